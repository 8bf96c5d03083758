"""The people of a page of any site but LinkedIn: every signal it gives, best first, brought together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from amana.capture import (
    article,
    code_host,
    h_card,
    json_ld,
    marked_up,
    og_profile,
    people_list,
    person_page,
    rel_me,
    vcard,
)
from amana.capture.contact_links import contacts_in
from amana.capture.draft import MOST_PEOPLE, DraftContact, once, once_words
from amana.capture.headed_words import headed_words
from amana.capture.looks_like_name import name_key
from amana.capture.outline import Outline, outline

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.page_context import Context

_FEWEST_OF_LIST = 3
_MOST_VCARD_LINKS = 100


def read(tree: LexborHTMLParser, json_texts: tuple[str, ...], page: Context) -> list[DraftContact]:
    """Whom the page is about; else the people it lists; else who wrote it. Each once, in the order of the page."""
    kind = code_host.kind(tree, page)
    if kind == "nobody":
        return []
    seen = outline(tree)
    data = json_ld.read(json_texts, page.url)
    micro, micro_authors = marked_up.read(tree, page.url, "microdata")
    rdfa, rdfa_authors = marked_up.read(tree, page.url, "rdfa")
    about = _some(
        _vcards(tree),
        list(data.about),
        h_card.read(tree, page.url),
        micro,
        rdfa,
        code_host.read(tree, page) if kind == "person" else [],
        og_profile.read(tree, page.url),
    )
    listed = [] if kind == "person" or data.nobodys else people_list.read(seen, page)
    named = [] if data.nobodys else person_page.read(seen, page)
    if named and named[0].name.where == "heading" and name_key(named[0].name.value) in name_key(page.title):
        listed = []  # colleagues shown on somebody's own page
    many = next((reading for reading in about if len(reading) > 1), [])
    if many or (listed and (not about or _is_list(listed, about[0][0], page))):
        return _many(listed, many, about)
    authors = _some(list(data.authors), micro_authors, rdfa_authors, article.read(tree, page, article=data.article))
    if named and authors and not about:
        named = person_page.read(seen, page, article=True)
    if about or named:
        beside = [_sure_of(draft) for draft in named] if about else named
        return [_one(_some(*about, beside), authors, tree, seen, page)]
    return [] if data.nobodys or page.path.strip("/") == "" else _merged(authors)


def _some(*readings: list[DraftContact]) -> list[list[DraftContact]]:
    return [reading for reading in readings if reading]


def _is_list(listed: list[DraftContact], first: DraftContact, page: Context) -> bool:
    """Whether a page whose data names one person is about the many it shows, of whom that one may be another."""
    return len(listed) >= _FEWEST_OF_LIST and page.of_people and name_key(first.name.value) not in name_key(page.title)


def _many(listed: list[DraftContact], many: list[DraftContact], about: list[list[DraftContact]]) -> list[DraftContact]:
    """The page's people, as the longer of its lists has them, each with what the other readings know."""
    keys = {name_key(draft.name.value) for draft in many}
    shared = any(name_key(draft.name.value) in keys for draft in listed)
    if many and not (shared and len(listed) > len(many)):
        return _merged([many, *[reading for reading in about if reading is not many], listed], only=keys)
    order = [name_key(draft.name.value) for draft in listed] + [name_key(draft.name.value) for draft in many]
    found = {name_key(draft.name.value): draft for draft in _merged([*about, listed])}
    return [found[key] for key in dict.fromkeys(order) if key in found][:MOST_PEOPLE]


def _sure_of(draft: DraftContact) -> DraftContact:
    """A reading of the page's looks without its guesses, where its data says more."""
    guessed = draft.headline is not None and draft.headline.sure == "low"
    return replace(draft, headline=None, company=None) if guessed else draft


def _merged(readings: list[list[DraftContact]], only: set[str] | None = None) -> list[DraftContact]:
    """Everybody in the readings once, the best reading of each first and filled from the others."""
    found: dict[str, DraftContact] = {}
    for reading in readings:
        for draft in reading:
            key = name_key(draft.name.value)
            if key in found:
                found[key] = found[key].filled_from(draft)
            elif only is None or key in only:
                if only is None and reading is not readings[0] and draft.name.where != "structure":
                    continue
                found[key] = draft
    return list(found.values())[:MOST_PEOPLE]


def _one(
    readings: list[list[DraftContact]],
    authors: list[list[DraftContact]],
    tree: LexborHTMLParser,
    seen: Outline,
    page: Context,
) -> DraftContact:
    """The page's one person: the best reading, with what it lacks taken from weaker ones of the same name."""
    draft = readings[0][0]
    for other in (other for reading in (*readings[1:], *authors) for other in reading):
        if name_key(other.name.value) == name_key(draft.name.value):
            draft = draft.filled_from(other)
    mails = (
        draft.emails or contacts_in(seen, None, page.url).emails if page.host.endswith("orcid.org") else draft.emails
    )
    return replace(
        draft,
        emails=mails,
        profiles=once((*draft.profiles, *rel_me.read(tree, page.url))),
        words=once_words((*draft.words, *headed_words(seen))),
    )


def _vcards(tree: LexborHTMLParser) -> list[DraftContact]:
    """The people of the vCards that the page carries in itself: in its links, or in its text."""
    links = tree.css('a[href^="data:text/" i]')[:_MOST_VCARD_LINKS]
    drafts = [draft for link in links for draft in vcard.of_link(link.attributes.get("href") or "")]
    for block in tree.css("pre, code, textarea")[:_MOST_VCARD_LINKS]:
        text = block.text(deep=True)
        if not drafts and "BEGIN:VCARD" in text:
            drafts = vcard.read(text)
    return drafts[:MOST_PEOPLE]
