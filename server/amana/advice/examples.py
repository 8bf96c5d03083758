"""Texts that show what a rule watches for: its own examples, and some of the texts its signal is tried on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from amana.advice.draft import LANGUAGES
from amana.advice.presets import PRESETS
from amana.advice.reading import Heard, listen, read
from amana.advice.rulebook import Example, Rule, RuleBook, Sample
from amana.advice.verdict import judge

MOST: Final = 3
"""Texts of one language in which the rule speaks, and as many in which it does not."""


def examples_of(rule: Rule, book: RuleBook) -> tuple[Example, ...]:
    """Return texts with the level that the rule gives each, and the words it goes by.

    Where its own signal is heard the samples say themselves; only what adds to the rule or takes from it is tried.
    """
    signal = book.signals.get(rule.signal)
    own = [signal, *(book.signals[part] for part in signal.any_of)] if signal else []
    named = {change.signal for change in (*rule.aggravate, *rule.mitigate) if change.signal}
    parts = {part for name in named & book.signals.keys() for part in book.signals[name].any_of}
    few = replace(book, signals=book.signals.some(named | parts))
    heard = _some([sample for one in own for sample in one.heard])
    unheard = _some([sample for one in own for sample in (*one.near, *one.unheard)])
    return (
        *rule.examples,
        *(_example(rule, sample, {**listen(read(sample.text), few), rule.signal: ()}) for sample in heard),
        *(_example(rule, sample, {}) for sample in unheard),
    )


def _some(samples: Sequence[Sample]) -> Iterator[Sample]:
    for language in LANGUAGES:
        yield from [sample for sample in samples if sample.language == language][:MOST]


def _example(rule: Rule, sample: Sample, heard: Heard) -> Example:
    outcome = judge(rule, heard, replace(PRESETS[rule.tie], channel=rule.channel))
    level = outcome.level if outcome else "clear"
    return Example(sample.language, rule.tie, rule.channel, level, sample.text, sample.spans if outcome else ())
