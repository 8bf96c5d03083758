"""The catalogue: in memory, what must be found without reading every document.

Each entry is also kept as a row beside its contact, written in the same transaction: reading the
entries of 30,000 people takes a fifth of the time that working them out of their documents does.
"""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from operator import attrgetter
from threading import Lock

from amana.notebook.alike import Alike
from amana.notebook.entry import Entry
from amana.notebook.letter_pairs import pairs
from amana.relationship.event import Kind
from amana.relationship.folding import fold

_place = attrgetter("place")
_WEB = "web "


class Pending:
    """Changes of a transaction that is not on disk yet: new entries by id, None for somebody deleted."""

    def __init__(self) -> None:
        self.changes: dict[str, Entry | None] = {}
        self.owners: dict[str, str] = {}
        self._before: list[tuple[str, Entry | None, bool]] = []

    def set(self, contact_id: str, new: Entry | None) -> None:
        """Note what becomes of a contact."""
        self._before.append((contact_id, self.changes.get(contact_id), contact_id in self.changes))
        self._put(contact_id, new)

    def mark(self) -> int:
        """The present moment, for `undo`."""
        return len(self._before)

    def undo(self, mark: int) -> None:
        """Forget what was noted since that moment."""
        while len(self._before) > mark:
            contact_id, old, known = self._before.pop()
            self._put(contact_id, old)
            if not known:
                del self.changes[contact_id]

    def _put(self, contact_id: str, new: Entry | None) -> None:
        old = self.changes.get(contact_id)
        for key in old.keys if old else ():
            self.owners.pop(key, None)
        self.changes[contact_id] = new
        self.owners.update(dict.fromkeys(new.keys if new else (), contact_id))


class Catalogue:
    """Entries of all contacts, by id, by profile key and in the order of names; safe under threads."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._changing = Lock()
        self._entries = {found.id: found for found in entries}
        self._named = sorted(self._entries.values(), key=_place)
        self._owners = {key: found.id for found in self._named for key in found.keys}
        self._alike: Alike | None = None

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, contact_id: str) -> Entry | None:
        """What is known of one contact."""
        return self._entries.get(contact_id)

    def owner(self, key: str, pending: Pending | None = None) -> str | None:
        """Whose profile this is, or will be once these changes are on disk."""
        owner = self._owners.get(key)
        if pending:
            return pending.owners.get(key) or (None if owner in pending.changes else owner)
        return owner

    def apply(self, changes: Mapping[str, Entry | None]) -> None:
        """Take over the changes of a transaction that is on disk."""
        with self._changing:
            for contact_id, new in changes.items():
                old = self._entries.get(contact_id)
                self._move(old, new)
                if self._alike:
                    self._alike.move(old, new)
                if new:
                    self._entries[contact_id] = new
                else:
                    self._entries.pop(contact_id, None)
                for key in set(old.keys if old else ()).difference(new.keys if new else ()):
                    # Another change of the same transaction may have taken the key over.
                    if self._owners.get(key) == contact_id:
                        del self._owners[key]
                self._owners.update(dict.fromkeys(new.keys if new else (), contact_id))

    def _move(self, old: Entry | None, new: Entry | None) -> None:
        if old:
            stands = bisect_left(self._named, old.place, key=_place)
            if new and new.place == old.place:
                self._named[stands] = new
                return
            del self._named[stands]
        if new:
            insort(self._named, new, key=_place)

    def search(self, text: str, circle: str | None = None) -> list[str]:
        """Ids of all contacts with every word of the text: those named so first, then by name.

        A word may stand inside a longer one, as the article does in Arabic and Hebrew.
        """
        words = sorted(fold(text).split(), key=len, reverse=True)
        found = self._all()
        if circle is not None:
            found = [one for one in found if circle in one.circles]
        wanted = pairs(" ".join(words))
        if wanted:
            found = [one for one in found if one.pairs & wanted == wanted]
        for word in words:
            found = [one for one in found if word in one.text]
        named = found if words else []
        for word in words:
            named = [one for one in named if word in one.place[0]]
        first = [one.place[1] for one in named]
        rest = [one.place[1] for one in found]
        return list(dict.fromkeys(first + rest)) if first else rest

    def near(self, name: str, keys: Iterable[str]) -> list[str]:
        """Ids of those who may be a person of this name who is found under these keys, to be looked at closer."""
        with self._changing:
            return self._all_alike().near(name, keys)

    def twins(self, start: int, most: int) -> list[tuple[str, str]]:
        """Some of the pairs of ids that may be one person, from the `start`th on."""
        with self._changing:
            return list(islice(self._all_alike().pairs(), start, start + most))

    def _all_alike(self) -> Alike:
        self._alike = self._alike or Alike(self._entries.values())
        return self._alike

    def ambassadors(self) -> list[str]:
        """Ids of those whose recommendation of the user worked out, in the order of names."""
        return [one.id for one in self._all() if one.ambassador]

    def waiting(self, today: str) -> list[str]:
        """Ids of those with an open end that waits since before today, an ISO day; longest first."""
        found = [(one.waits_since, one.place) for one in self._all() if one.waits_since and one.waits_since < today]
        return [place[1] for _, place in sorted(found)]

    def moved_by(self, kinds: Collection[Kind], aliases: Mapping[str, str]) -> list[str]:
        """Ids of those with an event of one of these kinds, and of whom they introduced, in the order of names.

        `aliases` say which id now means whoever was merged.
        """

        def meant(contact_id: str) -> str:
            return aliases.get(contact_id, contact_id)

        wanted, everybody = frozenset(kinds), self._all()
        having = {one.id for one in everybody if not wanted.isdisjoint(one.kinds.split())}
        return [one.id for one in everybody if one.id in having or meant(one.introduced_by) in having]

    def addresses(self) -> list[str]:
        """The addresses of kept pages of the web, each once, in the order of names; LinkedIn's are not among them."""
        return [key.removeprefix(_WEB) for one in self._all() for key in one.keys if key.startswith(_WEB)]

    def _all(self) -> list[Entry]:
        with self._changing:
            return self._named.copy()
