"""What a user may change of the model: within limits that keep every score a score, and never what would punish
honesty."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.changing import (
    MOST_TOLD,
    RANGES,
    WEIGHS_NOTHING,
    WrongNumbers,
    as_far_as_possible,
    changed,
    changes_of,
    nested,
    number,
    numbers,
)
from amana.relationship.event import KINDS, STAKES, WHO, Event
from amana.relationship.model import DEFAULT, Model
from amana.relationship.sheet import sheet
from amana.relationship.stage import stage_since
from amana.relationship.trust import Evidence, assess
from relationship.models import models

TODAY = date(2026, 11, 21)


def wrong(changes: dict[str, Any]) -> dict[str, str]:
    with pytest.raises(WrongNumbers) as refused:
        changed(DEFAULT, changes)
    return {each.path: each.problem for each in refused.value.wrong}


events = st.lists(
    st.builds(
        Event,
        id=st.just("x"),
        kind=st.sampled_from(KINDS),
        who=st.sampled_from(WHO),
        on=st.integers(0, 20_000).map(lambda days: (TODAY - timedelta(days=days)).isoformat()),
        stake=st.sampled_from(STAKES),
    ),
    max_size=12,
)


def test_a_change_moves_that_number_and_no_other() -> None:
    model = changed(DEFAULT, {"kinds": {"meeting": {"r": 0.5}}, "stakes": {"large": 3}, "known_low": 0.55})
    assert (model.kinds["meeting"].r, model.stakes["large"], model.known_low) == (0.5, 3.0, 0.55)
    moved = {path for path in RANGES if number(model, path) != number(DEFAULT, path)}
    assert moved == {"kinds.meeting.r", "stakes.large", "known_low"}
    assert {kind for kind in KINDS if model.kinds[kind] != DEFAULT.kinds[kind]} == {"meeting"}


def test_only_what_differs_from_the_default_is_kept() -> None:
    given_back = {"kinds": {"meeting": {"r": 0.4, "cap": 2}, "never_paid": {"half_life_s": None}}, "low": 0.1}
    assert changes_of(changed(DEFAULT, given_back)) == {"kinds": {"meeting": {"cap": 2.0}}}
    assert changes_of(changed(DEFAULT, numbers())) == {}


def test_harm_may_be_made_to_fade_and_work_never_to() -> None:
    model = changed(DEFAULT, {"kinds": {"never_paid": {"half_life_s": 3650}, "joint_project": {"half_life_r": None}}})
    assert model.kinds["never_paid"].half_life_s == 3650.0
    assert model.kinds["joint_project"].half_life_r is None


def test_every_number_of_the_table_can_be_changed_but_what_is_no_number() -> None:
    beside = {name for name in Model.__dataclass_fields__ if name not in {"kinds", "stakes"}}
    assert {path for path in RANGES if "." not in path} == beside
    for path, limits in RANGES.items():
        now = number(DEFAULT, path)
        assert limits.never if now is None else limits.least <= now <= limits.most, path
        assert number(changed(DEFAULT, nested({path: now})), path) == now


@pytest.mark.parametrize("kind", WEIGHS_NOTHING)
@pytest.mark.parametrize("part", ["r", "s", "gift", "warmth", "cap"])
def test_an_honest_no_and_what_is_like_it_cannot_be_made_to_weigh(kind: str, part: str) -> None:
    assert wrong({"kinds": {kind: {part: 0.1}}}) == {f"kinds.{kind}.{part}": "weighs_nothing"}
    assert changed(DEFAULT, {"kinds": {kind: {part: 0}}}) == DEFAULT


def test_what_weighs_nothing_is_what_says_nothing_about_anybody() -> None:
    assert {"honest_no", "no_answer", "message_one_way", "asked", "said_yes", "note"} <= set(WEIGHS_NOTHING)
    assert all(not (DEFAULT.kinds[kind].r or DEFAULT.kinds[kind].s) for kind in WEIGHS_NOTHING)


def test_a_good_act_never_counts_against_nor_harm_for_anybody() -> None:
    changes = {"kinds": {"promise_kept": {"s": 1}, "deception": {"r": 1}}}
    assert wrong(changes) == {"kinds.promise_kept.s": "other_side", "kinds.deception.r": "other_side"}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"kinds": {"meeting": {"r": -0.1}}}, {"kinds.meeting.r": "not_between"}),
        ({"kinds": {"meeting": {"r": 20.5}}}, {"kinds.meeting.r": "not_between"}),
        ({"kinds": {"meeting": {"half_life_r": 0.5}}}, {"kinds.meeting.half_life_r": "not_between"}),
        ({"kinds": {"meeting": {"cap": 101}}}, {"kinds.meeting.cap": "not_between"}),
        ({"kinds": {"meeting": {"r": None}}}, {"kinds.meeting.r": "not_a_number"}),
        ({"kinds": {"meeting": {"r": "0.5"}}}, {"kinds.meeting.r": "not_a_number"}),
        ({"kinds": {"meeting": {"r": True}}}, {"kinds.meeting.r": "not_a_number"}),
        ({"kinds": {"meeting": {"strong": True}}}, {"kinds.meeting.strong": "unknown"}),
        ({"kinds": {"meeting": {"speaks_of": "ability"}}}, {"kinds.meeting.speaks_of": "unknown"}),
        ({"kinds": {"meeting": 3}}, {"kinds.meeting": "unknown"}),
        ({"kinds": {"brunch": {"r": 1}}}, {"kinds.brunch.r": "unknown"}),
        ({"kinds": 3}, {"kinds": "unknown"}),
        ({"stakes": {"huge": 9}}, {"stakes.huge": "unknown"}),
        ({"kinds.meeting.r": 3}, {"kinds.meeting.r": "unknown"}),
        ({"kinds": {"meeting.r": 7, "meeting": {"r": 2}}}, {"kinds.meeting.r": "unknown"}),
        ({"stakes.large": 3}, {"stakes.large": "unknown"}),
        ({"stakes": {"small": 3}}, {"stakes.normal": "out_of_order"}),
        ({"gift_half_life": None}, {"gift_half_life": "not_a_number"}),
        ({"low": 0.4, "high": 1}, {"low": "not_between", "high": "not_between"}),
        ({"known_low": float("nan")}, {"known_low": "not_between"}),
        ({"known_low": 10**400}, {"known_low": "not_between"}),
        ({"balance_for_time": 0.1}, {"balance_for_time": "not_between"}),
        ({"ally_acts": 0}, {"ally_acts": "not_between"}),
        ({"colour": {"deep": [1]}}, {"colour": "unknown"}),
    ],
)
def test_a_number_that_cannot_be_is_told_with_its_path(changes: dict[str, Any], told: dict[str, str]) -> None:
    assert wrong(changes) == told


def test_of_a_file_that_is_no_model_only_the_first_names_are_told() -> None:
    with pytest.raises(WrongNumbers) as refused:
        changed(DEFAULT, {f"x{name}": 1 for name in range(15_000)})
    assert [wrong.path for wrong in refused.value.wrong] == [f"x{name}" for name in range(MOST_TOLD)]


def test_all_that_is_wrong_is_told_at_once_and_nothing_is_changed() -> None:
    changes = {"kinds": {"meeting": {"r": -1}, "call": {"r": 1}}, "low": 2}
    assert wrong(changes) == {"kinds.meeting.r": "not_between", "low": "not_between"}
    assert as_far_as_possible(changes) == changed(DEFAULT, {"kinds": {"call": {"r": 1}}})
    assert as_far_as_possible({"stakes": {"small": 3}, "low": 0.2}) == changed(DEFAULT, {"low": 0.2})


@given(models, events)
def test_any_model_a_user_can_make_gives_numbers_that_are_numbers(model: Model, happened: list[Event]) -> None:
    assert changed(DEFAULT, changes_of(model)) == model
    found = assess([Evidence(event.kind, event.on, event.stake) for event in happened], TODAY, model=model)
    assert 0.0 <= found.low <= found.mean <= found.high <= 1.0
    told = sheet(None, happened, TODAY, model=model)
    assert told["stage"]["name"] == stage_since(happened, TODAY, model)[0]
    assert 0.0 <= told["warmth"] <= 1.0
    assert -1.0 <= told["balance"]["value"] <= 1.0


@pytest.mark.parametrize("extreme", ["least", "most"])
def test_a_full_timeline_under_the_most_extreme_numbers_still_gives_a_sheet(extreme: str) -> None:
    model = as_far_as_possible(nested({path: getattr(limits, extreme) for path, limits in RANGES.items()}))
    for kinds in (["deception"], ["joint_project"], list(KINDS)):
        happened = [Event("x", kinds[at % len(kinds)], "both", "2026-11-20", "large") for at in range(5_000)]  # type: ignore[arg-type]
        told = sheet(None, happened, TODAY, model=model)
        assert 0.0 <= told["trust"]["low"] <= told["trust"]["mean"] <= told["trust"]["high"] <= 1.0
