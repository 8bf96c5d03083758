"""Each write gets its own answer, and writes about one person made offline follow each other."""

import time
from typing import Any

import pytest
from playwright.sync_api import Page

from amana.demo.own_server import OwnServer
from browser.world import World, somebody
from extension.misbehaving import Asked, Misbehaving, Reply, passed_on

pytestmark = pytest.mark.browser

TOGETHER = """messages => Promise.all(messages.map(async ([wait, message]) => {
  await new Promise((resolve) => setTimeout(resolve, wait));
  return chrome.runtime.sendMessage(message);
}))"""


@pytest.fixture
def panel(world: World) -> Page:
    """A page that may speak as the panel."""
    return world.browser.own_page("panel/panel.html?tab=1")


@pytest.fixture
def contact(world: World) -> str:
    """The id of somebody who is kept."""
    return world.keep(somebody())


def note(contact: str, text: str) -> dict[str, Any]:
    return {"type": "event/add", "contact": contact, "event": {"kind": "note", "who": "me", "text": text}}


def change(contact: str, text: str) -> dict[str, Any]:
    return {"type": "contact/change", "id": contact, "version": 1, "changes": {"note": text}}


def waiting(world: World) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = world.ask({"type": "panel/state"})["waiting"]
    return found


def back_again(world: World, server: OwnServer) -> list[dict[str, Any]]:
    """Start the server, send everything; returns what still waits."""
    server.start()
    assert world.ask({"type": "waiting/retry"})["ok"]
    return waiting(world)


def test_a_write_made_while_another_is_on_its_way_gets_its_own_answer(world: World, panel: Page, contact: str) -> None:
    def slow(asked: Asked) -> Reply:
        reply = passed_on(asked, world.config.port)
        if asked.method == "POST":
            time.sleep(0.5)
        return reply

    with Misbehaving(slow) as line:
        world.keep_in_storage(port=line.port)
        writes = [[0, note(contact, "one")], [200, note(contact, "x" * 11_000)], [250, note(contact, "three")]]
        one, refused, three = panel.evaluate(TOGETHER, writes)
    assert (one["event"]["text"], three["event"]["text"]) == ("one", "three")
    assert (refused["ok"], refused["status"], list(refused["errors"])) == (False, 422, ["text"])
    assert waiting(world) == []


def test_adding_and_then_changing_offline_saves_both(
    world: World, server: OwnServer, panel: Page, contact: str
) -> None:
    server.stop()
    for message in (note(contact, "one"), note(contact, "two"), change(contact, "after both")):
        assert world.ask(message, panel)["waiting"]
    assert back_again(world, server) == []
    kept = world.call("GET", f"contacts/{contact}")
    assert (kept["version"], kept["note"]) == (4, "after both")


def test_removing_and_then_changing_offline_does_both(world: World, server: OwnServer, panel: Page) -> None:
    person = somebody()
    contact = world.keep(person, {"kind": "note", "who": "me", "text": "one"})
    (event,) = world.sheet(person)["events"]
    server.stop()
    assert world.ask({"type": "event/remove", "id": event["id"], "version": 2}, panel)["waiting"]
    assert world.ask({**change(contact, "after it"), "version": 2}, panel)["waiting"]
    assert back_again(world, server) == []
    assert (world.sheet(person)["events"], world.sheet(person)["contact"]["note"]) == ([], "after it")


def test_what_somebody_else_changed_meanwhile_is_not_written_over(
    world: World, server: OwnServer, panel: Page, contact: str
) -> None:
    world.call("PATCH", f"contacts/{contact}", {"note": "newer"}, **{"If-Match": '"1"'})
    server.stop()
    for message in (note(contact, "one"), change(contact, "older")):
        world.ask(message, panel)
    (refused,) = back_again(world, server)
    assert (refused["what"], bool(refused["refused"])) == ("contact/change", True)
    assert world.call("GET", f"contacts/{contact}")["note"] == "newer"


def test_one_persons_writes_leave_anothers_alone(world: World, server: OwnServer, panel: Page, contact: str) -> None:
    other = world.keep(somebody())
    server.stop()
    for message in (note(contact, "one"), change(other, "hers"), change(contact, "his")):
        world.ask(message, panel)
    assert back_again(world, server) == []
    assert [world.call("GET", f"contacts/{each}")["note"] for each in (contact, other)] == ["his", "hers"]
