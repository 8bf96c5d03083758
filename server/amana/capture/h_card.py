"""People marked up with microformats: h-card, and its older form vcard."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from amana.capture.draft import DraftContact, ReadProfile, once, once_each, reading
from amana.capture.words import words
from amana.relationship.profile import NotAProfile, profile_key

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MOST_CARDS = 100
_ROOTS = ("h-card", "vcard")
_CLIMB = 100


def read(tree: LexborHTMLParser, url: str) -> list[DraftContact]:
    """The people of the page's cards; the one whose card gives this very page as its address stands alone."""
    drafts = []
    page = _key(url)
    for card in tree.css(".h-card, .vcard")[:MOST_CARDS]:
        if _card_around(card.parent):
            continue
        draft = _draft(card, url)
        if draft is None:
            continue
        if page and page in draft.profiles:
            return [draft]
        drafts.append(draft)
    return once_each(drafts)


def _draft(card: LexborNode, url: str) -> DraftContact | None:
    whole = f"{_said(card, '.p-given-name, .given-name')} {_said(card, '.p-family-name, .family-name')}"
    own = words(card) if not card.css_first('[class*="p-"], [class*="fn"]') else ""
    name = reading("name", _said(card, ".p-name, .fn") or whole.strip() or own, "h_card", "medium")
    company = reading("company", _said(card, ".p-org, .org"), "h_card", "medium")
    # A card whose name is its organisation is the organisation's card.
    if name is None or (company and company.value == name.value):
        return None
    parts = [_said(card, f".p-{part}, .{part}") for part in ("locality", "region", "country-name")]
    links = [link.attributes.get("href") or "" for link in (card, *card.css(".u-url, .url, [rel~=me]"))]
    keys = [key for link in links if link.strip() and (key := _key(urljoin(url, link.strip())))]
    return DraftContact(
        name,
        reading(
            "headline",
            _said(card, ".p-job-title, .p-role, .title, .role") or _said(card, ".p-note"),
            "h_card",
            "medium",
        ),
        company,
        reading("location", ", ".join(part for part in parts if part), "h_card", "medium"),
        once(tuple(keys)),
    )


def _said(card: LexborNode, selector: str) -> str:
    """The words of the card's own property, not of a card within it."""
    for node in card.css(selector):
        around = node if node == card else _card_around(node.parent)
        if around == card and (text := words(node)):
            return text
    return ""


def _card_around(node: LexborNode | None) -> LexborNode | None:
    for _ in range(_CLIMB):
        if node is None:
            return None
        if set((node.attributes.get("class") or "").split()) & set(_ROOTS):
            return node
        node = node.parent
    return None


def _key(address: str) -> ReadProfile | None:
    try:
        return ReadProfile(profile_key(address), "h_card")
    except (NotAProfile, ValueError):
        return None
