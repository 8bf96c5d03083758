"""LinkedIn profiles since 2025 ("server-driven UI"): class names are hashed, so the top card is read by its structure.

The top card is the section whose `componentkey` ends in `Topcard`; in it come a heading, the degree lines (both the
true one and hidden twins), the headline, "company · school", the location, and a link to the contact info.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, reading
from amana.capture.linkedin_experience import works_at
from amana.capture.linkedin_identity import URN, identities, is_own, member_of, own_links, urn_of_links, urn_of_messages
from amana.capture.linkedin_lines import DOT, card_lines, parted, section_of, told
from amana.capture.linkedin_structure import Told, between, read_lines
from amana.capture.linkedin_title import name_in_title
from amana.capture.words import first, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress
    from amana.relationship.profile import ProfileKey

_TOP_CARD = re.compile(rf"com\.linkedin\.sdui\.profile\.card\.ref({URN})Topcard", re.ASCII)
_BOTH = 2
_CLIMB = 12


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile page of this generation; None for any other page."""
    top, urn = _top_card(tree)
    if top is None:
        return None
    heading = _heading(tree, top)
    name = reading("name", told(words(heading)), "top_card")
    if heading is None or name is None:
        return None
    links = own_links(top)
    member = None
    if key := top.css_first('[componentkey^="ConnectButtonstate:invitation:urn:li:member:"]'):
        member = member_of(key.attributes.get("componentkey"))
    profiles = identities(address, links, urn or _urn(top, links), member)
    if profiles is None:
        return None
    found = _lines(tree, top, heading)
    badge = reading("company", _badge(top), "top_card")
    return DraftContact(
        name,
        reading("headline", found.headline, "top_card"),
        badge or reading("company", found.company, "top_card", "medium"),
        reading("location", found.location, "top_card"),
        profiles,
        own=address.own_alias or is_own(top),
    )


def _top_card(tree: LexborHTMLParser) -> tuple[LexborNode | None, str | None]:
    for section in tree.css('[componentkey$="Topcard"]'):
        if found := _TOP_CARD.fullmatch(section.attributes.get("componentkey") or ""):
            return section, found[1]
    # Keys may be renamed; the contact-info link then still stands in the card that holds the heading.
    link = tree.css_first('main#workspace a[href*="/overlay/contact-info"]')
    for _ in range(_CLIMB):
        link = link.parent if link else None
        if link is None or link.tag == "main":
            break
        if link.css_first("h2, h1"):
            return link, None
    return None, None


def _urn(top: LexborNode, links: list[ProfileKey]) -> str | None:
    """The URN where no key carries it: of the links in the card, or in the section around it if it is theirs alone."""
    wide = section_of(top) or top
    card = wide if set(own_links(wide)) <= set(links) else top
    return urn_of_links(card, links[0] if links else None) or urn_of_messages(card)


def _heading(tree: LexborHTMLParser, top: LexborNode) -> LexborNode | None:
    """The name's element: a heading, or on some pages a line that says the same as the title."""
    named = name_in_title(tree)
    headings = [heading for heading in top.css("h2, h1") if told(words(heading))]
    if not headings or (named and all(words(heading) != named for heading in headings)):
        exact = next((line.node for line in card_lines(top) if line.text == named), None) if named else None
        return exact or (headings[0] if headings else None)
    return next((heading for heading in headings if words(heading) == named), headings[0])


def _lines(tree: LexborHTMLParser, top: LexborNode, heading: LexborNode) -> Told:
    """Headline, company and location, told apart by where they stand between degree and contact info."""
    badges = [badge for badge in (_badge(top), _badge(top, "school")) if badge]
    where_they_were = {f" {DOT} ".join(badges), *badges} if badges else set()
    found = read_lines(between(top, heading))
    if found.location in where_they_were:
        found = Told(found.headline, parted(found.location)[0], "")
    parts = parted(found.headline)
    if len(parts) == _BOTH and works_at(tree, parts[0]) and works_at(tree, parts[1], "education"):
        where_they_were.add(found.headline)
    if found.headline in where_they_were:
        return Told("", parted(found.headline)[0] if found.headline != _badge(top, "school") else "", found.location)
    if found.company == _badge(top, "school"):
        return Told(found.headline, "", found.location)
    return found


def _badge(top: LexborNode, kind: str = "company") -> str:
    for icon in top.css(f'svg[id^="{kind}-accent"]'):
        box = icon.parent
        for _ in range(_CLIMB):
            if box is None or box == top:
                break
            if box.attributes.get("role") == "button" or box.tag in ("a", "button"):
                return first(box, "p", "span")
            box = box.parent
    return ""
