"""Everything kept, as one JSON file, and back in again."""

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any

from amana.client import Client

FORMAT = 1
_PAGE = 100
Progress = Callable[[int, int], None]


class NotAnExport(ValueError):
    """The file is not an export of Amana."""


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

    Returns the number of people. Raises NotAnExport, and CallFailed for a card that the server refuses.
    """
    people = _people(text)
    for done, person in enumerate(people, start=1):
        card = {name: person[name] for name in person.keys() - {"id", "version", "events", "created_at", "changed_at"}}
        card["profiles"] = [{"kind": key["kind"], "value": key["value"]} for key in card.get("profiles", [])]
        kept = call("POST", "contacts", card, **_key(card))
        for event in person.get("events", []):
            entry = {name: event[name] for name in ("kind", "who", "stake", "on", "text") if name in event}
            call("POST", f"contacts/{kept['id']}/events", entry, **_key([kept["id"], event]))
        progress(done, len(people))
    return len(people)


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
    try:
        content = json.loads(text)
        if content["amana"] != FORMAT:
            raise NotAnExport
        return [dict(person) for person in content["contacts"]]
    except (ValueError, TypeError, KeyError) as error:
        raise NotAnExport from error


def _key(content: Any) -> dict[str, str]:
    """The same content has the same key, so bringing it in again is the same write."""
    return {"Idempotency-Key": sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()}
