"""What the extension costs a LinkedIn page: how soon the overlay is there, and our time on the page's main thread.

`pytest -n 0 -m bench tests/bench/bench_browser.py -s` prints each figure beside its floor, measured in the same run: on
a machine that others use too, seconds say little, and how many times the floor says something. The floor of the overlay
is a frame with one module and one style sheet of as many bytes; that of the page is all that its thread does.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree
from statistics import median
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Frame, Page, Playwright

from amana.client import client
from amana.demo.browser import browser
from amana.demo.own_server import own_server
from amana.demo.page import Profile
from amana.demo.person import Person
from amana.demo.site import render
from amana.extension_folder import extension_folder
from asking import free_port
from bench.heavy import heavy, longest_task, script_time, serve_straight
from browser.sites import ld, open_site, press_button
from browser.world import World, somebody

pytestmark = pytest.mark.bench

TIMES = 15
NAVIGATIONS = 200
WEIGHT = 1_500_000
LATE = 800
"""Milliseconds after which LinkedIn's top card comes, where it does not come with the document."""
TYPED = "I have read your paper on drift in river gauges and would like to ask one short question about it."
SETTLE = 3200
"""Milliseconds after which the last of our looks at a page that stays as it is has been."""
PAINTED = """() => { const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return paint ? performance.timeOrigin + paint.startTime : null; }"""
CARD = """new MutationObserver((_, watching) => {
  if (!document.querySelector('[componentkey$=Topcard]')) return;
  window.card = performance.timeOrigin + performance.now();
  watching.disconnect();
}).observe(document, {childList: true, subtree: true})"""
BARE = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="bare.css"><body><div class="bare"></div>
<script type="module" src="bare.js"></script></body>"""
"""The least that a frame of an extension can be: one style sheet, one module."""
BARE_SCRIPT = """
async function tell() {
  const {page} = await chrome.runtime.sendMessage({type: "panel/state"});
  await chrome.runtime.sendMessage({type: "panel/drawn", about: page?.profile ?? null, what: "page"});
}
chrome.runtime.connect({name: "panel"}).onMessage.addListener(tell);
await tell();
"""
PAGE = "<p>River gauges drift when the bed moves, and then somebody has to wade in and measure.</p>" * 60
FOUND = """new MutationObserver((_, watching) => {
  if (!document.querySelector("#place .pick, #place #save-contact")) return;
  requestAnimationFrame(() => setTimeout(() => { globalThis.found = performance.now(); }));
  watching.disconnect();
}).observe(document, {childList: true, subtree: true})"""
"""When the person or the list has been painted."""


@contextmanager
def world_of(playwright: Playwright, folder: Path, extension: Path | None = None) -> Iterator[World]:
    port = free_port()
    # Of a switch that is given twice, Chromium takes the last.
    instead = [f"--{way}={extension}" for way in ("disable-extensions-except", "load-extension") if extension]
    instead.append("--enable-unsafe-extension-debugging")  # presses the toolbar's button
    with (
        own_server(folder, port) as config,
        client(config, "en") as call,
        browser(playwright, headless=True, arguments=instead) as window,
    ):
        world = World(config, call, window)
        world.connect()
        yield world


@pytest.fixture(scope="module")
def world(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world_of(playwright, tmp_path_factory.mktemp("data")) as world:
        yield world


@pytest.fixture(scope="module")
def bare(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The same extension, in whose frame is nothing but as many bytes as the panel's in one file of each kind."""
    folder = copytree(extension_folder(), tmp_path_factory.mktemp("bare") / "extension")
    panel = folder / "panel"
    panel.joinpath("bare.js").write_text(
        "globalThis.never = () => {\n"
        + "\n".join(
            f"// {line}" for file in sorted(panel.rglob("*.js")) for line in file.read_text("utf-8").splitlines()
        )
        + "\n};\ndocument.body.append('drawn');\n"
        + BARE_SCRIPT,
        "utf-8",
    )
    panel.joinpath("bare.css").write_text(
        "".join(file.read_text("utf-8") for file in sorted(panel.rglob("*.css"))), "utf-8"
    )
    panel.joinpath("panel.html").write_text(BARE, "utf-8")
    with world_of(playwright, tmp_path_factory.mktemp("bare-data"), folder) as world:
        yield world


def _known(world: World) -> tuple[Person, str, str]:
    """Somebody who is kept, their address, and their page."""
    person = somebody()
    world.keep(person, {"kind": "meeting", "who": "both"})
    shown = Profile(person=person)
    return person, shown.url, render(shown)


