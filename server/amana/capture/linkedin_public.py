"""LinkedIn profiles as somebody who is not logged in sees them, 2021 to the present."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, reading
from amana.capture.linkedin_identity import identities, member_of
from amana.capture.words import first, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

_CLIMB = 12


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a public profile; None for any other page."""
    heading = tree.css_first("h1.top-card-layout__title, .top-card-layout h1")
    name = reading("name", words(heading), "top_card")
    if heading is None or name is None:
        return None
    top = _card(heading)
    company = first(
        top,
        '[data-section="currentPositionsDetails"] .top-card-link__description',
        '[data-section="currentPositionsDetails"]',
        '[data-section="currentPositions"]',
    )
    profiles = identities(address, [], member=member_of(top.attributes.get("data-semaphore-content-urn")))
    return DraftContact(
        name,
        reading("headline", first(top, "h2.top-card-layout__headline", ".top-card-layout__headline"), "top_card"),
        reading("company", company, "top_card")
        or reading("company", first(tree.root, '[data-section="experience"] h4'), "experience", "low")
        if tree.root
        else None,
        reading("location", first(top, ".profile-info-subheader span", ".top-card__subline-item"), "top_card"),
        profiles or (),
    )


def _card(heading: LexborNode) -> LexborNode:
    """The top card around the heading: the element that carries the member's own URN, or the nearest section."""
    node: LexborNode | None = heading
    nearest = heading
    for _ in range(_CLIMB):
        node = node.parent if node else None
        if node is None or node.tag in ("main", "body"):
            break
        nearest = node
        if node.tag == "section" or "data-semaphore-content-urn" in node.attributes:
            break
    return nearest
