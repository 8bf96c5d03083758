"""Finding a Chromium that loads unpacked extensions, or fetching one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Playwright

NAMES = ("chromium", "chromium-browser", "ungoogled-chromium")
"""Branded Chrome is not among them: from version 137 on it ignores --load-extension."""

_SECONDS_TO_FETCH = 600


class NoChromium(Exception):
    """There is no Chromium here and none could be fetched."""


def find_chromium(playwright: Playwright) -> Path:
    """A Chromium of this machine: the one named in AMANA_CHROMIUM, Playwright's own, or the system's.

    Where there is none, Playwright's is fetched. Raises NoChromium where that fails too.
    """
    for candidate in _candidates(playwright):
        if candidate.is_file():
            return candidate
    own = Path(playwright.chromium.executable_path)
    if _fetch() and own.is_file():
        return own
    raise NoChromium


def _candidates(playwright: Playwright) -> Iterator[Path]:
    if chosen := os.environ.get("AMANA_CHROMIUM"):
        yield Path(chosen)
    yield Path(playwright.chromium.executable_path)
    yield from (Path(found) for name in NAMES if (found := shutil.which(name)))


def _fetch() -> bool:
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    try:
        return subprocess.run(command, check=False, timeout=_SECONDS_TO_FETCH, stdout=sys.stderr).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
