"""What was typed while the server was away is saved once, in order, and never lost in silence."""

import secrets
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright

from amana.demo.browser import browser
from amana.demo.own_server import OwnServer
from browser.world import World, eventually, somebody
from extension.misbehaving import Asked, Misbehaving, Reply, passed_on

pytestmark = pytest.mark.browser

MANY = 200
TOGETHER = "messages => Promise.all(messages.map((message) => chrome.runtime.sendMessage(message)))"


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


def change(contact: str, version: int, text: str) -> dict[str, Any]:
    return {"type": "contact/change", "id": contact, "version": version, "changes": {"note": text}}


def waiting(world: World) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = world.ask({"type": "panel/state"})["waiting"]
    return found


def left(world: World) -> int:
    return int(world.ask({"type": "panel/state"})["waiting_total"])


def texts(world: World, contact: str) -> list[str]:
    """The texts that the server has kept, in the order in which they were written: it names the latest first."""
    kept = world.call("GET", f"contacts/{contact}/events?limit=200")["events"]
    return [event["text"] for event in reversed(kept)]


def test_a_write_reaches_the_server_with_a_key_of_its_own(world: World, panel: Page, contact: str) -> None:
    for _ in range(2):
        assert world.ask(note(contact, "one"), panel)["ok"]
    keys = {call["key"] for call in world.asked("contacts")}
    assert (texts(world, contact), len(keys), None in keys) == (["one", "one"], 2, False)
    assert waiting(world) == []


def test_what_is_written_while_the_server_is_away_is_saved_in_order_when_it_is_back(
    world: World, server: OwnServer, panel: Page, contact: str
) -> None:
    server.stop()
    for text in ("one", "two", "three"):
        assert world.ask(note(contact, text), panel) == {"ok": True, "waiting": True}
    assert [each["what"] for each in waiting(world)] == ["event/add"] * 3
    world.put_worker_to_sleep()
    server.start()
    assert world.ask({"type": "waiting/retry"})["ok"]
    assert waiting(world) == []
    assert texts(world, contact) == ["one", "two", "three"]


def test_a_line_that_breaks_before_the_answer_writes_once(world: World, panel: Page, contact: str) -> None:
    broken: list[Asked] = []

    def breaks_once(asked: Asked) -> Reply | None:
        reply = passed_on(asked, world.config.port)
        if asked.method == "POST" and not broken:
            broken.append(asked)
            return None
        return reply

    with Misbehaving(breaks_once) as line:
        world.keep_in_storage(port=line.port)
        assert world.ask(note(contact, "once"), panel) == {"ok": True, "waiting": True}
        assert texts(world, contact) == ["once"]
        assert world.ask({"type": "waiting/retry"})["ok"]
        assert waiting(world) == []
        sent = [asked.headers["Idempotency-Key"] for asked in line.asked if asked.method == "POST"]
    assert (len(sent), len(set(sent)), texts(world, contact)) == (2, 1, ["once"])


def test_a_worker_that_dies_in_the_middle_of_a_write_writes_once(world: World, panel: Page, contact: str) -> None:
    dead = Event()

    def holds_back(asked: Asked) -> Reply:
        reply = passed_on(asked, world.config.port)
        if asked.method == "POST":
            dead.wait(5)
        return reply

    with Misbehaving(holds_back) as line:
        world.keep_in_storage(port=line.port)
        panel.evaluate("message => { void chrome.runtime.sendMessage(message); }", note(contact, "once"))
        eventually(lambda: any(asked.method == "POST" for asked in line.asked), panel)
        world.put_worker_to_sleep()
        dead.set()
        eventually(lambda: waiting(world) == [], panel)
        sent = [asked for asked in line.asked if asked.method == "POST"]
    assert (len(sent), texts(world, contact)) == (2, ["once"])


