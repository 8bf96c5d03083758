"""LinkedIn profiles of 2019 to 2021 as a member sees them: the name is the first item of a list, not the heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, reading
from amana.capture.linkedin_identity import identities, own_links, urn_of_links
from amana.capture.words import first, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.linkedin_address import LinkedInAddress


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile page of this generation; None for any other page."""
    names = tree.css_first(".pv-top-card--list:not(.pv-top-card--list-bullet)")
    name = reading("name", words(names.css_first("li")) if names else "", "top_card")
    top = names
    while top is not None and top.tag not in ("section", "main", "body"):
        top = top.parent
    if name is None or top is None:
        return None
    links = own_links(top)
    urn = urn_of_links(top, links[0] if links else address.key)
    profiles = identities(address, links, urn)
    if profiles is None:
        return None
    company = first(top, ".pv-top-card--experience-list li", ".pv-top-card--experience-list-item")
    work = first(top.parent or top, "#experience-section .pv-entity__secondary-title")
    return DraftContact(
        name,
        reading("headline", first(top, "h2.mt1", "h2"), "top_card"),
        reading("company", company, "top_card") or reading("company", work, "experience", "low"),
        reading("location", first(top, ".pv-top-card--list-bullet > li"), "top_card"),
        profiles,
        own=address.own_alias,
    )
