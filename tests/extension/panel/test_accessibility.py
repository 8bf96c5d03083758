"""Everybody can read and use every view: axe finds nothing, in three languages, light and dark."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from extension.panel.stage import show
from extension.panel.views import views

pytestmark = pytest.mark.browser

AXE = Axe()
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}


def findings(page: Page, options: dict[str, Any] | None = None) -> list[str]:
    found = AXE.run(page, options=options).response["violations"]
    return [f"{each['id']}: {node['html'][:160]} {node['any'][:1]}" for each in found for node in each["nodes"]]


@pytest.mark.parametrize("language", ["en", "ar", "he"])
@pytest.mark.parametrize("name", list(views("en")))
def test_axe_finds_nothing(chromium: Browser, name: str, language: str) -> None:
    page = show(chromium, views(language)[name], reduced_motion="reduce")
    light = findings(page)
    page.emulate_media(color_scheme="dark")
    dark = findings(page, CONTRAST)
    html = page.locator("html")
    assert (html.get_attribute("lang"), html.get_attribute("dir")) == (language, "ltr" if language == "en" else "rtl")
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.context.close()
    assert (light, dark) == ([], [])
    assert wider == 0
