"""The walk through the main job: connect, look at a tie, save a stranger, be held before two sends."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Frame, Locator, Page

from amana.client import Client
from amana.demo.browser import Browser
from amana.demo.cast import PEOPLE
from amana.demo.page import Messaging, Talk
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from amana.demo.story import story
from amana.texts.language import Language

Say = Callable[[str], None]


@dataclass(slots=True)
class Walk:
    """One walk in one language; `pictures` gets a numbered picture of each step, and the panel cut out of some."""

    browser: Browser
    call: Client
    language: Language
    say: Say
    pictures: Path | None = None
    taken: int = 0

    def serve_pages(self) -> None:
        """Put the sample pages in place of LinkedIn."""
        told = story(self.language)
        inbox = Messaging(talk=Talk(people=(told.helper,)), lang=self.language)
        people = (*PEOPLE, *(kept.person for kept in told.kept))
        SampleSite(lang=self.language, pages=(inbox,), people=people).serve(self.browser.context)

    def connect(self) -> None:
        """Go through the welcome page: find the server, compare the code, choose the overlay."""
        self.say("demo-connect")
        page = self.browser.own_page("welcome/welcome.html")
        choose_language(page, self.language)
        page.locator("#connect").click()
        code = page.locator("output.code")
        code.wait_for()
        self.picture(page, "connect")
        self.call("POST", "pairings/agree", {"code": code.inner_text()})
        overlay = page.locator("input[type=radio][value=overlay]")
        overlay.wait_for()
        overlay.check()
        self.picture(page, "connected")
        for other in self.browser.context.pages:
            if other != page:
                other.close()

    def through(self) -> None:
        """Everything after connecting, step by step."""
        told = story(self.language)
        self.say("demo-known")
        page = self.open(told.known)
        self.panel(page).get_by_role("meter").first.wait_for()
        self.picture(page, "known")
        self.say("demo-stranger")
        page = self.open(told.stranger)
        panel = self.panel(page)
        save = panel.locator("#save-contact")
        save.wait_for()
        self.picture(page, "stranger")
        self.say("demo-held-invitation")
        self.hold_invitation(page, told.invitation)
        self.say("demo-save")
        save.click()
        keep = panel.locator("#keep")
        keep.wait_for()
        self.picture(page, "save")
        keep.click()
        panel.get_by_role("meter").first.wait_for()
        self.picture(page, "saved")
        self.say("demo-held-message")
        self.hold_message(told.helper, told.message)

    def hold_invitation(self, page: Page, text: str) -> None:
        """Write an invitation that asks for too much, press Send, and be held; then go back."""
        page.locator("main a[href*='custom-invite']").first.click()
        dialog = page.locator("[role=dialog].send-invite")
        dialog.locator("button.artdeco-button--secondary").click()
        note = dialog.locator("textarea#custom-message")
        note.press_sequentially(text, delay=2)
        self.press_until_held(page, dialog.locator("button.artdeco-button--primary"))
        self.picture(page, "held-invitation")
        self.panel(page).locator("#go-back").click()
        page.keyboard.press("Escape")

    def hold_message(self, to: Person, text: str) -> None:
        """Write a message to somebody who helped and was never thanked, press Send, and be held."""
        page = self.browser.context.new_page()
        page.goto(Messaging(talk=Talk(people=(to,)), lang=self.language).url)
        page.locator(".msg-form__contenteditable").press_sequentially(text, delay=2)
        self.press_until_held(page, page.locator(".msg-form__send-button"))
        self.picture(page, "held-message")

    def press_until_held(self, page: Page, send: Locator) -> None:
        """Press Send once the verdict for the last letter can be there, and wait for the card."""
        page.wait_for_timeout(400)
        send.click()
        self.panel(page).get_by_role("alertdialog").wait_for()

    def open(self, person: Person) -> Page:
        """Somebody's profile, in a window of its own."""
        page = self.browser.context.new_page()
        page.goto(person.url)
        return page

    def panel(self, page: Page) -> Frame:
        """The panel laid over the page."""
        return self.browser.panel(page)

    def picture(self, page: Page, name: str) -> None:
        """Keep what is on the screen now."""
        self.taken += 1
        if self.pictures:
            page.wait_for_timeout(250)
            page.screenshot(path=self.pictures / f"{self.taken:02}-{name}-{self.language}.png")

    def cut_out(self, panel: Frame, name: str) -> None:
        """Keep the panel alone, as it lies on the page."""
        if self.pictures:
            panel.wait_for_timeout(250)
            panel.frame_element().screenshot(path=self.pictures / f"{name}-{self.language}.png")


def choose_language(page: Page, language: Language) -> None:
    """Choose the language on the welcome page."""
    page.locator("#language").select_option(language)
    page.locator(f"html[lang={language}]").wait_for()
