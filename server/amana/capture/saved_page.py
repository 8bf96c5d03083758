"""A page as a browser saved it: a single HTML file, a complete one, or a web archive (MHTML), and where it was."""

from __future__ import annotations

import codecs
import email
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from selectolax.lexbor import LexborHTMLParser

from amana.capture.linkedin_address import is_linkedin
from amana.capture.sift import LONGEST_PAGE, sift
from amana.capture.where_saved import where_saved

if TYPE_CHECKING:
    from email.message import Message

Trouble = Literal["empty", "not-a-page", "too-long", "choking", "no-address", "not-linkedin"]

LONGEST_ARCHIVE = 50_000_000
"""Bytes of a file; an archive holds the page's pictures too. The page alone has at most `LONGEST_PAGE` characters."""

_ARCHIVE = re.compile(rb"(?im)^content-type:\s*multipart/related\b")
_CHARSET = re.compile(rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})""")
_TAG = re.compile(r"<(?:!doctype\s+html|html|head|body|main|div)\b", re.IGNORECASE)
_TEMPLATE = re.compile(r"<(/?)template\b([^>]{0,500})>", re.IGNORECASE)
_SHADOW = re.compile(r"\bshadow(?:root)?mode\b", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_HEAD = 4_000
_MOST_PARTS = 2_000


class Unreadable(ValueError):
    """This is no saved page of LinkedIn that could be looked at; `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble: Trouble = trouble


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The HTML of a LinkedIn page and the address it was saved from."""

    html: str
    url: str


def opened(content: bytes, address: str = "") -> SavedPage:
    """The page in a file, at `address` where the file does not tell. Raises Unreadable."""
    if not content.strip():
        raise Unreadable("empty")
    if len(content) > LONGEST_ARCHIVE:
        raise Unreadable("too-long")
    html, told = _archived(content) if _ARCHIVE.search(content[:_HEAD]) else (_text(content), "")
    if not _TAG.search(html):
        raise Unreadable("not-a-page")
    if len(html) > LONGEST_PAGE:
        raise Unreadable("too-long")
    sifted = sift(html)
    if sifted is None:
        raise Unreadable("choking")
    url = where_saved(html, address or told, LexborHTMLParser(sifted.html))
    if not url:
        raise Unreadable("no-address")
    if not is_linkedin(url):
        raise Unreadable("not-linkedin")
    return SavedPage(with_shadows(html), url)


def with_shadows(html: str) -> str:
    """The page with the shadow roots that an archive keeps in templates laid open, so that they are looked into."""
    pieces: list[str] = []
    laid_open: list[bool] = []
    place = 0
    for tag in _TEMPLATE.finditer(html):
        closing, attributes = tag.groups()
        if not closing:
            laid_open.append(bool(_SHADOW.search(attributes)))
            opens = laid_open[-1]
        else:
            opens = laid_open.pop() if laid_open else False
        if opens:
            pieces += [html[place : tag.start()], f"<{closing}div>"]
            place = tag.end()
    return "".join((*pieces, html[place:]))


def _archived(content: bytes) -> tuple[str, str]:
    """The page in a web archive, and its address: of its parts the first that is HTML."""
    try:
        archive = email.message_from_bytes(content)
        for number, part in enumerate(archive.walk()):
            if number > _MOST_PARTS:
                break
            if part.get_content_type() == "text/html":
                inside = part.get_payload(decode=True)
                if isinstance(inside, bytes) and inside.strip():
                    return _text(inside, part.get_content_charset()), _location(part, archive)
    except (ValueError, LookupError, RecursionError) as error:
        raise Unreadable("not-a-page") from error
    raise Unreadable("not-a-page")


def _location(part: Message, archive: Message) -> str:
    told = (part["Content-Location"], archive["Snapshot-Content-Location"])
    return next((str(one).strip() for one in told if one and str(one).startswith("http")), "")


def _text(content: bytes, charset: str | None = None) -> str:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content.decode(name, "replace")
    if b"\0" in content[:_HEAD]:
        raise Unreadable("not-a-page")
    said = _CHARSET.search(content[:_HEAD])
    for name in filter(None, (charset, said[1].decode("ascii") if said else None)):
        try:
            text = str(content, name, "replace")
        except (LookupError, UnicodeError):  # no such encoding, or none of letters
            continue
        if _TAG.search(text):
            return text
    return content.decode("utf-8", "replace")
