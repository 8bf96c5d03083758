"""Saving a person and adding to the timeline, with mouse and with the keyboard alone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.people import NOA, STRANGER, state
from extension.panel.stage import show
from extension.panel.views import views

pytestmark = pytest.mark.browser


def last(page: Page, kind: str) -> Any:
    page.wait_for_function("kind => fake.asked.some((each) => each.type === kind)", arg=kind)
    return page.evaluate("kind => fake.asked.filter((each) => each.type === kind).pop()", kind)


def test_what_was_read_is_shown_with_its_place_and_can_be_corrected(chromium: Browser) -> None:
    page = show(chromium, views("en")["save"])
    expect(page.get_by_label("Company")).to_have_value("Northern Port Authority")
    expect(page.locator("form")).to_contain_text("Read from the experience section · please check")
    page.get_by_label("Name").fill("سامي حدّاد")
    page.get_by_role("checkbox", name="Community").check()
    page.get_by_role("button", name="Keep", exact=True).click()
    kept = last(page, "contact/keep")
    assert kept["tab"] == 7
    assert kept["contact"]["name"] == "سامي حدّاد"
    assert kept["contact"]["circles"] == ["community"]
    assert kept["contact"]["profiles"] == [
        {"url": STRANGER["profile"]["url"]},
        {"urn": "ACoAAinvented1"},
        {"urn": "urn:li:member:417"},
    ]
    expect(page.locator("#status")).to_have_text("Kept.")
    page.close()


def test_of_several_people_one_is_picked(chromium: Browser) -> None:
    page = show(chromium, views("en")["save-pick"])
    page.get_by_role("button", name="ליאת שגב").click()
    expect(page.get_by_label("Name")).to_have_value("ליאת שגב")
    expect(page.locator("form")).to_contain_text("You already keep this person")
    page.close()


def test_a_person_without_a_name_is_asked_for_one(chromium: Browser) -> None:
    page = show(chromium, views("en")["save"])
    page.get_by_label("Name").fill(" ")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.get_by_label("Name")).to_be_focused()
    expect(page.get_by_label("Name")).to_have_attribute("aria-invalid", "true")
    assert page.evaluate("fake.asked.some((each) => each.type === 'contact/keep')") is False
    page.close()


def test_what_the_server_refuses_stands_beside_its_field_and_nothing_typed_is_lost(chromium: Browser) -> None:
    page = show(chromium, views("en")["save"])
    refusal = {"ok": False, "code": "wrong_fields", "message": "Look again.", "errors": {"headline": ["Too long."]}}
    page.evaluate("refusal => { fake.answers['contact/keep'] = refusal; }", refusal)
    page.get_by_label("How we met").fill("At the harbour")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator("#status")).to_have_text("Look again.")
    expect(page.locator(".mistake")).to_have_text("Too long.")
    expect(page.get_by_label("How we met")).to_have_value("At the harbour")
    page.close()


def test_what_waits_for_the_server_is_said_so(chromium: Browser) -> None:
    page = show(chromium, views("en")["event"])
    page.evaluate("() => { fake.answers['event/add'] = {ok: true, waiting: true}; }")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#status")).to_contain_text("will be added when Amana is back")
    page.close()


def test_a_form_being_filled_outlives_a_change_elsewhere(chromium: Browser) -> None:
    page = show(chromium, views("en")["event"])
    page.get_by_label("In a sentence").fill("half a sentence")
    changed = state({**NOA, "warmth": 0.1})
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", changed)
    page.wait_for_timeout(100)
    expect(page.get_by_label("In a sentence")).to_have_value("half a sentence")
    page.close()


def test_escape_leaves_a_form_and_then_the_panel(chromium: Browser) -> None:
    page = show(chromium, views("en")["event"])
    expect(page.get_by_label("In a sentence")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("meter", name="Trust", exact=True)).to_be_visible()
    page.close()


def test_discarding_what_waits_asks_once_more(chromium: Browser) -> None:
    page = show(chromium, views("en")["away"])
    page.get_by_role("button", name="Discard: Sami Haddad: A new contact").click()
    assert page.evaluate("fake.asked.some((each) => each.type === 'waiting/discard')") is False
    page.get_by_role("button", name="Discard with all that waits about them").click()
    assert last(page, "waiting/discard") == {"type": "waiting/discard", "id": "w2"}
    page.close()
