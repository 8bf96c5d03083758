"""Pages of a search, and the marks by which the next one is asked for."""

from dataclasses import dataclass

from amana.notebook.errors import BadCursor
from amana.relationship.contact import Contact

_LONGEST_MARK = 80


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the contacts that a search found, how many there are, and the mark to go on from."""

    contacts: tuple[Contact, ...]
    total: int
    next: str | None


def mark_after(found: list[str], end: int) -> str | None:
    """The mark of a page that ends there, None for the last: its position and whom it ends with."""
    return f"{end}.{found[end - 1]}" if end < len(found) else None


def start_after(found: list[str], mark: str | None) -> int:
    """Where the page after this mark starts, although people came and went; BadCursor."""
    if mark is None:
        return 0
    position, _, contact_id = mark[:_LONGEST_MARK].partition(".")
    if not position.isdecimal() or not contact_id:
        raise BadCursor
    try:
        return found.index(contact_id) + 1
    except ValueError:
        # Whoever stood there is gone, and those behind moved up by one.
        return max(int(position) - 1, 0)
