"""The path: what stood on each of its days is what would have been said that day."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.event import KINDS, WHO, Event, Kind, Who, day_of
from amana.relationship.path import MOST_MARKS, MOST_POINTS, path
from amana.relationship.stage import stage_since
from amana.relationship.trust import Evidence, assess

TODAY = date(2026, 11, 21)


def event(kind: Kind, who: Who, on: str, number: int = 0) -> Event:
    return Event(f"1-{number:08x}", kind, who, on, text=f"{kind} {number}")


def happened(kind: Kind, who: Who, days: int, precision: int) -> Event:
    """A date as people remember it: a day, a month or a year."""
    return event(kind, who, (TODAY - timedelta(days=days)).isoformat()[:precision])


timelines = st.lists(
    st.builds(
        happened, st.sampled_from(KINDS), st.sampled_from(WHO), st.integers(0, 6000), st.sampled_from([10, 7, 4])
    ),
    max_size=25,
)


def band(events: list[Event], sides: set[Who], on: date) -> dict[str, Any]:
    found = assess((Evidence(known.kind, known.on, known.stake) for known in events if known.who in sides), on)
    numbers = {"low": found.low, "mean": found.mean, "high": found.high}
    return {**numbers, "evidence": found.has_evidence}


@given(timelines)
def test_each_point_says_what_would_have_been_said_that_day(events: list[Event]) -> None:
    for point in path(events, TODAY)["points"]:
        on = date.fromisoformat(point["on"])
        until = [known for known in events if min(day_of(known.on), TODAY) <= on]
        assert point["stage"] == stage_since(until, on)[0]
        assert point["trust"] == pytest.approx(band(until, {"them", "both"}, on), abs=0.00006)
        assert point["standing"] == pytest.approx(band(until, {"me", "both"}, on), abs=0.00006)


@given(timelines)
def test_every_event_day_every_new_year_and_the_day_the_stage_began_can_be_stood_on(events: list[Event]) -> None:
    found = path(events, TODAY)
    on = [date.fromisoformat(point["on"]) for point in found["points"]]
    assert on == sorted(set(on))
    assert on[-1] == TODAY
    assert found["from"] == on[0].isoformat()
    assert len(on) <= MOST_POINTS
    acts = {min(day_of(known.on), TODAY) for known in events}
    assert acts <= set(on)
    assert {date(year, 1, 1) for year in range(on[0].year + 1, TODAY.year + 1)} <= set(on)
    since = stage_since(events, TODAY)[1]
    assert since is None or since in on
    assert {mark["day"] for mark in found["marks"]} == {day.isoformat() for day in acts}


def test_a_stranger_has_a_path_of_one_day_without_evidence() -> None:
    nobody = {"low": 0.1, "mean": 0.5, "high": 0.9, "evidence": False}
    assert path([], TODAY) == {
        "today": "2026-11-21",
        "from": "2026-11-21",
        "points": [{"on": "2026-11-21", "stage": "stranger", "trust": nobody, "standing": nobody}],
        "marks": [],
    }


def test_more_events_than_a_picture_can_hold_are_thinned_from_the_first_to_the_last() -> None:
    events = [event("call", "both", (TODAY - timedelta(days=2 * ago)).isoformat(), ago) for ago in range(1, 1001)]
    found = path(events, TODAY)
    on = [date.fromisoformat(point["on"]) for point in found["points"]]
    assert len(on) == MOST_POINTS
    assert (on[0], on[-2], on[-1]) == (TODAY - timedelta(days=2000), TODAY - timedelta(days=2), TODAY)
    assert set(on[:-1]) <= {day_of(known.on) for known in events}
    assert max(later - earlier for earlier, later in pairwise(on)) <= timedelta(days=16)
    assert len(found["marks"]) == MOST_MARKS
    assert (found["marks"][0]["event"], found["marks"][-1]["event"]) == (f"1-{MOST_MARKS:08x}", "1-00000001")


def test_where_events_take_most_of_the_room_the_years_come_before_regular_steps() -> None:
    events = [event("call", "both", f"20{year:02}-{month:02}-15") for year in range(12, 24) for month in range(1, 13)]
    on = {point["on"] for point in path(events, TODAY)["points"]}
    assert {day_of(known.on).isoformat() for known in events} <= on
    assert {f"20{year}-01-01" for year in range(13, 27)} <= on


def test_an_event_of_this_year_alone_never_lies_beyond_today() -> None:
    found = path([event("joint_project", "both", "2026")], date(2026, 3, 1))
    assert [mark["day"] for mark in found["marks"]] == ["2026-03-01"]
    assert [mark["on"] for mark in found["marks"]] == ["2026"]
    assert [point["stage"] for point in found["points"]] == ["tried"]


@pytest.mark.parametrize(
    ("kind", "tone"),
    [
        ("joint_project", "for"),
        ("meeting", "for"),
        ("deception", "against"),
        ("paid_late", "against"),
        ("pressure", "against"),
        ("honest_no", "neutral"),
        ("no_answer", "neutral"),
        ("note", "neutral"),
    ],
)
def test_a_mark_says_whether_the_act_built_trust_or_cost_it(kind: Kind, tone: str) -> None:
    assert [mark["tone"] for mark in path([event(kind, "them", "2025")], TODAY)["marks"]] == [tone]
