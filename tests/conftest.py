"""What tests of several rooms share: the server within this process under a still clock, and one Playwright."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from flask import Flask
from flask.testing import FlaskClient
from playwright.sync_api import Playwright, sync_playwright

from amana.app import create_app
from amana.config import Config
from amana.house import House
from amana.notebook.notebook import Notebook
from asking import PORT, Asker, Clock


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
