"""Pages that OpenGraph calls a profile: its first and last name, or its title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from amana.capture.draft import DraftContact, ReadProfile, reading
from amana.capture.looks_like_name import looks_like_name
from amana.capture.meta import canonical, meta
from amana.relationship.profile import NotAProfile, profile_key

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_AFTER_NAME = re.compile(r"\s+[-–—|·•]\s+.*|\s*\(@?[\w.@-]+\).*", re.DOTALL)
_LONGEST_TITLE = 500


def read(tree: LexborHTMLParser, url: str) -> list[DraftContact]:
    """The person of a page whose og:type is profile; a title that looks like no person's name is nobody's."""
    said = meta(tree)
    if said.get("og:type", "").lower() != "profile":
        return []
    whole = f"{said.get('profile:first_name', '')} {said.get('profile:last_name', '')}".strip()
    title = _AFTER_NAME.sub("", said.get("og:title", "")[:_LONGEST_TITLE])
    name = reading("name", whole, "og_profile", "medium")
    if name is None and looks_like_name(title):
        name = reading("name", title, "og_profile", "low")
    if name is None or not looks_like_name(name.value, strong=True):
        return []
    try:
        key = profile_key(urljoin(url, canonical(tree)))
    except (NotAProfile, ValueError):
        return [DraftContact(name)]
    return [DraftContact(name, profiles=(ReadProfile(key, "og_profile"),))]
