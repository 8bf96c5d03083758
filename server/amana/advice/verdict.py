"""How far one rule goes for one message: points, the level they make, and what made them."""

from dataclasses import dataclass

from amana.advice.conditions import Comparison
from amana.advice.facts import Facts
from amana.advice.reading import Heard
from amana.advice.rulebook import LEVELS, Change, Level, Rule

_CAUTION = LEVELS.index("caution")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A rule that speaks: its level, and the facts and signals that decided."""

    rule: Rule
    level: Level
    points: int
    grounds: tuple[Comparison, ...]
    harder: tuple[str, ...]
    softer: tuple[str, ...]


def judge(rule: Rule, heard: Heard, facts: Facts) -> Outcome | None:
    """Return how far a rule goes, or None where it is silent.

    Points are the rule's start plus what aggravates less what mitigates; 3 is stop, 2 caution, 1 hint. No rule goes
    beyond its own level, and none beyond caution for somebody who is not on record. A lowered one stops a level short.
    """
    if rule.signal not in heard or rule.id in facts.silenced:
        return None
    if rule.when is not None and not rule.when.holds(facts):
        return None
    harder = [change for change in rule.aggravate if _applies(change, heard, facts)]
    softer = [change for change in rule.mitigate if _applies(change, heard, facts)]
    points = LEVELS.index(rule.start) + sum(change.points for change in (*harder, *softer))
    highest = LEVELS.index(rule.level)
    if facts.unknown_contact:
        highest = min(highest, _CAUTION)
    index = min(points, highest) - rule.lowered
    if index <= 0:
        return None
    reasons = [rule.when, *(change.fact for change in harder)]
    grounds = dict.fromkeys(test for reason in reasons if reason for test in reason.decided_by(facts))
    return Outcome(
        rule=rule,
        level=LEVELS[index],
        points=points,
        grounds=tuple(grounds),
        harder=tuple(change.signal for change in harder if change.signal),
        softer=tuple(change.signal for change in softer if change.signal),
    )


def _applies(change: Change, heard: Heard, facts: Facts) -> bool:
    if change.signal is not None:
        return change.signal in heard
    return change.fact is not None and change.fact.holds(facts)
