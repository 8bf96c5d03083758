"""What is on record about two people and worth naming in a message that does not name it yet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from amana.advice.draft import Language
from amana.advice.explain import duration
from amana.advice.facts import Facts, Ground
from amana.advice.reading import Heard
from amana.advice.review import Finding
from amana.advice.situation import Situation
from amana.advice.wording import filled, isolated, shortened
from amana.relationship.matching import share_said

MOST: Final = 2
_LONGEST: Final = 80
_LONG_SILENCE: Final = 180
_SAID: Final = 0.5

_ORDER: Final = ("thanks", "joint_work", "gave", "offer", "met", "circle", "silence")
_FIRST: Final[Mapping[str, tuple[str, ...]]] = {
    "B3": ("met", "circle", "joint_work"),
    "A4": ("offer",),
}
"""By principle: what helps most against what a rule warns of; the rest follows in the common order."""

_NO_PLACE: Final = frozenset({"personal_advance"})
"""Signals whose message no shared past makes better."""

_WITH_OR_WITHOUT: Final = frozenset({"thanks", "joint_work", "gave"})
"""What may be named without the user's words for it."""


@dataclass(frozen=True, slots=True)
class _Memory:
    """One thing on record: which, in whose words, and when."""

    name: str
    words: str = ""
    on: str = ""


def hints(finding: Finding, now: Situation) -> tuple[str, ...]:
    """Return at most two things worth naming, the most useful first, in the language of the message.

    What the draft says already is left out, and of somebody not on record there is nothing to name.
    """
    rule = next(rule for rule in now.book.rules if rule.id == finding.rule)
    if now.facts.unknown_contact or rule.signal in _NO_PLACE:
        return ()
    spoken = now.spoken(now.heard[rule.signal])
    known = {memory.name: memory for memory in _memories(now.facts, now.heard) if not _is_said(memory, now)}
    order = dict.fromkeys((*_FIRST.get(rule.principle, ()), *_ORDER))
    return tuple(_told(known[name], now, spoken) for name in order if name in known)[:MOST]


def _memories(facts: Facts, heard: Heard) -> Iterator[_Memory]:
    thanks, work, gave = facts.grounds.get("thanks_owed"), facts.grounds.get("joint_work"), facts.gave
    if thanks and facts.thanks_owed and "specific_thanks" not in heard:
        yield _of("thanks", thanks)
    if work and facts.joint_work:
        yield _of("joint_work", work)
    if gave and not facts.thanks_owed:
        yield _of("gave", gave)
    if facts.fits and "offers_help" not in heard:
        yield _Memory("offer", facts.fits)
    if facts.how_we_met.strip():
        yield _Memory("met", facts.how_we_met)
    elif facts.circles:
        yield _Memory("circle", facts.circles[0])
    if facts.days_since_contact is not None and facts.days_since_contact >= _LONG_SILENCE:
        yield _Memory("silence")


def _of(name: str, ground: Ground) -> _Memory:
    return _Memory(name, ground.text, ground.on)


def _is_said(memory: _Memory, now: Situation) -> bool:
    """Whether a draft speaks of it: by half of its telling words, by its year, or as a past that was shared."""
    text, heard = now.reading.own.text, now.heard
    if memory.name == "joint_work" and ("shared_history" in heard or memory.on[:4] in text):
        return True
    if memory.name in {"met", "circle"} and "shared_history" in heard:
        return True
    if memory.name == "circle":
        return False
    return bool(memory.words) and share_said(text, memory.words) >= _SAID


def _told(memory: _Memory, now: Situation, language: Language) -> str:
    what, facts, book = memory.words, now.facts, now.book
    if memory.name == "circle":
        what = book.phrases[f"circle.{what}"][language]
    named = f"hint.{memory.name}{'.what' if what and memory.name in _WITH_OR_WITHOUT else ''}"
    places = {
        "name": isolated(shortened(facts.name, _LONGEST)) if facts.name.strip() else book.words["person"][language],
        "what": isolated(shortened(what, _LONGEST)),
        "year": memory.on[:4],
        "days": duration(facts.days_since_contact, book, language),
    }
    return filled(book.phrases[named][language], places)
