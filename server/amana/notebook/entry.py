"""An entry of the catalogue: what is known of one contact without reading the document."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, Self

from amana.notebook.letter_pairs import pairs
from amana.relationship.contact import Contact
from amana.relationship.event import day_of
from amana.relationship.folding import fold
from amana.relationship.model import IN_TOUCH
from amana.relationship.open_ends import still_open, waits_since
from amana.relationship.profile import ProfileKey
from amana.relationship.reach import digits
from amana.relationship.sameness import keys_of

READING = 6
"""Raise this when entries come out differently, and every notebook works out its own anew."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the catalogue knows of one contact; `place` is where it stands in the list of names.

    `kinds` are the kinds of its events, in one text between spaces: 30,000 of them are read and kept at a tenth of
    the cost of as many sets. `waits_since` is the last day before the oldest open end waits to be looked at. `finds`
    are the keys under which whoever may be the same person is found, one a line, for the same reason.
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
    finds: str

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
            "finds": self.finds,
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
            document["finds"],
        )


def entry(contact: Contact) -> Entry:
    """Read from a contact what the catalogue keeps of it."""
    events = contact.events
    words = [contact.name, contact.company, contact.headline, contact.location, contact.how_we_met, contact.note]
    told = (word for event in events for word in ((event.text, event.whom) if event.whom else (event.text,)))
    lists = (contact.offers, contact.needs, contact.interests, contact.languages, contact.emails, contact.phones)
    text = fold("\n".join([*words, *chain.from_iterable(lists), *map(digits, contact.phones), *told]))
    return Entry(
        place=(fold(contact.name), contact.id),
        text=text,
        pairs=pairs(text),
        keys=tuple(map(key_text, contact.profiles)),
        circles=contact.circles,
        last_contact=max((event.on for event in events if event.kind in IN_TOUCH), key=day_of, default=None),
        kinds=" ".join(sorted({event.kind for event in events})),
        ambassador=any(event.kind == "recommendation_worked" and event.who != "me" for event in events),
        waits_since=min(map(waits_since, still_open(events)), default=None),
        introduced_by=contact.introduced_by,
        finds="\n".join(keys_of(contact)),
    )


def key_text(key: ProfileKey) -> str:
    """The form in which entries hold a profile key."""
    return f"{key.kind} {key.value}"
