"""How many rows each TinyDB call in use touches: an upgrade that moves TinyDB's inner names fails here."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tinydb import where
from tinydb.table import Document

from amana.notebook import lazy_rows
from amana.notebook.lazy_rows import StoredRows
from amana.notebook.rows import Rows, RowTable

# TinyDB declares ids as whole numbers, ours are texts.
# mypy: disable-error-code="arg-type, call-overload, list-item, comparison-overlap"

KEPT = 50


@pytest.fixture
def rows(tmp_path: Path) -> Iterator[Rows]:
    opened = Rows(tmp_path / "rows.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def table(rows: Rows) -> RowTable:
    table = rows.table("people")
    assert isinstance(table, RowTable)
    table.insert_multiple(Document({"n": n, "tags": ["a"]}, f"id{n}") for n in range(KEPT))
    return table


@pytest.fixture
def touched(rows: Rows, monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], tuple[int, int, int]]:
    """Rows looked up by id, documents read, rows written by a call."""
    count = {"looked up": 0, "read": 0}
    text, decode = StoredRows.text, lazy_rows.decode

    def counting_text(self: StoredRows, doc_id: str) -> str | None:
        count["looked up"] += 1
        return text(self, doc_id)

    def counting_decode(row: str) -> dict[str, Any]:
        count["read"] += 1
        return decode(row)

    monkeypatch.setattr(StoredRows, "text", counting_text)
    monkeypatch.setattr(lazy_rows, "decode", counting_decode)

    def written() -> int:
        with rows.transaction() as connection:
            return connection.total_changes

    def of(call: Callable[[], object]) -> tuple[int, int, int]:
        count.update(dict.fromkeys(count, 0))
        before = written()
        call()
        return count["looked up"], count["read"], written() - before

    return of


CALLS: dict[str, tuple[Callable[[RowTable], object], tuple[int, int, int]]] = {
    "get by id": (lambda t: t.get(doc_id="id7"), (1, 1, 0)),
    "get a missing id": (lambda t: t.get(doc_id="nobody"), (1, 0, 0)),
    "contains by id": (lambda t: t.contains(doc_id="id7"), (1, 1, 0)),
    "insert": (lambda t: t.insert(Document({"n": 1}, "new")), (1, 0, 1)),
    "insert_multiple": (
        lambda t: t.insert_multiple([Document({"n": 1}, "new"), Document({"n": 2}, "newer")]),
        (2, 0, 2),
    ),
    "put": (lambda t: t.put("id7", {"n": 99}), (0, 0, 1)),
    "upsert of a kept document": (lambda t: t.upsert(Document({"n": 99}, "id7")), (1, 1, 1)),
    "upsert of a new document": (lambda t: t.upsert(Document({"n": 99}, "new")), (2, 0, 1)),
    "update by id": (lambda t: t.update({"n": 99}, doc_ids=["id7", "nobody"]), (2, 1, 1)),
    "update that changes nothing": (lambda t: t.update({"n": 7}, doc_ids=["id7"]), (1, 1, 0)),
    "update by function": (lambda t: t.update(lambda d: d["tags"].append("b"), doc_ids=["id7"]), (1, 1, 1)),
    "update by condition": (lambda t: t.update({"n": 99}, where("n") == 7), (KEPT, KEPT, 1)),
    "remove by id": (lambda t: t.remove(doc_ids=["id7", "nobody"]), (2, 0, 1)),
    "search": (lambda t: t.search(where("n") == 7), (0, KEPT, 0)),
    "count by condition": (lambda t: t.count(where("n") == 7), (0, KEPT, 0)),
    "len": (len, (0, 0, 0)),
    "iteration": (list, (0, KEPT, 0)),
    "truncate": (lambda t: t.truncate(), (0, 0, KEPT)),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_call_touches_only_the_rows_it_names(
    name: str, table: RowTable, touched: Callable[[Callable[[], object]], tuple[int, int, int]]
) -> None:
    call, expected = CALLS[name]
    assert touched(lambda: call(table)) == expected


def test_the_same_search_twice_reads_again_and_shares_nothing(
    table: RowTable, touched: Callable[[Callable[[], object]], tuple[int, int, int]]
) -> None:
    first = table.search(where("n") == 7)[0]
    first["tags"].append("mine")
    assert touched(lambda: table.search(where("n") == 7)) == (0, KEPT, 0)
    assert table.search(where("n") == 7)[0]["tags"] == ["a"]
    given = {"n": 1, "tags": ["a"]}
    table.insert(Document(given, "given"))
    given["tags"].append("later")  # type: ignore[attr-defined]
    assert table.get(doc_id="given") == {"n": 1, "tags": ["a"]}


def test_calls_answer_what_tinydb_promises(rows: Rows, table: RowTable) -> None:
    assert len(table) == KEPT
    assert table.get(doc_id="id7") == {"n": 7, "tags": ["a"]}
    assert table.get(doc_id="id7").doc_id == "id7"
    assert [document.doc_id for document in table] == [f"id{n}" for n in range(KEPT)]
    with pytest.raises(ValueError, match="already exists"):
        table.insert(Document({}, "id7"))
    with pytest.raises(TypeError, match="id of your own"):
        table.insert({"n": 1})
    assert table.remove(doc_ids=["id7", "nobody"]) == ["id7"]
    assert table.get(doc_id="id7") is None
    assert rows.tables() == {"people"}
    table.truncate()
    assert len(table) == 0


def test_dropping_every_table_at_once_is_refused(rows: Rows, table: RowTable) -> None:
    with pytest.raises(NotImplementedError):
        rows.drop_tables()
    assert len(table) == KEPT


@pytest.mark.parametrize("name", ["", "people; DROP TABLE people", "People", "a b", "sqlite'"])
def test_a_table_name_never_becomes_sql(rows: Rows, name: str) -> None:
    with pytest.raises(ValueError, match="small letters"):
        rows.table(name)
