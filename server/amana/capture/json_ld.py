"""People in a page's JSON-LD: whom a profile page is about, persons standing by themselves, the people of a team or
an event, or an article's authors."""  # noqa: D205, D209  # one sentence of two lines

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from amana.capture.byline import names_of
from amana.capture.draft import (
    MOST_PEOPLE,
    DraftContact,
    ReadProfile,
    ReadWord,
    Sure,
    listed,
    once,
    once_listed,
    once_words,
    reading,
)
from amana.capture.looks_like_name import looks_like_name
from amana.capture.loose_json import loose_json
from amana.capture.mail_address import mail_address
from amana.capture.said_words import apart, words_of
from amana.relationship.profile import NotAProfile, profile_key

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_NODES = 20_000
MOST_TEXTS = 200
_MASK = re.compile(r"[*•\s]+")
_SUBJECT = ("mainEntity", "about")
_ABOUT_PAGES = frozenset({"ProfilePage", "AboutPage", "WebPage", "ContactPage", "CollectionPage", "ItemPage"})
_ARTICLES = re.compile(
    r"Article$|^(?:BlogPosting|Report|LiveBlogPosting|Recipe|Essay|CreativeWork|HowTo|PresentationDigitalDocument)$"
)
_SHOWING = re.compile(
    r"^(?:Product|ProductGroup|Offer|ItemPage|Book|Movie|SoftwareApplication|SoftwareSourceCode|DiscussionForumPosting|"
    r"QAPage|Question|SearchResultsPage)$"
)
_GROUPS = re.compile(
    r"Organization$|Event$|Business$|^(?:Corporation|ResearchProject|Project|Festival|Conference|NGO|Course|"
    r"CourseInstance|SportsTeam|LegalService|MedicalClinic|Physician|Dentist)$"
)
_MEMBERS = (
    "employee",
    "employees",
    "member",
    "members",
    "performer",
    "performers",
    "actor",
    "speaker",
    "speakers",
    "instructor",
)
_FOUNDERS = ("founder", "founders")
_ABOUT_THEM = re.compile(r"/(?:about|team|people|who-we-are|company|founders?|leadership|our-story)", re.IGNORECASE)

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """Whom the page's data is about, and who wrote the page; `article` where the data calls it one."""

    about: tuple[DraftContact, ...] = ()
    authors: tuple[DraftContact, ...] = ()
    article: bool = False
    nobodys: bool = False
    """The page is a product, a program, a forum or the like: whoever is named in it is not whom it is about."""


def read(texts: tuple[str, ...], url: str) -> Found:
    """What the JSON-LD texts of a page say; text that cannot be made out is passed over."""
    nodes = [node for text in texts[:MOST_TEXTS] for node in _nodes(loose_json(text))][:MOST_NODES]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    types = {name for node in nodes for name in _types(node)}
    articles = [node for node in nodes if any(map(_ARTICLES.search, _types(node)))]
    writing = [node for node in nodes if "author" in node and not _types(node) & {"Review", "Comment", "Answer"}]
    authors = [
        person
        for node in writing
        for key in ("author", "creator")
        for person in _people(node.get(key), by_id, loose=True)
    ]
    subjects = [
        person
        for node in nodes
        if _types(node) & _ABOUT_PAGES
        for part in _SUBJECT
        for person in _people(node.get(part), by_id)
    ]
    named = {id(author) for author in authors} | {_text(author.get("name")) for author in authors}
    standing = [
        node
        for node in nodes
        if "Person" in _types(node) and id(node) not in named and _text(node.get("name")) not in named
    ]
    members = [
        person
        for node in nodes
        if any(map(_GROUPS.search, _types(node)))
        for key in (*_MEMBERS, *(_FOUNDERS if _ABOUT_THEM.search(url) else ()))
        for person in _people(node.get(key), by_id, company=_company_of(node))
    ]
    showing = any(map(_SHOWING.search, types)) and "ProfilePage" not in types
    about: tuple[DraftContact, ...] = ()
    for group, sure in ((subjects, "high"), (standing, "high"), (members, "high")):
        about = about or _drafts(group, url, sure)  # type: ignore[arg-type]  # the words are Sure
    wrote = _drafts(authors, url, "medium") if len({_text(one.get("headline")) for one in articles}) <= 1 else ()
    return Found(() if showing and not subjects else about, () if showing else wrote, bool(articles), showing)


def _drafts(people: list[Node], url: str, sure: Sure) -> tuple[DraftContact, ...]:
    found: dict[str, DraftContact] = {}
    for person in people:
        if draft := _draft(person, url, sure):
            same = found.get(draft.name.value)
            found[draft.name.value] = same.filled_from(draft) if same else draft
    return tuple(found.values())[:MOST_PEOPLE]


