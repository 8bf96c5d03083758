"""The same pages where they will be used: as pages of the loaded extension, with the browser's own habits for those."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from extension.loaded import Loaded

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("path", ["panel/panel.html?popup", "welcome/welcome.html", "options/options.html"])
def test_text_keeps_the_size_we_gave_it(loaded: Loaded, path: str) -> None:
    page = loaded.own(path)
    size = "element => getComputedStyle(element).fontSize"
    assert page.locator("body").evaluate(size) == page.locator("html").evaluate(size)


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Amana settings"), ("ar", "إعدادات أمانة"), ("he", "הגדרות אמאנה")]
)
def test_the_chosen_language_is_spoken_whatever_the_browsers_is(loaded: Loaded, language: str, title: str) -> None:
    loaded.set({"language": language})
    page = loaded.own("options/options.html")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_the_popup_has_its_own_width(loaded: Loaded) -> None:
    page = loaded.own("panel/panel.html?popup")
    assert page.locator("body").evaluate("element => element.offsetWidth") == 380
