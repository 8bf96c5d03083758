"""Who may be one person: everybody under the keys of their addresses, numbers and names, held in memory.

Built when it is first asked for, and kept up with each write from then on.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from amana.notebook.entry import Entry
from amana.relationship.names import words_of
from amana.relationship.sameness import names_alike

MOST_UNDER_KEY: Final = 40
"""People under one key who are set against each other; where more share it, it is a common name."""

MOST_FOUND: Final = 50
"""People with a name or an address alike of whom the documents are read, to look closer."""

_BY_REACH: Final = ("@", "+")


class Alike:
    """Ids by the keys under which they are found; changed only under the catalogue's own lock."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._words: dict[str, tuple[str, ...]] = {}
        self._ids: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for entry in entries:
            self.move(None, entry)

    def move(self, old: Entry | None, new: Entry | None) -> None:
        """Take over what became of one contact."""
        if old:
            self._words.pop(old.id, None)
            for key in filter(None, old.finds.split("\n")):
                self._ids[key].pop(old.id, None)
                if not self._ids[key]:
                    del self._ids[key]
        if new:
            self._words[new.id] = words_of(new.place[0])
            for key in filter(None, new.finds.split("\n")):
                self._ids[key][new.id] = None

    def near(self, name: str, keys: Iterable[str]) -> list[str]:
        """The ids of those who share one of these keys, and a name alike where the key is of a name."""
        words, found = words_of(name), dict[str, None]()
        for key in keys:
            for contact_id in self._ids.get(key, ()):
                if contact_id in found:
                    continue
                if key[0] in _BY_REACH or names_alike(words, self._words[contact_id]):
                    found[contact_id] = None
                    if len(found) == MOST_FOUND:
                        return list(found)
        return list(found)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Every two who share a key and may be one, each pair once: first by addresses and numbers, then by names."""
        seen = set[tuple[str, str]]()
        shared = (key for key, ids in self._ids.items() if len(ids) > 1 or key[0] == ".")
        for key in sorted(shared, key=_order):
            for one, other in self._under(key):
                if (one, other) not in seen and (key[0] in _BY_REACH or self._named_alike(one, other)):
                    seen.add((one, other))
                    yield one, other

    def _under(self, key: str) -> Iterator[tuple[str, str]]:
        """The pairs of ids that a key brings together, each in the order of ids."""
        ids = sorted(self._ids[key])[:MOST_UNDER_KEY]
        if key[0] == ".":  # with whoever is called by an initial go those who have the whole word
            others = sorted(self._ids.get(key[1:], ()))[:MOST_UNDER_KEY]
            yield from ((min(one, other), max(one, other)) for one in ids for other in others)
        if len(ids) > 1 and (key[0] in (*_BY_REACH, ".") or " " in key):
            yield from combinations(ids, 2)

    def _named_alike(self, one: str, other: str) -> bool:
        return names_alike(self._words[one], self._words[other])


def _order(key: str) -> tuple[bool, str]:
    return key[0] not in _BY_REACH, key
