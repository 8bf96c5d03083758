"""The secret of the marks by which texts are known again: without it, they say nothing about any text."""

import os
import secrets
from pathlib import Path
from typing import Final

_NAME: Final = "memory.key"
_BYTES: Final = 32


class MemoryKey:
    """The file `memory.key` in the data folder, readable by its owner only; no backup and no export holds it.

    Where it is lost a new one is made. What was sent is then found by nobody any more, and a write that was answered
    before and comes again is refused rather than carried out twice.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME

    def key(self) -> bytes:
        """The secret, made at the first start."""
        try:
            known = self._path.read_bytes()
        except OSError:
            known = b""
        return known if len(known) == _BYTES else self._make()

    def _make(self) -> bytes:
        made = secrets.token_bytes(_BYTES)
        self._path.unlink(missing_ok=True)
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(made)
        return made
