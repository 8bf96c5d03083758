"""Words from a page made fit to keep: one line, nothing unseen in it, not too long."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters that are no white space
    "\xad\u200b\u2060\ufeff"  # soft hyphen and zero-width spaces; joiners stay, Persian and emoji need them
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi marks: the reader's own isolation does their work
    "\ud800-\udfff"  # halves of characters
    "]"
)


def clean(text: str, longest: int) -> str:
    """The text in one line and NFC, at most `longest` characters, cut between whole characters."""
    text = " ".join(_UNSEEN.sub("", text[: longest * 20]).split())
    text = unicodedata.normalize("NFC", text)
    end = longest
    while 0 < end < len(text) and unicodedata.combining(text[end]):
        end -= 1
    return text[:end].rstrip()
