import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import pytest

from amana.notebook.backup import back_up, restore
from amana.notebook.errors import BackupStopped, NotANotebook, NotebookBusy, NotebookTooNew
from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact

Clock = Callable[[], datetime]
Invent = Callable[..., Contact]


def names(folder: Path, now: Clock) -> list[str]:
    with Notebook.open(folder, now) as notebook:
        return [contact.name for contact in notebook.search("").contacts]


def test_a_backup_brings_back_what_was_there_and_keeps_what_it_replaces(
    folder: Path, now: Clock, person: Invent, tmp_path: Path
) -> None:
    with Notebook.open(folder, now) as notebook:
        odile = notebook.add(person("Odile", "odile"))
        made = back_up(notebook.folder, notebook.now(), tmp_path / "stick")
        assert made == tmp_path / "stick" / "notebook-2026-11-21T09-30-00Z.sqlite"
        notebook.replace(replace(odile, name="Changed"), 1)
        notebook.add(person("Runa"))
    before = restore(folder, made, now())
    assert names(folder, now) == ["Odile"]
    assert before == folder / "notebook-before-restore-2026-11-21T09-30-00Z.sqlite"
    restore(folder, before, now())
    assert names(folder, now) == ["Changed", "Runa"]
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_a_backup_is_restored_where_nothing_is_left(folder: Path, now: Clock, person: Invent, tmp_path: Path) -> None:
    with Notebook.open(folder, now) as notebook:
        notebook.add(person("Odile"))
        made = back_up(notebook.folder, notebook.now(), tmp_path)
    assert restore(tmp_path / "new" / "home", made, now()) is None
    assert names(tmp_path / "new" / "home", now) == ["Odile"]


def test_a_backup_brings_no_disconnected_browser_back(folder: Path, now: Clock, person: Invent, tmp_path: Path) -> None:
    with Notebook.open(folder, now) as notebook:
        notebook.add(person("Odile"))
        notebook.shelf("browsers").put("lost", {"name": "Firefox"})
        made = back_up(folder, notebook.now(), tmp_path)
        notebook.shelf("browsers").remove("lost")
        notebook.shelf("browsers").put("mine", {"name": "Chromium"})
    restore(folder, made, now())
    with Notebook.open(folder, now) as notebook:
        assert notebook.shelf("browsers").all() == {"mine": {"name": "Chromium"}}
        assert notebook.search("").total == 1
    (folder / "notebook.sqlite").write_bytes(b"noise " * 999)
    restore(folder, made, now())
    with Notebook.open(folder, now) as notebook:
        assert notebook.shelf("browsers").all() == {}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.glob("*.sqlite")} == {0o600}


def test_a_damaged_notebook_is_kept_too_when_a_backup_replaces_it(
    folder: Path, now: Clock, person: Invent, tmp_path: Path
) -> None:
    with Notebook.open(folder, now) as notebook:
        notebook.add(person("Odile"))
        made = back_up(notebook.folder, notebook.now(), tmp_path)
    (folder / "notebook.sqlite").write_bytes(b"noise " * 999)
    before = restore(folder, made, now())
    assert before
    assert before.read_bytes() == b"noise " * 999
    assert names(folder, now) == ["Odile"]


def test_the_newest_backups_stay_and_other_files_are_nobodys_business(
    folder: Path, person: Invent, tmp_path: Path
) -> None:
    clock = iter(datetime(2026, 11, day, tzinfo=UTC) for day in range(1, 30))
    (tmp_path / "notebook-before-format-2-2020-01-01T00-00-00Z.sqlite").write_text("mine")
    (tmp_path / "holiday.txt").write_text("mine")
    with Notebook.open(folder, lambda: next(clock)) as notebook:
        notebook.add(person("Odile"))
        made = [back_up(notebook.folder, notebook.now(), tmp_path, keep=3) for _ in range(5)]
    left = {path.name for path in tmp_path.iterdir() if path.is_file()}
    assert left == {
        *(path.name for path in made[2:]),
        "notebook-before-format-2-2020-01-01T00-00-00Z.sqlite",
        "holiday.txt",
    }


def test_two_backups_in_one_second_are_two_files(notebook: Notebook, tmp_path: Path) -> None:
    assert len({back_up(notebook.folder, notebook.now(), tmp_path) for _ in range(3)}) == 3


def test_a_backup_is_of_one_moment_while_others_write(notebook: Notebook, person: Invent, tmp_path: Path) -> None:
    with notebook.transaction():
        for n in range(300):
            notebook.add(person(f"Before {n}", note="x" * 3000))
    started, steps = Event(), list[tuple[int, int]]()

    def write() -> None:
        started.wait()
        for n in range(20):
            notebook.add(person(f"After {n}"))

    writer = Thread(target=write)
    writer.start()

    def progress(done: int, total: int) -> None:
        steps.append((done, total))
        started.set()
        if done < total:
            writer.join()

    made = back_up(notebook.folder, notebook.now(), tmp_path, progress=progress)
    writer.join()
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM people").fetchone() == (300,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(steps) > 1
    assert steps[-1][0] == steps[-1][1]
    assert notebook.search("after").total == 20


def test_a_stopped_backup_leaves_no_file(notebook: Notebook, tmp_path: Path) -> None:
    with pytest.raises(BackupStopped):
        back_up(notebook.folder, notebook.now(), tmp_path / "stick", progress=lambda _done, _total: False)
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_backup_that_cannot_be_used_changes_nothing(folder: Path, now: Clock, person: Invent, tmp_path: Path) -> None:
    with Notebook.open(folder, now) as notebook:
        notebook.add(person("Odile"))
        made = back_up(notebook.folder, notebook.now(), tmp_path)
        with pytest.raises(NotebookBusy):
            restore(folder, made, now())
    (tmp_path / "empty").touch()
    (tmp_path / "noise").write_bytes(b"noise " * 999)
    for unusable in ("empty", "noise", "missing"):
        with pytest.raises(NotANotebook):
            restore(folder, tmp_path / unusable, now())
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("PRAGMA user_version = 9")
    with pytest.raises(NotebookTooNew):
        restore(folder, made, now())
    assert names(folder, now) == ["Odile"]
    assert sorted(path.name for path in folder.iterdir()) == ["notebook.lock", "notebook.sqlite"]
