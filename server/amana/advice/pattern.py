"""One pattern of a rule: where it stands in a text, found in time that grows with the text's length only."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Final

import regex

from amana.advice.branches import as_tree
from amana.advice.morphology import expand
from amana.advice.needles import needles
from amana.advice.normal import fold_pattern

TIMEOUT: Final = 0.05
"""Seconds each part of a pattern may take on one text."""

_LONGEST_GRAM = 4
_STEP = regex.compile(r"\{(?P<how>near|within):(?P<most>\d+)\}")
_SENTENCE_END = regex.compile(r"[.!?\n]")


@dataclass(frozen=True, slots=True)
class _Step:
    """How far the next part may stand from the last one, and whether in the same sentence."""

    most: int
    same_sentence: bool


@dataclass(frozen=True, slots=True)
class Glance:
    """What is known of one text that is read: how its words may begin, and where the parts tried so far stand."""

    text: str
    grams: frozenset[str]
    shown: dict[tuple[str, ...], bool] = field(default_factory=dict)
    found: dict[regex.Pattern[str], list[tuple[int, int]]] = field(default_factory=dict)

    @classmethod
    def at(cls, text: str) -> "Glance":
        """Return a first glance at a folded text."""
        sizes = range(1, _LONGEST_GRAM + 1)
        return cls(text, frozenset(text[at : at + size] for size in sizes for at in range(len(text) - size + 1)))

    def shows(self, words: tuple[str, ...]) -> bool:
        """Whether one of some words stands in the text."""
        known = self.shown.get(words)
        if known is None:
            known = not _beginnings(words).isdisjoint(self.grams) and any(word in self.text for word in words)
            self.shown[words] = known
        return known

    def spans(self, part: regex.Pattern[str]) -> list[tuple[int, int]]:
        """Return where a part stands in the text; patterns share many parts. Raises TimeoutError if it runs away."""
        found = self.found.get(part)
        if found is None:
            found = self.found[part] = [match.span() for match in part.finditer(self.text, timeout=TIMEOUT)]
        return found


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
        return tuple(map(_compiled, self.parts))

    @cached_property
    def needles(self) -> tuple[tuple[str, ...], ...]:
        """For each part, words of which one must stand in a text before the part is tried."""
        return tuple(map(_needles, self.parts))

    @cached_property
    def _rarest_first(self) -> tuple[tuple[str, ...], ...]:
        """The needles of those parts that have any, the shortest lists first: they are the quickest to rule out."""
        return tuple(sorted(filter(None, self.needles), key=len))

    @cached_property
    def _tried(self) -> tuple[regex.Pattern[str], ...]:
        """The parts in the order they are tried: first those that few words can begin."""
        parts = zip(self.compiled, self.needles, strict=True)
        return tuple(part for part, _ in sorted(parts, key=lambda pair: len(pair[1]) or len(pair[0].pattern)))

    def may_match(self, glance: Glance) -> bool:
        """Whether it is worth trying the pattern on a text."""
        return all(map(glance.shows, self._rarest_first))

    def spans(self, text: str | Glance) -> Iterator[tuple[int, int]]:
        """Yield where the pattern stands in a folded text, left to right. Raises TimeoutError if a part runs away."""
        glance = Glance.at(text) if isinstance(text, str) else text
        if not self.may_match(glance) or not all(map(glance.spans, self._tried)):
            return
        found = glance.spans(self.compiled[0])
        for step, part in zip(self.steps, self.compiled[1:], strict=True):
            found = list(_joined(glance.text, found, glance.spans(part), step))
        yield from found


@cache
def _beginnings(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word[:_LONGEST_GRAM] for word in words)


@cache
def _needles(part: str) -> tuple[str, ...]:
    return needles(part)


@cache
def _folded(part: str) -> str:
    return fold_pattern(part)


@cache
def _compiled(part: str) -> regex.Pattern[str]:
    """Compile a part once, however many patterns have it."""
    return regex.compile(as_tree(part), regex.VERSION0)


def read_pattern(source: str, shapes: Mapping[str, str]) -> Pattern:
    """Return a pattern with its macros written out and its letters folded. Raises BadPattern."""
    pieces = _STEP.split(source)
    steps = tuple(_Step(int(most), how == "within") for how, most in zip(pieces[1::3], pieces[2::3], strict=True))
    return Pattern(source, tuple(_folded(expand(part, shapes)) for part in pieces[::3]), steps)


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
