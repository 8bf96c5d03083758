"""The panel stands on the right person's page: after soft navigations, under new addresses, in both generations."""

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import Error, Page, expect

from amana.demo.cast import DANIEL, MAYA, NOA, SAMI, VIEWER
from amana.demo.page import Generation
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from amana.texts.language import Language
from browser.world import World, eventually, somebody
from pages.around import Outside
from pages.older import drawn

pytestmark = pytest.mark.browser

SITE = "https://www.linkedin.com"
GENERATIONS: list[Generation] = ["sdui", "classic"]

TELLS = """() => {
  if (location.protocol !== "chrome-extension:" || window.top === window) return;
  const tell = () => top.postMessage({drawn: document.getElementById("person-name")?.textContent ?? ""}, "*");
  const each = () => { tell(); requestAnimationFrame(each); };
  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver(tell).observe(document.body, {subtree: true, childList: true, characterData: true});
    each();
  });
}"""
"""For every frame: the panel tells its page whose name it shows, in each frame that it draws and with each change."""

IN_SIGHT = """() => {
  const host = document.documentElement.lastElementChild;
  const box = host.getBoundingClientRect();
  return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === host;
}"""
"""For the page: whether the last element in it, which is the panel if there is one, is in sight."""

LOOKS = f"""() => {{
  window.looks = new Map();
  const inSight = {IN_SIGHT};
  addEventListener("message", (event) => {{
    if (typeof event.data?.drawn !== "string" || !event.data.drawn || event.source === null || !inSight()) return;
    const look = JSON.stringify([event.data.drawn, location.pathname]);
    looks.set(look, (looks.get(look) ?? 0) + 1);
  }});
}}"""
"""For the page: counts each name that was in sight together with the address of that very moment."""

WANDER = """async (steps) => {
  data.disorder = true;
  history.replaceState({depth: 0}, "");
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const seenHere = () => [...looks.keys()].some((look) => JSON.parse(look)[1] === location.pathname);
  for (const {go, late, stay} of steps) {
    data.late = late;
    data.titleLate = late + 200;
    const {depth} = history.state;
    if (typeof go === "number") { if (depth + go >= 0) history.go(go); }
    else { history.pushState({depth: depth + 1}, "", go); travel(go); }
    for (let tries = 0; stay === "seen" && tries < 60 && !seenHere(); tries += 1) await pause(50);
    await pause(stay === "seen" ? 20 : stay);
  }
  await pause(500);
  data.disorder = false;
  return [...looks].map(([look, times]) => [...JSON.parse(look), times]);
}"""
"""For the page: takes the steps, some of them until the panel is seen; content that came too late is shown too."""


def go(page: Page, path: str, *, late: int = 300) -> None:
    """Follow a link as LinkedIn does: the address first, the content `late` milliseconds after it."""
    page.evaluate(
        "([path, late]) => { data.late = late; history.pushState({}, '', path); travel(path); }", [path, late]
    )


def shown(page: Page) -> str | None:
    """Whose name the panel on the page shows; None where there is no panel."""
    for frame in page.frames:
        if frame.url.startswith("chrome-extension://"):
            try:
                return str(frame.evaluate("document.getElementById('person-name')?.textContent ?? ''")) or None
            except Error:
                return None  # The frame went away with the person it was about.
    return None


@pytest.mark.parametrize("generation", GENERATIONS)
def test_after_a_soft_navigation_the_panel_is_about_the_new_person(world: World, generation: Generation) -> None:
    page = world.open(SITE + DANIEL.path, SampleSite(generation=generation))
    eventually(lambda: shown(page) == DANIEL.name, page)
    go(page, NOA.path)
    assert shown(page) is None
    eventually(lambda: shown(page) == NOA.name, page)
    page.evaluate("history.back()")
    eventually(lambda: shown(page) == DANIEL.name, page)
    go(page, f"{DANIEL.path}details/experience/")
    page.wait_for_timeout(100)
    assert shown(page) == DANIEL.name
    go(page, "/feed/", late=0)
    eventually(lambda: not world.has_panel(page), page)
    go(page, VIEWER.path, late=50)
    eventually(lambda: page.evaluate("data.subject") == VIEWER.urn, page)
    page.wait_for_timeout(200)
    # One's own page is about nobody; the panel that was loaded for whoever might come is not in sight.
    assert shown(page) not in {DANIEL.name, NOA.name, VIEWER.name}
    assert not page.evaluate(IN_SIGHT)


