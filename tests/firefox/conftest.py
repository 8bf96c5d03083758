"""The one Firefox of a run, with the extension as its store would have it, paired with a real server of its own."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from amana.client import client
from amana.config import Config
from amana.demo.own_server import OwnServer
from amana.demo.people import keep_everybody
from amana.extension_folder import extension_folder
from amana.packaging.package import package
from asking import free_port
from firefox.firefox import NAMES, OLDEST, find_firefox, firefox
from firefox.world import World

MISSING = f"no Firefox {OLDEST} or later on this machine: install {' or '.join(NAMES)}, or name one in AMANA_FIREFOX"
MUST = "AMANA_FIREFOX_TESTS"
"""Set where Firefox was installed for the tests: then they are never left out."""


@pytest.fixture(scope="session")
def fox_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnServer]:
    """A server for Firefox alone, as its own process."""
    folder = tmp_path_factory.mktemp("fox-server")
    running = OwnServer(Config(folder / "data", free_port()), folder / "log")
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def installed(fox_server: OwnServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Firefox as it is right after the extension was installed; the first test pairs it."""
    program = find_firefox()
    if program is None and os.environ.get(MUST):
        pytest.fail(MISSING)
    if program is None:
        pytest.skip(MISSING)

    def call(method: str, path: str, body: Any = None, **headers: str) -> Any:
        # The server's key for commands is another after each of its starts.
        with client(fox_server.config, "en") as now:
            return now(method, path, body, **headers)

    _, zipped = package(extension_folder(), tmp_path_factory.mktemp("zips"))
    keep_everybody(call, datetime.now(UTC).date())
    with firefox(program, tmp_path_factory.mktemp("firefox")) as window:
        world = World(fox_server.config, call, window)
        world.install(zipped)
        yield world


@pytest.fixture(scope="session")
def paired(installed: World) -> World:
    """The same, paired as a user pairs it."""
    installed.connect()
    return installed


@pytest.fixture
def fox(paired: World) -> Iterator[World]:
    """Everything as it was after pairing."""
    paired.begin()
    yield paired
    for silence in paired.call("GET", "silences")["silences"]:
        paired.call("DELETE", f"silences/{silence['id']}")
