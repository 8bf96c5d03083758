"""What was seen being sent to one person, and what an open thread shows: history that no timeline holds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from amana.relationship.event import AskKind, Event
from amana.relationship.timeline import is_before


@dataclass(frozen=True, slots=True)
class Sent:
    """One message that was seen being sent: when (ISO, UTC), and which kinds of ask it put, as timelines name them.

    `on_record` says that its asks were entered on a timeline, where they count and can be taken off. `seen` says
    whether the thread was in sight, and `answered` that it ended then with words of the other side.
    """

    at: str
    kinds: tuple[AskKind, ...] = ()
    on_record: bool = False
    seen: bool = False
    answered: bool = False

    @property
    def on(self) -> str:
        """The day it was sent."""
        return self.at[:10]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the open thread shows: how many of its last messages are the user's own, and whether the other ever wrote.

    With `mine_in_row` 0 and `theirs` false nothing of it was in sight.
    """

    mine_in_row: int = 0
    theirs: bool = False


NOTHING_SEEN = Seen()


def as_events(sends: Iterable[Sent]) -> Iterator[Event]:
    """Yield what was sent as a timeline would hold it, less the asks that one holds already."""
    for sent in sends:
        if not sent.kinds:
            yield Event("", "message_one_way", "me", sent.on, created_at=sent.at)
        elif not sent.on_record:
            yield from (Event("", "asked", "me", sent.on, created_at=sent.at, ask=kind) for kind in sent.kinds)


def days_without_answer(sends: Iterable[Sent], last_from_them: str) -> int:
    """Return on how many days in a row something was sent that nobody is known to have answered.

    Of what was sent with no thread in sight only asks count: whoever just talks may well have been answered.
    """
    days: set[str] = set()
    for sent in sorted(sends, key=lambda one: one.at, reverse=True):
        if last_from_them and not is_before(last_from_them, sent.on):
            break
        if sent.kinds or sent.seen:
            days.add(sent.on)
        if sent.answered:
            break
    return len(days)


def unanswered(on_timeline: int, sends: Iterable[Sent], last_from_them: str, seen: Seen) -> int:
    """Return how many messages of the user's wait for an answer; a thread in sight with an answer knows best."""
    if seen.theirs:
        return seen.mine_in_row
    return max(on_timeline, days_without_answer(sends, last_from_them), seen.mine_in_row)
