"""A page that fades the panel cannot have the user add to a timeline unseen."""

import pytest
from playwright.sync_api import Browser, expect

from extension.panel.stage import show_framed
from extension.panel.views import View, views

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("trick", "added"), [("", 1), ("opacity: 0.01", 0)], ids=["in sight", "faded"])
def test_only_a_press_in_plain_sight_adds(chromium: Browser, trick: str, added: int) -> None:
    view = views("en")["event"]
    page = show_framed(chromium, View(view.page, view.answers))
    panel = page.frame_locator("#frame")
    panel.locator("#act-note").click()
    page.evaluate("trick => { document.getElementById('frame').style.cssText += trick; }", trick)
    page.wait_for_timeout(300)
    panel.get_by_role("button", name="Add", exact=True).click(force=True)
    expect(panel.locator("#status")).not_to_be_empty()
    asked = page.frames[1].evaluate("fake.asked.filter((each) => each.type === 'event/add').length")
    assert asked == added
    page.close()


@pytest.mark.parametrize("press", ["click", "Control+z"])
@pytest.mark.parametrize(("trick", "undone"), [("", 1), ("opacity: 0.01", 0)], ids=["in sight", "faded"])
def test_only_a_way_back_in_plain_sight_is_taken(chromium: Browser, press: str, trick: str, undone: int) -> None:
    view = views("en")["event"]
    page = show_framed(chromium, View(view.page, view.answers))
    panel = page.frame_locator("#frame")
    panel.locator("#act-note").click()
    panel.get_by_label("In a sentence").fill("Coffee")
    page.wait_for_timeout(500)
    panel.get_by_role("button", name="Add", exact=True).click()
    undo = panel.get_by_role("button", name="Undo")
    expect(undo).to_be_visible()
    page.evaluate("trick => { document.getElementById('frame').style.cssText += trick; }", trick)
    page.wait_for_timeout(500)
    if press == "click":
        undo.click(force=True)
    else:
        panel.locator("#act-met").press(press)
    expect(panel.locator("#status")).to_contain_text("Undone." if undone else "press again")
    asked = page.frames[1].evaluate("fake.asked.filter((each) => each.type === 'event/remove').length")
    assert asked == undone
    page.close()
