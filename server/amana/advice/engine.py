"""Reads a draft against what is on record, and says whether the relationship carries what it asks."""

import functools
from dataclasses import replace

from amana.advice import explain
from amana.advice.draft import Draft
from amana.advice.facts import Facts
from amana.advice.pack import load
from amana.advice.reading import Heard, Reading, listen, read
from amana.advice.review import Ask, Finding, Good, Review
from amana.advice.rulebook import LEVELS, RuleBook
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
    facts = replace(facts, channel=draft.channel).asking(kinds_asked(heard, book))
    outcomes = _gravest(book, heard, facts)
    findings = tuple(_finding(outcome, draft, reading, heard, facts, book) for outcome in outcomes)
    return Review(
        verdict=findings[0].level if findings else "clear",
        asks=_asks(reading, heard, book),
        findings=findings,
        good=tuple(
            Good(signal.id, signal.text[draft.language], tuple(map(reading.span, heard[signal.id])))
            for signal in book.signals.values()
            if signal.good and signal.id in heard
        ),
        language=reading.language,
    )


def _gravest(book: RuleBook, heard: Heard, facts: Facts) -> list[Outcome]:
    """Return the gravest outcome of each group, at most three; of equals, the rule written first."""
    spoken = [outcome for rule in book.rules if (outcome := judge(rule, heard, facts))]
    spoken.sort(key=lambda outcome: (-LEVELS.index(outcome.level), -outcome.points))
    by_group: dict[str, Outcome] = {}
    for outcome in spoken:
        by_group.setdefault(outcome.rule.group, outcome)
    return list(by_group.values())[:_MOST_FINDINGS]


def _finding(  # noqa: PLR0913, PLR0917 - the whole situation is what a finding speaks of
    outcome: Outcome, draft: Draft, reading: Reading, heard: Heard, facts: Facts, book: RuleBook
) -> Finding:
    rule = outcome.rule
    hits = heard[rule.signal]
    spoken = (reading.language_at(hits[0]) if hits else None) or reading.language or draft.language
    return Finding(
        rule=rule.id,
        principle=rule.principle,
        level=outcome.level,
        words=tuple(map(reading.span, hits)),
        facts=explain.facts_used(outcome, facts, book, draft.language),
        why=explain.why(outcome, facts, book, draft.language),
        instead=rule.instead[spoken],
        source=explain.source(rule, book, draft.language),
        silent_if=explain.silent_if(outcome, heard, facts, book, draft.language),
        bare=rule.bare,
        lowered=rule.lowered,
    )


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
