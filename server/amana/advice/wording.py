"""Texts with places in them, and other people's words in those places: filled once and never looked through again."""

import unicodedata
from collections.abc import Mapping
from typing import Final

import regex

_PLACE = regex.compile(r"\{(\w+)\}")
_ISOLATE: Final = "\u2068{}\u2069"
_NOT_SHOWN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINERS: Final = "\u200c\u200d"


def filled(wording: str, places: Mapping[str, str]) -> str:
    """Return a text with its places filled; what is put in is never looked through for places again."""
    return _PLACE.sub(lambda place: places.get(place[1], place[0]), wording)


def shortened(words: str, most: int) -> str:
    """Return somebody's words in one line of at most so many characters, without marks that nobody sees."""
    shown = "".join(
        " " if letter.isspace() else letter
        for letter in words
        if letter.isspace() or letter in _JOINERS or unicodedata.category(letter) not in _NOT_SHOWN
    )
    line = " ".join(shown.split())
    if len(line) <= most:
        return line
    return line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"


def isolated(words: str) -> str:
    """Return words so that their direction does not turn the sentence around them."""
    return _ISOLATE.format(words)
