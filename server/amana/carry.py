"""Everything kept, as one JSON file, and back in again."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from marshmallow import ValidationError, fields, pre_load, validate

from amana.api import event_schemas, schemas
from amana.api.fields import Line, PartialDate
from amana.client import Client
from amana.relationship.contact import MOST_EVENTS, MOST_PROFILES, Contact
from amana.relationship.merging import merge
from amana.relationship.profile import ProfileKey

FORMAT = 1
_PAGE = 100
_CARD = ("name", "headline", "company", "location", "note", "how_we_met", "circles", "profiles", "offers", "needs")
_LISTS = {"circles", "offers", "needs"}
_SAME_EVENT = ("kind", "who", "on", "stake", "text")
Progress = Callable[[int, int], None]


class NotAnExport(ValueError):
    """The file is not an export of Amana."""


class _Identity(schemas.ProfileIn):
    @pre_load
    def without_its_address(self, given: Any, **_: Any) -> Any:
        """Kind and value say it all; the address beside them is for people, and a numeric id has none."""
        if isinstance(given, Mapping) and {"kind", "value"} <= given.keys():
            return {name: given[name] for name in given.keys() - {"url"}}
        return given


class _Happened(event_schemas.EventIn):
    id = Line(100)
    on = PartialDate(required=True)


class _Person(schemas.ContactIn):
    id = Line(100)
    version = fields.Raw()
    created_at = fields.Raw()
    changed_at = fields.Raw()
    profiles = fields.List(fields.Nested(_Identity), validate=validate.Length(max=MOST_PROFILES))
    events = fields.List(fields.Nested(_Happened), load_default=list, validate=validate.Length(max=MOST_EVENTS))


def gather(call: Client, progress: Progress) -> dict[str, Any]:
    """Every contact with its timeline; `progress` hears how many of how many are read."""
    people = []
    for card, total in _cards(call):
        timeline = call("GET", f"contacts/{card['id']}/events")["events"]
        people.append({**card, "events": timeline})
        progress(len(people), total)
    return {"amana": FORMAT, "contacts": people}


def bring(call: Client, text: str, progress: Progress) -> int:
    """Keep everybody of an export; what is here already is added to, and the same file twice changes nothing.

    Returns the number of people. Raises NotAnExport before anything is kept, and CallFailed for what the
    server refuses.
    """
    people, known = _people(text), _Known(call)
    for done, person in enumerate(people, start=1):
        contact_id = _keep(call, person, known)
        if person["events"]:
            _keep_events(call, contact_id, person["events"])
        progress(done, len(people))
    return len(people)


@dataclass(slots=True)
class _Known:
    """Who was kept before, read once and only where the file has somebody without a profile to be found by."""

    call: Client
    cards: list[dict[str, Any]] | None = None
    met: set[str] = field(default_factory=set)

    def same_as(self, person: Mapping[str, Any]) -> dict[str, Any] | None:
        """The kept card of somebody without profiles: by the id it was exported with, else the same card.

        Two people of a file are never one: whoever was found once is not found again.
        """
        if self.cards is None:
            self.cards = [card for card, _ in _cards(self.call)]
        left = [card for card in self.cards if card["id"] not in self.met]
        here = [card for card in left if card["id"] == person.get("id")]
        if not here and len(here := [card for card in left if _contact(card) == _contact(person)]) > 1:
            here.sort(key=lambda card: self._shared(card, person), reverse=True)
        self.met |= {card["id"] for card in here[:1]}
        return here[0] if here else None

    def _shared(self, card: Mapping[str, Any], person: Mapping[str, Any]) -> int:
        timeline = self.call("GET", f"contacts/{card['id']}/events")["events"]
        return (Counter(map(_content, timeline)) & Counter(map(_content, person["events"]))).total()


def _keep(call: Client, person: Mapping[str, Any], known: _Known) -> str:
    """Keep one person, or add to whom it is; returns the contact's id."""
    card = _card(person)
    kept = None if person.get("profiles") else known.same_as(person)
    if kept is None:
        new = call("POST", "contacts", card, **_key([person.get("id"), card]))
        known.met.add(new["id"])
        return str(new["id"])
    merged = _card(merge(_contact(kept), _contact(person)).card())
    changes = {name: value for name, value in merged.items() if value != _card(kept)[name]}
    if changes:
        call("PATCH", f"contacts/{kept['id']}", changes, **{"If-Match": f'"{kept["version"]}"'})
    return str(kept["id"])


def _keep_events(call: Client, contact_id: str, events: list[dict[str, Any]]) -> None:
    """Add what the timeline does not have yet, in the order in which it was once entered."""
    timeline = call("GET", f"contacts/{contact_id}/events")["events"]
    ids = {event["id"] for event in timeline}
    here = Counter(map(_content, timeline))
    seen: Counter[tuple[str, ...]] = Counter()
    # An export has the newest first; of what was entered in one second, the older day was entered first.
    oldest_first = events[::-1]
    oldest_first.sort(key=lambda event: str(event.get("created_at", "")))
    for event in oldest_first:
        content = _content(event)
        seen[content] += 1
        if event.get("id") in ids or seen[content] <= here[content]:
            continue
        entry = {name: value for name, value in event.items() if name != "id"}
        call("POST", f"contacts/{contact_id}/events", entry, **_key([contact_id, entry, seen[content]]))


def _cards(call: Client) -> Iterator[tuple[dict[str, Any], int]]:
    after = ""
    while True:
        page = call("GET", f"contacts?limit={_PAGE}{after}")
        for card in page["contacts"]:
            yield card, page["total"]
        if not page["next"]:
            return
        after = f"&after={page['next']}"


def _people(text: str) -> list[dict[str, Any]]:
    """Everybody in the file, every field of it read as the API would read it."""
    try:
        content = json.loads(text)
        if content["amana"] != FORMAT:
            raise NotAnExport
        people: list[dict[str, Any]] = _Person(many=True).load(content["contacts"])
    except (ValueError, TypeError, KeyError, RecursionError, ValidationError) as error:
        raise NotAnExport from error
    return people


def _card(person: Mapping[str, Any]) -> dict[str, Any]:
    """What the API is told of a person, whether read from a file, merged, or told by the API."""
    card = {name: person[name] for name in _CARD if name in person}
    for name in _LISTS & card.keys():
        card[name] = list(card[name])
    if "profiles" in card:
        keys = (key if isinstance(key, Mapping) else key.to_document() for key in card["profiles"])
        card["profiles"] = [{"kind": key["kind"], "value": key["value"]} for key in keys]
    return card


def _contact(person: Mapping[str, Any]) -> Contact:
    """The card alone, to be compared and merged."""
    card = _card(person)
    profiles = tuple(ProfileKey(key["kind"], key["value"]) for key in card.pop("profiles", ()))
    lists = {name: tuple(card.get(name, ())) for name in _LISTS}
    return Contact("", **{**card, **lists, "profiles": profiles})


def _content(event: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(event.get(name, "normal" if name == "stake" else "") for name in _SAME_EVENT)


def _key(content: Any) -> dict[str, str]:
    """The same content has the same key, so a write that is sent again is the same write."""
    return {"Idempotency-Key": sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()}
