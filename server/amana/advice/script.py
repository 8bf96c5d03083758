"""Which language a message is written in, told by its script, sentence by sentence."""

from collections import Counter
from string import ascii_lowercase

import regex

from amana.advice.draft import LANGUAGES, Language

_LETTERS: dict[Language, frozenset[str]] = {
    "en": frozenset(ascii_lowercase),
    "ar": frozenset(map(chr, range(0x0600, 0x0700))),
    "he": frozenset(map(chr, range(0x05D0, 0x05EB))),
}
_SENTENCE_END = regex.compile(r"[.!?\n]+")
_FEWEST = 2


def languages(text: str) -> tuple[Language, ...]:
    """Return every language with at least two letters in a folded text, in a fixed order."""
    return tuple(code for code, letters in _counts(text).items() if letters >= _FEWEST)


def language(text: str) -> Language | None:
    """Return the language most letters of a folded text belong to, or None where there are no letters."""
    counts = _counts(text)
    most = max(LANGUAGES, key=lambda code: counts[code])
    return most if counts[most] else None


def _counts(text: str) -> dict[Language, int]:
    """Return how many letters of each language stand in a folded text."""
    characters = Counter(text)
    return {code: sum(characters[one] for one in _LETTERS[code] & characters.keys()) for code in LANGUAGES}


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence (or sentences) around `start:end` of a folded text begins and ends."""
    begin = 0
    for mark in _SENTENCE_END.finditer(text, 0, start):
        begin = mark.end()
    following = _SENTENCE_END.search(text, end)
    return begin, following.start() if following else len(text)
