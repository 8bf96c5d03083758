"""No text can make the reader slow: LinkedIn's page waits for the verdict at the moment of sending."""

from collections.abc import Iterator
from time import process_time

import regex

from advice.shipped import BOOK
from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.pattern import TIMEOUT, Pattern
from amana.advice.reading import read

LENGTH = 100_000
_BARE = regex.compile(r"\w+")


def test_every_pattern_is_quick_on_a_hundred_thousand_letters_made_to_slow_it() -> None:
    slow = []
    for signal in BOOK.signals.values():
        for language, patterns in (*signal.patterns.items(), *signal.excuses.items()):
            texts = [read(sample.text).own.text for sample in signal.heard if sample.language == language]
            for pattern in patterns:
                for part, start in _beginnings(pattern, texts):
                    hostile = (start * (LENGTH // len(start) + 1))[:LENGTH]
                    if _surely_quick(part, hostile):
                        continue
                    if _seconds(part, hostile) > TIMEOUT and not _quick(part, hostile):
                        slow.append((signal.id, language, part.pattern[:80], start))
    assert not slow


HARMLESS = ("plain words about a walk by the river " * LENGTH)[:LENGTH]


def _seconds(part: regex.Pattern[str], text: str) -> float:
    began = process_time()
    for _ in part.finditer(text):
        pass
    return process_time() - began


def _surely_quick(part: regex.Pattern[str], text: str) -> bool:
    """Whether a fifth of it takes so little, and so little more than a tenth does, that the whole need not be tried."""
    tenth, fifth = (_seconds(part, text[: LENGTH // parts]) for parts in (10, 5))
    return fifth < TIMEOUT / 10 and fifth < 3 * tenth


def _quick(part: regex.Pattern[str], text: str) -> bool:
    """Whether the second look is within the bar, or, where the machine itself is slow, within twenty bare passes."""
    floor = max(_seconds(_BARE, text) for _ in range(3))
    return min(_seconds(part, text) for _ in range(3)) <= max(TIMEOUT, 20 * floor)


def _beginnings(pattern: Pattern, texts: list[str]) -> Iterator[tuple[regex.Pattern[str], str]]:
    """What nearly matches: a match of each part without its last letters, over and over, on one line."""
    for part in pattern.compiled:
        match = next((match for text in texts if (match := part.search(text))), None)
        nearly = match[0][: -len(match[0]) // 3 or None] if match else "ا a ש"
        yield part, f"{nearly} ".replace("\n", " ")


def test_a_whole_review_of_a_hostile_text_stays_quick() -> None:
    for piece in ('"a ', "> a\n", "``` ", "help me find ", "my friend ", "صديقي ", "חבר שלי ", "on a\n", "?!"):
        text = (piece * LENGTH)[:LENGTH]
        assert any(_review_seconds(text) < 30 * _review_seconds(HARMLESS) for _ in range(4)), piece


def _review_seconds(text: str) -> float:
    began = process_time()
    review(Draft("message", text), Facts())
    return process_time() - began
