"""A draft contact: what a page says about somebody, before the user has agreed to keep it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from amana.capture.clean import clean

if TYPE_CHECKING:
    from amana.relationship.profile import ProfileKey

Sure = Literal["high", "medium", "low"]
Where = Literal[
    "address", "top_card", "experience", "title", "link", "json_ld", "h_card", "og_profile", "meta_author", "rel_me"
]
Field = Literal["name", "headline", "company", "location"]

LONGEST: dict[Field, int] = {"name": 200, "headline": 500, "company": 200, "location": 200}
"""Characters, as the API allows them."""

MOST_PROFILES = 20


@dataclass(frozen=True, slots=True)
class Read:
    """One value, the place on the page it was read from, and how sure that reading is."""

    value: str
    where: Where
    sure: Sure


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
            "profiles": [profile.to_json() for profile in self.profiles],
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
        )


def reading(field: Field, text: str | None, where: Where, sure: Sure = "high") -> Read | None:
    """A value cleaned and cut to what a contact may hold; None where nothing is left of it."""
    value = clean(text or "", LONGEST[field])
    return Read(value, where, sure) if value else None


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
