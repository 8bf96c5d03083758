"""Amana warns, it never blocks: with the server gone or slow the page behaves as if there were no Amana."""

import time

import pytest
from playwright.sync_api import expect

from amana.demo.own_server import OwnServer
from browser.world import World, eventually, somebody
from browser.writing import JOB, connect, send_invitation, sent
from extension.misbehaving import Asked, Misbehaving, Reply, passed_on

pytestmark = pytest.mark.browser

TO_NOTICE = 400
"""Milliseconds in which a verdict would have come, were there one."""


def write_unjudged(world: World, text: str) -> None:
    """An invitation and a message, written and sent while no verdict comes."""
    page = world.profile(somebody())
    connect(page).click()
    page.locator(".artdeco-modal__actionbar .artdeco-button--secondary").click()
    page.locator("#custom-message").press_sequentially(text)
    page.wait_for_timeout(TO_NOTICE)
    send_invitation(page).click()
    assert [one["text"] for one in sent(page)] == [text]
    page = world.messages(somebody(degree=1))
    editor = page.locator(".msg-form__contenteditable")
    editor.press_sequentially(text)
    page.wait_for_timeout(TO_NOTICE)
    editor.press("Control+Enter")
    assert len(sent(page)) == 1


def test_everything_goes_through_and_the_panel_comes_back_with_the_server(world: World, server: OwnServer) -> None:
    person = somebody("Hana Frost", degree=1)
    world.keep(person)
    server.kill()
    write_unjudged(world, JOB["en"])
    page = world.profile(person)
    page.wait_for_timeout(1500)
    assert not [
        frame for frame in page.frames if frame.url.startswith("chrome-extension://") and frame.is_visible("body")
    ]
    popup = world.browser.own_page("panel/panel.html?popup")
    expect(popup.get_by_text("amana serve")).to_be_visible()
    server.start()
    page = world.profile(person)
    expect(world.panel(page).get_by_role("heading", name=person.name)).to_be_visible()


def test_with_a_slow_server_nobody_waits(world: World) -> None:
    def slow(asked: Asked) -> Reply | None:
        if asked.path == "reviews":
            time.sleep(4)
        return passed_on(asked, world.config.port)

    with Misbehaving(slow) as program:
        world.keep_in_storage(port=program.port)
        write_unjudged(world, JOB["en"])
        eventually(lambda: any(asked.path == "reviews" for asked in program.asked), world.home)
