"""Bringing a timeline in: each event once, under an id with its old ending, still tied to what it belongs to."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from amana.client import Client
from amana.relationship.entering import WrongEvent, check, ending, is_event_id
from amana.relationship.event import Event

Happened = dict[str, Any]

_SAME_EVENT = ("kind", "who", "on", "stake", "text", "due", "whom", "ask")


def bring_events(call: Client, contact_id: str, events: list[Happened], ids: Mapping[str, str], today: date) -> None:
    """Add what the timeline does not have yet, in the order given, which has openings before their answers.

    `ids` says under which id everybody of the file is kept now. Copies come with the timelines they stand on, so
    none is made here. Raises CallFailed.
    """
    timeline = [Event.from_document(event) for event in call("GET", f"contacts/{contact_id}/events")["events"]]
    bringing = _Bringing(contact_id, timeline, ids, today)
    for event, here in _found_again(timeline, contact_id, events):
        if here is None:
            new = bringing.as_of_here(event)
            kept = call("POST", f"contacts/{contact_id}/events", new)["event"]
            bringing.timeline.append(Event.from_document(kept))
        if event.get("id"):
            bringing.names[event["id"]] = here.id if here else kept["id"]


def content(event: Mapping[str, Any]) -> tuple[str, ...]:
    """What makes two events the same, wherever and whenever they were entered."""
    return tuple(event.get(name) or ("normal" if name == "stake" else "") for name in _SAME_EVENT)


def _found_again(timeline: list[Event], contact_id: str, events: list[Happened]) -> list[tuple[Happened, Event | None]]:
    """Each event of the file with the one that it is here: of the same ending, else of the same content."""
    left = {event.id: event for event in timeline}
    # Of whoever was merged into somebody, the events keep the beginning that their ids had before.
    ids = defaultdict[str, list[str]](list)
    for known in timeline:
        ids[ending(known.id)].append(known.id)
    by_ending = []
    for event in events:
        named = (_own_id(event, contact_id), *ids[ending(event.get("id", ""))])
        by_ending.append(next((here for one in named if (here := left.pop(one, None))), None))
    alike = defaultdict[tuple[str, ...], list[Event]](list)
    for known in left.values():
        alike[content(known.to_document())].append(known)
    found = []
    for event, here in zip(events, by_ending, strict=True):
        same = alike[content(event)]
        found.append((event, here or (same.pop() if same else None)))
    return found


def _own_id(event: Happened, contact_id: str) -> str:
    """The id that an event of the file is to have here."""
    return f"{contact_id}-{ending(event.get('id', ''))}"


@dataclass(frozen=True, slots=True)
class _Bringing:
    """One timeline while events are brought to it; `names` says which id each event of the file has here."""

    contact_id: str
    timeline: list[Event]
    ids: Mapping[str, str]
    today: date
    names: dict[str, str] = field(default_factory=dict)

    def as_of_here(self, event: Happened) -> Happened:
        """An event of the file as the API is told it; without what it answers where that was answered here since."""
        own_id = _own_id(event, self.contact_id)
        new = {name: value for name, value in event.items() if name not in {"id", "companions", "answers"} and value}
        if is_event_id(own_id, self.contact_id) and all(here.id != own_id for here in self.timeline):
            new["id"] = own_id
        answers = self.names.get(event.get("answers", ""), "")
        try:
            check(Event(**{**event, "id": own_id, "companions": (), "answers": answers}), self.timeline, self.today)
        except WrongEvent:
            answers = ""
        others = [self.ids[one] for one in event["companions"] if self.ids[one] != self.contact_id]
        return {**new, "with": others, "answers": answers, "copies": False}
