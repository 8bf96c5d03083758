"""The tie between two people beside trust: balance, warmth, what is two-way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import exp, sqrt

from amana.relationship.event import Event
from amana.relationship.model import DEFAULT, Model
from amana.relationship.trust import Assessment, faded


@dataclass(frozen=True, slots=True)
class Balance:
    """Giving against receiving: -1 all received, 0 even, 1 all given; gifts are faded sums."""

    value: float
    given: float
    received: float


def balance(events: Iterable[Event], today: date, model: Model = DEFAULT) -> Balance:
    """(given - received) / (given + received + 2), gifts fading with 730 days."""
    given = received = 0.0
    for event in events:
        gift = gift_of(event, today, model)
        given += gift if event.who in {"me", "both"} else 0.0
        received += gift if event.who in {"them", "both"} else 0.0
    return Balance((given - received) / (given + received + 2.0), given, received)


def gift_of(event: Event, today: date, model: Model = DEFAULT) -> float:
    """What an event still weighs in the balance of giving and receiving; 0 for what is no gift."""
    whole = model.kinds[event.kind].gift * model.stakes[event.stake]
    return faded(whole, event.on, today, model.gift_half_life)


def warmth(events: Iterable[Event], today: date, model: Model = DEFAULT) -> float:
    """How alive the tie is now, 0..1: 1 - e^(-c), c the faded sum of contacts (half-life 90 days).

    An event by both stands in both ledgers with half its weight in each, so it counts once.
    """
    contacts = sum(
        faded(model.kinds[event.kind].warmth * model.stakes[event.stake], event.on, today, model.warmth_half_life)
        for event in events
    )
    return 1.0 - exp(-contacts)


def two_way(trust: Assessment, standing: Assessment) -> float:
    """The geometric mean of what each can count on: one side alone does not carry a tie."""
    return sqrt(trust.low * standing.low)
