"""What browser tests do again and again: open somebody's page, look into the panel, write and send."""

from dataclasses import dataclass
from itertools import count
from typing import Any, Literal

from playwright.sync_api import Frame, Locator, Page, expect

from amana.client import Client
from amana.config import Config
from amana.demo.browser import Browser
from amana.demo.page import Generation, Messaging, Profile, Talk
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from amana.demo.site import render
from amana.texts.language import Language
from pages.serve import serve

_NUMBER = count(1)
TELL = "message => chrome.runtime.sendMessage(message)"


def somebody(name: str = "Lena Marsh", **fields: Any) -> Person:
    """A person nobody has met before, new with each call."""
    number = next(_NUMBER)
    return Person(
        **{
            "name": name,
            "vanity": f"lena-marsh-{number:04x}a7",
            "urn": f"ACoAAZz{number:04d}BqWm2LxR7vYdKp0sNf9GjEu1oXa",
            "member": str(900_000_000 + number),
            "headline": "Hydrologist at Bluegate Water",
            "company": "Bluegate Water",
            "location": "Leeds, England",
            "degree": 2,
            **fields,
        }
    )


@dataclass(slots=True)
class World:
    """A running server, and a browser whose extension is paired with it."""

    config: Config
    call: Client
    browser: Browser

    def connect(self) -> None:
        """Pair as a user does, on the welcome page."""
        self.browser.look_at(self.config.port)
        page = self.browser.own_page("welcome/welcome.html")
        page.get_by_role("button", name="Connect to Amana").click()
        code = page.locator("output.code").inner_text()
        self.call("POST", "pairings/agree", {"code": code})
        page.get_by_role("radio", name="On the page", exact=True).check()
        self.tidy()

    def settings(self, *, mode: Literal["overlay", "toolbar"], language: Language) -> None:
        """Choose them as the options page does."""
        page = self.browser.own_page("options/options.html")
        page.evaluate(TELL, {"type": "settings/set", "mode": mode, "language": language})
        page.close()

    def tidy(self) -> None:
        """Close every page but one, and hear all rules again."""
        first, *others = self.browser.context.pages
        for page in others:
            page.close()
        first.unroute_all()
        first.goto("about:blank")
        self.browser.context.unroute_all()
        for silence in self.call("GET", "silences")["silences"]:
            self.call("DELETE", f"silences/{silence['id']}")

    def profile(
        self, person: Person, generation: Generation = "sdui", language: Language = "en", **fields: Any
    ) -> Page:
        """Somebody's profile in a new tab."""
        shown = Profile(person=person, generation=generation, lang=language, **fields)
        site = SampleSite(generation=generation, lang=language, pages=(shown,), people=(person, *SampleSite.people))
        serve(self.browser.context, site)
        page = self.browser.context.new_page()
        page.goto(person.url)
        return page

    def open(self, address: str) -> Page:
        """Any page of the sample site in a new tab."""
        serve(self.browser.context, SampleSite())
        page = self.browser.context.new_page()
        page.goto(address)
        return page

    def messages(self, *people: Person, language: Language = "en", **fields: Any) -> Page:
        """The messaging page with these people."""
        shown = Messaging(talk=Talk(people=people), lang=language, **fields)
        serve(self.browser.context, SampleSite(lang=language), {shown.url: render(shown)})
        page = self.browser.context.new_page()
        page.goto(shown.url)
        return page

    def panel(self, page: Page) -> Frame:
        """The panel laid over a page, with what it shows for the person there."""
        panel = self.browser.panel(page)
        panel.locator("#place > *").first.wait_for()
        return panel

    def held(self, page: Page) -> Locator:
        """The card *Before you send* on a page."""
        card = self.panel(page).get_by_role("alertdialog")
        expect(card).to_be_visible()
        return card

    def kept(self, person: Person) -> dict[str, Any] | None:
        """What the server keeps about somebody."""
        contact: dict[str, Any] | None = self.sheet(person)["contact"]
        return contact

    def sheet(self, person: Person) -> dict[str, Any]:
        """Somebody's sheet, asked of the server itself."""
        return dict(self.call("GET", f"sheet?profile={person.url}"))

    def keep(self, person: Person, *events: dict[str, Any]) -> str:
        """Keep somebody beforehand, with what happened; returns the contact's id."""
        card = {"name": person.name, "profiles": [{"url": person.url}, {"urn": person.urn}]}
        contact = str(self.call("POST", "contacts", card)["id"])
        for event in events:
            self.call("POST", f"contacts/{contact}/events", event)
        return contact
