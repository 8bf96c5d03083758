"""LinkedIn profiles of 2011 to 2017, mostly public ones, as found in bookmarks and archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, ReadProfile, reading
from amana.capture.linkedin_identity import canonical_key, identities
from amana.capture.linkedin_lines import told
from amana.capture.words import first

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.linkedin_address import LinkedInAddress

_CARDS = "#topcard, #top-card, .profile-overview, .profile-card, .profile-header, #profile, .masthead.vcard, .hresume"
# Several employers stand in the card of those years; the first is the current one.
_COMPANIES = (
    '[data-section="currentPositionsDetails"] .org',
    '[data-section="currentPositionsDetails"] li',
    '[data-section="currentPositions"] .org',
    '[data-section="currentPositions"] li',
    "#overview-summary-current li a",
    "#overview-summary-current li",
    "#overview .summary-current .org, .summary-current .org, ul.current .org",
    "#overview .summary-current li, ul.current li",
)
_JOBS = (
    '#experience [data-section="currentPositions"] .item-subtitle',
    "#experience .position.summary-current .org, .experience.current .org",
    "#background-experience .current-position header h5 strong, #background-experience .current-position header h5 a",
)


def read(tree: LexborHTMLParser, address: LinkedInAddress) -> DraftContact | None:
    """The person of a profile of those years; None for any other page."""
    top = tree.css_first(_CARDS)
    if top is None:
        return None
    name = reading("name", _name(top), "top_card")
    if name is None:
        return None
    company = told(first(top, *_COMPANIES).strip(" ,·"))
    work = told(first(tree.body or top, *_JOBS).strip(" ,·"))
    profiles = identities(address, []) or ()
    if address.key is None and (key := canonical_key(tree)):
        profiles = (ReadProfile(key, "link"),)
    return DraftContact(
        name,
        reading(
            "headline", told(first(top, "p.headline", "p.title", ".headline-title", "#headline .title")), "top_card"
        ),
        reading("company", company, "top_card", "medium") or reading("company", work, "experience", "low"),
        reading("location", told(first(top, ".locality", ".adr", '[name="location"]')), "top_card"),
        profiles,
    )


def _name(top: LexborNode) -> str:
    given, family = first(top, "h1 .given-name"), first(top, "h1 .family-name")
    if given and family:
        return f"{family} {given}" if _stands_first(top, ".family-name") else f"{given} {family}"
    return first(top, "h1#name", ".full-name", "h1.fn", "h1")


def _stands_first(top: LexborNode, selector: str) -> bool:
    part = top.css_first("h1 .given-name, h1 .family-name")
    return part is not None and part.css_matches(selector)
