"""Holding the data folder: one process at a time, and a second one learns who the first is."""

import json
import os
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from amana.notebook import private
from amana.notebook.errors import NotebookBusy

LOCK = "notebook.lock"
HOLDER = "notebook.holder"


class Holding:
    """The exclusive hold of this process on a data folder, until `release`.

    Raises NotebookBusy, with the holder's process id and address, while another has it. The system
    lets go of the lock when a process dies, so a crash never locks anybody out.
    """

    def __init__(self, folder: Path) -> None:
        self._holder = folder / HOLDER
        # A server closes the notebook in another thread than the one that opened it.
        self._lock = FileLock(folder / LOCK, mode=private.FILE, thread_local=False)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise _busy(self._holder) from None
        private.tighten(folder / LOCK)
        self.note("")

    def note(self, address: str) -> None:
        """Leave word of the address where the holder answers."""
        private.write_text(self._holder, json.dumps({"pid": os.getpid(), "address": address}))

    def release(self) -> None:
        """Let the next process in; twice is once."""
        if self._lock.is_locked:
            self._holder.unlink(missing_ok=True)
            self._lock.release()


def _busy(holder: Path) -> NotebookBusy:
    pid, address = None, ""
    # The holder may be between taking the lock and writing its name.
    with suppress(OSError, ValueError, KeyError, TypeError):
        told = json.loads(holder.read_text(encoding="utf-8"))
        pid, address = int(told["pid"]), str(told["address"])
    return NotebookBusy(pid, address)
