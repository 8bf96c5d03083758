"""The first minutes: each way of not finding Amana has its own sentence; closing it in the middle loses nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from extension.panel.people import state
from extension.panel.stage import show
from extension.panel.views import views

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("name", "sentence", "command"),
    [
        ("welcome-nothing", "Nothing answers yet", "amana serve"),
        ("welcome-foreign", "Another program answers on port 26262", None),
        ("welcome-blocked", "The browser does not let Amana reach", None),
        ("welcome-old", "too old for this extension", "pip install --upgrade amana"),
        ("welcome-found", "Amana is running on port 26262", None),
    ],
)
def test_it_says_precisely_what_it_found(chromium: Browser, name: str, sentence: str, command: str | None) -> None:
    page = show(chromium, views("en")[name])
    expect(page.locator("#place")).to_contain_text(sentence)
    assert page.locator("code").all_inner_texts() == ([command] if command else [])
    page.close()


def test_another_port_can_be_tried(chromium: Browser) -> None:
    page = show(chromium, views("en")["welcome-nothing"])
    page.get_by_label("Port").fill("30303")
    page.get_by_role("button", name="Look there").click()
    page.wait_for_function("fake.asked.some((each) => each.type === 'server/find' && each.port === 30303)")
    page.close()


def test_a_missing_permission_is_asked_for_by_a_button(chromium: Browser) -> None:
    page = show(chromium, views("en")["welcome-blocked"])
    page.get_by_role("button", name="Allow it").click()
    page.wait_for_function("fake.asked.some((each) => each.origins?.[0] === 'http://127.0.0.1/*')")
    page.close()


def test_connecting_shows_the_code_and_goes_on_by_itself_when_agreed(chromium: Browser) -> None:
    page = show(chromium, views("en")["welcome-found"])
    page.evaluate("() => { fake.answers['pair/state'] = {ok: true, state: 'waiting', code: '493 127'}; }")
    page.get_by_role("button", name="Connect to Amana", exact=True).click()
    expect(page.get_by_role("status", name="Code")).to_have_text("493 127")
    expect(page.locator("code")).to_have_text("amana pair 493127")
    agreed = state(None)
    page.evaluate("state => { fake.answers['panel/state'] = state; }", agreed)
    expect(page.get_by_role("heading", name="Amana is connected")).to_be_visible()
    page.close()


def test_reopened_in_the_middle_it_shows_the_same_code(chromium: Browser) -> None:
    page = show(chromium, views("en")["welcome-code"])
    page.reload()
    expect(page.get_by_role("status", name="Code")).to_have_text("493 127")
    page.close()


def test_where_amana_appears_is_chosen_with_the_plain_word_beside_it(chromium: Browser) -> None:
    page = show(chromium, views("en")["welcome-done"])
    expect(page.get_by_role("radio", name="On the page", exact=True)).to_be_checked()
    page.get_by_role("radio", name="Toolbar only", exact=True).check()
    page.wait_for_function("fake.asked.some((each) => each.type === 'settings/set' && each.mode === 'toolbar')")
    expect(page.locator("#place")).to_contain_text("User Agreement")
    expect(page.locator("#status")).to_have_text("Saved.")
    page.close()


def test_the_language_can_be_switched_before_anything_else(chromium: Browser) -> None:
    page = show(chromium, views("en")["welcome-nothing"])
    page.evaluate("state => { fake.answers['panel/state'] = state; }", state(None, "he", link="unpaired"))
    page.get_by_label("Language").select_option("he")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.get_by_role("heading", level=1)).to_have_text("ברוכים הבאים לאמאנה")
    page.close()


def test_disconnecting_asks_once_more(chromium: Browser) -> None:
    page = show(chromium, views("en")["options"])
    page.get_by_role("button", name="Disconnect this browser").click()
    assert page.evaluate("fake.asked.some((each) => each.type === 'pair/forget')") is False
    page.get_by_role("button", name="Yes, disconnect").click()
    page.wait_for_function("fake.asked.some((each) => each.type === 'pair/forget')")
    page.close()
