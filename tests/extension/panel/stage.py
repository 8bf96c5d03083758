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
        self.send_header("Cache-Control", "no-store")
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


def opened(browser: Browser, answers: Json, **how: Any) -> BrowserContext:
    """A browser context whose worker gives these answers."""
    context = browser.new_context(**{"locale": "en-US", "timezone_id": "UTC", **how})
    context.add_init_script(f"window.__answers = {json.dumps(answers)};\n{FAKE}")
    return context


def show(browser: Browser, view: View, **how: Any) -> Page:
    """Open a view as a page of its own, 360 pixels wide unless told, and do its clicks."""
    wide = not view.page.startswith("panel/")
    page = opened(
        browser, view.answers, **{"viewport": {"width": 760 if wide else 360, "height": 760}, **how}
    ).new_page()
    page.goto(f"{origin()}/{view.page}")
    page.wait_for_selector("#place > *")
    for click in view.clicks:
        page.locator(click).first.click()
    page.wait_for_timeout(50)
    return page


def show_framed(browser: Browser, view: View) -> Page:
    """Open a view inside another site's page, as the overlay is."""
    page = opened(browser, view.answers, viewport={"width": 800, "height": 760}).new_page()
    page.set_content(FRAME.format(src=f"{origin()}/{view.page}"))
    page.frame_locator("#frame").locator("#place > *").first.wait_for()
    return page
