"""Held before sending: only what asks too early, only until the user says otherwise, and never by Amana's own hand."""

import pytest
from playwright.sync_api import Locator, Page, expect

from amana.demo.cast import STRANGERS
from amana.demo.page import Generation
from browser.world import World, somebody
from pages.serve import sent

pytestmark = pytest.mark.browser

JOB = {
    "en": "Hi, I'm looking for a new job. Could you refer me for any open role? My CV is attached.",
    "ar": "مرحباً، أبحث عن عمل جديد. هل يمكنك أن ترشّحني لأي وظيفة شاغرة عندكم؟ أرفقت سيرتي الذاتية.",
    "he": "היי, אני בחיפוש עבודה. תוכלי להמליץ עליי לכל משרה פנויה אצלכם? מצורפים קורות החיים שלי.",
}
CONNECT = "main a[href*='custom-invite'], main button:has(svg[data-test-icon^='connect'])"
THANKS = "Thank you for the talk on river gauges, the part on drift was new to me."
PROJECTS = [{"kind": "joint_project", "who": "both", "on": on} for on in ("2024-02", "2025-06", "2026-03")]


def write_note(page: Page, text: str) -> Locator:
    """Open the invitation dialog, write a note, and return LinkedIn's Send button once the verdict can be there."""
    page.locator(CONNECT).first.click()
    dialog = page.locator("[role=dialog].send-invite")
    dialog.locator("button.artdeco-button--secondary").click()
    dialog.locator("textarea#custom-message").press_sequentially(text)
    page.wait_for_timeout(400)
    return dialog.locator("button.artdeco-button--primary")


def write_message(page: Page, text: str) -> Locator:
    """Type into the composer and return it once the verdict can be there."""
    box = page.locator(".msg-form__contenteditable").last
    box.press_sequentially(text)
    page.wait_for_timeout(400)
    return box


@pytest.mark.parametrize("generation", ["sdui", "classic"])
@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_an_invitation_that_asks_a_stranger_for_a_job_is_held(
    world: World, generation: Generation, language: str
) -> None:
    page = world.profile(somebody(), generation, language)  # type: ignore[arg-type]
    write_note(page, JOB[language]).click()
    card = world.held(page)
    expect(card).to_have_accessible_name("Before you send")
    expect(card.get_by_role("button", name="Go back")).to_be_focused()
    assert sent(page) == []
    card.get_by_role("button", name="Go back").click()
    expect(card).to_have_count(0)
    assert sent(page) == []
    assert page.locator("textarea#custom-message").input_value() == JOB[language]


def test_after_send_it_anyway_the_user_presses_linkedins_own_button_once_more(world: World) -> None:
    stranger = somebody()
    page = world.profile(stranger)
    send = write_note(page, JOB["en"])
    send.click()
    card = world.held(page)
    card.get_by_role("button", name="Send it anyway").click()
    expect(card).to_have_count(0)
    assert sent(page) == []
    send.click()
    page.wait_for_timeout(300)
    assert [one["text"] for one in sent(page)] == [JOB["en"]]


def test_a_note_that_thanks_goes_through_untouched(world: World) -> None:
    page = world.profile(somebody())
    write_note(page, THANKS).click()
    page.wait_for_timeout(300)
    assert [one["text"] for one in sent(page)] == [THANKS]


def test_the_same_words_pass_for_a_partner_of_many_projects(world: World) -> None:
    partner = somebody("Ada Quill", degree=1)
    world.keep(partner, *PROJECTS)
    page = world.messages(partner)
    box = write_message(page, "Hi Ada, could you recommend me for the new role at your company?")
    box.press("Control+Enter")
    page.wait_for_timeout(300)
    assert len(sent(page)) == 1


@pytest.mark.parametrize("generation", ["sdui", "classic"])
def test_a_bare_invitation_asks_once_how_they_know_each_other(world: World, generation: Generation) -> None:
    stranger = somebody()
    page = world.profile(stranger, generation)
    page.locator(CONNECT).first.click()
    dialog = page.locator("[role=dialog].send-invite")
    plain = dialog.locator("button.artdeco-button--primary")
    plain.hover()
    page.wait_for_timeout(400)
    plain.click()
    card = world.held(page)
    expect(card.get_by_text("How do you know each other?").first).to_be_visible()
    assert sent(page) == []
    card.get_by_role("button", name="Go back").click()
    page.wait_for_timeout(400)
    plain.click()
    page.wait_for_timeout(300)
    assert [one["to"] for one in sent(page)] == [stranger.vanity]


def test_a_button_that_sends_at_once_is_held_for_the_right_person(world: World) -> None:
    page = world.open("https://www.linkedin.com/mynetwork/grow/")
    tomasz = STRANGERS[1]
    at_once = page.get_by_role("listitem").filter(has_text=tomasz.name).locator("button:has(svg#connect-small)")
    at_once.hover()
    page.wait_for_timeout(500)
    at_once.click()
    world.held(page).get_by_role("button", name="Send it anyway").click()
    assert sent(page) == []
    at_once.click()
    page.wait_for_timeout(300)
    assert [one["to"] for one in sent(page)] == [tomasz.vanity]


@pytest.mark.parametrize(("enter_sends", "press"), [(False, "button"), (True, "Enter"), (False, "Control+Enter")])
def test_a_message_is_held_however_it_is_sent(world: World, enter_sends: bool, press: str) -> None:  # noqa: FBT001
    helper = somebody("Ruth Vale", degree=1)
    world.keep(helper, {"kind": "favour_big", "who": "them", "on": "2026-08"})
    page = world.messages(helper, enter_sends=enter_sends)
    box = write_message(page, "Hi Ruth, could you recommend me? And who else do you know who is hiring?")
    if press == "button":
        page.locator(".msg-form__send-button").click()
    else:
        box.press(press)
    card = world.held(page)
    assert sent(page) == []
    card.get_by_role("button", name="Send it anyway").click()
    expect(card).to_have_count(0)
    box.click()
    if press == "button":
        page.locator(".msg-form__send-button").click()
    else:
        box.press(press)
    page.wait_for_timeout(300)
    assert len(sent(page)) == 1


def test_an_everyday_message_is_never_held(world: World) -> None:
    page = world.messages(somebody("Ruth Vale", degree=1))
    write_message(page, "The slides for Tuesday are in the shared folder, see you at ten.").press("Control+Enter")
    page.wait_for_timeout(300)
    assert len(sent(page)) == 1


def test_escape_goes_back_and_the_text_is_still_there(world: World) -> None:
    page = world.profile(somebody())
    write_note(page, JOB["en"]).click()
    card = world.held(page)
    card.press("Escape")
    expect(card).to_have_count(0)
    assert page.locator("textarea#custom-message").input_value() == JOB["en"]


def test_amana_never_presses_types_or_scrolls_by_itself(world: World) -> None:
    """Any event of our making would be untrusted; none reaches the page, from the first look to the second send."""
    page = world.profile(somebody())
    page.evaluate(
        """types => { window.strange = [];
          for (const type of types)
            window.addEventListener(type, (event) => { if (!event.isTrusted) window.strange.push(type); }, true); }""",
        ["click", "pointerdown", "mousedown", "keydown", "keypress", "keyup", "input", "submit", "scroll", "focus"],
    )
    send = write_note(page, JOB["en"])
    send.click()
    world.held(page).get_by_role("button", name="Send it anyway").click()
    page.wait_for_timeout(300)
    send.click()
    page.wait_for_timeout(300)
    assert page.evaluate("window.strange") == []
    assert page.evaluate("window.scrollY") == 0
