"""The model of trust: its table of cases, and the laws that always hold."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.contact import Contact
from amana.relationship.event import KINDS, STAKES, Event, Kind, Stake, Who
from amana.relationship.model import DEFAULT
from amana.relationship.sheet import sheet
from amana.relationship.trust import Evidence, assess

TODAY = date(2026, 11, 21)
CASES: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "trust_cases.json").read_text(encoding="utf-8"))
SHARED: set[Kind] = {"message_exchange", "call", "meeting", "joint_project"}
STAKE_OF: dict[float, Stake] = {0.5: "small", 1: "normal", 2: "large"}


def ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


def ledger(*acts: tuple[Kind, int]) -> list[Evidence]:
    return [Evidence(kind, ago(days)) for kind, days in acts]


def events_of(case: dict[str, Any]) -> list[Event]:
    """What the case lists for both sides on one day was done together: one event by both."""
    both = [act for act in case["them"] if act in case["me"] and act[0] in SHARED]
    sides: dict[Who, list[Any]] = {
        "both": both,
        "them": [act for act in case["them"] if act not in both],
        "me": [act for act in case["me"] if act not in both],
    }
    return [
        Event(f"{who}{number}", kind, who, ago(days), STAKE_OF[stake])
        for who, acts in sides.items()
        for number, (kind, days, stake) in enumerate(acts)
    ]


@pytest.mark.parametrize("name", CASES)
def test_the_numbers_of_every_case_agree_to_four_digits(name: str) -> None:
    found = sheet(Contact("1", "Dana Peri"), events_of(CASES[name]), TODAY)
    numbers = {
        "them_mean": found["trust"]["mean"],
        "them_low": found["trust"]["low"],
        "them_high": found["trust"]["high"],
        "me_low": found["standing"]["low"],
        "stage": found["stage"]["name"],
        "balance": found["balance"]["value"],
        "warmth": found["warmth"],
        "two_way": found["two_way"],
    }
    assert numbers == pytest.approx(CASES[name]["expect"], abs=0.00006)


@pytest.mark.parametrize(
    ("acts", "evidence", "band"),
    [
        ([], (0, 0), (0.5, 0.1, 0.9)),
        ([("message_one_way", 0)] * 10 + [("honest_no", 0)], (0, 0), (0.5, 0.1, 0.9)),
        ([("message_exchange", 0)] * 10, (0.4, 0), (0.5833, 0.1931, 0.9275)),
        ([("message_exchange", 0)] * 1000, (0.4, 0), (0.5833, 0.1931, 0.9275)),
        ([("meeting", 0)], (0.4, 0), (0.5833, 0.1931, 0.9275)),
        ([("favour_small", 0)], (0.7, 0), (0.6296, 0.2581, 0.9399)),
        ([("promise_kept", 0)], (1.5, 0), (0.7143, 0.3981, 0.9587)),
        ([("joint_project", 1095)], (1.5, 0), (0.7143, 0.3981, 0.9587)),
        ([("joint_project", 0)], (3, 0), (0.8, 0.5623, 0.9740)),
        ([("promise_kept", 0), ("promise_broken", 0)], (1.5, 3), (0.3846, 0.1577, 0.6302)),
        ([("never_paid", 0)], (0, 6), (0.125, 0.0149, 0.2803)),
        ([("never_paid", 3650)], (0, 6), (0.125, 0.0149, 0.2803)),
        ([("joint_project", 0), ("never_paid", 0)], (3, 6), (0.3636, 0.1876, 0.5517)),
        ([("paid_on_time", 0)], (2, 0), (0.75, 0.4642, 0.9655)),
        ([("paid_late", 0)], (0.5, 1), (0.4286, 0.1231, 0.7586)),
        ([("gratitude", 0)] * 20, (0.6, 0), (0.6154, 0.2371, 0.9363)),
    ],
)
def test_one_ledger_weighs_as_the_table_says(
    acts: list[tuple[Kind, int]], evidence: tuple[float, float], band: tuple[float, float, float]
) -> None:
    found = assess(ledger(*acts), TODAY)
    assert (found.r, found.s) == pytest.approx(evidence, abs=1e-9)
    assert (found.mean, found.low, found.high) == pytest.approx(band, abs=0.00006)


def test_what_counts_more_stands_higher() -> None:
    order: list[list[tuple[Kind, int]]] = [
        [("message_exchange", 0)] * 10,
        [("favour_small", 0)],
        [("promise_kept", 0)],
        [("paid_on_time", 0)],
        [("recommendation_worked", 0)],
        [("joint_project", 0)],
    ]
    lows = [assess(ledger(*acts), TODAY).low for acts in order]
    assert lows == sorted(lows)
    assert len(set(lows)) == len(lows)
    stranger = assess([], TODAY)
    assert assess(ledger(("joint_project", 0), ("never_paid", 0)), TODAY).mean < stranger.mean


kinds = st.sampled_from(KINDS)
acts = st.lists(st.builds(Evidence, kinds, st.integers(0, 5000).map(ago), st.sampled_from(STAKES)), max_size=12)
good = st.sampled_from([kind for kind in KINDS if DEFAULT.kinds[kind].r and not DEFAULT.kinds[kind].s])
bad = st.sampled_from([kind for kind in KINDS if DEFAULT.kinds[kind].s and not DEFAULT.kinds[kind].r])


@given(acts, good, st.integers(0, 5000))
def test_a_good_act_never_lowers_what_can_be_counted_on(before: list[Evidence], kind: Kind, days: int) -> None:
    after = [*before, Evidence(kind, ago(days))]
    assert assess(after, TODAY).low >= assess(before, TODAY).low - 1e-12


@given(acts, bad, st.integers(0, 5000))
def test_a_bad_act_never_raises_the_mean(before: list[Evidence], kind: Kind, days: int) -> None:
    after = [*before, Evidence(kind, ago(days))]
    assert assess(after, TODAY).mean <= assess(before, TODAY).mean + 1e-12


@given(st.lists(st.tuples(bad, st.integers(0, 3000)), min_size=1, max_size=6), st.integers(1, 3000))
def test_old_harm_weighs_less_than_new_harm(harm: list[tuple[Kind, int]], later: int) -> None:
    new = assess([Evidence(kind, ago(days)) for kind, days in harm], TODAY)
    old = assess([Evidence(kind, ago(days + later)) for kind, days in harm], TODAY)
    assert old.low >= new.low - 1e-12


@given(kinds, st.sampled_from(STAKES))
def test_all_but_deception_and_unpaid_work_is_forgotten_in_the_end(kind: Kind, stake: Stake) -> None:
    found = assess([Evidence(kind, "1900-01-01", stake)], date(9990, 1, 1))
    lasting = kind in {"never_paid", "deception"}
    assert (abs(found.low - 0.1) > 0.01) is lasting


@given(acts, st.randoms(use_true_random=False))
def test_the_order_of_entry_does_not_matter(entered: list[Evidence], chance: Any) -> None:
    shuffled = entered[:]
    chance.shuffle(shuffled)
    assert assess(shuffled, TODAY).low == pytest.approx(assess(entered, TODAY).low, abs=1e-12)


@given(acts)
def test_the_band_is_always_in_order_and_the_lines_add_up(entered: list[Evidence]) -> None:
    found = assess(entered, TODAY)
    assert 0 <= found.low <= found.high <= 1
    assert 0 <= found.mean <= 1
    assert found.r == pytest.approx(sum(line.r for line in found.lines))
    assert found.s == pytest.approx(sum(line.s for line in found.lines))


def test_an_introducers_good_name_lends_a_stranger_something() -> None:
    assert assess([], TODAY, prior_r=1.5 * 0.8).low > assess([], TODAY).low
