"""The sample pages behave like LinkedIn's: without that, a test that holds a send would prove nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from amana.demo.cast import DANIEL, MAYA, NOA, SAMI, STRANGERS
from amana.demo.chromium import find_chromium
from amana.demo.page import Generation, Messaging, Network, Profile, Search, Talk
from amana.demo.sample_site import SampleSite
from amana.demo.words import Language
from pages.serve import sent, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Playwright

    from amana.demo import page as pages
    from amana.demo.person import Person

pytestmark = pytest.mark.browser
GENERATIONS = get_args(Generation)
CONNECT = 'main :is(a[href*="custom-invite"], button:has(svg[data-test-icon^="connect-"])):visible'
MESSAGE = 'main :is(a[href*="recipient="], button:has(svg[data-test-icon^="send-privately-"])):visible'
DIALOG = '[data-test-modal-id="send-invite-modal"] [role="dialog"]'


@pytest.fixture(scope="module")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=["--no-sandbox"])
    yield browser
    browser.close()


@pytest.fixture
def window(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    window = context.new_page()
    window.set_default_timeout(5_000)
    broken: list[str] = []
    window.on("pageerror", lambda error: broken.append(str(error)))
    yield window
    context.close()
    assert broken == []


def shown(window: Page, page: pages.Page) -> Page:
    serve(window.context, SampleSite(generation=page.generation, lang=page.lang, pages=(page,)))
    window.goto(page.url)
    return window


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize(("lang", "person"), [("en", MAYA), ("ar", SAMI), ("he", NOA)])
def test_an_invitation_with_a_note_is_sent_once_and_every_connect_becomes_pending(
    window: Page, generation: Generation, lang: Language, person: Person
) -> None:
    shown(window, Profile(person=person, generation=generation, lang=lang, row="connect", strangers=()))
    before = window.locator(CONNECT.removesuffix(":visible")).count()
    window.locator(CONNECT).first.click()
    dialog = window.locator(DIALOG)
    assert dialog.locator("strong").inner_text() == person.name
    dialog.locator(".artdeco-button--secondary").click()
    send = dialog.locator(".artdeco-button--primary")
    assert send.is_disabled()
    window.locator("textarea#custom-message").fill("שלום وسلام")
    send.click()
    assert sent(window) == [{"kind": "invitation", "to": person.vanity, "text": "שלום وسلام"}]
    assert before >= 2
    assert window.locator(CONNECT.removesuffix(":visible")).count() == 0


@pytest.mark.parametrize("generation", GENERATIONS)
def test_the_dialog_lives_where_each_generation_puts_it(window: Page, generation: Generation) -> None:
    shown(window, Profile(person=MAYA, generation=generation)).locator(CONNECT).first.click()
    window.locator(DIALOG).wait_for()
    in_light_dom = window.evaluate("selector => document.querySelector(selector) !== null", DIALOG)
    assert in_light_dom is (generation == "classic")


@pytest.mark.parametrize("generation", GENERATIONS)
def test_escape_and_close_send_nothing(window: Page, generation: Generation) -> None:
    shown(window, Profile(person=MAYA, generation=generation)).locator(CONNECT).first.click()
    window.locator(DIALOG).wait_for()
    window.keyboard.press("Escape")
    window.locator(CONNECT).first.click()
    window.locator("[data-test-modal-close-btn]").click()
    assert window.locator(DIALOG).count() == 0
    assert sent(window) == []


@pytest.mark.parametrize(
    "page",
    [Profile(person=MAYA, rail="buttons"), Profile(person=MAYA, generation="classic"), Network()],
    ids=["rail-sdui", "rail-classic", "network"],
)
def test_a_button_on_a_strangers_card_sends_at_once_to_that_stranger(window: Page, page: pages.Page) -> None:
    shown(window, page)
    window.locator(f'main [href^="{STRANGERS[1].path}"], aside [href^="{STRANGERS[1].path}"]').first.wait_for()
    card = window.locator("div, li", has=window.locator(f'a[href="{STRANGERS[1].path}"]')).last
    card.locator("xpath=ancestor-or-self::*[.//button][1]").locator("button").first.click()
    window.wait_for_function("window.sent.length > 0")
    assert sent(window) == [{"kind": "invitation", "to": STRANGERS[1].vanity, "text": ""}]


def test_a_search_row_opens_the_dialog_for_its_own_person(window: Page) -> None:
    shown(window, Search()).locator('a[href*="search-custom-invite"]').nth(2).click()
    assert window.locator(DIALOG).locator("strong").inner_text() == STRANGERS[2].name


@pytest.mark.parametrize("generation", GENERATIONS)
def test_messages_go_by_button_and_by_ctrl_enter_and_enter_is_a_new_line(window: Page, generation: Generation) -> None:
    shown(window, Profile(person=DANIEL, generation=generation)).locator(MESSAGE).first.click()
    window.locator(".msg-form__contenteditable").click()
    window.keyboard.type("one")
    window.keyboard.press("Enter")
    window.keyboard.type("two")
    assert sent(window) == []
    window.locator(".msg-form__send-button").click()
    window.keyboard.type("three")
    window.keyboard.press("Control+Enter")
    assert [(record["to"], record["text"]) for record in sent(window)] == [
        (DANIEL.urn, "one\ntwo"),
        (DANIEL.urn, "three"),
    ]


def test_with_enter_to_send_there_is_no_send_button(window: Page) -> None:
    shown(window, Messaging(talk=Talk(people=(DANIEL, NOA), inmail=True), new=True, enter_sends=True))
    assert window.locator(".msg-form__send-button").count() == 0
    assert window.locator(".msg-form__send-toggle").count() == 1
    window.locator(".artdeco-pill--dismiss").first.click()
    window.locator(".msg-form__contenteditable").click()
    window.keyboard.type("hello")
    window.keyboard.press("Enter")
    assert sent(window) == [{"kind": "message", "to": NOA.urn, "text": "hello", "subject": ""}]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_after_a_soft_navigation_address_content_and_title_follow_one_another(
    window: Page, generation: Generation
) -> None:
    shown(window, Profile(person=MAYA, generation=generation)).evaluate("window.same = true")
    heading = window.locator("main :is(h1, h2)").first
    window.locator(f'a[href="{STRANGERS[0].path}"]:visible').first.click()
    assert window.url == STRANGERS[0].url
    assert heading.inner_text() == MAYA.name
    window.wait_for_function(
        "name => document.querySelector('main :is(h1, h2)').innerText === name", arg=STRANGERS[0].name
    )
    assert window.title() == f"{MAYA.name} | LinkedIn"
    window.wait_for_function("name => document.title.startsWith(name)", arg=STRANGERS[0].name)
    assert window.evaluate("window.same")
