"""What a LinkedIn address says before the page is looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from amana.relationship.profile import NotAProfile, ProfileKey, profile_key

_PROFILE = re.compile(r"/(?:mwlite/(?:profile/)?|comm/)?in/([^/]+)(?:/(.*))?")
_OLD = re.compile(r"/pub/(?!dir/)[^/]+/.+|/profile/view")
_SALES = re.compile(r"/sales/(?:lead|people|profile)/.+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LinkedInAddress:
    """Whose profile an address names: a key, the viewer's own alias, or (old forms) nobody nameable.

    `part` is what follows the vanity, such as `details/experience`; `sales` is Sales Navigator, `mobile` the pages
    made for phones.
    """

    key: ProfileKey | None
    part: str = ""
    own_alias: bool = False
    sales: bool = False
    mobile: bool = False


def is_linkedin(url: str) -> bool:
    """Whether the address is on any of LinkedIn's hosts."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return False
    return host == "linkedin.com" or host.endswith(".linkedin.com")


def linkedin_address(url: str) -> LinkedInAddress | None:
    """The profile an address names; None for every other LinkedIn page."""
    path = urlsplit(url).path
    if _OLD.fullmatch(path):
        return LinkedInAddress(None)
    if _SALES.fullmatch(path):
        return LinkedInAddress(_key(url), sales=True)
    found = _PROFILE.fullmatch(path)
    if not found:
        return None
    part = (found[2] or "").strip("/")
    if found[1] == "me":
        return LinkedInAddress(None, part, own_alias=True)
    key = _key(url)
    return LinkedInAddress(key, part, mobile=path.startswith("/mwlite/")) if key else None


def _key(url: str) -> ProfileKey | None:
    try:
        return profile_key(url)
    except NotAProfile:
        return None
