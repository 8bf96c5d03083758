import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from amana.notebook import sweeping
from amana.notebook.errors import BadCursor, BadText, NoPlace, NoSuchContact, ProfileTaken, StaleVersion
from amana.notebook.notebook import Notebook
from amana.notebook.sqlite_file import SqliteFile
from amana.relationship.contact import Contact
from amana.relationship.profile import ProfileKey

Invent = Callable[..., Contact]
Clock = Callable[[], datetime]


def test_a_contact_comes_back_as_it_was_kept(folder: Path, now: Clock, person: Invent) -> None:
    with Notebook.open(folder, now) as notebook:
        kept = notebook.add(person("שירה Ångström", "shira", note="الأولى\n\x00"))
        assert (kept.version, kept.created_at, kept.changed_at) == (1, *["2026-11-21T09:30:00+00:00"] * 2)
    with Notebook.open(folder, now) as notebook:
        assert notebook.get(kept.id) == kept


def test_any_profile_finds_the_person(notebook: Notebook, person: Invent) -> None:
    urn = ProfileKey("urn", "ACoAAinvented")
    contact = person("Odile", "odile")
    kept = notebook.add(replace(contact, profiles=(*contact.profiles, urn)))
    assert notebook.find([urn]) == kept
    assert notebook.find([ProfileKey("vanity", "nobody"), *contact.profiles]) == kept
    assert notebook.find([ProfileKey("vanity", "ACoAAinvented")]) is None
    assert notebook.find([]) is None


def test_a_change_names_the_version_it_saw(notebook: Notebook, person: Invent) -> None:
    first = notebook.add(person("Odile"))
    second = notebook.replace(replace(first, note="paints", version=77, created_at="1999"), 1)
    assert (second.version, second.created_at, second.note) == (2, first.created_at, "paints")
    with pytest.raises(StaleVersion) as stale:
        notebook.replace(replace(first, note="lost"), 1)
    assert stale.value.current == 2
    with pytest.raises(StaleVersion):
        notebook.delete(first.id, 1)
    assert notebook.get(first.id) == second


def test_nobody_is_said_to_be_nobody(notebook: Notebook, person: Invent) -> None:
    for call in (
        lambda: notebook.get("nobody"),
        lambda: notebook.get("\ud800"),
        lambda: notebook.delete("nobody", 1),
        lambda: notebook.replace(person(), 1),
    ):
        with pytest.raises(NoSuchContact):
            call()


def test_one_profile_is_one_person(notebook: Notebook, person: Invent) -> None:
    odile, runa = notebook.add(person("Odile", "odile")), notebook.add(person("Runa", "runa"))
    with pytest.raises(ProfileTaken) as taken:
        notebook.add(person("Another", "odile"))
    assert taken.value.owner == odile.id
    with pytest.raises(ProfileTaken):
        notebook.replace(replace(runa, profiles=odile.profiles), 1)
    with pytest.raises(ValueError, match="already exists"):
        notebook.add(replace(runa, profiles=()))
    assert notebook.search("").total == 2
    freed = notebook.replace(replace(odile, profiles=()), 1)
    assert freed.version == 2
    assert notebook.replace(replace(runa, profiles=odile.profiles), 1) == notebook.find(odile.profiles)
    notebook.delete(runa.id, 2)
    assert notebook.find(odile.profiles) is None


def test_a_profile_handed_over_inside_a_transaction_has_its_new_owner(notebook: Notebook, person: Invent) -> None:
    odile = notebook.add(person("Odile", "shared"))
    with notebook.transaction():
        notebook.delete(odile.id, 1)
        assert notebook.find(odile.profiles) is None
        heir = notebook.add(person("Heir", "shared"))
        assert notebook.find(odile.profiles) == heir
        with pytest.raises(ProfileTaken):
            notebook.add(person("Third", "shared"))
    assert notebook.find(odile.profiles) == heir


def test_an_undone_transaction_leaves_rows_and_catalogue_untouched(notebook: Notebook, person: Invent) -> None:
    odile = notebook.add(person("Odile", "odile"))

    def fail() -> None:
        with notebook.transaction():
            notebook.replace(replace(odile, name="Renamed", profiles=()), 1)
            notebook.add(person("New", "odile"))
            notebook.shelf("silences").put("language", {"is": "he"})
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert notebook.find(odile.profiles) == odile
    assert [contact.name for contact in notebook.search("").contacts] == ["Odile"]
    assert notebook.shelf("silences").all() == {}


def test_a_failed_write_that_was_caught_leaves_the_rest_of_the_transaction(notebook: Notebook, person: Invent) -> None:
    def add_and_fail() -> None:
        with notebook.transaction():
            notebook.add(person("Undone", "undone"))
            raise KeyError

    with notebook.transaction():
        odile = notebook.add(person("Odile", "odile"))
        with pytest.raises(ProfileTaken):
            notebook.add(person("Double", "odile"))
        with pytest.raises(BadText):
            notebook.replace(replace(odile, note="half \ud800", profiles=()), 1)
        with pytest.raises(KeyError):
            add_and_fail()
        assert notebook.find(odile.profiles) == odile
        notebook.add(person("Runa", "undone"))
    assert [contact.name for contact in notebook.search("").contacts] == ["Odile", "Runa"]


def test_pages_go_on_where_the_last_one_ended_while_people_come_and_go(notebook: Notebook, person: Invent) -> None:
    kept = [notebook.add(person(f"Person {n:02}")) for n in range(10)]
    first = notebook.search("person", limit=4)
    assert ([c.name[-2:] for c in first.contacts], first.total) == (["00", "01", "02", "03"], 10)
    notebook.add(person("Person 00 and a half"))
    second = notebook.search("person", limit=4, after=first.next)
    assert [c.name[-2:] for c in second.contacts] == ["04", "05", "06", "07"]
    notebook.delete(kept[7].id, 1)
    third = notebook.search("person", limit=4, after=second.next)
    assert ([c.name[-2:] for c in third.contacts], third.next) == (["08", "09"], None)
    assert notebook.search("nobody").next is None


