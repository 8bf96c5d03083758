import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from amana.notebook import formats
from amana.notebook.backup import back_up
from amana.notebook.errors import NotANotebook, NotebookDamaged, NotebookTooNew
from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact

Clock = Callable[[], datetime]
Invent = Callable[..., Contact]

WRITTEN = formats.FORMAT


@pytest.fixture
def kept(folder: Path, now: Clock, person: Invent) -> Contact:
    """A notebook of today's format that holds one person."""
    with Notebook.open(folder, now) as notebook:
        return notebook.add(person("Odile"))


def format_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_notebook_of_a_newer_amana_is_refused_and_left_alone(folder: Path, now: Clock, kept: Contact) -> None:
    path = folder / "notebook.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 7")
    before = path.read_bytes()
    with pytest.raises(NotebookTooNew) as new:
        Notebook.open(folder, now)
    assert (new.value.found, new.value.known) == (7, formats.FORMAT)
    assert path.read_bytes() == before
    assert kept.id.encode() in before


def test_an_older_notebook_is_backed_up_and_lifted(
    folder: Path, now: Clock, kept: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lift(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE people SET document = replace(document, 'Odile', 'Lifted')")

    monkeypatch.setattr(formats, "FORMAT", WRITTEN + 2)
    monkeypatch.setattr(formats, "MIGRATIONS", {WRITTEN: lift, WRITTEN + 1: lambda _: None})
    with Notebook.open(folder, now) as notebook:
        assert notebook.get(kept.id).name == "Lifted"
    assert format_in(folder / "notebook.sqlite") == WRITTEN + 2
    [backup] = (folder / "backups").iterdir()
    assert (backup.name, format_in(backup)) == (
        f"notebook-before-format-{WRITTEN + 2}-2026-11-21T09-30-00Z.sqlite",
        WRITTEN,
    )
    assert b"Odile" in backup.read_bytes()
    with Notebook.open(folder, now):
        assert len(list((folder / "backups").iterdir())) == 1


def test_answers_kept_by_an_older_amana_follow_what_they_tell_of(folder: Path, now: Clock, kept: Contact) -> None:
    bodies = {
        "card": {"id": kept.id, "name": "Odile"},
        "event": {"event": {"id": f"{kept.id}-00000001", "with": ["noa"]}, "contact_version": 2, "also": []},
        "me": {"offers": ["knows tax law"], "needs": []},
        "deletion": "",
    }
    with closing(sqlite3.connect(folder / "notebook.sqlite")) as connection, connection:
        connection.execute("PRAGMA user_version = 2")
        connection.execute("DROP TABLE told_of")
        for name, body in bodies.items():
            row = {"fingerprint": name, "status": 200, "etag": None, "body": json.dumps(body), "at": "2026"}
            connection.execute("INSERT INTO seen_requests VALUES (?, ?)", (name, json.dumps(row)))
    with Notebook.open(folder, now) as notebook:
        assert notebook.answers.get("me") == {"fingerprint": "me", "at": "2026"}
        notebook.answers.retell(kept.id, {"name": "Oda"}, 2)
        assert json.loads((notebook.answers.get("card") or {})["body"])["name"] == "Oda"
        notebook.delete(kept.id, 1)
        assert [notebook.answers.get(name) for name in ("card", "event")] == [{"at": "2026"}] * 2
        assert (notebook.answers.get("deletion") or {})["status"] == 200


def test_a_lift_that_fails_half_way_leaves_the_old_format(
    folder: Path, now: Clock, kept: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM people")
        raise KeyError

    with monkeypatch.context() as patched:
        patched.setattr(formats, "FORMAT", WRITTEN + 1)
        patched.setattr(formats, "MIGRATIONS", {WRITTEN: fail})
        with pytest.raises(KeyError):
            Notebook.open(folder, now)
    with Notebook.open(folder, now) as notebook:
        assert notebook.get(kept.id) == kept


def test_somebody_elses_database_is_not_touched(folder: Path, now: Clock) -> None:
    folder.mkdir()
    path = folder / "notebook.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    before = path.read_bytes()
    with pytest.raises(NotANotebook):
        Notebook.open(folder, now)
    assert path.read_bytes() == before


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "no header": lambda whole: b"\x00" * 100 + whole[100:],
    "noise": lambda _: b"this was a notebook once " * 400,
    "a few bytes": lambda _: b"short",
    "cut in the middle": lambda whole: whole[: len(whole) // 2],
    "a page of noise": lambda whole: whole[:8192] + b"\xa5" * 4096 + whole[12288:],
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_set_aside_whole_and_the_way_back_is_named(
    damage: str, folder: Path, now: Clock, kept: Contact
) -> None:
    with Notebook.open(folder, now) as notebook:
        good = back_up(notebook.folder, notebook.now(), folder / "backups")
    (folder / "backups" / "notebook-9999-01-01T00-00-00Z.sqlite").write_bytes(b"a spoilt backup")
    path = folder / "notebook.sqlite"
    spoilt = DAMAGE[damage](path.read_bytes())
    names = ["notebook-damaged-2026-11-21T09-30-00Z.sqlite", "notebook-damaged-2026-11-21T09-30-00Z-2.sqlite"]
    for name in names:
        path.write_bytes(spoilt)
        with pytest.raises(NotebookDamaged) as damaged:
            Notebook.open(folder, now)
        assert (damaged.value.aside, damaged.value.backup) == (folder / name, good)
        assert str(folder / name) in str(damaged.value)
        assert not path.exists()
    assert [(folder / name).read_bytes() for name in names] == [spoilt, spoilt]
    with Notebook.open(folder, now) as notebook:
        assert notebook.search("").total == 0
    assert kept.name == "Odile"


def test_one_spoilt_row_takes_nobody_else_with_it(folder: Path, now: Clock, kept: Contact, person: Invent) -> None:
    with Notebook.open(folder, now) as notebook:
        other = notebook.add(person("Runa"))
    with closing(sqlite3.connect(folder / "notebook.sqlite")) as connection, connection:
        connection.execute("UPDATE people SET document = '{' WHERE id = ?", (kept.id,))
    with Notebook.open(folder, now) as notebook:
        with pytest.raises(NotebookDamaged):
            notebook.get(kept.id)
        assert notebook.get(other.id) == other
