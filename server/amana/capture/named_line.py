"""A line that names somebody: the name alone, or the name and after it what they do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture.looks_like_name import PARTICLES, bare_name, looks_like_name

if TYPE_CHECKING:
    from amana.capture.outline import Line

APART = re.compile(r"\s*(?:[|•·–—:]|\s-\s|,(?=\s))\s*")
"""What parts a name from what is said after it in one line."""

_OFF_NAME = re.compile(
    r"['’]s\s+(?:home\s?page|web\s?site|site|page|blog|cv|portfolio)\b.*|\s+(?:home\s?page|blog|portfolio|cv)$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:author|speaker|presenter|posts by|articles by|all posts by|stories by|about|meet|profile|name|"
    r"contact)\s*:?\s+(?=\S+\s\S)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"([^()]{4,80}?)\s*\(([^()]{8,100})\)")
_EDGES = " ,|•·–—-:"


def name_in(line: Line) -> tuple[str, str] | None:
    """The name that a line consists of or begins with, and the rest; None where it does neither."""
    if not _may_begin_with_name(line.text):
        return None
    first = line.pieces[0][0]
    glued = line.text.startswith(first) and line.text[len(first) : len(first) + 1] not in {"", " "}
    if (
        len(line.pieces) > 1
        and first != line.text
        and looks_like_name(first)
        and (glued or not looks_like_name(line.text))
    ):
        return first, line.text[len(first) :].strip(_EDGES)
    return name_and_rest(line.text)


def _may_begin_with_name(text: str) -> bool:
    """Whether the first two words could be a name's, which those of most lines could not; it spares all the rest."""
    first, _, after = text.partition(" ")
    second = after.partition(" ")[0]
    return not first[:1].islower() and (not second[:1].islower() or second.lower() in PARTICLES or second == "by")


def name_and_rest(text: str) -> tuple[str, str] | None:
    """The same for words by themselves; of "Ada Verne's home page" it is the name alone."""
    text = _LABEL.sub("", _OFF_NAME.sub("", text))
    if (held := _BRACKETS.fullmatch(text)) and looks_like_name(held[1]):
        return in_order(held[1]), "" if "/" in held[2] else held[2]
    if looks_like_name(text):
        return in_order(text), ""
    first, *rest = APART.split(text, maxsplit=1)
    return (in_order(first), rest[0]) if rest and looks_like_name(first) and not looks_like_name(rest[0]) else None


def in_order(name: str) -> str:
    """The name as it is said: "Ada Verne" where "Verne, Ada" is written; degrees after a comma stay there."""
    family, comma, given = name.partition(",")
    turned = comma and "," in bare_name(name)
    return f"{given.strip()} {family.strip()}" if turned else name
