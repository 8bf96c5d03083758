"""The panel is there soon, and nothing that changes meanwhile goes unheard."""

import json
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from browser.world import eventually
from extension.panel.people import HELD, NOA, STRANGER, Json, state
from extension.panel.stage import EXTENSION, opened, origin

pytestmark = pytest.mark.browser

MOST_SHEETS = 7
MOST_MODULES = 40
ASKED = "fake.asked.some((each) => each.type === 'panel/state')"


def loading(chromium: Browser, file: str, draft: Json | None = None) -> tuple[Page, list[Route]]:
    """A panel that waits for one of its files, and the file's way on."""
    page = opened(chromium, {"panel/state": state(STRANGER, held=draft)}, 360)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(file, hold)
    page.goto(f"{origin()}/panel/panel.html", wait_until="commit")
    eventually(lambda: bool(held) and bool(page.evaluate(ASKED)), page)
    return page, held


def test_the_state_is_asked_for_while_the_views_are_still_being_loaded(chromium: Browser) -> None:
    page, held = loading(chromium, "**/views/sheet.js")
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


def test_the_first_drawing_waits_for_few_files(chromium: Browser) -> None:
    # Each file of an extension is asked of the browser by itself, which is what a panel's start costs most by far.
    page = opened(chromium, {"panel/state": state(NOA)}, 360)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.goto(f"{origin()}/panel/panel.html")
    page.locator("#place > *").first.wait_for()
    sheets, modules = ([path for path in asked if path.endswith(kind)] for kind in (".css", ".js"))
    assert len(sheets) <= MOST_SHEETS, sheets
    assert len(modules) <= MOST_MODULES, modules
    assert [path for path in asked if "held" in path or "event" in path or "path/" in path] == []
    page.close()


def test_what_is_loaded_later_is_drawn_only_with_its_style_sheet(chromium: Browser) -> None:
    page, held = loading(chromium, "**/held.css", HELD)
    page.wait_for_timeout(300)
    assert page.locator("#place > *").count() == 0
    held[0].continue_()
    expect(page.locator(".held .actions.sticky")).to_be_visible()
    assert page.locator(".held").evaluate("held => getComputedStyle(held).paddingBlockEnd") == "0px"
    page.close()
