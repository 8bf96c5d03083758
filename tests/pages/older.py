"""Profiles as LinkedIn drew them before 2022, and pages that stand around a profile."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import ClassVar

from jinja2 import ChoiceLoader, Environment, FileSystemLoader

from amana.demo.page import Page, Profile
from amana.demo.site import environment, render


@cache
def templates() -> Environment:
    """The demo's templates and the tests' own beside them."""
    own = environment()
    return own.overlay(loader=ChoiceLoader([FileSystemLoader(Path(__file__).parent / "templates"), own.loader]))  # type: ignore[list-item]  # set by environment()


@dataclass(frozen=True, kw_only=True)
class Profile2018(Profile):
    """A profile of 2017 to 2019; the page names the viewer's URN first."""

    template: ClassVar[str] = "profile_2018.html"


@dataclass(frozen=True, kw_only=True)
class Profile2020(Profile):
    """A profile of 2019 to 2021; its h1 says LinkedIn, and eleven strangers have a degree."""

    template: ClassVar[str] = "profile_2020.html"


@dataclass(frozen=True, kw_only=True)
class Public2014(Profile):
    """A public profile of 2013 to 2016 with several employers in the top card."""

    template: ClassVar[str] = "public_2014.html"


@dataclass(frozen=True, kw_only=True)
class Details(Profile):
    """A page around a profile, such as details/experience or recent-activity/all, which has no top card."""

    template: ClassVar[str] = "details_sdui.html"
    section: str = "Experience"
    path_tail: str = "details/experience/"

    @property
    def heading(self) -> str:
        return f"{self.section} | {self.person.name}"


@dataclass(frozen=True, kw_only=True)
class Jobs(Page):
    """A job advertisement with a heading drawn like a profile's name; about nobody."""

    template: ClassVar[str] = "jobs_classic.html"
    generation: str = "classic"  # type: ignore[assignment]  # always the older frame

    @property
    def path(self) -> str:
        return "/jobs/view/3818204471/"


@dataclass(frozen=True, kw_only=True)
class AuthWall(Page):
    """The wall that asks to join before a profile is shown; about nobody, under a profile's address or its own."""

    template: ClassVar[str] = "authwall.html"

    @property
    def path(self) -> str:
        return "/authwall"


def drawn(page: Page) -> str:
    """The HTML of any sample page, the tests' own kinds included."""
    return render(page, templates())
