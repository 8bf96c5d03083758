"""Which identities on a LinkedIn page belong to the person it is about, and which to the viewer or to strangers."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import unquote

from amana.capture.draft import ReadProfile, once
from amana.relationship.profile import NotAProfile, ProfileKey, profile_key

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

URN = r"AC[ow]AA[\w-]{20,80}"
_SUB_PAGE = re.compile(
    r"(?:https?://[a-z.]*linkedin\.com)?/in/([^/?#]+)/(?:overlay|details?|recent-activity|edit|opportunities)(?:/|$)"
)
_CONNECTIONS_OF = re.compile(rf"onnectionOf=\[?\"?\[?\"?({URN})", re.ASCII)
_OWN_POSITION = re.compile(rf"\(({URN}),", re.ASCII)
_MEMBER = re.compile(r"urn:li:member:([0-9]{1,20})")


def own_links(scope: LexborNode) -> list[ProfileKey]:
    """Whom the sub-page links (contact info, photo, details) within a part of the page belong to, most named first."""
    named: Counter[ProfileKey] = Counter()
    for href in _addresses(scope, 'a[href*="/in/"]'):
        if found := _SUB_PAGE.match(href):
            try:
                named[profile_key(f"https://www.linkedin.com/in/{found[1]}/")] += 1
            except NotAProfile:
                continue
    return [key for key, _ in named.most_common()]


def urn_of_links(scope: LexborNode, vanity: ProfileKey | None) -> str | None:
    """The member URN that the person's own links carry: the list of their connections, or their positions."""
    for href in _addresses(scope, 'a[href*="onnectionOf"]'):
        if found := _CONNECTIONS_OF.search(unquote(href)):
            return found[1]
    for href in _addresses(scope, 'a[href*="/in/"]'):
        found = _OWN_POSITION.search(unquote(href))
        link = _SUB_PAGE.match(href)
        if found and link and vanity and unquote(link[1]).lower() == vanity.value:
            return found[1]
    return None


def member_of(text: str | None) -> str | None:
    """The numeric member id in a URN or by itself."""
    if text and text.isascii() and text.isdigit():
        return text[:20]
    found = _MEMBER.search(text or "")
    return found[1] if found else None


def identities(
    address: LinkedInAddress, links: list[ProfileKey], urn: str | None = None, member: str | None = None
) -> tuple[ReadProfile, ...] | None:
    """Every identity of the page's person; None where address and page speak of different people.

    That happens for a moment after a soft navigation, when the address is already the next person's.
    """
    named = address.key
    if named and named.kind == "urn" and urn and named.value != urn:
        return None
    vanities = [key for key in links if key.kind == "vanity"]
    if named and named.kind == "vanity" and vanities and named not in vanities:
        return None
    found: list[ReadProfile] = []
    if named:
        found.append(ReadProfile(named, "address"))
    if vanities and (named is None or named.kind == "urn"):
        found.append(ReadProfile(vanities[0], "link"))
    if urn:
        found.append(ReadProfile(ProfileKey("urn", urn), "top_card"))
    if member:
        found.append(ReadProfile(ProfileKey("member", member), "top_card"))
    return once(tuple(found))


def _addresses(scope: LexborNode, selector: str) -> list[str]:
    return [link.attributes.get("href") or "" for link in scope.css(selector)]
