"""The last resort on a LinkedIn profile address: the name in the title, where the page's own links agree.

It serves the details and activity pages, which have no top card, and profiles whose card is not recognised. The
title may still be the last page's after a soft navigation, so it never stands alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture.clean import clean
from amana.capture.draft import DraftContact, reading
from amana.capture.linkedin_identity import identities, own_links, urn_of_links

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.linkedin_address import LinkedInAddress

_UNREAD = re.compile(r"^\(\d+\+?\)\s*")
_SEARCH = '.search-results-container, [data-chameleon-result-urn], a[href*="/preload/search-custom-invite/"]'
_SITE = "LinkedIn"
_LONGEST_TITLE = 500


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The name alone, little sure; None where the page's links are not the address's person's."""
    body = tree.body
    if body is None or address.key is None or tree.css_first(_SEARCH):
        return None
    links = own_links(body)
    if address.key not in links:
        return None
    parts = title_parts(tree)
    expected = 2 if address.part.startswith(("details", "recent-activity")) else 1
    if len(parts) != expected:
        return None
    name = reading("name", parts[-1], "title", "low")
    if name is None or name.value not in clean(body.text(deep=True, separator=" "), 1_000_000):
        return None
    profiles = identities(address, [address.key], urn_of_links(body, address.key))
    return DraftContact(name, profiles=profiles or ())


def title_parts(tree: LexborHTMLParser) -> list[str]:
    """The parts of the title before the site's name, without the number of what is unread; none of another site's."""
    title = tree.css_first("title")
    parts = _UNREAD.sub("", clean(title.text() if title else "", _LONGEST_TITLE)).split(" | ")
    return parts if parts.pop() == _SITE else []


def name_in_title(tree: LexborHTMLParser) -> str:
    """The name a member's profile has in its title, as words on the page are compared; empty where it has another."""
    parts = title_parts(tree)
    return parts[0] if len(parts) == 1 else ""
