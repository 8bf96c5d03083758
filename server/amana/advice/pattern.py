"""One pattern of a rule: where it stands in a text, found in time that grows with the text's length only."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import regex

from amana.advice.morphology import expand
from amana.advice.needles import needles
from amana.advice.normal import fold_pattern

TIMEOUT: Final = 0.05
"""Seconds each part of a pattern may take on one text."""

_STEP = regex.compile(r"\{(?P<how>near|within):(?P<most>\d+)\}")
_SENTENCE_END = regex.compile(r"[.!?\n]")


@dataclass(frozen=True, slots=True)
class _Step:
    """How far the next part may stand from the last one, and whether in the same sentence."""

    most: int
    same_sentence: bool


@dataclass(frozen=True)
class Pattern:
    """A pattern as its author wrote it, and its parts.

    `A{within:40}B` is A and, at most 40 letters later in the same sentence, B; `{near:40}` may cross sentences. Each
    part runs over the text once, where a gap inside one expression would be tried anew from every A.
    Parts are compiled when they are first used: start-up does not wait for languages nobody writes in.
    """

    source: str
    parts: tuple[str, ...]
    steps: tuple[_Step, ...]

    @cached_property
    def compiled(self) -> tuple[regex.Pattern[str], ...]:
        """The parts, compiled once."""
        return tuple(regex.compile(part, regex.VERSION0) for part in self.parts)

    @cached_property
    def needles(self) -> tuple[tuple[str, ...], ...]:
        """For each part, words of which one must stand in a text before the part is tried."""
        return tuple(map(needles, self.parts))

    def may_match(self, text: str) -> bool:
        """Whether it is worth trying the pattern on a folded text."""
        return all(not words or any(word in text for word in words) for words in self.needles)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where the pattern stands in a folded text, left to right. Raises TimeoutError if a part runs away."""
        if not self.may_match(text):
            return
        found = list(_spans(self.compiled[0], text))
        for step, part in zip(self.steps, self.compiled[1:], strict=True):
            if not found:
                return
            found = list(_joined(text, found, list(_spans(part, text)), step))
        yield from found


def read_pattern(source: str, shapes: Mapping[str, str]) -> Pattern:
    """Return a pattern with its macros written out and its letters folded. Raises BadPattern."""
    pieces = _STEP.split(source)
    steps = tuple(_Step(int(most), how == "within") for how, most in zip(pieces[1::3], pieces[2::3], strict=True))
    return Pattern(source, tuple(fold_pattern(expand(part, shapes)) for part in pieces[::3]), steps)


def _spans(part: regex.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in part.finditer(text, timeout=TIMEOUT))


def _joined(
    text: str, heads: list[tuple[int, int]], tails: list[tuple[int, int]], step: _Step
) -> Iterator[tuple[int, int]]:
    """Yield each head with the first tail within reach; what one match took, the next does not take again."""
    at = done = 0
    for start, end in heads:
        if start < done:
            continue
        while at < len(tails) and tails[at][0] < end:
            at += 1
        if at == len(tails):
            return
        tail_start, tail_end = tails[at]
        if tail_start - end > step.most or (step.same_sentence and _SENTENCE_END.search(text, end, tail_start)):
            continue
        done = tail_end
        yield start, tail_end
