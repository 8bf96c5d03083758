"""The rows about what was seen being sent: found by whom it went to and by when, without reading the others."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Final

from amana.notebook.lazy_rows import Json
from amana.notebook.rows import Rows
from amana.notebook.shelf import Shelf

MOST: Final = 5_000
"""Rows that are kept; the oldest go first."""

MOST_OF_ONE: Final = 50
"""Rows about one person that are looked at."""

SENT: Final = "sent"
_SENT_TO: Final = "sent_to"
_HELD: Final = "held"


@dataclass(frozen=True, slots=True)
class SentRow:
    """One message to one recipient; `marks` say who that is, `contact` too where it was somebody kept ("" if not).

    `text` and `sketch` are keyed marks of what was written, `asks` the kinds of ask in it. `seen` says that the
    thread was in sight, `answered` that it ended then with words of the other side.
    """

    at: str
    channel: str
    marks: tuple[str, ...]
    contact: str
    asks: tuple[str, ...]
    text: str
    sketch: str
    seen: bool = False
    answered: bool = False


class SentRows:
    """One row a recipient, under its moment; each of its marks finds it again."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._sent = Shelf(rows, SENT)
        self._sent_to = Shelf(rows, _SENT_TO)
        self.held = Shelf(rows, _HELD)
        # A row never changes, so what was read of it once stays true for as long as its key is there.
        self._read: dict[str, SentRow] = {}

    def put(self, row: SentRow) -> str:
        """Keep a row, let the oldest beyond the most go, and return the key of this one."""
        key = new_key(row.at)
        with self._rows.transaction():
            self._sent.put(key, asdict(row))
            for mark in row.marks:
                self._sent_to.put(f"{mark} {key}", {})
            for old in self._sent.keys_beginning("")[:-MOST]:
                self._remove(old)
        return key

    def to(self, marks: Iterable[str]) -> list[SentRow]:
        """The newest fifty rows about whoever has one of these marks, the oldest first."""
        keys = {key.partition(" ")[2] for mark in marks for key in self._sent_to.keys_beginning(f"{mark} ")}
        return [row for key in sorted(keys)[-MOST_OF_ONE:] if (row := self._row(key))]

    def of_days(self, days: Iterable[str], most: int) -> Iterator[SentRow]:
        """The rows of these days ("2026-11-21", in the order given), at most so many, the newest of a day first."""
        keys = (key for day in days for key in reversed(self._sent.keys_beginning(day)))
        return (row for key in islice(keys, most) if (row := self._row(key)))

    def remove_before(self, moment: str) -> None:
        """Forget what was sent before a moment, as it is stored."""
        with self._rows.transaction():
            for key in self._sent.keys_beginning(""):
                if key >= moment:
                    return
                self._remove(key)

    def remove(self, marks: Iterable[str], contact: str) -> None:
        """Forget every row about somebody, and every warning held about them."""
        theirs = frozenset(marks)

        def about(row: Json) -> bool:
            return bool(contact and row["contact"] == contact) or not theirs.isdisjoint(row["marks"])

        with self._rows.transaction():
            for key in _keys(self._sent, about):
                self._remove(key)
            for key in _keys(self.held, lambda row: any(map(about, row["to"]))):
                self.held.remove(key)

    def remove_row(self, key: str) -> None:
        """Forget one row; one that is gone is not missed."""
        with self._rows.transaction():
            self._remove(key)

    def remove_all(self) -> None:
        """Forget every row, and every warning that still waits for what comes of it."""
        with self._rows.transaction():
            for key in self._sent.keys_beginning(""):
                self._remove(key)
            for key in self.held.keys_beginning(""):
                self.held.remove(key)

    def __len__(self) -> int:
        return len(self._sent)

    def _row(self, key: str) -> SentRow | None:
        if row := self._read.get(key):
            return row
        if (kept := self._sent.get(key)) is None:
            return None
        row = SentRow(**{**kept, "marks": tuple(kept["marks"]), "asks": tuple(kept["asks"])})
        self._read[key] = row
        return row

    def _remove(self, key: str) -> None:
        row = self._row(key)
        for mark in row.marks if row else ():
            self._sent_to.remove(f"{mark} {key}")
        self._sent.remove(key)
        self._read.pop(key, None)


def new_key(at: str) -> str:
    """A key that stands in the order of moments."""
    return f"{at} {secrets.token_hex(6)}"


def _keys(shelf: Shelf, fits: Callable[[Json], bool]) -> list[str]:
    return [key for key, row in shelf.items() if fits(row)]
