"""Ambassadors: whose recommendation of the user worked out, and whether they heard of it."""

from dataclasses import replace

import pytest

from amana.relationship.ambassadors import ambassador, ambassadors
from amana.relationship.contact import Contact
from amana.relationship.event import Event, day_of
from amana.relationship.profile import ProfileKey

WORKED = Event("c-w", "recommendation_worked", "them", "2025-05-01", text="the post in Haifa", answers="c-r")
RECOMMENDED = Event("c-r", "recommended", "them", "2025-02", whom="Orchid Labs")
DANA = Contact("c", "Dana Peri", profiles=(ProfileKey("vanity", "dana-peri"),), events=(RECOMMENDED, WORKED))


def knowing(*more: Event) -> Contact:
    return replace(DANA, events=(*DANA.events, *more))


def test_an_ambassador_is_shown_with_what_the_recommendation_was() -> None:
    assert ambassador(DANA) == {
        "contact": {"id": "c", "name": "Dana Peri", "profiles": [DANA.profiles[0].to_document()]},
        "recommendations": [{"event": "c-w", "on": "2025-05-01", "text": "the post in Haifa", "whom": "Orchid Labs"}],
        "last_thanked": None,
        "last_told": None,
    }


@pytest.mark.parametrize(
    "event",
    [
        RECOMMENDED,
        replace(WORKED, who="me"),
        replace(WORKED, kind="recommendation_bad", who="me"),
        replace(WORKED, kind="introduction_good"),
    ],
)
def test_only_a_recommendation_of_theirs_that_worked_makes_an_ambassador(event: Event) -> None:
    assert ambassador(replace(DANA, events=(event,))) is None


def test_thanks_and_news_count_from_the_recommendation_on() -> None:
    before = Event("c-1", "gratitude", "me", "2025-04-30")
    theirs = Event("c-2", "gratitude", "them", "2025-06-01")
    assert (ambassador(knowing(before, theirs)) or {})["last_thanked"] is None
    thanked = [Event("c-3", "gratitude", "me", "2025-05"), Event("c-4", "gratitude", "both", "2026-01-02")]
    told = Event("c-5", "reported_back", "me", "2025-05-01")
    found = ambassador(knowing(before, *thanked, told)) or {}
    assert (found["last_thanked"], found["last_told"]) == ("2026-01-02", "2025-05-01")


def test_the_newest_recommendation_comes_first_within_a_person_and_among_people() -> None:
    newer = replace(WORKED, id="c-n", on="2026", answers="c-gone", whom="Cedar House")
    twice = ambassador(knowing(newer)) or {}
    assert [(told["event"], told["whom"]) for told in twice["recommendations"]] == [
        ("c-n", "Cedar House"),
        ("c-w", "Orchid Labs"),
    ]
    noor = replace(DANA, id="d", name="Noor Haddad", events=(newer,))
    nobody = replace(DANA, id="e", events=())
    assert [told["contact"]["id"] for told in ambassadors([DANA, nobody, noor])] == ["d", "c"]


def test_people_are_ordered_by_days_and_not_by_how_exactly_a_date_is_known() -> None:
    by_date = [replace(DANA, id=on, events=(replace(WORKED, on=on),)) for on in ("2025", "2025-03", "2025-09-01")]
    assert [told["contact"]["id"] for told in ambassadors(by_date)] == sorted(
        ("2025", "2025-03", "2025-09-01"), key=day_of, reverse=True
    )
