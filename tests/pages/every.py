"""Every kind and generation of sample page, and each as a browser saves it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from amana.demo.cast import DANIEL, MAYA, NOA, SAMI, VIEWER
from amana.demo.page import Feed, Messaging, Network, NotFound, Profile, PublicProfile, Search, Talk
from pages.older import AuthWall, Details, Jobs, Profile2018, Profile2020, Public2014, drawn
from pages.serve import serve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Browser

    from amana.demo.page import Page

LINES = (("them", "We met in Lisbon."), ("me", "We did."))
_SCRIPT = re.compile("<script.*?</script>", re.DOTALL)

EVERY: Mapping[str, Page] = {
    "profile, sdui": Profile(person=MAYA),
    "profile, sdui, Arabic": Profile(person=SAMI, lang="ar", row="pending"),
    "profile, sdui, Hebrew": Profile(person=NOA, lang="he", row="connect+message"),
    "own profile, sdui": Profile(person=VIEWER),
    "profile, classic": Profile(person=MAYA, generation="classic"),
    "profile, classic, Arabic": Profile(person=SAMI, lang="ar", generation="classic", row="follow"),
    "profile, classic, Hebrew": Profile(person=NOA, lang="he", generation="classic"),
    "own profile, classic": Profile(person=VIEWER, generation="classic"),
    "profile, 2020": Profile2020(person=DANIEL),
    "profile, 2018": Profile2018(person=DANIEL),
    "profile, public": PublicProfile(person=MAYA, country="il"),
    "profile, public 2014": Public2014(person=DANIEL),
    "details": Details(person=MAYA),
    "messaging": Messaging(talk=Talk(people=(MAYA,), lines=LINES)),
    "messaging, Arabic, Enter sends": Messaging(talk=Talk(people=(SAMI,), lines=LINES), lang="ar", enter_sends=True),
    "messaging, group": Messaging(talk=Talk(people=(DANIEL, MAYA), lines=LINES)),
    "messaging, new InMail, Hebrew": Messaging(talk=Talk(people=(NOA,), inmail=True), new=True, lang="he"),
    "search, sdui": Search(),
    "search, classic": Search(generation="classic"),
    "network, sdui": Network(),
    "network, classic": Network(generation="classic"),
    "feed, sdui": Feed(),
    "feed, classic": Feed(generation="classic"),
    "jobs": Jobs(),
    "not found": NotFound(),
    "wall": AuthWall(),
}
"""By the name of its kind, one page or a few of each."""


def as_saved(browser: Browser) -> dict[str, str]:
    """The HTML of each page as a browser saves it, without scripts; a form for writing is made by the page's own."""
    found = {name: drawn(page) for name, page in EVERY.items()}
    context = browser.new_context()
    serve(context, html={EVERY[name].url: html for name, html in found.items()})
    window = context.new_page()
    for name, page in EVERY.items():
        if isinstance(page, Messaging):
            window.goto(page.url, wait_until="domcontentloaded")
            found[name] = window.content()
    context.close()
    return {name: _SCRIPT.sub("", html) for name, html in found.items()}


@dataclass(frozen=True)
class Change:
    """A change LinkedIn might make: names on a sample page become others, and these parts are not recognised then."""

    page: str
    names: Mapping[str, str]
    missing: tuple[str, ...] = ()
    later: tuple[str, ...] = ()

    def made(self, html: str) -> str:
        """The page after it."""
        for name, new in self.names.items():
            assert name in html, name
            html = html.replace(name, new)
        return html


ICON = {'data-test-icon="connect-': 'data-icon="', 'href="#connect-': 'href="#'}
CLASSIC_CARD = {"data-member-id": "data-number", "t-24": "t-25", "pv-top-card--list": "top-list"}
SEND = {"msg-form__send-button": "go", "msg-form__footer": "foot"}

CHANGES = (
    Change("profile, sdui", {"Topcard": "Head"}, ("topcard",)),
    Change("profile, sdui, Arabic", {"sdui.profile.card.ref": "sdui.person.ref"}, ("topcard",)),
    Change("profile, sdui, Hebrew", {"/preload/custom-invite/": "/ask/invite/"}, ("connectLink",)),
    Change("own profile, sdui", {"/edit/intro/": "/edit/head/"}, ("ownProfile",)),
    Change("profile, classic", {"data-member-id": "data-number"}, later=("topcard",)),
    Change("profile, classic", CLASSIC_CARD, ("topcard",)),
    Change("profile, classic, Hebrew", CLASSIC_CARD, ("topcard",)),
    Change("own profile, classic", {"/edit/forms/intro/": "/edit/forms/head/"}, ("ownProfile",)),
    Change("profile, 2020", {"pv-top-card--list": "top-list"}, ("topcard",)),
    Change("profile, 2018", {"pv-top-card-section": "top-section"}, ("topcard",)),
    Change("messaging", {"msg-form__contenteditable": "field"}, later=("editor",)),
    Change("messaging", SEND, ("messageSend",)),
    Change("messaging, Arabic, Enter sends", {"msg-form__send-toggle": "toggle"}, ("sendToggle",)),
    Change("messaging, new InMail, Hebrew", {"msg-form ": "form "}, later=("composer",)),
    Change("messaging", {"msg-form": "form", "msg-convo-wrapper": "talk"}, ("composer",)),
    Change("messaging, group", {"msg-convo-wrapper": "talk"}, ("conversation",)),
    Change("messaging", {"msg-thread__link-to-profile": "who"}, later=("threadPerson",)),
    Change("messaging", {"msg-thread__link-to-profile": "who", "msg-title-bar": "bar"}, ("threadPerson",)),
    Change("search, sdui", {"search-custom-invite": "search-invite"}, ("connectLink",)),
    Change("search, sdui", {'role="listitem"': 'role="row"'}, ("card",)),
    Change("search, classic", {"data-chameleon-result-urn": "data-row", "<li": "<p", "</li": "</p"}, ("card",)),
    Change("network, sdui", {'id="connect-small"': 'id="plus"'}, ("connectIcon",)),
    Change("network, classic", ICON, ("connectIcon",)),
)
