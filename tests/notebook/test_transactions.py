from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from amana.notebook.errors import BadText, DiskFull
from amana.notebook.rows import Rows
from amana.notebook.shelf import Shelf


@pytest.fixture
def rows(tmp_path: Path) -> Iterator[Rows]:
    opened = Rows(tmp_path / "rows.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def left(rows: Rows) -> Shelf:
    return Shelf(rows, "left")


@pytest.fixture
def right(rows: Rows) -> Shelf:
    return Shelf(rows, "right")


def put_then_fail(rows: Rows, *puts: tuple[Shelf, str]) -> None:
    with rows.transaction():
        for shelf, key in puts:
            shelf.put(key, {"n": 1})
        raise KeyError


def test_updates_of_several_tables_are_kept_together(rows: Rows, left: Shelf, right: Shelf) -> None:
    with rows.transaction():
        left.put("a", {"n": 1})
        right.put("b", {"n": 2})
        assert left.get("a") == {"n": 1}
        assert right.all() == {"b": {"n": 2}}
    assert (left.get("a"), right.get("b")) == ({"n": 1}, {"n": 2})


def test_an_exception_undoes_all_of_it(rows: Rows, left: Shelf, right: Shelf) -> None:
    left.put("a", {"n": 0})
    with pytest.raises(KeyError):
        put_then_fail(rows, (left, "a"), (right, "b"))
    assert (left.get("a"), right.get("b")) == ({"n": 0}, None)


def test_an_inner_transaction_is_undone_alone(rows: Rows, left: Shelf) -> None:
    with rows.transaction():
        left.put("outer", {})
        with pytest.raises(KeyError):
            put_then_fail(rows, (left, "inner"))
        left.put("later", {})
    assert list(left.all()) == ["outer", "later"]


def test_readers_see_none_of_a_transaction_until_it_is_on_disk(rows: Rows, left: Shelf, right: Shelf) -> None:
    inside, seen, done = Event(), Event(), Event()
    told: list[tuple[object, object]] = []

    def read() -> None:
        inside.wait()
        told.append((left.get("a"), right.get("b")))
        seen.set()
        done.wait()
        told.append((left.get("a"), right.get("b")))

    reader = Thread(target=read)
    reader.start()
    with rows.transaction():
        left.put("a", {"n": 1})
        right.put("b", {"n": 2})
        inside.set()
        assert seen.wait(5), "a reader waited for the writer"
    done.set()
    reader.join()
    assert told == [(None, None), ({"n": 1}, {"n": 2})]


def test_a_walk_through_a_table_is_of_one_moment(rows: Rows, left: Shelf) -> None:
    with rows.transaction():
        for n in range(500):
            left.put(f"{n}", {"of": "before"})
    walk = left.items()
    first = [next(walk)]

    def change() -> None:
        with rows.transaction():
            for n in range(500):
                left.put(f"{n}", {"of": "after"})

    writer = Thread(target=change)
    writer.start()
    writer.join()
    assert {document["of"] for _, document in [*first, *walk]} == {"before"}
    assert {document["of"] for document in left.all().values()} == {"after"}


def test_a_walk_inside_a_transaction_may_change_what_it_walks_over(rows: Rows, left: Shelf) -> None:
    with rows.transaction():
        for n in range(200):
            left.put(f"{n}", {"n": n})
    with rows.transaction():
        for key, document in left.items():
            left.remove(key)
            left.put(f"new{key}", document)
    assert list(left.all()) == [f"new{n}" for n in range(200)]


def test_a_put_replaces_the_whole_document(left: Shelf) -> None:
    left.put("a", {"old": 1})
    left.put("a", {"new": 2})
    assert left.get("a") == {"new": 2}
    assert (left.remove("a"), left.remove("a")) == (True, False)
    left.add("a", {})
    with pytest.raises(ValueError, match="already exists"):
        left.add("a", {})


HOSTILE = ["\x00", "a\x00b", "\u202e\u2066", "'; DROP TABLE left; --", "😀", "\ufffe", "ش" * 1_000_000, "\r\n\u2028"]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_comes_back_as_it_was(left: Shelf, text: str) -> None:
    left.put("a", {"text": text})
    assert left.get("a") == {"text": text}
    left.put(text[:1000], {"n": 1})
    assert left.get(text[:1000]) == {"n": 1}


@pytest.mark.parametrize("document", [{"text": "half \ud800"}, {"\udfff": 1}, {"n": float("nan")}])
def test_what_no_file_can_keep_is_refused_and_breaks_nothing(left: Shelf, document: dict[str, object]) -> None:
    left.put("a", {"n": 1})
    with pytest.raises(BadText):
        left.put("a", document)
    with pytest.raises(BadText):
        left.put("half \ud800", {"n": 1})
    assert left.get("half \ud800") is None
    assert left.all() == {"a": {"n": 1}}


def test_a_transaction_that_sqlite_gave_up_takes_no_further_writes(rows: Rows, left: Shelf) -> None:
    def write_on() -> None:
        with rows.transaction() as connection:
            left.put("a", {})
            connection.execute("ROLLBACK")  # as SQLite does by itself when the disk fails
            left.put("b", {})

    with pytest.raises(DiskFull):
        write_on()
    assert left.all() == {}
    left.put("c", {})
    assert list(left.all()) == ["c"]
