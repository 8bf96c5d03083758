"""The button that keeps a form stands in full sight, whatever is chosen in the form and whatever the panel says."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.stage import show
from extension.panel.views import View, views

pytestmark = pytest.mark.browser

COVERED = """() => {
    const places = [];
    for (let down = 0; down <= document.documentElement.scrollHeight - innerHeight; down += 4) {
        scrollTo(0, down);
        const { left, right, top, bottom } = document.getElementById("add").getBoundingClientRect();
        for (let x = left + 4; x < right; x += 16)
            for (const y of [top + 3, (top + bottom) / 2, bottom - 3]) {
                const over = document.elementFromPoint(x, y);
                if (over?.id !== "add") places.push(`${down} ${over?.textContent}`);
            }
    }
    return places;
}"""

REFUSED = {"ok": False, "code": "invalid", "message": "Something here is not right.", "errors": {}}


def form(browser: Browser, language: str, name: str, **answers: Any) -> Page:
    view = views(language)[name]
    page = show(browser, View(view.page, {**view.answers, **answers}, view.clicks))
    page.set_viewport_size({"width": 320, "height": 640})
    page.locator("#add").wait_for()
    return page


@pytest.mark.parametrize("name", ["event-promise", "event-introduced"])
@pytest.mark.parametrize("language", ["ar", "he"])
def test_no_chosen_answer_lies_over_the_button(chromium: Browser, language: str, name: str) -> None:
    page = form(chromium, language, name)
    assert page.evaluate(COVERED) == []
    page.close()


def test_a_refusal_leaves_the_button_in_sight_to_be_pressed_again(chromium: Browser) -> None:
    page = form(chromium, "en", "event-promise", **{"event/add": REFUSED})
    page.locator("[data-when=tomorrow]").click()
    page.locator("#add").click()
    expect(page.locator("#status")).to_have_text("Something here is not right.")
    page.wait_for_timeout(50)
    assert page.evaluate(COVERED) == []
    page.close()
