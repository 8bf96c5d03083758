"""A draft contact: what a page says about somebody, before the user has agreed to keep it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from amana.capture.clean import clean

if TYPE_CHECKING:
    from amana.relationship.profile import ProfileKey

Sure = Literal["high", "medium", "low"]
Where = Literal[
    "address",
    "top_card",
    "experience",
    "title",
    "link",
    "json_ld",
    "h_card",
    "og_profile",
    "meta_author",
    "rel_me",
    "vcard",
    "microdata",
    "rdfa",
    "open_graph",
    "twitter",
    "heading",
    "selection",
    "mail_link",
    "phone_link",
    "structure",
    "skills",
    "about",
    "languages",
    "contact_info",
]
Field = Literal["name", "headline", "company", "location"]
Listed = Literal["emails", "phones"]
Aim = Literal["offers", "interests", "languages"]

LONGEST: dict[Field, int] = {"name": 200, "headline": 500, "company": 200, "location": 200}
"""Characters, as the API allows them."""

LONGEST_LISTED: dict[Listed, int] = {"emails": 254, "phones": 40}
"""Characters of one e-mail address and of one phone number, as the API allows them."""

LONGEST_WORD = 100
"""Characters of one thing that somebody offers, likes or speaks."""

MOST_PROFILES = 20

MOST_PEOPLE = 100
"""That one page is read for."""
MOST_LISTED = 20
"""E-mail addresses and phone numbers each; also words for each of a contact's lists."""


@dataclass(frozen=True, slots=True)
class Read:
    """One value, the place on the page it was read from, and how sure that reading is."""

    value: str
    where: Where
    sure: Sure


@dataclass(frozen=True, slots=True)
class ReadWord:
    """One thing the page says they offer, like or speak, for the contact's list of that name; never kept unasked."""

    value: str
    where: Where
    sure: Sure
    aim: Aim

    def to_json(self) -> dict[str, str]:
        """As the API answers it."""
        return {"value": self.value, "where": self.where, "sure": self.sure, "for": self.aim}


@dataclass(frozen=True, slots=True)
class ReadProfile:
    """One identity and the place it was read from."""

    key: ProfileKey
    where: Where

    def to_json(self) -> dict[str, str | None]:
        """As the API answers it."""
        return {**self.key.to_document(), "where": self.where}


@dataclass(frozen=True, slots=True)
class DraftContact:
    """Somebody a page is about; `own` where it is the viewer themselves."""

    name: Read
    headline: Read | None = None
    company: Read | None = None
    location: Read | None = None
    profiles: tuple[ReadProfile, ...] = ()
    own: bool = False
    emails: tuple[Read, ...] = ()
    phones: tuple[Read, ...] = ()
    words: tuple[ReadWord, ...] = ()

    @property
    def keys(self) -> tuple[ProfileKey, ...]:
        """The identities alone."""
        return tuple(profile.key for profile in self.profiles)

    def to_json(self) -> dict[str, Any]:
        """As the API answers it, but for `known`, which only the notebook can tell."""

        def value(read: Read | None) -> dict[str, str] | None:
            return {"value": read.value, "where": read.where, "sure": read.sure} if read else None

        return {
            "name": value(self.name),
            "headline": value(self.headline),
            "company": value(self.company),
            "location": value(self.location),
            "emails": [value(read) for read in self.emails],
            "phones": [value(read) for read in self.phones],
            "profiles": [profile.to_json() for profile in self.profiles],
            "words": [word.to_json() for word in self.words],
            "own": self.own,
        }

    def filled_from(self, other: DraftContact) -> DraftContact:
        """This draft with what it lacks taken from another reading of the same person."""
        return replace(
            self,
            headline=self.headline or other.headline,
            company=self.company or other.company,
            location=self.location or other.location,
            profiles=once((*self.profiles, *other.profiles)),
            emails=once_listed((*self.emails, *other.emails)),
            phones=once_listed((*self.phones, *other.phones)),
            words=once_words((*self.words, *other.words)),
        )


def reading(field: Field, text: str | None, where: Where, sure: Sure = "high") -> Read | None:
    """A value cleaned and cut to what a contact may hold; None where nothing is left of it."""
    value = clean(text or "", LONGEST[field])
    return Read(value, where, sure) if value else None


def listed(field: Listed, text: str | None, where: Where, sure: Sure = "high") -> Read | None:
    """An e-mail address or phone number as it is written; None where it is empty or too long to be one."""
    longest = LONGEST_LISTED[field]
    value = clean(text or "", longest + 1)
    return Read(value, where, sure) if value and len(value) <= longest else None


def word(aim: Aim, text: str | None, where: Where, sure: Sure = "medium") -> ReadWord | None:
    """A line for one of the contact's lists; None where it is empty or longer than such a line."""
    value = clean(text or "", LONGEST_WORD + 1)
    return ReadWord(value, where, sure, aim) if value and len(value) <= LONGEST_WORD else None


def once_listed(reads: tuple[Read, ...]) -> tuple[Read, ...]:
    """Each address or number once: letters in either case and the signs between digits make no other one."""
    found: dict[str, Read] = {}
    for read in reads:
        key = read.value.casefold() if "@" in read.value else "".join(filter(str.isdigit, read.value))
        found.setdefault(key, read)
    return tuple(found.values())[:MOST_LISTED]


def once_words(words: tuple[ReadWord, ...]) -> tuple[ReadWord, ...]:
    """Each word once for each list, in the order of reading, as many as a contact may hold."""
    found: dict[tuple[Aim, str], ReadWord] = {}
    room: Counter[Aim] = Counter()
    for one in words:
        key = (one.aim, one.value.casefold())
        if key not in found and room[one.aim] < MOST_LISTED:
            room[one.aim] += 1
            found[key] = one
    return tuple(found.values())


def once(profiles: tuple[ReadProfile, ...]) -> tuple[ReadProfile, ...]:
    """Each identity once, in the order of reading."""
    found: dict[ProfileKey, ReadProfile] = {}
    for profile in profiles:
        found.setdefault(profile.key, profile)
    return tuple(found.values())[:MOST_PROFILES]


def once_each(drafts: list[DraftContact]) -> list[DraftContact]:
    """Each name once, in the order of the page."""
    found: dict[str, DraftContact] = {}
    for draft in drafts:
        found.setdefault(draft.name.value, draft)
    return list(found.values())
