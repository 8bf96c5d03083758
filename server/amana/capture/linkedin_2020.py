"""LinkedIn profiles of 2019 to 2021 as a member sees them: the name is the first item of a list, not the heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, Read, reading
from amana.capture.linkedin_experience import works_at
from amana.capture.linkedin_identity import identities, own_links, urn_of_links
from amana.capture.linkedin_lines import is_count, told
from amana.capture.words import first, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

# The names begin with pv-top-card, or with pv-top-card-v3 for a few months.
_NAMES = '[class*="pv-top-card"][class*="--list"]:not([class*="--list-bullet"]):not([class*="experience-list"])'
_PLACES = '[class*="pv-top-card"][class*="--list-bullet"] > li'
_WORK = '[class*="pv-top-card"][class*="--experience-list"]'


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile page of this generation; None for any other page."""
    names = tree.css_first(_NAMES)
    name = reading("name", words(names.css_first("li")) if names else "", "top_card")
    top = names
    while top is not None and top.tag not in ("section", "main", "body"):
        top = top.parent
    if name is None or top is None:
        return None
    links = own_links(top)
    profiles = identities(address, links, urn_of_links(top, links[0] if links else address.key))
    if profiles is None:
        return None
    places = [words(item) for item in top.css(_PLACES) if not item.css_first("a")]
    return DraftContact(
        name,
        reading("headline", told(first(top, "h2.mt1", "h2")), "top_card"),
        _company(tree, top),
        reading("location", next((told(place) for place in places if not is_count(place)), ""), "top_card"),
        profiles,
        own=address.own_alias,
    )


def _company(tree: LexborHTMLParser, top: LexborNode) -> Read | None:
    """The first item of the list that leads to the experience and education cards, unless it leads to a school."""
    for item in top.css(f"{_WORK} li"):
        text = told(words(item))
        leads = item.html or ""
        if not text or "education_see_more" in leads or "#education" in leads:
            continue
        sure = "position_see_more" in leads or "#experience" in leads
        if not sure and works_at(tree, text, "education") and not works_at(tree, text):
            continue
        return reading("company", text, "top_card", "high" if sure else "medium")
    return None
