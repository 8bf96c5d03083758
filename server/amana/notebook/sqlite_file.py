"""One SQLite file under many threads: one writer at a time, readers that never wait for the disk."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import RLock, get_ident

from amana.notebook import private
from amana.notebook.errors import DiskFull, NotebookBusy, NotebookDamaged, NotebookError

WAIT = 5.0
"""Seconds to wait for another program that looks into the file before giving up."""

_DURABLE = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",  # macOS: a plain fsync there only reaches the drive's cache
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA cache_size=-32000",  # 32 MB, filled only by large imports, which spill to disk again and again without
    "PRAGMA temp_store=MEMORY",  # private text never lies in a folder for temporary files
)
_OURS = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: DiskFull,
    sqlite3.SQLITE_READONLY: DiskFull,
    sqlite3.SQLITE_CORRUPT: NotebookDamaged,
    sqlite3.SQLITE_NOTADB: NotebookDamaged,
    sqlite3.SQLITE_BUSY: NotebookBusy,
    sqlite3.SQLITE_LOCKED: NotebookBusy,
}


@contextmanager
def our_errors() -> Iterator[None]:
    """Turn what SQLite reports into the notebook's own errors: DiskFull, NotebookDamaged, NotebookBusy."""
    try:
        yield
    except sqlite3.Error as error:
        ours: type[NotebookError] | None = _OURS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if ours is None:
            raise
        raise ours from error


def connect(path: Path) -> sqlite3.Connection:
    """Open a connection whose transactions begin and end only where they are written."""
    return sqlite3.connect(path, timeout=WAIT, isolation_level=None, check_same_thread=False)


class SqliteFile:
    """A durable SQLite file: what a finished transaction wrote survives any crash of ours."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.writing = RLock()
        self._depth = 0
        self._owner: int | None = None
        self._idle: list[sqlite3.Connection] = []
        self._closed = False
        private.make_file(path)
        for beside in (Path(f"{path}-wal"), Path(f"{path}-shm")):
            if beside.exists():
                private.tighten(beside)
        self._writer = connect(path)
        try:
            with our_errors():
                for pragma in _DURABLE:
                    self._writer.execute(pragma)
        except BaseException:
            self._writer.close()
            raise

    @property
    def in_transaction(self) -> bool:
        """Whether this thread is the one inside a transaction."""
        return self._owner == get_ident()

    @contextmanager
    def transaction(self, *, alone: bool = True) -> Iterator[sqlite3.Connection]:
        """Write in one go: on disk when this ends, undone when it raises; one inside another joins it.

        An inner one that is not `alone` has nothing to undo by itself: it checks, then writes once.
        Raises DiskFull when the disk refuses; then nothing of the transaction was kept.
        """
        if self.in_transaction and not alone:
            self._check()
            yield self._writer
            return
        with self.writing, our_errors():
            self._check()
            begin, keep, undo = _steps(self._depth)
            self._writer.execute(begin)
            self._depth += 1
            self._owner = get_ident()
            try:
                yield self._writer
                self._writer.execute(keep)
            except BaseException:
                for step in undo if self._writer.in_transaction else ():
                    self._writer.execute(step)
                raise
            finally:
                self._depth -= 1
                if not self._depth:
                    self._owner = None

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read what is on disk, or inside a transaction of this thread what it has written so far."""
        if self.in_transaction:
            yield self._writer  # the transaction around it turns the errors into ours
            return
        with our_errors():
            reader = self._reader()
            try:
                yield reader
            finally:
                if self._closed:
                    reader.close()
                else:
                    self._idle.append(reader)

    def sweep(self) -> bool:
        """Leave no byte of what was deleted in the files; False if a reader stood in the way.

        `secure_delete` alone is not enough: SQLite leaves stale copies of rows that it once moved
        to another page (3 of 500 deleted rows were still in the file), so the file is written anew.
        """
        with self.writing, our_errors():
            self._writer.execute("VACUUM")
            busy: int = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            return not busy

    def close(self) -> None:
        """Bring everything into the one file and let go of it; twice is once."""
        with self.writing:
            self._closed = True
            while self._idle:
                self._idle.pop().close()
            self._writer.close()

    def _check(self) -> None:
        """Let no write through once SQLite gave up the whole transaction on an error somebody swallowed."""
        if self._depth and not self._writer.in_transaction:
            raise DiskFull

    def _reader(self) -> sqlite3.Connection:
        try:
            return self._idle.pop()
        except IndexError:
            reader = connect(self.path)
            reader.execute("PRAGMA query_only=ON")
            return reader


def is_sound(path: Path) -> bool:
    """Whether SQLite finds the file's pages in order."""
    try:
        with our_errors(), closing(connect(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except NotebookDamaged:
        return False


def _steps(depth: int) -> tuple[str, str, tuple[str, ...]]:
    if not depth:
        return "BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",)
    return f"SAVEPOINT s{depth}", f"RELEASE s{depth}", (f"ROLLBACK TO s{depth}", f"RELEASE s{depth}")
