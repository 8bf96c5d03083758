"""Joining two contacts that are one person, and parting them again; nothing that somebody wrote is lost on either way.

Joined, the card is as where somebody is kept a second time, and whatever of the other's card had to give way (a name
in other letters, another company) stands below the note. Events keep their ids, which tell whose they were; what
stands on both timelines as one event stands there once.

Parted, each of the two is as it was, with what happened since: what was changed, added or taken away since stays so,
with whom it belongs to. That can be told of an entry of a list or an event that one of them had, of an event under an
id of one of them, and of what answers such an event. Where it cannot be told, it is with the person who was kept: a
text of the card that was changed since, a new entry, a new event.
"""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from amana.relationship.contact import LISTS, MOST_EVENTS, Contact
from amana.relationship.entering import contact_of, ending
from amana.relationship.event import Event
from amana.relationship.merging import TooMuch, merge, within_limits

_TOLD_BESIDE = ("name", "headline", "company", "location")
_ALL_LISTS = ("circles", "profiles", *LISTS)
_SAME_EVENT = ("kind", "who", "on", "stake", "text", "due", "whom", "ask")


def join(kept: Contact, gone: Contact, names: frozenset[str]) -> Contact:
    """The two as one, under the id of the kept one; `names` are all the ids that mean one of them.

    Raises TooMuch where one card or timeline cannot hold both.
    """
    both = names | {kept.id, gone.id}
    introducers = (one for one in (kept.introduced_by, gone.introduced_by) if one and one not in both)
    joined = merge(kept, gone)
    joined = replace(
        joined,
        note=_with_line(joined.note, _given_way(joined, gone)),
        introduced_by=next(introducers, ""),
        knows=tuple(one for one in joined.knows if one not in both),
        events=_joined_events(kept, gone, both),
    )
    if len(joined.events) > MOST_EVENTS:
        raise TooMuch("events", MOST_EVENTS)
    return within_limits(joined)


def part(now: Contact, kept: Contact, gone: Contact, names: frozenset[str]) -> tuple[Contact, Contact]:
    """The kept and the other one again, as they were before `join`, with what happened to the joined one since."""
    joined = join(kept, gone, names)
    first, second = _events_of_both(now, joined, kept, gone)
    card: dict[str, Any] = {}
    for field in fields(Contact):
        was, meant, given = (getattr(one, field.name) for one in (kept, joined, now))
        if field.name in _ALL_LISTS:
            card[field.name] = (*_left(was, meant, given), *(one for one in given if one not in meant))
        elif field.name != "events":
            card[field.name] = was if given == meant else given
    lists: dict[str, Any] = {
        name: _left(getattr(gone, name), getattr(joined, name), getattr(now, name)) for name in _ALL_LISTS
    }
    return Contact(**{**card, "events": first}), replace(gone, **lists, events=second)


def forget_event(contact: Contact, event: Event) -> Contact:
    """A contact remembered from before without an event that was deleted since, also where it stood as its copy."""
    left = tuple(
        known
        for known in contact.events
        if known.id != event.id and not (ending(known.id) == ending(event.id) and _alike(known, event))
    )
    return replace(contact, events=left)


def _left(was: tuple[Any, ...], joined: tuple[Any, ...], now: tuple[Any, ...]) -> tuple[Any, ...]:
    """Of what a list held before, what was not taken out of the joined one since."""
    return tuple(one for one in was if one in now or one not in joined)


def _given_way(joined: Contact, gone: Contact) -> str:
    """What the other's card said of itself that the joined one does not say."""
    told = (getattr(gone, name) for name in _TOLD_BESIDE)
    said = {getattr(joined, name) for name in _TOLD_BESIDE}
    return " · ".join(dict.fromkeys(text for text in told if text and text not in said))


def _with_line(note: str, line: str) -> str:
    return "\n".join(filter(None, (note, line)))


def _joined_events(kept: Contact, gone: Contact, both: frozenset[str]) -> tuple[Event, ...]:
    twins = _twins(kept, gone)
    return tuple(
        replace(
            event,
            answers=twins.get(event.answers, event.answers),
            companions=tuple(one for one in event.companions if one not in both),
        )
        for event in (*kept.events, *gone.events)
        if event.id not in twins
    )


def _twins(kept: Contact, gone: Contact) -> dict[str, str]:
    """The other's events that are the kept one's too, as one event entered on both timelines: ids by ids.

    A question is one only where its two answers are one, or one of them has none: no answer loses its question.
    """
    ours = {ending(event.id): event for event in kept.events}
    twins = {
        event.id: own.id
        for event in gone.events
        if (own := ours.get(ending(event.id))) and own.id != event.id and _alike(own, event)
    }
    answers = {event.id: event.answers for event in (*kept.events, *gone.events) if event.answers}
    answered = set(answers.values())
    while wrong := [
        one
        for one, own in twins.items()
        if twins.get(answers.get(one, ""), "") != answers.get(own, "")
        or (own in answered and any(opening == one and answer not in twins for answer, opening in answers.items()))
    ]:
        for one in wrong:
            del twins[one]
    return twins


def _alike(one: Event, other: Event) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in _SAME_EVENT)


def _events_of_both(
    now: Contact, joined: Contact, kept: Contact, gone: Contact
) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """The joined timeline as two again."""
    meant = {event.id: event for event in joined.events}
    here = {event.id: event for event in now.events}
    twins = _twins(kept, gone)
    theirs = {event.id for event in gone.events}
    added = [event for event in now.events if event.id not in meant]
    moved = {event.id: f"{gone.id}-{ending(event.id)}" for event in added if _is_of(event, gone.id, theirs)}

    def as_it_was(was: Event) -> Event | None:
        known = twins.get(was.id, was.id)
        given, then = here.get(known), meant[known]
        if given is None or given == then or known != was.id:
            return was if given else None
        return replace(
            given,
            answers=was.answers if given.answers == then.answers else given.answers,
            companions=was.companions if given.companions == then.companions else given.companions,
        )

    def again(events: Iterable[Event]) -> list[Event]:
        return [event for was in events if (event := as_it_was(was))]

    second = [replace(event, id=moved[event.id]) for event in added if event.id in moved]
    first = [event for event in added if event.id not in moved]
    return (*again(kept.events), *first), (*again(gone.events), *second)


def _is_of(event: Event, contact_id: str, events: set[str]) -> bool:
    return contact_id in {contact_of(event.id), contact_of(event.answers)} or event.answers in events
