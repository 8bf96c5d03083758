"""Before you send: the words, the reasons, the user's own choice; nothing else can be reached meanwhile."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.people import STRANGER, state
from extension.panel.stage import show
from extension.panel.views import views

pytestmark = pytest.mark.browser


def asked(page: Page, kind: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate("kind => fake.asked.filter((each) => each.type === kind)", kind)
    return found


def test_it_is_an_alert_that_starts_at_go_back(chromium: Browser) -> None:
    page = show(chromium, views("en")["held"])
    dialog = page.get_by_role("alertdialog", name="Before you send", exact=True)
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("button", name="Go back", exact=True)).to_be_focused()
    assert page.locator("#bar *").count() == 0
    page.close()


def test_it_shows_the_words_the_dated_facts_and_a_better_way(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-more"])
    expect(page.locator("mark")).to_have_text("pass my CV on to your manager")
    expect(page.locator(".finding")).to_contain_text("Something was asked of them before · Oct 3, 2026")
    expect(page.locator(".better-words")).to_contain_text("May I ask one short question")
    expect(page.locator(".finding details")).to_contain_text("one piece of joint work were on record")
    expect(page.locator(".good")).to_contain_text("It says what you liked about their work.")
    page.close()


@pytest.mark.parametrize("name", ["held", "held-more", "held-bare", "held-advised", "held-at-ease"])
def test_tab_goes_round_inside(chromium: Browser, name: str) -> None:
    page = show(chromium, views("en")[name])
    page.locator("#go-back").focus()
    seen = set()
    for key in ["Tab"] * 20 + ["Shift+Tab"] * 20:
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.closest('[role=alertdialog]') !== null")
        seen.add(page.evaluate("document.activeElement.outerHTML"))
    assert len(seen) >= 4
    page.close()


def test_escape_goes_back(chromium: Browser) -> None:
    page = show(chromium, views("en")["held"])
    page.keyboard.press("Escape")
    page.wait_for_function("fake.asked.some((each) => each.type === 'held/back')")
    assert asked(page, "held/back") == [{"type": "held/back", "tab": 7}]
    assert asked(page, "held/send") == []
    page.close()


def test_sending_anyway_says_to_press_linkedins_own_button(chromium: Browser) -> None:
    page = show(chromium, views("en")["held"])
    page.get_by_role("button", name="Send it anyway", exact=True).click()
    expect(page.locator("#place")).to_contain_text("Press LinkedIn’s own button once more")
    assert asked(page, "held/send") == [{"type": "held/send", "tab": 7}]
    page.evaluate("fake.changed()")
    expect(page.locator("#place")).to_contain_text("Press LinkedIn’s own button once more")
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(STRANGER))
    expect(page.locator("#place")).not_to_contain_text("Press LinkedIn’s own button once more")
    page.close()


def test_a_script_cannot_press_send_it_anyway(chromium: Browser) -> None:
    page = show(chromium, views("en")["held"])
    page.evaluate("document.getElementById('send-anyway').click()")
    page.wait_for_timeout(200)
    assert asked(page, "held/send") == []
    page.close()


def test_the_better_way_can_be_copied(chromium: Browser) -> None:
    page = show(chromium, views("en")["held"])
    page.get_by_role("button", name="Copy A better way to say it").click()
    expect(page.locator("#status")).to_have_text("Copied.")
    assert str(page.evaluate("navigator.clipboard.readText()")).startswith("Hi Sami, your piece on berth planning")
    page.close()


def test_how_do_you_know_each_other_is_recorded_and_then_lets_through(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-bare"])
    page.get_by_role("checkbox", name="Studies").check()
    page.get_by_label("How we met").fill("בקורס תכנון נמלים")
    page.get_by_role("button", name="Record it").click()
    expect(page.locator("#place")).to_contain_text("Press LinkedIn’s own button once more")
    kept = asked(page, "contact/keep")[0]["contact"]
    assert (kept["name"], kept["circles"], kept["how_we_met"]) == ("Sami Haddad", ["study"], "בקורס תכנון נמלים")
    assert kept["profiles"] == [
        {"url": STRANGER["profile"]["url"]},
        {"urn": "ACoAAinvented1"},
        {"urn": "urn:li:member:417"},
    ]
    page.close()


def test_the_bare_question_can_be_switched_off_for_good(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-bare"])
    page.get_by_role("button", name="Don’t ask this again").click()
    expect(page.locator("#status")).to_contain_text("It will stay silent.")
    assert asked(page, "silence/add") == [{"type": "silence/add", "tab": 7, "rule": "bare-invitation", "profile": None}]
    page.close()


def test_a_remark_can_be_silenced_for_one_person(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-more"])
    page.get_by_role("button", name="Not again for this person").click()
    expect(page.locator("#status")).to_contain_text("Silenced for this person.")
    assert asked(page, "silence/add")[0]["profile"] == STRANGER["profile"]["url"]
    page.close()
