"""LinkedIn profiles as somebody who is not logged in sees them, 2018 to the present."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, ReadProfile, reading
from amana.capture.linkedin_identity import canonical_key, identities, member_of
from amana.capture.linkedin_lines import bare_of_pronouns, card_lines, is_count, told, within
from amana.capture.words import first, own_words, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

_NAME = "h1.top-card-layout__title, .top-card-layout h1, .top-card-layout__title, h1.topcard__name, .topcard h1"
_PLACES = ".profile-info-subheader, .top-card-layout__first-subline, .top-card__subline-item, .topcard__location"
_WORK = '[data-section="currentPositionsDetails"], [data-section="currentPositions"]'
_CLIMB = 12


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a public profile; None for any other page."""
    heading = tree.css_first(_NAME)
    name = reading("name", bare_of_pronouns(heading), "top_card")
    if heading is None or name is None:
        return None
    top = _card(heading)
    member = _member(top)
    profiles = identities(address, [], member=member) or ()
    if address.key is None and (key := canonical_key(tree)):
        profiles = (ReadProfile(key, "link"), *profiles)
    headline = first(top, "h2.top-card-layout__headline", ".top-card-layout__headline", ".topcard__headline")
    return DraftContact(
        name,
        reading("headline", told(headline), "top_card"),
        reading("company", _company(top), "top_card"),
        reading("location", _location(top), "top_card"),
        profiles,
    )


def _member(top: LexborNode) -> str | None:
    """The number in the card's own mark, or in those within it where they agree."""
    marked = [top, *top.css("[data-semaphore-content-urn]")[:_CLIMB]]
    found = {member for node in marked if (member := member_of(node.attributes.get("data-semaphore-content-urn")))}
    return member_of(top.attributes.get("data-semaphore-content-urn")) or (found.pop() if len(found) == 1 else None)


def _company(top: LexborNode) -> str:
    for work in top.css(_WORK):
        lines = [words(work.css_first(".top-card-link__description")), *(line.text for line in card_lines(work))]
        if company := next(filter(None, map(told, lines)), ""):
            return company
        if company := told(words(work)):
            return company
    return told(first(top, 'a.top-card-link[href*="/company/"]', 'a[data-tracking-control-name*="current-company"]'))


def _location(top: LexborNode) -> str:
    """The first line under the headline that is no count and cannot be pressed."""
    for place in top.css(_PLACES):
        lines = [line for line in card_lines(place) if not within(line.node, place, "a", "button")]
        for text in [told(line.text) for line in lines] or [told(own_words(place))]:
            if text and not is_count(text):
                return text
    return ""


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
