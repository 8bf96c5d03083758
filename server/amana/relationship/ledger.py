"""A ledger walked through time: its sums of evidence on any day, without weighing every event again."""

from dataclasses import dataclass, field
from datetime import date

from amana.relationship.event import Event, Kind
from amana.relationship.model import DEFAULT, Model

HalfLife = float | None


@dataclass(slots=True)
class Ledger:
    """What one side did, taken in the order of days.

    The sums stand as they were on `day`, what fades alike side by side: fading is exponential, so a sum fades like
    each of its parts. Evidence for somebody is kept by kind, since each kind has its cap.
    """

    model: Model = DEFAULT
    day: date = date.min
    good: dict[HalfLife, dict[Kind, float]] = field(default_factory=dict)
    bad: dict[HalfLife, float] = field(default_factory=dict)
    strong_days: list[date] = field(default_factory=list)

    def take(self, event: Event, day: date) -> None:
        """Enter one event of that day, no earlier than the one before."""
        weight = self.model.kinds[event.kind]
        if weight.strong:
            self.strong_days.append(day)
        if not (weight.r or weight.s):
            return
        self._move(day)
        stake = self.model.stakes[event.stake]
        if weight.r:
            sums = self.good.setdefault(weight.half_life_r, {})
            sums[event.kind] = sums.get(event.kind, 0.0) + weight.r * stake
        if weight.s:
            self.bad[weight.half_life_s] = self.bad.get(weight.half_life_s, 0.0) + weight.s * stake

    def totals(self, day: date) -> tuple[float, float]:
        """(r, s) on that day, no earlier than the last event's, each kind's r cut at its cap."""
        age = (day - self.day).days
        kinds = self.model.kinds
        total_r = total_s = 0.0
        for half_life, sums in self.good.items():
            left = _left(age, half_life)
            for kind, r in sums.items():
                total_r += min(r * left, kinds[kind].cap)
        for half_life, s in self.bad.items():
            total_s += s * _left(age, half_life)
        return total_r, total_s

    def _move(self, day: date) -> None:
        """Let all sums fade until that day."""
        age = (day - self.day).days
        if not age:
            return
        for half_life, sums in self.good.items():
            left = _left(age, half_life)
            for kind in sums:
                sums[kind] *= left
        for half_life in self.bad:
            self.bad[half_life] *= _left(age, half_life)
        self.day = day


def _left(age: int, half_life: HalfLife) -> float:
    """What is left of 1 after so many days."""
    return 0.5 ** (age / half_life) if half_life else 1.0
