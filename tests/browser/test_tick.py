"""A tick on the pages of people who are kept: told by the browser alone, and only where the user allows it."""

import json
from pathlib import Path
from shutil import copytree

import pytest
from playwright.sync_api import Page, Playwright, expect

from amana.client import client
from amana.demo.browser import browser
from amana.demo.own_server import own_server
from amana.extension_folder import extension_folder
from asking import free_port
from browser.sites import serve_sites
from browser.surfaces import shows
from browser.worker import LISTEN
from browser.world import World

pytestmark = pytest.mark.browser

NORA = "https://brook.example/about"
PAGES = {NORA: "<title>Nora</title>", "https://brook.example/others": "<title>Others</title>"}


def _allowed(folder: Path) -> Path:
    """The extension as it is once the user has allowed the tick: no question of the browser's can be answered here."""
    folder = copytree(extension_folder(), folder)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    manifest["permissions"] += manifest.pop("optional_permissions")
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    return folder


def test_the_pages_of_somebody_kept_bear_a_tick_and_nobody_is_asked_for_the_others(
    playwright: Playwright, tmp_path: Path
) -> None:
    extension = _allowed(tmp_path / "extension")
    ways = [f"--{way}={extension}" for way in ("disable-extensions-except", "load-extension")]
    with (
        own_server(tmp_path / "data", free_port()) as config,
        client(config, "en") as call,
        browser(playwright, headless=True, arguments=ways) as window,
    ):
        world = World(config, call, window)
        world.connect()
        serve_sites(world, PAGES)
        page = window.context.new_page()
        page.goto(f"{NORA}/?utm_source=x#top")
        shows(world, page, "", "Amana")
        card = {"name": "Nora Brook", "profiles": [{"url": NORA}]}
        assert world.ask({"type": "contact/keep", "tab": 1, "apart": True, "contact": card}, _panel(world))["ok"]
        page.bring_to_front()
        shows(world, page, "✓", "Amana: on record")
        window.worker.evaluate(LISTEN)
        page.goto("https://brook.example/others")
        shows(world, page, "", "Amana")
        page.evaluate("history.pushState({}, '', '/about')")
        shows(world, page, "✓", "Amana: on record")
        assert world.asked("") == []
        # What a worker that sleeps has forgotten, it finds where it is kept, with the server away too.
        world.put_worker_to_sleep()
        world.keep_in_storage(port=free_port())
        page.goto("https://brook.example/others")
        shows(world, page, "", "Amana")
        page.goto(NORA)
        shows(world, page, "✓", "Amana: on record")
        world.keep_in_storage(port=config.port)
        world.home.reload()
        expect(world.home.get_by_role("checkbox", name="Show the tick on Amana’s button")).to_be_checked()
        world.ask({"type": "pair/forget"})
        page.bring_to_front()
        shows(world, page, "", "Amana")


def _panel(world: World) -> Page:
    return world.browser.own_page("panel/panel.html?popup")


def test_without_permission_no_marks_are_fetched_and_the_settings_offer_it(world: World) -> None:
    world.keep_in_storage(pages=None)
    world.home.reload()
    expect(world.home.get_by_role("checkbox", name="Show the tick on Amana’s button")).not_to_be_checked()
    panel = _panel(world)
    card = {"name": "Odd Vik", "profiles": [{"url": "https://vik.example/"}]}
    assert world.ask({"type": "contact/keep", "tab": 1, "apart": True, "contact": card}, panel)["ok"]
    panel.wait_for_timeout(300)
    assert world.asked("contacts/pages") == []
