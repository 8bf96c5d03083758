"""Shows the extension's own pages in a real Chromium, from the files as they lie, with a stand-in for the worker."""

from __future__ import annotations

import json
import threading
from functools import cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from extension.panel.people import Json
from extension.panel.views import View

EXTENSION = Path(__file__).parents[3] / "extension"
FAKE = (Path(__file__).parent / "fake_worker.js").read_text(encoding="utf-8")
FRAME = """<!doctype html><title>Site</title><body style="margin:0">
<iframe id="frame" style="border:0;inline-size:360px;block-size:700px" src="{src}"></iframe></body>"""


class Folder(SimpleHTTPRequestHandler):
    """The extension's folder under the extension's own content security policy."""

    protocol_version = "HTTP/1.1"
    policy = ""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, directory=str(EXTENSION), **named)

    def end_headers(self) -> None:
        """Add the policy that the manifest gives the extension's pages."""
        self.send_header("Content-Security-Policy", self.policy)
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, *_: Any) -> None:
        """Stay silent."""


@cache
def origin() -> str:
    """The address of the extension's folder, served on this machine until the tests end."""
    manifest = json.loads((EXTENSION / "manifest.json").read_text(encoding="utf-8"))
    Folder.policy = manifest["content_security_policy"]["extension_pages"]
    server = ThreadingHTTPServer(("127.0.0.1", 0), Folder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


@cache
def context(browser: Browser) -> BrowserContext:
    """One context for all pages of a run, so that the extension's files are fetched once; they keep nothing in it."""
    return browser.new_context(
        locale="en-US",
        timezone_id="UTC",
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    )


def opened(browser: Browser, answers: Json, width: int) -> Page:
    """An empty page whose worker gives these answers."""
    page = context(browser).new_page()
    page.set_viewport_size({"width": width, "height": 760})
    page.add_init_script(f"window.__answers = {json.dumps(answers)};\n{FAKE}")
    return page


def show(browser: Browser, view: View) -> Page:
    """Open a view as a page of its own, the panel 360 pixels wide, and do its clicks."""
    page = opened(browser, view.answers, 360 if view.page.startswith("panel/") else 760)
    page.goto(f"{origin()}/{view.page}")
    page.wait_for_selector("#place > *")
    for click in view.clicks:
        page.locator(click).first.click()
    return page


def show_framed(browser: Browser, view: View) -> Page:
    """Open a view inside another site's page, as the overlay is."""
    page = opened(browser, view.answers, 800)
    page.set_content(FRAME.format(src=f"{origin()}/{view.page}"))
    page.frame_locator("#frame").locator("#place > *").first.wait_for()
    return page
