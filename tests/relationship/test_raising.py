"""What would raise a number: a few real acts, with where each would bring it."""

import pytest
from hypothesis import given

from amana.relationship.event import Event, Kind
from amana.relationship.raising import MOST, WITHIN_REACH, raises
from amana.relationship.sheet import sheet
from amana.relationship.trust import Evidence, assess
from relationship.timelines import TODAY, ago, timelines


def proposed(*acts: tuple[Kind, int]) -> list[tuple[str, float]]:
    found = raises(assess([Evidence(kind, ago(days)) for kind, days in acts], TODAY))
    return [(act["kind"], act["low"]) for act in found]


def test_work_done_together_raises_a_strangers_number_most() -> None:
    assert proposed() == [("joint_project", 0.5623), ("recommendation_worked", 0.5179), ("paid_on_time", 0.4642)]


def test_a_kind_that_has_reached_its_cap_is_no_longer_proposed() -> None:
    four: list[tuple[Kind, int]] = [("joint_project", 0)] * 4
    assert "joint_project" not in dict(proposed(*four))
    full: list[tuple[Kind, int]] = [(kind, 0) for kind in WITHIN_REACH for _ in range(5)]
    assert proposed(*full) == []


def test_an_act_adds_no_more_than_its_cap_leaves() -> None:
    # Three projects of today and one of 1095 days ago are 10.5 of a cap of 12: a fifth adds 1.5 where it is worth 3.
    three: list[tuple[Kind, int]] = [("joint_project", 0)] * 3
    found = dict(proposed(*three, ("joint_project", 1095)))
    assert list(found) == ["recommendation_worked", "paid_on_time", "favour_big"]


def test_after_a_deception_one_good_act_is_said_to_mend_but_little() -> None:
    (best, low), *_ = proposed(("deception", 2000))
    assert best == "joint_project"
    assert 0.1 < low < 0.2


@given(timelines)
def test_every_proposed_act_raises_and_the_most_helpful_comes_first(events: list[Event]) -> None:
    found = sheet(None, events, TODAY)
    for side in ("trust", "standing"):
        lows = [act["low"] for act in found[side]["raises"]]
        assert len(lows) <= MOST
        assert all(low > found[side]["low"] for low in lows)
        assert lows == sorted(lows, reverse=True)


@given(timelines)
def test_a_proposed_act_brings_the_number_where_it_was_said_to(events: list[Event]) -> None:
    before = sheet(None, events, TODAY)["standing"]["raises"]
    for act in before:
        done = Event("c-done", act["kind"], "me", TODAY.isoformat(), created_at="~")
        after = sheet(None, [*events, done], TODAY)["standing"]
        assert (after["low"], after["high"]) == pytest.approx((act["low"], act["high"]), abs=0.00011)
