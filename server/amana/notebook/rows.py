"""TinyDB over SQLite rows: a call touches the rows that it names and no others.

TinyDB asks a table for all of its documents and hands back all of them (`_read_table`,
`_update_table`). Here both are answered by mappings that read a row when it is looked at and write
only those that changed, so that one write costs one row. `tests/notebook/test_rows_contract.py`
counts the rows of every call in use, because these two names belong to TinyDB and may move.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from sqlite3 import Connection
from typing import Any, NoReturn

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table
from tinydb.utils import LRUCache

from amana.notebook.lazy_rows import ChangingRows, Json, StoredRows
from amana.notebook.sqlite_file import SqliteFile

_NAME = re.compile(r"[a-z][a-z_]*")


class RowStorage(Storage):
    """TinyDB's storage: a SQLite file with one table a TinyDB table and one row a document."""

    def __init__(self, path: Path) -> None:
        self.file = SqliteFile(path)

    def read(self) -> dict[str, Json]:
        """Every table by its name, its documents still unread."""
        with self.file.reading() as connection:
            names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {name: StoredRows(self.file, name) for (name,) in names}  # type: ignore[misc]  # TinyDB's own word for mapping

    def write(self, data: dict[str, Json]) -> NoReturn:
        """Refuse: writing every document at once is what these rows are there to avoid."""
        raise NotImplementedError(f"write single documents, not {len(data)} whole tables")

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()


class NoCache(LRUCache[Any, Any]):
    """No memory of earlier answers: a remembered document would be shared by everybody who asks."""

    def get(self, key: object, default: Any = None) -> Any:  # noqa: ARG002  # as LRUCache declares it
        """Remember nothing."""
        return default

    def set(self, key: object, value: object) -> None:
        """Keep nothing."""


class RowTable(Table):
    """A TinyDB table whose documents are rows, under text ids that the caller gives."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB declares whole numbers, and works with either
    query_cache_class = NoCache

    def __init__(self, storage: RowStorage, name: str, **options: Any) -> None:
        if not _NAME.fullmatch(name):
            raise ValueError(f"a table's name is small letters and _, not {name!r}")
        super().__init__(storage, name, **options)
        self._file = storage.file
        with self._file.transaction() as connection:
            connection.execute(
                f"CREATE TABLE IF NOT EXISTS {name} (id TEXT PRIMARY KEY NOT NULL, document TEXT NOT NULL)"
            )

    def put(self, doc_id: str, document: Mapping[str, Any]) -> None:
        """Keep a document under this id, in place of an earlier one, which is not read."""
        self._update_table(lambda rows: rows.__setitem__(doc_id, dict(document)))

    def items(self) -> Iterator[tuple[str, Json]]:
        """Ids with documents, read one at a time, all of one moment."""
        return StoredRows(self._file, self.name).stream()

    def ids_beginning(self, text: str) -> list[str]:
        """The ids that begin with this text, in order, found without looking at any other row."""
        return StoredRows(self._file, self.name).ids_beginning(text)

    def _read_table(self) -> Mapping[str, Json]:  # type: ignore[override]  # lazily, which a dict cannot be
        return StoredRows(self._file, self.name)

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        with self._file.transaction(alone=False) as connection:
            rows = ChangingRows(StoredRows(self._file, self.name))
            updater(rows)
            rows.write(connection, self.name)

    def _get_next_id(self) -> NoReturn:
        raise TypeError("give a tinydb.table.Document with an id of your own")


class Rows(TinyDB):
    """A TinyDB whose tables are `RowTable`s in one durable file; safe under threads."""

    table_class = RowTable  # type: ignore[assignment]  # TinyDB forgot to say that any Table will do
    default_storage_class = RowStorage  # type: ignore[assignment]  # the same
    storage: RowStorage

    def transaction(self) -> AbstractContextManager[Connection]:
        """Join every update inside, of any table, into one that is kept or undone as a whole."""
        return self.storage.file.transaction()
