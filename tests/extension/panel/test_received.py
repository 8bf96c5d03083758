"""Somebody asks the user for another person: what was received goes in, and words to answer with come out."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.advised import RECEIVED, TEXT_RECEIVED
from extension.panel.people import NOA, STRANGER, state
from extension.panel.stage import show, show_framed
from extension.panel.views import View, views

pytestmark = pytest.mark.browser


def asked(page: Page, kind: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate("kind => fake.asked.filter((each) => each.type === kind)", kind)
    return found


@pytest.mark.parametrize("name", ["sheet", "stranger", "nobody"])
def test_the_way_to_it_stands_below_whatever_the_page_is_about(chromium: Browser, name: str) -> None:
    page = show(chromium, views("en")[name])
    page.get_by_role("button", name="Somebody asks me for another person").click()
    expect(page.get_by_role("heading", name="Somebody asks me for another person")).to_be_visible()
    expect(page.get_by_label("What you were sent")).to_be_focused()
    page.get_by_role("button", name="Back", exact=True).click()
    expect(page.locator("#open-received")).to_be_visible()
    page.close()


def test_without_the_server_it_is_not_offered(chromium: Browser) -> None:
    page = show(chromium, views("en")["sheet-remembered"])
    expect(page.locator("#open-received")).to_have_count(0)
    page.close()


def test_what_is_pasted_is_answered_with_two_refusals_and_a_question(chromium: Browser) -> None:
    view = views("en")["received-answered"]
    page = show(chromium, View(view.page, view.answers, ("#open-received",)))
    page.get_by_label("What you were sent").fill("  My cousin needs a job, ask somebody for him?\n")
    page.get_by_role("button", name="Suggest words").click()
    expect(page.get_by_role("heading", name="You could answer")).to_be_focused()
    assert asked(page, "received/read") == [
        {"type": "received/read", "text": "My cousin needs a job, ask somebody for him?"}
    ]
    first, second = RECEIVED["en"]["refusals"]
    for title, words in [("A kind no", first), ("Another kind no", second), ("A question to pass on", None)]:
        page.get_by_role("button", name=f"Copy {title}", exact=True).click()
        expect(page.locator("#status")).to_have_text("Copied.")
        assert page.evaluate("navigator.clipboard.readText()") == (words or RECEIVED["en"]["question"])
    page.close()


def test_the_selection_is_read_only_when_it_is_pressed_for(chromium: Browser) -> None:
    view = views("he")["received-answered"]
    page = show(chromium, View(view.page, view.answers, ("#open-received",)))
    assert asked(page, "received/take") == []
    page.locator("#take-selection").click()
    area = page.locator("textarea")
    expect(area).to_have_value(TEXT_RECEIVED["he"])
    expect(area).to_be_focused()
    assert asked(page, "received/take") == [{"type": "received/take", "tab": 7}]
    assert asked(page, "received/read") == []
    page.close()


def test_a_page_cannot_press_for_its_own_selection(chromium: Browser) -> None:
    view = views("en")["received"]
    page = show_framed(chromium, View(view.page, view.answers))
    frame = page.frames[1]
    frame.locator("#open-received").click()
    frame.locator("#take-selection").wait_for()
    frame.evaluate("document.getElementById('take-selection').click()")
    page.wait_for_timeout(300)
    assert frame.evaluate("fake.asked.filter((each) => each.type === 'received/take')") == []
    page.close()


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ({"ok": True, "text": "", "cut": False}, "No text is selected on the page."),
        (
            {"ok": False, "code": "page_unreadable", "message": ""},
            "The browser does not let Amana read the selection here; please copy and paste it.",
        ),
        ({"ok": True, "text": "x" * 8000, "cut": True}, "Only the first 8,000 characters are read."),
    ],
)
def test_what_cannot_be_taken_or_not_in_whole_is_said(chromium: Browser, answer: Any, sentence: str) -> None:
    view = views("en")["received"]
    page = show(chromium, View(view.page, {**view.answers, "received/take": answer}, view.clicks))
    page.locator("#take-selection").click()
    expect(page.locator("#status")).to_have_text(sentence)
    page.close()


def test_no_more_than_the_server_reads_goes_in(chromium: Browser) -> None:
    page = show(chromium, views("en")["received"])
    page.evaluate("navigator.clipboard.writeText('y'.repeat(9000))")
    page.locator("textarea").focus()
    page.keyboard.press("ControlOrMeta+v")
    expect(page.locator("#status")).to_have_text("Only the first 8,000 characters are read.")
    assert len(page.locator("textarea").input_value()) == 8000
    page.close()


def test_what_asks_for_nobody_else_gets_a_plain_word(chromium: Browser) -> None:
    view = views("en")["received"]
    plain = {"received/read": {"ok": True, "behalf": False, "asks": [], "refusals": [], "question": ""}}
    page = show(chromium, View(view.page, {**view.answers, **plain}, view.clicks))
    page.locator("textarea").fill("Are you free on Tuesday?")
    page.get_by_role("button", name="Suggest words").click()
    expect(page.locator(".answer")).to_contain_text("This does not read like asking for somebody else")
    expect(page.locator(".answer button")).to_have_count(0)
    page.close()


def test_answers_do_not_stay_beside_other_words_than_theirs(chromium: Browser) -> None:
    page = show(chromium, views("en")["received-answered"])
    expect(page.locator(".answer .better")).to_have_count(3)
    page.locator("textarea").press("a")
    expect(page.locator(".answer > *")).to_have_count(0)
    page.close()


def test_nothing_is_asked_for_an_empty_field(chromium: Browser) -> None:
    page = show(chromium, views("en")["received"])
    page.get_by_role("button", name="Suggest words").click()
    expect(page.locator("#status")).to_have_text("Paste the message first.")
    expect(page.locator("textarea")).to_be_focused()
    assert asked(page, "received/read") == []
    page.close()


def test_another_persons_text_is_kept_nowhere(chromium: Browser) -> None:
    page = show(chromium, views("en")["received"])
    page.locator("textarea").fill("Planted 417")
    page.get_by_role("button", name="Back", exact=True).click()
    page.locator("#open-received").click()
    expect(page.locator("textarea")).to_have_value("")
    assert "Planted 417" not in str(page.evaluate("fake.asked"))
    page.close()


def test_it_stands_as_it_was_after_something_was_held_over_it(chromium: Browser) -> None:
    page = show(chromium, views("en")["received"])
    page.locator("textarea").fill("My cousin needs a job")
    held = state(NOA, held=views("en")["held-advised"].answers["panel/state"]["held"])
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", held)
    expect(page.get_by_role("alertdialog")).to_be_visible()
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(NOA))
    expect(page.locator("textarea")).to_have_value("My cousin needs a job")
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(STRANGER))
    expect(page.locator("#save-contact")).to_be_visible()
    page.close()
