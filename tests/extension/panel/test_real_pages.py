"""The same pages where they will be used: as pages of the loaded extension, with the browser's own habits for those."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from amana.texts.language import Language
from browser.world import World

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("path", ["panel/panel.html?popup", "welcome/welcome.html", "options/options.html"])
def test_text_keeps_the_size_we_gave_it(world: World, path: str) -> None:
    page = world.browser.own_page(path)
    size = "element => getComputedStyle(element).fontSize"
    assert page.locator("body").evaluate(size) == page.locator("html").evaluate(size)


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Amana settings"), ("ar", "إعدادات أمانة"), ("he", "הגדרות אמאנה")]
)
def test_the_chosen_language_is_spoken_whatever_the_browsers_is(world: World, language: Language, title: str) -> None:
    world.settings(mode="overlay", language=language)
    page = world.browser.own_page("options/options.html")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_the_popup_has_its_own_width(world: World) -> None:
    page = world.browser.own_page("panel/panel.html?popup")
    assert page.locator("body").evaluate("element => element.offsetWidth") == 380
