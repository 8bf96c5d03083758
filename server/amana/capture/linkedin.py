"""LinkedIn's pages: whose profile this is, whichever generation of its pages it was saved from."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from amana.capture import (
    linkedin_2018,
    linkedin_2020,
    linkedin_bare,
    linkedin_classic,
    linkedin_head,
    linkedin_old_public,
    linkedin_public,
    linkedin_sales,
    linkedin_sdui,
    linkedin_structure,
    linkedin_title,
)
from amana.capture.draft import once
from amana.capture.linkedin_address import linkedin_address
from amana.capture.linkedin_contact_info import contact_info
from amana.capture.linkedin_experience import current_company, works_at
from amana.capture.linkedin_words import page_words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.draft import DraftContact, Read
    from amana.capture.linkedin_address import LinkedInAddress

GENERATIONS = (
    linkedin_sdui,
    linkedin_public,
    linkedin_2018,
    linkedin_classic,
    linkedin_2020,
    linkedin_old_public,
    linkedin_structure,
    linkedin_bare,
)
"""Tried in this order; the first that recognises its page answers."""

_SCHOOL = re.compile(
    r"universi|college|school|hochschule|faculty|école|ecole|escuela|facult|politec|politech|polytech|akademi|academy|"
    r"institute of tech|uniwersytet|высш|אוניברסיט|מכלל|הטכניון|جامعة|كلية|معهد",
    re.IGNORECASE,
)
_SITE = "linkedin"
_MOST_WORDS = 3


def read_linkedin(tree: LexborHTMLParser, url: str, json_ld: tuple[str, ...] = ()) -> list[DraftContact]:
    """The person a LinkedIn page is about; empty for jobs, search, messages, posts, walls and missing pages.

    The address decides first: only a profile's address can lead to a person, because other pages show headings,
    cards and titles that look like one. `json_ld` are the texts of the page's own JSON-LD.
    """
    address = linkedin_address(url)
    if address is None:
        return []
    draft = linkedin_sales.read(tree, address) if address.sales else _best(tree, address, json_ld)
    if draft is None or _is_nobody(draft.name.value):
        return []
    if address.sales:
        return [draft]
    reached = contact_info(tree, draft.keys)
    profiles = once((*draft.profiles, *reached.profiles))
    known = replace(draft, emails=reached.emails, phones=reached.phones, profiles=profiles)
    return [replace(known, words=page_words(tree))]


def _best(tree: LexborHTMLParser, address: LinkedInAddress, json_ld: tuple[str, ...]) -> DraftContact | None:
    """The first generation's reading, with what it lacks from the head and the experience card of the same person."""
    head = linkedin_head.read(tree, address, json_ld)
    for generation in GENERATIONS:
        draft: DraftContact | None = generation.read(tree, address)
        if draft is None:
            continue
        if head and head.name.value.casefold() == draft.name.value.casefold():
            draft = _with_head(draft, head)
        return replace(draft, company=_checked_company(tree, draft))
    return head or linkedin_title.read(tree, address)


def _with_head(draft: DraftContact, head: DraftContact) -> DraftContact:
    """The card with what it lacks from the head; a line guessed to be the headline may prove the place."""
    guessed = draft.headline
    if guessed and guessed.sure == "low" and head.location and guessed.value == head.location.value:
        draft = replace(draft, headline=None, location=head.location)
    return draft.filled_from(replace(head, headline=draft.headline))


def _checked_company(tree: LexborHTMLParser, draft: DraftContact) -> Read | None:
    """The company read, unless it is where they studied alone; else that of the present position."""
    company = draft.company
    if company and company.sure == "high":
        return company
    now = current_company(tree)
    if company is None:
        return now
    if works_at(tree, company.value):
        return company
    told = draft.headline.value if draft.headline else ""
    studied = works_at(tree, company.value, "education") or (_SCHOOL.search(company.value) and not now)
    return now if studied and company.value not in told else company


def _is_nobody(name: str) -> bool:
    """Whether the name is what LinkedIn calls those out of reach, in any of its languages, or the site's own."""
    return _SITE in name.lower() and len(name.split()) <= _MOST_WORDS
