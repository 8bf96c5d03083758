"""Entering one event on every timeline it belongs to: all of them, or none."""

import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, NamedTuple

from amana.house import House
from amana.notebook.errors import NoSuchContact
from amana.relationship.contact import MOST_EVENTS, Contact
from amana.relationship.entering import WrongEvent, check, contact_of, ending, is_event_id
from amana.relationship.event import MOST_COMPANIONS, Event


class Entered(NamedTuple):
    """An event as it is now kept, and the contact as it is with it."""

    event: Event
    contact: Contact


def enter(home: House, contact_id: str, given: dict[str, Any]) -> list[Entered]:
    """Keep an event and its copies, whose ids end alike and whose `with` names the others; the contact's own is first.

    What answers an event that stands on several timelines answers it on all of them, where it is still open. Without
    `copies` the companions are only named: so it is where an `id` was given and nothing else said, since whatever
    comes back under its id comes back to this timeline, and to nobody it was taken off. A companion that has its copy
    already keeps that one.
    Raises NoSuchContact, and WrongEvent for what one of the timelines cannot take.
    """
    with home.notebook.transaction():
        contact = home.notebook.get(contact_id)
        event = _event(home, contact, given)
        check(event, contact.events, home.today())
        companions = list(_companions(home, event))
        copied = given.get("copies", "id" not in given)
        if copied:
            companions += _answered_too(home, contact, event)
        companions = list({companion.id: companion for companion in companions}.values())
        if len(companions) > MOST_COMPANIONS:
            raise WrongEvent("with", "too-many", str(MOST_COMPANIONS))
        event = replace(event, companions=tuple(companion.id for companion in companions))
        copies = [(one, _copy(home, event, one)) for one in companions] if copied else []
        return [
            _keep(home, contact, event, "event"),
            *(_keep(home, companion, copy, "with") for companion, copy in copies if copy),
        ]


def _event(home: House, contact: Contact, given: dict[str, Any]) -> Event:
    told = {name: value for name, value in given.items() if name not in {"id", "copies"}}
    event_id = given.get("id") or f"{contact.id}-{secrets.token_hex(4)}"
    # What waited in a browser while two contacts were merged comes under an id of the one that is no more.
    named = contact_of(event_id)
    if not is_event_id(event_id, named) or home.notebook.merges.kept_for(named) != contact.id:
        raise WrongEvent("id", "not-an-id-here")
    if any(known.id == event_id for known in contact.events):
        raise WrongEvent("id", "id-in-use")
    return Event(id=event_id, **{"on": home.today().isoformat(), "created_at": home.stamp(), **told})


def _companions(home: House, event: Event) -> Iterator[Contact]:
    for companion in event.companions:
        try:
            found = home.notebook.get(companion)
        except NoSuchContact as error:
            raise WrongEvent("with", "nobody-kept") from error
        if found.id == home.notebook.merges.kept_for(contact_of(event.id)):
            raise WrongEvent("with", "oneself")
        yield found


def _answered_too(home: House, contact: Contact, event: Event) -> list[Contact]:
    """Those on whose timelines the same question is still open, beside the companions that were named."""
    opening = next((known for known in contact.events if event.answers and known.id == event.answers), None)
    found = []
    for companion_id in opening.companions if opening else ():
        with suppress(NoSuchContact):
            if companion_id not in event.companions and _answers(
                home, event, companion := home.notebook.get(companion_id)
            ):
                found.append(companion)
    return found


def _answers(home: House, event: Event, companion: Contact) -> str:
    """The id of what this event answers on a companion's timeline; empty where nothing is open that it fits."""
    if not event.answers:
        return ""
    answers = _id_there(companion, event.answers)
    copy = replace(event, id=f"{companion.id}-{ending(event.id)}", answers=answers, companions=())
    try:
        check(copy, companion.events, home.today())
    except WrongEvent:
        return ""
    return answers


def _copy(home: House, event: Event, companion: Contact) -> Event | None:
    """The event as it is to stand on a companion's timeline; None where it stands there already."""
    copy_id, contact_id = _id_there(companion, event.id), home.notebook.merges.kept_for(contact_of(event.id))
    for known in companion.events:
        if known.id == copy_id:
            if contact_id in map(home.notebook.merges.kept_for, known.companions):
                return None
            raise WrongEvent("id", "id-in-use")
    others = (contact_id, *_without(event.companions, companion.id))
    copy = replace(event, id=copy_id, companions=others, answers=_answers(home, event, companion))
    check(copy, companion.events, home.today())
    return copy


def _id_there(companion: Contact, event_id: str) -> str:
    """The id that an event has on a companion's timeline: under an older id of theirs where they were merged."""
    there = (known.id for known in companion.events if ending(known.id) == ending(event_id))
    return next(there, f"{companion.id}-{ending(event_id)}")


def _without(ids: Iterable[str], one: str) -> Iterator[str]:
    return (other for other in ids if other != one)


def _keep(home: House, contact: Contact, event: Event, field: str) -> Entered:
    if len(contact.events) >= MOST_EVENTS:
        raise WrongEvent(field, "timeline-full", str(MOST_EVENTS))
    changed = replace(contact, events=(*contact.events, event))
    return Entered(event, home.notebook.replace(changed, contact.version))
