"""Other people's sites, invented, and Amana's button in the toolbar as a hand presses it there."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Page, Route, expect

from browser.world import World, eventually

_TAB = "url => chrome.tabs.query({}).then((all) => all.find((tab) => tab.url?.split('#')[0] === url)?.id ?? null)"
_CHOSEN = """async (info) => {
  const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
  chrome.contextMenus.onClicked.dispatch(info, tab);
}"""


def serve_sites(world: World, pages: Mapping[str, str]) -> None:
    """Answer these addresses with these pages; nothing reaches the network."""

    def answer(route: Route) -> None:
        body = pages.get(route.request.url.split("#")[0], "<!doctype html><title>Nothing</title>")
        route.fulfill(body=body, content_type="text/html; charset=utf-8")

    for host in {"/".join(url.split("/")[:3]) for url in pages}:
        world.browser.context.route(f"{host}/**", answer)


def open_site(world: World, url: str, html: str) -> Page:
    """A page of another site in a new tab."""
    serve_sites(world, {url: html})
    page = world.browser.context.new_page()
    page.goto(url)
    page.bring_to_front()
    return page


def press_button(world: World, page: Page) -> int:
    """Press Amana's button over a page, as the user does, and return the tab; its popup is closed again.

    What the browser allows for such a press (activeTab), it allows from then on for this tab, until it goes elsewhere.
    """
    page.bring_to_front()
    home = world.browser.context.browser
    assert home
    line = home.new_browser_cdp_session()
    tabs = line.send("Target.getTargets", {"filter": [{"type": "tab"}]})["targetInfos"]
    (tab,) = [one["targetId"] for one in tabs if one["url"].split("#")[0] == page.url.split("#")[0]][:1]
    line.send("Extensions.triggerAction", {"id": world.browser.id, "targetId": tab})
    line.detach()
    # The browser says the tab's address to us from now on.
    eventually(lambda: _tab(world, page) is not None, page)
    return int(_tab(world, page) or 0)


def _tab(world: World, page: Page) -> int | None:
    number: int | None = world.browser.worker.evaluate(_TAB, page.url.split("#")[0])
    return number


def popup(world: World, page: Page) -> Page:
    """The panel for a page as the button opens it, in a tab where it can be looked into."""
    tab = press_button(world, page)
    shown = world.browser.own_page(f"panel/panel.html?tab={tab}")
    expect(shown.locator("#place > *").first).to_be_visible()
    expect(shown.get_by_text("Reading the page…")).to_have_count(0)
    return shown


def ld(*people: Mapping[str, Any], title: str = "People", body: str = "") -> str:
    """A page that says in its data who is on it."""
    data = json.dumps([{"@context": "https://schema.org", "@type": "Person", **one} for one in people])
    return (
        f'<!doctype html><title>{title}</title><script type="application/ld+json">{data}</script><h1>{title}</h1>{body}'
    )


def kept(world: World, name: str) -> list[dict[str, Any]]:
    """The cards that the server finds by a name."""
    return list(world.call("GET", f"contacts?q={quote(name)}")["contacts"])


def choose_in_menu(world: World, info: dict[str, Any]) -> None:
    """As the browser does when an entry of ours is chosen in its menu; no press of Playwright's reaches that menu."""
    world.browser.worker.evaluate(_CHOSEN, info)
