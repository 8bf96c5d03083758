"""A shelf: one table of documents by key, as the rest of Amana sees it."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from tinydb.table import Document

from amana.notebook.lazy_rows import Json
from amana.notebook.rows import Rows, RowTable

# TinyDB declares ids as whole numbers; this file is where ours, which are texts, meet its types.
# mypy: disable-error-code="arg-type, call-overload, list-item"


class Shelf:
    """Documents by key; what is taken out is the caller's own, and changing it changes nothing here."""

    def __init__(self, rows: Rows, name: str) -> None:
        self._table = cast("RowTable", rows.table(name))

    def get(self, key: str) -> Json | None:
        """The document under this key."""
        document: Json | None = self._table.get(doc_id=key)
        return document

    def put(self, key: str, document: Mapping[str, Any]) -> None:
        """Keep a document under this key, in place of an earlier one; on disk when this returns.

        Raises BadText for what no file can keep, and DiskFull.
        """
        self._table.put(key, document)

    def add(self, key: str, document: Mapping[str, Any]) -> None:
        """Keep a document under a new key; ValueError if the key is in use."""
        self._table.insert(Document(document, key))

    def all(self) -> dict[str, Json]:
        """Every document by its key, in the order they were first put here."""
        return dict(self.items())

    def items(self) -> Iterator[tuple[str, Json]]:
        """Keys with documents, one at a time and all of one moment."""
        return self._table.items()

    def remove(self, key: str) -> bool:
        """Take a document away; False if there was none."""
        return bool(self._table.remove(doc_ids=[key]))

    def keys_beginning(self, text: str) -> list[str]:
        """The keys that begin with this text, in order; no other key is looked at, and no document."""
        return self._table.ids_beginning(text)

    def __len__(self) -> int:
        return len(self._table)
