"""A real Chromium with the extension loaded, on sample pages in place of LinkedIn."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Frame, Page, Playwright, Worker

from amana.demo.chromium import find_chromium
from amana.extension_folder import extension_folder

_QUIET = (
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-gpu",
)
_SECONDS = 1000


@dataclass(frozen=True, slots=True)
class Browser:
    """One browser window; `id` is what the extension is called in it."""

    context: BrowserContext
    id: str

    @property
    def worker(self) -> Worker:
        """The extension's background worker."""
        return self.context.service_workers[0]

    def own_page(self, path: str) -> Page:
        """A page of the extension, such as `welcome/welcome.html`."""
        page = self.context.new_page()
        page.goto(f"chrome-extension://{self.id}/{path}")
        return page

    def look_at(self, port: int) -> None:
        """Have the extension look for the server on this port first, in case another Amana runs here."""
        self.worker.evaluate("port => chrome.storage.local.set({port})", port)

    def panel(self, page: Page) -> Frame:
        """The panel laid over a page, once it is there.

        It lies in a closed shadow root, so no selector of the page reaches it; the browser knows its frame.
        """
        for _ in range(200):
            for frame in page.frames:
                if frame.url.startswith("chrome-extension://"):
                    return frame
            page.wait_for_timeout(50)
        raise LookupError("the panel did not appear within ten seconds")


@contextmanager
def browser(
    playwright: Playwright,
    *,
    headless: bool,
    profile: Path | None = None,
    locale: str = "en",
    arguments: Iterable[str] = (),
) -> Iterator[Browser]:
    """Start Chromium with the extension, on `profile` or on an empty folder that is gone afterwards.

    `arguments` are further switches for Chromium itself.
    Raises NoChromium where there is none to be had.
    """
    folder = extension_folder()
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    context = playwright.chromium.launch_persistent_context(
        profile or "",
        headless=headless,
        executable_path=find_chromium(playwright),
        ignore_default_args=["--disable-extensions"],
        args=[
            f"--disable-extensions-except={folder}",
            f"--load-extension={folder}",
            f"--lang={locale}",
            *_QUIET,
            *as_root,
            *arguments,
        ],
        viewport={"width": 1280, "height": 820},
        device_scale_factor=1,
        color_scheme="light",
        locale=locale,
    )
    try:
        workers = context.service_workers
        worker = workers[0] if workers else context.wait_for_event("serviceworker", timeout=20 * _SECONDS)
        yield Browser(context, worker.url.split("/")[2])
    finally:
        context.close()
