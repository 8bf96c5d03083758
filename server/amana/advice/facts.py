"""What is on record about the tie, as the rules ask for it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeAlias

from amana.advice.history import (
    Agreed,
    Asked,
    agreed,
    asked_before,
    days_since,
    last_asked,
    only_asks,
    weight_of,
)
from amana.advice.memory import NOTHING_SEEN, Seen, Sent, as_events, unanswered
from amana.relationship.event import Event
from amana.relationship.matching import first_match
from amana.relationship.me import NOTHING_SAID, Me
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
    `warmth` is 0-1; counts are 0 or more; days are None where nothing of the kind ever happened. `asked`, `agreed`,
    `gave`, `fits` and `me` are what facts and hints are made of once it is known what a draft asks and says.
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
    heavier_than_agreed: bool = False
    only_asks: int = 0
    introduced_by_low: float = 0.0
    mutual_contacts: int = 0
    circles: tuple[str, ...] = ()
    how_we_met: str = ""
    events: int = 0
    silenced: frozenset[str] = frozenset()
    asked: tuple[Asked, ...] = ()
    agreed: Agreed | None = None
    gave: "Ground | None" = None
    fits: str = ""
    me: Me = NOTHING_SAID
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

    def asking(self, kinds: Collection[str]) -> "Facts":
        """Return the facts as they are for a draft that asks for these kinds of thing, as reviews name them."""
        facts = self
        if self.asked and kinds:
            last = last_asked(self.asked, kinds)
            facts = facts.resting_on("same_ask_days", Ground(last.on, last.event, last.text) if last else None)
            facts = replace(facts, same_ask_days=last.days if last else None)
        if self.agreed and weight_of(kinds) > self.agreed.weight:
            told = Ground(self.agreed.on, self.agreed.event, self.agreed.text)
            facts = replace(facts.resting_on("heavier_than_agreed", told), heavier_than_agreed=True)
        return facts

    def resting_on(self, name: str, ground: "Ground | None") -> "Facts":
        """Return these facts with one of them resting on this event, or on none."""
        others = {fact: told for fact, told in self.grounds.items() if fact != name}
        return replace(self, grounds={**others, name: ground} if ground else others)

    @classmethod
    def from_sheet(  # noqa: PLR0913 - the last three are what is known beside the sheet, and may be left out
        cls,
        sheet: Mapping[str, Any],
        timeline: Iterable[Event],
        channel: str,
        *,
        sends: Sequence[Sent] = (),
        seen: Seen = NOTHING_SEEN,
        me: Me = NOTHING_SAID,
    ) -> "Facts":
        """Return the facts that a sheet and the timeline it was made of hold; one without a contact is a stranger's.

        The sheet itself carries only the latest events, and an ask stays an ask however much happened since. `sends`
        are the messages to this person that were seen being sent, and `seen` is what the open thread shows.
        """
        today = date.fromisoformat(sheet["today"])
        events = newest_first(timeline)
        past = newest_first([*events, *as_events(sends)])
        known = asked_before(past, today)
        newest = last_asked(known, ())
        apart = cls._of_tie(sheet, events, today, me) if sheet.get("contact") else cls()
        from_them = next((event.on for event in events if event.who != "me" and event.kind != "note"), "")
        waiting = _unanswered(events)
        return replace(
            apart.resting_on("same_ask_days", Ground(newest.on, newest.event, newest.text) if newest else None),
            channel=channel,
            first_message=apart.first_message and not (sends or seen.theirs or seen.mine_in_row),
            asks_90d=sum(1 for one in known if one.days <= _RECENT_DAYS),
            same_ask_days=newest.days if newest else None,
            only_asks=only_asks(past),
            unanswered_in_row=unanswered(waiting, sends, from_them, seen),
            asked=known,
            me=me,
        )

    @classmethod
    def _of_tie(cls, sheet: Mapping[str, Any], events: Sequence[Event], today: date, me: Me) -> "Facts":
        """Return what the sheet of somebody on record says; what was asked is told elsewhere."""
        contact = sheet["contact"]
        last = sheet.get("last_contact")
        asked = [event for event in events if event.kind == "asked" and event.who != "them"]
        work = [event for event in events if event.kind == "joint_project"]
        gifts = [event for event in events if event.kind in _GIFTS and event.who == "me"]
        newest = {"joint_work": work, "asks_90d": asked, "only_asks": asked}
        gave = next((event for event in events if event.kind in _GIFTS and event.who == "them"), None)
        fit = first_match(me.offers, contact.get("needs", ()))
        standing, trust, balance = sheet["standing"], sheet["trust"], sheet.get("balance", {})
        return cls(
            name=contact.get("name", ""),
            unknown_contact=False,
            first_message=last is None and not asked,
            stage=sheet.get("stage", {}).get("name", "stranger"),
            standing_low=standing["low"],
            standing_evidence=standing.get("evidence", False),
            trust_low=trust["low"],
            trust_evidence=trust.get("evidence", False),
            balance=balance.get("value", 0.0),
            warmth=sheet.get("warmth", 0.0),
            days_since_contact=days_since(last["on"], today) if last else None,
            joint_work=len(work),
            promises_open_by_me=len(_my_promises(sheet)),
            thanks_owed=len(sheet["thanks_owed"]),
            gives_90d=sum(1 for event in gifts if days_since(event.on, today) <= _RECENT_DAYS),
            circles=tuple(contact.get("circles", ())),
            how_we_met=contact.get("how_we_met", ""),
            events=len(events),
            agreed=agreed(events, today),
            gave=_ground(gave) if gave else None,
            fits=fit[0] if fit else "",
            grounds={**_told(sheet), **{name: _ground(found[0]) for name, found in newest.items() if found}},
        )


_NOT_ASKED = {
    *("silenced", "grounds", "name", "circles", "how_we_met"),
    *("asked", "agreed", "gave", "fits", "me"),
}
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
