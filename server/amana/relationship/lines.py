"""The lines of a ledger: what each act contributes today, and how much of the number hangs on it."""

from heapq import nlargest
from typing import Any

from amana.relationship.beta import quantile_to_show
from amana.relationship.model import DEFAULT, Model
from amana.relationship.trust import Assessment, Line

MOST_WEIGHED = 12
"""Lines whose points are worked out; beyond the weightiest few, one act hardly moves a number."""


def lines(assessed: Assessment, model: Model = DEFAULT) -> list[dict[str, Any]]:
    """The acts of a ledger that say anything, in the order of the assessment, as plain JSON.

    `points` is the low of today minus the low without what this line contributes, in -1..1, and None beyond the
    weightiest lines. `half_life` is in days, None for what never fades.
    """
    telling = [line for line in assessed.lines if line.r or line.s]
    weightiest = {id(line) for line in nlargest(MOST_WEIGHED, telling, key=lambda line: line.r + line.s)}
    return [_line(line, _points(line, assessed, model) if id(line) in weightiest else None, model) for line in telling]


def _line(line: Line, points: float | None, model: Model) -> dict[str, Any]:
    act, weight = line.evidence, model.kinds[line.evidence.kind]
    return {
        "event": act.event,
        "kind": act.kind,
        "who": act.who,
        "on": act.on,
        "stake": act.stake,
        "text": act.text,
        "r": round(line.r, 4),
        "s": round(line.s, 4),
        "points": points,
        "half_life": weight.half_life_s if line.s else weight.half_life_r,
        "speaks_of": weight.speaks_of,
        "tests": weight.tests,
    }


def _points(line: Line, assessed: Assessment, model: Model) -> float:
    # Each line is taken away with the share that its kind's cap left it: with twenty chats over the cap, taking one
    # away whole would leave the number as it is, and none of the twenty would seem to count.
    r, s = max(0.0, assessed.r - line.r), max(0.0, assessed.s - line.s)
    return round(assessed.low - quantile_to_show(model.low, r + 1.0, s + 1.0), 4) + 0.0  # never -0.0
