"""What a tie can carry: which asks it supports today, and why not."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from amana.relationship.event import AskKind
from amana.relationship.model import DEFAULT, Model
from amana.relationship.stage import Stage

Ask = Literal["thanks", "information", "time", "introduction", "vouching", "job", "names", "money"]
Level = Literal["clear", "hint", "caution", "stop"]
Reason = Literal["no_record", "stage", "standing_low", "trust_low", "balance"]

WEIGHT: Final[Mapping[AskKind, int]] = {
    "information": 1,
    "time": 2,
    "introduction": 2,
    "names": 3,
    "behalf": 3,
    "vouching": 3,
    "job": 3,
    "money": 4,
}
"""How heavy each kind of ask is; of what is named here nowhere ("other") nobody can say."""

_HARMED: frozenset[Stage] = frozenset({"strained", "broken"})
_NOT_YET_MET: frozenset[Stage] = _HARMED | {"stranger"}


@dataclass(frozen=True, slots=True)
class Strength:
    """What the asks are measured against; lows and balance as in `trust.assess` and `tie.balance`."""

    on_record: bool
    stage: Stage
    trust_low: float
    standing_low: float
    balance: float
    joint_work: bool


@dataclass(frozen=True, slots=True)
class Carries:
    """One ask, the level a review may reach for it, and the reasons for a no."""

    ask: Ask
    level: Level
    reasons: tuple[Reason, ...] = ()


def can_carry(strength: Strength, model: Model = DEFAULT) -> tuple[Carries, ...]:
    """What one tie can carry; a review goes just as far for a plain ask. Somebody unknown stops at caution.

    The table is that of trust.md, *What the tie can carry*, with one law more: where a lighter ask is too much, so is
    a heavier one. Joint work on record opens no door that a broken tie has shut.
    """
    time, vouching, money = (against(strength, model) for against in (_for_time, _for_vouching, _for_money))
    return (
        Carries("thanks", "clear"),
        Carries("information", "hint" if strength.stage == "stranger" else "clear"),
        *(_answer(ask, time, "caution") for ask in ("time", "introduction")),
        *(_answer(ask, vouching, "caution") for ask in ("vouching", "job", "names")),
        _answer("money", money, "stop" if strength.on_record else "caution"),
    )


def _answer(ask: Ask, against: list[Reason], level: Level) -> Carries:
    return Carries(ask, level if against else "clear", tuple(against))


def _for_time(strength: Strength, model: Model) -> list[Reason]:
    tests: list[tuple[Reason, bool]] = [
        ("no_record", not strength.on_record),
        ("stage", strength.stage in _NOT_YET_MET),
        ("standing_low", strength.standing_low < model.standing_for_time),
        ("balance", strength.balance <= model.balance_for_time),
    ]
    return [reason for reason, fails in tests if fails]


def _for_vouching(strength: Strength, model: Model) -> list[Reason]:
    needed = model.standing_for_time if strength.joint_work else model.standing_for_vouching
    tests: list[tuple[Reason, bool]] = [
        ("no_record", not strength.on_record),
        ("stage", strength.stage in _HARMED),
        ("standing_low", strength.standing_low < needed),
        ("balance", strength.balance <= model.balance_for_vouching),
    ]
    return [reason for reason, fails in tests if fails]


def _for_money(strength: Strength, model: Model) -> list[Reason]:
    tests: list[tuple[Reason, bool]] = [
        ("no_record", not strength.on_record),
        ("trust_low", strength.trust_low < model.trust_for_money),
        ("standing_low", strength.standing_low < model.standing_for_vouching),
    ]
    return [reason for reason, fails in tests if fails]
