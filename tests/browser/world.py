"""What browser tests do again and again: open somebody's page, look into the panel, speak as one of our own pages."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
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
from browser.worker import ASK, CALLS, LISTEN
from pages.serve import serve

_NUMBER = count(1)
_ON_THE_WAY = 100
"""Milliseconds in which an answer of the server reaches the page through the worker."""


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


def eventually(true: Callable[[], bool], page: Page, *, within: float = 30) -> None:
    """Wait until something holds, and fail when it does not in time; `within` is in seconds."""
    end = time.monotonic() + within
    while not true():
        assert time.monotonic() < end, "it did not come true in time"
        page.wait_for_timeout(20)


@dataclass(slots=True)
class World:
    """A running server, and a browser whose extension is paired with it."""

    config: Config
    call: Client
    browser: Browser
    home: Page = field(init=False)
    """A page of the extension that stays open, to speak from."""
    _connected: dict[str, Any] = field(default_factory=dict, init=False)

    def connect(self) -> None:
        """Pair as a user does, on the welcome page."""
        self.browser.look_at(self.config.port)
        page = self.browser.own_page("welcome/welcome.html")
        page.get_by_role("button", name="Connect to Amana").click()
        code = page.locator("output.code").inner_text()
        self.call("POST", "pairings/agree", {"code": code})
        page.get_by_role("radio", name="On the page", exact=True).check()
        self._connected = self.browser.worker.evaluate("chrome.storage.local.get(['token', 'port'])")
        self.home = self.browser.own_page("options/options.html")
        self.begin()

    @property
    def token(self) -> str:
        """The token that the extension was given."""
        return str(self._connected["token"])

    def begin(self) -> None:
        """Everything as it was after pairing: in English, with the overlay, nothing waiting, all pages closed."""
        for page in self.browser.context.pages:
            if page != self.home:
                page.close()
        self.browser.context.unroute_all()
        self.keep_in_storage(**self._connected, collapsed=False, place=None)
        while waiting := self.ask({"type": "panel/state"})["waiting"]:
            for one in waiting:
                self.ask({"type": "waiting/discard", "id": one["id"]})
        self.settings(mode="overlay", language="en")
        # What a worker remembers of a refusal by the server goes with it.
        if self.ask({"type": "panel/state"})["link"] != "ok":
            self.put_worker_to_sleep()
            assert self.ask({"type": "panel/state"})["link"] == "ok"
        self.browser.worker.evaluate(LISTEN)

    def settings(
        self,
        *,
        mode: Literal["overlay", "toolbar", "side"],
        language: Language,
        noting: Literal["ask", "always", "never"] = "ask",
    ) -> None:
        """Choose them as the options page does."""
        assert self.ask({"type": "settings/set", "mode": mode, "language": language, "noting": noting})["ok"]

    def keep_in_storage(self, **values: Any) -> None:
        """Put values into the extension's storage."""
        self.browser.worker.evaluate("values => chrome.storage.local.set(values)", values)

    def ask(self, message: dict[str, Any], page: Page | Frame | None = None) -> Any:
        """What the worker answers a page of ours, by default the options page; `dropped` when it does not."""
        return (page or self.home).evaluate(ASK, message)

    def asked(self, path: str) -> list[dict[str, Any]]:
        """The extension's calls of the server in this test, whose path begins so."""
        calls: list[dict[str, Any]] = self.browser.worker.evaluate(CALLS, path)
        return calls

    def judged(self, text: str, page: Page, to: str = "") -> None:
        """Wait until the verdict for these words, to somebody whose address holds `to`, has reached the page."""

        def is_there() -> bool:
            drafts = [call["body"] for call in self.asked("reviews") if call["answered"]]
            return any(draft["text"] == text and to in str(draft["recipients"]) for draft in drafts)

        eventually(is_there, page)
        page.wait_for_timeout(_ON_THE_WAY)

    def put_worker_to_sleep(self) -> None:
        """Stop the worker as the browser does when it is idle; the next message starts a new one."""
        session = self.browser.context.new_cdp_session(self.home)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        session.detach()
        self.home.wait_for_timeout(300)

    def profile(
        self, person: Person, generation: Generation = "sdui", language: Language = "en", **fields: Any
    ) -> Page:
        """Somebody's profile in a new tab."""
        shown = Profile(person=person, generation=generation, lang=language, **fields)
        people = (person, *SampleSite.people)
        return self.open(shown.url, SampleSite(generation=generation, lang=language, pages=(shown,), people=people))

    def messages(self, *people: Person, language: Language = "en", **fields: Any) -> Page:
        """The messaging page with these people."""
        shown = Messaging(talk=Talk(people=people), lang=language, **fields)
        return self.open(shown.url, SampleSite(lang=language), {shown.url: render(shown)})

    def open(self, address: str, site: SampleSite | None = None, html: dict[str, str] | None = None) -> Page:
        """Any page of the sample site in a new tab."""
        serve(self.browser.context, site, html)
        page = self.browser.context.new_page()
        page.goto(address)
        return page

    def panel(self, page: Page) -> Frame:
        """The panel laid over a page, with what it shows for the person there."""
        panel = self.browser.panel(page)
        panel.locator("#place > *").first.wait_for()
        return panel

    def has_panel(self, page: Page) -> bool:
        """Whether the panel is on a page now, seen or unseen."""
        return any(frame.url.startswith("chrome-extension://") for frame in page.frames)

    def held(self, page: Page) -> Locator:
        """The card *Before you send* on a page."""
        card = self.panel(page).get_by_role("alertdialog")
        expect(card).to_be_visible()
        return card

    def held_draft(self, page: Page) -> Any:
        """The draft that is held on a page, once its card is there."""
        self.held(page)
        return self.ask({"type": "panel/state"}, self.panel(page))["held"]["draft"]

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
