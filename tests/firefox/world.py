"""A running server and a Firefox whose extension is paired with it, in the words of the tests in Chromium."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from amana.client import Client
from amana.config import Config
from amana.demo.page import Generation, Messaging, Profile, Talk
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from amana.demo.site import render
from amana.texts.language import Language
from browser.worker import ASK, CALLS, LISTEN
from firefox.firefox import Firefox
from firefox.place import Element, Place, eventually

_ON_THE_WAY = 0.15
"""Seconds in which an answer of the server reaches the page through the background."""
_BACKGROUND = "const background = await chrome.runtime.getBackgroundPage();"

_AS_PAGE_SCRIPT = """async (messages) => {
    const [{ id }] = await chrome.tabs.query({ active: true });
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: id },
      args: [messages],
      func: (messages) => Promise.all(messages.map((one) => chrome.runtime.sendMessage(one).catch(() => null))),
    });
    return result.map((said) => said ?? null);
  }"""


def _in_background(function: str) -> str:
    """A function of the background's world, made one for a page of ours, which may look into it."""
    return f"async (...given) => {{ {_BACKGROUND} return ({function.replace('globalThis', 'background')})(...given); }}"


@dataclass(slots=True)
class World:
    """Everything that a test in Firefox needs."""

    config: Config
    call: Client
    browser: Firefox
    home: Place = field(init=False)
    """A page of the extension that stays open, to speak from."""
    _connected: dict[str, Any] = field(default_factory=dict, init=False)

    def install(self, extension: Path) -> None:
        """Install the extension; its welcome page stays open."""
        self.home = self.browser.install(extension)
        # In case another Amana runs here, it looks for the server on this port first.
        self.keep_in_storage(port=self.config.port)

    def connect(self) -> None:
        """Pair as a user does, on the welcome page; once."""
        if self._connected:
            return
        self.home.named("button", "Connect to Amana").click()
        code = self.home.one("output.code").text()
        self.call("POST", "pairings/agree", {"code": code})
        eventually(lambda: self.home.all("input[type=radio][value=overlay]"))[0].click()
        self._connected = self.home.run("() => chrome.storage.local.get(['token', 'port'])")

    def begin(self) -> None:
        """Everything as it was after pairing: in English, with the overlay, nothing waiting, all pages closed."""
        self.browser.close_all_but(self.home)
        self.browser.headers.clear()
        self.keep_in_storage(**self._connected, collapsed=False)
        while waiting := self.ask({"type": "panel/state"})["waiting"]:
            for one in waiting:
                self.ask({"type": "waiting/discard", "id": one["id"]})
        self.settings(mode="overlay", language="en")
        self.home.run(_in_background(LISTEN))

    def settings(self, *, mode: Literal["overlay", "toolbar"], language: Language) -> None:
        """Choose them as the options page does."""
        assert self.ask({"type": "settings/set", "mode": mode, "language": language})["ok"]

    def keep_in_storage(self, **values: Any) -> None:
        """Put values into the extension's storage."""
        self.home.run("(values) => chrome.storage.local.set(values)", values)

    def ask(self, message: dict[str, Any], page: Place | None = None) -> Any:
        """What the background answers a page of ours; `dropped` when it does not."""
        return (page or self.home).run(ASK, message)

    def asked(self, path: str) -> list[dict[str, Any]]:
        """The extension's calls of the server in this test, whose path begins so."""
        calls: list[dict[str, Any]] = self.home.run(_in_background(CALLS), path)
        return calls

    def judged(self, text: str, to: str = "") -> None:
        """Wait until the verdict for these words, to somebody whose address holds `to`, has reached the page."""

        def is_there() -> bool:
            drafts = [call["body"] for call in self.asked("reviews") if call["answered"]]
            return any(draft["text"] == text and to in str(draft["recipients"]) for draft in drafts)

        eventually(is_there)
        time.sleep(_ON_THE_WAY)

    def profile(
        self, person: Person, generation: Generation = "sdui", language: Language = "en", **fields: Any
    ) -> Place:
        """Somebody's profile in a new tab."""
        shown = Profile(person=person, generation=generation, lang=language, **fields)
        people = (person, *SampleSite.people)
        site = SampleSite(generation=generation, lang=language, pages=(shown,), people=people)
        return self.browser.open(shown.url, site)

    def messages(self, *people: Person, language: Language = "en", **fields: Any) -> Place:
        """The messaging page with these people."""
        shown = Messaging(talk=Talk(people=people), lang=language, **fields)
        return self.browser.open(shown.url, SampleSite(lang=language), {shown.url: render(shown)})

    def panels(self, page: Place) -> list[Place]:
        """The panel laid over a page, if one is."""
        frames = [one for one in self.browser.frames(page) if one["url"].startswith(self.browser.origin)]
        return [Place(self.browser.line, frame["context"]) for frame in frames]

    def panel(self, page: Place) -> Place:
        """The panel laid over a page, with what it shows for the person there."""
        panel = eventually(lambda: self.panels(page))[0]
        panel.one("#place > *")
        return panel

    def held(self, page: Place) -> Element:
        """The card *Before you send* on a page."""
        return self.panel(page).named("alertdialog", "Before you send")

    def held_draft(self, page: Place) -> Any:
        """The draft that is held on a page, once its card is there."""
        self.held(page)
        return self.ask({"type": "panel/state"}, self.panel(page))["held"]["draft"]

    def as_page_script(self, *messages: dict[str, Any]) -> list[Any]:
        """What the background answers our script on the page in front; null where it does not."""
        answers: list[Any] = self.home.run(_AS_PAGE_SCRIPT, messages)
        return answers

    def is_asleep(self) -> bool:
        """Whether Firefox has ended the background, as it does when nothing was asked of it for a while."""
        return not self.home.run("() => chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })")

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
