"""Reads a draft against what is on record, and says whether the relationship carries what it asks."""

import functools
from collections.abc import Iterator
from dataclasses import replace

from amana.advice import explain
from amana.advice.draft import Draft
from amana.advice.facts import Facts
from amana.advice.forward import forward
from amana.advice.hints import hints
from amana.advice.pack import load
from amana.advice.reading import Heard, Reading, listen, read, without_doubted
from amana.advice.review import Ask, Finding, Good, Review
from amana.advice.rulebook import LEVELS, RuleBook
from amana.advice.situation import Situation
from amana.advice.verdict import Outcome, judge

__all__ = ["Draft", "Facts", "Review", "review", "shipped_book"]

_MOST_FINDINGS = 3


@functools.cache
def shipped_book() -> RuleBook:
    """Return the rules that come with Amana, read once."""
    return load({})


def review(draft: Draft, facts: Facts, rules: RuleBook | None = None) -> Review:
    """Return what a draft asks for and whether the tie carries it, with reasons in the writer's own language.

    At most three findings, one a group, the gravest first. The same input gives the same answer.
    """
    book = rules or shipped_book()
    reading = read(draft.text)
    heard = listen(reading, book)
    believed = without_doubted(reading, heard, book)
    settled = replace(facts, channel=draft.channel).asking(kinds_asked(believed, book))
    now = Situation(draft, reading, heard, settled, book)
    # A user's own rule speaks of whatever its patterns hear.
    spoken = (judge(rule, heard if rule.own else believed, settled) for rule in book.rules)
    outcomes = _gravest(list(filter(None, spoken)), book, believed, settled)
    findings = [_finding(outcome, now) for outcome in outcomes]
    return Review(
        verdict=findings[0].level if findings else "clear",
        asks=_asks(reading, believed, book),
        findings=tuple(_with_hints(findings, now)),
        good=tuple(
            Good(signal.id, signal.text[draft.language], tuple(map(reading.span, heard[signal.id])))
            for signal in book.signals.values()
            if signal.good and signal.id in heard
        ),
        language=reading.language,
        forward=forward(now),
    )


def _gravest(spoken: list[Outcome], book: RuleBook, heard: Heard, facts: Facts) -> list[Outcome]:
    """Return the gravest outcome of each group, at most three; of equals, the rule written first."""
    spoken.sort(key=lambda outcome: (-LEVELS.index(outcome.level), -outcome.points))
    by_group: dict[str, Outcome] = {}
    furthest = next((outcome.level for outcome in spoken if not outcome.rule.last_resort), None)
    for outcome in spoken:
        if outcome.rule.last_resort and furthest and LEVELS.index(outcome.level) <= LEVELS.index(furthest):
            continue
        if outcome.rule.last_resort and (_is_hushed(book, heard, facts) or _is_carried(book, heard, facts)):
            continue
        by_group.setdefault(outcome.rule.group, outcome)
    return list(by_group.values())[:_MOST_FINDINGS]


def _is_hushed(book: RuleBook, heard: Heard, facts: Facts) -> bool:
    """Whether a rule would speak that the user lets say less, or nothing, about this: then nothing says it for it."""
    heedless = replace(facts, silenced=frozenset[str]())
    silent = (*book.hushed, *(rule for rule in book.rules if rule.id in facts.silenced))
    return any(judge(rule, heard, heedless) for rule in silent if not rule.last_resort)


def _is_carried(book: RuleBook, heard: Heard, facts: Facts) -> bool:
    """Whether a tie with some exchange carries each ask that was heard, however it is put, as the sheet says."""
    asked = {signal.id for signal in book.signals.values() if signal.ask and signal.id in heard}
    about = asked | {signal.id for signal in book.signals.values() if not asked.isdisjoint(signal.any_of)}
    strict = (replace(rule, mitigate=()) for rule in book.rules if rule.signal in about)
    return bool(asked) and not facts.first_message and not any(judge(rule, heard, facts) for rule in strict)


def _finding(outcome: Outcome, now: Situation) -> Finding:
    rule, told_in = outcome.rule, now.draft.language
    hits = now.heard[rule.signal]
    return Finding(
        rule=rule.id,
        principle=rule.principle,
        level=outcome.level,
        words=tuple(map(now.reading.span, hits)),
        facts=explain.facts_used(outcome, now.facts, now.book, told_in),
        why=explain.why(outcome, now.facts, now.book, told_in),
        instead=rule.instead[now.spoken(hits)],
        source=explain.source(rule, now.book, told_in),
        silent_if=explain.silent_if(outcome, now.heard, now.facts, now.book, told_in),
        bare=rule.bare,
        lowered=rule.lowered,
    )


def _with_hints(findings: list[Finding], now: Situation) -> Iterator[Finding]:
    """Yield the findings, with what is on record named once: at the gravest for which it helps."""
    named = False
    for finding in findings:
        found = () if named else hints(finding, now)
        named = named or bool(found)
        yield replace(finding, hints=found)


def kinds_asked(heard: Heard, book: RuleBook) -> tuple[str, ...]:
    """Return the kinds of ask in what was heard, each once, in the order of the rule book."""
    return tuple(dict.fromkeys(one.ask for one in book.signals.values() if one.ask and one.id in heard))


def _asks(reading: Reading, heard: Heard, book: RuleBook) -> tuple[Ask, ...]:
    by_kind: dict[str, list[str]] = {}
    for signal in book.signals.values():
        if signal.ask and signal.id in heard:
            by_kind.setdefault(signal.ask, []).append(signal.id)
    return tuple(
        Ask(kind, tuple(reading.span(hit) for signal in signals for hit in heard[signal]))
        for kind, signals in by_kind.items()
    )