def _late(html: str) -> str:
    """The same page, whose main part comes later than the document."""
    begin, end = html.index("<main"), html.index("</main>") + len("</main>")
    script = f"<script>setTimeout(() => main.replaceWith(main.content.cloneNode(true)), {LATE})</script>"
    return f'{html[:begin]}<template id="main">{html[begin:end]}</template>{script}{html[end:]}'


def _painted(frame: Frame) -> float:
    while (painted := frame.evaluate(PAINTED)) is None:
        time.sleep(0.05)
    return float(painted)


def _overlay(world: World, url: str, html: str) -> float:
    """Milliseconds from the top card to the first painting of what stands in the frame."""
    page = world.browser.context.new_page()
    page.add_init_script(CARD)
    serve_straight(page, {url: html})
    page.goto(url)
    drawn = _painted(world.browser.panel(page)) - float(page.evaluate("window.card"))
    page.close()
    return drawn


@pytest.mark.parametrize("when", ["with", "later than"])
def test_overlay_after_the_top_card(world: World, bare: World, when: str) -> None:
    drawn: dict[bool, list[float]] = {True: [], False: []}
    for each in (world, bare):
        _, url, html = _known(each)
        _overlay(each, url, html)  # The first of all is a start of everything.
    for _ in range(TIMES):
        for each in (world, bare):
            _, url, html = _known(each)
            drawn[each is world].append(_overlay(each, url, html if when == "with" else _late(html)))
    ours, floor = median(drawn[True]), median(drawn[False])
    print(
        f"\noverlay after a top card that comes {when} the document: {ours:.0f} ms (bar 150), worst of {TIMES} "
        f"{max(drawn[True]):.0f}; a bare frame {floor:.0f} ms; ratio {ours / floor:.2f}"
    )


def _traced(world: World, act: Callable[[], None]) -> list[dict[str, Any]]:
    """What the browser notes while something happens."""
    events: list[dict[str, Any]] = []
    done: list[Any] = []
    line = world.browser.context.new_cdp_session(world.home)
    line.on("Tracing.dataCollected", lambda part: events.extend(part["value"]))
    line.on("Tracing.tracingComplete", lambda end: done.extend([end]))
    categories = ["devtools.timeline", "v8", "disabled-by-default-v8.compile"]
    line.send("Tracing.start", {"transferMode": "ReportEvents", "traceConfig": {"includedCategories": categories}})
    act()
    line.send("Tracing.end")
    while not done:
        world.home.wait_for_timeout(50)
    line.detach()
    return events


def _spent(line: CDPSession) -> float:
    """Milliseconds of all work on the page's main thread until now, the page's own included."""
    metrics = {one["name"]: one["value"] for one in line.send("Performance.getMetrics")["metrics"]}
    return float(metrics["TaskDuration"]) * 1000


def test_main_thread_of_a_heavy_page(world: World) -> None:
    ours, longest, whole = [], [], []
    for _ in range(5):
        _, url, html = _known(world)
        page = world.browser.context.new_page()
        serve_straight(page, {url: heavy(html, WEIGHT)})
        line = page.context.new_cdp_session(page)
        line.send("Performance.enable")

        def load(page: Page = page, url: str = url) -> None:
            page.goto(url)
            page.wait_for_timeout(SETTLE)

        events = _traced(world, load)
        ours.append(script_time(events))
        longest.append(longest_task(events))
        whole.append(_spent(line))
        page.close()
    print(
        f"\nour time on the main thread of a page of {WEIGHT / 1e6:.1f} MB: {median(ours):.1f} ms (bar 10), worst "
        f"{max(ours):.1f}; all that this thread does meanwhile {median(whole):.0f} ms; share "
        f"{median(ours) / median(whole):.3f}; the longest call {max(longest):.1f} ms (bar 50)"
    )


def test_each_typed_key(world: World) -> None:
    page = world.messages(somebody(degree=1))
    box = page.locator(".msg-form__contenteditable").last
    box.click()
    page.wait_for_timeout(SETTLE)
    line = page.context.new_cdp_session(page)
    line.send("Performance.enable")
    before = _spent(line)

    def type_it() -> None:
        box.press_sequentially(TYPED, delay=15)
        page.wait_for_timeout(300)

    events = _traced(world, type_it)
    ours, whole = script_time(events) / len(TYPED), (_spent(line) - before) / len(TYPED)
    print(
        f"\nour time for each typed key: {ours:.2f} ms (bar 1); all that this thread does for it {whole:.2f} ms; share "
        f"{ours / whole:.2f}; the longest call {longest_task(events):.1f} ms (bar 50)"
    )
    page.close()


