"""What came of warnings: three of the last five waved away lower a rule by one level, until it is restored."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from amana.acts import outcomes
from amana.acts.outcomes import OUTCOMES, Outcome
from amana.advice.engine import shipped_book
from amana.advice.facts import Facts
from amana.advice.presets import PRESETS
from amana.advice.reading import Hit
from amana.advice.rulebook import LEVELS, Level, Rule, Tuning
from amana.advice.verdict import judge
from amana.notebook.notebook import Notebook

RULES = shipped_book().rules
WAVED_AWAY = {"sent", "dismissed"}
ANY_OUTCOMES = st.lists(st.sampled_from(OUTCOMES), max_size=14)


def fresh(notebook: Notebook) -> str:
    """The name of a rule of which nothing is known yet."""
    return f"rule-{len(notebook.shelf('outcomes'))}"


@given(given_outcomes=ANY_OUTCOMES)
def law_of_lowering(given_outcomes: list[Outcome], notebook: Notebook) -> None:
    rule = fresh(notebook)
    lowered = False
    for at, outcome in enumerate(given_outcomes, start=1):
        outcomes.record(notebook, rule, outcome)
        lowered |= sum(one in WAVED_AWAY for one in given_outcomes[max(0, at - 5) : at]) >= 3
        found = outcomes.of(notebook)[rule]
        assert found.lowered == lowered
        assert found.last == tuple(given_outcomes[max(0, at - 5) : at])
        assert dict(found.counts) == {**dict.fromkeys(OUTCOMES, 0), **Counter(given_outcomes[:at])}
    if given_outcomes:
        outcomes.restore(notebook, rule)
        found = outcomes.of(notebook)[rule]
        assert not found.lowered
        assert found.last == ()
        assert found.counts == {**dict.fromkeys(OUTCOMES, 0), **Counter(given_outcomes)}


def test_three_of_the_last_five_lower_a_rule_until_it_is_restored(notebook: Notebook) -> None:
    law_of_lowering(notebook=notebook)


@given(given_outcomes=ANY_OUTCOMES, at=st.integers(0, 14))
def law_of_taking_back(given_outcomes: list[Outcome], at: int, notebook: Notebook) -> None:
    with_it, without = fresh(notebook), "without"
    outcomes.restore(notebook, without)
    for number, outcome in enumerate(given_outcomes):
        if number == at:
            outcomes.record(notebook, with_it, "dismissed", "a-silence")
        outcomes.record(notebook, with_it, outcome)
    before = outcomes.of(notebook).get(with_it, outcomes.NONE)
    outcomes.take_back(notebook, with_it, "a-silence")
    after = outcomes.of(notebook).get(with_it, outcomes.NONE)
    assert sum(after.counts.values()) == len(given_outcomes) or after.counts["dismissed"] < before.counts["dismissed"]
    assert before.lowered or not after.lowered, "taking something back never lowers"
    assert sum(one in WAVED_AWAY for one in after.lowered_by) >= 3 or not after.lowered


def test_taking_a_silence_back_never_lowers_and_lifts_what_it_alone_lowered(notebook: Notebook) -> None:
    law_of_taking_back(notebook=notebook)
    outcomes.record(notebook, "one", "sent")
    outcomes.record(notebook, "one", "sent")
    outcomes.record(notebook, "one", "dismissed", "a-silence")
    assert outcomes.of(notebook)["one"].lowered
    outcomes.take_back(notebook, "one", "a-silence")
    found = outcomes.of(notebook)["one"]
    assert (found.lowered, found.last, found.counts["dismissed"]) == (False, ("sent", "sent"), 0)
    outcomes.take_back(notebook, "nobody-knows", "a-silence")
    assert "nobody-knows" not in outcomes.of(notebook)


def loudness(rule: Rule | None, facts: Facts, extra: frozenset[str]) -> int:
    """How far a rule goes for a message in which its signal is heard, and these."""
    heard = dict.fromkeys([rule.signal, *extra], (Hit(0, 1),)) if rule else {}
    outcome = judge(rule, heard, facts) if rule else None
    return LEVELS.index(outcome.level) if outcome else 0


TUNINGS = st.builds(Tuning, on=st.booleans(), level=st.sampled_from([None, *LEVELS[1:]]), lowered=st.booleans())


@given(
    rule=st.sampled_from(RULES),
    facts=st.sampled_from(list(PRESETS.values())),
    channel=st.sampled_from(["invitation", "message"]),
    tuning=TUNINGS,
    every=st.booleans(),
)
def test_a_rule_never_goes_further_than_it_is_let_and_a_lowered_one_exactly_a_level_less(
    rule: Rule, facts: Facts, channel: str, tuning: Tuning, *, every: bool
) -> None:
    facts = replace(facts, channel=channel)
    extra = frozenset(one.signal for one in rule.aggravate if one.signal and every)
    plain = loudness(rule, facts, extra)
    assert loudness(rule.tuned(Tuning(lowered=True)), facts, extra) == max(0, plain - 1)
    tuned = loudness(rule.tuned(tuning), facts, extra)
    most = LEVELS.index(tuning.level) if tuning.level else len(LEVELS)
    expected = min(plain, most) - tuning.lowered if tuning.on else 0
    assert tuned == max(0, expected)


@given(st.dictionaries(st.sampled_from([rule.id for rule in RULES]), TUNINGS))
def test_tuning_leaves_every_other_rule_as_it_was(tunings: dict[str, Tuning]) -> None:
    book = shipped_book()
    tuned = book.tuned(tunings)
    untouched = [rule for rule in book.rules if rule.id not in tunings]
    assert [rule for rule in tuned.rules if rule.id not in tunings] == untouched
    assert tuned.signals is book.signals
    for rule in tuned.rules:
        assert LEVELS.index(rule.reach) <= LEVELS.index(next(one for one in book.rules if one.id == rule.id).level)
    assert {rule.id for rule in book.rules} - {rule.id for rule in tuned.rules} == {
        name for name, tuning in tunings.items() if not tuning.on
    }


def test_a_level_beyond_a_rules_own_changes_nothing() -> None:
    for rule in RULES:
        level: Level
        for level in get_args(Level)[LEVELS.index(rule.level) :]:
            assert rule.tuned(Tuning(level=level)) is rule
