"""A message as read: its own sentences folded, its languages, and what it is heard to do."""

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from amana.advice import guard
from amana.advice.draft import Language
from amana.advice.ear import shipped_ear
from amana.advice.needles import mark as mark_edges
from amana.advice.normal import Folded, fold
from amana.advice.pattern import Glance, Pattern
from amana.advice.rulebook import RuleBook, Signal, Signals
from amana.advice.script import language, languages, sentence
from amana.advice.zones import mask

LONGEST = 20_000  # characters that are read; LinkedIn's longest message is 8,000
EMPTY = "nothing_written"
LIKENESS = "likeness"  # what an ear hears, beside the patterns
_EDGE = " \n,.!?;:"  # a hit ends with its last word


@dataclass(frozen=True, slots=True)
class Span:
    """Words of the text as written, with their place in code points and in UTF-16 units (what a browser counts)."""

    text: str
    start: int
    end: int
    utf16_start: int
    utf16_end: int

    def to_json(self) -> dict[str, str | int]:
        """Return the words as the HTTP answer has them."""
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "utf16_start": self.utf16_start,
            "utf16_end": self.utf16_end,
        }


@dataclass(frozen=True, slots=True)
class Hit:
    """Where, in the folded text, a signal was heard."""

    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """A message, folded, without what is not its writer's own."""

    written: str
    own: Folded
    languages: tuple[Language, ...]
    language: Language | None

    @cached_property
    def glance(self) -> Glance:
        """What the patterns share while they look at the writer's own words."""
        return Glance(self.own.text)

    def worth_trying(self, signals: Signals) -> frozenset[Pattern]:
        """Return the patterns of the message's languages whose words stand in it."""
        marked = mark_edges(self.own.text)
        return frozenset().union(*(signals.vocabulary(code).worth_trying(marked) for code in self.languages))

    def span(self, hit: Hit) -> Span:
        """Return the words of a hit as they were written."""
        start, end = self.own.original(hit.start, hit.end)
        before, words = self.written[:start], self.written[start:end]
        utf16_start = _utf16(before)
        return Span(words, start, end, utf16_start, utf16_start + _utf16(words))

    def language_at(self, hit: Hit) -> Language | None:
        """Return the language of the sentence a hit stands in."""
        begin, end = sentence(self.own.text, hit.start, hit.end)
        return language(self.own.text[begin:end])


Heard = Mapping[str, tuple[Hit, ...]]


def read(text: str) -> Reading:
    """Read a message: fold it, mask what is not the writer's own, tell its languages."""
    own = mask(fold(text[:LONGEST]))
    return Reading(text, own, languages(own.text), language(own.text))


def listen(reading: Reading, book: RuleBook) -> Heard:
    """Return every signal heard in a message with its places; a signal that is not heard is not there."""
    heard: dict[str, tuple[Hit, ...]] = {}
    if not reading.written.strip():
        return {EMPTY: ()}
    worth = reading.worth_trying(book.signals)
    for signal in book.signals.values():
        hits = _hits(reading, signal, worth)
        if hits:
            heard[signal.id] = hits
    place = shipped_ear(reading.language).place(reading.own.text) if reading.language else None
    if place and LIKENESS in book.signals:
        heard[LIKENESS] = (Hit(*place),)
    for signal in book.signals.values():
        parts = [hit for part in signal.any_of for hit in heard.get(part, ())]
        if parts:
            heard[signal.id] = _apart(parts)
    return heard


def without_doubted(reading: Reading, heard: Heard, book: RuleBook) -> Heard:
    """Return what was heard, without what rules would speak of in everyday talk.

    In a message that the ear doubts only those sentences count that it does not doubt by themselves, as "by the way,
    can you lend me 500" does amid the minutes. What makes an ask smaller stays heard.
    """
    text = reading.own.text
    if reading.language is None or not (ear := shipped_ear(reading.language)).doubts(text):
        return heard
    may_take = functools.cache(lambda begin, end: ear.score(text[begin : end + 1]) >= 0)
    spoken_of = {rule.signal for rule in book.rules} | {signal.id for signal in book.signals.values() if signal.ask}
    kept = {
        name: tuple(hit for hit in hits if name not in spoken_of or may_take(*sentence(text, hit.start, hit.end)))
        for name, hits in heard.items()
    }
    return {name: hits for name, hits in kept.items() if hits}


def _hits(reading: Reading, signal: Signal, worth: frozenset[Pattern]) -> tuple[Hit, ...]:
    text = reading.own.text
    found = list(_matches(reading, signal.patterns, worth))
    if not found:
        return ()
    excuses = list(_matches(reading, signal.excuses, worth))
    kept = [
        hit
        for hit in found
        if not any(hit.start < excuse.end and excuse.start < hit.end for excuse in excuses)
        and (signal.ask is None or guard.is_request(text, hit.start, hit.end))
    ]
    return _apart(kept)


def _matches(
    reading: Reading, patterns: Mapping[Language, tuple[Pattern, ...]], worth: frozenset[Pattern]
) -> Iterable[Hit]:
    text = reading.own.text
    for code in reading.languages:
        for pattern in worth.intersection(patterns.get(code, ())):
            try:
                for start, end in pattern.spans(reading.glance):
                    words = text[start:end].rstrip(_EDGE)
                    yield Hit(start, start + len(words) if words else end)
            except TimeoutError:
                continue  # a pattern that runs away hears nothing: better silent than late


def _apart(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return the hits in order; of those that overlap, the longest."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda hit: hit.start))


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
