"""The invented people of the sample pages."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import quote
from zlib import crc32


@dataclass(frozen=True, kw_only=True)
class Job:
    """One position on a sample profile."""

    title: str
    company: str
    years: str
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody invented, with the three identities LinkedIn gives a member.

    `vanity` is raw Unicode, `urn` the 39 characters from `ACoAA` on, `member` the numeric id. `degree` is 1
    to 3, or 0 where LinkedIn shows none (oneself, out of network).
    """

    name: str
    vanity: str
    urn: str
    member: str
    headline: str = ""
    company: str = ""
    school: str = ""
    location: str = ""
    about: str = ""
    pronouns: str = ""
    degree: int = 2
    long_hair: bool = False
    mutuals: tuple[str, ...] = ()
    jobs: tuple[Job, ...] = ()

    @property
    def path(self) -> str:
        """The profile's path as LinkedIn writes it in links: percent-encoded."""
        return f"/in/{quote(self.vanity or self.urn, safe='')}/"

    @property
    def url(self) -> str:
        """The profile's address."""
        return f"https://www.linkedin.com{self.path}"

    @property
    def hue(self) -> int:
        """A colour for the drawn portrait, 0 to 359, the same on every page."""
        return crc32(self.urn.encode()) % 360


def invented(*, vanity: str, **card: Any) -> Person:
    """Somebody of the first degree whose other two identities follow from the vanity."""
    digest = sha256(vanity.encode()).digest()
    member = 1_000_000_000 + int.from_bytes(digest[:4])
    return Person(
        vanity=vanity, urn=f"ACoAA{urlsafe_b64encode(digest)[:34].decode()}", member=str(member), degree=1, **card
    )
