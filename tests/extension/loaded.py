"""The extension in a real Chromium, connected to the stand-in server, on sample pages."""

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
        self.worker: Worker = (
            context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")
        )
        self.id = self.worker.url.split("/")[2]

    def connect(self) -> None:
        """As if the user had gone through the welcome page."""
        self.set({"token": TOKEN, "port": self.server.port, "mode": "overlay", "language": "en", "collapsed": False})

    def forget_everything(self) -> None:
        """Empty all that the extension keeps, and let its worker start anew."""
        self.close_pages()
        self.worker.evaluate("""async () => {
            await chrome.storage.local.clear();
            await chrome.storage.session.clear();
            await new Promise((done) => {
                const opening = indexedDB.open("amana");
                opening.onsuccess = () => {
                    const names = [...opening.result.objectStoreNames];
                    if (names.length) opening.result.transaction(names, "readwrite").objectStore(names[0]).clear();
                    opening.result.close();
                    done();
                };
                opening.onupgradeneeded = () => opening.transaction.abort();
                opening.onerror = () => done();
            });
        }""")
        self.stop_worker()

    def close_pages(self) -> None:
        """Leave one empty page, so that the browser stays open."""
        self.context.unroute_all()
        rest = list(self.context.pages)
        self.context.new_page()
        for page in rest:
            page.close()

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

    def stop_worker(self) -> None:
        """Kill the worker as the browser does when it is idle; the next event starts a new one."""
        page = self.own("options/options.html")
        session = self.context.new_cdp_session(page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        page.wait_for_timeout(300)
        page.close()

    def content_script(self, page: Page, expression: str) -> Any:
        """The value of an expression in the isolated world of our content script."""
        session = self.context.new_cdp_session(page)
        found: list[int] = []
        session.on(
            "Runtime.executionContextCreated",
            lambda event: found.append(event["context"]["id"]) if self.id in event["context"]["origin"] else None,
        )
        session.send("Runtime.enable")
        answer = session.send(
            "Runtime.evaluate",
            {"contextId": found[0], "expression": expression, "awaitPromise": True, "returnByValue": True},
        )
        session.detach()
        return answer["result"].get("value")

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
