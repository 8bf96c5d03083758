"""The mark of a page's address, by which a browser knows a kept page again without holding the address itself."""

import re
from hashlib import sha256
from urllib.parse import unquote, urlsplit

DIGITS = 16
"""Hexadecimal digits of a mark: among 30,000 pages two are the same by chance once in 40 billion notebooks."""

_CAMPAIGN = re.compile(r"(?:utm_\w+|fbclid|gclid)=", re.ASCII)


def comparable(address: str) -> str:
    """A kept address of the web as it is compared, the same letters as the extension's background/page_mark.js writes.

    Decoded, without scheme, port, fragment, campaign marks and a slash at the end; a name in another script as the
    browser asks for it (`xn--…`).
    """
    parts = urlsplit(address)
    host = (parts.hostname or "").rstrip(".")
    query = "&".join(part for part in parts.query.split("&") if part and not _CAMPAIGN.match(part))
    return f"{_asked_for(host)}{_decoded(parts.path).rstrip('/')}{'?' if query else ''}{_decoded(query)}"


def page_mark(salt: str, address: str) -> str:
    """The first digits of a digest of the address and the salt."""
    return sha256(f"{salt} {comparable(address)}".encode()).hexdigest()[:DIGITS]


def _asked_for(host: str) -> str:
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _decoded(text: str) -> str:
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        return text
