"""The next step: what is owed before anything else, giving before asking, and small tests before large ones."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from amana.relationship.contact import Contact
from amana.relationship.event import Event, Kind, Who
from amana.relationship.me import NOTHING_SAID, Me
from amana.relationship.next_step import STEPS
from amana.relationship.sheet import sheet
from relationship.timelines import TODAY, timelines

DANA = Contact("c", "Dana Peri", offers=("knows tax law",), needs=("a designer for a leaflet",))
ME = Me(offers=("leaflet printing",), needs=("a question of tax",))
MET = Event("c-met", "meeting", "both", "2026-11-01")
HARM = Event("c-harm", "promise_broken", "them", "2026-10-01")
DECEIT = Event("c-deceit", "deception", "them", "2026-10-01")
PROMISE = Event("c-promise", "promised", "me", "2026-09-01", text="send the plan", due="2026-10-01")
HELP = Event("c-help", "favour_big", "them", "2026-08-01", text="read my thesis")
OUTCOME = Event("c-outcome", "came_to_nothing", "them", "2026-08-02", text="Sami had no time")


def step(*events: Event, contact: Contact | None = DANA, me: Me = NOTHING_SAID) -> dict[str, Any]:
    found: dict[str, Any] = sheet(contact, events, TODAY, me=me)["next_step"]
    return found


def act(kind: Kind, who: Who, on: str) -> Event:
    return Event(f"c-{kind}-{who}-{on}", kind, who, on, created_at=on)


def test_a_promise_of_mine_comes_before_thanks_news_and_harm() -> None:
    owing = [MET, HARM, PROMISE, HELP, OUTCOME]
    order = []
    for settled in (act("promise_kept", "me", "2026-09-05"), act("gratitude", "me", "2026-08-01"), None):
        order.append(step(*owing)["step"])
        if settled:
            owing.append(replace(settled, answers="c-promise") if settled.kind == "promise_kept" else settled)
    assert order == ["keep_promise", "thank", "report_back"]
    assert step(*owing, act("reported_back", "me", "2026-08-09"))["step"] == "repair"


def test_a_step_names_the_event_it_answers() -> None:
    assert step(MET, PROMISE) == {
        "step": "keep_promise",
        "event": "c-promise",
        "kind": "promised",
        "text": "send the plan",
        "theirs": "",
        "mine": "",
    }
    assert (step(MET, HELP)["kind"], step(MET, HELP)["text"]) == ("favour_big", "read my thesis")


@pytest.mark.parametrize("promise", [replace(PROMISE, due="2027"), replace(PROMISE, who="them")])
def test_a_promise_that_is_not_due_or_not_mine_presses_nobody(promise: Event) -> None:
    assert step(MET, promise)["step"] != "keep_promise"


def test_a_promise_is_to_be_kept_on_its_own_day() -> None:
    assert step(MET, replace(PROMISE, due="2026-11-21"))["step"] == "keep_promise"


@pytest.mark.parametrize(
    ("kind", "who", "told"),
    [
        ("introduction_good", "them", "gratitude"),
        ("introduction_bad", "them", "reported_back"),
        ("recommendation_worked", "them", "gratitude"),
        ("recommendation_bad", "me", "reported_back"),
        ("came_to_nothing", "them", "reported_back"),
    ],
)
def test_how_their_introduction_or_recommendation_went_is_told_to_them(kind: Kind, who: Who, told: Kind) -> None:
    outcome = act(kind, who, "2026-08-01")
    owed = {"report_back", "thank"}
    assert step(MET, outcome)["step"] in owed
    assert step(MET, outcome, act(told, "me", "2026-07-30"))["step"] in owed
    assert step(MET, outcome, act(told, "me", "2026-08-03"))["step"] not in owed


def test_what_came_of_my_own_introduction_is_not_reported_to_them() -> None:
    assert step(MET, act("introduction_good", "me", "2026-08-01"))["step"] == "work_together"


def test_harm_is_repaired_and_a_breach_of_faith_left_to_rest() -> None:
    assert step(MET, HARM, me=ME)["step"] == "repair"
    assert step(MET, DECEIT, me=ME)["step"] == "let_rest"


def test_a_trusted_tie_that_went_quiet_is_greeted_again() -> None:
    quiet = [act("joint_project", "both", "2024-01-05"), act("joint_project", "both", "2024-09-05")]
    assert step(*quiet, me=ME)["step"] == "greet_again"
    assert step(*quiet, act("meeting", "both", "2026-11-10"))["step"] == "keep_up"


def test_what_they_need_and_i_have_is_offered_before_anything_is_asked() -> None:
    given = step(MET, me=ME)
    assert (given["step"], given["theirs"], given["mine"]) == ("offer", "a designer for a leaflet", "leaflet printing")
    asked = step(MET, me=replace(ME, offers=()))
    assert (asked["step"], asked["theirs"], asked["mine"]) == ("ask_small", "knows tax law", "a question of tax")


def test_nothing_is_asked_of_a_stranger_or_while_an_ask_of_mine_waits() -> None:
    asking = replace(ME, offers=())
    assert step(me=asking)["step"] == "begin"
    waiting = Event("c-ask", "asked", "me", "2026-11-10", ask="time")
    assert step(MET, waiting, me=asking)["step"] == "small_task"
    assert step(MET, waiting, replace(MET, id="c-no", kind="honest_no", answers="c-ask"), me=asking)["step"] == (
        "ask_small"
    )


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], "begin"),
        ([MET], "small_task"),
        ([MET, act("favour_small", "me", "2026-11-02")], "work_together"),
        ([MET, act("joint_project", "both", "2026-09-02")], "keep_up"),
    ],
)
def test_each_stage_has_its_own_next_step(events: list[Event], expected: str) -> None:
    assert step(*events)["step"] == expected


def test_somebody_unknown_is_begun_with() -> None:
    assert step(contact=None, me=ME)["step"] == "begin"


@given(timelines)
def test_there_is_always_one_next_step(events: list[Event]) -> None:
    assert step(*events, me=ME)["step"] in STEPS
