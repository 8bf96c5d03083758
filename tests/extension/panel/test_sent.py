"""What was just sent is offered calmly: one sentence, a choice, no focus taken, and the words of three languages."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.people import NOA, state
from extension.panel.stage import show
from extension.panel.views import SENT, views

pytestmark = pytest.mark.browser

SAYS = {
    "en": "Sent today: a message to \u2068Noa Ben-Ami\u2069. Asked in it: a recommendation and a call or a coffee.",
    "ar": "أُرسلت اليوم رسالة إلى \u2068Noa Ben-Ami\u2069. المطلوب فيها: توصية ومكالمة أو قهوة.",
    "he": "היום נשלחה הודעה אל \u2068Noa Ben-Ami\u2069. מה התבקש בה: המלצה ושיחה או קפה.",
}


def asked(page: Page, kind: str) -> list[dict[str, Any]]:
    """What the panel asked the worker for."""
    found: list[dict[str, Any]] = page.evaluate("kind => fake.asked.filter((each) => each.type === kind)", kind)
    return found


def become(page: Page, language: str = "en", **changes: Any) -> None:
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(NOA, language, **changes))


def test_it_says_in_each_language_what_was_sent_and_what_was_asked(chromium: Browser) -> None:
    page = show(chromium, views("en")["sent"])
    for language, words in SAYS.items():
        become(page, language, offer=SENT)
        expect(page.locator("#sent-told")).to_have_text(words)
        expect(page.locator("#sent-told")).to_have_attribute("role", "status")
    page.close()


def test_it_comes_and_goes_without_taking_the_keyboard_or_what_is_open(chromium: Browser) -> None:
    page = show(chromium, views("en")["sheet"])
    page.locator("#tool-settings").focus()
    become(page, offer=SENT)
    expect(page.get_by_role("button", name="Note it")).to_be_visible()
    expect(page.locator("#tool-settings")).to_be_focused()
    page.locator("#offer-more summary").click()
    page.get_by_role("checkbox", name="A job").check()
    become(page, offer=SENT, waiting=[])
    expect(page.get_by_role("checkbox", name="A job")).to_be_checked()
    become(page)
    expect(page.locator("#sent > *")).to_have_count(0)
    expect(page.locator("#sent-told")).to_be_empty()
    page.close()


def test_what_is_agreed_to_is_what_is_told(chromium: Browser) -> None:
    page = show(chromium, views("en")["sent-more"])
    page.get_by_role("checkbox", name="A call or a coffee").uncheck()
    page.get_by_role("checkbox", name="A job").check()
    page.get_by_role("textbox", name="When").fill("3 days from never")
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("No date can be read from this.")).to_be_visible()
    assert asked(page, "sent/note") == []
    page.get_by_role("textbox", name="When").fill("19 Nov 2026")
    page.get_by_role("button", name="Note it").click()
    page.wait_for_function("fake.asked.some((each) => each.type === 'sent/note')")
    (told,) = asked(page, "sent/note")
    assert (sorted(told["kinds"]), told["on"], told["sent"]) == (["job", "vouching"], "2026-11-19", "s1")
    expect(page.locator("#status")).to_contain_text(
        "Noted for \u2068Noa Ben-Ami\u2069 and 2 others: a recommendation and a job."
    )
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.close()


def test_always_and_never_are_one_press_away(chromium: Browser) -> None:
    page = show(chromium, views("en")["sent-more"])
    page.get_by_role("button", name="Never offer this").click()
    page.wait_for_function("fake.asked.some((each) => each.noting === 'never')")
    expect(page.locator("#status")).to_contain_text("Nothing that is sent is noted any more.")
    page.get_by_role("button", name="Undo").click()
    page.wait_for_function("fake.asked.some((each) => each.noting === 'ask')")
    page.get_by_role("button", name="Always note").click()
    page.wait_for_function("fake.asked.some((each) => each.noting === 'always')")
    page.wait_for_function("fake.asked.some((each) => each.type === 'sent/note')")
    page.close()


def test_where_the_server_is_away_the_offer_stays(chromium: Browser) -> None:
    page = show(chromium, views("en")["sent"])
    page.evaluate("() => { fake.answers['sent/note'] = {ok: false, code: 'away', message: ''}; }")
    page.get_by_role("button", name="Note it").click()
    expect(page.locator("#status")).to_contain_text("Amana is not running.")
    expect(page.get_by_role("button", name="Note it")).to_be_visible()
    page.close()


def test_an_invitation_without_words_to_a_stranger_can_only_be_noted_by_saving_them(chromium: Browser) -> None:
    page = show(chromium, views("en")["sent-stranger"])
    expect(page.get_by_role("button", name="Save and note")).to_be_visible()
    expect(page.get_by_role("button", name="Note it", exact=True)).to_have_count(0)
    page.close()


def test_a_press_that_only_mostly_sends_is_asked_about(chromium: Browser) -> None:
    page = show(chromium, views("en")["sent-perhaps"])
    expect(page.locator("#sent-told")).to_contain_text("Was an invitation sent to")
    page.close()


def test_what_becomes_of_what_is_sent_is_a_setting_and_what_was_kept_can_be_forgotten(chromium: Browser) -> None:
    page = show(chromium, views("en")["options"])
    expect(page.get_by_role("radio", name="Offer to note it")).to_be_checked()
    page.get_by_role("radio", name="Note it by itself").check()
    page.wait_for_function("fake.asked.some((each) => each.type === 'settings/set' && each.noting === 'always')")
    page.get_by_role("button", name="Forget what was sent").click()
    assert asked(page, "sent/forget") == []
    page.get_by_role("button", name="Yes, forget all of it").click()
    page.wait_for_function("fake.asked.some((each) => each.type === 'sent/forget')")
    expect(page.locator("#status")).to_contain_text("Forgotten.")
    expect(page.get_by_role("button", name="Forget what was sent")).to_be_visible()
    page.close()


def test_what_was_noted_by_itself_is_told_once_with_the_way_back(chromium: Browser) -> None:
    page = show(chromium, views("en")["sent-noted"])
    expect(page.locator("#status")).to_contain_text("Noted for")
    page.get_by_role("button", name="Undo").click()
    page.wait_for_function("fake.asked.some((each) => each.type === 'sent/undo')")
    expect(page.locator("#status")).to_contain_text("Undone.")
    become(page, noted=SENT, waiting=[])
    page.wait_for_timeout(100)
    expect(page.locator("#status")).to_contain_text("Undone.")
    page.close()
