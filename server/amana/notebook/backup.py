"""Backups: a copy of the notebook while it is in use, and the way back."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from amana.notebook import private
from amana.notebook.errors import BackupStopped, NotANotebook, NotebookDamaged, NotebookError
from amana.notebook.formats import format_of
from amana.notebook.holding import Holding
from amana.notebook.sqlite_file import connect, is_sound, our_errors

FILE = "notebook.sqlite"
"""The notebook's name in its data folder."""

FOLDER = "backups"
"""Where backups lie in the data folder unless they are told elsewhere."""

KEEP = 10
"""Backups kept in a folder; before a newer one, the oldest goes."""

Progress = Callable[[int, int], bool | None]
"""Called with the pages done and all pages; answering False stops the backup."""

_ROTATED = "notebook-????-??-??T??-??-??Z*.sqlite"
_PAGES = 256
_SIDECARS = ("", "-wal", "-shm")


def back_up(folder: Path, now: datetime, target: Path, keep: int = KEEP, progress: Progress | None = None) -> Path:
    """Copy a data folder's notebook as it is at this moment into `target`, and keep the newest `keep` copies there.

    Others, also of another process, read and write meanwhile. Raises NotANotebook where there is none yet, and
    BackupStopped and DiskFull, which leave no file.
    """
    if not (folder / FILE).is_file():
        raise NotANotebook(folder / FILE)
    made = copy(folder / FILE, target, f"notebook-{stamp(now)}", progress)
    for old in sorted(target.glob(_ROTATED), key=lambda path: path.stem)[: -max(keep, 1)]:
        old.unlink()
    return made


def copy(source: Path, target: Path, name: str, progress: Progress | None = None) -> Path:
    """Copy a notebook's file into a folder under a name that is still free there."""
    private.make_folder(target)
    made = _free(target / f"{name}.sqlite")
    unfinished = made.with_name(made.name + ".part")
    try:
        private.make_file(unfinished)
        with our_errors(), closing(connect(source)) as old, closing(connect(unfinished)) as new:
            # A reader's transaction holds the moment; without it every write would start the copy anew.
            old.execute("BEGIN")
            old.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
            old.backup(new, pages=_PAGES, progress=_reporter(progress))
            new.execute("PRAGMA journal_mode=DELETE")  # a backup is one file, to be carried anywhere
        if not is_sound(unfinished):
            raise NotebookDamaged
        private.settle(unfinished)
        unfinished.replace(made)
        private.settle(made)
    finally:
        for sidecar in (*_SIDECARS, "-journal"):
            Path(f"{unfinished}{sidecar}").unlink(missing_ok=True)
    return made


def restore(folder: Path, backup: Path, now: datetime) -> Path | None:
    """Put a backup in the notebook's place; returns where what was there before is kept.

    Who may speak to Amana stays as it is now: a browser that was disconnected since the backup stays so, and
    where that cannot be read any more, all have to be connected again. Raises NotebookBusy while an Amana
    holds the folder, and NotANotebook or NotebookTooNew for a backup that cannot be used; then the notebook
    is as it was.
    """
    if not backup.is_file() or not _is_notebook(backup):
        raise NotANotebook(backup)
    private.make_folder(folder)
    holding = Holding(folder)
    try:
        fresh = copy(backup, folder, f"restoring-{stamp(now)}")
        current = folder / FILE
        _put_paired(fresh, _paired(current))
        before = _keep(current, now) if current.exists() else None
        fresh.replace(current)
        private.settle(current)
    finally:
        holding.release()
    return before


def set_aside(path: Path, why: str, now: datetime) -> Path:
    """Move a notebook's file, with what SQLite keeps beside it, to a name that says why and when."""
    aside = _free(path.with_name(f"notebook-{why}-{stamp(now)}.sqlite"))
    for sidecar in _SIDECARS:
        if (part := Path(f"{path}{sidecar}")).exists():
            shutil.move(part, f"{aside}{sidecar}")
    private.settle(aside)
    return aside


def people_in(folder: Path) -> int:
    """How many people a data folder's notebook holds, counted without changing anything.

    Raises NotebookDamaged, which names what was set aside and the newest backup, NotANotebook and NotebookTooNew.
    """
    path = folder / FILE
    aside = max(folder.glob("notebook-damaged-*.sqlite"), default=None)
    if not path.exists():
        if aside:
            raise NotebookDamaged(aside, newest(folder / FOLDER))
        return 0
    if not is_sound(path):
        raise NotebookDamaged(None, newest(folder / FOLDER))
    with our_errors(), closing(connect(path)) as connection:
        if not format_of(connection, path):
            return 0
        return int(connection.execute("SELECT COUNT(*) FROM people").fetchone()[0])


def newest(folder: Path) -> Path | None:
    """The newest backup in a folder that can be restored."""
    backups = sorted(folder.glob("notebook-*.sqlite"), key=lambda path: path.stat().st_mtime)
    for backup in reversed(backups):
        try:
            if _is_notebook(backup):
                return backup
        except NotebookError:
            continue
    return None


def stamp(now: datetime) -> str:
    """A moment as part of a file's name, in UTC."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H-%M-%SZ")


def _keep(current: Path, now: datetime) -> Path:
    """Keep a copy of the notebook that a backup is about to replace in one step."""
    try:
        kept = copy(current, current.parent, f"notebook-before-restore-{stamp(now)}")
    except NotebookDamaged:
        return set_aside(current, "before-restore", now)
    for sidecar in _SIDECARS[1:]:
        Path(f"{current}{sidecar}").unlink(missing_ok=True)
    return kept


def _paired(current: Path) -> list[tuple[str, str]]:
    """The rows of the browsers that are paired now; none of a notebook that is missing or damaged."""
    if not current.exists():
        return []
    try:
        with our_errors(), closing(connect(current)) as connection:
            return connection.execute("SELECT id, document FROM browsers ORDER BY rowid").fetchall()
    except (NotebookError, sqlite3.OperationalError):
        return []


def _put_paired(notebook: Path, rows: list[tuple[str, str]]) -> None:
    """Let these browsers be the paired ones of a notebook, and no others."""
    with our_errors(), closing(connect(notebook)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("BEGIN")
        connection.execute("DELETE FROM browsers")
        connection.executemany("INSERT INTO browsers VALUES (?, ?)", rows)
        connection.execute("COMMIT")
    private.settle(notebook)


def _is_notebook(path: Path) -> bool:
    try:
        with our_errors(), closing(connect(path)) as connection:
            return format_of(connection, path) > 0 and is_sound(path)
    except NotebookDamaged:
        return False


def _free(path: Path) -> Path:
    names = (path.with_stem(f"{path.stem}-{number}") for number in range(2, 1000))
    return path if not path.exists() else next(name for name in names if not name.exists())


def _reporter(progress: Progress | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None

    def report(_status: int, remaining: int, total: int) -> None:
        if progress(total - remaining, total) is False:
            raise BackupStopped

    return report
