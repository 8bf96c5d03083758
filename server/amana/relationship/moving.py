"""Whose numbers move when the model is changed: one tie under two models."""

from collections.abc import Iterable
from datetime import date
from itertools import starmap
from typing import Any, NamedTuple

from amana.relationship.beta import quantile
from amana.relationship.event import KINDS, Event, Kind, day_of
from amana.relationship.ledger import Ledger
from amana.relationship.model import Model
from amana.relationship.stage import Stage, Tie, stage

_MOVES_NO_LOW = {
    "high",
    "gift_half_life",
    "warmth_half_life",
    "standing_for_time",
    "balance_for_time",
    "standing_for_vouching",
    "balance_for_vouching",
    "trust_for_money",
}
_MOVES_ANY_LOW = set(Model.__dataclass_fields__) - _MOVES_NO_LOW - {"kinds"}
_MOVES_LOW_OF_KIND = ("r", "s", "half_life_r", "half_life_s", "cap")


class Low(NamedTuple):
    """One side's low in 0..1, and whether there is enough evidence to show it."""

    value: float
    shown: bool

    def told(self) -> float | None:
        """The low to four digits; None for no evidence yet."""
        return round(self.value, 4) if self.shown else None

    def seen(self) -> float | None:
        """The low as a person reads it, in whole percent."""
        return round(self.value, 2) if self.shown else None


class Reading(NamedTuple):
    """A tie as the preview of a model shows it."""

    stage: Stage
    trust: Low
    standing: Low

    def to_document(self) -> dict[str, Any]:
        """The reading as plain JSON; null for a low that is not shown."""
        return {"stage": self.stage, "trust_low": self.trust.told(), "standing_low": self.standing.told()}


def read(events: Iterable[Event], today: date, model: Model, introducer_low: float | None = None) -> Reading:
    """One tie under one model, with what an introducer's good name lends; the same numbers as the sheet's."""
    tie = Tie(model)
    dated = [(event, min(day_of(event.on), today)) for event in events]
    for event, day in sorted(dated, key=lambda pair: pair[1]):
        tie.take(event, day)
    lent = model.introducer * (introducer_low or 0.0)
    return Reading(stage(tie, today), _low(tie.theirs, today, lent), _low(tie.mine, today))


def moves(before: Reading, after: Reading) -> bool:
    """Whether anybody would see a difference: another stage, or another whole percent."""
    return _seen(before) != _seen(after)


def size(before: Reading, after: Reading) -> tuple[float, bool]:
    """How much a tie moves, to be sorted by: the larger step of the two lows, then whether the stage is another."""
    steps = starmap(lambda one, other: abs(one.value - other.value), zip(before[1:], after[1:], strict=True))
    return max(steps), before.stage != after.stage


def concerned(before: Model, after: Model) -> frozenset[Kind] | None:
    """The kinds of event without which nothing moves between these models; None where anybody's numbers may."""
    if any(getattr(before, name) != getattr(after, name) for name in _MOVES_ANY_LOW):
        return None
    return frozenset(
        kind
        for kind in KINDS
        if any(getattr(before.kinds[kind], part) != getattr(after.kinds[kind], part) for part in _MOVES_LOW_OF_KIND)
    )


def _low(ledger: Ledger, today: date, lent: float = 0.0) -> Low:
    r, s = ledger.totals(today)
    r += lent
    return Low(quantile(ledger.model.low, r + 1.0, s + 1.0), 2.0 / (r + s + 2.0) <= ledger.model.no_evidence)


def _seen(reading: Reading) -> tuple[Stage, float | None, float | None]:
    return reading.stage, reading.trust.seen(), reading.standing.seen()
