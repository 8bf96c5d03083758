"""Documents kept as rows: mappings that read a row when it is looked at and write only what changed."""
# ruff: noqa: S608  # a table's name is all that is ever put into a statement, and RowTable has checked it

import json
from collections.abc import ItemsView, Iterator, Mapping, MutableMapping
from contextlib import closing
from sqlite3 import Connection
from typing import Any

from amana.notebook.errors import BadText, NotebookDamaged
from amana.notebook.sqlite_file import SqliteFile

Json = dict[str, Any]

_ENTRIES = 64
"""Rows fetched at a time while a whole table is read."""

_LAST_LETTER = "\U0010ffff"


_write = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def encode(document: Mapping[str, Any]) -> str:
    """Write a document as the one text that its row keeps; BadText if no file can keep it."""
    try:
        text = _write(document)
    except ValueError as error:
        raise BadText from error
    check_text(text)
    return text


def check_text(text: str) -> None:
    """Refuse with BadText what cannot be written in UTF-8: half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadText from error


def decode(text: str) -> Json:
    """Read a row's text; each call gives a document of its own."""
    try:
        document: Json = json.loads(text)
    except ValueError as error:
        raise NotebookDamaged from error
    return document


class StoredRows(Mapping[str, Json]):
    """A table's documents by id, in the order they were added; each is read when it is asked for."""

    def __init__(self, file: SqliteFile, name: str) -> None:
        self._file = file
        self._name = name

    def text(self, doc_id: str) -> str | None:
        """A row as it is kept."""
        with self._file.reading() as connection:
            try:
                row = connection.execute(
                    f"SELECT document FROM {self._name} WHERE id = ?",
                    (doc_id,),
                ).fetchone()
            except UnicodeEncodeError:
                return None
        return row[0] if row else None

    def __getitem__(self, doc_id: str) -> Json:
        text = self.text(doc_id)
        if text is None:
            raise KeyError(doc_id)
        return decode(text)

    def __contains__(self, doc_id: object) -> bool:
        return isinstance(doc_id, str) and self.text(doc_id) is not None

    def __len__(self) -> int:
        with self._file.reading() as connection:
            count: int = connection.execute(f"SELECT COUNT(*) FROM {self._name}").fetchone()[0]
        return count

    def __iter__(self) -> Iterator[str]:
        with self._file.reading() as connection:
            ids = connection.execute(f"SELECT id FROM {self._name} ORDER BY rowid").fetchall()
        return iter([doc_id for (doc_id,) in ids])

    def ids_beginning(self, text: str) -> list[str]:
        """The ids that begin with this text, in order."""
        query = f"SELECT id FROM {self._name} WHERE id >= ? AND id < ? ORDER BY id"
        with self._file.reading() as connection:
            return [doc_id for (doc_id,) in connection.execute(query, (text, text + _LAST_LETTER))]

    def items(self) -> ItemsView[str, Json]:
        """Ids with documents, all of one moment."""
        return _Items(self)

    def stream(self) -> Iterator[tuple[str, Json]]:
        """Read the table row by row, as it was when the reading began."""
        query = f"SELECT id, document FROM {self._name} ORDER BY rowid"
        with self._file.reading() as connection, closing(connection.execute(query)) as cursor:
            # A transaction may change rows while it walks over them: it walks over a copy.
            size = len(self) if self._file.in_transaction else _ENTRIES
            while rows := cursor.fetchmany(size):
                for doc_id, text in rows:
                    yield doc_id, decode(text)


class _Items(ItemsView[str, Json]):
    _mapping: StoredRows

    def __iter__(self) -> Iterator[tuple[str, Json]]:
        return self._mapping.stream()


class ChangingRows(MutableMapping[str, Json]):
    """The same rows inside one update: what was read is held, and what differs at the end is written."""

    def __init__(self, stored: StoredRows) -> None:
        self._stored = stored
        self._texts: dict[str, str | None] = {}
        self._held: dict[str, Json | None] = {}

    def _text(self, doc_id: str) -> str | None:
        if doc_id not in self._texts:
            self._texts[doc_id] = self._stored.text(doc_id)
        return self._texts[doc_id]

    def __getitem__(self, doc_id: str) -> Json:
        if doc_id not in self._held:
            text = self._text(doc_id)
            self._held[doc_id] = None if text is None else decode(text)
        held = self._held[doc_id]
        if held is None:
            raise KeyError(doc_id)
        return held

    def __setitem__(self, doc_id: str, document: Json) -> None:
        self._held[doc_id] = document

    def __delitem__(self, doc_id: str) -> None:
        if doc_id not in self:
            raise KeyError(doc_id)
        self._held[doc_id] = None

    def __contains__(self, doc_id: object) -> bool:
        if not isinstance(doc_id, str):
            return False
        if doc_id in self._held:
            return self._held[doc_id] is not None
        return self._text(doc_id) is not None

    def __iter__(self) -> Iterator[str]:
        ids = dict.fromkeys([*self._stored, *self._held])
        return iter([doc_id for doc_id in ids if self._held.get(doc_id, ...) is not None])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        """Remove every row without reading one."""
        self._held = dict.fromkeys(self)

    def write(self, connection: Connection, name: str) -> None:
        """Write the rows that differ from what was read, and no others."""
        gone = [(doc_id,) for doc_id, document in self._held.items() if document is None]
        changed = [
            (doc_id, text)
            for doc_id, document in self._held.items()
            if document is not None and (text := encode(document)) != self._texts.get(doc_id)
        ]
        check_text("".join(doc_id for doc_id, _ in changed))
        if gone:
            connection.executemany(f"DELETE FROM {name} WHERE id = ?", gone)
        connection.executemany(
            f"INSERT INTO {name} VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET document = ?2", changed
        )
