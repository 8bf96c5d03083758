"""The catalogue: in memory, what must be found without reading every document."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from threading import Lock
from typing import Any

from amana.notebook.folding import fold
from amana.relationship.event import day_of
from amana.relationship.profile import ProfileKey
from amana.relationship.trust import WEIGHTS

_place = attrgetter("place")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the catalogue knows of one contact; `place` is where it stands in the list of names."""

    place: tuple[str, str]
    text: str
    keys: tuple[str, ...]
    circles: tuple[str, ...]
    last_contact: str | None

    @property
    def id(self) -> str:
        """The contact's id."""
        return self.place[1]


Changes = dict[str, Entry | None]
"""New entries by contact id, None for somebody deleted."""


def entry(document: Mapping[str, Any]) -> Entry:
    """Read from a contact's document what the catalogue keeps of it."""
    events = document["events"]
    words = [document[part] for part in ("name", "company", "headline", "location", "how_we_met", "note")]
    contacts = [event["on"] for event in events if WEIGHTS[event["kind"]].counts]
    return Entry(
        place=(fold(document["name"]), document["id"]),
        text=fold("\n".join([*words, *(event["text"] for event in events)])),
        keys=tuple(f"{key['kind']} {key['value']}" for key in document["profiles"]),
        circles=tuple(document["circles"]),
        last_contact=max(contacts, key=day_of, default=None),
    )


def key_text(key: ProfileKey) -> str:
    """The form in which entries hold a profile key."""
    return f"{key.kind} {key.value}"


class Catalogue:
    """Entries of all contacts, by id, by profile key and in the order of names; safe under threads."""

    def __init__(self, documents: Iterable[Mapping[str, Any]]) -> None:
        self._changing = Lock()
        self._entries = {document["id"]: entry(document) for document in documents}
        self._named = sorted(self._entries.values(), key=_place)
        self._owners = {key: found.id for found in self._named for key in found.keys}

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, contact_id: str) -> Entry | None:
        """What is known of one contact."""
        return self._entries.get(contact_id)

    def owner(self, key: str, changes: Mapping[str, Entry | None]) -> str | None:
        """Whose profile this is, once these changes are made."""
        for contact_id, changed in changes.items():
            if changed and key in changed.keys:
                return contact_id
        owner = self._owners.get(key)
        return None if owner in changes else owner

    def apply(self, changes: Mapping[str, Entry | None]) -> None:
        """Take over the changes of a transaction that is on disk."""
        with self._changing:
            for contact_id, new in changes.items():
                old = self._entries.get(contact_id)
                if old:
                    del self._named[bisect_left(self._named, old.place, key=_place)]
                if new:
                    insort(self._named, new, key=_place)
                    self._entries[contact_id] = new
                else:
                    self._entries.pop(contact_id, None)
                for key in set(old.keys if old else ()).difference(new.keys if new else ()):
                    # Another change of the same transaction may have taken the key over.
                    if self._owners.get(key) == contact_id:
                        del self._owners[key]
                self._owners.update(dict.fromkeys(new.keys if new else (), contact_id))

    def search(self, text: str, circle: str | None = None) -> list[str]:
        """Ids of all contacts with every word of the text: those named so first, then by name.

        A word may stand inside a longer one, as the article does in Arabic and Hebrew.
        """
        words = sorted(fold(text).split(), key=len, reverse=True)
        with self._changing:
            found = self._named.copy()
        if circle is not None:
            found = [one for one in found if circle in one.circles]
        for word in words:
            found = [one for one in found if word in one.text]
        if words:
            found.sort(key=lambda one: not all(word in one.place[0] for word in words))
        return [one.place[1] for one in found]
