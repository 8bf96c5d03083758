"""The tie between two people beside trust: balance, warmth, what is two-way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import exp, sqrt

from amana.relationship.event import Event
from amana.relationship.trust import WEIGHTS, Assessment, faded

GIFT_HALF_LIFE = 730
"""Days after which a gift counts half."""

WARMTH_HALF_LIFE = 90
"""Days after which a contact warms half as much: warmth fades fast, trust slowly."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Giving against receiving: -1 all received, 0 even, 1 all given; gifts are faded sums."""

    value: float
    given: float
    received: float


def balance(events: Iterable[Event], today: date) -> Balance:
    """(given - received) / (given + received + 2), gifts fading with 730 days."""
    given = received = 0.0
    for event in events:
        gift = faded(WEIGHTS[event.kind].gift, event.stake, event.on, today, GIFT_HALF_LIFE)
        given += gift if event.who in {"me", "both"} else 0.0
        received += gift if event.who in {"them", "both"} else 0.0
    return Balance((given - received) / (given + received + 2.0), given, received)


def warmth(events: Iterable[Event], today: date) -> float:
    """How alive the tie is now, 0..1: 1 - e^(-c), c the faded sum of contacts (half-life 90 days).

    An event by both stands in both ledgers with half its weight in each, so it counts once.
    """
    contacts = sum(
        faded(WEIGHTS[event.kind].warmth, event.stake, event.on, today, WARMTH_HALF_LIFE) for event in events
    )
    return 1.0 - exp(-contacts)


def two_way(trust: Assessment, standing: Assessment) -> float:
    """The geometric mean of what each can count on: one side alone does not carry a tie."""
    return sqrt(trust.low * standing.low)
