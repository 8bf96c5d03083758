"""A profile page read by its structure alone, for pages whose class names and keys nobody knows.

The top card is the smallest part of the page that holds both a link to the person's own contact info (or another
page of theirs) and an element whose words are the name in the title, or a heading. What follows the name in it is told
apart by place and form: pronouns and degree, the headline, the company, the location.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from amana.capture.clean import clean
from amana.capture.draft import DraftContact, reading
from amana.capture.linkedin_identity import identities, is_own, own_links, own_sub_pages, urn_of_links, urn_of_messages
from amana.capture.linkedin_lines import (
    DOT,
    Line,
    card_lines,
    is_count,
    is_degree,
    is_duration,
    is_pronouns,
    parted,
    told,
    within,
)
from amana.capture.linkedin_title import name_in_title
from amana.capture.words import own_words, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

_CONTACT = 'a[href*="/contact-info"]'
_CLIMB = 14
_LONGEST_PLACE = 100
_LONGEST_NAME = 200
_ROOTS = frozenset({"main", "body", "html"})


@dataclass(frozen=True, slots=True)
class Told:
    """What the lines of a top card say; empty where they do not."""

    headline: str = ""
    company: str = ""
    location: str = ""


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile page of any generation; None for any other page, and for the pages around a profile."""
    body = tree.body
    if body is None or address.part.startswith(("details", "recent-activity")):
        return None
    named = name_in_title(tree)
    for link in own_sub_pages(body, address.key):
        contact = "contact-info" in (link.attributes.get("href") or "")
        card, element = _around(link, named, headings_alone=not contact)
        if card is None or element is None:
            continue
        name = reading("name", told(words(element)), "top_card", "medium" if words(element) == named else "low")
        links = own_links(card)
        urn = urn_of_links(card, links[0] if links else address.key) or urn_of_messages(card)
        profiles = identities(address, links, urn)
        if name is None or profiles is None:
            return None
        found = read_lines(between(card, element), guess=True)
        return DraftContact(
            name,
            reading("headline", found.headline, "top_card", "medium"),
            reading("company", found.company, "top_card", "low"),
            reading("location", found.location, "top_card", "medium"),
            profiles,
            own=address.own_alias or is_own(card),
        )
    return _of_phones(tree, address, named)


def between(card: LexborNode, name: LexborNode) -> list[Line]:
    """The lines that follow the name, up to the contact info; none of links and buttons, but for dots."""
    lines: list[Line] = []
    ends = {node.mem_id for node in card.css(_CONTACT)}
    for line in card_lines(card, name):
        if _touches(line.node, card, ends):
            # The location may stand in one line with the link.
            said = "" if within(line.node, card, "a") else own_words(line.node)
            if own := told(said.strip(f"{DOT} ")):
                lines.append(Line(own, line.node))
            if DOT in said:
                lines.append(Line(DOT, line.node))
            break
        if not within(line.node, card, "a", "button"):
            lines.append(line)
    return lines


def read_lines(lines: list[Line], *, guess: bool = False) -> Told:
    """Headline, company and location of the lines between name and contact info, each only where it can be told.

    `guess`: without a dot before the contact info the last line is the location all the same.
    """
    texts = [line.text for line in lines]
    degrees = [place for place, text in enumerate(texts[:6]) if is_degree(text)]
    if degrees:
        texts = texts[degrees[-1] + 1 :]
    elif len(texts) > 1 and is_pronouns(texts[0]):
        texts = texts[1:]
    location = ""
    # A dot by itself parts the location from the contact info: the last one, as others may part company and school,
    # but for those between counts where the contact info is missing.
    dots = [place for place, text in enumerate(texts) if text == DOT]
    while dots and not location:
        before = [text for text in texts[: dots.pop()] if text != DOT]
        if before and not is_count(before[-1]) and len(before[-1]) <= _LONGEST_PLACE:
            location = before.pop()
            texts = before
    # A headline may begin with a number: the first line is one wherever a location comes after it.
    texts = [
        text
        for place, text in enumerate(texts)
        if text != DOT and told(text) and ((location and place == 0) or not (is_count(text) or is_duration(text)))
    ]
    headline = texts.pop(0) if texts else ""
    if guess and not location and texts and DOT not in texts[-1] and len(texts[-1]) <= _LONGEST_PLACE:
        location = texts.pop()
    company = parted(texts[0])[0] if texts and parted(texts[0]) else ""
    return Told(headline, company, location)


def _around(link: LexborNode, named: str, *, headings_alone: bool) -> tuple[LexborNode | None, LexborNode | None]:
    card: LexborNode | None = link
    for _ in range(_CLIMB):
        card = card.parent if card else None
        if card is None or card.tag in _ROOTS:
            break
        if element := _name_in(card, named, headings_alone=headings_alone):
            return card, element
    return None, None


def _name_in(card: LexborNode, named: str, *, headings_alone: bool) -> LexborNode | None:
    for heading in card.css("h1, h2"):
        text = clean(words(heading), _LONGEST_NAME)
        if told(text) and (not named or text == named):
            return heading
    if not named or headings_alone:
        return None
    return next((line.node for line in card_lines(card) if clean(line.text, _LONGEST_NAME) == named), None)


def _of_phones(tree: LexborHTMLParser, address: LinkedInAddress, named: str) -> DraftContact | None:
    """The pages made for phones link to little: there the heading must be the name in the title."""
    heading = next((h1 for h1 in tree.css("h1, h2") if words(h1) == named), None) if named else None
    name = reading("name", told(named), "top_card", "medium")
    if not address.mobile or heading is None or name is None:
        return None
    card = heading
    while card.parent is not None and card.parent.tag not in _ROOTS and len(card_lines(card, heading)) < 2:  # noqa: PLR2004  # headline and place
        card = card.parent
    found = read_lines(between(card, heading), guess=True)
    return DraftContact(
        name,
        reading("headline", found.headline, "top_card", "low"),
        reading("company", found.company, "top_card", "low"),
        reading("location", found.location, "top_card", "low"),
        identities(address, []) or (),
    )


def _touches(node: LexborNode, card: LexborNode, ends: set[int]) -> bool:
    """Whether an element holds one of these links, or stands in one."""
    if any(inner.mem_id in ends for inner in node.css("a")):
        return True
    parent: LexborNode | None = node
    while parent is not None and parent != card:
        if parent.mem_id in ends:
            return True
        parent = parent.parent
    return False
