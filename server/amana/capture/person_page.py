"""A page about one person that no markup says so of: a name in its headings or title, and enough that bears it out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from amana.capture.contact_links import Contacts, contacts_in
from amana.capture.draft import DraftContact, Where, reading
from amana.capture.given_names import is_given
from amana.capture.looks_like_name import bare_name, looks_like_name, name_key
from amana.capture.mail_address import is_sites_own, mail_of_link, mails_in
from amana.capture.named_line import name_and_rest, name_in
from amana.capture.outline import within_praise
from amana.capture.role_words import company_in, is_role
from amana.capture.whose_profile import one_of_each_site, slug
from amana.relationship.folding import fold

if TYPE_CHECKING:
    from amana.capture.outline import Box, Outline
    from amana.capture.page_context import Context

_ENOUGH = 3.0
_ENOUGH_FOR_ARTICLE = 4.5
_MOST_HEADINGS = 60
_MOST_LINES = 400
_TOP = 12
_MOST_ROLE_WORDS = 8
_NEAR = 5
_LONGEST_TOP = 60
_LONGEST_ROLE = 140
_I_AM = re.compile(
    r"(?:\b(?:I am|I['’]m|[Mm]y name is|[Tt]his is|[Mm]y name['’]s)\s+|\b(?:أنا|اسمي)\s+|(?:^|\s)(?:שמי|אני|"
    r"קוראים לי)\s+)"
    r"((?:[^\W\d_][\w'’-]*\.?\s?){1,4})"
)
_MARKED = re.compile(
    r"profile|person|staff|speaker|bio(?:$|[\s_-])|author|member|faculty|people|portrait|hero-name|about-me",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\s+(?:photography|photographer|studio|design|designs|consulting|coaching|therapy|art|arts|artist|illustration|architects?|"
    r"music|films?|law|counselling|counseling|yoga|fitness|writer|author|books?|online|official(?: site)?)$",
    re.IGNORECASE,
)
_NO_ROLE = re.compile(
    r"@|https?:|^\W*\+?[\d() .-]{6,}$|^\W*$|^(?:e-?mail|phone|tel|home|menu|contact|share|follow|search|skip)\b",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(
    r"\b(?:cv|curriculum vitae|r[eé]sum[eé]|portfolio|about me|bio|who am i|my work)\b|/me(?:/|$)", re.IGNORECASE
)
_THINGS = re.compile(r"[€$£₪¥]\s?\d|\d\s?[€$£₪¥]|\badd to (?:cart|basket)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A name, the place it was found, and the line it stands in where it stands in the page."""

    name: str
    where: Where
    rest: str = ""
    line: int = -1
    box: Box | None = None


def read(outline: Outline, page: Context, *, article: bool = False) -> list[DraftContact]:
    """The person, alone; empty where no name is borne out, or two are as well as each other."""
    if page.is_search or page.is_docs or page.is_wiki or page.is_product:
        return []
    reached = contacts_in(outline, None, page.url, page.region, of_office=True)
    first_person = _first_person(outline)
    weighed: dict[str, tuple[float, _Candidate]] = {}
    for candidate in _candidates(outline, page, first_person):
        key = name_key(candidate.name)
        weight = _weight(candidate, outline, page, reached, first_person)
        before = weighed.get(key)
        if before is None or weight > before[0] or (candidate.line >= 0 and before[1].line < 0):
            weighed[key] = (max(weight, before[0] if before else 0), candidate)
    ranked = sorted(weighed.values(), key=lambda pair: -pair[0])
    enough = _ENOUGH_FOR_ARTICLE if article else _ENOUGH
    if not ranked or ranked[0][0] < enough or (len(ranked) > 1 and ranked[1][0] >= ranked[0][0]):
        return []
    return [_draft(ranked[0][1], ranked[0][0], outline, reached)]


def _candidates(outline: Outline, page: Context, first_person: list[str]) -> list[_Candidate]:
    """The names of the headings, then those of the title, of the page's own words and of its author."""
    found = _headings(outline) + _beside_mails(outline)
    titled = [named[0] for part in (*page.title_parts, page.site) if (named := name_and_rest(part))]
    titled += [named[0] for part in (*page.title_parts, page.site) if (named := name_and_rest(_TRADE.sub("", part)))]
    found += [_Candidate(name, "title") for name in titled]
    found += [_Candidate(name, "about") for name in first_person if looks_like_name(name)]
    author = page.said.get("author", "")
    return [*found, _Candidate(author, "meta_author")] if looks_like_name(author) else found


def _beside_mails(outline: Outline) -> list[_Candidate]:
    """The names that an e-mail address made of them follows within a few lines."""
    mails = {box.first_line: mail for href, box in outline.links[:_MOST_LINES] if (mail := mail_of_link(href))}
    mails |= {place: one for place, line in enumerate(outline.lines[:_MOST_LINES]) for one in mails_in(line.text)}
    found = []
    for place, mail in mails.items():
        for number in range(max(0, place - _NEAR), min(place + 1, len(outline.lines))):
            named = name_in(outline.lines[number])
            if named and _names_them(mail, name_key(named[0]).split()):
                found.append(_Candidate(named[0], "contact_info", named[1], number, outline.lines[number].pieces[0][1]))
    return found


def _headings(outline: Outline) -> list[_Candidate]:
    """The names of the headings to the third rank; the top of a page may name its person in any element."""
    found: list[_Candidate] = []
    for number, line in enumerate(outline.lines):
        box = line.pieces[0][1]
        if (box.heading or "h4") > "h3" and (box.heading or number >= _TOP or len(line.text) > _LONGEST_TOP):
            continue
        named = name_in(line)
        if named and not within_praise(outline.lines, number):
            found.append(_Candidate(named[0], "heading", named[1], number, box))
            if len(found) == _MOST_HEADINGS:
                break
    return found


