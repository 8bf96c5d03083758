"""What was typed while the server was away is saved once, in order, and never lost in silence."""

from typing import Any

import pytest
from playwright.sync_api import Page

from extension.loaded import Loaded, eventually

pytestmark = pytest.mark.browser


@pytest.fixture
def panel(loaded: Loaded) -> Page:
    """A page that may speak as the panel."""
    return loaded.own("panel/panel.html?tab=1")


def add(loaded: Loaded, panel: Page, text: str) -> Any:
    event = {"kind": "note", "who": "me", "text": text}
    return loaded.ask(panel, {"type": "event/add", "contact": "c1", "event": event})


def waiting(loaded: Loaded, panel: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = loaded.ask(panel, {"type": "panel/state", "tab": 1})["waiting"]
    return found


def texts(loaded: Loaded) -> list[str]:
    return [write.body["text"] for write in loaded.server.writes("contacts/c1/events")]


def test_a_write_reaches_the_server_with_a_key_of_its_own(loaded: Loaded, panel: Page) -> None:
    assert add(loaded, panel, "one")["ok"]
    assert add(loaded, panel, "one")["ok"]
    keys = {asked.key for asked in loaded.server.asked if asked.method == "POST"}
    assert (texts(loaded), len(keys), None in keys) == (["one", "one"], 2, False)
    assert waiting(loaded, panel) == []


def test_what_is_written_while_the_server_is_away_is_saved_in_order_when_it_is_back(
    loaded: Loaded, panel: Page
) -> None:
    loaded.server.stop()
    for text in ("one", "two", "three"):
        assert add(loaded, panel, text) == {"ok": True, "waiting": True}
    assert [each["what"] for each in waiting(loaded, panel)] == ["event/add"] * 3
    loaded.stop_worker()
    loaded.server.start()
    assert loaded.ask(panel, {"type": "waiting/retry"})["ok"]
    eventually(lambda: texts(loaded) == ["one", "two", "three"], panel)
    assert waiting(loaded, panel) == []


def test_a_worker_that_dies_in_the_middle_of_a_write_writes_once(loaded: Loaded, panel: Page) -> None:
    loaded.server.slow["contacts"] = 1.0
    panel.evaluate(
        "message => { void chrome.runtime.sendMessage(message); }",
        {"type": "event/add", "contact": "c1", "event": {"kind": "note", "who": "me", "text": "once"}},
    )
    eventually(lambda: any(asked.method == "POST" for asked in loaded.server.asked), panel)
    loaded.stop_worker()
    loaded.server.slow.clear()
    loaded.ask(panel, {"type": "panel/state", "tab": 1})
    eventually(lambda: waiting(loaded, panel) == [], panel)
    sent = [asked for asked in loaded.server.asked if asked.path == "contacts/c1/events"]
    assert (len(sent), texts(loaded)) == (2, ["once"])


def test_a_refused_write_stays_visible_with_its_reason_and_blocks_no_other(loaded: Loaded, panel: Page) -> None:
    loaded.server.stop()
    loaded.ask(panel, {"type": "contact/change", "id": "c1", "version": 3, "changes": {"note": "old"}})
    add(loaded, panel, "after it")
    loaded.server.refuse["contacts/c1"] = (412, {"code": "stale_version", "message": "Somebody changed it."})
    loaded.server.start()
    loaded.ask(panel, {"type": "waiting/retry"})
    # The stand-in refuses every path below the contact: both were tried, none blocked the other.
    assert [each["refused"] for each in waiting(loaded, panel)] == ["Somebody changed it."] * 2
    loaded.server.refuse.clear()
    first, second = waiting(loaded, panel)
    loaded.ask(panel, {"type": "waiting/discard", "id": first["id"]})
    assert [each["id"] for each in waiting(loaded, panel)] == [second["id"]]
    loaded.ask(panel, {"type": "waiting/retry"})
    assert (texts(loaded), waiting(loaded, panel)) == (["after it"], [])
    assert [write.method for write in loaded.server.writes("contacts/c1")] == ["POST"]


def test_a_refusal_at_once_goes_back_to_the_form_and_is_not_kept(loaded: Loaded, panel: Page) -> None:
    body = {"code": "invalid", "message": "Too long.", "errors": {"text": ["Too long."]}}
    loaded.server.refuse["contacts"] = (422, body)
    answer = add(loaded, panel, "x" * 11_000)
    assert answer == {"ok": False, "status": 422, **body}
    assert waiting(loaded, panel) == []


def test_two_changes_made_offline_to_one_person_are_both_saved(loaded: Loaded, panel: Page) -> None:
    loaded.server.stop()
    for note in ("first", "second"):
        loaded.ask(panel, {"type": "contact/change", "id": "c1", "version": 3, "changes": {"note": note}})
    loaded.server.start()
    loaded.ask(panel, {"type": "waiting/retry"})
    versions = [write.version for write in loaded.server.writes("contacts/c1")]
    assert versions == ['"3"', '"2"']
