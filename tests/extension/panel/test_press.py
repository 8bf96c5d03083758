"""A press that has begun reaches the button it began on, whatever changes in the panel meanwhile."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.people import NOA, STRANGER, Json, state
from extension.panel.stage import show
from extension.panel.views import views

pytestmark = pytest.mark.browser

MOVED_ON = {**STRANGER, "profile": {**STRANGER["profile"]}, "can_carry": []}


def become(page: Page, sheet: Json) -> None:
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(sheet))
    page.evaluate("() => new Promise((resolve) => setTimeout(resolve, 50))")


def test_a_button_that_is_being_clicked_is_not_drawn_anew(chromium: Browser) -> None:
    page = show(chromium, views("en")["stranger"])
    page.locator("#save-contact").hover()
    page.mouse.down()
    become(page, MOVED_ON)
    expect(page.locator("#save-contact")).to_be_visible()
    page.mouse.up()
    expect(page.get_by_role("button", name="Keep", exact=True)).to_be_visible()
    page.close()


def test_a_button_that_is_pressed_by_the_space_bar_is_not_drawn_anew(chromium: Browser) -> None:
    page = show(chromium, views("en")["stranger"])
    page.locator("#save-contact").focus()
    page.keyboard.down(" ")
    become(page, MOVED_ON)
    page.keyboard.up(" ")
    expect(page.get_by_role("button", name="Keep", exact=True)).to_be_visible()
    page.close()


def test_what_changed_is_drawn_when_the_press_is_over_and_even_if_its_end_is_never_heard(chromium: Browser) -> None:
    page = show(chromium, views("en")["stranger"])
    page.locator("h1").hover()
    page.mouse.down()
    become(page, NOA)
    expect(page.locator("#save-contact")).to_be_visible()
    expect(page.get_by_role("button", name="Add to the timeline")).to_be_visible()
    page.mouse.up()
    become(page, MOVED_ON)
    expect(page.locator("#save-contact")).to_be_visible()
    page.close()
