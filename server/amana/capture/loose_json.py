"""JSON as pages write it: with commas too many, comments, HTML entities, wrappings and control characters."""

from __future__ import annotations

import html
import json
import re

_BEFORE = re.compile(r"\s*(?://)?\s*(?:<!--|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)")
_AFTER = re.compile(r"(?://|/\*)?\s*(?:-->|\]\]>)\s*(?:\*/)?;?\s*$")
_TAIL = 40
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
        except ValueError:
            if len(text) > _LONGEST_MENDED:
                return None
        except RecursionError:
            return None
    return None


def _as_it_is(text: str) -> str:
    return text


def _unwrapped(text: str) -> str:
    text = text.replace("\ufeff", "").rstrip()
    before = _BEFORE.match(text)
    text = text[before.end() if before else 0 :]
    return text[:-_TAIL] + _AFTER.sub("", text[-_TAIL:])


def _mended(text: str) -> str:
    return _BAD_ESCAPE.sub(r"\\\\", _TEXT_OR_TROUBLE.sub(lambda found: found["text"] or "", _unwrapped(text)))


def _unescaped(text: str) -> str:
    return _mended(html.unescape(text))
