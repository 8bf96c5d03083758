"""The sheet as it travels: a tie of thousands of events is told in full, but not line by line."""

from collections.abc import Mapping, Sequence
from heapq import nlargest
from typing import Any

from amana.relationship.sheet import Sheet

MOST_OPEN = 50
"""Questions, and promises, that are sent; they come in the order in which they are to be looked at."""

MOST_LINES = 100
"""Lines of each ledger that are sent: the weightiest."""


def brief(found: Sheet) -> Sheet:
    """The sheet with its longest lists cut, and how many each would have; every number is still that of the whole."""
    return {
        **found,
        "promises": found["promises"][:MOST_OPEN],
        "promises_total": len(found["promises"]),
        "questions": found["questions"][:MOST_OPEN],
        "questions_total": len(found["questions"]),
        "trust": _ledger(found["trust"]),
        "standing": _ledger(found["standing"]),
    }


def _ledger(ledger: Mapping[str, Any]) -> dict[str, Any]:
    lines: Sequence[Mapping[str, Any]] = ledger["lines"]
    weightiest = {id(line) for line in nlargest(MOST_LINES, lines, key=lambda line: line["r"] + line["s"])}
    tested = [line for line in lines if line["tests"]]
    both = sum(bool(line["r"] and line["s"]) for line in tested)
    against = [line for line in tested if line["s"] and not line["r"]]
    return {
        **ledger,
        "lines": [line for line in lines if id(line) in weightiest],
        "lines_total": len(lines),
        "tested": {
            "for": len(tested) - len(against) - both,
            "against": len(against),
            "both": both,
            "lasting": sum(line["half_life"] is None for line in against),
        },
    }
