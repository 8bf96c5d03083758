"""Links that lead to somebody's own page on a site of profiles, and those that only share or belong to the site."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from amana.relationship.profile import NotAProfile, ProfileKey, profile_key

_PEOPLE_SITES = {
    "linkedin.com": re.compile(r"/(?:mwlite/)?in/[^/]+/?$"),
    "github.com": re.compile(
        r"/(?!(?:orgs|sponsors|features|about|topics|marketplace|login|apps|search)(?:/|$))[\w-]+/?$"
    ),
    "gitlab.com": re.compile(r"/(?!(?:explore|users|groups|help)(?:/|$))[\w.-]+/?$"),
    "twitter.com": re.compile(r"/(?!(?:intent|share|home|hashtag|search|i)(?:/|$))@?\w+/?$"),
    "x.com": re.compile(r"/(?!(?:intent|share|home|hashtag|search|i)(?:/|$))@?\w+/?$"),
    "orcid.org": re.compile(r"/(?:\d{4}-){3}\d{3}[\dX]/?$"),
    "instagram.com": re.compile(r"/(?!(?:p|explore|reel)(?:/|$))[\w.]+/?$"),
    "facebook.com": re.compile(r"/(?!(?:sharer|share|dialog|groups|pages|events)\b)[\w.-]+/?$"),
    "bsky.app": re.compile(r"/profile/[\w.:-]+/?$"),
    "threads.net": re.compile(r"/@[\w.]+/?$"),
    "medium.com": re.compile(r"/@[\w.-]+/?$"),
    "scholar.google.com": re.compile(r"/citations$"),
    "researchgate.net": re.compile(r"/profile/[\w-]+/?$"),
    "academia.edu": re.compile(r"/[\w-]+/?$"),
    "xing.com": re.compile(r"/profile/[\w-]+/?$"),
    "stackoverflow.com": re.compile(r"/users/\d+(?:/[\w-]+)?/?$"),
    "dribbble.com": re.compile(r"/[\w-]+/?$"),
    "behance.net": re.compile(r"/[\w-]+/?$"),
    "keybase.io": re.compile(r"/[\w-]+/?$"),
    "linktr.ee": re.compile(r"/[\w.-]+/?$"),
    "about.me": re.compile(r"/[\w.-]+/?$"),
    "t.me": re.compile(r"/[\w-]+/?$"),
    "codeberg.org": re.compile(r"/[\w.-]+/?$"),
    "sessionize.com": re.compile(r"/[\w-]+/?$"),
}
_FEDIVERSE = re.compile(r"/@[\w.-]+(?:@[\w.-]+)?/?$")


def profile_link(href: str, url: str) -> ProfileKey | None:
    """The identity behind a link, if it is a person's page on a site known for them; None for any other link."""
    try:
        address = urljoin(url, href.strip())
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    pattern = _PEOPLE_SITES.get(host) or _PEOPLE_SITES.get(".".join(host.split(".")[-2:]))
    fits = pattern.match(parts.path) if pattern else _FEDIVERSE.match(parts.path)
    return web_page(address, url) if fits and parts.scheme in {"http", "https"} else None


def web_page(href: str, url: str) -> ProfileKey | None:
    """The page a link leads to as an identity; None for one that leads nowhere, or within this very page."""
    href = href.strip()
    if not href or href.startswith("#"):
        return None
    try:
        return profile_key(urljoin(url, href))
    except (NotAProfile, ValueError):
        return None
