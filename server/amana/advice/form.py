"""What a rule, a signal and a wording look like in a pack."""

from collections.abc import Callable, Mapping
from typing import cast

import regex

from amana.advice.draft import CHANNELS, LANGUAGES
from amana.advice.presets import PRESETS
from amana.advice.rulebook import LEVELS, Example, FactWording, Level, Rule, Signal, Wording
from amana.advice.table import Table

ASKS = ("information", "time", "introduction", "vouching", "job", "names", "on_behalf", "money")
SOUNDS = {"patterns", "not", "heard", "near", "unheard"}
"""How a signal sounds: what is heard, what excuses it, and texts to try it on."""
_RULE_FIELDS = {
    *SOUNDS,
    *("id", "principle", "level", "start", "group", "signal", "ask", "when", "aggravate", "mitigate", "why"),
    *("why_unknown", "instead", "source", "bare", "last_resort", "tie", "channel", "example"),
}
_SIGNAL_FIELDS = {"id", "ask", "any_of", "text", *SOUNDS}
_EXAMPLE_FIELDS = {"lang", "facts", "channel", "expect", "text"}


def read_rule(
    origin: str, source: object, shapes: Mapping[str, str], *, own: bool = False
) -> tuple[Rule, Signal | None]:
    """Return one rule, and its signal where its patterns stand in the rule itself.

    A rule of the user's `own` may say what it says in one language. Raises PackError.
    """
    table = Table(origin, source, _RULE_FIELDS, shapes, own=own)
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
        last_resort=bool(table.source.get("last_resort", False)),
        tie=table.one_of("tie", tuple(PRESETS), "stranger"),
        channel=table.one_of("channel", CHANNELS, "message"),
        examples=tuple(examples),
        origin=origin,
        own=own,
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