def _nodes(value: object) -> Iterator[Node]:
    """Every object that stands by itself: the text's own, those of its arrays, of a `@graph` and of a list."""
    waiting = [value]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node[:MOST_NODES][::-1]
        elif isinstance(node, dict):
            yield node
            items = node.get("itemListElement") if "ItemList" in _types(node) else None
            main = node.get("mainEntity")
            if isinstance(main, dict) and "ItemList" in _types(main):
                waiting.append(main)
            if "ListItem" in _types(node):
                waiting.append(node.get("item"))
            waiting += [items, node.get("@graph")]


def _types(node: Node) -> set[str]:
    named = node.get("@type")
    names = named if isinstance(named, list) else [named]
    return {re.split(r"[/#:]", name)[-1] for name in names if isinstance(name, str)}


def _people(value: object, by_id: dict[str, Node], *, loose: bool = False, company: str = "") -> list[Node]:
    """The persons in a value; `loose`, as authors are written: a name alone may stand for a person too."""
    found = []
    for node in (value if isinstance(value, list) else [value])[:MOST_PEOPLE]:
        if loose and isinstance(node, str):
            found += [{"@type": "Person", "name": name} for name in names_of(node)]
            continue
        if not isinstance(node, dict):
            continue
        known = by_id.get(str(node.get("@id"))) if "name" not in node or "@type" not in node else None
        inner = node.get("member") if "Role" in "".join(_types(node)) else None
        person = (
            {**inner, "jobTitle": inner.get("jobTitle") or node.get("roleName")}
            if isinstance(inner, dict)
            else known or node
        )
        if loose:
            found += _authors(person)
        elif "Person" in _types(person):
            found.append({**person, "worksFor": company} if company and not person.get("worksFor") else person)
    return found


def _authors(person: Node) -> list[Node]:
    """The author, or several where one name holds several; what looks like no person's name is an agency's."""
    if _types(person) - {"Person"}:
        return []
    written = person.get("name")
    names = [name for text in (written if isinstance(written, list) else [written]) for name in names_of(_text(text))]
    if len(names) > 1:
        return [{"@type": "Person", "name": name} for name in names]
    whole = _text(written)
    by_parts = bool(person.get("familyName"))
    foreign = bool(whole) and not whole.isascii() and looks_like_name(whole, strong=True)
    return [{**person, "name": names[0]}] if names else [person] if by_parts or foreign else []


def _company_of(node: Node) -> str:
    return _text(node.get("name")) if not any(name.endswith(("Event", "Festival")) for name in _types(node)) else ""


def _draft(person: Node, url: str, sure: Sure) -> DraftContact | None:
    whole = f"{_text(person.get('givenName'))} {_text(person.get('familyName'))}"
    name = reading("name", _text(person.get("name")) or whole, "json_ld", sure)
    if name is None or not looks_like_name(name.value, strong=True):
        return None
    works = person.get("worksFor") or person.get("affiliation") or person.get("memberOf")
    mails = [mail_address(text.removeprefix("mailto:")) for text in _texts(person.get("email"))]
    points = person.get("contactPoint")
    phones = _texts(person.get("telephone")) + (_texts(points.get("telephone")) if isinstance(points, dict) else [])
    return DraftContact(
        name,
        reading(
            "headline",
            _text(person.get("jobTitle")) or _role(person) or _text(person.get("description")),
            "json_ld",
            sure,
        ),
        reading("company", _text(works), "json_ld", sure),
        reading(
            "location",
            _place(person.get("address") or person.get("homeLocation") or person.get("workLocation")),
            "json_ld",
            sure,
        ),
        _profiles(person, url),
        emails=once_listed(tuple(filter(None, (listed("emails", mail, "json_ld", sure) for mail in mails)))),
        phones=once_listed(tuple(filter(None, (listed("phones", phone, "json_ld", sure) for phone in phones)))),
        words=_words(person),
    )


def _role(person: Node) -> str:
    occupation = person.get("hasOccupation")
    if isinstance(occupation, list):
        occupation = occupation[0] if occupation else None
    return (
        _text(occupation.get("roleName") or occupation.get("name"))
        if isinstance(occupation, dict)
        else _text(occupation)
    )


def _words(person: Node) -> tuple[ReadWord, ...]:
    keywords = [part for text in _texts(person.get("keywords")) for part in apart(text)]
    return once_words(
        (
            *words_of("offers", _texts(person.get("skills")), "skills"),
            *words_of("interests", _texts(person.get("knowsAbout")) + keywords, "about"),
            *words_of("languages", _texts(person.get("knowsLanguage")), "languages"),
        )
    )


def _texts(value: object) -> list[str]:
    return [
        text for part in (value if isinstance(value, list) else [value])[:MOST_PEOPLE] if (text := _text(part).strip())
    ]


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
    named: list[object] = []
    for key in ("url", "sameAs", "mainEntityOfPage"):
        value = person.get(key)
        named += value if isinstance(value, list) else [value]
    found = []
    for address in named[:MOST_PEOPLE]:
        if not isinstance(address, str) or not address.strip():
            continue
        try:
            found.append(ReadProfile(profile_key(urljoin(url, address.strip())), "json_ld"))
        except (NotAProfile, ValueError):
            continue
    return once(tuple(found))
