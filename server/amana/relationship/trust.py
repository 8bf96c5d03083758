"""Trust: from dated events to what can be counted on, line by line.

The model is a Beta reputation system (Jøsang & Ismail 2002) with a half-life, a cap and a stake for
each kind of event. A ledger holds what one side did; the other side's reliance is computed from it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from amana.relationship.beta import quantile
from amana.relationship.event import Kind, Stake, Who, day_of
from amana.relationship.model import DEFAULT, Model


class Evidence(NamedTuple):
    """One act in a ledger: its kind, its date (a day, month or year), its stake, and whose event it is."""

    kind: Kind
    on: str
    stake: Stake = "normal"
    event: str = ""
    who: Who = "them"
    text: str = ""


class Line(NamedTuple):
    """What one act contributes today, after stake, fading and cap."""

    evidence: Evidence
    r: float
    s: float


@dataclass(frozen=True, slots=True)
class Assessment:
    """What can be counted on: the band low-mean-high in 0..1, and the lines it is made of.

    `uncertainty` runs from 1 (nothing known) toward 0; `has_evidence` says whether there is enough of it to
    show a number at all.
    """

    low: float
    mean: float
    high: float
    uncertainty: float
    r: float
    s: float
    lines: tuple[Line, ...]
    has_evidence: bool


def assess(
    evidence: Iterable[Evidence | tuple[Kind, str, Stake]], today: date, prior_r: float = 0.0, model: Model = DEFAULT
) -> Assessment:
    """Weigh one ledger as of today; the order of the evidence does not matter.

    alpha = r + 1, beta = s + 1; low and high are the 10 % and 90 % quantiles of Beta(alpha, beta).
    `prior_r` is what an introducer's good name lends a stranger. Raises ValueError for a date that is none.
    """
    lines = _lines([act if isinstance(act, Evidence) else Evidence(*act) for act in evidence], today, model)
    r = prior_r + sum(line.r for line in lines)
    s = sum(line.s for line in lines)
    alpha, beta = r + 1.0, s + 1.0
    uncertainty = 2.0 / (r + s + 2.0)
    return Assessment(
        low=quantile(model.low, alpha, beta),
        mean=alpha / (alpha + beta),
        high=quantile(model.high, alpha, beta),
        uncertainty=uncertainty,
        r=r,
        s=s,
        lines=tuple(lines),
        has_evidence=uncertainty <= model.no_evidence,
    )


def faded(amount: float, on: str, today: date, half_life: float | None) -> float:
    """An amount after its age; a date that is still to come counts as today."""
    return amount * left((today - day_of(on)).days, half_life) if amount else 0.0


def left(age: int, half_life: float | None) -> float:
    """What is left of 1 after so many days; None never fades."""
    return 0.5 ** (age / half_life) if half_life and age > 0 else 1.0


def _lines(acts: list[Evidence], today: date, model: Model) -> list[Line]:
    """Each act's share; where a kind is over its cap, all its acts give way in proportion."""
    lines: list[Line] = []
    sums: dict[Kind, float] = {}
    for act in acts:
        weight, stake = model.kinds[act.kind], model.stakes[act.stake]
        age = (today - day_of(act.on)).days
        r = s = 0.0
        if weight.r:
            r = weight.r * stake * left(age, weight.half_life_r)
            sums[act.kind] = sums.get(act.kind, 0.0) + r
        if weight.s:
            s = weight.s * stake * left(age, weight.half_life_s)
        lines.append(Line(act, r, s))
    over = {kind: model.kinds[kind].cap / r for kind, r in sums.items() if r > model.kinds[kind].cap}
    return [Line(act, r * over.get(act.kind, 1.0), s) for act, r, s in lines] if over else lines
