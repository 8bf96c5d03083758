"""Open ends: what was promised, asked, introduced or recommended, each with what came of it once that is known."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from amana.relationship.event import ANSWERS, Event, Kind, answerer, day_of

MOST_ASKS = 10
"""How many asks the sheet tells of; the timeline has them all."""


class OpenEnd(NamedTuple):
    """An event that waits for an answer, and the answer if there is one."""

    opening: Event
    answer: Event | None


def open_ends(newest: Iterable[Event]) -> list[OpenEnd]:
    """Every opening of a timeline with its answer, in the order given, which is newest first.

    What names an opening without being able to answer it (one that is gone, itself, another of its kind) answers
    nothing. Where two answer the same, the newer one counts.
    """
    openings: list[Event] = []
    answers: dict[str, dict[Kind, Event]] = {}
    for event in newest:
        if event.kind in ANSWERS:
            openings.append(event)
        elif event.answers:
            answers.setdefault(event.answers, {}).setdefault(event.kind, event)
    return [OpenEnd(opening, _answer(opening, answers.get(opening.id))) for opening in openings]


def promises(ends: Iterable[OpenEnd], today: date) -> list[dict[str, Any]]:
    """The promises of both sides that are still open, soonest due first."""
    still_open = [end.opening for end in ends if end.opening.kind == "promised" and not end.answer]
    return [
        {
            "event": promise.id,
            "who": promise.who,
            "on": promise.on,
            "due": promise.due,
            "text": promise.text,
            "overdue": is_overdue(promise, today),
        }
        for promise in sorted(still_open, key=_due)
    ]


def asks(ends: Iterable[OpenEnd]) -> list[dict[str, Any]]:
    """The latest asks of both sides with what came of each, newest first."""
    asked = [end for end in ends if end.opening.kind == "asked"][:MOST_ASKS]
    return [
        {
            "event": ask.id,
            "who": ask.who,
            "on": ask.on,
            "ask": ask.ask,
            "text": ask.text,
            "outcome": answer.kind if answer else None,
            "outcome_on": answer.on if answer else None,
        }
        for ask, answer in asked
    ]


def questions(ends: Iterable[OpenEnd], today: date) -> list[dict[str, Any]]:
    """Everything still open, with what would answer it: promises that are overdue first, then the oldest first."""
    waiting = [(is_overdue(end.opening, today), end.opening) for end in ends if not end.answer]
    waiting.sort(key=lambda at: (not at[0], _due(at[1]) if at[0] else "", day_of(at[1].on), at[1].created_at))
    return [
        {
            "event": opening.id,
            "kind": opening.kind,
            "who": opening.who,
            "on": opening.on,
            "due": opening.due,
            "whom": opening.whom,
            "with": list(opening.companions),
            "text": opening.text,
            "stake": opening.stake,
            "overdue": overdue,
            "answers": [{"kind": kind, "who": answerer(opening.who, kind)} for kind in ANSWERS[opening.kind]],
        }
        for overdue, opening in waiting
    ]


def still_open(events: Iterable[Event]) -> list[Event]:
    """What of a timeline, in any order, nobody has answered yet."""
    return [end.opening for end in open_ends(events) if not end.answer]


def waits_since(opening: Event) -> str:
    """The last day on which an open end is no question yet: a promise may still be kept on it, the rest began on it."""
    return _due(opening) if opening.due else day_of(opening.on).isoformat()


def is_overdue(promise: Event, today: date) -> bool:
    """Whether the whole of the day, month or year something was promised for has passed; never without such a date."""
    return bool(promise.due) and promise.due < today.isoformat()[: len(promise.due)]


def _answer(opening: Event, answers: dict[Kind, Event] | None) -> Event | None:
    """The newest of the answers that can answer this opening."""
    if not answers:
        return None
    return next((answer for kind, answer in answers.items() if kind in ANSWERS[opening.kind]), None)


def _due(promise: Event) -> str:
    """The last day something was promised for; what has none comes last."""
    return promise.due + "9999-12-31"[len(promise.due) :]
