"""LinkedIn's pages: whose profile this is, whichever generation of its pages it was saved from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture import (
    linkedin_2018,
    linkedin_2020,
    linkedin_classic,
    linkedin_old_public,
    linkedin_public,
    linkedin_sdui,
    linkedin_title,
)
from amana.capture.linkedin_address import linkedin_address

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.draft import DraftContact

GENERATIONS = (
    linkedin_sdui,
    linkedin_public,
    linkedin_2018,
    linkedin_classic,
    linkedin_2020,
    linkedin_old_public,
    linkedin_title,
)
"""Tried in this order; the first that recognises its page answers."""

_NOBODY = "linkedin member"
_NO_NAMES = frozenset({"linkedin", _NOBODY})


def read_linkedin(tree: LexborHTMLParser, url: str) -> list[DraftContact]:
    """The person a LinkedIn page is about; empty for jobs, search, messages, posts, walls and missing pages.

    The address decides first: only a profile's address can lead to a person, because other pages show headings,
    cards and titles that look like one.
    """
    address = linkedin_address(url)
    if address is None:
        return []
    for generation in GENERATIONS:
        draft = generation.read(tree, address)
        if draft:
            return [] if draft.name.value.lower() in _NO_NAMES else [draft]
    return []
