"""Pages near a profile that are easily taken for one: of members out of reach, of activity, and of nobody at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from amana.demo.page import Page, Profile


@dataclass(frozen=True, kw_only=True)
class Outside(Profile):
    """A member out of the viewer's network: no name, no degree, and no link of their own."""

    template: ClassVar[str] = "outside_sdui.html"


@dataclass(frozen=True, kw_only=True)
class Activity(Profile):
    """What somebody posted and shared, always in the older frame; most names on it are other people's."""

    template: ClassVar[str] = "activity_classic.html"
    path_tail: str = "recent-activity/all/"


@dataclass(frozen=True, kw_only=True)
class Connections(Page):
    """The viewer's own connections, under the title of the profile that was open before."""

    template: ClassVar[str] = "connections_classic.html"
    generation: str = "classic"  # type: ignore[assignment]  # always the older frame

    @property
    def path(self) -> str:
        return "/mynetwork/invite-connect/connections/"

    @property
    def heading(self) -> str:
        return self.known[0].name


@dataclass(frozen=True, kw_only=True)
class Post(Page):
    """One post with its comment box."""

    template: ClassVar[str] = "post_classic.html"
    generation: str = "classic"  # type: ignore[assignment]  # always the older frame

    @property
    def path(self) -> str:
        return "/feed/update/urn:li:activity:7000000000000000000/"

    @property
    def heading(self) -> str:
        return f"{self.known[0].name} on LinkedIn"


@dataclass(frozen=True, kw_only=True)
class Checkpoint(Page):
    """The security challenge that stands between two pages now and then."""

    template: ClassVar[str] = "checkpoint.html"

    @property
    def path(self) -> str:
        return "/checkpoint/challenge/AgEexample"
