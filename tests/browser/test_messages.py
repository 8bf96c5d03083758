"""A message that needs a second thought is held wherever it is pressed; everything else goes through untouched."""

import pytest
from playwright.sync_api import Locator, Page, expect

from amana.demo.cast import PEOPLE
from amana.demo.page import Profile, Talk
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from browser.world import World, somebody
from browser.writing import ASKS, EVERYDAY, sent, sent_by_now, write_message

pytestmark = pytest.mark.browser

PROJECTS = [{"kind": "joint_project", "who": "both", "on": on} for on in ("2024-02", "2025-06", "2026-03")]
LATER = 250
"""Milliseconds in which a press that was not held would have had its effect."""


def helper(world: World) -> Person:
    """Somebody who did a big favour and was never thanked."""
    person = somebody("Ruth Vale", degree=1)
    world.keep(person, {"kind": "favour_big", "who": "them", "on": "2026-08"})
    return person


def press(page: Page, editor: Locator, way: str) -> None:
    if way == "button":
        page.locator(".msg-form__send-button").click()
    else:
        editor.press(way)


@pytest.mark.parametrize("way", ["button", "Enter", "Control+Enter"])
def test_a_message_is_held_however_it_is_sent(world: World, way: str) -> None:
    ruth = helper(world)
    page = world.messages(ruth, enter_sends=way == "Enter")
    editor = write_message(world, page, ASKS)
    press(page, editor, way)
    card = world.held(page)
    assert world.held_draft(page) == {"channel": "message", "text": ASKS, "recipients": [{"urn": ruth.urn}]}
    assert sent_by_now(page) == []
    card.get_by_role("button", name="Send it anyway").click()
    expect(card).to_have_count(0)
    editor.click()
    press(page, editor, way)
    assert [one["text"] for one in sent(page)] == [ASKS]
    # A click and its submit count as one send for some tenths of a second; the next send is another.
    page.wait_for_timeout(600)
    editor.click()
    page.keyboard.type(ASKS)
    page.wait_for_timeout(LATER)
    press(page, editor, way)
    world.held(page)
    assert len(sent_by_now(page)) == 1


def test_an_everyday_message_is_never_held(world: World) -> None:
    page = world.messages(somebody("Ruth Vale", degree=1))
    write_message(world, page, EVERYDAY).press("Control+Enter")
    assert len(sent(page)) == 1


def test_the_same_words_pass_for_a_partner_of_many_projects(world: World) -> None:
    partner = somebody("Ada Quill", degree=1)
    world.keep(partner, *PROJECTS)
    page = world.messages(partner)
    text = "Hi Ada, could you recommend me for the new role at your company?"
    write_message(world, page, text).press("Control+Enter")
    assert len(sent(page)) == 1


def test_enter_that_makes_a_new_line_is_left_alone(world: World) -> None:
    page = world.messages(helper(world))
    write_message(world, page, ASKS).press("Enter")
    page.keyboard.type("two")
    world.judged(f"{ASKS}\ntwo", page)
    assert not world.has_panel(page)


def test_a_message_in_a_bubble_belongs_to_the_bubbles_person(world: World) -> None:
    ruth = helper(world)
    bubbles = (Talk(people=(PEOPLE[1],), lines=(("them", "hi"),)), Talk(people=(ruth,), lines=(("me", "hi"),)))
    profile = Profile(person=PEOPLE[2], bubbles=bubbles)
    page = world.open(profile.url, SampleSite(pages=(profile,), people=(*PEOPLE, ruth)))
    bubble = page.locator(".msg-overlay-conversation-bubble").nth(1)
    bubble.locator(".msg-form__contenteditable").click()
    page.keyboard.type(ASKS)
    world.judged(ASKS, page)
    bubble.locator(".msg-form__send-button").click()
    assert world.held_draft(page)["recipients"] == [{"urn": ruth.urn}]
    assert sent_by_now(page) == []


def test_what_a_script_presses_is_none_of_our_business(world: World) -> None:
    page = world.messages(helper(world))
    write_message(world, page, ASKS)
    # A submit counts as the end of the user's own gesture for a second after it.
    page.wait_for_timeout(1000)
    page.evaluate("document.querySelector('.msg-form__send-button').click()")
    assert len(sent(page)) == 1


def test_a_text_that_was_changed_after_its_verdict_is_judged_anew(world: World) -> None:
    page = world.messages(helper(world))
    write_message(world, page, ASKS)
    page.keyboard.press("Control+A")
    page.keyboard.type(EVERYDAY)
    world.judged(EVERYDAY, page)
    page.locator(".msg-form__send-button").click()
    assert [one["text"] for one in sent(page)] == [EVERYDAY]
