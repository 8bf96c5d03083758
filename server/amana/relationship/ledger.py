"""A ledger walked through time: its sums of evidence on any day, without weighing every event again."""

from dataclasses import dataclass, field
from datetime import date

from amana.relationship.event import Event, Kind
from amana.relationship.model import DEFAULT, Model, Weight


@dataclass(slots=True)
class Sum:
    """The faded sums of one kind of event, as they stood on `day`."""

    r: float
    s: float
    day: date

    def on(self, weight: Weight, day: date) -> tuple[float, float]:
        """The sums on a later day: fading is exponential, so a sum fades like each of its parts."""
        age = (day - self.day).days
        r = self.r * 0.5 ** (age / weight.half_life_r) if weight.half_life_r else self.r
        s = self.s * 0.5 ** (age / weight.half_life_s) if weight.half_life_s else self.s
        return r, s


@dataclass(slots=True)
class Ledger:
    """What one side did, taken in the order of days."""

    model: Model = DEFAULT
    sums: dict[Kind, Sum] = field(default_factory=dict)
    strong_days: list[date] = field(default_factory=list)

    def take(self, event: Event, day: date) -> None:
        """Enter one event of that day, no earlier than the one before."""
        weight, stake = self.model.kinds[event.kind], self.model.stakes[event.stake]
        if weight.strong:
            self.strong_days.append(day)
        if not (weight.r or weight.s):
            return
        before = self.sums.get(event.kind)
        r, s = before.on(weight, day) if before else (0.0, 0.0)
        self.sums[event.kind] = Sum(r + weight.r * stake, s + weight.s * stake, day)

    def totals(self, day: date) -> tuple[float, float]:
        """(r, s) on that day, each kind's r cut at its cap."""
        total_r = total_s = 0.0
        for kind, kept in self.sums.items():
            weight = self.model.kinds[kind]
            r, s = kept.on(weight, day)
            total_r += min(r, weight.cap)
            total_s += s
        return total_r, total_s
