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
_LONGEST_TITLE = 500


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The name alone, little sure; None where the page's links are not the address's person's."""
    body = tree.body
    if body is None or address.key is None or tree.css_first(_SEARCH):
        return None
    links = own_links(body)
    if address.key not in links:
        return None
    title = tree.css_first("title")
    parts = _UNREAD.sub("", clean(title.text() if title else "", _LONGEST_TITLE)).split(" | ")
    if parts.pop() != "LinkedIn":
        return None
    expected = 2 if address.part.startswith(("details", "recent-activity")) else 1
    if len(parts) != expected:
        return None
    name = reading("name", parts[-1], "title", "low")
    if name is None or name.value not in clean(body.text(deep=True, separator=" "), 1_000_000):
        return None
    profiles = identities(address, [address.key], urn_of_links(body, address.key))
    return DraftContact(name, profiles=profiles or ())
