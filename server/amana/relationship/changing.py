"""Changing the table: which numbers of the model a user may change, within which limits, and which never.

A number has a path: `kinds.meeting.r`, `stakes.large`, `known_low`. Changes are plain JSON of that shape, and only
what differs from the default is kept of them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, cast

from amana.relationship.event import KINDS, STAKES, Kind, Stake
from amana.relationship.model import DEFAULT, Model, Weight

Changes = dict[str, Any]
Problem = Literal["unknown", "not_a_number", "not_between", "weighs_nothing", "other_side", "out_of_order"]


MOST_TOLD = 50
"""Wrong numbers told of at once; where there are more, what was given is no table of these numbers."""


class Range(NamedTuple):
    """The least and the most a number may be; with `never`, None is possible too: it never fades."""

    least: float
    most: float
    never: bool = False


class WrongNumber(NamedTuple):
    """One number that cannot be what it was to be, and why; least and most are None where no number would do."""

    path: str
    problem: Problem
    least: float | None = None
    most: float | None = None


class WrongNumbers(ValueError):
    """Some of the changes are not possible, so none was made."""

    def __init__(self, wrong: tuple[WrongNumber, ...]) -> None:
        super().__init__(", ".join(f"{each.path}: {each.problem}" for each in wrong[:5]))
        self.wrong = wrong


_WEIGHT = Range(0.0, 20.0)
_ABOVE_NOTHING = Range(0.01, 20.0)
_CAP = Range(0.0, 100.0)
_DAYS = Range(1.0, 36_500.0)
_HALF_LIFE = Range(1.0, 36_500.0, never=True)
_SHARE = Range(0.01, 0.99)
_BALANCE = Range(-1.0, 0.0)

_BESIDE_KINDS: dict[str, Range] = {
    # Of every Beta(a, b) with a, b >= 1, between 1/e and 1 - 1/e lies below the mean: within these limits low is
    # never above the mean, nor high below it.
    "low": Range(0.01, 0.35),
    "high": Range(0.65, 0.99),
    "no_evidence": _SHARE,
    "introducer": _WEIGHT,
    "gift_half_life": _DAYS,
    "warmth_half_life": _DAYS,
    "ally_low": _SHARE,
    "ally_days": _DAYS,
    "ally_acts": Range(1.0, 20.0),
    "ally_acts_apart": _DAYS,
    "harm_days": _DAYS,
    "known_low": _SHARE,
    "known_days": _DAYS,
    "tested_r": _ABOVE_NOTHING,
    "harm_s": _ABOVE_NOTHING,
    "doubt": _SHARE,
    "standing_for_time": _SHARE,
    "balance_for_time": _BALANCE,
    "standing_for_vouching": _SHARE,
    "balance_for_vouching": _BALANCE,
    "trust_for_money": _SHARE,
}


def _of_kind(weight: Weight) -> dict[str, Range]:
    """What may be changed about a kind: what its line in the table says something about."""
    numbers: dict[str, Range] = {}
    if weight.r:
        numbers |= {"r": _WEIGHT, "cap": _CAP, "half_life_r": _HALF_LIFE}
    if weight.s:
        numbers |= {"s": _WEIGHT, "half_life_s": _HALF_LIFE}
    if weight.gift:
        numbers["gift"] = _WEIGHT
    if weight.warmth:
        numbers["warmth"] = _WEIGHT
    return numbers


RANGES: Mapping[str, Range] = MappingProxyType(
    {
        **{f"kinds.{kind}.{name}": limits for kind in KINDS for name, limits in _of_kind(DEFAULT.kinds[kind]).items()},
        **{f"stakes.{stake}": _ABOVE_NOTHING for stake in STAKES},
        **_BESIDE_KINDS,
    }
)
"""Every number that may be changed, by its path."""

WEIGHS_NOTHING: tuple[Kind, ...] = tuple(kind for kind in KINDS if not _of_kind(DEFAULT.kinds[kind]))
"""What stays at 0 by design: a score that counts an honest no or a silence would teach to punish honesty."""


def number(model: Model, path: str) -> float | None:
    """The number at a path of RANGES; None never fades."""
    first, *rest = path.split(".")
    if first == "kinds":
        return cast("float | None", getattr(model.kinds[cast("Kind", rest[0])], rest[1]))
    if first == "stakes":
        return model.stakes[cast("Stake", rest[0])]
    return cast("float | None", getattr(model, first))


def numbers(model: Model = DEFAULT) -> Changes:
    """Every number that may be changed, in the shape of changes."""
    return nested({path: number(model, path) for path in RANGES})


def changes_of(model: Model) -> Changes:
    """What makes this model out of the default."""
    return nested({path: now for path in RANGES if (now := number(model, path)) != number(DEFAULT, path)})


def changed(model: Model, changes: Mapping[str, Any]) -> Model:
    """The model with these numbers in place of its own. Raises WrongNumbers, with the first MOST_TOLD of them."""
    values, wrong = _read(changes)
    made = _with(model, values)
    # What is out of order among the stakes is looked for once each of them is a number.
    if wrong or (wrong := _out_of_order(made)):
        raise WrongNumbers(tuple(wrong[:MOST_TOLD]))
    return made


def as_far_as_possible(changes: Mapping[str, Any]) -> Model:
    """The default with those changes that are possible: for what an older or newer Amana may have kept."""
    values, _ = _read(changes)
    made = _with(DEFAULT, values)
    return replace(made, stakes=DEFAULT.stakes) if _out_of_order(made) else made


def nested(values: Mapping[str, float | None]) -> Changes:
    """Numbers by path, as plain JSON."""
    found: Changes = {}
    for path, value in values.items():
        *outer, name = path.split(".")
        place = found
        for part in outer:
            place = place.setdefault(part, {})
        place[name] = value
    return found


def _read(changes: Mapping[str, Any]) -> tuple[dict[str, float | None], list[WrongNumber]]:
    values: dict[str, float | None] = {}
    wrong = []
    for names, value in _flat(changes):
        path = ".".join(names)
        # A name with a dot in it would be a second spelling of a number, beside the one that counts.
        dotted = any("." in name for name in names)
        if problem := "unknown" if dotted else _problem(path, value):
            wrong.append(WrongNumber(path, problem, *RANGES.get(path, (None, None))[:2]))
        elif path in RANGES:
            values[path] = None if value is None else float(value)
    return values, wrong


def _flat(changes: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Each given number with the names to it; what stands where a shelf of the table belongs is given as it is."""
    for name, given in changes.items():
        if name not in {"kinds", "stakes"} or not isinstance(given, Mapping):
            yield (name,), given
            continue
        for row, value in given.items():
            if name == "kinds" and isinstance(value, Mapping):
                yield from ((("kinds", row, column), each) for column, each in value.items())
            else:
                yield (name, row), value


