"""Invitations are held only where they ask too early, only until the user says otherwise, never by Amana's own hand."""

import pytest
from playwright.sync_api import expect

from amana.demo.cast import STRANGERS
from amana.demo.page import Generation
from amana.demo.sample_site import SampleSite
from browser.world import World, somebody
from browser.writing import JOB, THANKS, connect, send_invitation, sent, sent_by_now, write_note

pytestmark = pytest.mark.browser

GENERATIONS: list[Generation] = ["sdui", "classic"]
SITE = "https://www.linkedin.com"
AT_ONCE = 150
"""Milliseconds within which a button that sends at once would have sent."""


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_a_note_that_asks_a_stranger_for_a_job_is_held_until_send_it_anyway(
    world: World, generation: Generation, language: str
) -> None:
    stranger, text = somebody(), JOB[language]
    page = world.profile(stranger, generation, language)  # type: ignore[arg-type]
    send = write_note(world, page, text)
    send.click()
    card = world.held(page)
    expect(card).to_have_accessible_name("Before you send")
    expect(card.get_by_role("button", name="Go back")).to_be_focused()
    draft = {"channel": "invitation", "text": text, "recipients": [{"profile": stranger.url}]}
    assert world.held_draft(page) == draft
    assert sent_by_now(page) == []
    card.get_by_role("button", name="Send it anyway").click()
    expect(card).to_have_count(0)
    assert sent_by_now(page) == []
    send.click()
    assert [one["text"] for one in sent(page)] == [text]


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("way", ["Go back", "Escape"])
def test_after_going_back_the_words_are_still_there_and_still_held(
    world: World, generation: Generation, way: str
) -> None:
    page = world.profile(somebody(), generation)
    send = write_note(world, page, JOB["en"])
    send.click()
    card = world.held(page)
    if way == "Escape":
        card.press("Escape")
    else:
        card.get_by_role("button", name="Go back").click()
    expect(card).to_have_count(0)
    assert page.locator("#custom-message").input_value() == JOB["en"]
    send.click()
    world.held(page)
    assert sent_by_now(page) == []


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_note_that_thanks_goes_through_untouched(world: World, generation: Generation) -> None:
    page = world.profile(somebody(), generation)
    write_note(world, page, THANKS).click()
    assert [one["text"] for one in sent(page)] == [THANKS]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_bare_invitation_asks_once_how_they_know_each_other(world: World, generation: Generation) -> None:
    stranger = somebody()
    page = world.profile(stranger, generation)
    connect(page).click()
    plain = send_invitation(page)
    plain.hover()
    world.judged("", page, stranger.vanity)
    plain.click()
    card = world.held(page)
    expect(card.get_by_text("How do you know each other?").first).to_be_visible()
    assert world.held_draft(page)["text"] == ""
    assert sent_by_now(page) == []
    card.get_by_role("button", name="Go back").click()
    expect(card).to_have_count(0)
    plain.click()
    assert [one["to"] for one in sent(page)] == [stranger.vanity]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_button_that_sends_at_once_is_held_for_the_right_person(world: World, generation: Generation) -> None:
    page = world.open(f"{SITE}/mynetwork/grow/", SampleSite(generation=generation))
    tomasz = STRANGERS[1]
    at_once = page.get_by_role("listitem").filter(has_text=tomasz.name).locator("button:has(svg)").first
    at_once.hover()
    world.judged("", page, tomasz.vanity)
    at_once.click()
    assert world.held_draft(page)["recipients"] == [{"profile": tomasz.url}]
    page.wait_for_timeout(AT_ONCE)
    assert sent_by_now(page) == []
    world.held(page).get_by_role("button", name="Send it anyway").click()
    expect(world.panel(page).get_by_role("alertdialog")).to_have_count(0)
    assert sent_by_now(page) == []
    at_once.click()
    assert [one["to"] for one in sent(page)] == [tomasz.vanity]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_on_search_each_row_belongs_to_its_own_person(world: World, generation: Generation) -> None:
    page = world.open(f"{SITE}/search/results/people/", SampleSite(generation=generation, people=STRANGERS))
    control = page.locator("main a[href*=search-custom-invite], main button:has([data-test-icon^=connect])").nth(1)
    control.hover()
    world.judged("", page)
    asked = world.asked("reviews")[-1]["body"]["recipients"]
    control.click()
    if generation == "sdui":
        send_invitation(page).click()
    assert world.held_draft(page)["recipients"] == asked
    assert len(asked) == 1
    assert sent_by_now(page) == []


def test_amana_never_presses_types_or_scrolls_by_itself(world: World) -> None:
    """Any event of our making would be untrusted; none reaches the page, from the first look to the second send."""
    page = world.profile(somebody())
    page.evaluate(
        """types => { window.strange = [];
          for (const type of types)
            window.addEventListener(type, (event) => { if (!event.isTrusted) window.strange.push(type); }, true); }""",
        ["click", "pointerdown", "mousedown", "keydown", "keypress", "keyup", "input", "submit", "scroll", "focus"],
    )
    send = write_note(world, page, JOB["en"])
    send.click()
    card = world.held(page)
    card.get_by_role("button", name="Send it anyway").click()
    expect(card).to_have_count(0)
    send.click()
    sent(page)
    assert page.evaluate("window.strange") == []
    assert page.evaluate("window.scrollY") == 0
