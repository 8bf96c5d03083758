"""What our script on LinkedIn's page may ask and is told: a verdict and where to stand, never a reason or a person."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page

from browser.worker import ASK
from browser.world import World, eventually, somebody

pytestmark = pytest.mark.browser

PRIVILEGED: list[dict[str, Any]] = [
    {"type": "panel/state"},
    {"type": "pair/state"},
    {"type": "held/send", "tab": 1},
    {"type": "contact/read", "tab": 1},
    {"type": "settings/set", "mode": "toolbar"},
    {
        "type": "draft/changed",
        "draft": {"channel": "message", "text": "x", "recipients": [], "__proto__": None, "more": 1},
    },
]


@pytest.fixture
def page(world: World) -> Page:
    """A page on which the panel stands."""
    opened = world.profile(somebody())
    world.panel(opened)
    return opened


def in_content_script(world: World, page: Page, expression: str) -> Any:
    """The value of an expression in the isolated world of our content script."""
    session = world.browser.context.new_cdp_session(page)
    found: list[int] = []
    session.on(
        "Runtime.executionContextCreated",
        lambda event: found.append(event["context"]["id"]) if world.browser.id in event["context"]["origin"] else None,
    )
    session.send("Runtime.enable")
    how = {"contextId": found[0], "expression": expression, "awaitPromise": True, "returnByValue": True}
    answer = session.send("Runtime.evaluate", how)
    session.detach()
    return answer["result"].get("value")


def told(world: World, page: Page, message: dict[str, Any]) -> Any:
    return in_content_script(world, page, f"({ASK})({json.dumps(message)})")


@pytest.mark.parametrize("message", PRIVILEGED, ids=lambda message: str(message["type"]))
def test_a_content_script_is_not_heard_on_private_matters(world: World, page: Page, message: dict[str, Any]) -> None:
    assert told(world, page, message) == {"dropped": True}


def test_what_a_content_script_is_answered_holds_nothing_private(world: World, page: Page) -> None:
    at = {"type": "page/at", "profile": "https://www.linkedin.com/in/somebody/", "urn": None}
    assert told(world, page, at) == {"show": "open", "warm": True, "place": None}
    draft = {"channel": "message", "text": "Could you refer me for a job?", "recipients": [{"urn": "ACoAABsample01"}]}
    asking = {"type": "draft/changed", "draft": draft}
    # What takes longer than a send may wait is no verdict yet; it is there when asked for again.
    eventually(lambda: told(world, page, asking) != {"verdict": None}, page)
    assert told(world, page, asking) in ({"verdict": "caution"}, {"verdict": "stop"})


def test_a_content_script_cannot_read_the_storage(world: World, page: Page) -> None:
    area = "(area) => chrome.storage[area].get(null).then(JSON.stringify, () => 'no')"
    said = in_content_script(world, page, f"Promise.all(['local', 'session'].map({area}))")
    assert said == ["no", "no"]