@pytest.mark.parametrize("generation", GENERATIONS)
def test_fifty_quick_navigations_never_show_one_person_on_anothers_page(world: World, generation: Generation) -> None:
    """Content comes late and out of order; each frame that the panel draws is compared with that moment's address."""
    kept = [DANIEL, SAMI, NOA, somebody("Petra Lund")]
    world.keep(kept[-1])
    site = SampleSite(generation=generation, people=(*kept, MAYA))
    chance = random.Random(f"{generation}7")
    paths = [
        *(person.path for person in kept * 3),
        NOA.path + "details/skills/",
        VIEWER.path,
        "/feed/",
        "/mynetwork/grow/",
    ]
    steps: list[dict[str, Any]] = []
    for number in range(50):
        where = chance.choice([*paths, -1, -1, -2, 1])
        stay = "seen" if number % 7 == 0 else chance.choice([0, 0, 10, 40, 80, 160])
        path = kept[number // 7 % len(kept)].path if stay == "seen" else where
        steps.append({"go": path, "late": chance.randrange(0, 240), "stay": stay})
    page = world.open(f"{SITE}/feed/", site)
    # The panel's own frames are new ones each time, so what they tell is set up for all frames to come.
    page.add_init_script(f"({TELLS})()")
    page.reload()
    page.evaluate(LOOKS)
    seen = page.evaluate(WANDER, steps)
    wrong = [look for look in seen if look[0] != name_at(look[1], kept)]
    assert wrong == []
    assert len({name for name, _, _ in seen}) > 2, seen
    go(page, SAMI.path)
    eventually(lambda: shown(page) == SAMI.name, page)


def name_at(path: str, people: list[Person]) -> str | None:
    """Whose name belongs to an address."""
    return next((person.name for person in people if unquote(path).startswith(unquote(person.path))), None)


HOLD_BACK = """late => {
  const real = globalThis.fetch;
  const gate = new Promise((open) => { globalThis.letThrough = open; });
  globalThis.fetch = async (url, how) => {
    const answer = await real(url, how);
    if (url.includes(encodeURIComponent(late))) await gate;
    return answer;
  };
  globalThis.asBefore = () => { letThrough(); globalThis.fetch = real; };
}"""
"""For the worker: the server's answers about one address do not arrive until they are let through."""


@pytest.fixture
def noa_is_late(world: World) -> Iterator[None]:
    """The answers about Noa wait until `letThrough()`."""
    world.browser.worker.evaluate(HOLD_BACK, NOA.url)
    yield
    world.browser.worker.evaluate("asBefore()")


NAMES = """() => {
  window.names = [];
  new MutationObserver(() => names.push(document.getElementById("person-name")?.textContent ?? ""))
    .observe(document.body, {subtree: true, childList: true, characterData: true});
}"""
"""For a panel: lists every name it comes to show."""


@pytest.mark.usefixtures("noa_is_late")
def test_an_answer_that_comes_late_is_not_shown_on_the_next_page(world: World) -> None:
    """Neither on the page, where each person has a frame of their own, nor in a window that stays the same."""
    page = world.open(SITE + SAMI.path)
    eventually(lambda: shown(page) == SAMI.name, page)
    tab = world.ask({"type": "panel/state"}, world.panel(page))["tab"]
    beside = world.browser.own_page(f"panel/panel.html?tab={tab}")
    expect(beside.get_by_role("heading", name=SAMI.name)).to_be_visible()
    beside.evaluate(NAMES)
    before = len(world.asked("sheet"))
    go(page, NOA.path, late=0)
    eventually(lambda: len(world.asked("sheet")) > before, page)
    go(page, DANIEL.path, late=0)
    expect(beside.get_by_role("heading", name=DANIEL.name)).to_be_visible()
    world.browser.worker.evaluate("letThrough()")
    page.wait_for_timeout(500)
    assert NOA.name not in beside.evaluate("names")
    assert NOA.name not in {shown(page), beside.locator("#person-name").inner_text()}


@pytest.mark.parametrize(("generation", "language"), [("sdui", "en"), ("classic", "ar"), ("classic", "he")])
def test_a_person_with_a_new_address_is_known_and_the_address_kept_at_one_press(
    world: World, generation: Generation, language: Language
) -> None:
    world.settings(mode="overlay", language=language)
    person = somebody("Rhea Stone")
    world.keep(person, {"kind": "meeting", "who": "both", "text": "Workshop"})
    renamed = replace(person, vanity=f"rhea-{person.vanity}")
    page = world.profile(renamed, generation, language, html_lang={"he": "iw"}.get(language, ""), rtl_marked=False)
    panel = world.panel(page)
    expect(panel.get_by_role("heading", name=person.name)).to_be_visible()
    expect(panel.get_by_text("Workshop").first).to_be_visible()
    # Right-to-left pages are mirrored, however they are marked.
    left = page.evaluate("document.documentElement.lastElementChild.getBoundingClientRect().left")
    assert (left < page.evaluate("innerWidth / 2")) == (language != "en")
    before = world.kept(person)
    assert world.kept(renamed) is None
    panel.locator("#keep-address").click()
    expect(panel.locator("#keep-address")).to_have_count(0)
    after = world.kept(renamed)
    assert before
    assert after
    assert after["id"] == before["id"]
    values = [profile["value"] for profile in after["profiles"]]
    assert values[:2] == [person.vanity, person.urn]
    assert {renamed.vanity, person.member} <= set(values)


def test_a_person_is_found_by_their_number_alone(world: World) -> None:
    person = somebody("Olaf Winter")
    card = {"name": person.name, "profiles": [{"urn": f"urn:li:member:{person.member}"}]}
    world.call("POST", "contacts", card)
    panel = world.panel(world.profile(person))
    expect(panel.get_by_role("heading", name=person.name)).to_be_visible()
    expect(panel.locator("#keep-address")).to_be_visible()


def test_an_address_that_is_somebody_elses_today_shows_a_stranger_and_merges_nobody(world: World) -> None:
    before = somebody("Vera Holt")
    contact = world.keep(before)
    other = replace(somebody("Vera Quist"), vanity=before.vanity)
    page = world.profile(other)
    panel = world.panel(page)
    expect(panel.get_by_role("button", name="Save contact")).to_be_visible()
    expect(panel.get_by_text("You keep Vera Holt under this address")).to_be_visible()
    assert panel.get_by_role("heading", name=before.name).count() == 0
    panel.get_by_role("button", name="Save contact").click()
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_role("heading", name=other.name)).to_be_visible()
    # The address is still the first one's; the second is found by what is their own.
    assert world.call("GET", f"contacts/{contact}")["name"] == before.name
    assert world.call("GET", f"sheet?profile={other.urn}")["contact"]["name"] == other.name
    assert world.call("GET", f"sheet?profile={before.url}")["contact"]["name"] == before.name
    page.reload()
    panel = world.panel(page)
    expect(panel.get_by_role("heading", name=other.name)).to_be_visible()
    assert panel.locator("#keep-address").count() == 0


