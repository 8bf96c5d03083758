"""LinkedIn profiles of 2017 to 2019 as a member sees them (`pv-top-card-section`, with or without `-v2`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, reading
from amana.capture.linkedin_identity import identities, own_links, urn_of_links, urn_of_positions
from amana.capture.linkedin_lines import is_count, section_of, told
from amana.capture.words import first, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.linkedin_address import LinkedInAddress

_NAME = '[class*="pv-top-card"][class*="section__name"]:not([class*="name-wrapper"])'


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile page of this generation; None for any other page."""
    body = tree.body
    heading = tree.css_first(f"h1{_NAME}") or tree.css_first(_NAME)
    name = reading("name", told(words(heading)), "top_card")
    if body is None or heading is None or name is None:
        return None
    top = section_of(heading) or body
    links = own_links(top) or [key for key in own_links(body) if key == address.key]
    vanity = links[0] if links else address.key
    profiles = identities(address, links, urn_of_links(top, vanity) or urn_of_positions(body, vanity))
    if profiles is None:
        return None
    company = first(
        body,
        '[class*="pv-top-card"][class*="company-name"]',
        '[class*="pv-top-card"][class*="__company"]',
        '[data-control-name="position_see_more"]',
    )
    location = first(body, '[class*="pv-top-card"][class*="section__location"]')
    return DraftContact(
        name,
        reading("headline", told(first(body, '[class*="pv-top-card"][class*="section__headline"]')), "top_card"),
        reading("company", told(company), "top_card"),
        reading("location", "" if is_count(location) else told(location), "top_card"),
        profiles,
        own=address.own_alias,
    )
