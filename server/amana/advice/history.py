"""What the user asked of one person before, and what was agreed to: told from the timeline, newest first."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, cast

from amana.relationship.asks import WEIGHT
from amana.relationship.event import ANSWERS, AskKind, Event, Kind
from amana.relationship.timeline import is_before

AGREED_DAYS: Final = 180
"""How long a yes is remembered as what the two agreed to."""

_GIVEN: Final[frozenset[Kind]] = frozenset(
    {
        *("favour_small", "favour_big", "gratitude", "promise_kept", "paid_on_time", "introduced", "recommended"),
        *("introduction_good", "recommendation_worked", "reported_back", "joint_project"),
    }
)
_MET: Final[frozenset[Kind]] = frozenset({"call", "meeting"})
_CHAT: Final = frozenset({"information", "time"})


@dataclass(frozen=True, slots=True)
class Asked:
    """An earlier ask: its kind ("" where nobody said which), how many days ago, and the event it stands in, if any."""

    kind: str
    days: int
    on: str
    event: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """The heaviest kind of ask that was agreed to of late, and the event that says so."""

    weight: int
    on: str
    event: str
    text: str = ""


def days_since(on: str, today: date) -> int:
    """Return the days since a date; one that is only a month or a year counts as late as it can mean."""
    whole = on + "2026-12-28"[len(on) :]
    return max(0, (today - date.fromisoformat(whole)).days)


def kind_on_timeline(ask: str) -> AskKind:
    """Return the kind of ask of a review as a timeline names it."""
    return "behalf" if ask == "on_behalf" else cast("AskKind", ask)


def weight_of(kinds: Iterable[str]) -> int:
    """Return how heavy the heaviest of these kinds of ask is; 0 for none, and for what nobody can weigh."""
    return max((WEIGHT.get(kind_on_timeline(kind), 0) for kind in kinds), default=0)


def asked_before(newest: Iterable[Event], today: date) -> tuple[Asked, ...]:
    """Return every ask of the user's on a timeline."""
    return tuple(
        Asked(event.ask, days_since(event.on, today), event.on, event.id, event.text)
        for event in newest
        if _mine(event)
    )


def last_asked(asked: Sequence[Asked], kinds: Collection[str]) -> Asked | None:
    """Return the latest ask of one of these kinds; of no kinds, the latest of all.

    An ask on record that nobody put a kind to may be any.
    """
    same = {*map(kind_on_timeline, kinds), ""}
    fitting = (one for one in asked if not kinds or one.kind in same)
    return min(fitting, key=lambda one: one.days, default=None)


def agreed(newest: Sequence[Event], today: date) -> Agreed | None:
    """Return the heaviest ask that was agreed to within 180 days: by a yes, or by a call or meeting after the ask."""
    answers = {answer.answers: answer for answer in newest if answer.kind in ANSWERS["asked"]}
    last_met = next((event for event in newest if event.kind in _MET), None)
    found = []
    for ask in filter(_mine, newest):
        answer = answers.get(ask.id)
        if answer and answer.kind == "said_yes" and ask.ask:
            found.append(Agreed(weight_of((ask.ask,)), answer.on, answer.id, answer.text))
        elif last_met and not answer and ask.ask in _CHAT and not is_before(last_met.on, ask.on):
            found.append(Agreed(weight_of(("time",)), last_met.on, last_met.id, last_met.text))
    late = (one for one in found if one.weight and days_since(one.on, today) <= AGREED_DAYS)
    return max(late, key=lambda one: one.weight, default=None)


def only_asks(newest: Iterable[Event]) -> int:
    """Return how many asks of the user's stand last in a row, with nothing given, thanked or done between them."""
    count, day = 0, ""
    for event in newest:
        if _mine(event):
            count, day = count + 1, event.on
        elif event.who != "them" and event.kind in _GIVEN:
            break
        elif event.kind == "message_one_way" and event.who == "me" and event.on != day:
            break  # a word that asked for nothing
    return count


def _mine(event: Event) -> bool:
    return event.kind == "asked" and event.who != "them"
