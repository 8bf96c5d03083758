"""The panel is there soon, and nothing that changes meanwhile goes unheard."""

import json

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from browser.world import eventually
from extension.panel.people import NOA, STRANGER, state
from extension.panel.stage import EXTENSION, opened, origin

pytestmark = pytest.mark.browser

ASKED = "fake.asked.some((each) => each.type === 'panel/state')"


def loading(chromium: Browser, file: str) -> tuple[Page, list[Route]]:
    """A panel that waits for one of its files, and the file's way on."""
    page = opened(chromium, {"panel/state": state(STRANGER)}, 360)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(file, hold)
    page.goto(f"{origin()}/panel/panel.html", wait_until="commit")
    eventually(lambda: bool(held) and bool(page.evaluate(ASKED)), page)
    return page, held


def test_the_state_is_asked_for_while_the_views_are_still_being_loaded(chromium: Browser) -> None:
    page, held = loading(chromium, "**/views/held.js")
    assert page.locator("#place > *").count() == 0
    held[0].continue_()
    expect(page.locator("#save-contact")).to_be_visible()
    assert page.evaluate("fake.asked.filter((each) => each.type === 'panel/state').length") == 1
    page.close()


def test_what_changes_before_the_first_drawing_is_drawn(chromium: Browser) -> None:
    page, held = loading(chromium, "**/messages.json")
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(NOA))
    held[0].continue_()
    expect(page.locator("#person-name")).to_have_text("Noa Ben-Ami")
    page.close()


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_it_speaks_the_chosen_language_from_the_first_drawing(chromium: Browser, language: str) -> None:
    page = opened(chromium, {"panel/state": state(STRANGER, language)}, 360)
    page.goto(f"{origin()}/panel/panel.html")
    texts = json.loads((EXTENSION / "_locales" / language / "messages.json").read_text("utf-8"))
    expect(page.locator("#save-contact")).to_have_text(texts["saveContact"]["message"])
    assert page.locator("html").get_attribute("lang") == language
    page.close()
