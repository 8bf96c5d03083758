"""What always holds of trust, by the model as it is and by any that a user can make of it."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from amana.relationship.beta import probability_below, quantile
from amana.relationship.changing import RANGES
from amana.relationship.event import KINDS, STAKES, Kind, Stake
from amana.relationship.model import DEFAULT, Model
from amana.relationship.trust import Assessment, Evidence, assess
from relationship.models import models

TODAY = date(2026, 11, 21)
START, FAR = date(1900, 7, 1), date(9990, 1, 1)
GOOD: list[Kind] = [kind for kind in KINDS if DEFAULT.kinds[kind].r and not DEFAULT.kinds[kind].s]
BAD: list[Kind] = [kind for kind in KINDS if DEFAULT.kinds[kind].s and not DEFAULT.kinds[kind].r]
NEARLY = 1e-11
"""What the sums of a ledger and its quantiles leave to rounding, at the largest weights a user may give."""


def ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


def acts_of(kinds: st.SearchStrategy[Kind]) -> st.SearchStrategy[Evidence]:
    return st.builds(Evidence, kinds, st.integers(0, 5000).map(ago), st.sampled_from(STAKES))


acts = st.lists(acts_of(st.sampled_from(KINDS)), max_size=12)
good, bad = acts_of(st.sampled_from(GOOD)), acts_of(st.sampled_from(BAD))
any_model = st.just(DEFAULT) | models


def older(act: Evidence, days: int) -> Evidence:
    return act._replace(on=(date.fromisoformat(act.on) - timedelta(days=days)).isoformat())


def band(found: Assessment) -> tuple[float, float, float]:
    return found.low, found.mean, found.high


@given(acts, good, any_model)
def test_a_good_act_never_lowers_what_can_be_counted_on(before: list[Evidence], act: Evidence, model: Model) -> None:
    one, other = (assess(known, TODAY, model=model) for known in (before, [*before, act]))
    assert other.low >= one.low - NEARLY
    assert other.mean >= one.mean - NEARLY


@given(acts, bad, any_model)
def test_a_bad_act_never_raises_the_mean(before: list[Evidence], act: Evidence, model: Model) -> None:
    one, other = (assess(known, TODAY, model=model) for known in (before, [*before, act]))
    assert other.mean <= one.mean + NEARLY
    assert other.low <= one.low + NEARLY


@given(acts, st.lists(bad, min_size=1, max_size=5), st.integers(1, 3000), any_model)
def test_what_can_be_counted_on_rises_as_harm_ages(
    beside: list[Evidence], harm: list[Evidence], days: int, model: Model
) -> None:
    new, old = (assess([*beside, *known], TODAY, model=model) for known in (harm, [older(act, days) for act in harm]))
    assert old.low >= new.low - NEARLY


@given(acts, st.lists(acts_of(st.sampled_from(["promise_broken", "pressure"])), min_size=1, max_size=3))
def test_harm_that_fades_gives_way_within_a_year(beside: list[Evidence], harm: list[Evidence]) -> None:
    new, old = (assess([*beside, *known], TODAY) for known in (harm, [older(act, 365) for act in harm]))
    assert old.low > new.low
    assert old.s < new.s


@given(acts, any_model)
def test_in_the_end_only_what_never_fades_is_left(known: list[Evidence], model: Model) -> None:
    """Deception and unpaid work, unless the user lets them fade too; without any such act, the stranger is left."""
    at_once, in_the_end = (assess([act._replace(on="1900") for act in known], on, model=model) for on in (START, FAR))
    lasting_r = [line.r for line in at_once.lines if model.kinds[line.evidence.kind].half_life_r is None]
    lasting_s = [line.s for line in at_once.lines if model.kinds[line.evidence.kind].half_life_s is None]
    assert (in_the_end.r, in_the_end.s) == pytest.approx((sum(lasting_r), sum(lasting_s)), abs=1e-9)
    if not any(lasting_r + lasting_s):
        assert band(in_the_end) == pytest.approx(band(assess([], FAR, model=model)), abs=1e-9)


@given(st.sampled_from(KINDS), st.sampled_from(STAKES))
def test_all_but_deception_and_unpaid_work_is_forgotten_in_the_end(kind: Kind, stake: Stake) -> None:
    found = assess([Evidence(kind, "1900-01-01", stake)], FAR)
    assert (abs(found.low - 0.1) > 0.01) is (kind in {"never_paid", "deception"})


@given(acts, st.randoms(use_true_random=False), any_model)
def test_the_order_of_entry_does_not_matter(entered: list[Evidence], chance: Random, model: Model) -> None:
    shuffled = entered[:]
    chance.shuffle(shuffled)
    one, other = (assess(known, TODAY, model=model) for known in (entered, shuffled))
    assert band(other) == pytest.approx(band(one), abs=NEARLY)
    assert other.has_evidence == one.has_evidence


@given(acts, any_model)
def test_the_band_is_always_in_order_and_the_lines_add_up(entered: list[Evidence], model: Model) -> None:
    found = assess(entered, TODAY, model=model)
    assert 0.0 <= found.low <= found.mean <= found.high <= 1.0
    assert found.r == pytest.approx(sum(line.r for line in found.lines))
    assert found.s == pytest.approx(sum(line.s for line in found.lines))
    assert found.uncertainty == pytest.approx(2.0 / (found.r + found.s + 2.0))


@given(acts, any_model)
def test_no_kind_counts_for_more_than_its_cap(entered: list[Evidence], model: Model) -> None:
    lines = assess(entered * 30, TODAY, model=model).lines
    for kind in {act.kind for act in entered}:
        assert sum(line.r for line in lines if line.evidence.kind == kind) <= model.kinds[kind].cap + 1e-9


sizes = st.floats(1.0, 5000.0)


@given(sizes, sizes)
@example(1.0, 5000.0)
@example(5000.0, 1.0)
def test_between_a_third_and_two_thirds_lies_below_the_mean_whatever_the_evidence(a: float, b: float) -> None:
    """So low <= mean <= high holds for every low up to 1/e and every high from 1 - 1/e on, and users get no further."""
    low, high = RANGES["low"].most, RANGES["high"].least
    assert low is not None
    assert high is not None
    assert low < probability_below(a / (a + b), a, b) < high


def test_a_low_further_up_would_come_to_lie_above_the_mean() -> None:
    assert quantile(0.40, 21.0, 1.0) > 21.0 / 22.0
    assert quantile(0.60, 1.0, 21.0) < 1.0 / 22.0
