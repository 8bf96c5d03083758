"""People marked up in the page's own elements: microdata and RDFa, by schema.org's and foaf's words."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Literal

from amana.capture.draft import (
    MOST_PEOPLE,
    DraftContact,
    Read,
    ReadProfile,
    listed,
    once,
    once_listed,
    once_words,
    reading,
)
from amana.capture.looks_like_name import looks_like_name
from amana.capture.mail_address import mail_address, mail_of_link
from amana.capture.phone_number import phone_of_link
from amana.capture.profile_link import web_page
from amana.capture.said_words import words_of
from amana.capture.strangers import among_strangers
from amana.capture.words import words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

Way = Literal["microdata", "rdfa"]

_MOST_ELEMENTS = 2_000
_CLIMB = 100
_PERSON = re.compile(r"(?:^|[\s/:#])Person(?:\s|$)")
_ORGANISATION = re.compile(
    r"(?:Organization|Business|Corporation|Product|SoftwareSourceCode|Event|Review|Comment|DiscussionForumPosting|QAPage|Code|Place|Answer|"
    r"Question)(?:\s|$)"
)
_FOAF = {
    "title": "jobTitle", "mbox": "email", "phone": "telephone", "homepage": "url", "account": "sameAs",
    "givenname": "givenName", "firstName": "givenName", "family_name": "familyName", "lastName": "familyName",
    "interest": "knowsAbout", "topic_interest": "knowsAbout", "workplaceHomepage": "",
}  # fmt: skip
_ITEM = {"microdata": "itemscope", "rdfa": "typeof"}
_TYPE = {"microdata": "itemtype", "rdfa": "typeof"}
_PROPERTY = {"microdata": ("itemprop",), "rdfa": ("property", "rel")}
_AUTHORS = frozenset({"author", "creator", "contributor", "editor", "publisher"})
_OTHERS = frozenset(
    {"knows", "colleague", "spouse", "parent", "children", "sibling", "follows", "reviewedBy", "review", "sponsor"}
)

Properties = dict[str, list["LexborNode"]]


def read(tree: LexborHTMLParser, url: str, way: Way) -> tuple[list[DraftContact], list[DraftContact]]:
    """Whom the page is about, and who is its author: the persons that stand for themselves, and those of an item."""
    about: list[DraftContact] = []
    authors: list[DraftContact] = []
    for item in tree.css(f"[{_TYPE[way]}]")[:_MOST_ELEMENTS]:
        if not _PERSON.search(item.attributes.get(_TYPE[way]) or "") or among_strangers(item):
            continue
        role = set(_names(item, way))
        around = _item_around(item.parent, way)
        inside = around.attributes.get(_TYPE[way]) or "" if around else ""
        if role & _OTHERS or (_ORGANISATION.search(inside) and role & _AUTHORS) or _PERSON.search(inside):
            continue
        if draft := _draft(item, url, way):
            (authors if role & _AUTHORS else about).append(draft)
        if len(about) == MOST_PEOPLE:
            break
    return about, authors[:MOST_PEOPLE]


def _draft(item: LexborNode, url: str, way: Way) -> DraftContact | None:
    said = _properties(item, way)
    whole = f"{_first(said, 'givenName')} {_first(said, 'familyName')}".strip()
    nick = _first(said, "additionalName", "alternateName", "nick").split(" ")[0]
    name = reading("name", _first(said, "name") or whole or nick, way)
    if name is None or (name.value != nick and not looks_like_name(name.value, strong=True)):
        return None
    town = [_inner(said.get("address") or said.get("homeLocation") or [], part, way)
            for part in ("addressLocality", "addressRegion", "addressCountry")]  # fmt: skip
    own_parts = [_first(said, part) for part in ("addressLocality", "addressRegion", "addressCountry")]
    place = (
        ", ".join(filter(None, town)) or ", ".join(filter(None, own_parts)) or _first(said, "homeLocation", "address")
    )
    works = said.get("worksFor") or said.get("affiliation") or []
    mails = [mail_of_link(_link(node)) or mail_address(_value(node)) for node in said.get("email", [])]
    phones = [_value(node) or phone_of_link(_link(node)) for node in said.get("telephone", [])]
    return DraftContact(
        name,
        reading("headline", _first(said, "jobTitle", "role") or _first(said, "description"), way),
        reading("company", _inner(works, "name", way) or _first(said, "worksFor", "affiliation"), way),
        reading("location", place, way),
        _profiles(said, url, way),
        emails=_listed("emails", mails, way),
        phones=_listed("phones", phones, way),
        words=once_words(
            (
                *words_of("offers", _all(said, "skills"), "skills"),
                *words_of("interests", _all(said, "knowsAbout"), "about"),
                *words_of("languages", _all(said, "knowsLanguage"), "languages"),
            )
        ),
    )


def _listed(field: Literal["emails", "phones"], values: list[str | None], way: Way) -> tuple[Read, ...]:
    return once_listed(tuple(filter(None, (listed(field, value, way) for value in values))))


def _profiles(said: Properties, url: str, way: Way) -> tuple[ReadProfile, ...]:
    nodes = [node for name in ("url", "sameAs", "social") for node in said.get(name, [])]
    inner = [link for node in nodes for link in ([node] if _link(node) else node.css("a[href]")[:3])]
    keys = [web_page(_link(node), url) for node in inner]
    return once(tuple(ReadProfile(key, way) for key in keys if key))


def _properties(item: LexborNode, way: Way) -> Properties:
    """The item's own properties, not those of an item within it."""
    found: Properties = defaultdict(list)
    selector = ", ".join(f"[{name}]" for name in _PROPERTY[way])
    for node in item.css(selector)[:_MOST_ELEMENTS]:
        around = _item_around(node.parent, way)
        if around is not None and around.mem_id == item.mem_id:
            for name in _names(node, way):
                found[name].append(node)
    return found


def _names(node: LexborNode, way: Way) -> list[str]:
    """A property's names without their vocabulary, foaf's turned into schema.org's."""
    written = " ".join(node.attributes.get(name) or "" for name in _PROPERTY[way]).split()
    bare = [re.split(r"[/#:]", name)[-1] for name in written if name not in {"me", "nofollow", "noopener"}]
    return [_FOAF.get(name, name) for name in bare]


def _inner(nodes: list[LexborNode], name: str, way: Way) -> str:
    attribute = _PROPERTY[way][0]
    for node in nodes:
        for inner in node.css(f"[{attribute}]")[:50]:
            if name in _names(inner, way) and (text := _value(inner)):
                return text
    return ""


def _all(said: Properties, name: str) -> list[str]:
    return [text for node in said.get(name, [])[:MOST_PEOPLE] if (text := _value(node))]


def _first(said: Properties, *names: str) -> str:
    return next((text for name in names for text in _all(said, name)), "")


def _value(node: LexborNode) -> str:
    content = node.attributes.get("content")
    return content.strip() if content else words(node)


def _link(node: LexborNode) -> str:
    return node.attributes.get("href") or node.attributes.get("resource") or ""


def _item_around(node: LexborNode | None, way: Way) -> LexborNode | None:
    for _ in range(_CLIMB):
        if node is None:
            return None
        if _ITEM[way] in node.attributes:
            return node
        node = node.parent
    return None
