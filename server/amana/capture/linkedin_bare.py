"""Public LinkedIn profiles of any year without class names, ids and scripts, as some archives keep them.

What is left is a heading that says the name in the title, under a profile's address, and the lines that follow it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture.clean import clean
from amana.capture.draft import LONGEST, DraftContact, reading
from amana.capture.linkedin_identity import identities, own_links
from amana.capture.linkedin_lines import Line, bare_of_pronouns, card_lines, is_count, is_pronouns, told, within
from amana.capture.linkedin_title import title_parts
from amana.capture.looks_like_name import name_key
from amana.relationship.folding import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

_BETWEEN = re.compile(r"\s+[-–—]\s+")
_CLIMB = 8
_ENOUGH = 2
_MOST_HEADINGS = 10
_LONGEST_PLACE = 100
_NO_INITIAL = 2
_TIME_AND_AGAIN = 3
_MOST_TEXT = 1_000_000


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person, not quite sure; None where no heading is the title's name, or the page's links are a member's."""
    body, parts = tree.body, title_parts(tree)
    if body is None or address.key is None or address.part or len(parts) != 1 or own_links(body):
        return None
    named = _BETWEEN.split(parts[0])[0]
    headings = tree.css("h1")[:_MOST_HEADINGS]
    heading = next((one for one in headings if clean(bare_of_pronouns(one), LONGEST["name"]) == named), None)
    name = reading("name", told(named), "top_card", "medium")
    if heading is None or name is None or not _is_named_after(address.key.value, body, named):
        return None
    lines = _lines(heading)
    headline = lines[0].text if lines and lines[0].node.tag not in {"dt", "dd"} else ""
    return DraftContact(
        name,
        reading("headline", headline, "top_card", "low"),
        None,
        reading("location", _location(lines[1:] if headline else lines), "top_card", "low"),
        identities(address, []) or (),
    )


def _is_named_after(vanity: str, body: LexborNode, name: str) -> bool:
    """Whether the address or the page, time and again, names them: "Profile not found" stands there once."""
    slug = fold(vanity)
    return any(len(word) > _NO_INITIAL and word in slug for word in name_key(name).split()) or (
        clean(body.text(deep=True, separator=" "), _MOST_TEXT).count(name) >= _TIME_AND_AGAIN
    )


def _lines(heading: LexborNode) -> list[Line]:
    """The lines after the name in the smallest part around it that has enough of them; none that can be pressed."""
    card: LexborNode | None = heading.parent
    lines: list[Line] = []
    for _ in range(_CLIMB):
        if card is None or card.tag in {"body", "html"}:
            break
        lines = [
            line
            for line in card_lines(card, heading)
            if told(line.text)
            and not is_count(line.text)
            and not is_pronouns(line.text)
            and not within(line.node, card, "a", "button")
        ]
        if len(lines) >= _ENOUGH:
            break
        card = card.parent
    return lines


def _location(lines: list[Line]) -> str:
    """The first thing a label is followed by, where the card has labels; else the first line."""
    if lines and lines[0].node.tag == "dt":
        lines = lines[1:]
    return lines[0].text if lines and len(lines[0].text) <= _LONGEST_PLACE else ""
