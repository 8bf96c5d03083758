"""What the extension costs a LinkedIn page: the overlay after the top card, and our time on its main thread.

`pytest -m bench tests/bench/bench_browser.py -s` prints the figures.
"""

from collections.abc import Iterator
from statistics import median

import pytest
from playwright.sync_api import CDPSession, Playwright

from amana.client import client
from amana.demo.browser import browser
from amana.demo.own_server import own_server
from asking import free_port
from browser.world import World, somebody

pytestmark = pytest.mark.bench

LONG_TASKS = """() => { window.long = [];
  new PerformanceObserver((list) => window.long.push(...list.getEntries().map((entry) => entry.duration)))
    .observe({type: "longtask", buffered: true}); }"""
TIMES = 15
TYPED = "I have read your paper on drift in river gauges and would like to ask one short question about it."


@pytest.fixture(scope="module")
def world(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    port = free_port()
    with (
        own_server(tmp_path_factory.mktemp("data"), port) as config,
        client(config, "en") as call,
        browser(playwright, headless=True) as window,
    ):
        world = World(config, call, window)
        world.connect()
        yield world


def _script_time(line: CDPSession) -> float:
    """Milliseconds of script that ran on the page's main thread since the last look, ours and the page's own."""
    metrics = {one["name"]: one["value"] for one in line.send("Performance.getMetrics")["metrics"]}
    return float(metrics["ScriptDuration"]) * 1000


def test_overlay_and_main_thread(world: World) -> None:
    person = somebody()
    world.keep(person, {"kind": "meeting", "who": "both"})
    drawn = []
    for _ in range(TIMES):
        page = world.profile(person)
        ready = page.evaluate("performance.timing.domContentLoadedEventEnd")
        panel = world.panel(page)
        panel.get_by_role("meter").first.wait_for()
        shown = panel.evaluate("Date.now()")
        drawn.append(shown - ready)
        page.close()
    print(
        f"\noverlay drawn after the page was ready: {median(drawn):.0f} ms (bar 150), "
        f"worst of {TIMES}: {max(drawn):.0f} ms"
    )


def test_each_typed_key(world: World) -> None:
    page = world.messages(somebody(degree=1))
    page.evaluate(LONG_TASKS)
    line = page.context.new_cdp_session(page)
    line.send("Performance.enable")
    box = page.locator(".msg-form__contenteditable").last
    box.click()
    before = _script_time(line)
    box.press_sequentially(TYPED, delay=15)
    page.wait_for_timeout(300)
    per_key = (_script_time(line) - before) / len(TYPED)
    print(
        f"\nscript per typed key, the page's own included: {per_key:.2f} ms (bar for ours 1); "
        f"long tasks: {page.evaluate('window.long')}"
    )
