"""What came of each warning, rule by rule: a rule that is waved away again and again speaks one level more softly."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias, get_args

from amana.notebook.notebook import Notebook

Outcome: TypeAlias = Literal["sent", "edited", "nothing", "dismissed"]
OUTCOMES: Final[tuple[Outcome, ...]] = get_args(Outcome)

SHELF: Final = "outcomes"
_LAST = 5
_LOWERING = 3
WAVED_AWAY: Final = frozenset({"sent", "dismissed"})
"""The outcomes that speak for lowering a rule."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What came of one rule's warnings: the last five since it was last restored, and how many of each in all.

    `lowered_by` are the outcomes (five at most) for which the rule was lowered; empty while it is not. Both have the
    oldest first.
    """

    last: tuple[Outcome, ...] = ()
    counts: Mapping[Outcome, int] = field(default_factory=lambda: dict.fromkeys(OUTCOMES, 0))
    lowered_by: tuple[Outcome, ...] = ()

    @property
    def lowered(self) -> bool:
        """Whether the rule speaks one level more softly until it is restored."""
        return bool(self.lowered_by)


NONE: Final = Outcomes()


def of(notebook: Notebook) -> Mapping[str, Outcomes]:
    """The outcomes of every rule that has any, by the rule's id."""
    return {rule: _outcomes(kept) for rule, kept in notebook.shelf(SHELF).items()}


def record(notebook: Notebook, rule: str, outcome: Outcome, silence: str = "") -> None:
    """Note what came of a warning; `silence` is the id of the silence that dismissed it, if one did.

    Three of the last five sent as they were, or dismissed, lower the rule until `restore`.
    """

    def note(kept: dict[str, Any]) -> None:
        last = [*kept["last"], {"outcome": outcome, **({"silence": silence} if silence else {})}][-_LAST:]
        kept["last"] = last
        kept["counts"][outcome] = kept["counts"].get(outcome, 0) + 1
        if not kept["lowered_by"] and _lowers(last):
            kept["lowered_by"] = last

    _change(notebook, rule, note)


def take_back(notebook: Notebook, rule: str, silence: str) -> None:
    """Undo the dismissal that this silence was, and a lowering that would not have come about without it."""

    def undo(kept: dict[str, Any]) -> None:
        if kept["counts"].get("dismissed"):
            kept["counts"]["dismissed"] -= 1
        kept["last"] = _without(kept["last"], silence)
        kept["lowered_by"] = _without(kept["lowered_by"], silence)
        if not _lowers(kept["lowered_by"]):
            kept["lowered_by"] = []

    if notebook.shelf(SHELF).get(rule):
        _change(notebook, rule, undo)


def restore(notebook: Notebook, rule: str) -> None:
    """Let the rule speak as loudly as before, and begin to watch its outcomes anew; the counts stay."""
    _change(notebook, rule, lambda kept: kept.update(last=[], lowered_by=[]))


def _change(notebook: Notebook, rule: str, change: Callable[[dict[str, Any]], None]) -> None:
    shelf = notebook.shelf(SHELF)
    with notebook.transaction():
        kept = shelf.get(rule) or {"last": [], "counts": {}, "lowered_by": []}
        change(kept)
        shelf.put(rule, kept)


def _lowers(last: Iterable[Mapping[str, str]]) -> bool:
    return sum(one["outcome"] in WAVED_AWAY for one in last) >= _LOWERING


def _without(outcomes: list[dict[str, str]], silence: str) -> list[dict[str, str]]:
    return [one for one in outcomes if one.get("silence") != silence]


def _outcomes(kept: Mapping[str, Any]) -> Outcomes:
    counts: dict[Outcome, int] = {name: kept["counts"].get(name, 0) for name in OUTCOMES}
    return Outcomes(_said(kept["last"]), counts, _said(kept["lowered_by"]))


def _said(outcomes: Iterable[Mapping[str, Any]]) -> tuple[Outcome, ...]:
    return tuple(one["outcome"] for one in outcomes)
