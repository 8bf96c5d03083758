"""LinkedIn profiles of 2022 to 2026 as a member sees them (Ember): the first heading of <main> and its section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, Read, reading
from amana.capture.linkedin_identity import identities, member_of, own_links, urn_of_links
from amana.capture.words import first, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

_DOT = " · "


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile page of this generation; None for any other page."""
    heading = tree.css_first("main section h1")
    top = _section(heading)
    if heading is None or top is None:
        return None
    name = reading("name", words(heading), "top_card")
    links = own_links(top)
    member = member_of(top.attributes.get("data-member-id"))
    if name is None or not (links or member or top.css_first('[class*="pv-top-card"]')):
        return None
    main = tree.css_first("main") or top
    vanity = links[0] if links else address.key
    profiles = identities(address, links, urn_of_links(top, vanity) or urn_of_links(main, vanity), member)
    if profiles is None:
        return None
    return DraftContact(
        name,
        reading(
            "headline", first(top, ".text-body-medium.break-words", "[data-generated-suggestion-target]"), "top_card"
        ),
        _company(tree, top) or _from_experience(tree),
        reading("location", _location(top), "top_card"),
        profiles,
        own=address.own_alias or top.css_first('a[href*="/edit/intro"], a[href*="/edit/forms/intro"]') is not None,
    )


def _section(heading: LexborNode | None) -> LexborNode | None:
    node = heading
    while node is not None and node.tag != "section":
        node = node.parent
    return node


def _location(top: LexborNode) -> str:
    if place := first(top, ".text-body-small.inline.t-black--light.break-words"):
        return place
    # Without its classes the location is what stands beside the contact-info link.
    link = top.css_first('a[href*="/overlay/contact-info"]')
    line = link.parent.parent if link and link.parent else None
    beside = [span for span in line.css("span") if not span.css_first("a")] if line and line != top else []
    return next((text for span in beside if (text := words(span))), "")


def _company(tree: LexborHTMLParser, top: LexborNode) -> Read | None:
    """The first of the buttons that lead to the experience and education cards; a lone one may be the school."""
    names = []
    for button in top.css("button[aria-label]"):
        inner = words(button.css_first("div"))
        if inner and inner in (button.attributes.get("aria-label") or ""):
            names.append(inner)
    if not names:
        return None
    if len(names) == 1:
        school = _card(tree, "education")
        work = _card(tree, "experience")
        if school and names[0] in words(school) and not (work and names[0] in words(work)):
            return None
    return reading("company", names[0], "top_card", "high" if len(names) > 1 else "medium")


def _card(tree: LexborHTMLParser, anchor: str) -> LexborNode | None:
    return _section(tree.css_first(f"main #{anchor}"))


def _from_experience(tree: LexborHTMLParser) -> Read | None:
    card = _card(tree, "experience")
    item = card.css_first("li") if card else None
    if item is None:
        return None
    return reading("company", first(item, ".t-14.t-normal").split(_DOT)[0], "experience", "low")
