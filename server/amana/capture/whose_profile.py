"""Which of the profiles that a page links to are those of the person it is about."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from amana.relationship.folding import fold

if TYPE_CHECKING:
    from amana.capture.draft import ReadProfile

_NO_INITIAL = 2


def slug(address: str, host: str) -> str:
    """A profile's address as it may name its person; a page of this very site says what the site's own name does."""
    site = address.partition("://")[2].partition("/")[0]
    return "" if site and site.removeprefix("www.") == host.removeprefix("www.") else fold(address)


def one_of_each_site(profiles: tuple[ReadProfile, ...], words: list[str]) -> tuple[ReadProfile, ...]:
    """The profiles without those of a site on which the page links several, and this one's address does not name them.

    Somebody has one page on a site; the others are colleagues, or those whom a text mentions.
    """
    sites = Counter(_site(profile) for profile in profiles)
    return tuple(
        profile
        for profile in profiles
        if sites[_site(profile)] == 1
        or any(len(word) > _NO_INITIAL and word in fold(profile.key.value) for word in words)
    )


def _site(profile: ReadProfile) -> str:
    value = profile.key.value
    return value.partition("://")[2].partition("/")[0] if "://" in value else profile.key.kind
