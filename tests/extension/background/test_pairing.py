"""Connecting survives a page that closes, and the token is seen by nobody but the worker."""

import pytest

from browser.world import World, eventually

pytestmark = pytest.mark.browser

STORED = "chrome.storage.local.get({token: null}).then(({token}) => token)"


@pytest.fixture
def unpaired(world: World) -> World:
    """A browser that was never connected."""
    world.browser.worker.evaluate("chrome.storage.local.remove('token')")
    world.browser.worker.evaluate("chrome.storage.session.clear()")
    return world


def start(world: World) -> str:
    """Ask for a pairing as the welcome page does; returns the code to compare."""
    page = world.browser.own_page("welcome/welcome.html")
    started = world.ask({"type": "pair/start", "port": world.config.port}, page)
    page.close()
    assert started["ok"]
    return str(started["code"])


def test_pairing_goes_on_after_our_page_was_closed(unpaired: World) -> None:
    code = start(unpaired)
    unpaired.call("POST", "pairings/agree", {"code": code})
    eventually(lambda: unpaired.browser.worker.evaluate(STORED) is not None, unpaired.home)
    state = unpaired.ask({"type": "pair/state"})
    assert (state["state"], unpaired.browser.worker.evaluate(STORED) in str(state)) == ("agreed", False)
    assert unpaired.ask({"type": "panel/state"})["link"] == "ok"


def test_pairing_goes_on_after_the_worker_was_put_to_sleep(unpaired: World) -> None:
    code = start(unpaired)
    unpaired.put_worker_to_sleep()
    unpaired.call("POST", "pairings/agree", {"code": code})
    assert unpaired.ask({"type": "pair/state"})["state"] == "agreed"
    assert unpaired.ask({"type": "panel/state"})["link"] == "ok"


def test_a_pairing_refused_on_the_dashboard_says_so(unpaired: World) -> None:
    code = start(unpaired)
    dashboard = unpaired.browser.context.new_page()
    dashboard.goto(unpaired.call("POST", "dashboard-links")["url"])
    asking = dashboard.locator("article").filter(has_text=code)
    asking.locator("form[action$='/refuse'] button").click()
    eventually(lambda: unpaired.ask({"type": "pair/state"})["state"] == "refused", dashboard)
    assert unpaired.ask({"type": "panel/state"})["link"] == "unpaired"


def test_a_browser_revoked_on_the_dashboard_is_told_to_connect_again(unpaired: World) -> None:
    code = start(unpaired)
    unpaired.call("POST", "pairings/agree", {"code": code})
    assert unpaired.ask({"type": "pair/state"})["state"] == "agreed"
    dashboard = unpaired.browser.context.new_page()
    dashboard.goto(unpaired.call("POST", "dashboard-links")["url"])
    dashboard.locator("form[action$='/revoke'] button").first.click()
    dashboard.wait_for_load_state()
    assert unpaired.ask({"type": "dashboard/open"})["code"] == "unpaired"
    assert unpaired.ask({"type": "panel/state"})["link"] == "unpaired"


def test_no_answer_to_our_own_pages_holds_the_token(world: World) -> None:
    page = world.browser.own_page("panel/panel.html?tab=1")
    for kind in ("panel/state", "pair/state", "server/find", "waiting/retry"):
        answer = world.ask({"type": kind}, page)
        assert answer["ok"]
        assert world.token not in str(answer)
