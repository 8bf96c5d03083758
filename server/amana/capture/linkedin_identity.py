"""Which identities on a LinkedIn page belong to the person it is about, and which to the viewer or to strangers."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import unquote

from amana.capture.draft import ReadProfile, once
from amana.capture.meta import canonical
from amana.capture.where_saved import not_rewritten
from amana.relationship.profile import NotAProfile, ProfileKey, profile_key

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

URN = r"AC[ow]AA[\w-]{20,80}"
_SUB_PAGE = re.compile(
    r"(?:https?://[a-z.]*linkedin\.com)?/(?:mwlite/(?:profile/)?)?in/([^/?#]+)/"
    r"(?:overlay|details?|recent-activity|edit|opportunities|contact-info)(?:/|$)"
)
_RECIPIENT = re.compile(rf"[?&]recipient=({URN})(?:&|$)", re.ASCII)
_CONNECTIONS_OF = re.compile(rf"onnectionOf=\[?\"?\[?\"?({URN})", re.ASCII)
_OWN_POSITION = re.compile(rf"\(({URN}),", re.ASCII)
_MEMBER = re.compile(r"urn:li:member:([0-9]{1,20})")


def own_links(scope: LexborNode) -> list[ProfileKey]:
    """Whom the sub-page links (contact info, photo, details) within a part of the page belong to, most named first."""
    named: Counter[ProfileKey] = Counter()
    for href in _addresses(scope, 'a[href*="/in/"]'):
        if key := _owner(href):
            named[key] += 1
    return [key for key, _ in named.most_common()]


def leads_to(link: LexborNode) -> ProfileKey | None:
    """Whose profile a link leads to; None for any other page."""
    return _key(not_rewritten(link.attributes.get("href") or ""))


def vanities_in(card: LexborNode) -> list[ProfileKey]:
    """Whose profiles the links of a card lead to, where that is one person alone."""
    keys = {key for href in _addresses(card, 'a[href*="linkedin.com/in/"]') if (key := _key(href))}
    return list(keys) if len(keys) == 1 else []


def own_sub_pages(scope: LexborNode, person: ProfileKey | None) -> list[LexborNode]:
    """The links to the person's own sub-pages, contact info first; where the address has no vanity, to that alone."""
    links = [(link, not_rewritten(link.attributes.get("href") or "")) for link in scope.css('a[href*="/in/"]')]
    contact = [link for link, href in links if "contact-info" in href and _is_of(href, person)]
    if person is None or person.kind != "vanity":
        return contact
    return contact + [link for link, href in links if "contact-info" not in href and _owner(href) == person]


def is_own(card: LexborNode) -> bool:
    """Whether a top card offers to change it, as only the viewer's own does."""
    return card.css_first('a[href*="/edit/intro"], a[href*="/edit/forms/intro"]') is not None


def canonical_key(tree: LexborHTMLParser) -> ProfileKey | None:
    """Whose profile the page says it is in its head."""
    return _key(not_rewritten(canonical(tree)))


def urn_of_links(scope: LexborNode, vanity: ProfileKey | None) -> str | None:
    """The member URN that the person's own links carry: the list of their connections, or their positions."""
    for href in _addresses(scope, 'a[href*="onnectionOf"]'):
        if found := _CONNECTIONS_OF.search(unquote(href)):
            return found[1]
    return urn_of_positions(scope, vanity)


def urn_of_positions(scope: LexborNode, vanity: ProfileKey | None) -> str | None:
    """The member URN in the addresses of a person's own positions and skills."""
    for href in _addresses(scope, 'a[href*="/in/"]'):
        found = _OWN_POSITION.search(unquote(href))
        if found and vanity and _owner(href) == vanity:
            return found[1]
    return None


def urn_of_messages(card: LexborNode) -> str | None:
    """The URN that the links for writing a message in a card agree on; strangers suggested there would differ."""
    hrefs = _addresses(card, 'a[href*="/messaging/compose"]')
    named = {found[1] for href in hrefs if (found := _RECIPIENT.search(unquote(href)))}
    return named.pop() if len(named) == 1 else None


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
    return [not_rewritten(link.attributes.get("href") or "") for link in scope.css(selector)]


def _is_of(href: str, person: ProfileKey | None) -> bool:
    owner = _owner(href)
    return owner is not None and (person is None or person.kind != "vanity" or owner == person)


def _owner(href: str) -> ProfileKey | None:
    found = _SUB_PAGE.match(href)
    return _key(f"https://www.linkedin.com/in/{found[1]}/") if found else None


def _key(url: str) -> ProfileKey | None:
    try:
        return profile_key(url)
    except NotAProfile:
        return None
