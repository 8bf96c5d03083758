"""Everybody can read and use every view: axe finds nothing, in three languages, light and dark."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from extension.panel.stage import show
from extension.panel.views import views

pytestmark = pytest.mark.browser

AXE = Axe().axe_script
ALL = {"resultTypes": ["violations"]}
CONTRAST = {**ALL, "runOnly": {"type": "rule", "values": ["color-contrast"]}}


def findings(page: Page, options: dict[str, Any]) -> list[str]:
    """What axe finds; the page must have it."""
    found = page.evaluate(f"axe.run(document, {json.dumps(options)}).then((all) => all.violations)")
    return [f"{each['id']}: {node['html'][:160]} {node['any'][:1]}" for each in found for node in each["nodes"]]


def in_each_language(browser: Browser, name: str) -> Iterator[tuple[str, Page]]:
    """A view in each language; the panel is told of the next one, other pages and forms are opened anew."""
    page = show(browser, views("en")[name])
    page.evaluate(AXE)
    for language in ("en", "ar", "he"):
        view = views(language)[name]
        page.emulate_media(color_scheme="light")
        if view.page.startswith("panel/") and not view.clicks:
            page.evaluate("answers => { Object.assign(fake.answers, answers); fake.changed(); }", view.answers)
        elif language != "en":
            page.close()
            page = show(browser, view)
            page.evaluate(AXE)
        page.locator(f"html[lang={language}]").wait_for()
        yield language, page
    page.close()


@pytest.mark.parametrize("name", list(views("en")))
def test_axe_finds_nothing_in_any_language(chromium: Browser, name: str) -> None:
    mirrored = "ar" if len(name) % 2 else "he"
    for language, page in in_each_language(chromium, name):
        # Roles and colours are no matter of language; that a view is mirrored may be, and either language is.
        light = findings(page, ALL) if language in ("en", mirrored) else []
        page.emulate_media(color_scheme="dark")
        # Contrast is no matter of language.
        dark = findings(page, CONTRAST) if language == "en" else []
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert (language, light, dark, wider) == (language, [], [], 0)
        assert page.locator("html").get_attribute("dir") == ("ltr" if language == "en" else "rtl")