def _held(frame: Page | Frame) -> dict[str, float]:
    """Bytes and nodes that a page, or a frame in another process, holds after its garbage is collected."""
    line = (
        frame.context.new_cdp_session(frame) if isinstance(frame, Page) else frame.page.context.new_cdp_session(frame)
    )
    line.send("HeapProfiler.collectGarbage")
    counters = line.send("Memory.getDOMCounters")
    usage = line.send("Runtime.getHeapUsage")
    line.detach()
    return {"heap": float(usage["usedSize"]), "nodes": float(counters["nodes"])}


def test_memory_after_many_soft_navigations(world: World) -> None:
    people = [somebody(f"Lena Marsh {number}") for number in range(4)]
    pages = {Profile(person=person).url: render(Profile(person=person, late=20, title_late=40)) for person in people}
    page = world.browser.context.new_page()
    serve_straight(page, pages)
    page.goto(next(iter(pages)))
    world.panel(page)
    early: dict[str, dict[str, float]] = {}
    late: dict[str, dict[str, float]] = {}
    for number in range(1, NAVIGATIONS + 1):
        url = list(pages)[number % len(pages)]
        page.evaluate("url => { history.pushState({}, '', url); travel(new URL(url).pathname); }", url)
        page.wait_for_timeout(150)
        if number in {20, NAVIGATIONS}:
            page.wait_for_timeout(SETTLE)
            kept = early if number == 20 else late
            kept["the page"] = _held(page)
            kept["a page of the extension"] = _held(world.home)
    frames = [frame for frame in page.frames if frame.url.startswith("chrome-extension://")]
    told = ", ".join(
        f"{what} of {where} {late[where][what] / early[where][what]:.2f}" for where in late for what in late[where]
    )
    print(f"\nafter {NAVIGATIONS} soft navigations, as a ratio to the 20th: {told}; panel frames: {len(frames)}")
    page.close()


def test_popup(world: World) -> None:
    shown, floor = [], []
    for _ in range(TIMES):
        person, url, html = _known(world)
        page = world.browser.context.new_page()
        serve_straight(page, {url: html})
        page.goto(url)
        world.panel(page)
        tab = world.ask({"type": "panel/state"}, world.panel(page))["tab"]
        popup = world.browser.context.new_page()
        popup.goto(f"chrome-extension://{world.browser.id}/panel/panel.html?tab={tab}", wait_until="commit")
        popup.get_by_role("heading", name=person.name).wait_for()
        shown.append(_painted(popup.main_frame) - float(popup.evaluate("performance.timeOrigin")))
        popup.goto(f"chrome-extension://{world.browser.id}/options/options.html")
        floor.append(_painted(popup.main_frame) - float(popup.evaluate("performance.timeOrigin")))
        popup.close()
        page.close()
    print(
        f"\npopup, from opening to the person: {median(shown):.0f} ms (bar 300), worst of {TIMES} {max(shown):.0f}; "
        f"the settings page {median(floor):.0f} ms; ratio {median(shown) / median(floor):.2f}"
    )


@pytest.mark.parametrize("people", [1, 24])
def test_popup_on_another_site(world: World, bare: World, people: int) -> None:
    """From opening the popup to the person or the list, on somebody's own page and on a team's."""
    drawn: dict[bool, list[float]] = {True: [], False: []}
    named = [{"name": f"Nora Brook {number}", "jobTitle": "River engineer"} for number in range(people)]
    for time_of in range(TIMES + 1):
        for each in (world, bare):
            page = open_site(each, f"https://brook.example/{time_of}", ld(*named, title="Brook", body=PAGE))
            tab = press_button(each, page)
            popup = each.browser.context.new_page()
            popup.add_init_script(FOUND)
            popup.goto(f"chrome-extension://{each.browser.id}/panel/panel.html?tab={tab}", wait_until="commit")
            if each is world:
                popup.locator("#place .pick, #place #save-contact").first.wait_for()
                shown = float(popup.evaluate("globalThis.found"))
            else:
                shown = _painted(popup.main_frame) - float(popup.evaluate("performance.timeOrigin"))
            if time_of:  # The first of all is a start of everything.
                drawn[each is world].append(shown)
            popup.close()
            page.close()
    ours, floor = median(drawn[True]), median(drawn[False])
    print(
        f"\npopup on a page of {people}, from opening to the {'list' if people > 1 else 'person'}: {ours:.0f} ms (bar "
        f"300), worst of {TIMES} {max(drawn[True]):.0f}; an empty page of the extension {floor:.0f} ms; ratio "
        f"{ours / floor:.2f}"
    )