def test_a_refused_write_stays_visible_with_its_reason_and_blocks_no_other(
    world: World, server: OwnServer, panel: Page, contact: str
) -> None:
    world.call("PATCH", f"contacts/{contact}", {"note": "newer"}, **{"If-Match": '"1"'})
    server.stop()
    world.ask(change(contact, 1, "older"), panel)
    world.ask(note(contact, "after it"), panel)
    server.start()
    world.ask({"type": "waiting/retry"})
    (refused,) = waiting(world)
    assert (refused["what"], bool(refused["refused"])) == ("contact/change", True)
    assert texts(world, contact) == ["after it"]
    world.ask({"type": "waiting/retry"})
    assert [each["id"] for each in waiting(world)] == [refused["id"]]
    world.ask({"type": "waiting/discard", "id": refused["id"]})
    assert waiting(world) == []
    assert world.call("GET", f"contacts/{contact}")["note"] == "newer"


def test_a_server_that_failed_and_then_went_away_has_refused_nothing(world: World, panel: Page, contact: str) -> None:
    failing = [True]

    def fails(asked: Asked) -> Reply | None:
        if asked.method != "POST":
            return passed_on(asked, world.config.port)
        return Reply(500, {"X-Amana-Api": "1"}, b"{}") if failing else None

    with Misbehaving(fails) as line:
        world.keep_in_storage(port=line.port)
        world.ask(note(contact, "patient"), panel)
        for _ in range(3):
            world.ask({"type": "waiting/retry"})
        failing.clear()
        world.ask({"type": "waiting/retry"})
        assert [each["refused"] for each in waiting(world)] == [None]
    world.keep_in_storage(port=world.config.port)
    world.ask({"type": "waiting/retry"})
    assert texts(world, contact) == ["patient"]


def test_a_refusal_at_once_goes_back_to_the_form_and_is_not_kept(world: World, panel: Page, contact: str) -> None:
    answer = world.ask(note(contact, "x" * 11_000), panel)
    assert (answer["ok"], answer["status"], list(answer["errors"])) == (False, 422, ["text"])
    assert answer["message"]
    assert waiting(world) == []
    assert texts(world, contact) == []


def test_two_changes_made_offline_to_one_person_are_both_saved(
    world: World, server: OwnServer, panel: Page, contact: str
) -> None:
    server.stop()
    for text in ("first", "second"):
        world.ask(change(contact, 1, text), panel)
    server.start()
    world.ask({"type": "waiting/retry"})
    assert waiting(world) == []
    versions = [call["version"] for call in world.asked(f"contacts/{contact}") if call["answered"]]
    assert versions == ['"1"', '"2"']
    assert world.call("GET", f"contacts/{contact}")["note"] == "second"


def test_two_hundred_writes_outlive_a_killed_server_and_a_closed_browser(
    playwright: Playwright, world: World, server: OwnServer, tmp_path: Path
) -> None:
    contact = world.keep(somebody())
    wanted = [f"note {number}" for number in range(MANY)]

    def drained_until(at: World, most: int) -> None:
        """Start the server and kill it in the midst of sending, so that at most so many are left."""
        server.start()
        page = at.browser.own_page("panel/panel.html?tab=1")
        page.evaluate("() => { void chrome.runtime.sendMessage({type: 'waiting/retry'}); }")
        eventually(lambda: left(at) <= most, page)
        server.kill()
        assert 0 < left(at) < MANY

    with browser(playwright, headless=True, profile=tmp_path / "profile") as window:
        before = World(world.config, world.call, window)
        before.connect()
        server.kill()
        page = window.own_page("panel/panel.html?tab=1")
        answers = page.evaluate(TOGETHER, [note(contact, text) for text in wanted])
        assert [answer["waiting"] for answer in answers] == [True] * MANY
        drained_until(before, MANY - secrets.randbelow(40) - 5)
    with browser(playwright, headless=True, profile=tmp_path / "profile") as window:
        after = World(world.config, world.call, window)
        after.home = window.own_page("options/options.html")
        drained_until(after, MANY // 2 + secrets.randbelow(40))
        server.start()
        assert after.ask({"type": "waiting/retry"})["ok"]
        assert left(after) == 0
    assert texts(world, contact) == wanted
