"""What a timeline can take: rules that hold for the API, for an import and for whoever comes next."""

from dataclasses import replace
from datetime import date

import pytest

from amana.relationship.entering import WrongEvent, check, contact_of, ending, is_event_id
from amana.relationship.event import ANSWERS, KINDS, WHO, Event, Kind, Who, answerer

TODAY = date(2026, 11, 21)


def opening(kind: Kind, who: Who) -> Event:
    return Event("c-00000001", kind, who, "2026-01", due="2027" if kind == "promised" else "")


def problem(event: Event, *timeline: Event) -> str:
    try:
        check(event, timeline, TODAY)
    except WrongEvent as wrong:
        return f"{wrong.field} {wrong.problem}"
    return ""


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_event_can_be_entered_and_only_a_promise_needs_an_end(kind: Kind, who: Who) -> None:
    assert problem(opening(kind, who)) == ""
    assert problem(replace(opening(kind, who), due="")) == ("due by-when" if kind == "promised" else "")


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("kind", ANSWERS)
def test_every_question_can_be_answered_in_each_of_its_ways_and_no_other(kind: Kind, who: Who) -> None:
    asked = opening(kind, who)
    for answer in KINDS:
        for by in WHO:
            due = "2027" if answer == "promised" else ""
            event = Event("c-00000002", answer, by, "2026-02", due=due, answers=asked.id)
            fits = answer in ANSWERS[kind] and by == answerer(who, answer)
            assert (problem(event, asked) == "") == fits, (answer, by)
            if fits:
                assert problem(event, asked, event) == ""
                assert problem(replace(event, id="c-00000003"), asked, event) == "answers answered-already"
                assert problem(replace(asked, text="mended"), asked, event) == ""


def test_an_event_is_known_by_its_contact_and_its_ending() -> None:
    assert (contact_of("a-b-0000000f"), ending("a-b-0000000f")) == ("a-b", "0000000f")
    assert is_event_id("a-b-0000000f", "a-b")
    for wrong in ("", "a-b", "a-b-", "a-b-0000000F", "a-b-0000000f\n", "a-0000000f", "a-b-0000000ff", "a-b-٠٠٠٠٠٠٠٠"):
        assert not is_event_id(wrong, "a-b"), wrong


def test_whoever_an_event_belongs_to_is_not_among_the_others() -> None:
    assert problem(Event("c-00000001", "call", "both", "2026", companions=("d", "c"))) == "with oneself"
