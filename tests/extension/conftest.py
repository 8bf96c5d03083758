"""What tests of several rooms share: one Playwright and one Chromium for the whole run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """The one Playwright of this run; its sync interface cannot be started twice in a thread."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium_path() -> str | None:
    """The system's Chromium, or None for the one that Playwright brings."""
    return os.environ.get("AMANA_CHROMIUM") or shutil.which("chromium")


@pytest.fixture(scope="session")
def chromium(playwright: Playwright, chromium_path: str | None) -> Iterator[Browser]:
    """A Chromium without the extension, for tests of single scripts and pages."""
    browser = playwright.chromium.launch(executable_path=chromium_path, args=["--no-sandbox", "--disable-gpu"])
    yield browser
    browser.close()
