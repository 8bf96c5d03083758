"""Open ends: what waits for an answer is asked about until it has one, and never after."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from amana.relationship.event import ANSWERS, KINDS, Event, Kind, Who, answerer
from amana.relationship.open_ends import MOST_ASKS, asks, is_overdue, open_ends, promises, questions
from amana.relationship.timeline import newest_first
from relationship.timelines import TODAY, ago, timelines

PROMISE = Event("c-1", "promised", "me", "2026-03-01", text="send the plan", due="2026-04-01")
ASK = Event("c-2", "asked", "me", "2026-03-02", text="a referral", ask="job")
INTRODUCTION = Event("c-3", "introduced", "me", "2026-03-03", whom="Sami Khoury", companions=("d",))


def asked_about(events: list[Event]) -> list[str]:
    return [question["event"] for question in questions(open_ends(newest_first(events)), TODAY)]


def answer(opening: Event, kind: Kind, number: str = "a") -> Event:
    who = answerer(opening.who, kind)
    return Event(f"c-{number}", kind, who, opening.on, created_at=f"~{number}", answers=opening.id)


@given(timelines)
def test_a_question_goes_with_its_answer_and_comes_back_without_it(events: list[Event]) -> None:
    before = asked_about(events)
    for opening in [event for event in events if event.kind in ANSWERS]:
        fits = {event.id for event in events if event.answers == opening.id and event.kind in ANSWERS[opening.kind]}
        assert (opening.id in before) is not bool(fits)
        without = [event for event in events if event.id not in fits]
        assert opening.id in asked_about(without)
        for kind in ANSWERS[opening.kind]:
            after = asked_about([*without, answer(opening, kind)])
            assert opening.id not in after
            assert set(after) == set(before) - {opening.id}


@pytest.mark.parametrize("opening", [PROMISE, ASK, INTRODUCTION])
def test_what_cannot_answer_a_question_leaves_it_open(opening: Event) -> None:
    for kind in set(KINDS) - set(ANSWERS[opening.kind]):
        assert asked_about([opening, answer(opening, kind)])[:1] == [opening.id]
    assert asked_about([replace(opening, answers=opening.id)]) == [opening.id]
    assert asked_about([answer(opening, ANSWERS[opening.kind][0])]) == []


def test_a_question_says_what_it_is_about_and_every_answer_to_it() -> None:
    assert questions(open_ends([INTRODUCTION]), TODAY) == [
        {
            "event": "c-3",
            "kind": "introduced",
            "who": "me",
            "on": "2026-03-03",
            "due": "",
            "whom": "Sami Khoury",
            "with": ["d"],
            "text": "",
            "stake": "normal",
            "overdue": False,
            "answers": [
                {"kind": "introduction_good", "who": "me"},
                {"kind": "introduction_bad", "who": "me"},
                {"kind": "came_to_nothing", "who": "me"},
            ],
        }
    ]


@pytest.mark.parametrize(
    ("opening", "kind", "who"),
    [
        (Event("c-4", "recommended", "me", "2026"), "recommendation_bad", "them"),
        (Event("c-4", "recommended", "them", "2026"), "recommendation_worked", "them"),
        (ASK, "honest_no", "them"),
        (replace(ASK, who="them"), "said_yes", "me"),
    ],
)
def test_an_answer_is_put_down_to_the_one_whose_act_it_is(opening: Event, kind: Kind, who: Who) -> None:
    (question,) = questions(open_ends([opening]), TODAY)
    assert {"kind": kind, "who": who} in question["answers"]


def test_overdue_promises_are_asked_about_first_and_then_the_oldest() -> None:
    later = replace(PROMISE, id="c-later", on="2026-01-01", due="2026-12-01")
    overdue = replace(PROMISE, id="c-overdue", on="2026-11-01", due="2026-11-20")
    longer = replace(PROMISE, id="c-longer", on="2026-10-01", due="2026-10")
    found = asked_about([ASK, later, overdue, INTRODUCTION, longer])
    assert found == ["c-longer", "c-overdue", "c-later", "c-2", "c-3"]


def test_open_promises_of_both_sides_come_with_the_soonest_due_first() -> None:
    theirs = replace(PROMISE, id="c-theirs", who="them", due="2026")
    month = replace(PROMISE, id="c-month", due="2026-11")
    day = replace(PROMISE, id="c-day", due="2026-11-21")
    kept = answer(PROMISE, "promise_kept")
    found = promises(open_ends([theirs, month, day, PROMISE, kept]), TODAY)
    assert [(promise["event"], promise["who"], promise["overdue"]) for promise in found] == [
        ("c-day", "me", False),
        ("c-month", "me", False),
        ("c-theirs", "them", False),
    ]


def test_a_promise_is_overdue_once_all_of_its_day_month_or_year_is_past() -> None:
    past, running = ("2026-11-20", "2026-10", "2025"), ("2026-11-21", "2026-11", "2026", "2027-01-01")
    assert all(is_overdue(replace(PROMISE, due=due), TODAY) for due in past)
    assert not any(is_overdue(replace(PROMISE, due=due), TODAY) for due in running)


def test_a_promise_from_before_due_dates_is_never_overdue() -> None:
    assert not is_overdue(replace(PROMISE, due=""), date.max)


def test_an_ask_tells_what_came_of_it() -> None:
    no = replace(answer(ASK, "honest_no"), on="2026-03-09")
    waiting = replace(ASK, id="c-5", who="them", on="2026-05", ask="money")
    found = asks(open_ends([waiting, no, ASK]))
    assert [(ask["event"], ask["who"], ask["ask"], ask["outcome"], ask["outcome_on"]) for ask in found] == [
        ("c-5", "them", "money", None, None),
        ("c-2", "me", "job", "honest_no", "2026-03-09"),
    ]


def test_only_the_latest_asks_are_told() -> None:
    many = [replace(ASK, id=f"c-{number}", on=ago(number)) for number in range(MOST_ASKS + 5)]
    assert [ask["event"] for ask in asks(open_ends(newest_first(many)))] == [f"c-{n}" for n in range(MOST_ASKS)]


def test_of_two_answers_to_one_ask_the_newer_counts() -> None:
    first, second = answer(ASK, "no_answer", "1"), replace(answer(ASK, "said_yes", "2"), on="2026-06-01")
    assert asks(open_ends(newest_first([ASK, second, first])))[0]["outcome"] == "said_yes"
