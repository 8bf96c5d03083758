"""One table of a pack, which knows where it stands so that its errors say what to write instead."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

import regex

from amana.advice.conditions import BadCondition, Condition, parse
from amana.advice.draft import LANGUAGES, Language
from amana.advice.explain import PLACES
from amana.advice.morphology import BadPattern
from amana.advice.pattern import Pattern
from amana.advice.rulebook import Change, Sample, Wording

_PLACE = regex.compile(r"\{(\w+)\}")
_MARK = regex.compile(r"(\[\[|\]\])")
_Known = TypeVar("_Known", bound=str)


class PackError(ValueError):
    """A pack that cannot be read: the file, the rule or signal, the field, and what to write instead."""

    def __init__(self, origin: str, rule: str, field: str, message: str) -> None:
        self.origin, self.rule, self.field, self.message = origin, rule, field, message
        where = ", ".join(part for part in (origin, f'rule "{rule}"' if rule else "", field) if part)
        super().__init__(f"{where}: {message}")


class Table:
    """One table of a pack, which knows where it stands so that its errors can say so."""

    def __init__(
        self, origin: str, source: object, allowed: set[str], shapes: Mapping[str, str], *, own: bool = False
    ) -> None:
        if not isinstance(source, dict):
            raise PackError(origin, "", "", "a rule is a table; begin it with [[rule]]")
        self.origin, self.source, self.shapes = origin, cast("dict[str, Any]", source), shapes
        self.own = own
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
        """Return a text in all three languages; a user writes in one, and that text then stands for all."""
        value = self.source.get(field)
        if value is None and not needed:
            return {}
        if self.own and isinstance(value, str) and value.strip():
            value = dict.fromkeys(LANGUAGES, value)
        if not isinstance(value, dict) or set(value) != set(LANGUAGES):
            raise self.error(
                field,
                'write it in all three languages: { en = "…", ar = "…", he = "…" }'
                + (f', or one text for all: {field} = "…"' if self.own else ""),
            )
        for text in value.values():
            for place in _PLACE.findall(str(text)):
                if place not in PLACES:
                    raise self.error(field, f"{{{place}}} is not known; known are {', '.join(sorted(PLACES))}")
        return cast("Wording", value)

    def patterns(self, field: str) -> dict[Language, tuple[Pattern, ...]]:
        """Return the patterns of each language; the macros of a user's own are checked at once."""
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
        pattern = Pattern(source, self.shapes)
        if self.own:
            try:
                _ = pattern.parts
            except (BadPattern, ValueError) as problem:
                raise self.error(field, f"{problem} (in '{source}')") from problem
        return pattern

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
        for part in _MARK.split(marked):
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
