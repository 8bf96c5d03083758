"""The whole of Amana, for real: server process, Chromium, extension, sample pages."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Playwright

from amana.client import client
from amana.demo.browser import browser
from amana.demo.own_server import own_server
from amana.demo.people import keep_everybody
from asking import free_port
from browser.world import World


@pytest.fixture(scope="session")
def whole(playwright: Playwright) -> Iterator[World]:
    """One server and one browser for all these tests, paired as a user pairs them."""
    with (
        own_server(port=free_port()) as config,
        client(config, "en") as call,
        browser(playwright, headless=True) as window,
    ):
        keep_everybody(call, datetime.now(UTC).date())
        world = World(config, call, window)
        world.connect()
        yield world


@pytest.fixture
def world(whole: World) -> Iterator[World]:
    """Everything as it was after pairing: in English, with the overlay, every page of earlier tests closed."""
    whole.settings(mode="overlay", language="en")
    yield whole
    whole.tidy()
