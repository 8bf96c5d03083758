"""An article's author as the page's meta tags name them: a name alone, little sure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, reading
from amana.capture.meta import meta

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_TAGS = ("author", "article:author", "dc.creator", "citation_author")
_NO_NAME = re.compile(
    r"[\d@/<>{}_]|\b(?:inc|ltd|llc|gmbh|team|staff|editors?|admin|university|company)\b", re.IGNORECASE
)
_FEWEST_WORDS, _MOST_WORDS = 2, 5


def read(tree: LexborHTMLParser, _url: str) -> list[DraftContact]:
    """The author, if what the tag says looks like one person's name and not like the site's."""
    said = meta(tree)
    site = said.get("og:site_name", "").lower()
    for tag in _TAGS:
        name = reading("name", said.get(tag), "meta_author", "low")
        if name is None or name.value.lower() == site or _NO_NAME.search(name.value):
            continue
        if _FEWEST_WORDS <= len(name.value.split()) <= _MOST_WORDS:
            return [DraftContact(name)]
    return []
