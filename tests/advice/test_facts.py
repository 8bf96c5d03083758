"""What the sheet holds, as the rules ask it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from amana.advice.facts import Facts
from amana.relationship.contact import Contact
from amana.relationship.event import Event, Kind, Who
from amana.relationship.sheet import sheet

TODAY = date(2026, 11, 21)


def event(number: int, kind: Kind, who: Who, on: str, text: str = "") -> Event:
    return Event(
        id=f"c-{number}", kind=kind, who=who, on=on, stake="normal", text=text, source="me", created_at=f"{number:04}"
    )


def facts(*events: Event, **card: Any) -> Facts:
    contact = Contact(
        id="c", version=1, name="Noor Haddad", headline="", company="", location="", circles=card.get("circles", ()),
        how_we_met=card.get("how_we_met", ""), note="", profiles=(), events=events, created_at="", changed_at="",
    )  # fmt: skip
    return Facts.from_sheet(sheet(contact, events, TODAY), events, "message")


def test_somebody_not_on_record_is_a_total_stranger() -> None:
    assert Facts.from_sheet(sheet(None, (), TODAY), (), "invitation") == Facts(channel="invitation")


def test_somebody_kept_without_a_word_has_no_tie_on_record() -> None:
    kept = facts()
    assert (kept.unknown_contact, kept.tie_on_record, kept.first_message, kept.name) == (
        False,
        False,
        True,
        "Noor Haddad",
    )
    assert facts(circles=("hobby",)).tie_on_record
    assert facts(how_we_met="At the pool").tie_on_record


def test_joint_work_asks_and_gifts_are_counted_once_with_their_dates() -> None:
    known = facts(
        event(1, "joint_project", "both", "2025-03"),
        event(2, "asked", "me", "2026-11-12", "a referral"),
        event(3, "favour_small", "me", "2026-10-01"),
        event(4, "favour_big", "them", "2026-09-01", "read my thesis"),
    )
    assert (known.joint_work, known.asks_90d, known.gives_90d, known.same_ask_days, known.thanks_owed) == (
        1,
        1,
        1,
        9,
        1,
    )
    assert known.grounds["joint_work"].on == "2025-03"
    assert known.grounds["same_ask_days"].text == "a referral"
    assert known.grounds["thanks_owed"].event == "c-4"
    assert known.standing_evidence
    assert not known.first_message


def test_only_the_last_messages_without_an_answer_are_counted() -> None:
    waiting = facts(
        event(1, "message_one_way", "me", "2026-10-01"),
        event(2, "message_exchange", "both", "2026-10-05"),
        event(3, "message_one_way", "me", "2026-10-20"),
        event(4, "note", "me", "2026-10-25"),
        event(5, "message_one_way", "me", "2026-11-01"),
    )
    assert waiting.unanswered_in_row == 2


@pytest.mark.parametrize(("on", "days"), [("2026-11-20", 1), ("2026-11", 0), ("2025", 328), ("2026-10", 24)])
def test_a_date_that_is_only_a_month_or_a_year_counts_as_late_as_it_can_mean(on: str, days: int) -> None:
    assert facts(event(1, "meeting", "both", on)).days_since_contact == days


def test_an_ask_is_remembered_however_much_happened_since() -> None:
    meetings = [event(number, "note", "me", f"2026-11-{number:02}") for number in range(2, 20)]
    known = facts(event(1, "asked", "me", "2026-11-01", "a referral"), *meetings)
    assert (known.same_ask_days, known.asks_90d, known.first_message) == (20, 1, False)
    assert known.grounds["same_ask_days"].text == "a referral"


def test_messages_without_an_answer_are_counted_past_the_latest_ten_events() -> None:
    written = [event(number, "message_one_way", "me", f"2026-10-{number:02}") for number in range(1, 15)]
    assert facts(*written).unanswered_in_row == 14


def test_my_open_promises_are_counted_with_the_one_that_is_due_first() -> None:
    promised = [
        replace(event(1, "promised", "me", "2026-10-01", "the plan"), due="2026-12-01"),
        replace(event(2, "promised", "both", "2026-10-02", "a joint offer"), due="2026-11-25"),
        replace(event(3, "promised", "them", "2026-10-03", "the contract"), due="2026-11-22"),
        replace(event(4, "promised", "me", "2026-10-04", "a book"), due="2026-11-01"),
        replace(event(5, "promise_kept", "me", "2026-11-01"), answers="c-4"),
    ]
    known = facts(*promised)
    assert known.promises_open_by_me == 2
    assert known.grounds["promises_open_by_me"].text == "a joint offer"
