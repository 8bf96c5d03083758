"""One pattern of a rule: where it stands in a text, found in time that grows with the text's length only."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Final

import regex

from amana.advice.branches import as_tree
from amana.advice.morphology import expand
from amana.advice.needles import Needs, needs
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


@dataclass(frozen=True, slots=True)
class Glance:
    """A folded text that is read, and where the parts tried so far stand in it: patterns share many parts."""

    text: str
    found: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def spans(self, part: str) -> list[tuple[int, int]]:
        """Return where a part stands in the text. Raises TimeoutError if it runs away."""
        found = self.found.get(part)
        if found is None:
            matches = _compiled(part).finditer(self.text, timeout=TIMEOUT)
            found = self.found[part] = [match.span() for match in matches]
        return found


@dataclass(frozen=True, eq=False)
class Pattern:
    """A pattern as its author wrote it, with the shapes it may name; all else is made of it when it is first needed.

    `A{within:40}B` is A and, at most 40 letters later in the same sentence, B; `{near:40}` may cross sentences. Each
    part runs over the text once, where a gap inside one expression would be tried anew from every A.
    Start-up does not wait for languages nobody writes in.
    """

    source: str
    shapes: Mapping[str, str] = field(repr=False)

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The parts, with their macros written out and their letters folded. Raises BadPattern."""
        return tuple(fold_pattern(expand(part, self.shapes)) for part in _STEP.split(self.source)[::3])

    @cached_property
    def steps(self) -> tuple[_Step, ...]:
        """How far each part but the first may stand from the one before."""
        return tuple(_Step(int(step["most"]), step["how"] == "within") for step in _STEP.finditer(self.source))

    @property
    def compiled(self) -> tuple[regex.Pattern[str], ...]:
        """The parts, each compiled once."""
        return tuple(map(_compiled, self.parts))

    @cached_property
    def needs(self) -> Needs:
        """What must stand in a text for the pattern to be worth trying."""
        found = [need for part in self.parts for need in _needs(part)]
        return tuple(sorted(found, key=lambda need: len(need.branches)))

    @cached_property
    def _shortest_first(self) -> tuple[str, ...]:
        """The parts in the order they are tried: the shortest is the quickest to rule the others out."""
        return tuple(sorted(self.parts, key=len))

    def spans(self, text: str | Glance) -> Iterator[tuple[int, int]]:
        """Yield where the pattern stands in a folded text, left to right. Raises TimeoutError if a part runs away."""
        glance = Glance(text) if isinstance(text, str) else text
        if not all(glance.found.get(part, True) for part in self.parts):
            return
        if not all(map(glance.spans, self._shortest_first)):
            return
        found = glance.spans(self.parts[0])
        for step, part in zip(self.steps, self.parts[1:], strict=True):
            found = list(_joined(glance.text, found, glance.spans(part), step))
        yield from found


@cache
def _needs(part: str) -> Needs:
    return needs(part)


@cache
def _compiled(part: str) -> regex.Pattern[str]:
    """Compile a part once, however many patterns have it."""
    return regex.compile(as_tree(part), regex.VERSION0)


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
