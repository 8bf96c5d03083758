"""Everything kept, as one JSON file, and back in again."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import quote

from amana.carry.events import bring_events, content
from amana.carry.export_file import FORMAT, people_in
from amana.carry.settings import bring_settings, settings_in, settings_out
from amana.client import CallFailed, Client
from amana.relationship.contact import LISTS, LONGEST, MOST_KNOWN, Contact
from amana.relationship.entering import ending
from amana.relationship.merging import merge
from amana.relationship.profile import ProfileKey

_PAGE = 100
_LISTS = {"circles", *LISTS} - {"knows"}
_CARD = (*LONGEST, "profiles", *_LISTS)
Progress = Callable[[int, int], None]


def gather(call: Client, progress: Progress) -> dict[str, Any]:
    """Every contact with its timeline, and the settings; `progress` hears how many of how many are read."""
    people = []
    for card, total in _cards(call):
        timeline = call("GET", f"contacts/{card['id']}/events")["events"]
        people.append({**card, "events": timeline})
        progress(len(people), total)
    return {"amana": FORMAT, "contacts": people, **settings_out(call)}


class Brought(NamedTuple):
    """How many people a file had, and the lines of the user's own goods for which there was no room here."""

    people: int
    left_out: tuple[str, ...]


def bring(call: Client, text: str, progress: Progress, today: date) -> Brought:
    """Keep everybody of an export; what is here already is added to, and the same file twice changes nothing.

    First the cards, then the timelines, since one person's may name another.
    Raises NotAnExport before anything is kept, and CallFailed for what the server refuses.
    """
    people, settings, known = _introducers_first(people_in(text, today)), settings_in(text), _Known(call)
    ids: dict[str, str] = {}
    kept: list[str] = []
    for done, person in enumerate(people, start=1):
        kept.append(_keep(call, person, known, ids.get(person["introduced_by"], "")))
        ids[person.get("id", "")] = kept[-1]
        progress(done, 2 * len(people))
    for done, (person, contact_id) in enumerate(zip(people, kept, strict=True), start=1):
        if person["introduced_by"] and not known.now[contact_id]["introduced_by"]:
            _introduce(call, contact_id, ids[person["introduced_by"]])
        if person["knows"]:
            _acquaint(call, contact_id, [ids[one] for one in person["knows"]])
        if person["events"]:
            bring_events(call, contact_id, person["events"], ids, today)
        progress(len(people) + done, 2 * len(people))
    return Brought(len(people), bring_settings(call, settings))


@dataclass(slots=True)
class _Known:
    """Who was kept before, read once and only where the file has somebody without a profile to be found by."""

    call: Client
    cards: list[dict[str, Any]] | None = None
    merged: bool = False
    met: set[str] = field(default_factory=set)
    now: dict[str, dict[str, Any]] = field(default_factory=dict)
    """The cards that this import kept, as they were last told."""

    def same_as(self, person: Mapping[str, Any]) -> dict[str, Any] | None:
        """The kept card of somebody without profiles: by the id it was exported with, else the same card.

        Whoever was merged into somebody since is that one, who may be found more than once.

        Where the card was changed here since, it is the one of that name with an event that both have.
        Two people of a file are never one: whoever was found once is not found again.
        """
        if self.cards is None:
            self.cards = [card for card, _ in _cards(self.call)]
            self.merged = bool(self.call("GET", "merges")["merges"])
        left = [card for card in self.cards if card["id"] not in self.met]
        here = [card for card in left if card["id"] == person.get("id")]
        if not here and (merged := self._merged_into(person.get("id", ""))):
            return merged
        if not here and len(here := [card for card in left if _contact(card) == _contact(person)]) > 1:
            here.sort(key=lambda card: self._shared(card, person), reverse=True)
        if not here:
            ends = _endings(person["events"])
            here = [card for card in left if card["name"] == person["name"] and ends & _endings(self._timeline(card))]
        self.met |= {card["id"] for card in here[:1]}
        return here[0] if here else None

    def _merged_into(self, contact_id: str) -> dict[str, Any] | None:
        """The card of whom an id means that was another's before."""
        card: dict[str, Any] | None = None
        if self.merged and contact_id and not any(card["id"] == contact_id for card in self.cards or ()):
            with suppress(CallFailed):
                card = self.call("GET", f"contacts/{quote(contact_id, safe='')}")
        return card

    def _shared(self, card: Mapping[str, Any], person: Mapping[str, Any]) -> int:
        return (Counter(map(content, self._timeline(card))) & Counter(map(content, person["events"]))).total()

    def _timeline(self, card: Mapping[str, Any]) -> list[dict[str, Any]]:
        timeline: list[dict[str, Any]] = self.call("GET", f"contacts/{card['id']}/events")["events"]
        return timeline


