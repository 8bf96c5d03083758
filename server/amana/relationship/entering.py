"""What may be entered on a timeline: the rules about events, whoever enters them."""

import re
from collections.abc import Iterable
from datetime import date

from amana.relationship.event import ANSWERS, Event, Kind, answerer, is_future
from amana.relationship.timeline import is_before

WITH_WHOM: frozenset[Kind] = frozenset(
    {"introduced", "recommended", *ANSWERS["introduced"], *ANSWERS["recommended"]},
)
"""Kinds of event that may say to whom."""

_ENDING = re.compile(r"[0-9a-f]{8}")


class WrongEvent(ValueError):
    """This event cannot stand on this timeline: `field`, as JSON names it, has a `problem`, some with a `limit`."""

    def __init__(self, field: str, problem: str, limit: str = "") -> None:
        super().__init__(f"{field}: {problem}")
        self.field, self.problem, self.limit = field, problem, limit


def check(event: Event, timeline: Iterable[Event], today: date) -> None:
    """Raise WrongEvent for an event that its own timeline contradicts; an older self of it there is passed over.

    Whether its companions are kept, the timeline itself cannot say.
    """
    others = [other for other in timeline if other.id != event.id]
    if is_future(event.on, today):
        raise WrongEvent("on", "in-the-future")
    _check_due(event)
    if event.whom and event.kind not in WITH_WHOM:
        raise WrongEvent("whom", "not-of-this-kind")
    if event.ask and event.kind != "asked":
        raise WrongEvent("ask", "not-of-this-kind")
    if contact_of(event.id) in event.companions:
        raise WrongEvent("with", "oneself")
    if event.answers:
        _check_answer(event, others)
    _check_answered(event, others)


def contact_of(event_id: str) -> str:
    """The id of the contact on whose timeline an event stands."""
    return event_id.rpartition("-")[0]


def ending(event_id: str) -> str:
    """What the ids of one event have in common on all the timelines that hold it."""
    return event_id.rpartition("-")[2]


def is_event_id(event_id: str, contact_id: str) -> bool:
    """Whether an id is one that an event of this contact may have."""
    return contact_of(event_id) == contact_id and _ENDING.fullmatch(ending(event_id)) is not None


def _check_due(event: Event) -> None:
    """A promise without an end can never be kept or broken."""
    if event.kind != "promised":
        if event.due:
            raise WrongEvent("due", "not-of-this-kind")
        return
    if not event.due:
        raise WrongEvent("due", "by-when")
    if is_before(event.due, event.on):
        raise WrongEvent("due", "before-it-happened")


def _check_answer(event: Event, others: Iterable[Event]) -> None:
    if event.answers == event.id:
        raise WrongEvent("answers", "itself")
    opening = next((other for other in others if other.id == event.answers), None)
    if opening is None:
        raise WrongEvent("answers", "not-on-this-timeline")
    if opening.kind not in ANSWERS:
        raise WrongEvent("answers", "asks-nothing")
    if any(other.answers == opening.id for other in others):
        raise WrongEvent("answers", "answered-already")
    _check_fit(opening, event)


def _check_fit(opening: Event, answer: Event) -> None:
    if answer.kind not in ANSWERS[opening.kind]:
        raise WrongEvent("kind", "not-one-of", ", ".join(ANSWERS[opening.kind]))
    if answer.who != (who := answerer(opening.who, answer.kind)):
        raise WrongEvent("who", "not-one-of", who)


def _check_answered(event: Event, others: Iterable[Event]) -> None:
    """What was answered may change its words and dates, but not so that the answer fits it no more."""
    for answer in others:
        if answer.answers == event.id:
            if answer.kind not in ANSWERS.get(event.kind, ()):
                raise WrongEvent("kind", "answered-as-it-was")
            if answer.who != answerer(event.who, answer.kind):
                raise WrongEvent("who", "answered-as-it-was")
