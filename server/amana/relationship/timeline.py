"""The order of a timeline: what came later, as far as the dates that people remember can tell."""

from collections.abc import Iterable

from amana.relationship.event import Event, day_of


def newest_first(events: Iterable[Event]) -> list[Event]:
    """The events with the newest first; of one day and one moment of entry, what was entered later is newer.

    `events` are in the order in which they were entered, as a contact keeps them. Raises ValueError for an
    event whose date is none.
    """
    entered = enumerate(events)
    order = sorted(entered, key=lambda at: (day_of(at[1].on), at[1].created_at, at[0]), reverse=True)
    return [event for _, event in order]


def may_follow(later: Event, earlier: Event) -> bool:
    """Whether one event may have happened after the other: "2024-03-10" may follow "2024", and the same day itself."""
    return not is_before(later.on, earlier.on)


def is_before(on: str, other: str) -> bool:
    """Whether a day, month or year lies wholly before another: "2026-10" before "2026-11-21", but "2026" not."""
    known = min(len(on), len(other))
    return on[:known] < other[:known]
