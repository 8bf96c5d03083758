"""vCards of versions 2.1, 3.0 and 4.0: one person each, with the encodings that telephones write."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from amana.capture.clean import clean
from amana.capture.draft import (
    MOST_LISTED,
    Aim,
    DraftContact,
    ReadProfile,
    Where,
    listed,
    once,
    once_listed,
    once_words,
    reading,
    word,
)
from amana.capture.mail_address import mail_address
from amana.relationship.profile import NotAProfile, profile_key

MOST_CARDS = 100
LONGEST_CARD = 200_000
"""Characters of one card; photographs are most of a long one."""

_BEGIN, _END = "begin:vcard", "end:vcard"
_LINE = re.compile(
    r"(?:[\w-]{1,40}\.)?(?P<name>[A-Za-z-]{1,40})"
    r"(?P<parameters>(?:;[^:\"]*+(?:\"[^\"]*+\"[^:\"]*+)*+)?):(?P<value>.*)",
    re.DOTALL,
)
_QUOTED = re.compile(r"QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(r"ENCODING=(?:B|BASE64)\b|;BASE64\b", re.IGNORECASE)
_CHARSET = re.compile(r"CHARSET=\"?([\w.:-]{1,40})", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SPLIT = re.compile(r"(?<!\\);")
_SPLIT_WORDS = re.compile(r"(?<!\\),")
_DATA = re.compile(r"data:text/(?:x-)?(?:vcard|directory)((?:;[^,]{0,100})?),(.{1,300000})", re.IGNORECASE | re.DOTALL)
_MOST_LINES = 2_000
_WORDS: dict[str, Aim] = {"EXPERTISE": "offers", "INTEREST": "interests", "HOBBY": "interests"}


@dataclass
class _Card:
    lines: list[tuple[str, str, str]] = field(default_factory=list)

    def all(self, name: str) -> list[str]:
        return [value for key, _, value in self.lines if key == name]

    def first(self, name: str) -> str:
        return next((value for value in self.all(name) if value.strip()), "")


def read(text: str, where: Where = "vcard") -> list[DraftContact]:
    """The people of the cards in a text; a card that names nobody, or an organisation, is passed over."""
    drafts = []
    lower = text.lower() if text.isascii() else re.sub("[A-Z]", lambda found: found[0].lower(), text)
    place = 0
    for _ in range(MOST_CARDS):
        start = lower.find(_BEGIN, place)
        place = lower.find(_END, start)
        if start < 0 or place < 0:
            break
        if draft := _draft(_card(text[start + len(_BEGIN) : place][:LONGEST_CARD]), where):
            drafts.append(draft)
    return drafts


def of_link(href: str) -> list[DraftContact]:
    """The people of a card that a link carries in itself (`data:text/vcard`); a card elsewhere is not fetched."""
    found = _DATA.match(href.strip())
    if not found:
        return []
    content = unquote_to_bytes(found[2])
    if "base64" in found[1].lower():
        try:
            content = base64.b64decode(content + b"=" * (-len(content) % 4))
        except (binascii.Error, ValueError):
            return []
    return read(content.decode("utf-8", "replace"))


def _card(body: str) -> _Card:
    card = _Card()
    for line in _unfolded(body):
        found = _LINE.fullmatch(line)
        if not found:
            continue
        parameters = found["parameters"]
        if not _BASE64.search(parameters):
            card.lines.append((found["name"].upper(), parameters, _decoded(found["value"], parameters)))
    return card


def _unfolded(body: str) -> list[str]:
    """Whole lines: one that begins with white space goes on the last; so does one after a quoted-printable `=`."""
    lines: list[str] = []
    for line in body.splitlines()[:_MOST_LINES]:
        if lines and line[:1] in {" ", "\t"}:
            lines[-1] += line[1:]
        elif lines and lines[-1].endswith("=") and _QUOTED.search(lines[-1].split(":", 1)[0]):
            lines[-1] = lines[-1][:-1] + line
        elif line.strip():
            lines.append(line.strip())
    return lines


def _decoded(value: str, parameters: str) -> str:
    if not _QUOTED.search(parameters):
        return value
    charset = _CHARSET.search(parameters)
    content = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        return content.decode(charset[1] if charset else "utf-8", "replace")
    except (LookupError, UnicodeError):
        return content.decode("utf-8", "replace")


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)


def _parts(value: str) -> list[str]:
    return [_plain(part).strip() for part in _SPLIT.split(value)]


def _draft(card: _Card, where: Where) -> DraftContact | None:
    organisation = next((part for part in _parts(card.first("ORG")) if part), "")
    if card.first("KIND").strip().lower() in {"org", "group", "location"}:
        return None
    family, given, middle, before, after = (_parts(card.first("N")) + [""] * 5)[:5]
    name = reading(
        "name", _plain(card.first("FN")) or " ".join(filter(None, (before, given, middle, family, after))), where
    )
    if name is None or name.value == clean(organisation, 200):
        return None
    _, _, _, town, region, _, country = (_parts(card.first("ADR")) + [""] * 7)[:7]
    mails = [mail_address(_plain(mail).removeprefix("mailto:")) for mail in card.all("EMAIL")]
    phones = [_plain(phone).removeprefix("tel:") for phone in card.all("TEL")]
    words = [
        word(aim, _plain(one), where)
        for kind, aim in _WORDS.items()
        for value in card.all(kind)
        for one in _SPLIT_WORDS.split(value)
    ]  # fmt: skip
    return DraftContact(
        name,
        reading("headline", _plain(card.first("TITLE")) or _plain(card.first("ROLE")), where),
        reading("company", organisation, where),
        reading("location", ", ".join(filter(None, (town, region, country))), where),
        _profiles(card),
        emails=once_listed(tuple(filter(None, (listed("emails", mail, where) for mail in mails)))),
        phones=once_listed(tuple(filter(None, (listed("phones", phone, where) for phone in phones)))),
        words=once_words(tuple(filter(None, words))),
    )


def _profiles(card: _Card) -> tuple[ReadProfile, ...]:
    found = []
    names = ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP")
    for address in [value for name in names for value in card.all(name)][:MOST_LISTED]:
        try:
            found.append(ReadProfile(profile_key(_plain(address).strip()), "vcard"))
        except (NotAProfile, ValueError):
            continue
    return once(tuple(found))
