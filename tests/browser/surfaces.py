"""What tests of the panel's surfaces look at: where it stands, its tab in the closed root, the toolbar's sign, keys."""

from functools import partial
from typing import Any

from playwright.sync_api import Frame, Page, expect

from browser.world import World, eventually

_BOX = """() => {
  const { left, top, right, bottom } = document.documentElement.lastElementChild.getBoundingClientRect();
  return [left, top, right, bottom].map(Math.round);
}"""
_WORKER_TAB = "chrome.tabs.query({active: true, lastFocusedWindow: true}).then(([tab]) => tab)"
_SIGN = f"""async () => {{
  const {{ id }} = await {_WORKER_TAB};
  return [await chrome.action.getBadgeText({{tabId: id}}), await chrome.action.getTitle({{tabId: id}})];
}}"""
_DISPATCH = f"async (command) => chrome.commands.onCommand.dispatch(command, await {_WORKER_TAB})"
_FOCUSED = """() => {
  let active = document.activeElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active.id || active.className;
}"""

Box = list[int]
WIDE = 372


def box(page: Page) -> Box:
    """Left, top, right and bottom of what stands on the page, the panel or its tab."""
    return list(page.evaluate(_BOX))


def is_tab(found: Box) -> bool:
    """Whether this is the collapsed panel."""
    return found[2] - found[0] == 40


def overlaps(one: Box, other: Box) -> bool:
    """Whether two boxes share a pixel."""
    return min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])


def boxes(page: Page, selector: str) -> list[Box]:
    """The boxes of all that can be seen and is found so, in open shadow roots too."""
    found = [one.bounding_box() for one in page.locator(selector).all() if one.is_visible()]
    return [
        [round(one["x"]), round(one["y"]), round(one["x"] + one["width"]), round(one["y"] + one["height"])]
        for one in found
        if one
    ]


def stands(page: Page, where: Box) -> None:
    """Wait until it stands exactly there."""
    eventually(lambda: box(page) == where, page)


def stands_wide(page: Page) -> None:
    """Wait until the panel is as wide as it can be: beside a dialog it makes room, and what moves is hard to press."""
    eventually(lambda: box(page)[2] - box(page)[0] == WIDE, page)


def drag(page: Page, start: tuple[float, float], *, by: tuple[int, int]) -> None:
    """Drag with the mouse, as slowly and restlessly as a hand: what is dragged keeps up with the pointer."""
    page.mouse.move(*start)
    page.mouse.down()
    there = start
    for step in range(1, 9):
        there = start[0] + by[0] * step / 8, start[1] + by[1] * step / 8
        eventually(partial(_follows, page, box(page), there), page)
    page.mouse.up()
    # Chromium may lose the end of a press on a frame that is just moving; the hand's next stir tells of it.
    page.mouse.move(there[0] + 1, there[1] + 1)


def _follows(page: Page, before: Box, there: tuple[float, float]) -> bool:
    page.mouse.move(*there)
    return box(page) != before


def grip(panel: Frame) -> tuple[float, float]:
    """A place on the panel's bar where nothing is to be pressed."""
    brand = panel.locator(".brand").bounding_box()
    assert brand
    return brand["x"] + brand["width"] + 60, brand["y"] + 8


def tab_name(page: Page) -> str:
    """What a screen reader says of the collapsed panel; the page itself cannot look into its root."""
    session = page.context.new_cdp_session(page)
    nodes: list[dict[str, Any]] = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    names = [
        str(node.get("name", {}).get("value", "")) for node in nodes if node.get("role", {}).get("value") == "button"
    ]
    return next((name for name in names if "Amana" in name or "أمانة" in name or "אמאנה" in name), "")


def sign(world: World) -> list[str]:
    """The toolbar button of the tab in front: its sign and its title."""
    return list(world.browser.worker.evaluate(_SIGN))


def shows(world: World, page: Page, badge: str, title: str) -> None:
    """Wait until the toolbar button bears this sign and says this."""
    eventually(lambda: sign(world) == [badge, title], page)


def press_command(world: World, command: str) -> None:
    """As the browser does when a key of the manifest is pressed; no key of Playwright's reaches the browser itself."""
    world.browser.worker.evaluate(_DISPATCH, command)


def focused(page: Page) -> str:
    """Where the page's keyboard is, in open shadow roots too: an id or a class."""
    return str(page.evaluate(_FOCUSED))


def side_page(world: World) -> Page:
    """The page of the side panel, opened as a tab, where it can be looked into."""
    page = world.browser.own_page("panel/panel.html?side")
    expect(page.locator("#place > *").first).to_be_visible()
    return page
