"""The sheet: what the overlay, the advice and the dashboard are told about one tie."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from amana.relationship.changing import changed
from amana.relationship.contact import LONGEST, MOST_PROFILES, Contact
from amana.relationship.event import Event, Kind, Who, day_of, is_future
from amana.relationship.merging import TooMuch, merge, within_limits
from amana.relationship.model import DEFAULT
from amana.relationship.profile import ProfileKey
from amana.relationship.sheet import LATEST, sheet

TODAY = date(2026, 11, 21)
DANA = Contact("1", "Dana Peri", profiles=(ProfileKey("vanity", "dana-peri"),))


def event(kind: Kind, who: Who, on: str, text: str = "") -> Event:
    return Event(f"{kind}-{on}", kind, who, on, text=text)


def saying(field: str, text: str) -> Contact:
    changes: dict[str, Any] = {field: text}
    return replace(DANA, **changes)


def level(found: dict[str, object], ask: str) -> str:
    answers: list[dict[str, str]] = found["can_carry"]  # type: ignore[assignment]
    return next(answer["level"] for answer in answers if answer["ask"] == ask)


def test_a_stranger_has_no_number_and_carries_no_heavy_ask() -> None:
    found = sheet(None, (), TODAY)
    assert found["contact"] is None
    assert found["trust"]["evidence"] is False
    assert level(found, "thanks") == "clear"
    assert level(found, "information") == "hint"
    assert [level(found, ask) for ask in ("time", "job", "money")] == ["caution"] * 3


def test_joint_work_carries_a_recommendation() -> None:
    found = sheet(DANA, [event("joint_project", "both", "2026-03")], TODAY)
    assert level(found, "vouching") == "clear"
    assert level(found, "money") == "stop"


def test_having_mostly_received_closes_the_heavy_asks() -> None:
    taken = [event("favour_big", "them", "2026-10-01"), event("introduction_good", "them", "2026-09-01")]
    found = sheet(DANA, taken, TODAY)
    assert found["balance"]["value"] < -0.4
    assert level(found, "job") == "caution"
    reasons = next(answer["reasons"] for answer in found["can_carry"] if answer["ask"] == "job")
    assert "balance" in reasons


def test_help_without_thanks_is_owed_until_thanked() -> None:
    help_received = event("favour_big", "them", "2026-05-01", "read my thesis")
    owed = sheet(DANA, [help_received], TODAY)["thanks_owed"]
    assert [debt["text"] for debt in owed] == ["read my thesis"]
    thanked = [help_received, event("gratitude", "me", "2026-05-03")]
    assert sheet(DANA, thanked, TODAY)["thanks_owed"] == []


@pytest.mark.parametrize(
    ("helped", "thanked"),
    [("2024", "2024-03-10"), ("2024-03-10", "2024"), ("2024-03", "2024-03-02"), ("2024-03-10", "2024-03-10")],
)
def test_thanks_that_may_have_come_after_the_help_are_not_asked_for_again(helped: str, thanked: str) -> None:
    debt = [event("favour_big", "them", helped), event("gratitude", "me", thanked)]
    assert sheet(DANA, debt, TODAY)["thanks_owed"] == []
    assert sheet(DANA, reversed(debt), TODAY)["thanks_owed"] == []


@pytest.mark.parametrize(
    ("helped", "thanked"), [("2024", "2023-12-31"), ("2024-03", "2024-02"), ("2024-03-10", "2023")]
)
def test_thanks_from_before_the_help_leave_it_owed(helped: str, thanked: str) -> None:
    debt = [event("favour_big", "them", helped), event("gratitude", "me", thanked)]
    assert len(sheet(DANA, debt, TODAY)["thanks_owed"]) == 1


def test_of_two_events_of_one_moment_the_one_entered_later_is_shown_first() -> None:
    same = [Event(str(number), "call", "both", "2026-05-01", created_at="2026-05-01T10:00:00Z") for number in range(3)]
    assert [shown["id"] for shown in sheet(DANA, same, TODAY)["events"]] == ["2", "1", "0"]


def test_a_note_is_no_contact() -> None:
    found = sheet(DANA, [event("note", "me", "2026-11-20"), event("call", "both", "2026-01-05")], TODAY)
    assert found["last_contact"]["on"] == "2026-01-05"


def test_the_last_contact_is_no_matter_of_weights() -> None:
    nothing = changed(DEFAULT, {"kinds": {"joint_project": {"r": 0.0}, "favour_small": {"r": 0.0}}})
    events = [event("joint_project", "both", "2026-01-05"), event("favour_small", "them", "2026-11-20")]
    assert sheet(DANA, events, TODAY, model=nothing)["last_contact"]["on"] == "2026-11-20"


def test_only_the_latest_events_travel_with_the_sheet() -> None:
    found = sheet(DANA, [event("call", "both", f"20{year}") for year in range(10, 26)], TODAY)
    assert len(found["events"]) == LATEST
    assert found["events"][0]["on"] == "2025"
    assert found["events_total"] == 16


def test_gifts_of_both_sides_stand_beside_the_balance_with_what_they_still_weigh() -> None:
    given = [event("favour_small", "me", "2026-11-21"), event("favour_big", "them", "2024-11-21", "read my thesis")]
    assert sheet(DANA, [*given, event("meeting", "both", "2026-11-20")], TODAY)["balance"]["gifts"] == [
        {
            "event": "favour_small-2026-11-21",
            "kind": "favour_small",
            "who": "me",
            "on": "2026-11-21",
            "text": "",
            "amount": 1.0,
        },
        {
            "event": "favour_big-2024-11-21",
            "kind": "favour_big",
            "who": "them",
            "on": "2024-11-21",
            "text": "read my thesis",
            "amount": 1.5,
        },
    ]


def test_only_the_latest_gifts_are_named() -> None:
    found = sheet(DANA, [event("favour_small", "me", f"20{year}") for year in range(10, 26)], TODAY)
    assert [gift["on"] for gift in found["balance"]["gifts"]] == [str(year) for year in range(2025, 2015, -1)]


def test_open_ends_and_the_next_step_stand_on_the_sheet() -> None:
    promise = replace(event("promised", "them", "2026-05", "the contract"), due="2026-06-01")
    ask = replace(event("asked", "me", "2026-10-01", "a word with Sami"), ask="introduction")
    found = sheet(DANA, [promise, ask], TODAY)
    assert [(open_end["who"], open_end["overdue"]) for open_end in found["promises"]] == [("them", True)]
    assert [(asked["ask"], asked["outcome"]) for asked in found["asks"]] == [("introduction", None)]
    assert [question["event"] for question in found["questions"]] == [promise.id, ask.id]
    assert found["next_step"]["step"] == "begin"


def test_somebodys_introducer_lends_them_trust_and_is_named() -> None:
    met = replace(DANA, introduced_by="7")
    found = sheet(met, (), TODAY, introducer_low=0.8, introducer_name="Noa Barak")
    assert found["trust"]["introducer"] == {"contact": "7", "name": "Noa Barak", "low": 0.8, "r": 1.2, "points": 0.2511}
    assert (found["trust"]["low"], found["trust"]["evidence"]) == (0.3511, True)
    assert (found["standing"]["introducer"], found["standing"]["low"], found["stage"]["name"]) == (
        None,
        0.1,
        "stranger",
    )


def test_without_an_introducer_on_record_nobody_lends_anything() -> None:
    assert sheet(DANA, (), TODAY, introducer_low=0.8)["trust"] == sheet(DANA, (), TODAY)["trust"]
    assert sheet(None, (), TODAY, introducer_low=0.8)["trust"]["introducer"] is None
    assert sheet(replace(DANA, introduced_by="7"), (), TODAY)["trust"]["introducer"] is None


def test_a_contact_comes_back_from_its_document_as_it_was() -> None:
    kept = replace(DANA, circles=("work", "hobby"), events=(event("call", "both", "2026"),))
    assert Contact.from_document(kept.to_document()) == kept


def test_keeping_somebody_again_overwrites_nothing() -> None:
    kept = replace(DANA, company="Orchid Labs", note="met at the fair")
    again = replace(DANA, id="2", company="Other", headline="Engineer", note="likes maps", circles=("event",))
    merged = merge(kept, again)
    assert (merged.id, merged.company, merged.headline) == ("1", "Orchid Labs", "Engineer")
    assert merged.note == "met at the fair\nlikes maps"
    assert merge(merged, again) == merged


def test_a_note_that_happens_to_stand_inside_another_word_is_not_lost() -> None:
    merged = merge(replace(DANA, note="told me a cold story"), replace(DANA, note="old"))
    assert merged.note == "told me a cold story\nold"


def test_a_note_that_grew_meanwhile_is_not_kept_twice() -> None:
    merged = merge(replace(DANA, note="met at the fair"), replace(DANA, note="met at the fair\nlikes maps"))
    assert merged.note == "met at the fair\nlikes maps"


@pytest.mark.parametrize("field", ["note", "how_we_met"])
def test_no_word_is_cut_off_where_two_notes_are_more_than_a_card_holds(field: str) -> None:
    limit = LONGEST[field]
    full = saying(field, "x" * (limit - 2))
    assert len(getattr(within_limits(merge(full, saying(field, "y"))), field)) == limit
    with pytest.raises(TooMuch) as refused:
        within_limits(merge(full, saying(field, "yy")))
    assert (refused.value.field, refused.value.limit) == (field, limit)


def test_a_card_never_outgrows_its_profiles() -> None:
    many = tuple(ProfileKey("vanity", f"dana-{number}") for number in range(MOST_PROFILES))
    with pytest.raises(TooMuch):
        within_limits(merge(DANA, replace(DANA, profiles=many)))


@pytest.mark.parametrize(
    ("on", "placed"),
    [("2015", date(2015, 7, 1)), ("2015-03", date(2015, 3, 15)), ("2015-03-02", date(2015, 3, 2))],
)
def test_a_year_alone_is_a_date(on: str, placed: date) -> None:
    assert day_of(on) == placed


@pytest.mark.parametrize(
    "on", ["", "0000", "1899", "2015-13", "2015-02-30", "15", "٢٠١٥", "2015-3", "tomorrow", "9" * 50]
)
def test_what_is_no_date_is_refused(on: str) -> None:
    with pytest.raises(ValueError, match=r"not a date|before|must be|out of range"):
        day_of(on)


def test_a_day_to_come_is_future_and_the_running_year_is_not() -> None:
    assert is_future("2026-11-24", TODAY)
    assert not is_future("2026-11-22", TODAY)  # the user's clock may be a day ahead
    assert not is_future("2026", TODAY)
    assert is_future("2027", TODAY)


def test_a_stage_is_dated_no_closer_than_what_began_it() -> None:
    found = sheet(DANA, [event("joint_project", "both", "2021"), event("never_paid", "them", "2024")], TODAY)
    assert found["stage"] == {"name": "broken", "since": "2024"}
    to_the_day = [event("joint_project", "both", "2021"), event("never_paid", "them", "2024-05-02")]
    assert sheet(DANA, to_the_day, TODAY)["stage"]["since"] == "2024-05-02"


def test_how_something_ended_is_no_contact() -> None:
    ended: tuple[Kind, ...] = ("introduction_bad", "promise_broken", "never_paid", "came_to_nothing")
    timeline = [event("call", "both", "2025-02-03"), *(event(kind, "them", "2026-01-02") for kind in ended)]
    assert sheet(DANA, timeline, TODAY)["last_contact"]["on"] == "2025-02-03"
