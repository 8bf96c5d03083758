"""The model of trust as one table: every number that a score, a stage or an answer depends on.

Weights follow the Beta reputation system (Jøsang & Ismail 2002); negatives cost about twice a comparable positive.
Everything here is a default that the user may change; the functions beside this file take the table as an argument.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from amana.relationship.event import Kind, Stake

Speaks = Literal["contact", "benevolence", "integrity", "ability"]


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
    speaks_of: Speaks = "contact"

    @property
    def tests(self) -> bool:
        """Whether such an event tests somebody, which mere contact never does."""
        return not self.contact and (self.r > 0.0 or self.s > 0.0)


def _contact(r: float = 0.0, half_life: float | None = None, cap: float = 0.0, warmth: float = 0.0) -> Weight:
    return Weight(r=r, half_life_r=half_life, cap=cap, warmth=warmth, contact=True)


_KINDS: dict[Kind, Weight] = {
    "note": Weight(),
    "asked": _contact(),
    "said_yes": _contact(),
    "honest_no": _contact(),
    "no_answer": Weight(),
    "promised": _contact(),
    "introduced": _contact(),
    "recommended": Weight(),
    "came_to_nothing": Weight(),
    "reported_back": _contact(),
    "message_one_way": _contact(),
    "connection_accepted": _contact(),
    "endorsement_click": _contact(),
    "message_exchange": _contact(0.1, 180, 0.4, 0.3),
    "call": _contact(0.25, 180, 1.0, 0.6),
    "meeting": _contact(0.4, 180, 1.2, 1.0),
    "gratitude": _contact(0.3, 180, 0.6, 0.3),
    "favour_small": Weight(r=0.7, half_life_r=730, cap=3.0, gift=1.0, warmth=0.6, speaks_of="benevolence"),
    "favour_big": Weight(r=2.0, half_life_r=730, cap=6.0, gift=3.0, warmth=0.6, strong=True, speaks_of="benevolence"),
    "promise_kept": Weight(r=1.5, half_life_r=730, cap=6.0, warmth=0.3, speaks_of="integrity"),
    "paid_on_time": Weight(r=2.0, half_life_r=1095, cap=8.0, warmth=0.3, strong=True, speaks_of="integrity"),
    "joint_project": Weight(r=3.0, half_life_r=1095, cap=12.0, warmth=1.5, strong=True, speaks_of="ability"),
    "recommendation_worked": Weight(
        r=2.5, half_life_r=1095, cap=7.5, gift=3.0, warmth=0.6, strong=True, speaks_of="benevolence"
    ),
    "introduction_good": Weight(
        r=2.0, half_life_r=1095, cap=6.0, gift=2.0, warmth=0.6, strong=True, speaks_of="benevolence"
    ),
    "pressure": Weight(s=0.8, half_life_s=1460, speaks_of="benevolence"),
    "paid_late": Weight(r=0.5, half_life_r=730, cap=2.0, s=1.0, half_life_s=1460, speaks_of="integrity"),
    "promise_broken": Weight(s=3.0, half_life_s=1460, speaks_of="integrity"),
    "promise_broken_warned": Weight(s=1.0, half_life_s=1460, speaks_of="integrity"),
    "introduction_bad": Weight(s=2.5, half_life_s=1460, speaks_of="ability"),
    "recommendation_bad": Weight(s=2.5, half_life_s=1460, speaks_of="ability"),
    "project_failed_them": Weight(s=3.0, half_life_s=1460, speaks_of="ability"),
    "confidence_breached": Weight(s=6.0, half_life_s=1460, speaks_of="integrity"),
    "never_paid": Weight(s=6.0, speaks_of="integrity"),
    "deception": Weight(s=8.0, speaks_of="integrity"),
}

_STAKES: dict[Stake, float] = {"small": 0.5, "normal": 1.0, "large": 2.0}


@dataclass(frozen=True, slots=True)
class Model:
    """The table. Days are whole or parts of days above 0; shares and quantiles are in 0..1, balances in -1..1."""

    kinds: Mapping[Kind, Weight] = field(default_factory=lambda: MappingProxyType(_KINDS))
    stakes: Mapping[Stake, float] = field(default_factory=lambda: MappingProxyType(_STAKES))

    low: float = 0.10
    high: float = 0.90
    no_evidence: float = 0.85
    """Above this uncertainty there is no number to show, only "no evidence yet"."""
    introducer: float = 1.5
    """A stranger starts with r of so many times the introducer's low."""
    gift_half_life: float = 730.0
    warmth_half_life: float = 90.0

    ally_low: float = 0.70
    ally_days: float = 365.0
    ally_acts: float = 2.0
    ally_acts_apart: float = 90.0
    harm_days: float = 365.0
    """How long a harm keeps the stage *ally* away."""
    known_low: float = 0.50
    known_days: float = 30.0
    tested_r: float = 0.7
    """From this weight on, an act has tried somebody."""
    harm_s: float = 1.0
    """From this much evidence against somebody on, the tie may be strained."""
    doubt: float = 0.5
    """Below this mean there is more against a person than for them."""

    standing_for_time: float = 0.15
    balance_for_time: float = -0.6
    standing_for_vouching: float = 0.50
    balance_for_vouching: float = -0.4
    trust_for_money: float = 0.60


DEFAULT = Model()
"""The table as it is before the user changes anything."""

BETWEEN_TWO: frozenset[Kind] = frozenset(
    kind for kind, weight in _KINDS.items() if weight.contact or weight.r or weight.s
)
"""What happens between two people, and is more than the user's own note.

That is no matter of weights: also where a user weighs favours at nothing, one was done.
"""

IN_TOUCH: frozenset[Kind] = frozenset(kind for kind, weight in _KINDS.items() if weight.contact or weight.warmth)
"""What two people are in touch by: how an introduction or a promise ended is known without a word between them."""
