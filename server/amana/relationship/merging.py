"""Keeping somebody a second time adds to what is there and overwrites nothing."""

from dataclasses import replace

from amana.relationship.contact import Contact


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
    )


def _both(kept: str, again: str) -> str:
    if again in kept:
        return kept
    return f"{kept}\n{again}" if kept else again
