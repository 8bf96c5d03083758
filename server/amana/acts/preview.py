"""Trying a model out: whose numbers would move with it, some people at a time, and nothing is kept."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from amana.house import House
from amana.notebook.errors import NoSuchContact
from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact
from amana.relationship.model import Model
from amana.relationship.moving import Reading, concerned, moves, read, size

MOST_AT_ONCE = 1_000


class Mover(NamedTuple):
    """Somebody whose numbers would move."""

    contact: Contact
    before: Reading
    after: Reading


class Preview(NamedTuple):
    """Some of the people: who of them would move, the most moved first; how many were looked at, of how many."""

    moved: list[Mover]
    looked_at: int
    total: int
    next: str | None


def preview(home: House, tried: Model, after: str | None, limit: int) -> Preview:
    """Compare the user's model with another one for the people after this mark. Raises BadCursor."""
    present = home.model()
    kinds = concerned(present, tried)
    if kinds is not None and not kinds:
        return Preview([], 0, 0, None)
    notebook = home.notebook
    # Without the kinds everybody's numbers may move.
    page = (
        notebook.search("", limit=limit, after=after)
        if kinds is None
        else notebook.moved_by(kinds, limit=limit, after=after)
    )
    now, then = (_Reader(notebook, home.today(), model) for model in (present, tried))
    movers = [Mover(contact, now(contact), then(contact)) for contact in page.contacts]
    moved = [mover for mover in movers if moves(mover.before, mover.after)]
    moved.sort(key=lambda mover: size(mover.before, mover.after), reverse=True)
    return Preview(moved, len(page.contacts), page.total, page.next)


def preview_document(found: Preview) -> dict[str, Any]:
    """The preview as plain JSON."""
    return {
        "moved": [
            {
                "contact": {"id": mover.contact.id, "name": mover.contact.name},
                "before": mover.before.to_document(),
                "after": mover.after.to_document(),
            }
            for mover in found.moved
        ],
        "looked_at": found.looked_at,
        "total": found.total,
        "next": found.next,
    }


@dataclass(slots=True)
class _Reader:
    """Reads ties under one model; an introducer is read once for all whom he introduced."""

    notebook: Notebook
    today: date
    model: Model
    introducers: dict[str, float | None] = field(default_factory=dict)

    def __call__(self, contact: Contact) -> Reading:
        return read(contact.events, self.today, self.model, self._low_of(contact.introduced_by))

    def _low_of(self, introducer: str) -> float | None:
        if not introducer:
            return None
        if introducer not in self.introducers:
            low = None
            # The introducer may have been deleted since.
            with suppress(NoSuchContact):
                low = read(self.notebook.get(introducer).events, self.today, self.model).trust.value
            self.introducers[introducer] = low
        return self.introducers[introducer]
