"""Keeping somebody a second time adds to what is there and overwrites nothing."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from amana.relationship.contact import LISTS, LONGEST, MOST_PROFILES, Contact
from amana.relationship.reach import digits, mail_key

_SPELLINGS: dict[str, Callable[[str], str]] = {"emails": mail_key, "phones": digits}
"""Where two entries may be one: what they have in common then."""


class TooMuch(ValueError):
    """The two together are more than a card holds: `field` would have over `limit` characters or entries."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(f"{field}: over {limit}")
        self.field, self.limit = field, limit


def merge(kept: Contact, again: Contact) -> Contact:
    """The kept contact with its gaps filled from the new card; words that both have are both kept."""
    lists: dict[str, Any] = {name: _all(name, getattr(kept, name), getattr(again, name)) for name in LISTS}
    return replace(
        kept,
        headline=kept.headline or again.headline,
        company=kept.company or again.company,
        location=kept.location or again.location,
        note=_both(kept.note, again.note),
        how_we_met=_both(kept.how_we_met, again.how_we_met),
        circles=tuple(dict.fromkeys((*kept.circles, *again.circles))),
        profiles=tuple(dict.fromkeys((*kept.profiles, *again.profiles))),
        introduced_by=kept.introduced_by or again.introduced_by,
        **lists,
    )


def within_limits(merged: Contact) -> Contact:
    """The same contact; raises TooMuch rather than have anything cut off that somebody wrote."""
    most = {name: limit for name, (limit, _) in LISTS.items()}
    for field, limit in {**LONGEST, "profiles": MOST_PROFILES, **most}.items():
        if len(getattr(merged, field)) > limit:
            raise TooMuch(field, limit)
    return merged


def _all(name: str, kept: tuple[str, ...], again: tuple[str, ...]) -> tuple[str, ...]:
    """Every entry of the two lists once, of two spellings of one the kept one."""
    spelling = _SPELLINGS.get(name, str)
    known = set(map(spelling, kept))
    return (*kept, *(one for one in dict.fromkeys(again) if spelling(one) not in known))


def _both(kept: str, again: str) -> str:
    """The two texts below each other, or the longer one where it has every line of the other, in a row."""
    if not again or _has_lines(kept, again):
        return kept
    if not kept or _has_lines(again, kept):
        return again
    return f"{kept}\n{again}"


def _has_lines(text: str, part: str) -> bool:
    return f"\n{part}\n" in f"\n{text}\n"
