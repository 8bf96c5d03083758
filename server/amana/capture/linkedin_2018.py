"""LinkedIn profiles of 2017 to 2019 as a member sees them (`pv-top-card-section`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, reading
from amana.capture.linkedin_identity import identities, own_links, urn_of_links
from amana.capture.words import first

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.linkedin_address import LinkedInAddress


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile page of this generation; None for any other page."""
    heading = tree.css_first(".pv-top-card-section__name")
    body = tree.body
    if heading is None or body is None:
        return None
    name = reading("name", first(body, ".pv-top-card-section__name"), "top_card")
    links = own_links(body)
    profiles = identities(address, links, urn_of_links(body, links[0] if links else address.key))
    if name is None or profiles is None:
        return None
    return DraftContact(
        name,
        reading("headline", first(body, ".pv-top-card-section__headline"), "top_card"),
        reading("company", first(body, '[class*="pv-top-card"][class*="company"]'), "top_card")
        or reading("company", first(body, "#experience-section .pv-entity__secondary-title"), "experience", "low"),
        reading("location", first(body, ".pv-top-card-section__location"), "top_card"),
        profiles,
        own=address.own_alias,
    )
