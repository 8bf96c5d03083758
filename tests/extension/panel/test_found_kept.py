"""Somebody on a page who is kept already: what is new is taken over, and the keyboard is not lost on the way."""

import pytest
from playwright.sync_api import Browser, expect

from extension.panel.stage import show
from extension.panel.views import KEPT, views

pytestmark = pytest.mark.browser

SLOW = """answers => {
  Object.assign(fake.answers, answers);
  const { sendMessage } = chrome.runtime;
  chrome.runtime.sendMessage = async (message) => {
    if (message.type === "contact/change") await new Promise((done) => setTimeout(done, 100));
    return sendMessage(message);
  };
}"""


def test_after_an_update_the_keyboard_stands_at_the_person(chromium: Browser) -> None:
    page = show(chromium, views("en")["found-kept"])
    page.evaluate(SLOW, {"contact/one": {"ok": True, **KEPT}})
    page.locator("#update").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#status")).not_to_be_empty()
    expect(page.locator("#person-name")).to_be_focused()
    page.close()
