"""Which language a message is written in, told by its script, sentence by sentence."""

import regex

from amana.advice.draft import LANGUAGES, Language

_LETTERS: dict[Language, regex.Pattern[str]] = {
    "en": regex.compile(r"[a-z]"),
    "ar": regex.compile(r"[\u0600-\u06ff]"),
    "he": regex.compile(r"[\u05d0-\u05ea]"),
}
_SENTENCE_END = regex.compile(r"[.!?\n]+")
_FEWEST = 2


def languages(text: str) -> tuple[Language, ...]:
    """Return every language with at least two letters in a folded text, in a fixed order."""
    return tuple(code for code in LANGUAGES if len(_LETTERS[code].findall(text)) >= _FEWEST)


def language(text: str) -> Language | None:
    """Return the language most letters of a folded text belong to, or None where there are no letters."""
    counts = {code: len(_LETTERS[code].findall(text)) for code in LANGUAGES}
    most = max(LANGUAGES, key=lambda code: counts[code])
    return most if counts[most] else None


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence (or sentences) around `start:end` of a folded text begins and ends."""
    begin = 0
    for mark in _SENTENCE_END.finditer(text, 0, start):
        begin = mark.end()
    following = _SENTENCE_END.search(text, end)
    return begin, following.start() if following else len(text)
