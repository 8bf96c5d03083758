"""Events: the dated things on a contact's timeline."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Literal, get_args

Who = Literal["me", "them", "both"]
Stake = Literal["small", "normal", "large"]
Source = Literal["me", "linkedin", "import"]
Kind = Literal[
    "note",
    "asked",
    "said_yes",
    "honest_no",
    "no_answer",
    "promised",
    "introduced",
    "recommended",
    "came_to_nothing",
    "reported_back",
    "message_one_way",
    "connection_accepted",
    "endorsement_click",
    "message_exchange",
    "call",
    "meeting",
    "gratitude",
    "favour_small",
    "favour_big",
    "promise_kept",
    "paid_on_time",
    "joint_project",
    "recommendation_worked",
    "introduction_good",
    "pressure",
    "paid_late",
    "promise_broken",
    "promise_broken_warned",
    "introduction_bad",
    "recommendation_bad",
    "project_failed_them",
    "confidence_breached",
    "never_paid",
    "deception",
]
AskKind = Literal["information", "time", "introduction", "vouching", "job", "names", "behalf", "money", "other"]

KINDS: tuple[Kind, ...] = get_args(Kind)
WHO: tuple[Who, ...] = get_args(Who)
STAKES: tuple[Stake, ...] = get_args(Stake)
SOURCES: tuple[Source, ...] = get_args(Source)
ASK_KINDS: tuple[AskKind, ...] = get_args(AskKind)

ANSWERS: dict[Kind, tuple[Kind, ...]] = {
    "promised": ("promise_kept", "promise_broken_warned", "promise_broken"),
    "introduced": ("introduction_good", "introduction_bad", "came_to_nothing"),
    "recommended": ("recommendation_worked", "recommendation_bad", "came_to_nothing"),
    "asked": ("said_yes", "honest_no", "no_answer"),
}
"""What stays open until it is answered, and the kinds of event that may answer it."""

EARLIEST_YEAR = 1900

LONGEST_TEXT = 2_000
"""Characters of what is said about one event."""

LONGEST_WHOM = 200
"""Characters of to whom somebody was introduced or recommended."""

MOST_COMPANIONS = 20
"""Others whose timelines may hold the same event."""

_OTHER: dict[Who, Who] = {"me": "them", "them": "me", "both": "both"}
_PARTIAL_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Event:
    """One dated thing that happened between the user and a contact.

    `on` is a day, a month or a year ("2026-11-21", "2026-11", "2026"): people remember years. `due` is such a date
    too, of a promise. `whom` says to whom somebody was introduced or recommended, `ask` what kind of thing was
    asked for, `answers` which open event of the same timeline this one answers. `companions` are the contacts
    whose timelines hold the same event, under an id with the same ending.
    """

    id: str
    kind: Kind
    who: Who
    on: str
    stake: Stake = "normal"
    text: str = ""
    source: Source = "me"
    created_at: str = ""
    due: str = ""
    whom: str = ""
    ask: AskKind | Literal[""] = ""
    answers: str = ""
    companions: tuple[str, ...] = ()

    def to_document(self) -> dict[str, Any]:
        """The event as plain JSON; what only some events have is left out where it is empty."""
        document = {
            "id": self.id,
            "kind": self.kind,
            "who": self.who,
            "on": self.on,
            "stake": self.stake,
            "text": self.text,
            "source": self.source,
            "created_at": self.created_at,
        }
        for name in ("due", "whom", "ask", "answers"):
            if said := getattr(self, name):
                document[name] = said
        return {**document, "with": list(self.companions)} if self.companions else document

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> "Event":
        """The event that `to_document` wrote."""
        if "with" not in document:
            return cls(**document)
        rest = {name: value for name, value in document.items() if name != "with"}
        return cls(**rest, companions=tuple(document["with"]))


def answerer(opening: Who, answer: Kind) -> Who:
    """Who does what answers an open event, given who did that: a promise is kept by whoever gave it.

    Asked by one, it is answered by the other; whoever was recommended lets the other's good name down.
    """
    if answer in {"said_yes", "honest_no", "no_answer", "recommendation_bad"}:
        return _OTHER[opening]
    return opening


@lru_cache(maxsize=16_384)
def day_of(on: str) -> date:
    """Place a day, month or year on the calendar: a month counts from its middle, a year from 1 July.

    Raises ValueError for anything that is not such a date of the years 1900 to 9999.
    """
    whole = _PARTIAL_DATE.fullmatch(on)
    if not whole:
        raise ValueError(f"not a date: {on[:40]!r}")
    year, month, day = whole.groups()
    if month is None:
        month, day = "07", "01"
    placed = date(int(year), int(month), int(day or 15))
    if placed.year < EARLIEST_YEAR:
        raise ValueError(f"before {EARLIEST_YEAR}: {on!r}")
    return placed


def is_future(on: str, today: date) -> bool:
    """Whether the whole of that day, month or year lies after today.

    One day of grace: the user's own day may be ahead of the clock's.
    """
    day_of(on)
    tomorrow = (today + timedelta(days=1)).isoformat()
    return on > tomorrow[: len(on)]