@pytest.mark.parametrize("mark", ["", "x", "4", ".", "-1.a", "²." + "a" * 16, "9" * 5000])
def test_a_page_mark_that_no_search_gave_is_refused(notebook: Notebook, mark: str) -> None:
    with pytest.raises(BadCursor):
        notebook.search("", after=mark)


def test_what_is_handed_out_is_the_callers_own(notebook: Notebook) -> None:
    shelf = notebook.shelf("silences")
    given = {"rules": ["a"]}
    shelf.put("x", given)
    given["rules"].append("b")
    taken = shelf.get("x")
    assert taken == {"rules": ["a"]}
    taken["rules"].append("c")
    shelf.all()["x"]["rules"].append("d")
    assert shelf.get("x") == {"rules": ["a"]}


def bytes_on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_somebody_deleted_is_gone_from_every_byte(folder: Path, now: Clock) -> None:
    # This churn of growing and shrinking rows leaves stale copies in SQLite's pages, secure_delete or not.
    chance = Random(2)
    with Notebook.open(folder, now) as notebook:
        with notebook.transaction():
            people = [Contact(id=f"{chance.getrandbits(64):016x}", name=f"Canary{n}bird") for n in range(300)]
            canaries = {notebook.add(one).id: one.name for one in people}
            for _ in range(1500):
                contact = notebook.get(chance.choice(list(canaries)))
                note = f"{contact.name} sings " * chance.choice([1, 8, 20, 40])
                notebook.replace(replace(contact, note=note), contact.version)
            victims = chance.sample(sorted(canaries), 200)
            for n, victim in enumerate(victims):
                body = f'{{"id": "{victim}", "name": "{canaries[victim]}"}}'
                notebook.answers.put(f"write {n}", {"at": "2026", "body": body})
            notebook.answers.put("other", {"at": "2026", "body": '{"id": "stays"}'})
        with notebook.transaction():
            for victim in victims:
                notebook.delete(victim, notebook.get(victim).version)
        notebook.close()
        left = bytes_on_disk(folder).lower()
        assert [victim for victim in victims if canaries[victim].lower().encode() in left] == []
        assert [victim for victim in victims if victim.encode() in left] == []
        assert sum(name.lower().encode() in left for name in canaries.values()) == 100
    with Notebook.open(folder, now) as notebook:
        left_of_answers = list(notebook.shelf("seen_requests").all().values())
        assert left_of_answers == [{"at": "2026"}] * 200 + [{"at": "2026", "body": '{"id": "stays"}'}]
        assert notebook.search(canaries[victims[0]]).total == 0


def test_somebody_deleted_is_gone_although_amana_runs_on(
    folder: Path, now: Clock, person: Invent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeping, "IDLE", 0.1)
    with Notebook.open(folder, now) as notebook:
        for n in range(30):
            notebook.add(person(f"Filler {n}", note="x" * 700))
        notebook.delete(notebook.add(person("Canarybird")).id, 1)
        until = time.monotonic() + 20
        while b"Canarybird" in bytes_on_disk(folder) and time.monotonic() < until:
            time.sleep(0.05)
        assert b"Canarybird" not in bytes_on_disk(folder)
        assert notebook.search("filler").total == 30


def test_deleting_many_keeps_nobody_waiting_for_the_whole_file(
    folder: Path, now: Clock, person: Invent, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept, sweep = list[SqliteFile](), SqliteFile.sweep

    def counted(file: SqliteFile) -> bool:
        swept.append(file)
        return sweep(file)

    monkeypatch.setattr(SqliteFile, "sweep", counted)
    with Notebook.open(folder, now) as notebook:
        for contact in [notebook.add(person(f"Gone {n}")) for n in range(5)]:
            notebook.delete(contact.id, 1)
        assert swept == []
    assert len(swept) == 1


def test_a_folder_that_cannot_be_is_named(tmp_path: Path, now: Clock) -> None:
    (tmp_path / "file").touch()
    for folder in (Path("/proc/nowhere/amana"), tmp_path / "file" / "amana"):
        with pytest.raises(NoPlace) as told:
            Notebook.open(folder, now)
        assert told.value.folder == folder


def test_what_could_not_be_wiped_at_once_is_wiped_at_the_next_opening(
    folder: Path, now: Clock, person: Invent, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Notebook.open(folder, now) as notebook:
        keep = [notebook.add(person(f"Filler {n}", note="x" * 700)) for n in range(30)]
        gone = notebook.add(person("Canarybird"))
        monkeypatch.setattr(sweeping.Sweeping, "now", lambda _: None)
        notebook.delete(gone.id, 1)
    monkeypatch.undo()
    with Notebook.open(folder, now) as notebook:
        assert notebook.shelf("seen_requests").all() == {}
        assert notebook.search("").total == len(keep)
        assert b"Canarybird" not in bytes_on_disk(folder)
    with closing(sqlite3.connect(folder / "notebook.sqlite")) as connection:
        assert connection.execute("SELECT id FROM chores").fetchall() == [("reading",)]


def test_every_error_says_a_sentence_with_a_way_out() -> None:
    from amana.notebook import errors  # noqa: PLC0415  # only this test looks at all of them

    kinds = errors.NotebookError.__subclasses__()
    assert len({kind.code for kind in kinds}) == len(kinds) > 8
    assert all(re.search(r"\w \w.*[.:]", kind.__doc__ or "") for kind in kinds)
