"""`amana demo`: the server, the browser, the invented people and the walk, together."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import sync_playwright

from amana.client import client
from amana.demo.browser import browser
from amana.demo.closer_look import look_closer
from amana.demo.dashboard_walk import visit_dashboard
from amana.demo.own_server import own_server
from amana.demo.people import keep_everybody
from amana.demo.story import story
from amana.demo.walk import Walk
from amana.texts.language import Language


def tour(language: Language, *, headless: bool, pictures: Path | None, say: Callable[[str], None]) -> int:
    """Show what Amana does; returns the number of pictures taken.

    Without a window, or where pictures are wanted, the main job is walked through; with a window it is then
    left to the user until they close it. Raises NoChromium and NoFreePort.
    """
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    with (
        own_server() as config,
        client(config, language) as call,
        sync_playwright() as playwright,
        browser(playwright, headless=headless, locale=language) as window,
    ):
        keep_everybody(call, datetime.now(UTC).astimezone().date(), [language])
        walk = Walk(window, call, language, say, pictures)
        window.look_at(config.port)
        walk.serve_pages()
        walk.connect()
        if headless or pictures:
            walk.through()
            look_closer(walk)
            visit_dashboard(walk)
        if not headless:
            say("demo-yours")
            walk.open(story(language).stranger).wait_for_event("close", timeout=0)
        return walk.taken
