"""Connecting survives a page that closes, and the token is seen by nobody but the worker."""

import pytest

from extension.loaded import Loaded, eventually
from extension.stand_in import TOKEN

pytestmark = pytest.mark.browser


@pytest.fixture
def unpaired(loaded: Loaded) -> Loaded:
    loaded.worker.evaluate("chrome.storage.local.remove('token')")
    return loaded


def test_pairing_goes_on_after_our_page_was_closed(unpaired: Loaded) -> None:
    page = unpaired.own("welcome/welcome.html")
    started = unpaired.ask(page, {"type": "pair/start", "port": unpaired.server.port})
    assert started == {"ok": True, "id": "pairing-1", "code": "493 127"}
    page.close()
    rest = unpaired.context.new_page()
    unpaired.server.pairing = "agreed"
    eventually(lambda: unpaired.worker.evaluate("chrome.storage.local.get('token')") == {"token": TOKEN}, rest)
    page = unpaired.own("welcome/welcome.html")
    state = unpaired.ask(page, {"type": "pair/state"})
    assert (state["state"], TOKEN in str(state)) == ("agreed", False)
    assert unpaired.ask(page, {"type": "panel/state"})["link"] == "ok"


def test_pairing_goes_on_after_the_worker_was_put_to_sleep(unpaired: Loaded) -> None:
    page = unpaired.own("welcome/welcome.html")
    unpaired.ask(page, {"type": "pair/start", "port": unpaired.server.port})
    unpaired.stop_worker()
    unpaired.server.pairing = "agreed"
    assert unpaired.ask(page, {"type": "pair/state"})["state"] == "agreed"
    assert unpaired.ask(page, {"type": "panel/state"})["link"] == "ok"


def test_a_refused_pairing_says_so(unpaired: Loaded) -> None:
    page = unpaired.own("welcome/welcome.html")
    unpaired.ask(page, {"type": "pair/start", "port": unpaired.server.port})
    unpaired.server.pairing = "refused"
    eventually(lambda: unpaired.ask(page, {"type": "pair/state"})["state"] == "refused", page)
    assert unpaired.ask(page, {"type": "panel/state"})["link"] == "unpaired"


def test_no_answer_to_our_own_pages_holds_the_token(loaded: Loaded) -> None:
    page = loaded.own("panel/panel.html?tab=1")
    for kind in ("panel/state", "pair/state", "server/find", "waiting/retry"):
        assert TOKEN not in str(loaded.ask(page, {"type": kind}))


def test_a_revoked_browser_is_told_to_connect_again(loaded: Loaded) -> None:
    loaded.set({"token": "revoked"})
    page = loaded.own("panel/panel.html?tab=1")
    loaded.ask(page, {"type": "dashboard/open"})
    assert loaded.ask(page, {"type": "panel/state"})["link"] == "unpaired"
