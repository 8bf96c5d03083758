"""The model of trust: its table of cases, to four digits."""

import json
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from amana.relationship.contact import Contact
from amana.relationship.event import Event, Kind, Stake, Who
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
    order: list[list[list[tuple[Kind, int]]]] = [
        [[], [("message_one_way", 0)] * 10],
        [[("message_exchange", 0)] * 10, [("meeting", 0)]],
        [[("favour_small", 0)]],
        [[("promise_kept", 0)]],
        [[("paid_on_time", 0)]],
        [[("recommendation_worked", 0)]],
        [[("joint_project", 0)]],
    ]
    lows = [{round(assess(ledger(*acts), TODAY).low, 12) for acts in alike} for alike in order]
    assert [len(alike) for alike in lows] == [1] * len(order)
    assert all(max(less) < min(more) for less, more in pairwise(lows))
    stranger = assess([], TODAY)
    assert assess(ledger(("joint_project", 0), ("never_paid", 0)), TODAY).mean < stranger.mean


def test_an_introducers_good_name_lends_a_stranger_something() -> None:
    assert assess([], TODAY, prior_r=1.5 * 0.8).low > assess([], TODAY).low
