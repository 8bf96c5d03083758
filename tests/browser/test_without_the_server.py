"""Amana warns, it never blocks: with the server gone the page behaves as if there were no Amana."""

from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from amana.client import client
from amana.demo.browser import browser
from amana.demo.own_server import own_server
from asking import free_port
from browser.test_holding import JOB, write_message, write_note
from browser.world import World, somebody
from pages.serve import sent

pytestmark = pytest.mark.browser


def test_everything_goes_through_and_nothing_typed_is_lost(playwright: Playwright, tmp_path: Path) -> None:
    port = free_port()
    with browser(playwright, headless=True) as window:
        person = somebody("Hana Frost", degree=1)
        with own_server(tmp_path / "data", port) as config, client(config, "en") as call:
            world = World(config, call, window)
            world.connect()
            world.keep(person)
        page = world.profile(somebody())
        write_note(page, JOB["en"]).click()
        page.wait_for_timeout(300)
        assert [one["text"] for one in sent(page)] == [JOB["en"]]
        page = world.messages(person)
        write_message(page, JOB["en"]).press("Control+Enter")
        page.wait_for_timeout(300)
        assert len(sent(page)) == 1
        page = world.profile(person)
        page.wait_for_timeout(1500)
        assert not [
            frame for frame in page.frames if frame.url.startswith("chrome-extension://") and frame.is_visible("body")
        ]
        popup = window.own_page("panel/panel.html?popup")
        expect(popup.get_by_text("amana serve")).to_be_visible()
        with own_server(tmp_path / "data", port):
            page = world.profile(person)
            expect(world.panel(page).get_by_role("heading", name=person.name)).to_be_visible()
