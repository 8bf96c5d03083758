"""What would raise a number most, or repair it: a few acts that a person can really do next."""

from typing import Any

from amana.relationship.beta import quantile_to_show
from amana.relationship.event import Kind
from amana.relationship.model import DEFAULT, Model
from amana.relationship.trust import Assessment

WITHIN_REACH: tuple[Kind, ...] = (
    "joint_project",
    "promise_kept",
    "paid_on_time",
    "favour_big",
    "favour_small",
    "recommendation_worked",
    "introduction_good",
)
"""Acts that somebody can set out to do; of two that weigh the same, the one named first is proposed first."""

MOST = 3


def raises(assessed: Assessment, model: Model = DEFAULT) -> list[dict[str, Any]]:
    """The acts that would bring the low furthest up, most helpful first, each with the band it would bring.

    One act of normal stake, done today by the one whose ledger it is, on top of what the cap of its kind leaves.
    An act that would raise nothing any more is not named.
    """
    held: dict[Kind, float] = dict.fromkeys(WITHIN_REACH, 0.0)
    for line in assessed.lines:
        if line.evidence.kind in held:
            held[line.evidence.kind] += line.r
    stake = model.stakes["normal"]
    gains = []
    for kind in WITHIN_REACH:
        weight = model.kinds[kind]
        r = min(weight.r * stake, max(0.0, weight.cap - held[kind]))
        gains.append((r - weight.s * stake, kind, r))
    gains.sort(key=lambda gain: -gain[0])
    present = round(assessed.low, 4)
    found: list[dict[str, Any]] = []
    for _, kind, r in gains[:MOST]:
        s = model.kinds[kind].s * stake
        alpha, beta = assessed.r + r + 1.0, assessed.s + s + 1.0
        low = round(quantile_to_show(model.low, alpha, beta), 4)
        if low > present:
            found.append({"kind": kind, "low": low, "high": round(quantile_to_show(model.high, alpha, beta), 4)})
    return sorted(found, key=lambda act: -act["low"])
