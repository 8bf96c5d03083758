"""What was seen being sent is remembered: the next review knows of it, and the rules learn what came of a warning."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.test_messages import PROJECTS
from browser.world import World, eventually, somebody
from browser.writing import ASKS, EVERYDAY, sent, write_message

pytestmark = pytest.mark.browser

REFERRAL = "Could you refer me for the planner role at Bluegate?"
AROUND = "I am looking for a new role in river planning after nine years here. Could you refer me for any open role?"


@pytest.fixture(autouse=True)
def by_itself(world: World) -> None:
    """What is sent is noted without being asked for."""
    world.settings(mode="overlay", language="en", noting="always")


def send(page: Page, count: int = 1) -> None:
    page.locator(".msg-form__send-button").click()
    sent(page, count)


def remembered(world: World, text: str) -> None:
    """Wait until the server has been told of this text being sent."""
    eventually(lambda: any(one["body"]["text"] == text and one["answered"] for one in world.asked("sent")), world.home)


def counts(world: World, rule: str) -> dict[str, int]:
    found: dict[str, Any] = next(one for one in world.call("GET", "rules")["rules"] if one["id"] == rule)
    return dict(found["counts"])


def asks_on_the_timeline(world: World, contact: str) -> list[tuple[str, str, str]]:
    events = world.call("GET", f"contacts/{contact}/events")["events"]
    return [(one["kind"], one["ask"], one["text"]) for one in events if one["kind"] == "asked"]


def test_an_ask_that_was_sent_stands_on_the_timeline_by_its_kind_and_without_its_words(world: World) -> None:
    partner = somebody("Ruth Vale", degree=1)
    contact = world.keep(partner, *PROJECTS)
    page = world.messages(partner)
    write_message(world, page, REFERRAL)
    send(page)
    remembered(world, REFERRAL)
    assert asks_on_the_timeline(world, contact) == [("asked", "vouching", "")]


def test_an_everyday_message_leaves_nothing_on_the_timeline(world: World) -> None:
    partner = somebody("Ruth Vale", degree=1)
    contact = world.keep(partner, *PROJECTS)
    page = world.messages(partner)
    write_message(world, page, EVERYDAY)
    send(page)
    remembered(world, EVERYDAY)
    assert asks_on_the_timeline(world, contact) == []


def test_what_came_of_a_warning_is_counted(world: World) -> None:
    person = somebody("Ruth Vale", degree=1)
    world.keep(person, {"kind": "message_exchange", "who": "both", "on": "2026-09"})
    page = world.messages(person)
    write_message(world, page, ASKS)
    page.locator(".msg-form__send-button").click()
    card = world.held(page)
    rule = world.ask({"type": "panel/state"}, world.panel(page))["held"]["review"]["findings"][0]["rule"]
    before = counts(world, rule)
    card.get_by_role("button", name="Go back").click()
    page.locator(".msg-form__contenteditable").click()
    page.keyboard.press("Control+A")
    page.keyboard.type(EVERYDAY)
    world.judged(EVERYDAY, page)
    send(page)
    remembered(world, EVERYDAY)
    after = counts(world, rule)
    assert (after["edited"], after["sent"]) == (before["edited"] + 1, before["sent"])


def test_the_same_text_to_a_third_person_is_told(world: World) -> None:
    for _ in range(2):
        friend = somebody("Ruth Vale", degree=1)
        world.keep(friend, *PROJECTS)
        page = world.messages(friend)
        write_message(world, page, AROUND)
        page.locator(".msg-form__send-button").click()
        remembered(world, AROUND)
        page.close()
        world.browser.worker.evaluate("globalThis.calls = []")
    last = somebody("Ruth Vale", degree=1)
    world.keep(last, {"kind": "message_exchange", "who": "both", "on": "2026-09"})
    page = world.messages(last)
    write_message(world, page, AROUND)
    page.locator(".msg-form__send-button").click()
    card = world.held(page)
    rules = [one["rule"] for one in world.ask({"type": "panel/state"}, world.panel(page))["held"]["review"]["findings"]]
    assert "same-text-to-many" in rules
    expect(card).to_be_visible()
