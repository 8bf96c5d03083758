"""Looks a user's patterns over before they are used: readable, and quick on every text."""

from collections.abc import Iterator
from typing import Final

import regex

from amana.advice.pattern import TIMEOUT, Pattern
from amana.advice.reading import LONGEST, read
from amana.advice.rulebook import Rule, Signal
from amana.advice.table import PackError

_MOST_PATTERNS: Final = 60
_LONGEST_PATTERN: Final = 2_000
_MOST_LETTERS: Final = 12
_TRIES: Final = 2
"""A machine that is busy for a moment is no fault of the pattern."""


def check_patterns(origin: str, rule: Rule, signal: Signal) -> None:
    """Compile a user's patterns at once and try them on long texts. Raises PackError for what cannot be used."""
    patterns = [one for kind in (signal.patterns, signal.excuses) for each in kind.values() for one in each]
    if len(patterns) > _MOST_PATTERNS:
        raise PackError(origin, rule.id, "patterns", f"at most {_MOST_PATTERNS} patterns may stand in one rule")
    heard = [read(sample.text).own.text for sample in signal.heard]
    for pattern in patterns:
        shown = pattern.source[:80]
        if len(pattern.source) > _LONGEST_PATTERN:
            told = f"the pattern '{shown}…' is too long; {_LONGEST_PATTERN} characters are the most"
            raise PackError(origin, rule.id, "patterns", told)
        try:
            _ = pattern.compiled, pattern.needs
        except (regex.error, ValueError, LookupError, OverflowError, RecursionError) as problem:
            told = f"the pattern '{shown}' cannot be read: {problem}"
            raise PackError(origin, rule.id, "patterns", told) from problem
        if not _is_quick(pattern, heard):
            told = f"the pattern '{shown}' takes too long on a long text; avoid a repeat within a repeat, such as (a+)+"
            raise PackError(origin, rule.id, "patterns", told)


def _is_quick(pattern: Pattern, heard: list[str]) -> bool:
    """Whether no part of the pattern runs away on the texts that are hardest for it."""
    return all(_ends(part, text) for part in pattern.compiled for text in _hard(part, heard))


def _hard(part: regex.Pattern[str], heard: list[str]) -> Iterator[str]:
    """Long texts that nearly match: the first letters of a match over and over, and each of its letters alone.

    A match ends each of them, since without its words a pattern may give up before it begins.
    """
    match = next((found for text in heard if (found := part.search(text, timeout=TIMEOUT))), None)
    words = match[0] if match else ""
    letters = dict.fromkeys([*"aا ש1.!", *words])
    for piece in (*list(letters)[:_MOST_LETTERS], f"{words[: -len(words) // 3 or None]} ", words):
        if piece:
            yield f"{(piece * (LONGEST // len(piece) + 1))[: LONGEST - len(words)]}\n{words}"


def _ends(part: regex.Pattern[str], text: str) -> bool:
    for _ in range(_TRIES):
        try:
            for _ in part.finditer(text, timeout=TIMEOUT):
                pass
        except TimeoutError:
            continue
        return True
    return False
