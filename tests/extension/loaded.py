"""The extension in a real Chromium, connected to the stand-in server, on sample pages."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Frame, Page, Playwright, Worker

from extension.stand_in import TOKEN, StandIn

EXTENSION = Path(__file__).parents[2] / "extension"
ASK = """message => new Promise((answer) => chrome.runtime.sendMessage(message, (said) => {
  answer(chrome.runtime.lastError ? {dropped: true} : said ?? {dropped: true});
}))"""


def launch(playwright: Playwright, executable: str | None) -> BrowserContext:
    """A browser with the extension and a profile folder that is gone afterwards."""
    return playwright.chromium.launch_persistent_context(
        "",
        headless=True,
        executable_path=executable,
        ignore_default_args=["--disable-extensions"],
        args=[
            f"--disable-extensions-except={EXTENSION}",
            f"--load-extension={EXTENSION}",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
        viewport={"width": 1280, "height": 800},
    )


class Loaded:
    """One browser with the extension; `page` opens addresses of the sample site in it."""

    def __init__(self, context: BrowserContext, server: StandIn) -> None:
        self.context = context
        self.server = server
        self.worker: Worker = context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")
        self.id = self.worker.url.split("/")[2]

    def connect(self) -> None:
        """As if the user had gone through the welcome page."""
        self.set({"token": TOKEN, "port": self.server.port, "mode": "overlay", "language": "en", "collapsed": False})

    def set(self, values: dict[str, Any]) -> None:
        """Put values into the extension's storage."""
        self.worker.evaluate("values => chrome.storage.local.set(values)", values)

    def own(self, path: str) -> Page:
        """One of the extension's own pages."""
        page = self.context.new_page()
        page.goto(f"chrome-extension://{self.id}/{path}")
        return page

    def ask(self, page: Page | Frame, message: dict[str, Any]) -> Any:
        """Send a message from an extension page; `{"dropped": True}` when nobody answers."""
        return page.evaluate(ASK, message)

    def panel(self, page: Page) -> Frame | None:
        """The panel's frame on a page, if it is there."""
        return next((frame for frame in page.frames if frame.url.startswith("chrome-extension://")), None)

    def panel_in(self, page: Page) -> Frame:
        """The panel's frame, waited for."""
        eventually(lambda: self.panel(page) is not None, page)
        frame = self.panel(page)
        assert frame is not None
        frame.wait_for_load_state()
        return frame

    def held(self, page: Page) -> Any:
        """What is held on a page, asked from its panel; None where nothing is."""
        frame = self.panel(page)
        return self.ask(frame, {"type": "panel/state"})["held"] if frame else None


def eventually(true: Callable[[], bool], page: Page, *, within: float = 5) -> None:
    """Wait until something holds, and fail when it does not in time."""
    end = time.monotonic() + within
    while not true():
        assert time.monotonic() < end, "it did not come true in time"
        page.wait_for_timeout(30)
