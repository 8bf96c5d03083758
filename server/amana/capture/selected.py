"""What the user selected on a page: a name, alone or with what they do and how they are reached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture.draft import DraftContact, listed, once, once_listed, reading
from amana.capture.draft import ReadProfile as Profile
from amana.capture.looks_like_name import looks_like_name
from amana.capture.mail_address import mails_in
from amana.capture.named_line import name_and_rest
from amana.capture.phone_number import phones_in
from amana.capture.profile_link import profile_link
from amana.capture.role_words import company_in, is_role

if TYPE_CHECKING:
    from amana.capture.page_context import Context

LONGEST_SELECTION = 2_000
_LONGEST_ROLE = 160
_MOST_WORDS = 4
_SIGN = re.compile(r"\s*[(<]\s*|\t+")
_LINK = re.compile(r"https?://[^\s<>\"']{4,500}|(?:www\.)?(?:linkedin\.com/in|github\.com)/[^\s<>\"']{1,200}")
_LABEL = re.compile(r"^\W*(?:name|full name|contact|by|author|from|שם|מאת|الاسم|بقلم)\s*[:：]\s*", re.IGNORECASE)


def read(selection: str, page: Context) -> DraftContact | None:
    """The person named in the selection's first line that looks like a name; None where none does."""
    text = selection[:LONGEST_SELECTION]
    lines = [" ".join(line.split()) for line in text.splitlines()]
    lines = [_LABEL.sub("", line) for line in lines if line]
    for place, line in enumerate(lines[:8]):
        lone = len(lines) == 1 and len(line.split()) <= _MOST_WORDS
        named = name_and_rest(_SIGN.split(line, maxsplit=1)[0])
        if named is None and lone and looks_like_name(line, strong=True):
            named = line, ""
        if named:
            rest = line.partition(named[0])[2].strip(" ,|•·–—-:(<)>\t") or named[1]
            return _draft(named[0], [part for part in (rest,) if part] + lines[place + 1 :] + lines[:place], text, page)
    return None


def _draft(text: str, said: list[str], whole: str, page: Context) -> DraftContact | None:
    name = reading("name", text, "selection", "high")
    if name is None:
        return None
    lines = [
        line for line in said if not mails_in(line) and not phones_in(line, page.region) and not _LINK.search(line)
    ]
    short = [line.strip(" ,|-") for line in lines if len(line) <= _LONGEST_ROLE]
    role = next((line for line in short if is_role(line)), short[0] if short and len(said) > 0 else "")
    keys = [profile_link(found if "://" in found else f"https://{found}", page.url) for found in _LINK.findall(whole)]
    return DraftContact(
        name,
        reading("headline", role, "selection", "medium"),
        reading("company", company_in(role), "selection", "low"),
        profiles=once(tuple(Profile(key, "selection") for key in keys if key)),
        emails=once_listed(tuple(filter(None, (listed("emails", mail, "selection") for mail in mails_in(whole))))),
        phones=once_listed(
            tuple(filter(None, (listed("phones", phone, "selection") for phone in phones_in(whole, page.region))))
        ),
    )
