"""A lead in Sales Navigator: the person of the card at the top, by the marks it sets on what is private."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, reading
from amana.capture.linkedin_identity import identities, vanities_in
from amana.capture.linkedin_lines import is_count, told
from amana.capture.words import first, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

_NAMES = 'h1[data-anonymize="person-name"], h1[data-x--lead--name], h1 [data-anonymize="person-name"]'
_OLD_NAMES = ".profile-topcard-person-entity__name, .profile-topcard__name"
_HEADLINES = ('[data-anonymize="headline"]', ".profile-topcard-person-entity__headline", ".profile-topcard__headline")
_COMPANIES = (
    '[data-anonymize="company-name"]',
    ".profile-topcard__summary-position-company",
    ".profile-topcard__current-position-company",
)
_PLACES = ('[data-anonymize="location"]', ".profile-topcard__location-data")
_ROOTS = ("section", "main", "body")


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The lead a page is about; None for lists and searches, and where the lead's card is not there."""
    heading = tree.css_first(_NAMES) or tree.css_first(_OLD_NAMES)
    name = reading("name", told(words(heading)), "top_card")
    if heading is None or name is None:
        return None
    card = _card(heading)
    around = tree.css_first("main") or tree.body or card
    location = next((place for selector in _PLACES if (place := told(first(card, selector)))), "")
    return DraftContact(
        name,
        reading("headline", told(first(card, *_HEADLINES)), "top_card"),
        reading("company", told(first(card, *_COMPANIES)), "top_card", "medium")
        or reading("company", told(first(around, *_COMPANIES)), "experience", "low"),
        reading("location", "" if is_count(location) else location, "top_card"),
        identities(address, vanities_in(card)) or (),
    )


def _card(heading: LexborNode) -> LexborNode:
    node = heading
    while node.parent is not None and node.tag not in _ROOTS:
        node = node.parent
    return node
