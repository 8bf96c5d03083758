"""A web page in, the people it is about out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from amana.capture import h_card, json_ld, meta_author, og_profile, rel_me
from amana.capture.draft import once
from amana.capture.linkedin import read_linkedin
from amana.capture.linkedin_address import is_linkedin
from amana.capture.sift import sift
from amana.capture.where_saved import where_saved

if TYPE_CHECKING:
    from amana.capture.draft import DraftContact, ReadProfile


def read(html: str, url: str, selection: str = "") -> list[DraftContact]:  # noqa: ARG001  # soon the strongest hint
    """The people a page is about, the best reading of each; empty for a page about nobody. Never raises.

    At most the first 5 million characters are read, and a page made to choke parsers reads as empty. A page
    opened from a file is known by the address it was saved from.
    """
    sifted = sift(html)
    if sifted is None:
        return []
    tree = LexborHTMLParser(sifted.html)
    url = where_saved(html, url, tree)
    if is_linkedin(url):
        return read_linkedin(tree, url, sifted.json_ld)
    readings = [
        drafts
        for drafts in (
            json_ld.read(sifted.json_ld, url),
            h_card.read(tree, url),
            og_profile.read(tree, url),
            meta_author.read(tree, url),
        )
        if drafts
    ]
    if not readings or len(readings[0]) > 1:
        return readings[0] if readings else []
    return [_completed(readings, rel_me.read(tree, url))]


def _completed(readings: list[list[DraftContact]], identities: tuple[ReadProfile, ...]) -> DraftContact:
    """The best reading of a page's one person, with what it lacks taken from weaker ones of the same name."""
    draft = readings[0][0]
    for weaker in readings[1:]:
        for other in weaker:
            if other.name.value.casefold() == draft.name.value.casefold():
                draft = draft.filled_from(other)
    if draft.name.where == "meta_author":
        return draft
    return replace(draft, profiles=once((*draft.profiles, *identities)))
