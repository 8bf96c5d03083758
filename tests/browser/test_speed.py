"""What keeps the panel quick and light: loaded ahead, and one frame at a time."""

import pytest
from playwright.sync_api import Page, expect

from amana.demo.page import Feed, Profile
from amana.demo.sample_site import SampleSite
from browser.world import World, eventually, somebody

pytestmark = pytest.mark.browser

GO = "url => { history.pushState({}, '', url); travel(new URL(url).pathname); }"
NAVIGATIONS = 30
LATE = 60_000
"""Milliseconds in which a page does not come at all."""


def frames(world: World, page: Page) -> int:
    """How many frames of the extension there are in a page."""
    return sum(frame.url.startswith("chrome-extension://") for frame in page.frames) if world.has_panel(page) else 0


def test_one_frame_is_left_after_many_soft_navigations(world: World) -> None:
    people = tuple(somebody(f"Lena Marsh {number}") for number in range(3))
    last = people[NAVIGATIONS % len(people)]
    world.keep(last)
    pages = tuple(Profile(person=person, late=0, title_late=0) for person in people)
    page = world.open(pages[0].url, SampleSite(pages=pages, people=people))
    world.panel(page)
    for number in range(1, NAVIGATIONS + 1):
        page.evaluate(GO, pages[number % len(pages)].url)
        page.wait_for_timeout(15)
        assert frames(world, page) <= 1
    expect(world.panel(page).get_by_role("heading", name=last.name)).to_be_visible()
    assert frames(world, page) == 1


def test_the_panel_is_loaded_while_linkedin_still_draws_the_page(world: World) -> None:
    person = somebody()
    feed, profile = Feed(late=LATE, title_late=LATE), Profile(person=person)
    page = world.open(feed.url, SampleSite(pages=(feed, profile), people=(person,)))
    # The worker has said by then that this is done here.
    eventually(lambda: bool(world.ask({"type": "panel/state"})["ok"]), page)
    page.wait_for_timeout(300)
    assert frames(world, page) == 0
    page.evaluate(GO, profile.url)
    eventually(lambda: frames(world, page) == 1, page)
    panel = world.browser.panel(page)
    assert panel.evaluate("innerWidth") == 0  # Nothing of it is to be seen, and nobody's sheet is in it.
    expect(panel.get_by_role("heading", name=person.name)).to_have_count(0)
