"""Reads the tables of a pack, and says which file, rule and field cannot be read, and what to write instead."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, cast

import regex

from amana.advice.conditions import BadCondition, Condition, parse
from amana.advice.draft import CHANNELS, LANGUAGES, Language
from amana.advice.explain import PLACES
from amana.advice.morphology import BadPattern, expand
from amana.advice.normal import fold_pattern
from amana.advice.presets import PRESETS
from amana.advice.rulebook import (
    LEVELS,
    Change,
    Example,
    FactWording,
    Level,
    Pattern,
    Rule,
    Sample,
    Signal,
    Wording,
)

ASKS = ("information", "time", "introduction", "vouching", "job", "names", "on_behalf", "money")
_RULE_FIELDS = {
    *("id", "principle", "level", "start", "group", "signal", "ask", "when", "aggravate", "mitigate", "why"),
    *("why_unknown", "instead", "source", "bare", "tie", "channel", "example"),
    *("patterns", "not", "heard", "near", "unheard"),
}
_SIGNAL_FIELDS = {"id", "ask", "patterns", "not", "any_of", "text", "heard", "near", "unheard"}
_EXAMPLE_FIELDS = {"lang", "facts", "channel", "expect", "text"}
_PLACE = regex.compile(r"\{(\w+)\}")
_Known = TypeVar("_Known", bound=str)


class PackError(ValueError):
    """A pack that cannot be read: the file, the rule or signal, the field, and what to write instead."""

    def __init__(self, origin: str, rule: str, field: str, message: str) -> None:
        self.origin, self.rule, self.field, self.message = origin, rule, field, message
        where = ", ".join(part for part in (origin, f'rule "{rule}"' if rule else "", field) if part)
        super().__init__(f"{where}: {message}")


class Table:
    """One table of a pack, which knows where it stands so that its errors can say so."""

    def __init__(self, origin: str, source: object, allowed: set[str], shapes: Mapping[str, str]) -> None:
        if not isinstance(source, dict):
            raise PackError(origin, "", "", "a rule is a table; begin it with [[rule]]")
        self.origin, self.source, self.shapes = origin, cast("dict[str, Any]", source), shapes
        self.id = str(self.source.get("id", ""))
        for name in self.source:
            if name not in allowed:
                raise self.error(name, f"this field is not known; known are {', '.join(sorted(allowed))}")

    def error(self, field: str, message: str) -> PackError:
        """Return an error about one field of this table."""
        return PackError(self.origin, self.id, field, message)

    def word(self, field: str, default: str | None = None) -> str:
        """Return a field that must be a text, with at least one character unless there is a default."""
        value = self.source.get(field, default)
        if not isinstance(value, str) or not (value or default is not None):
            raise self.error(field, f'write a text, for example {field} = "…"')
        return value

    def one_of(self, field: str, known: Sequence[_Known], default: _Known | None = None) -> _Known:
        """Return a field that must be one of the known words."""
        value = self.source.get(field, default)
        if value not in known:
            raise self.error(field, f'"{value}" is not known; write one of {", ".join(known)}')
        return cast("_Known", value)

    def wording(self, field: str, *, needed: bool) -> Wording:
        """Return a text in all three languages."""
        value = self.source.get(field)
        if value is None and not needed:
            return {}
        if not isinstance(value, dict) or set(value) != set(LANGUAGES):
            raise self.error(field, 'write it in all three languages: { en = "…", ar = "…", he = "…" }')
        for text in value.values():
            for place in _PLACE.findall(str(text)):
                if place not in PLACES:
                    raise self.error(field, f"{{{place}}} is not known; known are {', '.join(sorted(PLACES))}")
        return cast("Wording", value)

    def patterns(self, field: str) -> dict[Language, tuple[Pattern, ...]]:
        """Return the patterns of each language, with macros written out, folded and checked to be readable."""
        value = self.source.get(field, {})
        if not isinstance(value, dict) or not set(value) <= set(LANGUAGES):
            raise self.error(field, f"write [rule.{field}] with lists named en, ar and he")
        return {
            code: tuple(self._pattern(f"{field}.{code}", source) for source in value[code])
            for code in LANGUAGES
            if code in value
        }

    def _pattern(self, field: str, source: object) -> Pattern:
        if not isinstance(source, str) or not source:
            raise self.error(field, "a pattern is a text in single quotes")
        try:
            return Pattern(source, fold_pattern(expand(source, self.shapes)))
        except (BadPattern, ValueError) as problem:
            raise self.error(field, f"{problem} (in '{source}')") from problem

    def samples(self, field: str) -> tuple[Sample, ...]:
        """Return texts of each language, with the places marked [[like this]]."""
        value = self.source.get(field, {})
        if not isinstance(value, dict) or not set(value) <= set(LANGUAGES):
            raise self.error(field, f"write [rule.{field}] with lists of texts named en, ar and he")
        return tuple(
            Sample(code, *self.marked(f"{field}.{code}", str(text)))
            for code in LANGUAGES
            for text in value.get(code, ())
        )

    def marked(self, field: str, marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
        """Return a text without its [[marks]], and where they were."""
        text, spans, begin = "", [], None
        for part in regex.split(r"(\[\[|\]\])", marked):
            if part == "[[":
                begin = len(text)
            elif part == "]]":
                if begin is None:
                    raise self.error(field, f'"]]" without "[[" in "{marked}"')
                spans.append((begin, len(text)))
                begin = None
            else:
                text += part
        return text, tuple(spans)

    def condition(self, field: str, source: object) -> Condition:
        """Return a condition on facts."""
        try:
            return parse(source)
        except BadCondition as problem:
            raise self.error(field, str(problem)) from problem

    def changes(self, field: str, points: str, sign: int) -> tuple[Change, ...]:
        """Return what adds points to a rule or takes them away."""
        read = []
        for change in self.source.get(field, ()):
            if not isinstance(change, dict) or points not in change or len(change) != len(("if", points)):
                raise self.error(field, f'write {{ signal = "…", {points} = 1 }} or {{ if = "…", {points} = 1 }}')
            fact = self.condition(field, change["if"]) if "if" in change else None
            read.append(Change(sign * int(change[points]), change.get("signal"), fact))
        return tuple(read)


def read_rule(origin: str, source: object, shapes: Mapping[str, str]) -> tuple[Rule, Signal | None]:
    """Return one rule, and its signal where its patterns stand in the rule itself. Raises PackError."""
    table = Table(origin, source, _RULE_FIELDS, shapes)
    if not regex.fullmatch(r"[a-z][a-z0-9-]{2,60}", table.id):
        raise table.error("id", "write small letters, digits and hyphens, for example vouching-before-work")
    level = table.one_of("level", LEVELS[1:])
    when = table.condition("when", table.source["when"]) if "when" in table.source else None
    if when is None and level != "hint":
        raise table.error("when", "words alone are never more than a hint: add a fact, or set level to hint")
    signal = table.word("signal")
    inline = _signal(table, signal) if "patterns" in table.source else None
    examples = [_example(table, example) for example in table.source.get("example", ())]
    rule = Rule(
        id=table.id,
        principle=table.word("principle", ""),
        level=level,
        start=table.one_of("start", LEVELS[1:], level),
        group=table.word("group", signal),
        signal=signal,
        when=when,
        aggravate=table.changes("aggravate", "add", 1),
        mitigate=table.changes("mitigate", "sub", -1),
        why=table.wording("why", needed=True),
        why_unknown=table.wording("why_unknown", needed=False),
        instead=table.wording("instead", needed=True),
        source=table.word("source", ""),
        bare=bool(table.source.get("bare", False)),
        tie=table.one_of("tie", tuple(PRESETS), "stranger"),
        channel=table.one_of("channel", CHANNELS, "message"),
        examples=tuple(examples),
        origin=origin,
    )
    return rule, inline


def read_signal(origin: str, source: object, shapes: Mapping[str, str]) -> Signal:
    """Return one signal that several rules share. Raises PackError."""
    table = Table(origin, source, _SIGNAL_FIELDS, shapes)
    return _signal(table, table.word("id"))


def _signal(table: Table, name: str) -> Signal:
    return Signal(
        id=name,
        ask=table.one_of("ask", ASKS) if "ask" in table.source else None,
        patterns=table.patterns("patterns"),
        excuses=table.patterns("not"),
        any_of=tuple(table.source.get("any_of", ())),
        text=table.wording("text", needed=False),
        heard=table.samples("heard"),
        near=table.samples("near"),
        unheard=table.samples("unheard"),
    )


def read_fact(origin: str, name: str, source: object) -> FactWording:
    """Return how a fact is said. Raises PackError."""
    table = Table(origin, source, {"text", "zero", "silent"}, {})
    table.id = name
    say: Callable[[str], Wording] = lambda field: table.wording(field, needed=True)  # noqa: E731 - three equal calls
    return FactWording(say("text"), say("zero"), say("silent"))


def read_words(origin: str, source: Mapping[str, object]) -> dict[str, Wording]:
    """Return the small words explanations are made of, each in three languages. Raises PackError."""
    table = Table(origin, dict(source), set(source), {})
    table.id = "word"
    return {name: table.wording(name, needed=True) for name in source}


def _example(table: Table, source: object) -> Example:
    inner = Table(table.origin, source, _EXAMPLE_FIELDS, {})
    inner.id = table.id
    text, spans = inner.marked("example", inner.word("text", ""))
    levels: tuple[Level | str, ...] = ("none", *LEVELS[1:])
    expect = inner.one_of("expect", levels)
    return Example(
        language=inner.one_of("lang", LANGUAGES),
        facts=inner.one_of("facts", tuple(PRESETS), "stranger"),
        channel=inner.one_of("channel", CHANNELS, "message"),
        expect=cast("Level", "clear" if expect == "none" else expect),
        text=text,
        spans=spans,
    )
