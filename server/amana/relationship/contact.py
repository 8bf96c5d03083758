"""Contacts: a person the user keeps, as one document with the card and the whole timeline."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any, Literal, get_args

from amana.relationship.event import Event
from amana.relationship.profile import ProfileKey
from amana.relationship.reach import LONGEST_EMAIL, LONGEST_PHONE, MOST_REACHES

Circle = Literal["work", "study", "friend", "family", "hobby", "community", "event", "online"]

CIRCLES: tuple[Circle, ...] = get_args(Circle)

LONGEST = {"name": 200, "headline": 500, "company": 200, "location": 200, "note": 10_000, "how_we_met": 1_000}
"""Characters of each text on a card."""

LONGEST_ID = 64
"""Characters of the id of somebody."""

MOST_PROFILES = 20

MOST_GOODS = 20
"""Things that somebody has to give, and as many that somebody needs, speaks or likes."""

LONGEST_GOOD = 100
"""Characters of one of them."""

MOST_KNOWN = 100
"""People of whom it is noted that somebody knows them."""

LISTS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "emails": (MOST_REACHES, LONGEST_EMAIL),
        "phones": (MOST_REACHES, LONGEST_PHONE),
        "offers": (MOST_GOODS, LONGEST_GOOD),
        "needs": (MOST_GOODS, LONGEST_GOOD),
        "interests": (MOST_GOODS, LONGEST_GOOD),
        "languages": (MOST_GOODS, LONGEST_GOOD),
        "knows": (MOST_KNOWN, LONGEST_ID),
    }
)
"""The lists of texts on a card: how many entries each has at most, and of how many characters."""

MOST_EVENTS = 5_000
"""On one timeline; what is beyond is no memory of a person but a log."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Everything kept about one person; `version` counts the changes, from 1.

    `offers`, `needs`, `interests` and `languages` are lines such as "knows tax law"; `emails` and `phones` stand as
    somebody wrote them. `introduced_by` is the id of the contact who introduced the two, empty where nobody did;
    `knows` are the ids of contacts whom this one knows. Whoever these ids name may have been deleted since.
    """

    id: str
    name: str
    headline: str = ""
    company: str = ""
    location: str = ""
    note: str = ""
    how_we_met: str = ""
    circles: tuple[Circle, ...] = ()
    profiles: tuple[ProfileKey, ...] = ()
    offers: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    knows: tuple[str, ...] = ()
    introduced_by: str = ""
    events: tuple[Event, ...] = ()
    version: int = 1
    created_at: str = ""
    changed_at: str = ""

    def card(self) -> dict[str, Any]:
        """The contact without its timeline, as JSON for people and pages."""
        card = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "events"}
        for name in ("circles", *LISTS):
            card[name] = list(card[name])
        card["profiles"] = [profile.to_document() for profile in self.profiles]
        return card

    def to_document(self) -> dict[str, Any]:
        """The whole contact as plain JSON."""
        return {**self.card(), "events": [event.to_document() for event in self.events]}

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> "Contact":
        """The contact that `to_document` wrote."""
        return cls(
            **{
                **document,
                "circles": tuple(document["circles"]),
                **{name: tuple(document.get(name, ())) for name in LISTS},
                "profiles": tuple(ProfileKey(key["kind"], key["value"]) for key in document["profiles"]),
                "events": tuple(Event.from_document(event) for event in document["events"]),
            }
        )
