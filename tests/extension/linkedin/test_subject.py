"""Whom the page is about: the right person, or nobody; never one person's sheet on another's page."""

import random
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Error, Page

from amana.demo.cast import PEOPLE, VIEWER
from amana.demo.page import Feed, Generation, Messaging, Network, NotFound, Profile, Search, Talk
from amana.demo.page import Page as Sample
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from amana.demo.site import render
from browser.world import World, eventually
from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

SITE = "https://www.linkedin.com"
GENERATIONS: list[Generation] = ["sdui", "classic"]
NOBODY = {"profile": None, "urn": None}


def read(chromium: Browser, sample: Sample, path: str | None = None) -> Any:
    page = linkedin_page(chromium, render(sample), path or sample.path)
    found = call(page, "Subject.read(document, location.href)")
    page.close()
    return found


def address(person: Person) -> str:
    return f"{SITE}/in/{quote(person.vanity, safe='')}/"


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.vanity.encode("ascii", "replace").decode())
def test_a_profile_is_about_its_person(chromium: Browser, generation: Generation, person: Person) -> None:
    found = read(chromium, Profile(person=person, generation=generation))
    assert found["profile"] == address(person)
    assert found["urn"] in {person.urn, None}
    if generation == "sdui":
        assert found["urn"] == person.urn


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("encoded", [True, False])
def test_raw_and_encoded_addresses_are_the_same_person(
    chromium: Browser, generation: Generation, *, encoded: bool
) -> None:
    person = next(each for each in PEOPLE if not each.vanity.isascii())
    path = f"/in/{quote(person.vanity) if encoded else person.vanity}/?trk=people-guest"
    assert read(chromium, Profile(person=person, generation=generation), path)["profile"] == address(person)


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_the_language_of_the_page_does_not_matter(chromium: Browser, generation: Generation, language: Any) -> None:
    found = read(chromium, Profile(person=PEOPLE[0], generation=generation, lang=language))
    assert found["profile"] == address(PEOPLE[0])


@pytest.mark.parametrize("generation", GENERATIONS)
def test_the_users_own_profile_is_about_nobody(chromium: Browser, generation: Generation) -> None:
    assert read(chromium, Profile(person=VIEWER, viewer=VIEWER, generation=generation)) == NOBODY


@pytest.mark.parametrize("generation", GENERATIONS)
def test_an_address_that_is_ahead_of_its_page_is_about_nobody_yet(chromium: Browser, generation: Generation) -> None:
    page = Profile(person=PEOPLE[0], generation=generation)
    assert read(chromium, page, PEOPLE[1].path) == NOBODY
    # Also when the old page links to the new person, as one does to reach them.
    assert read(chromium, page, page.strangers[0].path) == NOBODY


@pytest.mark.parametrize("sample", [Feed(), Network(), Search(), NotFound(), Messaging(talk=Talk(people=PEOPLE[:1]))])
def test_pages_about_nobody_stay_so_even_under_a_profiles_address(chromium: Browser, sample: Sample) -> None:
    assert read(chromium, sample) == NOBODY
    assert read(chromium, sample, PEOPLE[0].path) == NOBODY


def shown(world: World, page: Page) -> str | None:
    """Whose sheet the panel on the page shows; None where it shows nobody's or is not there."""
    try:
        state = world.ask({"type": "panel/state"}, world.browser.panel(page)) if world.has_panel(page) else None
    except Error:
        return None  # The frame went away with the person it was about.
    return state["sheet"]["profile"]["url"] if state and state["sheet"] else None


TRAVEL = """([path, late, then]) => {
  data.late = late;
  history.pushState({}, "", path);
  travel(path);
  return new Promise((done) => setTimeout(() => done(location.pathname), then));
}"""


def go(page: Page, path: str, *, late: int = 700, then: int = 0) -> str:
    """Follow a link as LinkedIn does: the address first, the content `late` milliseconds after it.

    Returns the address `then` milliseconds later.
    """
    return str(page.evaluate(TRAVEL, [path, late, then]))


@pytest.mark.parametrize("generation", GENERATIONS)
def test_after_a_soft_navigation_the_panel_is_about_the_new_person(world: World, generation: Generation) -> None:
    page = world.open(SITE + PEOPLE[0].path, SampleSite(generation=generation))
    eventually(lambda: shown(world, page) == address(PEOPLE[0]), page)
    go(page, PEOPLE[1].path)
    page.wait_for_timeout(100)
    assert shown(world, page) is None
    eventually(lambda: shown(world, page) == address(PEOPLE[1]), page)
    page.evaluate("history.back()")
    eventually(lambda: shown(world, page) == address(PEOPLE[0]), page)
    go(page, "/feed/")
    eventually(lambda: not world.has_panel(page), page)


def test_fifty_quick_navigations_never_show_one_person_on_anothers_page(world: World) -> None:
    page = world.open(SITE + PEOPLE[0].path)
    order = random.Random(7)
    seen_at_all = 0
    for _ in range(50):
        path = order.choice([*(person.path for person in PEOPLE[:4]), "/feed/"])
        where = go(page, path, late=40, then=order.choice([0, 20, 80, 160]))
        seen = shown(world, page)
        now = page.evaluate("location.pathname")
        if seen and now == where:
            assert quote(now.split("/")[2], safe="%") in seen
            seen_at_all += 1
    assert seen_at_all > 0
    go(page, PEOPLE[2].path)
    eventually(lambda: shown(world, page) == address(PEOPLE[2]), page)
