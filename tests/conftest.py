"""What tests of several rooms share: the server within this process under a still clock; one Playwright, one Chromium
with the extension beside a real server, and one Chromium without."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import settings
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from amana.app import create_app
from amana.client import client
from amana.config import Config
from amana.demo.browser import browser
from amana.demo.chromium import find_chromium
from amana.demo.own_server import OwnServer
from amana.demo.people import keep_everybody
from amana.house import House
from amana.notebook.notebook import Notebook
from asking import PORT, Asker, Clock, free_port
from browser.world import World

# A busy machine is no fault of the code: examples are counted, not timed.
settings.register_profile("amana", deadline=None, max_examples=60)
settings.load_profile("amana")
expect.set_options(timeout=20_000)


@pytest.fixture
def clock() -> Clock:
    """A clock that moves only when it is told to."""
    return Clock()


@pytest.fixture
def app(tmp_path: Path, clock: Clock) -> Iterator[Flask]:
    """The whole server over an empty folder."""
    made = create_app(Config(data=tmp_path / "data", port=PORT, now=clock))
    yield made
    made.extensions["amana"].notebook.close()


@pytest.fixture
def home(app: Flask) -> House:
    """The house that the server lives in."""
    return cast("House", app.extensions["amana"])


@pytest.fixture
def notebook(home: House) -> Notebook:
    """The store under the server."""
    return home.notebook


@pytest.fixture
def http(app: Flask) -> FlaskClient:
    """Somebody who knocks without a token."""
    return app.test_client()


@pytest.fixture
def ask(home: House, http: FlaskClient) -> Asker:
    """A script with a token."""
    return Asker(http, home.browsers.admit("tests", origin=None))


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """The one Playwright of a run; its sync interface cannot be started twice in a thread."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """A Chromium without the extension, for tests of single scripts and pages."""
    arguments = ["--no-sandbox", "--disable-gpu"]
    window = playwright.chromium.launch(executable_path=find_chromium(playwright), args=arguments)
    yield window
    window.close()


@pytest.fixture(scope="session")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnServer]:
    """The one real server of a run, as its own process."""
    folder = tmp_path_factory.mktemp("own")
    running = OwnServer(Config(folder / "data", free_port()), folder / "log")
    running.start()
    yield running
    running.stop()


@pytest.fixture
def server(own: OwnServer) -> Iterator[OwnServer]:
    """The same, to be stopped or killed; it runs again afterwards."""
    yield own
    own.start()


@pytest.fixture(scope="session")
def whole(playwright: Playwright, own: OwnServer) -> Iterator[World]:
    """One browser with the extension for a whole run, paired with the server as a user pairs them."""

    def call(method: str, path: str, body: Any = None, **headers: str) -> Any:
        # The server's key for commands is another after each of its starts.
        with client(own.config, "en") as now:
            return now(method, path, body, **headers)

    keep_everybody(call, datetime.now(UTC).date())
    rebound = ["--host-resolver-rules=MAP evil.test 127.0.0.1", "--enable-unsafe-extension-debugging"]
    with browser(playwright, headless=True, arguments=rebound) as window:
        world = World(own.config, call, window)
        world.connect()
        yield world


@pytest.fixture
def world(whole: World) -> Iterator[World]:
    """Everything as it was after pairing: every page of earlier tests closed, every rule heard again."""
    whole.begin()
    yield whole
    for silence in whole.call("GET", "silences")["silences"]:
        whole.call("DELETE", f"silences/{silence['id']}")
    for rule in whole.call("GET", "rules")["rules"]:
        if rule["last"]:
            whole.call("POST", f"rules/{rule['id']}/restore")
