"""Whether something may have followed something else, however many events there are on either side."""

from collections.abc import Iterable

from amana.relationship.event import Event
from amana.relationship.timeline import is_before


class Latest:
    """The latest dates of some events: one of the days, one of the months and one of the years among them.

    A day's month is never later than the latest day's month, so no other date needs to be looked at.
    """

    def __init__(self, events: Iterable[Event]) -> None:
        latest: dict[int, str] = {}
        for event in events:
            latest[len(event.on)] = max(event.on, latest.get(len(event.on), ""))
        self._dates = tuple(latest.values())

    def may_follow(self, on: str) -> bool:
        """Whether any of the events may have come after that date, as `timeline.may_follow` says of two."""
        return not all(is_before(date, on) for date in self._dates)
