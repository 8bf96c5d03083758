"""The contact-info overlay over a profile, where the user had it open: addresses, numbers and websites."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from amana.capture.draft import Read, ReadProfile, listed, once, once_listed
from amana.capture.linkedin_address import is_linkedin
from amana.capture.linkedin_identity import leads_to
from amana.capture.linkedin_lines import card_lines
from amana.capture.where_saved import not_rewritten
from amana.relationship.profile import NotAProfile, ProfileKey, profile_key

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_OVERLAYS = '.pv-contact-info, .ci-vanity-url, [role="dialog"], dialog, .artdeco-modal'
_WEBSITES = '[data-section="websites"] a[href], .pv-top-card--website a[href], .websites a[href]'
_LEAVING = ("/redir/", "/safety/go", "/redirect", "/authwall")
_PHONE = re.compile(r"\+?\(?\d[\d\s().\-/\u2010-\u2015]{5,24}\d(?:\s*\(\D{1,20}\))?")


@dataclass(frozen=True, slots=True)
class ContactInfo:
    """What the overlay gives; all empty where it is not in the page."""

    emails: tuple[Read, ...] = ()
    phones: tuple[Read, ...] = ()
    profiles: tuple[ReadProfile, ...] = ()


def contact_info(tree: LexborHTMLParser, keys: tuple[ProfileKey, ...]) -> ContactInfo:
    """The contact info of the person with these identities: of the overlay that links to them, never another dialog."""
    public = tuple(site for link in tree.css(_WEBSITES) if (site := _site(link)))
    overlay = next((box for box in map(_whole, tree.css(_OVERLAYS)) if _is_theirs(box, keys)), None)
    if overlay is None:
        return ContactInfo(profiles=once(public))
    hrefs = [not_rewritten(link.attributes.get("href") or "") for link in overlay.css("a[href]")]
    mails = [unquote(href[7:]).split("?")[0] for href in hrefs if href.lower().startswith("mailto:")]
    calls = [unquote(href[4:]) for href in hrefs if href.lower().startswith("tel:")]
    calls += [line.text.split(" (")[0] for line in card_lines(overlay) if _PHONE.fullmatch(line.text)]
    sites = [site for link in overlay.css("a[href]") if (site := _site(link))]
    return ContactInfo(
        once_listed(tuple(read for mail in mails if "@" in mail and (read := listed("emails", mail, "contact_info")))),
        once_listed(tuple(read for call in calls if (read := listed("phones", call, "contact_info")))),
        once((*sites, *public)),
    )


def _whole(box: LexborNode) -> LexborNode:
    """The box that holds all sections of the overlay."""
    node: LexborNode | None = box
    while node is not None and node.tag not in ("main", "body"):
        if node.tag == "dialog" or node.attributes.get("role") == "dialog":
            return node
        node = node.parent
    return (box.parent or box) if "ci-vanity-url" in (box.attributes.get("class") or "") else box


def _is_theirs(box: LexborNode, keys: tuple[ProfileKey, ...]) -> bool:
    if box.css_first("h1, main, form"):
        return False
    return any(leads_to(link) in keys for link in box.css('a[href*="linkedin.com/in/"]'))


def _site(link: LexborNode) -> ReadProfile | None:
    """The website a link leads to, through LinkedIn's own page for leaving where it goes by that."""
    href = not_rewritten(link.attributes.get("href") or "").strip()
    if not href.lower().startswith(("http://", "https://")):
        return None
    if is_linkedin(href):
        address = urlsplit(href)
        if not address.path.startswith(_LEAVING):
            return None
        href = next(iter(parse_qs(address.query).get("url", [])), "")
    try:
        return None if is_linkedin(href) else ReadProfile(profile_key(href), "contact_info")
    except NotAProfile:
        return None
