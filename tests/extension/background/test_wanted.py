"""What was asked for by a key or in the browser's menu is done by the panel that opens for it, and by no later one."""

import pytest

from browser.world import World

pytestmark = pytest.mark.browser

TAB = 1
PRESSED = {"url": "https://brook.example/", "text": "Nora Brook"}
ASK = """([tab, pressed, ago]) => chrome.storage.session.set({[`tab:${tab}`]: {profile: null, urn: null, member: null,
    held: null, passing: false, wanted: {what: "save", of: "popup", pressed, at: Date.now() - ago}}})"""


@pytest.mark.parametrize(("ago", "done"), [(0, True), (60_000, False)])
def test_what_was_asked_of_a_panel_that_never_came_is_not_done_later(world: World, ago: int, *, done: bool) -> None:
    panel = world.browser.own_page("panel/panel.html?tab=2")
    world.browser.worker.evaluate(ASK, [TAB, PRESSED, ago])
    asked = "tab => chrome.runtime.sendMessage({type: 'panel/state', tab})"
    found = [panel.evaluate(asked, TAB) for _ in range(2)]
    assert [each["pressed"] for each in found] == [PRESSED if done else None, None]
