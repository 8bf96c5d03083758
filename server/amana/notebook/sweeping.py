"""Sweeping: what was deleted leaves the file for good, at a moment when nobody has to wait for it."""

from contextlib import suppress
from threading import Timer

from amana.notebook.errors import NotebookError
from amana.notebook.rows import Rows
from amana.notebook.shelf import Shelf

IDLE = 5.0
"""Seconds without a write before the file is written anew; that takes seconds itself where thousands are kept."""

_CHORE = "sweep"


class Sweeping:
    """The one sweep owed for all that was deleted; the debt is kept in the file, so a crash does not forget it.

    It is paid once the notebook is idle, when it is closed, or when it is opened again.
    """

    def __init__(self, rows: Rows, chores: Shelf) -> None:
        self._file, self._chores = rows.storage.file, chores
        self._owed = False
        self._stopped = False
        self._timer: Timer | None = None

    def owe(self) -> None:
        """Have the file swept after the transaction in which something was deleted."""
        self._chores.put(_CHORE, {"owed": True})
        self._owed = True

    def put_off(self) -> None:
        """After a write: wait once more for an idle moment, if a sweep is owed."""
        if self._timer:
            self._timer.cancel()
        if self._owed:
            self._timer = Timer(IDLE, self.now)
            self._timer.daemon = True
            self._timer.start()

    def now(self) -> None:
        """Wipe what was deleted; where the disk refuses or a reader stands in the way, it stays owed."""
        with self._file.writing, suppress(NotebookError):
            if not self._stopped and self._chores.get(_CHORE) and self._file.sweep():
                self._chores.remove(_CHORE)
                self._owed = False

    def stop(self) -> None:
        """Pay what is owed, and do nothing any more; twice is once."""
        with self._file.writing:
            self.now()
            self._stopped = True
            if self._timer:
                self._timer.cancel()
