"""A message that needs a second thought is held wherever it is pressed; everything else goes through untouched."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from amana.demo.cast import PEOPLE
from amana.demo.page import Generation, Messaging, Profile, Talk
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from amana.demo.site import render
from browser.world import World, eventually, somebody
from browser.writing import ASKS, EVERYDAY, sent, sent_by_now, write_message

pytestmark = pytest.mark.browser

PROJECTS = [{"kind": "joint_project", "who": "both", "on": on} for on in ("2024-02", "2025-06", "2026-03")]
PARTNER = "Hi Ada, could you recommend me for the new role at your company?"
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
    write_message(world, page, PARTNER).press("Control+Enter")
    assert len(sent(page)) == 1


def test_what_no_longer_needs_a_second_thought_goes_at_the_next_press_without_a_card(world: World) -> None:
    partner = somebody("Ada Quill", degree=1)
    contact = world.keep(partner)
    page = world.messages(partner)
    editor = write_message(world, page, PARTNER)
    # The page still has the verdict for a stranger, while the server knows better and the worker has slept.
    for event in PROJECTS:
        world.call("POST", f"contacts/{contact}/events", event)
    world.put_worker_to_sleep()
    editor.press("Control+Enter")
    page.wait_for_timeout(LATER)
    assert sent_by_now(page) == []

    def goes() -> bool:
        editor.press("Control+Enter")
        return bool(sent_by_now(page))

    eventually(goes, page)
    assert [one["text"] for one in sent_by_now(page)] == [PARTNER]
    assert world.ask({"type": "panel/state"})["held"] is None


def test_enter_that_makes_a_new_line_is_left_alone(world: World) -> None:
    page = world.messages(helper(world))
    write_message(world, page, ASKS).press("Enter")
    page.keyboard.type("two")
    world.judged(f"{ASKS}\ntwo", page)
    assert world.asked("held") == []


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


def bubble_page(world: World, person: Person, talk: Talk, **fields: Any) -> Page:
    """Somebody else's profile, over which a conversation is open."""
    profile = Profile(person=PEOPLE[2], bubbles=(talk,), **fields)
    site = SampleSite(generation=profile.generation, lang=profile.lang, pages=(profile,), people=(*PEOPLE, person))
    return world.open(profile.url, site)


def test_words_that_a_link_wrote_are_held_at_the_first_press(world: World) -> None:
    ruth = helper(world)
    page = world.messages(ruth, new=True, body=ASKS)
    world.judged(ASKS, page)
    page.locator(".msg-form__send-button").click()
    assert world.held_draft(page) == {"channel": "message", "text": ASKS, "recipients": [{"profile": ruth.url}]}
    assert sent_by_now(page) == []


def test_a_quick_reply_is_held_without_being_looked_at_first(world: World) -> None:
    ruth = helper(world)
    page = bubble_page(world, ruth, Talk(people=(ruth,), lines=(("them", "hi"),), replies=(ASKS, "Thanks!")))
    world.judged(ASKS, page)
    world.judged("Thanks!", page)
    replies = page.locator(".conversations-quick-replies__reply-button")
    replies.first.focus()
    page.keyboard.press("Enter")
    assert world.held_draft(page)["recipients"] == [{"urn": ruth.urn}]
    world.panel(page).get_by_role("button", name="Go back").click()
    replies.last.click()
    assert [one["text"] for one in sent(page)] == ["Thanks!"]


def test_inmail_is_held_at_its_icon_and_the_subject_counts(world: World) -> None:
    ruth = helper(world)
    talk = Talk(people=(ruth,), lines=(("them", "hi"),), inmail=True)
    page = bubble_page(world, ruth, talk, generation="classic", lang="he", premium=True)
    page.locator("input[name=subject]").fill("Could you recommend me?")
    page.locator(".msg-form__contenteditable").click()
    page.keyboard.type("And who else do you know who is hiring?")
    text = ASKS.replace("? ", "?\n")
    world.judged(text, page)
    page.locator(".msg-form__send-btn").click()
    draft = {"channel": "inmail", "text": text, "recipients": [{"urn": ruth.urn}]}
    assert {name: world.held_draft(page)[name] for name in draft} == draft
    assert sent_by_now(page) == []


def test_pasted_words_are_held_where_enter_sends(world: World) -> None:
    ruth = helper(world)
    talk = Talk(people=(ruth,), lines=(("them", "hi"),))
    page = bubble_page(world, ruth, talk, lang="ar", enter_sends=True, formless=True)
    search = page.locator("#global-nav input")
    search.fill(ASKS)
    search.press("Control+A")
    search.press("Control+C")
    editor = page.locator(".msg-form__contenteditable")
    editor.click()
    page.keyboard.press("Control+V")
    world.judged(ASKS, page)
    editor.press("Enter")
    assert world.held_draft(page)["recipients"] == [{"urn": ruth.urn}]
    assert sent_by_now(page) == []


def test_a_message_that_is_longer_than_what_is_read_is_held_and_sent_whole(world: World) -> None:
    page = world.messages(helper(world))
    editor = page.locator(".msg-form__contenteditable")
    editor.click()
    text = f"{ASKS} {'The gauges by the weir are drifting. ' * 300}".strip()
    page.keyboard.insert_text(text)
    world.judged(text[:8000].strip(), page)
    editor.press("Control+Enter")
    world.held(page).get_by_role("button", name="Send it anyway").click()
    expect(world.panel(page).get_by_role("alertdialog")).to_have_count(0)
    editor.press("Control+Enter")
    assert [one["text"] for one in sent(page)] == [text]


def test_a_group_is_judged_by_the_tie_that_bears_least_and_only_if_all_are_known(world: World) -> None:
    ruth, other = helper(world), somebody("Ada Quill", degree=1)
    world.keep(other, *PROJECTS)
    for linked in (True, False):
        shown = Messaging(talk=Talk(people=(other, ruth), linked=linked))
        page = world.open(shown.url, html={shown.url: render(shown)})
        editor = page.locator(".msg-form__contenteditable")
        editor.click()
        page.keyboard.type(ASKS)
        if linked:
            world.judged(ASKS, page)
            editor.press("Control+Enter")
            assert world.held_draft(page)["recipients"] == [{"urn": other.urn}, {"urn": ruth.urn}]
            world.browser.worker.evaluate("globalThis.calls = []")
        else:
            editor.press("Control+Enter")
            assert len(sent(page)) == 1
            assert world.asked("reviews") == []


@pytest.mark.parametrize("generation", ["sdui", "classic"])
def test_of_public_words_nothing_is_asked(world: World, generation: Generation) -> None:
    page = world.open("https://www.linkedin.com/feed/", SampleSite(generation=generation))
    box = page.locator(".tiptap, .ql-editor").first
    box.click()
    page.keyboard.type(ASKS)
    page.locator(".comments-comment-box__submit-button").first.click()
    assert [one["kind"] for one in sent(page)] == ["comment"]
    assert world.asked("reviews") == []
