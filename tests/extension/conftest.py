"""One Chromium for the whole run, and one with the extension."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright

from extension.loaded import Loaded, launch
from extension.stand_in import StandIn


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


@pytest.fixture
def server() -> Iterator[StandIn]:
    """A stand-in for the server, listening."""
    running = StandIn().start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def browser_with_extension(playwright: Playwright, chromium_path: str | None) -> Iterator[BrowserContext]:
    """One browser with the extension for all tests; `loaded` makes it as new for each."""
    context = launch(playwright, chromium_path)
    yield context
    context.close()


@pytest.fixture
def loaded(browser_with_extension: BrowserContext, server: StandIn) -> Iterator[Loaded]:
    """The extension as if just installed and connected to the stand-in."""
    extension = Loaded(browser_with_extension, server)
    extension.forget_everything()
    extension.connect()
    yield extension
    extension.close_pages()
