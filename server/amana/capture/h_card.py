"""People marked up with microformats: h-card, and its older form vcard."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from amana.capture.draft import (
    DraftContact,
    Read,
    ReadProfile,
    listed,
    once,
    once_each,
    once_listed,
    once_words,
    reading,
    word,
)
from amana.capture.looks_like_name import looks_like_name
from amana.capture.mail_address import mail_address, mail_of_link
from amana.capture.phone_number import phone_of_link
from amana.capture.strangers import among_strangers
from amana.capture.words import words
from amana.relationship.profile import NotAProfile, profile_key

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MOST_CARDS = 100
_MOST_LOOKED_AT = 1_000
_ROOTS = ("h-card", "vcard")
_CLIMB = 100
_OF_ITSELF = ".u-uid, [rel~=me], .p-note, .p-org, .p-job-title, .u-email"
"""What the card has that a site's author gives of themselves, as no byline does."""


def read(tree: LexborHTMLParser, url: str) -> list[DraftContact]:
    """The people of the page's cards; the one that represents the page stands alone.

    That is the card whose `uid` and `url` are this page's address; else the first whose `url` is a link marked
    rel=me; else the only one of all whose `url` is this page's address. Authors' bylines, comments and cards of
    organisations are no such cards.
    """
    found: list[tuple[LexborNode, DraftContact]] = []
    for card in tree.css(".h-card, .vcard")[:_MOST_LOOKED_AT]:
        if _card_around(card.parent) or _is_byline(card) or among_strangers(card):
            continue
        if draft := _draft(card, url):
            found.append((card, draft))
        if len(found) == MOST_CARDS:
            break
    page = _key(url)
    mine = {_key(urljoin(url, _href(link))) for link in tree.css('a[rel~="me"], link[rel~="me"]')[:MOST_CARDS]} - {None}
    own = [(card, draft) for card, draft in found if page and page in draft.profiles]
    for card, draft in own:
        if any(_key(urljoin(url, _href(link))) == page for link in card.css(".u-uid, .uid")):
            return [draft]
    for _, draft in found:
        if mine & set(draft.profiles):
            return [draft]
    return [own[0][1]] if own else once_each([draft for _, draft in found])


def _is_byline(card: LexborNode) -> bool:
    """A card within an entry is its author's, and is read as such elsewhere."""
    classes = set((card.attributes.get("class") or "").lower().split())
    if classes & {"author", "p-author", "byline", "post-author", "entry-author"} and not card.css_first(_OF_ITSELF):
        return True
    node = card.parent
    for _ in range(_CLIMB):
        if node is None:
            return False
        if set((node.attributes.get("class") or "").split()) & {"h-entry", "hentry", "h-event", "h-cite", "vevent"}:
            return True
        node = node.parent
    return False


def _draft(card: LexborNode, url: str) -> DraftContact | None:
    whole = f"{_said(card, '.p-given-name, .given-name')} {_said(card, '.p-family-name, .family-name')}"
    own = words(card) if not card.css_first('[class*="p-"], [class*="fn"]') else ""
    nick = _said(card, ".p-nickname").split(" ")[0]
    name = reading("name", _said(card, ".p-name, .fn") or whole.strip() or own or nick, "h_card", "medium")
    company = reading("company", _said(card, ".p-org, .org").removeprefix("@"), "h_card", "medium")
    # A card whose name is its organisation is the organisation's card.
    if name is None or (company and company.value == name.value) or card.css_first(".fn.org"):
        return None
    if name.value != nick and not looks_like_name(name.value, strong=True):
        return None
    parts = [_said(card, f".p-{part}, .{part}") for part in ("locality", "region", "country-name")]
    links = [_href(link) for link in (card, *card.css(".u-url, .url, [rel~=me]")[:MOST_CARDS])]
    keys = [key for link in links if link.strip() and (key := _key(urljoin(url, link.strip())))]
    return DraftContact(
        name,
        reading(
            "headline",
            _said(card, ".p-job-title, .p-role, .title, .role") or _said(card, ".p-note, .note"),
            "h_card",
            "medium",
        ),
        company,
        reading(
            "location", ", ".join(part for part in parts if part) or _said(card, ".p-label, .label"), "h_card", "medium"
        ),
        once(tuple(keys)),
        emails=_mails(card),
        phones=_phones(card),
        words=once_words(
            tuple(
                filter(
                    None, (word("interests", words(node), "h_card") for node in card.css(".p-category")[:MOST_CARDS])
                )
            )
        ),
    )


def _mails(card: LexborNode) -> tuple[Read, ...]:
    nodes = [node for node in card.css(".u-email, .p-email, .email")[:MOST_CARDS] if _of(node, card)]
    found = [mail_of_link(_href(node)) or mail_address(words(node)) for node in nodes]
    return once_listed(tuple(filter(None, (listed("emails", mail, "h_card", "medium") for mail in found))))


def _phones(card: LexborNode) -> tuple[Read, ...]:
    nodes = [node for node in card.css(".p-tel, .tel")[:MOST_CARDS] if _of(node, card)]
    found = [phone_of_link(_href(node)) or words(node.css_first(".value") or node) for node in nodes]
    return once_listed(tuple(filter(None, (listed("phones", phone, "h_card", "medium") for phone in found))))


def _said(card: LexborNode, selector: str) -> str:
    """The words of the card's own property, not of a card within it."""
    for node in card.css(selector)[:MOST_CARDS]:
        if _of(node, card) and (text := words(node) or node.attributes.get("title") or ""):
            return text
    return ""


def _of(node: LexborNode, card: LexborNode) -> bool:
    around = _card_around(node.parent)
    return node.mem_id == card.mem_id or (around is not None and around.mem_id == card.mem_id)


def _card_around(node: LexborNode | None) -> LexborNode | None:
    for _ in range(_CLIMB):
        if node is None:
            return None
        if set((node.attributes.get("class") or "").split()) & set(_ROOTS):
            return node
        node = node.parent
    return None


def _href(node: LexborNode) -> str:
    return node.attributes.get("href") or ""


def _key(address: str) -> ReadProfile | None:
    try:
        return ReadProfile(profile_key(address), "h_card")
    except (NotAProfile, ValueError):
        return None
