"""The tiny language rules ask facts in: a name, an operator and a value; never evaluated as code."""

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Final, Literal

import regex

from amana.advice.facts import FACT_NAMES, Facts, FactValue
from amana.relationship.model import DEFAULT, Model

_COMPARE: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_LIMITS: Final = frozenset(field.name for field in fields(Model) if isinstance(getattr(DEFAULT, field.name), float))
_TEST = regex.compile(r"\s*(?:(?P<not>not )\s*)?(?P<fact>\w+)\s*(?:(?P<op>[<>]=?|[=!]=)\s*(?P<value>[-\w.]+)\s*)?")


class BadCondition(ValueError):
    """A condition that cannot be read; its text says what to write instead."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One fact compared with one value. A fact that never happened (None) fulfils no comparison but "!=".

    `limit` names the number of the model that the value is, where it is one: the user may change it.
    """

    fact: str
    op: str
    value: FactValue
    limit: str = ""

    def under(self, model: Model) -> "Comparison":
        """Return the same test with the limit that this model sets."""
        return replace(self, value=getattr(model, self.limit)) if self.limit else self

    def holds(self, facts: Facts) -> bool:
        """Whether the fact is so."""
        known = facts.value(self.fact)
        if self.op == "==":
            return known == self.value
        if self.op == "!=":
            return known != self.value
        if not isinstance(known, int | float) or not isinstance(self.value, int | float):
            return False
        return _COMPARE[self.op](known, self.value)

    def leaves(self) -> Iterator["Comparison"]:
        """Yield this test."""
        yield self

    def decided_by(self, facts: Facts) -> Iterator["Comparison"]:
        """Yield this test where it holds."""
        if self.holds(facts):
            yield self

    def undone(self) -> FactValue:
        """Return the nearest value of the fact that would make this test fail."""
        if isinstance(self.value, bool):
            return not self.value if self.op == "==" else self.value
        if not isinstance(self.value, int | float):
            return None if self.op == "==" else self.value
        step = 0.01 if isinstance(self.value, float) else 1
        # "< v" fails at v, "> v" fails at v; the others fail one step beyond.
        beyond = {"<=": step, "==": step, ">=": -step}
        return round(self.value + beyond.get(self.op, 0), 4)


@dataclass(frozen=True, slots=True)
class Group:
    """Several conditions of which all, any or none must hold."""

    how: Literal["all", "any", "none"]
    parts: tuple["Condition", ...]

    def under(self, model: Model) -> "Group":
        """Return the same group with the limits that this model sets."""
        return replace(self, parts=tuple(part.under(model) for part in self.parts))

    def holds(self, facts: Facts) -> bool:
        """Whether the group as a whole is so."""
        each = (part.holds(facts) for part in self.parts)
        return all(each) if self.how == "all" else any(each) if self.how == "any" else not any(each)

    def leaves(self) -> Iterator["Comparison"]:
        """Yield every test in the group."""
        for part in self.parts:
            yield from part.leaves()

    def decided_by(self, facts: Facts) -> Iterator["Comparison"]:
        """Yield the tests that make the group hold: those of parts that hold themselves."""
        for part in self.parts:
            if part.holds(facts):
                yield from part.decided_by(facts)


Condition = Comparison | Group


def parse(source: object) -> Condition:
    """Read a condition: "fact op value", "fact", "not fact", a list (all of them) or {all|any|none = [...]}.

    A value may be the name of a number of the model, such as standing_for_vouching. Raises BadCondition.
    """
    if isinstance(source, str):
        return _test(source)
    if isinstance(source, list):
        return Group("all", tuple(parse(part) for part in source))
    if isinstance(source, dict) and len(source) == 1:
        ((how, parts),) = source.items()
        if how in ("all", "any", "none") and isinstance(parts, list):
            return Group(how, tuple(parse(part) for part in parts))
    raise BadCondition(
        'write "fact < number", a list of such, or one of { all = [...] }, { any = [...] }, { none = [...] }'
    )


def _test(source: str) -> Comparison:
    match = _TEST.fullmatch(source)
    if match is None:
        raise BadCondition(f'"{source}" is no condition; write for example "joint_work == 0" or "first_message"')
    fact = match["fact"]
    if fact not in FACT_NAMES:
        raise BadCondition(f'no fact is called "{fact}"; there are {", ".join(sorted(FACT_NAMES))}')
    if match["op"] is None:
        return Comparison(fact, "==", match["not"] is None)
    if match["not"]:
        raise BadCondition(f'"{source}": turn the operator round instead of writing "not"')
    if match["value"] in _LIMITS and match["op"] in _COMPARE:
        return Comparison(fact, match["op"], getattr(DEFAULT, match["value"]), match["value"])
    return Comparison(fact, match["op"], _value(match["value"], source, match["op"]))


def _value(written: str, source: str, op: str) -> FactValue:
    if written in ("true", "false"):
        return written == "true"
    try:
        return float(written) if "." in written else int(written)
    except ValueError:
        if op in _COMPARE:
            raise BadCondition(f'"{source}": {op} needs a number, or the name of one of the model') from None
        return written
