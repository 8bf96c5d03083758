"""What the page cannot see: private text, the extension's name or address, and anything leaving the machine."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Playwright, expect

from amana.client import client
from amana.demo.browser import browser
from amana.demo.own_server import own_server
from asking import free_port
from browser.world import World, eventually, somebody

pytestmark = pytest.mark.browser

NOWHERE = "http://127.0.0.1:9"
CHROMIUMS_OWN = [
    *(f"--{service}-url={NOWHERE}" for service in ("google", "google-apis", "gaia", "autofill-server")),
    f"--component-updater=url-source={NOWHERE}",
]
"""What Chromium asks of its maker for itself, kept out of the log; Debian's build asks for less of it than others."""
FETCH = """([url, method, kind]) => fetch(url, {
  method, headers: {"Content-Type": kind}, mode: method === "GET" ? "no-cors" : "cors",
  ...(method === "POST" ? {body: '{"name": "Forged"}'} : {}),
}).then((answer) => answer.type + answer.status, () => "failed")"""
CANARIES = ("canary-note-5c1", "canary-event-7d2", "canary-met-9e3", "Trust", "Standing")


PATCHED = """
    globalThis.roots = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) { roots.push(how.mode); return attach.call(this, how); };
"""
LAST = "document.documentElement.lastElementChild"


def found(page: Page, word: str) -> bool:
    """Whether the page's own search finds a word anywhere, frames included."""
    return bool(page.evaluate("word => window.find(word, false, false, true, false, true)", word))


def test_no_private_word_can_be_found_from_the_page(world: World) -> None:
    person = somebody("Vera Holt")
    contact = world.keep(person, {"kind": "meeting", "who": "both", "text": CANARIES[1]})
    version = str(world.kept(person)["version"])  # type: ignore[index]
    world.call(
        "PATCH", f"contacts/{contact}", {"note": CANARIES[0], "how_we_met": CANARIES[2]}, **{"If-Match": version}
    )
    page = world.profile(person)
    panel = world.panel(page)
    expect(panel.get_by_text(CANARIES[1]).first).to_be_visible()
    assert [word for word in CANARIES if found(page, word)] == []
    # The sample page's own script asks whether events are trusted.
    markup = page.evaluate("document.documentElement.outerHTML").replace("isTrusted", "")
    assert [word for word in (*CANARIES, "extension", world.browser.id) if word in markup] == []
    assert "amana" not in markup.lower()
    assert page.evaluate("window.length - document.querySelectorAll('iframe').length") == 0


def test_what_stands_on_the_page_is_a_plain_element_with_nothing_to_take_hold_of(world: World) -> None:
    page = world.profile(somebody())
    page.add_init_script(PATCHED)
    page.reload()
    world.panel(page).get_by_role("button", name="Save contact").wait_for()
    words = ("Save contact", "No evidence yet", "Stranger", "Amana")
    assert [word for word in words if found(page, word)] == []
    assert page.evaluate(f"{LAST}.outerHTML") == "<div></div>"
    assert page.evaluate(f"{LAST}.shadowRoot") is None
    assert "chrome-extension" not in page.evaluate("performance.getEntries().map((entry) => entry.name).join(' ')")
    # The page's own script attached a root (its outlet); ours was attached in our own world, unseen by its patch.
    assert "closed" not in page.evaluate("roots")


def test_in_toolbar_mode_nothing_is_put_into_the_page(world: World) -> None:
    world.settings(mode="toolbar", language="en")
    page = world.profile(somebody())
    eventually(lambda: any(call["answered"] for call in world.asked("sheet")), page)
    page.wait_for_timeout(300)
    assert page.evaluate(f"{LAST}.tagName") == "BODY"


def test_choosing_the_toolbar_takes_the_panel_off_the_page_at_once(world: World) -> None:
    page = world.profile(somebody())
    world.panel(page)
    world.settings(mode="toolbar", language="en")
    eventually(lambda: page.evaluate(f"{LAST}.tagName") == "BODY", page)


def test_the_page_cannot_fetch_anything_of_the_extension(world: World) -> None:
    page = world.profile(somebody())
    world.panel(page)
    for path in ("panel/panel.html", "manifest.json", "icons/amana-16.png", "linkedin/main.js"):
        answer = page.evaluate(
            "url => fetch(url).then(() => 'there', () => 'nothing')", f"chrome-extension://{world.browser.id}/{path}"
        )
        assert answer == "nothing", path


def test_the_page_cannot_speak_to_the_server(world: World) -> None:
    page = world.profile(somebody())
    before = world.call("GET", "contacts")["total"]
    for method, kind in (("GET", "text/plain"), ("POST", "text/plain"), ("POST", "application/json")):
        said = page.evaluate(FETCH, [f"http://127.0.0.1:{world.config.port}/api/v1/contacts", method, kind])
        assert said in {"failed", "opaque0"}
    assert world.call("GET", "contacts")["total"] == before


def test_linkedins_own_nodes_are_left_as_they_are(world: World) -> None:
    page = world.profile(somebody())
    body = page.evaluate("document.body.outerHTML.length")
    world.panel(page)
    assert page.evaluate("document.body.outerHTML.length") == body


def test_every_request_of_a_whole_session_goes_to_this_machine(playwright: Playwright, tmp_path: Path) -> None:
    """Chromium's own log of the network, background worker included, from install to a saved contact."""
    log = tmp_path / "net.json"
    with (
        own_server(tmp_path / "data", free_port()) as config,
        client(config, "en") as call,
        browser(playwright, headless=True, arguments=[f"--log-net-log={log}", *CHROMIUMS_OWN]) as window,
    ):
        world = World(config, call, window)
        world.connect()
        page = world.profile(somebody())
        panel = world.panel(page)
        panel.get_by_role("button", name="Save contact").click()
        panel.get_by_role("button", name="Keep").click()
        expect(panel.get_by_role("button", name="Add to the timeline")).to_be_visible()
        assert world.ask({"type": "server/find"})["found"] == "amana"
        assert world.ask({"type": "dashboard/open"})["ok"]
    asked, connected = _network(json.loads(log.read_text(encoding="utf-8")))
    assert any(url.startswith(f"http://127.0.0.1:{config.port}/api/v1/") for url in asked)
    assert {urlsplit(url).hostname for url in asked if url.startswith("http")} == {"127.0.0.1"}
    assert {address.rpartition(":")[0] for address in connected} == {"127.0.0.1"}


def _network(log: dict[str, Any]) -> tuple[set[str], set[str]]:
    """Every address that Chromium itself asked for, and every one it opened a line to."""
    names = {number: name for name, number in log["constants"]["logEventTypes"].items()}
    asked, connected = set(), set()
    for event in log["events"]:
        name, params = names[event["type"]], event.get("params", {})
        if name == "URL_REQUEST_START_JOB":
            asked |= {params["url"]} if "url" in params else set()
        elif name == "TCP_CONNECT_ATTEMPT" and "address" in params:
            connected.add(params["address"])
    return asked, connected


def test_a_name_rebound_to_this_machine_gets_nothing(world: World) -> None:
    page = world.browser.context.new_page()
    answer = page.goto(f"http://evil.test:{world.config.port}/api/v1/ping")
    assert answer is not None
    assert answer.status == 400
    assert "capabilities" not in page.content()