def _introducers_first(people: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The people of a file, each after whoever introduced them, as far as they do not go round in a circle."""
    by_id = {person["id"]: person for person in people if person.get("id")}
    ordered: dict[int, dict[str, Any]] = {}
    for person in people:
        chain: dict[int, dict[str, Any]] = {}
        one: dict[str, Any] | None = person
        while one is not None and id(one) not in ordered and id(one) not in chain:
            chain[id(one)] = one
            one = by_id.get(one["introduced_by"])
        ordered.update(reversed(chain.items()))
    return list(ordered.values())


def _keep(call: Client, person: Mapping[str, Any], known: _Known, introducer: str) -> str:
    """Keep one person, or add to whom it is; returns the contact's id."""
    card = _card(person)
    kept = None if person.get("profiles") else known.same_as(person)
    if kept is None:
        # With a profile of their own introducer, the two are one here, and nobody introduces themselves.
        profiles = _card(known.now[introducer])["profiles"] if introducer else []
        if introducer and not any(key in profiles for key in card.get("profiles", ())):
            card["introduced_by"] = introducer
        new = call("POST", "contacts", card)
        known.met.add(new["id"])
        known.now[new["id"]] = new
        return str(new["id"])
    merged = _card(merge(_contact(kept), _contact(person)).card())
    changes = {name: value for name, value in merged.items() if value != _card(kept)[name]}
    if changes:
        kept = call("PATCH", f"contacts/{kept['id']}", changes, **{"If-Match": f'"{kept["version"]}"'})
    known.now[kept["id"]] = kept
    return str(kept["id"])


def _introduce(call: Client, contact_id: str, introducer: str) -> None:
    """Note who introduced somebody, where nobody is noted yet."""
    card = call("GET", f"contacts/{contact_id}")
    if not card["introduced_by"] and introducer != contact_id:
        change = {"introduced_by": introducer}
        call("PATCH", f"contacts/{contact_id}", change, **{"If-Match": f'"{card["version"]}"'})


def _acquaint(call: Client, contact_id: str, known: Iterable[str]) -> None:
    """Note whom somebody knows beside whom is noted already, as far as there is room."""
    card = call("GET", f"contacts/{contact_id}")
    both = list(dict.fromkeys((*card["knows"], *(one for one in known if one != contact_id))))[:MOST_KNOWN]
    if both != card["knows"]:
        call("PATCH", f"contacts/{contact_id}", {"knows": both}, **{"If-Match": f'"{card["version"]}"'})


def _cards(call: Client) -> Iterator[tuple[dict[str, Any], int]]:
    after = ""
    while True:
        page = call("GET", f"contacts?limit={_PAGE}{after}")
        for card in page["contacts"]:
            yield card, page["total"]
        if not page["next"]:
            return
        after = f"&after={page['next']}"


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


def _endings(events: Iterable[Mapping[str, Any]]) -> set[str]:
    """What the ids of events end with, which stays the same wherever they are brought to."""
    return {ending(event["id"]) for event in events if event.get("id")}
