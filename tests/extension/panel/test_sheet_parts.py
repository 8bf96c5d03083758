"""The sheet beside its numbers: the next small step, what was given and asked, where the tie comes from."""

# A sentence stands on one line, as it is read aloud.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from amana.relationship.next_step import STEPS
from extension.panel.people import NOA, Json, state
from extension.panel.stage import show
from extension.panel.stages import STAGES
from extension.panel.views import View

pytestmark = pytest.mark.browser

NOWHERE: Json = {"event": "", "kind": "", "text": "", "theirs": "", "mine": ""}
BROKEN: Json = {**STAGES["broken"]["trust"]["lines"][-1], "kind": "promise_broken", "on": "2026-05"}
STEP_SENTENCES = {
    "keep_promise": ({"event": "p1", "kind": "promised", "text": "the figures."}, "You promised Noa “the figures” by March 3, 2027. That comes first."),
    "thank": ({"event": NOA["events"][0]["id"], "kind": "favour_big"}, "Noa did you a big favour on October 30, 2026. A word of thanks is still open, and always welcome."),
    "report_back": ({"event": "gone", "kind": "introduction_good"}, "An introduction by Noa worked out. Let Noa know how it went: whoever opens a door likes to hear what came of it."),
    "repair": ({}, "Noa broke a promise in May 2026. One small thing, agreed and kept, is a good way back."),
    "let_rest": ({}, "Noa broke a promise in May 2026. This may rest for now; nothing needs to be done."),
    "greet_again": ({}, "It has been a while, and Noa can be relied on: a greeting is welcome."),
    "offer": ({"theirs": "a tax lawyer", "mine": "tax law"}, "Noa needs “a tax lawyer”, and your own list says “tax law”: offer an hour."),
    "ask_small": ({"theirs": "printers", "mine": "a printer"}, "You are looking for “a printer”, and Noa’s card says “printers”: a small question is fine."),
    "begin": ({}, "Nothing has happened between you and Noa yet: a greeting, or something small to offer, is a good beginning."),
    "small_task": ({}, "You and Noa are in touch, but have not tried working together: a small task, a sample or a short consultation would show more than many chats."),
    "work_together": ({}, "You and Noa have tried each other in something small: a piece of work together would be a good next step."),
    "keep_up": ({}, "What you and Noa have is tested: a word now and then keeps it alive."),
}  # fmt: skip


def noa(chromium: Browser, language: str = "en", **changes: Any) -> Page:
    return show(chromium, View(answers={"panel/state": state({**NOA, **changes}, language)}))


def stepping(name: str) -> Json:
    """Noa, when this is the next step."""
    given, _ = STEP_SENTENCES[name]
    promise = {"event": "p1", "who": "me", "on": "2026-11-01", "due": "2027-03-03", "text": "", "overdue": False}
    trust = {**NOA["trust"], "lines": [BROKEN]}
    return {**NOA, "trust": trust, "promises": [promise], "next_step": {**NOWHERE, "step": name, **given}}


def test_each_next_step_is_a_sentence_with_its_reason(chromium: Browser) -> None:
    assert set(STEP_SENTENCES) == set(STEPS)
    page = noa(chromium)
    for name, (_, sentence) in STEP_SENTENCES.items():
        page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(stepping(name)))
        marks = dict.fromkeys((0x2068, 0x2069))
        page.wait_for_function(
            "words => document.querySelector('.next-step p').textContent.replace(/[\\u2068\\u2069]/g, '') === words",
            arg=sentence,
        )
        assert (page.locator(".next-step p").text_content() or "").translate(marks) == sentence
    page.close()


@pytest.mark.parametrize("language", ["ar", "he"])
def test_no_next_step_is_left_with_a_hole_in_it(chromium: Browser, language: str) -> None:
    page = noa(chromium, language)
    seen = set()
    for name in STEPS:
        page.evaluate(
            "state => { fake.answers['panel/state'] = state; fake.changed(); }", state(stepping(name), language)
        )
        page.wait_for_timeout(60)
        sentence = page.locator(".next-step p").text_content() or ""
        assert "$" not in sentence
        assert "undefined" not in sentence
        assert "  " not in sentence
        seen.add(sentence)
    assert len(seen) == len(STEPS)
    page.close()


def test_thanks_that_are_the_next_step_are_told_once_and_noted_from_there(chromium: Browser) -> None:
    page = noa(chromium)
    expect(page.locator(".next-step p")).to_contain_text("A word of thanks is still open")
    expect(page.locator(".owed")).to_have_count(0)
    page.locator(".next-step button").click()
    expect(page.get_by_role("heading", name="Thanked")).to_be_visible()
    expect(page.locator("textarea[name=text]")).to_be_focused()
    page.close()
    owed = [*NOA["thanks_owed"], {**NOA["thanks_owed"][0], "event": "c1-000000aa", "text": "Lent me a projector"}]
    page = noa(chromium, thanks_owed=owed)
    expect(page.locator(".owed p")).to_have_count(2)
    page.close()