def _problem(path: str, value: Any) -> Problem | None:
    limits = RANGES.get(path)
    if limits is None:
        return _why_not(path, value)
    if value is None and limits.never:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return "not_a_number"
    return None if limits.least <= value <= limits.most else "not_between"


def _why_not(path: str, value: Any) -> Problem | None:
    """Why a number that is not to be changed stays; one that is given as it is already is no change."""
    parts = path.split(".")
    if len(parts) != 3 or parts[0] != "kinds" or parts[1] not in KINDS:  # noqa: PLR2004 - kinds, the kind, its number
        return "unknown"
    kind, name = parts[1], parts[2]
    if name not in {"r", "s", "half_life_r", "half_life_s", "cap", "gift", "warmth"}:
        return "unknown"
    if value == getattr(DEFAULT.kinds[kind], name):
        return None
    if kind in WEIGHS_NOTHING:
        return "weighs_nothing"
    return "other_side" if name in {"r", "s"} else "unknown"


def _with(model: Model, values: Mapping[str, float | None]) -> Model:
    tree = nested(values)
    kinds = {kind: replace(model.kinds[kind], **given) for kind, given in tree.pop("kinds", {}).items()}
    stakes = tree.pop("stakes", {})
    return replace(
        model,
        kinds=MappingProxyType({**model.kinds, **kinds}),
        stakes=MappingProxyType({**model.stakes, **stakes}),
        **tree,
    )


def _out_of_order(model: Model) -> list[WrongNumber]:
    """A small matter that weighs more than a large one."""
    return [
        WrongNumber(f"stakes.{larger}", "out_of_order", *_ABOVE_NOTHING[:2])
        for smaller, larger in pairwise(STAKES)
        if model.stakes[smaller] > model.stakes[larger]
    ]
