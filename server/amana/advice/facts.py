"""What is on record about the tie, as the rules ask for it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeAlias

from amana.relationship.event import Event
from amana.relationship.timeline import newest_first

FactValue: TypeAlias = bool | int | float | str | None

_GIFTS = {"favour_small", "favour_big", "introduction_good", "recommendation_worked"}
_RECENT_DAYS = 90


@dataclass(frozen=True, slots=True)
class Ground:
    """The event a fact rests on: its date as recorded, its id and its text."""

    on: str
    event: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is on record about one person; the defaults are a total stranger who is not on record.

    `standing_low`, `trust_low` and `introduced_by_low` are 0-1, `balance` is -1 (only received) to 1 (only given),
    `warmth` is 0-1; counts are 0 or more; days are None where nothing of the kind ever happened.
    """

    name: str = ""
    channel: str = "message"
    unknown_contact: bool = True
    first_message: bool = True
    stage: str = "stranger"
    standing_low: float = 0.1
    standing_evidence: bool = False
    trust_low: float = 0.1
    trust_evidence: bool = False
    balance: float = 0.0
    warmth: float = 0.0
    days_since_contact: int | None = None
    joint_work: int = 0
    promises_open_by_me: int = 0
    thanks_owed: int = 0
    asks_90d: int = 0
    gives_90d: int = 0
    same_ask_days: int | None = None
    unanswered_in_row: int = 0
    same_text_7d: int = 0
    introduced_by_low: float = 0.0
    mutual_contacts: int = 0
    circles: tuple[str, ...] = ()
    how_we_met: str = ""
    events: int = 0
    silenced: frozenset[str] = frozenset()
    grounds: Mapping[str, Ground] = field(default_factory=dict)

    @property
    def tie_on_record(self) -> bool:
        """Whether anything on record says how the two know each other."""
        return bool(self.circles or self.how_we_met.strip() or self.events)

    def value(self, name: str) -> FactValue:
        """Return a fact by its name; only names in `FACT_NAMES` are asked for."""
        found: FactValue = getattr(self, name)
        return found

    def with_value(self, name: str, value: FactValue) -> "Facts":
        """Return these facts with one of them changed, for "would be silent if"."""
        if name == "tie_on_record":
            return replace(self, events=int(bool(value)), circles=(), how_we_met="")
        changes: dict[str, Any] = {name: value}
        return replace(self, **changes)

    @classmethod
    def from_sheet(cls, sheet: Mapping[str, Any], timeline: Iterable[Event], channel: str) -> "Facts":
        """Return the facts that a sheet and the timeline it was made of hold; one without a contact is a stranger's.

        The sheet itself carries only the latest events, and an ask stays an ask however much happened since.
        """
        contact = sheet.get("contact")
        if contact is None:
            return cls(channel=channel)
        today = date.fromisoformat(sheet["today"])
        events = newest_first(timeline)
        last = sheet.get("last_contact")
        asked = [event for event in events if event.kind == "asked" and event.who != "them"]
        work = [event for event in events if event.kind == "joint_project"]
        gifts = [event for event in events if event.kind in _GIFTS and event.who == "me"]
        newest = {"joint_work": work, "same_ask_days": asked, "asks_90d": asked}
        standing, trust, balance = sheet["standing"], sheet["trust"], sheet.get("balance", {})
        return cls(
            name=contact.get("name", ""),
            channel=channel,
            unknown_contact=False,
            first_message=last is None and not asked,
            stage=sheet.get("stage", {}).get("name", "stranger"),
            standing_low=standing["low"],
            standing_evidence=standing.get("evidence", False),
            trust_low=trust["low"],
            trust_evidence=trust.get("evidence", False),
            balance=balance.get("value", 0.0),
            warmth=sheet.get("warmth", 0.0),
            days_since_contact=_days(last["on"], today) if last else None,
            joint_work=len(work),
            promises_open_by_me=len(_my_promises(sheet)),
            thanks_owed=len(sheet["thanks_owed"]),
            asks_90d=sum(1 for event in asked if _days(event.on, today) <= _RECENT_DAYS),
            gives_90d=sum(1 for event in gifts if _days(event.on, today) <= _RECENT_DAYS),
            same_ask_days=_days(asked[0].on, today) if asked else None,
            unanswered_in_row=_unanswered(events),
            circles=tuple(contact.get("circles", ())),
            how_we_met=contact.get("how_we_met", ""),
            events=len(events),
            grounds={**_told(sheet), **{name: _ground(found[0]) for name, found in newest.items() if found}},
        )


_NOT_ASKED = {"silenced", "grounds", "name", "circles", "how_we_met"}
FACT_NAMES = frozenset(Facts.__dataclass_fields__) - _NOT_ASKED | {"tie_on_record"}


def _unanswered(newest: Sequence[Event]) -> int:
    count = 0
    for event in newest:
        if event.kind in {"note", "asked"}:
            continue
        if event.kind != "message_one_way" or event.who != "me":
            break
        count += 1
    return count


def _days(on: str, today: date) -> int:
    """Return the days since a date; one that is only a month or a year counts as late as it can mean."""
    whole = on + "2026-12-28"[len(on) :]
    return max(0, (today - date.fromisoformat(whole)).days)


def _my_promises(sheet: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the open promises that bind me, the soonest due first; one that both gave binds each."""
    return [promise for promise in sheet.get("promises", []) if promise["who"] != "them"]


def _told(sheet: Mapping[str, Any]) -> dict[str, Ground]:
    """Return the events that the sheet itself names as the reason of a fact."""
    told = {
        "days_since_contact": sheet.get("last_contact"),
        "thanks_owed": next(iter(sheet["thanks_owed"]), None),
        "promises_open_by_me": next(iter(_my_promises(sheet)), None),
    }
    return {name: Ground(of["on"], of["event"], of.get("text", "")) for name, of in told.items() if of}


def _ground(event: Event) -> Ground:
    return Ground(event.on, event.id, event.text)
