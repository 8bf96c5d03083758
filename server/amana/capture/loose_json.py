"""JSON as pages write it: with commas too many, comments, HTML entities, wrappings and control characters."""

from __future__ import annotations

import html
import json
import re

_WRAPPING = re.compile(
    r"^\s*(?://)?\s*(?:<!--|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?://|/\*)?\s*(?:-->|\]\]>)\s*(?:\*/)?;?\s*$"
)
_COMMENT = r"/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)"
# What is open to the end ends there: it is never looked for again from further on.
_TEXT_OR_TROUBLE = re.compile(
    rf"(?P<text>\"(?:[^\"\\]++|\\.)*+(?:\"|\\?\Z))|{_COMMENT}|//[^\n]*+|,(?=(?:\s|{_COMMENT})*+[}}\]])|"
    rf"(?<=[\[,])\s*,|;\s*\Z",
    re.DOTALL,
)
_BAD_ESCAPE = re.compile(r"\\(?![\"\\/bfnrtu])")
_LONGEST_MENDED = 500_000


def loose_json(text: str) -> object:
    """The value; None where it cannot be made out. What is written well is read as it stands."""
    for mend in (_as_it_is, _unwrapped, _mended, _unescaped):
        try:
            return json.loads(mend(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _as_it_is(text: str) -> str:
    return text


def _unwrapped(text: str) -> str:
    return _WRAPPING.sub("", text).replace("\ufeff", "")


def _mended(text: str) -> str:
    text = _unwrapped(text)[:_LONGEST_MENDED]
    return _BAD_ESCAPE.sub(r"\\\\", _TEXT_OR_TROUBLE.sub(lambda found: found["text"] or "", text))


def _unescaped(text: str) -> str:
    return _mended(html.unescape(text[:_LONGEST_MENDED]))
