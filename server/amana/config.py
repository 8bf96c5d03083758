"""Where data lives and where the server listens."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

PORT = 26262
"""The first port an extension looks at; it tries the nine after it too."""

PORTS = range(PORT, PORT + 10)


def the_time() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def data_folder() -> Path:
    """The user's data folder by this system's own rules; it is not made here."""
    return Path(platformdirs.user_data_dir("amana", appauthor=False))


@dataclass(frozen=True, slots=True)
class Config:
    """What the wiring needs to know; tests give their own folder, port and clock."""

    data: Path
    port: int = PORT
    now: Callable[[], datetime] = field(default=the_time)