def _first_person(outline: Outline) -> list[str]:
    """The names that the page says "I am" of."""
    found = []
    for line in outline.lines[:_MOST_LINES]:
        for said in _I_AM.finditer(line.text[:400]):
            words: list[str] = []
            for word in said[1].split():
                if word[:1].lower() != word[:1].upper() and not word[:1].isupper():
                    break
                words.append(word.strip(".,"))
                if word.endswith((".", ",")):
                    break
            found += [" ".join(words[:size]) for size in range(len(words), 0, -1)]
    return found[:20]


def _weight(
    candidate: _Candidate, outline: Outline, page: Context, reached: Contacts, first_person: list[str]
) -> float:
    """How much bears out that the page is this person's: two kinds of sign must agree, one of them of a human."""
    words = name_key(candidate.name).split()
    if not words:
        return 0
    key = " ".join(words)
    titled = any(key in name_key(part) or key in fold(part) for part in (page.title, page.site) if part)
    hosted = page.host_says(words)
    named = [name_key(name) for name in first_person]
    human = 2.0 * any(name and (name == key or name == words[0]) for name in named)
    human += 2.0 * any(_names_them(mail.value, words) for mail in reached.emails)
    human += 2.0 * any(line.text.startswith(_told(candidate.name)) for line in outline.lines[:_MOST_LINES])
    slugs = [slug(profile.key.value, page.host) for profile in reached.profiles]
    human += 2.0 * any(sum(word in slug for word in words if len(word) > 2) >= 1 for slug in slugs)  # noqa: PLR2004  # a name, no initial
    human += 1.0 * is_given(bare_name(candidate.name).split()[0])
    human += 1.5 * (name_key(page.said.get("author", "")) == key)
    if candidate.line >= 0:
        box = candidate.box
        human += 2.0 * bool(_role(candidate, outline)[1])
        human += 1.5 * (
            box is not None and any(_MARKED.search(around.names) for around in box.ways_up[:6] if around.tag != "body")
        )
    folder = page.in_person_folder and titled
    human += 1.5 * (
        folder
        or (titled and (hosted or words[-1] in page.host) and bool(_OF_ONESELF.search(f"{page.title} {page.path}")))
    )
    human -= 2.0 * any(_THINGS.search(line.text) for line in outline.lines[:_MOST_LINES])
    if human < 1:
        return 0
    pictured = any(key in name_key(alt) for alt, _ in outline.pictures[:50])
    lone = candidate.line >= 0 and candidate.box is not None and candidate.box.heading == "h1"
    beside = candidate.where == "contact_info" and human >= _ENOUGH
    sure = human >= _ENOUGH and (lone or candidate.where == "about")
    if not (titled or hosted or beside or sure):
        return 0
    return human + 1.0 * titled + 2.0 * hosted + 0.5 * pictured + 0.5 * lone


def _is_theirs(mail: str, words: list[str]) -> bool:
    """Whether an address names them, before its sign or as a site of their own."""
    domain = re.sub(r"[^\w]", "", fold(mail).partition("@")[2])
    own = len(words) > 1 and (all(word in domain for word in words) or f"{words[0][:1]}{words[-1]}" in domain)
    return own or _names_them(mail, words)


def _names_them(mail: str, words: list[str]) -> bool:
    local = fold(mail).partition("@")[0]
    return any(len(word) > 2 and word in local for word in words)  # noqa: PLR2004  # a name, no initial


def _told(name: str) -> tuple[str, ...]:
    """How a page begins that tells of somebody."""
    return tuple(f"{name} {verb} " for verb in ("is a", "is an", "is the", "was born", "lives", "works", "studied"))


def _role(candidate: _Candidate, outline: Outline) -> tuple[str, bool]:
    """The line that says what they do, and whether it surely does."""
    if candidate.rest and is_role(candidate.rest):
        return candidate.rest, True
    if candidate.line < 0:
        return candidate.rest, False
    key = name_key(candidate.name)
    low = ""
    for number, line in enumerate(outline.lines[candidate.line + 1 : candidate.line + 5]):
        text = line.told
        if len(text) > _LONGEST_ROLE or _NO_ROLE.search(text) or name_key(text) == key:
            continue
        told = text.endswith((".", "!", "?", ":"))
        if is_role(text) and (not told or len(text.split()) <= _MOST_ROLE_WORDS):
            return text.rstrip("."), True
        if not told and (number == 0 or line.pieces[0][1].heading) and len(text) <= _LONGEST_TOP:
            low = low or text
    return ("" if _NO_ROLE.search(candidate.rest) else candidate.rest) or low, False


def _draft(candidate: _Candidate, weight: float, outline: Outline, reached: Contacts) -> DraftContact:
    name = reading("name", candidate.name, candidate.where, "medium" if weight >= _ENOUGH + 1 else "low")
    assert name is not None  # noqa: S101  # what looks like a name is not empty
    role, certain = _role(candidate, outline)
    words = name_key(candidate.name).split()
    own = [mail for mail in reached.emails if not is_sites_own(mail.value)]
    theirs = [mail for mail in reached.emails if _is_theirs(mail.value, words)]
    return replace(
        DraftContact(
            name,
            reading("headline", role, "heading", "medium" if certain else "low"),
            reading("company", company_in(role), "heading", "low"),
        ),
        emails=tuple(theirs or own),
        phones=reached.phones,
        profiles=one_of_each_site(reached.profiles, words),
    )
