"""The stage of a tie, and since when: the first that fits, from broken to stranger."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby
from math import ceil, floor
from operator import itemgetter
from typing import Literal

from amana.relationship.beta import probability_below
from amana.relationship.event import Event, day_of
from amana.relationship.ledger import Ledger
from amana.relationship.model import BETWEEN_TWO, DEFAULT, Model

Stage = Literal["stranger", "acquaintance", "tried", "known", "ally", "strained", "broken"]

_BREAKING = {"never_paid", "confidence_breached", "deception"}

# What two have to do with each other is no matter of weights: also where a user weighs chats at nothing, they chatted.
_TWO_WAY = {kind for kind, weight in DEFAULT.kinds.items() if weight.r or weight.s}


@dataclass(slots=True)
class Tie:
    """What the stages ask about two people, gathered event by event in the order of days."""

    model: Model = DEFAULT
    theirs: Ledger = field(init=False)
    mine: Ledger = field(init=False)
    first: date | None = None
    harmed: date | None = None
    broken_faith: bool = False
    tested: bool = False
    two_way: bool = False

    def __post_init__(self) -> None:
        """Open a ledger for each side."""
        self.theirs, self.mine = Ledger(self.model), Ledger(self.model)

    def take(self, event: Event, day: date) -> None:
        """Enter one event that happened on that day, no earlier than the one before."""
        weight = self.model.kinds[event.kind]
        if event.kind in BETWEEN_TWO:
            self.first = self.first or day
        if weight.s * self.model.stakes[event.stake] >= self.model.harm_s:
            self.harmed = day
        self.tested |= weight.tests and weight.r >= self.model.tested_r
        self.two_way |= event.kind in _TWO_WAY
        if event.who in {"them", "both"}:
            self.broken_faith |= event.kind in _BREAKING
            self.theirs.take(event, day)
        if event.who in {"me", "both"}:
            self.mine.take(event, day)


def stage(tie: Tie, today: date) -> Stage:
    """The first stage that fits; the time gates keep *ally* out of reach of a weekend's data entry."""
    theirs = tie.theirs.totals(today)
    if _mean(theirs) < tie.model.doubt:
        if tie.broken_faith:
            return "broken"
        if theirs[1] >= tie.model.harm_s:
            return "strained"
    if _is_ally(tie, theirs, today):
        return "ally"
    if _is_known(tie, theirs, today):
        return "known"
    if tie.tested:
        return "tried"
    return "acquaintance" if tie.two_way else "stranger"


def stage_since(events: Iterable[Event], today: date, model: Model = DEFAULT) -> tuple[Stage, date | None]:
    """The stage today and the day it began; None where no event ever moved the tie.

    Walks the timeline once, looking at each event's day and at the days on which a time gate opens;
    where mere fading moved the stage between two of them, the day is found by bisection.
    """
    dated = sorted([(min(day_of(event.on), today), event) for event in events], key=itemgetter(0))
    walk = _Walk(Tie(model))
    for day, group in groupby(_with_gates(dated, today, model), key=itemgetter(0)):
        walk.fade_until(day)
        for _, event in group:
            if event:
                walk.tie.take(event, day)
        walk.look(day)
    walk.fade_until(today)
    return walk.stage, walk.since


@dataclass(slots=True)
class _Walk:
    """Where the walk through a timeline stands: the stage as last seen, since when, and the day of that look."""

    tie: Tie
    stage: Stage = "stranger"
    since: date | None = None
    seen: date | None = None

    def look(self, day: date) -> None:
        """See the stage as it is on this day."""
        self._see(stage(self.tie, day), day)
        self.seen = day

    def fade_until(self, day: date) -> None:
        """See what mere fading did to the stage since the last look."""
        if self.seen and self._may_fade() and (faded := stage(self.tie, day)) != self.stage:
            self._see(faded, _first_day(lambda at: stage(self.tie, at) == faded, self.seen, day))

    def _may_fade(self) -> bool:
        """Whether there is a number that time could lower from a stage, or a harm that it could let fade."""
        tie = self.tie
        return self.stage in {"known", "ally"} or tie.broken_faith or bool(tie.theirs.bad) or bool(tie.mine.bad)

    def _see(self, found: Stage, day: date) -> None:
        if found != self.stage:
            self.stage, self.since = found, day


def _with_gates(dated: list[tuple[date, Event]], today: date, model: Model) -> list[tuple[date, Event | None]]:
    """The dated events with the days between them on which waiting alone may lift the stage, to *known* or *ally*."""
    kinds = [(day, model.kinds[event.kind], model.stakes[event.stake]) for day, event in dated]
    first = next((day for day, event in dated if event.kind in BETWEEN_TWO), None)
    if not (first and any(weight.strong for _, weight, _ in kinds)):
        return list(dated)
    gates = [first + timedelta(days=ceil(wait)) for wait in (model.known_days, model.ally_days)]
    harmless = timedelta(days=floor(model.harm_days) + 1)
    gates += [day + harmless for day, weight, stake in kinds if weight.s * stake >= model.harm_s]
    return sorted([*dated, *((gate, None) for gate in gates if gate <= today)], key=itemgetter(0))


def _first_day(holds: Callable[[date], bool], after: date, until: date) -> date:
    """The first day in (after, until] on which it holds, given that it holds at the end."""
    while (until - after).days > 1:
        middle = after + (until - after) // 2
        if holds(middle):
            until = middle
        else:
            after = middle
    return until


def _is_ally(tie: Tie, theirs: tuple[float, float], today: date) -> bool:
    model, their_acts, my_acts = tie.model, tie.theirs.strong_days, tie.mine.strong_days
    return (
        tie.first is not None
        and (today - tie.first).days >= model.ally_days
        and min(len(their_acts), len(my_acts)) >= model.ally_acts
        and (their_acts[-1] - their_acts[0]).days >= model.ally_acts_apart
        and not (tie.harmed and (today - tie.harmed).days <= model.harm_days)
        and _low_reaches(model.ally_low, theirs, model)
        and _low_reaches(model.ally_low, tie.mine.totals(today), model)
    )


def _is_known(tie: Tie, theirs: tuple[float, float], today: date) -> bool:
    return (
        tie.first is not None
        and (today - tie.first).days >= tie.model.known_days
        and bool(tie.theirs.strong_days)
        and _low_reaches(tie.model.known_low, theirs, tie.model)
    )


def _mean(totals: tuple[float, float]) -> float:
    r, s = totals
    return (r + 1.0) / (r + s + 2.0)


def _low_reaches(level: float, totals: tuple[float, float], model: Model) -> bool:
    """Whether the low of these sums is at least level, without solving for it."""
    # No mean lies below its low (`changing` says why), and it is far cheaper to look at.
    if _mean(totals) < level:
        return False
    r, s = totals
    return probability_below(level, r + 1.0, s + 1.0) <= model.low
