"""What stands on a timeline of something that was sent: what the user agreed to, each kind once a day."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from amana.acts.entering import enter
from amana.house import House
from amana.relationship.contact import MOST_EVENTS, Contact
from amana.relationship.event import ASK_KINDS, Event

PLAIN: Final = ("invitation", "message")
"""What was sent, where it asks for nothing: a note in the user's own language, which weighs nothing."""

NOTED: Final = (*PLAIN, *ASK_KINDS)


@dataclass(frozen=True, slots=True)
class Note:
    """What is to be noted of a message: the kinds, and the day ("" is today); None for what it is heard to be.

    `words` says in the user's language what a plain note says.
    """

    kinds: tuple[str, ...] | None = None
    on: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


def enter_noted(home: House, contact_id: str, note: Note) -> Iterator[str]:
    """Enter what is not there yet and yield the ids of the events; an ask without a kind that day may be any ask."""
    kept, on = home.notebook.get(contact_id), note.on or home.today().isoformat()
    new = [*_plain(kept, note, on), *_asks(kept, note.kinds or (), on)]
    for given in new[: MOST_EVENTS - len(kept.events)]:
        own, *_ = enter(home, contact_id, {**given, "who": "me", "on": on, "source": "linkedin"})
        yield own.event.id


def _plain(kept: Contact, note: Note, on: str) -> Iterator[dict[str, Any]]:
    there = {event.text for event in _that_day(kept, "note", on)}
    for kind in note.kinds or ():
        if kind in PLAIN and (text := note.words.get(kind, kind)) not in there:
            yield {"kind": "note", "text": text}


def _asks(kept: Contact, kinds: Iterable[str], on: str) -> Iterator[dict[str, Any]]:
    there = {event.ask for event in _that_day(kept, "asked", on) if event.who != "them"}
    if "" not in there:
        yield from ({"kind": "asked", "ask": kind} for kind in kinds if kind in ASK_KINDS and kind not in there)


def _that_day(kept: Contact, kind: str, on: str) -> Iterator[Event]:
    return (event for event in kept.events if event.kind == kind and event.on == on)
