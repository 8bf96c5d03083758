"""What a page says somebody offers, likes or speaks, taken apart into single lines."""

from __future__ import annotations

import re

from amana.capture.draft import Aim, ReadWord, Sure, Where, once_words, word

_APART = re.compile(r"\s*[;•·|\n\r]\s*|\s*[,،]\s*")
_SEMICOLONS = re.compile(r"\s*[;•·|\n\r؛]\s*")
_AND = re.compile(r"^(?:and|und|et|y|&|و(?=\s)|ו(?=-))\s+", re.IGNORECASE)
_LONGEST_ITEM = 60
_MOST = 20


def apart(text: str) -> list[str]:
    """The items of a line that lists some: at semicolons and dots if it has any, else at commas."""
    pattern = _SEMICOLONS if _SEMICOLONS.search(text.strip()) else _APART
    items = [_AND.sub("", item.strip(" .-–\t")) for item in pattern.split(text[:2_000])]
    return [item for item in items if item][: _MOST * 2]


def words_of(aim: Aim, items: list[str], where: Where, sure: Sure = "medium") -> tuple[ReadWord, ...]:
    """The items as words for one of the contact's lists; one too long to be a single thing is left out."""
    read = [word(aim, item, where, sure) for item in items if len(item) <= _LONGEST_ITEM]
    return once_words(tuple(filter(None, read)))
