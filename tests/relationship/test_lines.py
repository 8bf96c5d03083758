"""The lines of a ledger: each act with what it contributes, so that a number can be read."""

from typing import Any

import pytest
from hypothesis import given

from amana.relationship.beta import quantile
from amana.relationship.event import Event, Kind
from amana.relationship.lines import MOST_WEIGHED, lines
from amana.relationship.model import BETWEEN_TWO
from amana.relationship.sheet import sheet
from amana.relationship.trust import Evidence, assess
from relationship.timelines import TODAY, ago, timelines


def read(*acts: tuple[Kind, int]) -> list[dict[str, Any]]:
    ledger = [Evidence(kind, ago(days), event=f"c-{number}") for number, (kind, days) in enumerate(acts)]
    return lines(assess(ledger, TODAY))


def test_one_project_is_the_whole_way_from_a_stranger() -> None:
    assert read(("joint_project", 0)) == [
        {
            "event": "c-0",
            "kind": "joint_project",
            "who": "them",
            "on": ago(0),
            "stake": "normal",
            "text": "",
            "r": 3.0,
            "s": 0.0,
            "points": 0.4623,
            "half_life": 1095,
            "speaks_of": "ability",
            "tests": True,
        }
    ]


def test_points_say_what_the_number_would_be_without_the_act() -> None:
    kept, unpaid = read(("joint_project", 0), ("never_paid", 0))
    assert kept["points"] == pytest.approx(0.1876 - 0.0149, abs=0.0001)
    assert unpaid["points"] == pytest.approx(0.1876 - 0.5623, abs=0.0001)
    assert (kept["half_life"], unpaid["half_life"]) == (1095, None)


def test_what_is_read_of_an_act_is_how_long_it_counts_and_whether_it_tests() -> None:
    late, met = read(("paid_late", 0), ("meeting", 0))
    assert (late["half_life"], late["speaks_of"], late["tests"]) == (1460, "integrity", True)
    assert (met["half_life"], met["speaks_of"], met["tests"]) == (180, "contact", False)


def test_each_of_many_chats_over_the_cap_still_shows_its_share() -> None:
    ten: list[tuple[Kind, int]] = [("message_exchange", 0)] * 10
    chats = read(*ten)
    assert {line["r"] for line in chats} == {0.04}
    assert all(line["points"] > 0 for line in chats)


def test_acts_that_say_nothing_have_no_line() -> None:
    assert read(("note", 0), ("honest_no", 0), ("message_one_way", 0), ("promised", 0)) == []


def test_only_the_weightiest_lines_are_weighed_one_by_one() -> None:
    small: list[tuple[Kind, int]] = [("favour_small", days) for days in range(0, 400, 10)]
    many = read(*small, ("deception", 4000), ("promise_broken", 0))
    weighed = [line for line in many if line["points"] is not None]
    assert len(weighed) == MOST_WEIGHED
    assert {"deception", "promise_broken"} < {line["kind"] for line in weighed}
    lightest = min(line["r"] + line["s"] for line in weighed)
    assert all(line["r"] + line["s"] <= lightest for line in many if line["points"] is None)


@given(timelines)
def test_what_speaks_for_somebody_never_takes_away_and_what_speaks_against_never_adds(events: list[Event]) -> None:
    found = sheet(None, events, TODAY)
    for side in ("trust", "standing"):
        for line in found[side]["lines"]:
            assert line["r"] or line["s"] or line["kind"] in BETWEEN_TWO
            if line["points"] is not None and not line["s"]:
                assert line["points"] >= 0
            if line["points"] is not None and not line["r"]:
                assert line["points"] <= 0


@given(timelines)
def test_points_are_the_low_of_today_minus_the_low_without_the_line(events: list[Event]) -> None:
    acts = [Evidence(event.kind, event.on, event.stake, event.id) for event in events]
    assessed = assess(acts, TODAY)
    shares = {line.evidence.event: line for line in assessed.lines}
    for line in lines(assessed):
        share = shares[line["event"]]
        if line["points"] is not None:
            r, s = max(0.0, assessed.r - share.r), max(0.0, assessed.s - share.s)
            assert line["points"] == pytest.approx(assessed.low - quantile(0.1, r + 1, s + 1), abs=0.00006)
