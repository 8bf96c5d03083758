"""What was asked of somebody before, what was agreed to, and what that means for the next draft."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from advice.shipped import HEARD
from amana.advice.draft import LANGUAGES, Draft, Language
from amana.advice.engine import review, shipped_book
from amana.advice.facts import FACT_NAMES, Facts
from amana.advice.history import kind_on_timeline, weight_of
from amana.advice.memory import Seen, Sent
from amana.relationship.asks import WEIGHT
from amana.relationship.contact import Contact
from amana.relationship.event import ASK_KINDS, Event, Kind, Who
from amana.relationship.sheet import sheet

TODAY = date(2026, 11, 21)
KEPT = Contact(id="c", name="Noor Haddad")


def event(number: int, kind: Kind, who: Who, on: str, **more: Any) -> Event:
    return Event(id=f"c-{number}", kind=kind, who=who, on=on, created_at=f"{number:04}", **more)


def facts(*events: Event, kept: bool = True, **more: Any) -> Facts:
    contact = replace(KEPT, events=events) if kept else None
    return Facts.from_sheet(sheet(contact, events, TODAY), events, "message", **more)


def test_only_the_same_kind_of_ask_counts_as_asking_again() -> None:
    known = facts(
        event(1, "asked", "me", "2026-11-01", ask="behalf", text="for my cousin"),
        event(2, "asked", "me", "2026-11-16", ask="time"),
    )
    assert known.same_ask_days == 5
    assert known.asking(["on_behalf"]).same_ask_days == 20
    assert known.asking(["on_behalf"]).grounds["same_ask_days"].text == "for my cousin"
    assert known.asking(["time", "on_behalf"]).same_ask_days == 5
    never = known.asking(["money"])
    assert never.same_ask_days is None
    assert "same_ask_days" not in never.grounds


def test_an_ask_that_nobody_put_a_kind_to_may_be_any() -> None:
    assert facts(event(1, "asked", "me", "2026-11-15")).asking(["job"]).same_ask_days == 6


def test_more_than_was_agreed_to_is_told_with_the_yes_it_goes_beyond() -> None:
    known = facts(
        event(1, "asked", "me", "2026-10-01", ask="time"),
        event(2, "said_yes", "them", "2026-10-03", answers="c-1", text="gladly"),
    )
    assert not known.heavier_than_agreed
    assert not known.asking(["time", "information"]).heavier_than_agreed
    job = known.asking(["job"])
    assert job.heavier_than_agreed
    assert (job.grounds["heavier_than_agreed"].event, job.grounds["heavier_than_agreed"].text) == ("c-2", "gladly")


@pytest.mark.parametrize(
    ("events", "heavier"),
    [
        ((), False),
        ((event(1, "asked", "me", "2026-10-01", ask="time"),), False),
        ((event(1, "asked", "me", "2026-10-01", ask="time"), event(2, "call", "both", "2026-10-09")), True),
        ((event(1, "asked", "me", "2026-10-09", ask="time"), event(2, "call", "both", "2026-10-01")), False),
        ((event(1, "asked", "me", "2026-01-09", ask="time"), event(2, "call", "both", "2026-02-01")), False),
        ((event(1, "asked", "me", "2026-10-01", ask="money"), event(2, "call", "both", "2026-10-09")), False),
        (
            (
                event(1, "asked", "me", "2026-10-01", ask="time"),
                event(2, "honest_no", "them", "2026-10-02", answers="c-1"),
                event(3, "meeting", "both", "2026-10-09"),
            ),
            False,
        ),
        (
            (
                event(1, "asked", "me", "2026-10-01", ask="money"),
                event(2, "said_yes", "them", "2026-10-02", answers="c-1"),
                event(3, "asked", "me", "2026-10-03", ask="time"),
                event(4, "said_yes", "them", "2026-10-04", answers="c-3"),
            ),
            False,
        ),
    ],
    ids=["nothing", "only asked", "met after", "met before", "long ago", "money", "refused", "heaviest yes"],
)
def test_a_job_is_more_than_was_agreed_to_only_after_a_lighter_yes(events: tuple[Event, ...], heavier: bool) -> None:  # noqa: FBT001
    assert facts(*events).asking(["job"]).heavier_than_agreed is heavier


def test_asks_in_a_row_end_at_the_last_thing_given_or_thanked() -> None:
    asks = [event(1, "asked", "me", "2026-08-01"), event(5, "asked", "me", "2026-10-01")]
    assert facts(*asks, event(3, "honest_no", "them", "2026-08-02", answers="c-1")).only_asks == 2
    assert facts(*asks, event(3, "favour_big", "them", "2026-09-01")).only_asks == 2
    assert facts(*asks, event(3, "gratitude", "me", "2026-09-01")).only_asks == 1
    assert facts(*asks, event(3, "message_one_way", "me", "2026-09-01")).only_asks == 1
    assert facts(*asks, event(3, "message_one_way", "me", "2026-10-01")).only_asks == 2
    assert facts(*asks, event(7, "reported_back", "me", "2026-10-02")).only_asks == 0


def test_what_was_sent_to_somebody_not_on_record_is_remembered_by_its_kind() -> None:
    sends = [Sent("2026-11-17T08:00:00+00:00", ("vouching",)), Sent("2026-11-10T08:00:00+00:00")]
    known = facts(kept=False, sends=sends)
    assert known.unknown_contact
    assert (known.first_message, known.asks_90d, known.only_asks, known.same_ask_days) == (False, 1, 1, 4)
    assert known.asking(["vouching"]).same_ask_days == 4
    assert known.asking(["time"]).same_ask_days is None


def test_an_ask_on_the_timeline_is_not_counted_again_from_memory() -> None:
    sent = Sent("2026-11-17T08:00:00+00:00", ("vouching",), on_record=True)
    asked = event(1, "asked", "me", "2026-11-17", ask="vouching")
    assert facts(asked, sends=[sent]).asks_90d == 1
    # Taken off the timeline, it is gone.
    assert facts(sends=[sent]).asks_90d == 0


def test_messages_without_an_answer_are_counted_by_days_until_the_other_side_is_heard() -> None:
    day = "2026-11-{:02}T08:00:00+00:00"
    sends = [Sent(day.format(number), ("job",)) for number in (3, 5, 5, 9)]
    assert facts(kept=False, sends=sends).unanswered_in_row == 3
    assert facts(event(1, "message_exchange", "both", "2026-11-04"), sends=sends).unanswered_in_row == 2
    assert facts(event(1, "message_exchange", "both", "2026-11"), sends=sends).unanswered_in_row == 0
    # Of mere talk nobody knows whether it was answered, unless the thread was in sight.
    talk = [Sent(day.format(number)) for number in (3, 5)]
    assert facts(kept=False, sends=talk).unanswered_in_row == 0
    seen = [replace(one, seen=True) for one in talk]
    assert facts(kept=False, sends=seen).unanswered_in_row == 2
    assert facts(kept=False, sends=[*sends, Sent(day.format(10), ("job",), answered=True)]).unanswered_in_row == 1


def test_an_open_thread_knows_best_who_wrote_last() -> None:
    sends = [Sent("2026-11-17T08:00:00+00:00", ("job",))]
    assert facts(kept=False, sends=sends, seen=Seen(0, theirs=True)).unanswered_in_row == 0
    assert facts(kept=False, seen=Seen(3, theirs=False)).unanswered_in_row == 3
    assert facts(kept=False, sends=sends, seen=Seen()).unanswered_in_row == 1
    assert not facts(kept=False, seen=Seen(0, theirs=True)).first_message


def test_every_kind_of_ask_a_review_names_has_a_weight() -> None:
    named = {signal.ask for signal in shipped_book().signals.values() if signal.ask}
    assert len(named) >= 8
    for ask in named:
        assert kind_on_timeline(ask) in ASK_KINDS
        assert weight_of([ask]) > 0, ask
    assert set(WEIGHT) == set(ASK_KINDS) - {"other"}
    assert weight_of(["other"]) == weight_of([]) == 0


@pytest.mark.parametrize("name", ["same_text_7d", "heavier_than_agreed", "only_asks", "same_ask_days"])
def test_each_new_fact_is_worded_for_rules_to_use(name: str) -> None:
    wording = shipped_book().facts[name]
    assert name in FACT_NAMES
    for language in LANGUAGES:
        assert len({wording.text[language], wording.zero[language], wording.silent[language]}) == 3


def test_a_review_is_the_same_however_the_timeline_was_entered_and_however_often_it_is_asked() -> None:
    events = (
        event(1, "asked", "me", "2026-10-01", ask="time"),
        event(2, "said_yes", "them", "2026-10-03", answers="c-1"),
        event(3, "asked", "me", "2026-11-10", ask="vouching"),
    )
    draft = Draft("message", "Just following up again, did you see my message? Could you refer me for the role?")
    found = review(draft, facts(*events))
    assert found.findings
    assert review(draft, facts(*events[::-1])) == found == review(draft, facts(*events))


@pytest.mark.parametrize(("language", "today"), [("en", "today"), ("ar", "اليوم"), ("he", "היום")])
def test_an_ask_of_today_is_told_as_one_of_today_and_not_as_none(language: Language, today: str) -> None:
    draft = Draft("message", "Just following up again, could you refer me for the role? Please answer.", language)
    known = facts(event(1, "asked", "me", "2026-11-21", ask="vouching"))
    found = review(draft, known).findings
    told = [fact.text for finding in found for fact in finding.facts if fact.name == "same_ask_days"]
    assert told
    assert all(today in text for text in told)


def test_no_reason_has_a_gap_where_nobody_knows_a_date() -> None:
    waiting = Facts(first_message=False, unanswered_in_row=3, same_text_7d=5, only_asks=3)
    kept = replace(waiting, unknown_contact=False, name="Noor")
    reasons = [
        finding.why
        for _, sample in HEARD
        for known in (waiting, kept)
        for finding in review(Draft("message", sample.text, sample.language), known).findings
    ]
    assert len(reasons) > 100
    for reason in reasons:
        assert "  " not in reason
        assert "{" not in reason
