"""`amana demo` as the README runs it: it reaches its end, and every step leaves its picture."""

import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from amana.relationship.stage import Stage

pytestmark = pytest.mark.browser

STEPS = [
    "connect",
    "connected",
    "known",
    "stranger",
    "held-invitation",
    "save",
    "saved",
    "held-message",
    "explained",
    "answered",
    "logging",
    "logged",
    "path",
    "dashboard",
    "person",
    "ambassadors",
    "questions",
    "me",
    "model",
    "rules",
]
CUT_OUT = [*(f"stage-{stage}" for stage in get_args(Stage)), "explained", "path"]
SECONDS = 240


def test_the_demo_walks_to_its_end_and_shows_every_step(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "amana", "demo", "--headless", "--pictures", str(tmp_path), "--language", "he"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    numbered = [f"{number:02}-{step}-he.png" for number, step in enumerate(STEPS, 1)]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [*numbered, *(f"{name}-he.png" for name in CUT_OUT)]
    )
