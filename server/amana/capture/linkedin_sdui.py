"""LinkedIn profiles since 2025 ("server-driven UI"): class names are hashed, so the top card is read by its structure.

The top card is the section whose `componentkey` ends in `Topcard`; in it come a heading, the degree lines (both the
true one and hidden twins), the headline, "company · school", the location, and a link to the contact info.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, Read, reading
from amana.capture.linkedin_identity import URN, identities, member_of, own_links, urn_of_links
from amana.capture.words import first, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

_TOP_CARD = re.compile(rf"com\.linkedin\.sdui\.profile\.card\.ref({URN})Topcard", re.ASCII)
_PRONOUNS = re.compile(r"\(?[^\W\d_]{1,12}(?:\s?/\s?[^\W\d_]{1,12}){1,3}\)?")
_DOT = "·"
_CLIMB = 12


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile page of this generation; None for any other page."""
    top, urn = _top_card(tree)
    if top is None:
        return None
    heading = top.css_first("h2, h1")
    name = reading("name", words(heading), "top_card")
    if heading is None or name is None:
        return None
    links = own_links(top)
    member = None
    if key := top.css_first('[componentkey^="ConnectButtonstate:invitation:urn:li:member:"]'):
        member = member_of(key.attributes.get("componentkey"))
    profiles = identities(address, links, urn or urn_of_links(top, links[0] if links else None), member)
    if profiles is None:
        return None
    headline, company, location = _lines(top)
    badge = reading("company", _badge(top), "top_card")
    return DraftContact(
        name,
        reading("headline", headline, "top_card"),
        badge or reading("company", company, "top_card", "medium") or _from_experience(tree),
        reading("location", location, "top_card"),
        profiles,
        own=address.own_alias or top.css_first('a[href*="/edit/intro"], a[href*="/edit/forms/intro"]') is not None,
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


def _lines(top: LexborNode) -> tuple[str, str, str]:
    """Headline, company and location, told apart by where they stand between degree and contact info."""
    lines = _between_heading_and_contact(top)
    degrees = [place for place, line in enumerate(lines) if _is_degree(line)]
    if degrees:
        lines = lines[degrees[-1] + 1 :]
    elif lines and _PRONOUNS.fullmatch(lines[0]):
        lines = lines[1:]
    location = ""
    if _DOT in lines:
        # The dot parts the location from the contact info.
        location = next(reversed(lines[: lines.index(_DOT)]), "")
        lines = lines[: lines.index(_DOT)][:-1]
    badges = [badge for badge in (_badge(top), _badge(top, "school")) if badge]
    where_they_were = {f" {_DOT} ".join(badges), *badges}
    headline = lines.pop(0) if lines and lines[0] not in where_they_were else ""
    company = lines[0].split(f" {_DOT} ")[0] if lines and lines[0] != _badge(top, "school") else ""
    return headline, company, location


def _between_heading_and_contact(top: LexborNode) -> list[str]:
    lines: list[str] = []
    begun = False
    for node in top.css('h2, h1, p, a[href*="/overlay/contact-info"]'):
        if node.tag in ("h1", "h2"):
            begun = True
        elif node.tag == "a":
            break
        elif begun and (text := words(node)) and not _within(node, top, "a"):
            lines.append(text)
    return lines


def _is_degree(text: str) -> bool:
    return text.startswith(_DOT) and len(text) > 1


def _within(node: LexborNode, top: LexborNode, tag: str) -> bool:
    parent = node.parent
    while parent is not None and parent != top:
        if parent.tag == tag or parent.attributes.get("role") == "button":
            return True
        parent = parent.parent
    return False


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


def _from_experience(tree: LexborHTMLParser) -> Read | None:
    section = tree.css_first('[componentkey$="ExperienceTopLevelSection"]')
    if section is None:
        return None
    lines = [text for p in section.css("p") if (text := words(p))]
    return reading("company", lines[1].split(f" {_DOT} ")[0], "experience", "low") if len(lines) > 1 else None
