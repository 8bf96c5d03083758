"""The address a page really has, where the one it was opened at is a file's or an archive's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from amana.capture.meta import canonical

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_HEAD = 4_000
_ADDRESS = r"(https?://[^\s\"'<>]{1,2000})"
_SAVED_FROM = re.compile(
    rf"<!-- saved from url=\(\d{{4,6}}\){_ADDRESS}|<!--\s*Page saved with SingleFile\s+url:\s*{_ADDRESS}"
)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_ARCHIVE = re.compile(
    r"https?://(?:web\.archive\.org/web|archive\.(?:today|ph|is|li|md|vn|fo)|arquivo\.pt/(?:wayback|noFrame/replay)|"
    r"webcache\.googleusercontent\.com/search)[/?]",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"(?:/|:|=)(https?):/{1,2}([^/\s+&][^\s+]*)", re.IGNORECASE)
_CONTACT_INFO = 'a[href*="/in/"][href*="/contact-info"]'
_PROFILE = re.compile(r"(?:https?://[a-z.]*linkedin\.com)?(/in/[^/?#]+/)(?:overlay|detail)/contact-info", re.IGNORECASE)
_LINKEDIN = "https://www.linkedin.com"
_TITLE = re.compile(r"\|\s*LinkedIn\s*$")
_NOBODY_NAMED = "/profile/view"
"""The address of LinkedIn's profiles of old, which says whose they are to nobody but LinkedIn."""
_REWRITTEN = re.compile(
    r"(?:https?://web\.archive\.org)?/web/\d{1,14}[a-z_]{0,4}/(?=https?:|mailto:|tel:)", re.IGNORECASE
)


def where_saved(html: str, url: str, tree: LexborHTMLParser) -> str:
    """The page's own address: of a saved file the one it says it came from, of an archive's copy the original's."""
    if not _WEB.match(url):
        said = _SAVED_FROM.search(html[:_HEAD])
        url = (said[1] or said[2]) if said else canonical(tree) or _of_linkedin(tree)
    if not _ARCHIVE.match(url):
        return url
    return _original(url) or _original(canonical(tree)) or url


def not_rewritten(href: str) -> str:
    """A link as the page's author wrote it, where an archive has put its own address before it."""
    return _REWRITTEN.sub("", href, count=1)


def _of_linkedin(tree: LexborHTMLParser) -> str:
    """Where no address was saved: the profile whose contact info the page links to, if it is one alone.

    Without such a link a page that LinkedIn's title names is at least LinkedIn's: what it shows is somebody's profile
    or nobody's, but never read as any site's page would be.
    """
    links = (link.attributes.get("href") or "" for link in tree.css(_CONTACT_INFO))
    found = {link[1] for href in links if (link := _PROFILE.match(not_rewritten(href)))}
    if len(found) == 1:
        return _LINKEDIN + found.pop()
    title = tree.css_first("head title, title")
    return _LINKEDIN + _NOBODY_NAMED if title is not None and _TITLE.search(title.text()) else ""


def _original(url: str) -> str:
    if not _ARCHIVE.match(url):
        return ""
    place = url.find("/", 8)
    found = _WITHIN.search(url, place) or _WITHIN.search(unquote(url), place)
    return f"{found[1]}://{found[2]}" if found else ""
