"""The extension's scripts in a plain page, as they lie, so that what they compute can be asked for."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Route

EXTENSION = Path(__file__).parents[2] / "extension"
SITE = "https://www.linkedin.com"
CHROME = "globalThis.chrome = {runtime: {id: 'own', getURL: (path) => 'x:/' + path}, i18n: {getMessage: (key) => key}};"


def content_scripts() -> list[str]:
    """The content scripts in the order of the manifest, without the one that starts them."""
    manifest = json.loads((EXTENSION / "manifest.json").read_text("utf-8"))
    files: list[str] = manifest["content_scripts"][0]["js"]
    return [file for file in files if not file.endswith("main.js")]


def linkedin_page(browser: Browser, html: str = "<!doctype html><body>", path: str = "/feed/") -> Page:
    """A page at a LinkedIn address, with the content scripts loaded into it but nothing started."""
    page = browser.new_page()
    page.route("**/*", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    page.goto(SITE + path)
    page.add_script_tag(content="\n".join((EXTENSION / file).read_text("utf-8") for file in content_scripts()))
    return page


def module_page(browser: Browser, module: str) -> Page:
    """A page in which one module of the background is at hand as `it`."""

    def from_folder(route: Route) -> None:
        file = EXTENSION / urlsplit(route.request.url).path.lstrip("/")
        kind = "text/javascript" if file.suffix == ".js" else "text/html"
        route.fulfill(body=file.read_text("utf-8") if file.is_file() else "<!doctype html>", content_type=kind)

    page = browser.new_page()
    page.add_init_script(CHROME)
    page.route("**/*", from_folder)
    page.goto("https://extension.test/")
    page.evaluate("async (path) => { globalThis.it = await import(path); }", f"/{module}")
    return page


def call(page: Page, expression: str, *arguments: Any) -> Any:
    """The value of `expression`, in which the arguments are `a[0]`, `a[1]` and so on."""
    return page.evaluate(f"async (a) => ({expression})", list(arguments))
