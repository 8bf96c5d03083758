"""Stages: which one fits, since when, and that a weekend of data entry does not make an ally."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.changing import changed
from amana.relationship.event import KINDS, STAKES, WHO, Event, Kind, Who
from amana.relationship.ledger import Ledger
from amana.relationship.model import DEFAULT, Model
from amana.relationship.stage import Tie, stage, stage_since
from amana.relationship.trust import Evidence, assess
from relationship.models import models

TODAY = date(2026, 11, 21)


def event(kind: Kind, who: Who, days: int) -> Event:
    return Event(f"{kind}{who}{days}", kind, who, (TODAY - timedelta(days=days)).isoformat())


PARTNERS = [
    event("joint_project", "both", 700),
    event("joint_project", "both", 400),
    event("paid_on_time", "them", 380),
    event("recommendation_worked", "me", 200),
    event("joint_project", "both", 100),
]


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], "stranger"),
        ([event("message_one_way", "me", 3), event("honest_no", "them", 2)], "stranger"),
        ([event("note", "me", 400)], "stranger"),
        ([event("meeting", "both", 3)], "acquaintance"),
        ([event("favour_small", "them", 3)], "tried"),
        ([event("joint_project", "both", 5)], "tried"),
        ([event("joint_project", "both", 60)], "known"),
        (PARTNERS, "ally"),
        ([*PARTNERS, event("promise_broken", "them", 30)], "known"),
        ([event("promise_broken", "them", 10)], "strained"),
        ([event("joint_project", "both", 300), event("never_paid", "them", 250)], "broken"),
        ([*PARTNERS, event("never_paid", "me", 10)], "known"),
    ],
)
def test_the_first_stage_that_fits(events: list[Event], expected: str) -> None:
    assert stage_since(events, TODAY)[0] == expected


def test_two_know_each_other_since_the_first_thing_between_them_whatever_it_weighs() -> None:
    nothing = changed(DEFAULT, {"kinds": {"favour_small": {"r": 0.0}}})
    since = [event("favour_small", "them", 300), event("joint_project", "both", 5)]
    assert stage_since(since, TODAY, nothing)[0] == "known"


@given(st.lists(st.builds(event, st.sampled_from(KINDS), st.sampled_from(WHO), st.integers(0, 300)), max_size=40))
def test_nobody_is_an_ally_within_a_year(events: list[Event]) -> None:
    assert stage_since(events, TODAY)[0] != "ally"


def test_since_is_the_day_the_stage_began() -> None:
    assert stage_since([], TODAY) == ("stranger", None)
    assert stage_since([event("meeting", "both", 3)], TODAY) == ("acquaintance", date(2026, 11, 18))
    # A project lifts the tie at once to tried; to be known takes the thirty days after it.
    assert stage_since([event("joint_project", "both", 60)], TODAY) == ("known", date(2026, 10, 22))


def test_since_is_found_where_mere_fading_moved_the_stage() -> None:
    events = [event("joint_project", "them", 2000)]
    stage, since = stage_since(events, TODAY)
    assert stage == "tried"
    assert since is not None
    assert stage_since(events, since)[0] == "tried"
    assert stage_since(events, since - timedelta(days=1))[0] == "known"


def test_since_is_found_where_fading_moved_the_stage_before_a_later_event() -> None:
    old_partners = [event("joint_project", "both", 1500), event("call", "both", 10)]
    stage, since = stage_since(old_partners, TODAY)
    assert stage == "tried"
    assert since is not None
    assert since < TODAY - timedelta(days=300)
    assert stage_since(old_partners[:1], since)[0] == "tried"
    assert stage_since(old_partners[:1], since - timedelta(days=1))[0] == "known"


@given(
    st.lists(st.builds(event, st.sampled_from(KINDS), st.sampled_from(WHO), st.integers(0, 900)), max_size=12),
    st.sampled_from(
        [DEFAULT, replace(DEFAULT, known_days=30.5, harm_days=100.5, doubt=0.6, ally_days=90, ally_low=0.4)]
    ),
)
def test_the_stage_began_on_the_day_it_is_said_to_have_begun(events: list[Event], model: Model) -> None:
    """Day by day, through a tie that is looked at anew each day."""
    tie, by_day = Tie(model), {}
    for day in (TODAY - timedelta(days=ago) for ago in range(901, -1, -1)):
        for known in events:
            if known.on == day.isoformat():
                tie.take(known, day)
        by_day[day] = stage(tie, day)
    name, since = stage_since(events, TODAY, model)
    assert name == by_day[TODAY]
    if since:
        assert (by_day[since], by_day[since - timedelta(days=1)] != name) == (name, True)
    else:
        assert name == "stranger"


@given(
    st.lists(
        st.tuples(st.sampled_from(KINDS), st.sampled_from(STAKES), st.integers(0, 4000)).map(
            lambda act: Event("1", act[0], "them", (TODAY - timedelta(days=act[2])).isoformat(), act[1])
        ),
        max_size=15,
    ).map(lambda few: few * 3),  # so that some kinds go over their caps, and fade below them again
    st.integers(0, 3000),
    models,
)
def test_walking_the_ledger_gives_the_same_sums_as_weighing_it_whole(
    events: list[Event], later: int, model: Model
) -> None:
    walked = Ledger(model)
    for one in sorted(events, key=lambda known: known.on):
        walked.take(one, date.fromisoformat(one.on))
    for day in (TODAY, TODAY + timedelta(days=later)):
        whole = assess([Evidence(one.kind, one.on, one.stake) for one in events], day, model=model)
        assert walked.totals(day) == pytest.approx((whole.r, whole.s), abs=1e-9)
