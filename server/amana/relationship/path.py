"""The path of a tie over the years: what could be counted on, and the stage, day after day until today."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from math import ceil
from operator import itemgetter
from typing import Any, TypeVar

from amana.relationship.beta import quantile
from amana.relationship.event import Event, day_of
from amana.relationship.ledger import Ledger
from amana.relationship.model import DEFAULT, Model
from amana.relationship.stage import Tie, stage, stage_since

MOST_POINTS = 160
"""Days that the path looks at; with more events than that, some days are passed over."""

MOST_MARKS = 400
"""Events that the path names: the newest."""

_STEPS = 60
"""Regular steps from the first event to today: between them a band fades so little that a straight line will do."""

T = TypeVar("T")


def path(events: Iterable[Event], today: date, model: Model = DEFAULT, *, prior_r: float = 0.0) -> dict[str, Any]:
    """Walk through a timeline once and say as plain JSON how the tie stood on its way, oldest day first.

    Each point is what `assess` and `stage_since` say of the events until that day; the last point is today.
    `prior_r` is what an introducer's good name lends to trust, on every day alike. Numbers are in 0..1.
    Raises ValueError for an event whose date is none.
    """
    dated = sorted(((min(day_of(event.on), today), event) for event in events), key=itemgetter(0))
    began = stage_since([event for _, event in dated], today, model)[1]
    days = _days([day for day, _ in dated], {today, began or today}, today)
    return {
        "today": today.isoformat(),
        "from": days[0].isoformat(),
        "points": _points(dated, days, model, prior_r),
        "marks": [_mark(day, event, model) for day, event in dated[-MOST_MARKS:]],
    }


def _points(dated: list[tuple[date, Event]], days: list[date], model: Model, prior_r: float) -> list[dict[str, Any]]:
    tie, points, taken = Tie(model), [], 0
    for day in days:
        while taken < len(dated) and dated[taken][0] <= day:
            tie.take(dated[taken][1], dated[taken][0])
            taken += 1
        points.append(
            {
                "on": day.isoformat(),
                "stage": stage(tie, day),
                "trust": _band(tie.theirs, day, prior_r),
                "standing": _band(tie.mine, day, 0.0),
            }
        )
    return points


def _band(ledger: Ledger, day: date, prior_r: float) -> dict[str, Any]:
    """What could be counted on that day, as `assess` has it."""
    r, s = ledger.totals(day)
    r += prior_r
    model, alpha, beta = ledger.model, r + 1.0, s + 1.0
    return {
        "low": round(quantile(model.low, alpha, beta), 4),
        "mean": round(alpha / (alpha + beta), 4),
        "high": round(quantile(model.high, alpha, beta), 4),
        "evidence": 2.0 / (r + s + 2.0) <= model.no_evidence,
    }


def _mark(day: date, event: Event, model: Model) -> dict[str, str]:
    weight = model.kinds[event.kind]
    return {
        "event": event.id,
        "on": event.on,
        "day": day.isoformat(),
        "kind": event.kind,
        "who": event.who,
        "text": event.text,
        "tone": "for" if weight.r > weight.s else "against" if weight.s else "neutral",
    }


def _days(acts: list[date], always: set[date], today: date) -> list[date]:
    """The days to look at, oldest first: the events' own before turns of years, and these before regular steps."""
    first = acts[0] if acts else today
    span = (today - first).days
    step = max(1, ceil(span / _STEPS))
    turns = [date(year, 1, 1) for year in range(first.year + 1, today.year + 1)]
    steps = [first + timedelta(days=passed) for passed in range(step, span, step)]
    days = set(always)
    for wanted in (acts, turns, steps):
        new = [day for day in dict.fromkeys(wanted) if day not in days]
        days.update(_evenly(new, MOST_POINTS - len(days)))
    return sorted(days)


def _evenly(items: Sequence[T], most: int) -> Sequence[T]:
    """All of them, or that many from the first to the last in even strides."""
    if len(items) <= most:
        return items
    return [items[place * (len(items) - 1) // max(1, most - 1)] for place in range(most)]
