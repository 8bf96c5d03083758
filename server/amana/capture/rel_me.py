"""A page owner's other identities: links marked rel=me."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from amana.capture.draft import ReadProfile, once
from amana.relationship.profile import NotAProfile, profile_key

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_MOST = 50


def read(tree: LexborHTMLParser, url: str) -> tuple[ReadProfile, ...]:
    """The identities behind the page's rel=me links, each once; mail and telephone links are none."""
    found = []
    for link in tree.css('a[rel~="me"][href], link[rel~="me"][href]')[:_MOST]:
        try:
            found.append(ReadProfile(profile_key(urljoin(url, (link.attributes.get("href") or "").strip())), "rel_me"))
        except (NotAProfile, ValueError):
            continue
    return once(tuple(found))
