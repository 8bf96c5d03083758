"""Keeping somebody a second time adds to what is there and overwrites nothing."""

from dataclasses import replace

from amana.relationship.contact import LONGEST, MOST_GOODS, MOST_PROFILES, Contact


class TooMuch(ValueError):
    """The two together are more than a card holds: `field` would have over `limit` characters or entries."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(f"{field}: over {limit}")
        self.field, self.limit = field, limit


def merge(kept: Contact, again: Contact) -> Contact:
    """The kept contact with its gaps filled from the new card; words that both have are both kept."""
    return replace(
        kept,
        headline=kept.headline or again.headline,
        company=kept.company or again.company,
        location=kept.location or again.location,
        note=_both(kept.note, again.note),
        how_we_met=_both(kept.how_we_met, again.how_we_met),
        circles=tuple(dict.fromkeys((*kept.circles, *again.circles))),
        profiles=tuple(dict.fromkeys((*kept.profiles, *again.profiles))),
        offers=tuple(dict.fromkeys((*kept.offers, *again.offers))),
        needs=tuple(dict.fromkeys((*kept.needs, *again.needs))),
        introduced_by=kept.introduced_by or again.introduced_by,
    )


def within_limits(merged: Contact) -> Contact:
    """The same contact; raises TooMuch rather than have anything cut off that somebody wrote."""
    for field, limit in {**LONGEST, "profiles": MOST_PROFILES, "offers": MOST_GOODS, "needs": MOST_GOODS}.items():
        if len(getattr(merged, field)) > limit:
            raise TooMuch(field, limit)
    return merged


def _both(kept: str, again: str) -> str:
    """The two texts below each other, or the longer one where it has every line of the other, in a row."""
    if not again or _has_lines(kept, again):
        return kept
    if not kept or _has_lines(again, kept):
        return again
    return f"{kept}\n{again}"


def _has_lines(text: str, part: str) -> bool:
    return f"\n{part}\n" in f"\n{text}\n"
