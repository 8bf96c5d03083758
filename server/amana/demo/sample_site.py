"""The whole sample site: which page stands at which LinkedIn address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict
from urllib.parse import parse_qs, unquote, urlsplit

from amana.demo.cast import PEOPLE, VIEWER
from amana.demo.page import (
    CustomInvite,
    Feed,
    Generation,
    Messaging,
    Network,
    NotFound,
    Page,
    Profile,
    Search,
    Talk,
)
from amana.demo.site import render

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Route

    from amana.demo.person import Person
    from amana.demo.words import Language


class Common(TypedDict):
    """What every page of one site shares."""

    viewer: Person
    lang: Language
    enter_sends: bool
    known: tuple[Person, ...]


BLANK = "<!doctype html><title></title>"


@dataclass(frozen=True, kw_only=True)
class SampleSite:
    """LinkedIn as one invented viewer sees it, in one page generation and language.

    `pages` are shown instead of the usual page at their own address.
    """

    people: tuple[Person, ...] = PEOPLE
    viewer: Person = VIEWER
    generation: Generation = "sdui"
    lang: Language = "en"
    enter_sends: bool = False
    pages: tuple[Page, ...] = ()

    def page_at(self, url: str) -> Page | None:
        """The page at an address; None for LinkedIn's own hidden frames."""
        parts = urlsplit(url)
        path = unquote(parts.path)
        for page in self.pages:
            if unquote(page.path).rstrip("/") == path.rstrip("/") or page.url == url:
                return page
        first, _, rest = path.strip("/").partition("/")
        common: Common = {
            "viewer": self.viewer,
            "lang": self.lang,
            "enter_sends": self.enter_sends,
            "known": self.people,
        }
        if first == "preload":
            whom = self.person(parse_qs(parts.query).get("vanityName", [""])[0])
            return CustomInvite(person=whom, **common) if whom else None
        if first == "in":
            return self._profile(rest, common)
        if first == "messaging":
            talk = Talk(people=self.people[:1], lines=(("them", "…"),))
            return Messaging(talk=talk, **common)
        kinds: dict[str, type[Page]] = {"feed": Feed, "": Feed, "search": Search, "mynetwork": Network}
        return kinds.get(first, NotFound)(generation=self.generation, **common)

    def _profile(self, rest: str, common: Common) -> Page:
        name, _, tail = rest.partition("/")
        person = self.person(name)
        if person is None:
            return NotFound(generation=self.generation, **common)
        return Profile(person=person, generation=self.generation, path_tail=tail, **common)

    def person(self, name: str) -> Person | None:
        """Whoever a vanity, a URN or `me` stands for."""
        if name == "me":
            return self.viewer
        everybody = (self.viewer, *self.people)
        return next((p for p in everybody if name in (p.vanity, p.urn) or name.lower() == p.vanity), None)

    def html_at(self, url: str) -> str:
        """The HTML at an address; a blank document for hidden frames."""
        page = self.page_at(url)
        return render(page) if page else BLANK

    def serve(self, context: BrowserContext) -> None:
        """Answer every LinkedIn address in a Playwright context from here; nothing reaches the network."""

        def answer(route: Route) -> None:
            route.fulfill(body=self.html_at(route.request.url), content_type="text/html; charset=utf-8")

        context.route("https://*.linkedin.com/**", answer)
