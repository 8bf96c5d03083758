"""Merges: which contacts were joined into which, as they were before, and whom the ids of the joined ones mean now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from amana.notebook.lazy_rows import Json
from amana.notebook.rows import Rows
from amana.notebook.shelf import Shelf
from amana.relationship.contact import Contact


@dataclass(frozen=True, slots=True)
class Merge:
    """Two contacts joined at a moment, as they were before; `names` are all ids that meant one of them then."""

    id: str
    at: str
    kept: Contact
    gone: Contact
    names: frozenset[str]

    def to_document(self) -> Json:
        """The merge as plain JSON, found by the two ids without reading the contacts."""
        contacts = {"kept": self.kept.to_document(), "gone": self.gone.to_document()}
        return {"id": self.id, "at": self.at, "names": sorted(self.names), **contacts}

    @classmethod
    def from_document(cls, document: Mapping[str, Json]) -> Self:
        """The merge that `to_document` wrote."""
        contacts = {name: Contact.from_document(document[name]) for name in ("kept", "gone")}
        return cls(str(document["id"]), str(document["at"]), **contacts, names=frozenset(document["names"]))


class Merges:
    """What is remembered of merges, oldest first; the id of whoever was joined leads to whoever was kept."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._merges = Shelf(rows, "merges")
        self._meant = Shelf(rows, "meant")

    def all(self) -> list[Merge]:
        """Every merge that is remembered."""
        return [Merge.from_document(document) for _, document in self._merges.items()]

    def get(self, merge_id: str) -> Merge | None:
        """One merge."""
        document = self._merges.get(merge_id)
        return Merge.from_document(document) if document else None

    def put(self, merge: Merge) -> None:
        """Remember a merge, in place of what was remembered of it before."""
        with self._rows.transaction():
            self._merges.put(merge.id, merge.to_document())
            self._meant.put(merge.gone.id, {"kept": merge.kept.id})

    def remove(self, merge: Merge) -> None:
        """Forget a merge, and whom the id of the joined one means."""
        with self._rows.transaction():
            self._merges.remove(merge.id)
            self._meant.remove(merge.gone.id)

    def kept_for(self, contact_id: str) -> str:
        """The id of whoever this id means now, at the end of the row of merges; its own where it was never joined."""
        while found := self._meant.get(contact_id):
            contact_id = str(found["kept"])
        return contact_id

    def aliases(self) -> dict[str, str]:
        """The id of everybody who was joined, with the id that means them now."""
        direct = {gone: str(found["kept"]) for gone, found in self._meant.items()}
        return {gone: _end(gone, direct) for gone in direct}

    def names_of(self, contact_id: str) -> frozenset[str]:
        """Every id that means this contact, its own too."""
        return frozenset((contact_id, *(gone for gone, kept in self.aliases().items() if kept == contact_id)))

    def about(self, names: Iterable[str]) -> list[Merge]:
        """The merges in which one of these was kept or joined."""
        wanted = frozenset(names)
        return [merge for merge in self.all() if {merge.kept.id, merge.gone.id} & wanted]


def _end(contact_id: str, direct: Mapping[str, str]) -> str:
    while contact_id in direct:
        contact_id = direct[contact_id]
    return contact_id
