"""An entry of the catalogue: what is known of one contact without reading the document."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from amana.notebook.letter_pairs import pairs
from amana.relationship.event import ANSWERS, day_of
from amana.relationship.folding import fold
from amana.relationship.model import BETWEEN_TWO
from amana.relationship.profile import ProfileKey

READING = 4
"""Raise this when entries come out differently, and every notebook works out its own anew."""

_END_OF_TIME = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Entry:
    """What the catalogue knows of one contact; `place` is where it stands in the list of names.

    `kinds` are the kinds of its events, in one text between spaces: 30,000 of them are read and kept at a tenth of
    the cost of as many sets. `waits_since` is the last day before the oldest open end waits to be looked at.
    """

    place: tuple[str, str]
    text: str
    pairs: int
    keys: tuple[str, ...]
    circles: tuple[str, ...]
    last_contact: str | None
    kinds: str
    ambassador: bool
    waits_since: str | None
    introduced_by: str

    @property
    def id(self) -> str:
        """The contact's id."""
        return self.place[1]

    def to_document(self) -> dict[str, Any]:
        """The entry as plain JSON, to be kept under the contact's id."""
        return {
            "name": self.place[0],
            "text": self.text,
            "pairs": f"{self.pairs:x}",
            "keys": self.keys,
            "circles": self.circles,
            "last_contact": self.last_contact,
            "kinds": self.kinds,
            "ambassador": self.ambassador,
            "waits_since": self.waits_since,
            "introduced_by": self.introduced_by,
        }

    @classmethod
    def from_document(cls, contact_id: str, document: Mapping[str, Any]) -> Self:
        """The entry that `to_document` wrote."""
        return cls(
            (document["name"], contact_id),
            document["text"],
            int(document["pairs"], 16),
            tuple(document["keys"]),
            tuple(document["circles"]),
            document["last_contact"],
            document["kinds"],
            document["ambassador"],
            document["waits_since"],
            document["introduced_by"],
        )


def entry(document: Mapping[str, Any]) -> Entry:
    """Read from a contact's document what the catalogue keeps of it."""
    events = document["events"]
    words = [document[part] for part in ("name", "company", "headline", "location", "how_we_met", "note")]
    contacts = [event["on"] for event in events if event["kind"] in BETWEEN_TWO]
    goods = (*document.get("offers", ()), *document.get("needs", ()))
    told = (event[part] for event in events for part in ("text", "whom") if part in event)
    text = fold("\n".join([*words, *goods, *told]))
    return Entry(
        place=(fold(document["name"]), document["id"]),
        text=text,
        pairs=pairs(text),
        keys=tuple(f"{key['kind']} {key['value']}" for key in document["profiles"]),
        circles=tuple(document["circles"]),
        last_contact=max(contacts, key=day_of, default=None),
        kinds=" ".join(sorted({event["kind"] for event in events})),
        ambassador=any(event["kind"] == "recommendation_worked" and event["who"] != "me" for event in events),
        waits_since=min(map(_waits_since, _open_ends(events)), default=None),
        introduced_by=document.get("introduced_by", ""),
    )


def key_text(key: ProfileKey) -> str:
    """The form in which entries hold a profile key."""
    return f"{key.kind} {key.value}"


def _open_ends(events: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """What was promised, asked, introduced or recommended, and not answered yet."""
    answers = {(event["answers"], event["kind"]) for event in events if "answers" in event}
    return [
        event
        for event in events
        if event["kind"] in ANSWERS and not any((event["id"], kind) in answers for kind in ANSWERS[event["kind"]])
    ]


def _waits_since(event: Mapping[str, Any]) -> str:
    """The last day a promise may be kept on, or the day on which another open end began."""
    due: str = event.get("due", "")
    return due + _END_OF_TIME[len(due) :] if due else day_of(event["on"]).isoformat()
