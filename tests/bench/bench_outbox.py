"""What it costs to send what waited while the server was away, against the same writes sent bare from the same worker.

`pytest -n 0 -m bench tests/bench/bench_outbox.py -s` prints the time for 200 entries and how many times the floor that
is: the floor is one fetch after the other, of entries that nothing keeps.
"""

from collections.abc import Iterator
from statistics import median

import pytest
from playwright.sync_api import Page, Playwright

from amana.client import client
from amana.demo.browser import browser
from amana.demo.own_server import own_server
from asking import free_port
from browser.world import World, somebody

pytestmark = pytest.mark.bench

WAITING = 200
ROUNDS = 3
QUEUED = """messages => Promise.all(messages.map((message) => chrome.runtime.sendMessage(message)))"""
DRAINED = """async () => {
  const begun = performance.now();
  await chrome.runtime.sendMessage({type: "waiting/retry"});
  return performance.now() - begun;
}"""
BARE = """async ([url, token, bodies]) => {
  const begun = performance.now();
  for (const body of bodies) {
    const headers = {"Content-Type": "application/json", Authorization: `Bearer ${token}`};
    headers["Idempotency-Key"] = crypto.randomUUID();
    await (await fetch(url, {method: "POST", headers, body: JSON.stringify(body)})).json();
  }
  return performance.now() - begun;
}"""
AWAY = "away => chrome.storage.local.set({port: away})"


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


def entries(kind: str) -> list[dict[str, str]]:
    return [{"kind": "note", "who": "me", "text": f"{kind} {number}"} for number in range(WAITING)]


def drained(world: World, page: Page) -> float:
    """Milliseconds to send all that was kept while nobody answered."""
    contact = world.keep(somebody())
    world.browser.worker.evaluate(AWAY, free_port())
    page.evaluate(QUEUED, [{"type": "event/add", "contact": contact, "event": event} for event in entries("kept")])
    world.browser.worker.evaluate(AWAY, world.config.port)
    took = float(page.evaluate(DRAINED))
    assert len(world.call("GET", f"contacts/{contact}/events?limit=200")["events"]) == WAITING
    return took


def bare(world: World) -> float:
    contact = world.keep(somebody())
    url = f"http://127.0.0.1:{world.config.port}/api/v1/contacts/{contact}/events"
    return float(world.browser.worker.evaluate(BARE, [url, world.token, entries("bare")]))


def test_draining_costs_little_more_than_the_writes_themselves(world: World) -> None:
    page = world.browser.own_page("panel/panel.html?tab=1")
    rounds = [(drained(world, page), bare(world)) for _ in range(ROUNDS)]
    ratio = median(mine / floor for mine, floor in rounds)
    print(f"\n{WAITING} waiting writes: {median(mine for mine, _ in rounds):.0f} ms, {ratio:.2f} x bare writes")
    assert ratio <= 2
