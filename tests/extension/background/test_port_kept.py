"""The token goes to the server that gave it and to no other program, whatever that says it is."""

from collections.abc import Iterator

import pytest

from asking import free_port
from browser.world import World
from extension.misbehaving import Misbehaving, always

pytestmark = pytest.mark.browser

AMANA = {"service": "amana", "api": 1, "version": "0.1.0", "capabilities": []}
PORT = "chrome.storage.local.get({port: null}).then(({port}) => port)"


@pytest.fixture
def away(world: World) -> Iterator[World]:
    """A browser whose server cannot be reached."""
    world.keep_in_storage(port=free_port())
    yield world
    world.begin()


def test_a_program_on_another_port_that_says_it_is_amana_gets_no_token(away: World) -> None:
    before = away.browser.worker.evaluate(PORT)
    with Misbehaving(always(AMANA, X_Amana_Api="1")) as pretender:
        found = away.ask({"type": "server/find", "port": pretender.port})
        assert (found["found"], found["port"]) == ("amana", pretender.port)
        state = away.ask({"type": "panel/state"})
        assert away.ask({"type": "dashboard/open"})["code"] == "away"
        assert not any("Authorization" in asked.headers for asked in pretender.asked)
    assert (state["link"], state["port"], away.browser.worker.evaluate(PORT)) == ("away", before, before)


def test_a_server_on_another_port_can_be_connected_to_anew(away: World) -> None:
    page = away.browser.own_page("welcome/welcome.html")
    page.get_by_label("Port").fill(str(away.config.port))
    page.get_by_label("Port").press("Enter")
    page.get_by_role("button", name="Connect to Amana").click()
    code = page.locator("output.code").inner_text()
    away.call("POST", "pairings/agree", {"code": code})
    page.get_by_role("radio", name="On the page", exact=True).wait_for()
    assert away.ask({"type": "panel/state"})["link"] == "ok"


def test_a_browser_that_was_revoked_can_connect_again(world: World) -> None:
    world.keep_in_storage(token="no longer good")
    assert world.ask({"type": "dashboard/open"})["code"] == "unpaired"
    page = world.browser.own_page("welcome/welcome.html")
    page.get_by_role("button", name="Connect to Amana").wait_for()
    world.begin()
    assert world.ask({"type": "server/find"})["ok"]
