"""People in a page's JSON-LD: whom a profile page is about, persons standing by themselves, or an article's author."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from amana.capture.draft import DraftContact, ReadProfile, Sure, once, once_each, reading
from amana.relationship.profile import NotAProfile, profile_key

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PEOPLE = 100
MOST_NODES = 20_000
_WRAPPING = re.compile(r"^\s*(?://)?\s*(?:<!--|<!\[CDATA\[)|(?://)?\s*(?:-->|\]\]>)\s*$")
_MASK = re.compile(r"[*•\s]+")
_SUBJECT = ("mainEntity", "about")

Node = dict[str, Any]


def read(texts: tuple[str, ...], url: str) -> list[DraftContact]:
    """Draft contacts from the JSON-LD texts of a page; text that is no JSON is passed over."""
    nodes = [node for text in texts for node in _nodes(_parsed(text))][:MOST_NODES]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    subjects = [
        person
        for node in nodes
        if _types(node) & {"ProfilePage", "AboutPage", "WebPage"}
        for part in _SUBJECT
        for person in _people(node.get(part), by_id)
    ]
    authors = [person for node in nodes if "author" in node for person in _people(node["author"], by_id)]
    standing = [node for node in nodes if "Person" in _types(node) and not any(node is author for author in authors)]
    for found, sure in ((subjects, "high"), (standing, "high"), (authors, "medium")):
        drafts = [draft for person in found if (draft := _draft(person, url, sure))]  # type: ignore[arg-type]  # the three words are Sure
        if drafts:
            return once_each(drafts)[:MOST_PEOPLE]
    return []


def _parsed(text: str) -> object:
    for attempt in (text, _WRAPPING.sub("", text), html.unescape(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: object) -> Iterator[Node]:
    """Every object that stands by itself: the text's own, those of its arrays, and those of an `@graph`."""
    waiting = [value]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting[:0] = node[:MOST_NODES]
        elif isinstance(node, dict):
            yield node
            waiting.append(node.get("@graph"))


def _types(node: Node) -> set[str]:
    named = node.get("@type")
    names = named if isinstance(named, list) else [named]
    return {re.split(r"[/#:]", name)[-1] for name in names if isinstance(name, str)}


def _people(value: object, by_id: dict[str, Node]) -> list[Node]:
    found = []
    for node in (value if isinstance(value, list) else [value])[:MOST_PEOPLE]:
        known = by_id.get(str(node.get("@id"))) if isinstance(node, dict) and "name" not in node else None
        person = known or node
        if isinstance(person, dict) and "Person" in _types(person):
            found.append(person)
    return found


def _draft(person: Node, url: str, sure: Sure) -> DraftContact | None:
    whole = f"{_text(person.get('givenName'))} {_text(person.get('familyName'))}"
    name = reading("name", _text(person.get("name")) or whole, "json_ld", sure)
    if name is None:
        return None
    return DraftContact(
        name,
        reading("headline", _text(person.get("jobTitle")) or _text(person.get("description")), "json_ld", sure),
        reading("company", _text(person.get("worksFor") or person.get("affiliation")), "json_ld", sure),
        reading("location", _place(person.get("address") or person.get("homeLocation")), "json_ld", sure),
        _profiles(person, url),
    )


def _text(value: object) -> str:
    """The first words in a value: a text, a list's first, an object's name; a masked value (`***`) is none."""
    if isinstance(value, list):
        return next((text for part in value[:MOST_PEOPLE] if not isinstance(part, list) and (text := _text(part))), "")
    if isinstance(value, dict):
        inner = value.get("name") or value.get("@value")
        return _text(inner) if isinstance(inner, str) else ""
    return value if isinstance(value, str) and not _MASK.fullmatch(value) else ""


def _place(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, dict):
        return _text(value)
    inner = value.get("address")
    address: Node = inner if isinstance(inner, dict) else value
    parts = [_text(address.get(part)) for part in ("addressLocality", "addressRegion", "addressCountry")]
    return ", ".join(part for part in parts if part) or _text(value)


def _profiles(person: Node, url: str) -> tuple[ReadProfile, ...]:
    named: list[object] = [person.get("url")]
    same = person.get("sameAs")
    named += same if isinstance(same, list) else [same]
    found = []
    for address in named[:MOST_PEOPLE]:
        if not isinstance(address, str) or not address.strip():
            continue
        try:
            found.append(ReadProfile(profile_key(urljoin(url, address.strip())), "json_ld"))
        except (NotAProfile, ValueError):
            continue
    return once(tuple(found))