def test_a_step_that_asks_for_nothing_is_not_called_a_step(chromium: Browser) -> None:
    page = show(chromium, View(answers={"panel/state": state(stepping("let_rest"))}))
    expect(page.locator(".next-step h2")).to_have_text("No hurry")
    page.close()


def test_a_greeting_that_is_the_next_step_is_proposed_once(chromium: Browser) -> None:
    page = noa(chromium, warmth=0.05)
    expect(page.locator(".kind-word")).to_have_count(1)
    greeting = {**NOWHERE, "step": "greet_again"}
    page.evaluate(
        "state => { fake.answers['panel/state'] = state; fake.changed(); }",
        state({**NOA, "warmth": 0.05, "next_step": greeting}),
    )
    expect(page.locator(".next-step p")).to_contain_text("a greeting is welcome")
    expect(page.locator(".kind-word")).to_have_count(0)
    page.close()


def test_gifts_of_each_side_stand_with_their_dates(chromium: Browser) -> None:
    page = noa(chromium)
    page.locator("#given > summary").press("Enter")
    rows = page.locator("#given section")
    expect(rows.nth(0)).to_contain_text("I gave")
    expect(rows.nth(0).locator("li")).to_have_text(["Small favour: Took her shift at the start lineMay 2026"])
    expect(rows.nth(1).locator("li")).to_have_text(
        ["Big favour: Read my talk twice and found the hole in itOct 30, 2026"]
    )
    page.close()


def test_each_ask_stands_with_what_came_of_it(chromium: Browser) -> None:
    page = noa(chromium)
    page.locator("#asked > summary").press("Enter")
    expect(page.locator("#asked .outcome")).to_have_text(
        ["Still open", "The answer was yesMar 4, 2026", "The answer was an honest noDecember 2025"]
    )
    expect(page.locator("#asked li").nth(2)).to_contain_text("They asked · November 2025")
    page.close()


def test_what_was_never_given_or_asked_has_no_list(chromium: Browser) -> None:
    page = noa(chromium, asks=[], balance={"value": 0.0, "given": 0.0, "received": 0.0, "gifts": []})
    expect(page.locator("#counts")).to_have_count(1)
    expect(page.locator("#given, #asked")).to_have_count(0)
    page.close()


def test_every_ask_has_its_own_reason(chromium: Browser) -> None:
    carries = [
        {"ask": "time", "level": "caution", "reasons": ["stage", "balance"]},
        {"ask": "introduction", "level": "caution", "reasons": ["stage", "balance"]},
        {"ask": "job", "level": "caution", "reasons": ["standing_low"]},
        {"ask": "money", "level": "stop", "reasons": ["trust_low"]},
    ]
    page = noa(chromium, can_carry=carries)
    expect(page.locator(".carry-group")).to_have_text(
        [
            "a call or a coffee · an introductionThe tie is still at its beginning, or under strainI have mostly received here",
            "a jobThey have seen little of my work so far",
            "money, or the use of a nameThere is little here to count on yet",
        ]
    )
    page.close()


def test_an_overdue_promise_is_marked_by_a_word(chromium: Browser) -> None:
    page = show(chromium, View(answers={"panel/state": state(STAGES["known"])}))
    promises = page.locator(".question")
    expect(promises).to_have_count(2)
    expect(promises.nth(0).locator(".overdue")).to_have_text("Overdue")
    expect(promises.nth(0).locator(".overdue svg")).to_have_count(1)
    expect(promises.nth(1).locator(".overdue")).to_have_count(0)
    page.close()


def test_where_a_tie_comes_from_stands_apart_from_the_numbers(chromium: Browser) -> None:
    page = show(chromium, View(answers={"panel/state": state(STAGES["introduced"])}))
    section = page.get_by_role("region", name="How we know each other")
    expect(section.locator("dt")).to_have_text(["Circles", "Introduced by"])
    expect(section.locator("dd")).to_have_text(["Work", "Noa Barak"])
    expect(section).to_contain_text("This changes none of the numbers.")
    assert "Work" not in page.locator(".person").inner_text()
    page.close()


def test_somebody_of_whom_nothing_is_noted_has_the_place_for_it(chromium: Browser) -> None:
    page = show(chromium, View(answers={"panel/state": state(STAGES["stranger"])}))
    expect(page.get_by_role("region", name="How we know each other")).to_contain_text("Not noted yet.")
    page.close()
