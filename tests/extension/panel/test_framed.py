"""Inside another site's page only a press that its maker could see counts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.people import STRANGER, state
from extension.panel.stage import show_framed
from extension.panel.views import View, views

pytestmark = pytest.mark.browser


def held(chromium: Browser) -> Page:
    view = views("en")["held"]
    return show_framed(chromium, View(view.page, view.answers))


def sent(page: Page) -> bool:
    frame = page.frames[1]
    return bool(frame.evaluate("fake.asked.some((each) => each.type === 'held/send')"))


def test_a_press_in_plain_sight_counts(chromium: Browser) -> None:
    page = held(chromium)
    page.frame_locator("#frame").get_by_role("button", name="Send it anyway", exact=True).click()
    expect(page.frame_locator("#frame").locator("#place")).to_contain_text("Press LinkedIn’s own button")
    assert sent(page)
    page.close()


@pytest.mark.parametrize(
    "trick",
    [
        "opacity: 0.01",
        "transform: scale(0.4)",
        "filter: blur(8px)",
    ],
)
def test_a_press_on_a_disguised_panel_does_not_count(chromium: Browser, trick: str) -> None:
    page = held(chromium)
    page.evaluate("trick => { document.getElementById('frame').style.cssText += trick; }", trick)
    page.wait_for_timeout(300)
    page.frame_locator("#frame").get_by_role("button", name="Send it anyway", exact=True).click(force=True)
    page.wait_for_timeout(700)
    assert not sent(page)
    page.close()


def test_a_press_through_a_cover_does_not_count(chromium: Browser) -> None:
    page = held(chromium)
    page.evaluate(
        """() => {
          const cover = document.createElement('div');
          cover.style.cssText = 'position:fixed;inset:0;background:white;pointer-events:none';
          document.body.append(cover);
        }"""
    )
    page.wait_for_timeout(300)
    page.frame_locator("#frame").get_by_role("button", name="Send it anyway", exact=True).click(force=True)
    page.wait_for_timeout(700)
    assert not sent(page)
    page.close()


def test_the_frame_asks_for_the_height_it_needs(chromium: Browser) -> None:
    page = held(chromium)
    page.frames[1].wait_for_function("fake.asked.some((each) => each.type === 'panel/size' && each.px > 100)")
    page.close()


def test_going_back_leaves_the_keyboard_to_the_page(chromium: Browser) -> None:
    page = held(chromium)
    page.evaluate("() => document.body.append(document.createElement('textarea'))")
    page.frame_locator("#frame").get_by_role("button", name="Go back", exact=True).click()
    page.locator("textarea").focus()
    page.frames[1].evaluate(
        "state => { fake.answers['panel/state'] = state; fake.changed(); }", state(STRANGER, framed=True)
    )
    expect(page.frame_locator("#frame").locator("#save-contact")).to_be_visible()
    assert page.evaluate("document.activeElement.localName") == "textarea"
    page.close()
