"""LinkedIn profiles of 2021 to 2026 as a member sees them (Ember): the first heading of <main> and its section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.clean import clean
from amana.capture.draft import LONGEST, DraftContact, Read, reading
from amana.capture.linkedin_experience import works_at
from amana.capture.linkedin_identity import (
    identities,
    is_own,
    member_of,
    own_links,
    urn_of_links,
    urn_of_messages,
    urn_of_positions,
)
from amana.capture.linkedin_lines import bare_of_pronouns, is_count, section_of, told
from amana.capture.linkedin_structure import between, read_lines
from amana.capture.linkedin_title import name_in_title
from amana.capture.words import first, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

_HEADINGS = "main section h1, [role=main] section h1, .pv-top-card h1"
_HEADLINES = (
    ".text-body-medium.break-words",
    "[data-generated-suggestion-target]",
    '[class*="left-panel"] .text-body-medium',
)
_BADGES = (
    '[class*="right-panel"] li, [class*="right-panel"] > a, [class*="right-panel"] > div, '
    '[class*="--experience-list"] li, button[aria-label]'
)
_MOST_HEADINGS = 5
_SCHOOLS = 'a[href*="#education"], [data-control-name="education_see_more"]'
_ENDS = ("div", "h2", "span")


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile page of this generation; None for any other page."""
    heading = next((heading for heading in tree.css(_HEADINGS)[:_MOST_HEADINGS] if _is_name(tree, heading)), None)
    top = section_of(heading)
    name = reading("name", bare_of_pronouns(heading), "top_card")
    if heading is None or top is None or name is None:
        return None
    links = own_links(top)
    member = member_of(top.attributes.get("data-member-id"))
    main = tree.css_first("main, [role=main]") or top
    vanity = links[0] if links else address.key
    urn = urn_of_links(top, vanity) or urn_of_positions(main, vanity) or urn_of_messages(top)
    profiles = identities(address, links, urn, member)
    if profiles is None:
        return None
    headline, location = first(top, *_HEADLINES), _location(top)
    if not headline:
        # Under another class name it is still the first line below the name.
        line = read_lines(between(top, heading), guess=True).headline
        headline = line if line != location else ""
    return DraftContact(
        name,
        reading("headline", told(headline), "top_card"),
        _company(tree, top),
        reading("location", location, "top_card"),
        profiles,
        own=address.own_alias or is_own(top),
    )


def _is_name(tree: LexborHTMLParser, heading: LexborNode) -> bool:
    """Whether a heading stands in a top card: other pages have headings too, and links to people."""
    top = section_of(heading)
    name = clean(words(heading), LONGEST["name"])
    if top is None or not told(name):
        return False
    if top.css_first('a[href*="/contact-info"]'):
        return True
    card = top.css_first('[class*="pv-top-card"]') is not None
    signs = ("data-member-id" in top.attributes, card, name == name_in_title(tree), bool(own_links(top)))
    return sum(signs) > 1


def _location(top: LexborNode) -> str:
    for place in top.css(".text-body-small.inline.t-black--light.break-words"):
        if (text := told(words(place))) and not is_count(text):
            return text
    # Without its classes the location is what stands beside the contact-info link.
    link = top.css_first('a[href*="/overlay/contact-info"], a[href*="/detail/contact-info"]')
    line = link.parent.parent if link and link.parent else None
    beside = [span for span in line.css("span") if not span.css_first("a")] if line and line != top else []
    texts = (told(words(span)) for span in beside)
    return next((text for text in texts if text and not is_count(text)), "")


def _company(tree: LexborHTMLParser, top: LexborNode) -> Read | None:
    """The first of the badges that lead to the experience and education cards; a lone one may be the school."""
    names: list[str] = []
    for badge in top.css(_BADGES):
        label = badge.attributes.get("aria-label")
        if label and badge.tag == "button":
            inner = words(badge.css_first("div")) or (words(badge) if badge.css_first("img") else "")
            text = inner if inner and inner in " ".join(label.split()) else ""
        else:
            text = _badge(badge)
        if text and text not in names:
            names.append(text)
    schools = {text for link in top.css(_SCHOOLS) if (text := words(link))}
    for name in names:
        sure = len(names) > 1 and not schools
        if name in schools or (not sure and works_at(tree, name, "education") and not works_at(tree, name)):
            continue
        return reading("company", told(name), "top_card", "high" if sure else "medium")
    return None


def _badge(badge: LexborNode) -> str:
    """The words of an item of the panel beside the name; of those years before it became a button."""
    return told(first(badge, *_ENDS) or words(badge))
