"""Two clicks and one sentence are enough also where it went another way than it mostly does."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from extension.panel.asked import added, answer, asked
from extension.panel.people import TODAY, Json
from extension.panel.stage import show
from extension.panel.views import views

pytestmark = pytest.mark.browser

USUAL = {"stake": "normal"}
TOLD = {
    "payment that never came": ("paid", "They did · Never", {"kind": "never_paid", "who": "them", **USUAL}),
    "paid late by me": ("paid", "I did · Late", {"kind": "paid_late", "who": "me", **USUAL}),
    "promise by me": ("promise", "I did · Tomorrow", {"kind": "promised", "who": "me", "due": "2026-11-22", **USUAL}),
    "promise by them": (
        "promise",
        "They did · In a week",
        {"kind": "promised", "who": "them", "due": "2026-11-28", **USUAL},
    ),
    "help by me": ("helped", "I did · A little", {"kind": "favour_small", "who": "me"}),
    "project let down": ("worked", "They did · Let down", {"kind": "project_failed_them", "who": "them", **USUAL}),
}


@pytest.mark.parametrize("told", list(TOLD))
def test_two_clicks_and_one_sentence_keep_it(chromium: Browser, told: str) -> None:
    act, press, event = TOLD[told]
    page = show(chromium, views("en")["sheet"])
    page.evaluate("() => { window.clicks = 0; addEventListener('click', () => { clicks += 1; }, true); }")
    page.locator(f"#act-{act}").click()
    expect(page.get_by_label("In a sentence")).to_be_focused()
    page.keyboard.type("The second invoice")
    page.get_by_role("button", name=f"Add at once: {press}", exact=True).click()
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    assert added(page) == [{**event, "on": TODAY, "text": "The second invoice"}]
    assert page.evaluate("clicks") == 2
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#status")).to_have_text("Undone.")
    assert len(asked(page, "event/remove")) == 1
    page.close()


def test_an_answer_to_an_ask_is_two_clicks_too(chromium: Browser) -> None:
    page = show(chromium, views("en")["sheet"])
    page.locator("#act-asked").click()
    expect(page.get_by_label("In a sentence")).to_be_focused()
    page.keyboard.type("For an hour of her time")
    page.get_by_role("button", name="Add at once: No", exact=True).click()
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    assert [(event["kind"], event["who"]) for event in added(page)] == [("asked", "me"), ("honest_no", "them")]
    page.close()


def test_what_the_server_refuses_stands_in_the_form_as_it_was_pressed(chromium: Browser) -> None:
    page = show(chromium, views("en")["sheet"])
    page.locator("#act-promise").click()
    expect(page.get_by_label("In a sentence")).to_be_focused()
    page.keyboard.type("The numbers")
    refusal: Json = {"ok": False, "code": "wrong_fields", "message": "Look again.", "errors": {"due": ["Too soon."]}}
    answer(page, "event/add", refusal)
    page.get_by_role("button", name="Add at once: They did · In a month", exact=True).click()
    expect(page.locator("#status")).to_have_text("Look again.")
    expect(page.get_by_label("By when", exact=True)).to_have_value("In a month")
    expect(page.get_by_role("radio", name="They did")).to_be_checked()
    expect(page.get_by_label("In a sentence")).to_have_value("The numbers")
    page.close()
