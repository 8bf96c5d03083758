"""What a LinkedIn address says before the page is looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from amana.relationship.profile import NotAProfile, ProfileKey, profile_key

_PROFILE = re.compile(r"/(?:mwlite/(?:profile/)?|comm/)?in/([^/]+)(?:/(.*))?")
_OLD_PUBLIC = re.compile(r"/pub/[^/]+/.+")


@dataclass(frozen=True, slots=True)
class LinkedInAddress:
    """Whose profile an address names: a key, the viewer's own alias, or (old public forms) nobody nameable.

    `part` is what follows the vanity, such as `details/experience`.
    """

    key: ProfileKey | None
    part: str = ""
    own_alias: bool = False


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
    if _OLD_PUBLIC.fullmatch(path):
        return LinkedInAddress(None)
    found = _PROFILE.fullmatch(path)
    if not found:
        return None
    part = (found[2] or "").strip("/")
    if found[1] == "me":
        return LinkedInAddress(None, part, own_alias=True)
    try:
        return LinkedInAddress(profile_key(url), part)
    except NotAProfile:
        return None
