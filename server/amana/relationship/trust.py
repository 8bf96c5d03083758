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

NO_EVIDENCE = 0.85
"""Above this uncertainty there is no number to show, only "no evidence yet"."""

LOW, HIGH = 0.10, 0.90
"""The quantiles of the band: what can be counted on, and what is well possible."""

STAKE: dict[Stake, float] = {"small": 0.5, "normal": 1.0, "large": 2.0}


@dataclass(frozen=True, slots=True)
class Weight:
    """What one kind of event says: evidence for (r) and against (s), how it fades, and where r is cut.

    Half-lives are in days; None never fades. `cap` limits the sum of r over all events of the kind.
    `gift` counts toward the balance, `warmth` toward how alive the tie is. `strong` marks tested work
    that the stage *ally* asks for; `contact` marks what keeps in touch without testing anything.
    """

    r: float = 0.0
    s: float = 0.0
    half_life_r: float | None = None
    half_life_s: float | None = None
    cap: float = 0.0
    gift: float = 0.0
    warmth: float = 0.0
    strong: bool = False
    contact: bool = False

    @property
    def counts(self) -> bool:
        """Whether such an event is something between two people, not only the user's own note."""
        return self.contact or self.r > 0.0 or self.s > 0.0


WEIGHTS: dict[Kind, Weight] = {
    "note": Weight(),
    "asked": Weight(contact=True),
    "introduced": Weight(contact=True),
    "message_one_way": Weight(contact=True),
    "connection_accepted": Weight(contact=True),
    "endorsement_click": Weight(contact=True),
    "honest_no": Weight(contact=True),
    "message_exchange": Weight(r=0.1, half_life_r=180, cap=0.4, warmth=0.3, contact=True),
    "call": Weight(r=0.25, half_life_r=180, cap=1.0, warmth=0.6, contact=True),
    "meeting": Weight(r=0.4, half_life_r=180, cap=1.2, warmth=1.0, contact=True),
    "gratitude": Weight(r=0.3, half_life_r=180, cap=0.6, warmth=0.3, contact=True),
    "favour_small": Weight(r=0.7, half_life_r=730, cap=3.0, gift=1.0, warmth=0.6),
    "favour_big": Weight(r=2.0, half_life_r=730, cap=6.0, gift=3.0, warmth=0.6, strong=True),
    "promise_kept": Weight(r=1.5, half_life_r=730, cap=6.0, warmth=0.3),
    "paid_on_time": Weight(r=2.0, half_life_r=1095, cap=8.0, warmth=0.3, strong=True),
    "joint_project": Weight(r=3.0, half_life_r=1095, cap=12.0, warmth=1.5, strong=True),
    "recommendation_worked": Weight(r=2.5, half_life_r=1095, cap=7.5, gift=3.0, warmth=0.6, strong=True),
    "introduction_good": Weight(r=2.0, half_life_r=1095, cap=6.0, gift=2.0, warmth=0.6, strong=True),
    "pressure": Weight(s=0.8, half_life_s=1460),
    "paid_late": Weight(r=0.5, half_life_r=730, cap=2.0, s=1.0, half_life_s=1460),
    "promise_broken": Weight(s=3.0, half_life_s=1460),
    "promise_broken_warned": Weight(s=1.0, half_life_s=1460),
    "introduction_bad": Weight(s=2.5, half_life_s=1460),
    "project_failed_them": Weight(s=3.0, half_life_s=1460),
    "confidence_breached": Weight(s=6.0, half_life_s=1460),
    "never_paid": Weight(s=6.0),
    "deception": Weight(s=8.0),
}


class Evidence(NamedTuple):
    """One act in a ledger: its kind, its date (a day, month or year), its stake, and whose event it is."""

    kind: Kind
    on: str
    stake: Stake = "normal"
    event: str = ""
    who: Who = "them"
    text: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """What one act contributes today, after stake, fading and cap."""

    evidence: Evidence
    r: float
    s: float


@dataclass(frozen=True, slots=True)
class Assessment:
    """What can be counted on: the band low-mean-high in 0..1, and the lines it is made of.

    `uncertainty` runs from 1 (nothing known) toward 0.
    """

    low: float
    mean: float
    high: float
    uncertainty: float
    r: float
    s: float
    lines: tuple[Line, ...]

    @property
    def has_evidence(self) -> bool:
        """Whether there is enough to show a number at all."""
        return self.uncertainty <= NO_EVIDENCE


def assess(evidence: Iterable[Evidence | tuple[Kind, str, Stake]], today: date, prior_r: float = 0.0) -> Assessment:
    """Weigh one ledger as of today; the order of the evidence does not matter.

    alpha = r + 1, beta = s + 1; low and high are the 10 % and 90 % quantiles of Beta(alpha, beta).
    `prior_r` is what an introducer's good name lends a stranger. Raises ValueError for a date that is none.
    """
    lines = _lines([Evidence(*act) for act in evidence], today)
    r = prior_r + sum(line.r for line in lines)
    s = sum(line.s for line in lines)
    alpha, beta = r + 1.0, s + 1.0
    return Assessment(
        low=quantile(LOW, alpha, beta),
        mean=alpha / (alpha + beta),
        high=quantile(HIGH, alpha, beta),
        uncertainty=2.0 / (r + s + 2.0),
        r=r,
        s=s,
        lines=tuple(lines),
    )


def faded(amount: float, stake: Stake, on: str, today: date, half_life: float | None) -> float:
    """An amount after its stake and its age; a date that is still to come counts as today."""
    if not amount:
        return 0.0
    age = max(0, (today - day_of(on)).days)
    return amount * STAKE[stake] * (0.5 ** (age / half_life) if half_life else 1.0)


def _lines(acts: list[Evidence], today: date) -> list[Line]:
    """Each act's share; where a kind is over its cap, all its acts give way in proportion."""
    raw = []
    sums: dict[Kind, float] = {}
    for act in acts:
        weight = WEIGHTS[act.kind]
        r = faded(weight.r, act.stake, act.on, today, weight.half_life_r)
        s = faded(weight.s, act.stake, act.on, today, weight.half_life_s)
        sums[act.kind] = sums.get(act.kind, 0.0) + r
        raw.append((act, r, s))
    share = {kind: min(1.0, WEIGHTS[kind].cap / total) if total else 0.0 for kind, total in sums.items()}
    return [Line(act, r * share[act.kind], s) for act, r, s in raw]
