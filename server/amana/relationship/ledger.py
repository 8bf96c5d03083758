"""A ledger walked through time: its sums of evidence on any day, without weighing every event again."""

from dataclasses import dataclass, field
from datetime import date

from amana.relationship.event import Event, Kind
from amana.relationship.model import DEFAULT, Model, Weight
from amana.relationship.trust import left

HalfLife = float | None


@dataclass(slots=True)
class Ledger:
    """What one side did, taken in the order of days.

    Fading is exponential, so what fades alike is one sum, by its half-life, with the day on which it stood so. Only a
    kind over its cap stands alone, until its next event: a kind within its cap can but fade further below it.
    """

    model: Model = DEFAULT
    good: dict[HalfLife, tuple[float, date]] = field(default_factory=dict)
    bad: dict[HalfLife, tuple[float, date]] = field(default_factory=dict)
    over: set[Kind] = field(default_factory=set)
    kinds: dict[Kind, tuple[float, date]] = field(default_factory=dict)
    strong_days: list[date] = field(default_factory=list)

    def take(self, event: Event, day: date) -> None:
        """Enter one event of that day, no earlier than the one before."""
        weight, stake = self.model.kinds[event.kind], self.model.stakes[event.stake]
        if weight.strong:
            self.strong_days.append(day)
        if weight.r:
            self._take_good(event.kind, weight, weight.r * stake, day)
        if weight.s:
            self.bad[weight.half_life_s] = _sum(self.bad, weight.half_life_s, day) + weight.s * stake, day

    def totals(self, day: date) -> tuple[float, float]:
        """(r, s) on that day, no earlier than the last event's, each kind's r cut at its cap."""
        total_r = total_s = 0.0
        for half_life, (r, since) in self.good.items():
            total_r += r * left((day - since).days, half_life)
        for kind in self.over:
            total_r += min(self._of_kind(kind, day), self.model.kinds[kind].cap)
        for half_life, (s, since) in self.bad.items():
            total_s += s * left((day - since).days, half_life)
        return total_r, total_s

    def _take_good(self, kind: Kind, weight: Weight, r: float, day: date) -> None:
        before = self._of_kind(kind, day)
        together = _sum(self.good, weight.half_life_r, day)
        if kind in self.over:
            self.over.remove(kind)
        else:
            together -= before
        if before + r > weight.cap:
            self.over.add(kind)
        else:
            together += before + r
        self.good[weight.half_life_r] = max(0.0, together), day
        self.kinds[kind] = before + r, day

    def _of_kind(self, kind: Kind, day: date) -> float:
        r, since = self.kinds.get(kind, (0.0, day))
        return r * left((day - since).days, self.model.kinds[kind].half_life_r)


def _sum(sums: dict[HalfLife, tuple[float, date]], half_life: HalfLife, day: date) -> float:
    """What is left on that day of all that fades so."""
    amount, since = sums.get(half_life, (0.0, day))
    return amount * left((day - since).days, half_life)
