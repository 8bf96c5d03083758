"""Public LinkedIn profiles of 2012 to 2017, as found in bookmarks and archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, reading
from amana.capture.linkedin_identity import identities
from amana.capture.words import first

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.linkedin_address import LinkedInAddress

_CARDS = "#topcard, .profile-overview, .profile-card, #profile"


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a public profile of those years; None for any other page."""
    top = tree.css_first(_CARDS)
    if top is None:
        return None
    name = reading("name", first(top, "h1#name", ".full-name", "h1.fn", "h1"), "top_card")
    if name is None:
        return None
    # Several employers stand in the card of those years; the first is the current one.
    company = first(
        top,
        '[data-section="currentPositionsDetails"] .org',
        '[data-section="currentPositionsDetails"] li',
        '[data-section="currentPositions"] li',
        "#overview-summary-current li a",
        "#overview-summary-current li",
    )
    return DraftContact(
        name,
        reading("headline", first(top, "p.headline", "p.title", ".headline-title"), "top_card"),
        reading("company", company, "top_card", "medium"),
        reading("location", first(top, ".locality", "#location a", ".adr"), "top_card"),
        identities(address, []) or (),
    )
