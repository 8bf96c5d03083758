"""How this machine's own commands prove themselves to the running server: by a key in the data folder."""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

_NAME = "running.json"


@dataclass(frozen=True, slots=True)
class Running:
    """Where a server is said to run, and the key it accepts from commands."""

    port: int
    key: str


class CommandKey:
    """The file `running.json` in the data folder, readable by its owner only; made anew at each start."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME

    def make(self, port: int) -> str:
        """Write down a fresh key for the server on this port, and return it."""
        key = secrets.token_urlsafe(32)
        self._path.unlink(missing_ok=True)
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump({"port": port, "key": key}, file)
        return key

    def read(self) -> Running | None:
        """What the last start wrote; None where no server ever ran on this folder."""
        try:
            return Running(**json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