def test_what_the_page_shows_more_of_a_kept_person_is_kept_with_the_next_change(world: World) -> None:
    person = somebody("Ida Frost")
    world.call("POST", "contacts", {"name": person.name, "profiles": [{"url": person.url}]})
    panel = world.panel(world.profile(person))
    assert panel.locator("#keep-address").count() == 0
    panel.locator("#edit-card").click()
    panel.get_by_label("Company").fill("Frost & Daughters")
    panel.locator("#keep").click()
    eventually(lambda: (world.kept(person) or {})["company"] == "Frost & Daughters", world.home)
    kept = world.kept(person)
    assert kept
    assert [profile["value"] for profile in kept["profiles"]] == [person.vanity, person.urn, person.member]


def test_a_new_address_is_no_strangers_when_they_are_written_to(world: World) -> None:
    """The verdict is the one for the person who is kept, not the one for a stranger."""
    person = somebody("Mina Hart")
    world.keep(person, {"kind": "meeting", "who": "both", "text": "Fair"})
    renamed = replace(person, vanity=f"mina-{person.vanity}")
    page = world.profile(renamed)
    expect(world.panel(page).get_by_role("heading", name=person.name)).to_be_visible()
    eventually(lambda: any(call["answered"] for call in world.asked("reviews")), page)
    assert [call["body"]["recipients"] for call in world.asked("reviews")] == [[{"urn": person.urn}]]


def test_a_member_out_of_reach_is_known_under_their_own_urn_only(world: World) -> None:
    person = somebody("Tove Berg")
    world.keep(person)
    hidden = Outside(person=replace(person, vanity=""), degree=0)
    html = drawn(hidden)
    page = world.open(f"{SITE}/in/{person.urn}/", html={f"{SITE}/in/{person.urn}/": html})
    expect(world.panel(page).get_by_role("heading", name=person.name)).to_be_visible()
