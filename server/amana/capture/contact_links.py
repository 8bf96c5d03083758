"""How somebody can be reached, as one part of a page tells: mail, telephone, and their pages elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from amana.capture.draft import Read, ReadProfile, listed, once, once_listed
from amana.capture.mail_address import is_sites_own, mail_of_link, mails_in, unhidden
from amana.capture.outline import within
from amana.capture.phone_number import phone_of_link, phones_in
from amana.capture.profile_link import profile_link

if TYPE_CHECKING:
    from amana.capture.outline import Box, Line, Outline

_MOST_LINES = 400
_MOST_LINKS = 1_000


@dataclass(frozen=True, slots=True)
class Contacts:
    """The addresses, numbers and identities found; those of an office only where `of_office` was allowed."""

    emails: tuple[Read, ...] = ()
    phones: tuple[Read, ...] = ()
    profiles: tuple[ReadProfile, ...] = ()


def contacts_in(outline: Outline, box: Box | None, url: str, region: str = "", *, of_office: bool = False) -> Contacts:
    """What stands within an element, or on the whole page; an office's address is no person's, unless allowed."""
    mails: list[Read | None] = []
    phones: list[Read | None] = []
    profiles: list[ReadProfile] = []
    for href, _ in within(box, outline.links)[:_MOST_LINKS]:
        if mail := mail_of_link(href):
            mails.append(listed("emails", mail, "mail_link"))
        elif phone := phone_of_link(href):
            phones.append(listed("phones", phone, "phone_link"))
        elif key := profile_link(href, url):
            profiles.append(ReadProfile(key, "link"))
    mails += [
        listed("emails", mail, "mail_link", "medium")
        for code, _ in within(box, outline.hidden_mails)[:_MOST_LINES]
        if (mail := unhidden(code))
    ]
    lines = outline.lines[box.first_line : box.end_line] if box else outline.lines
    for line in lines[:_MOST_LINES]:
        mails += [listed("emails", mail, "contact_info", "medium") for mail in _mails_of(line)]
        phones += [listed("phones", phone, "contact_info", "medium") for phone in phones_in(line.text, region)]
    wanted = [mail for mail in mails if mail and (of_office or not is_sites_own(mail.value))]
    return Contacts(once_listed(tuple(wanted)), once_listed(tuple(filter(None, phones))), once(tuple(profiles)))


def _mails_of(line: Line) -> list[str]:
    """The addresses of a line: those that one of its elements holds whole, as what touches it is no part; else all."""
    if "@" in line.text and len(line.pieces) > 1:
        parts: dict[int, str] = {}
        for text, box in line.pieces:
            parts[box.order] = parts.get(box.order, "") + text
        if whole := [mail for text in parts.values() for mail in mails_in(text)]:
            return whole
    return mails_in(line.text)
