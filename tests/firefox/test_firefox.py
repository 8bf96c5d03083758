"""What Chromium is tested for holds in Firefox too: the same pages and words, by Firefox's own presses and keys."""

import time

import pytest

from amana.demo.cast import DANIEL, NOA, SAMI, STRANGERS
from amana.demo.own_server import OwnServer
from amana.demo.page import Generation
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from amana.texts.language import Language
from asking import free_port
from browser.world import somebody
from browser.writing import ASKS, EVERYDAY, JOB, THANKS
from firefox.place import eventually
from firefox.world import World
from firefox.writing import gone, press_send, send, sent, write_message, write_note

pytestmark = pytest.mark.firefox

EACH: list[tuple[Generation, Language]] = [("sdui", "en"), ("classic", "ar"), ("sdui", "he")]
KNOWN: dict[Language, Person] = {"en": DANIEL, "ar": SAMI, "he": NOA}
LATER = 0.4
"""Seconds in which a press that was not held would have had its effect, and a verdict would have come."""


def test_the_welcome_page_says_how_to_allow_this_computer_and_then_connects(installed: World) -> None:
    home = installed.home
    home.run("() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] })")
    home.reload()
    home.says("It needs your permission, for this address alone.")
    home.named("button", "Allow it").click()
    home.says("Amana is running on port")
    installed.connect()
    home.says("Amana is connected")


def test_a_permission_that_was_taken_back_is_named_and_asked_for_again(fox: World) -> None:
    fox.home.run("() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] })")
    fox.keep_in_storage(port=free_port())  # it must look for the server anew, as after each of its naps
    popup = fox.browser.own_page(fox.home, "panel/panel.html?popup")
    popup.says("The browser holds Amana back")
    popup.named("button", "Open the welcome page").click()
    welcome = fox.browser.tab_at("welcome/welcome.html", but={fox.home.context})
    welcome.named("button", "Allow it").click()
    eventually(lambda: fox.home.run("() => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] })"))
    fox.keep_in_storage(port=fox.config.port)
    welcome.says("Amana is connected")
    assert fox.ask({"type": "panel/state"})["link"] == "ok"


@pytest.mark.parametrize(("generation", "language"), EACH)
def test_a_known_persons_sheet_is_on_their_profile_at_its_inline_end(
    fox: World, generation: Generation, language: Language
) -> None:
    fox.settings(mode="overlay", language=language)
    person = KNOWN[language]
    page = fox.profile(person, generation, language)
    panel = fox.panel(page)
    panel.named("heading", person.name)
    trust = panel.one("[role=meter]")
    assert float(trust.attribute("aria-valuenow") or 0) == pytest.approx(fox.sheet(person)["trust"]["low"], abs=0.006)
    direction = "ltr" if language == "en" else "rtl"
    assert panel.run("() => [document.documentElement.dir, document.documentElement.lang]") == [direction, language]
    left, width = page.run("() => [document.documentElement.lastElementChild.getBoundingClientRect().left, innerWidth]")
    assert left > width / 2 if direction == "ltr" else left < width / 4


@pytest.mark.parametrize(("generation", "language"), EACH)
def test_a_stranger_is_saved_with_what_the_page_says(fox: World, generation: Generation, language: Language) -> None:
    stranger = somebody()
    page = fox.profile(stranger, generation, language)
    panel = fox.panel(page)
    assert "no evidence yet" in (panel.named("meter", "Trust").attribute("aria-valuetext") or "").lower()
    panel.named("button", "Save contact").click()
    panel.named("button", "Keep").click()
    panel.one("#act-worked")
    kept = fox.sheet(stranger)["contact"]
    assert (kept["name"], kept["headline"], kept["location"]) == (stranger.name, stranger.headline, stranger.location)
    assert {stranger.vanity, stranger.urn} <= {profile["value"] for profile in kept["profiles"]}
    page.reload()
    fox.panel(page).named("heading", stranger.name)


@pytest.mark.parametrize(("generation", "language"), EACH)
def test_a_note_that_asks_a_stranger_for_a_job_is_held_until_send_it_anyway(
    fox: World, generation: Generation, language: Language
) -> None:
    stranger, text = somebody(), JOB[language]
    page = fox.profile(stranger, generation, language)
    write_note(page, text)
    fox.judged(text)
    send(page)
    draft = {"channel": "invitation", "text": text, "recipients": [{"profile": stranger.url}]}
    assert fox.held_draft(page) == draft
    back = fox.panel(page).named("button", "Go back")
    eventually(back.has_keyboard)
    back.click()
    gone(fox, page)
    assert page.one("#custom-message").run("(field) => field.value") == text
    send(page)
    fox.held(page)
    assert sent(page) == []
    fox.panel(page).named("button", "Send it anyway").click()
    gone(fox, page)
    assert sent(page) == []
    send(page)
    eventually(lambda: sent(page) == [text])


def test_a_note_that_thanks_goes_through_untouched(fox: World) -> None:
    page = fox.profile(somebody(), "classic")
    write_note(page, THANKS)
    fox.judged(THANKS)
    send(page)
    eventually(lambda: sent(page) == [THANKS])


def test_a_button_that_sends_at_once_is_held_for_the_right_person(fox: World) -> None:
    page = fox.browser.open("https://www.linkedin.com/mynetwork/grow/", SampleSite(generation="sdui"))
    tomasz = STRANGERS[1]
    at_once = f":is(li, [role=listitem]):has(a[href*='{tomasz.vanity}']) button:has(svg)"
    page.one(at_once).hover()
    fox.judged("", tomasz.vanity)
    page.one(at_once).click()
    assert fox.held_draft(page)["recipients"] == [{"profile": tomasz.url}]
    time.sleep(LATER)
    assert sent(page) == []


@pytest.mark.parametrize(("way", "language"), [("button", "he"), ("Control+Enter", "ar")])
def test_a_message_is_held_however_it_is_sent(fox: World, way: str, language: Language) -> None:
    ruth = somebody("Ruth Vale", degree=1)
    fox.keep(ruth, {"kind": "favour_big", "who": "them", "on": "2026-08"})
    page = fox.messages(ruth, language=language)
    write_message(page, ASKS)
    fox.judged(ASKS)
    press_send(page, way)
    assert fox.held_draft(page) == {"channel": "message", "text": ASKS, "recipients": [{"urn": ruth.urn}]}
    assert sent(page) == []
    fox.panel(page).named("button", "Send it anyway").click()
    gone(fox, page)
    page.one(".msg-form__contenteditable").click()
    press_send(page, way)
    eventually(lambda: sent(page) == [ASKS])


def test_an_everyday_message_is_never_held(fox: World) -> None:
    page = fox.messages(somebody("Ruth Vale", degree=1))
    write_message(page, EVERYDAY)
    fox.judged(EVERYDAY)
    page.press("Control+Enter")
    eventually(lambda: sent(page) == [EVERYDAY])


def test_the_popup_shows_what_is_held_where_nothing_may_be_put_into_the_page(fox: World) -> None:
    fox.settings(mode="toolbar", language="en")
    page = fox.profile(somebody())
    write_note(page, JOB["en"])
    fox.judged(JOB["en"])
    assert page.run("() => document.documentElement.lastElementChild.tagName") == "BODY"
    send(page)
    popup = "chrome.extension.getViews({ type: 'popup' })"
    said = f"() => {popup}.map((view) => view.document.body.innerText).join()"
    eventually(lambda: "Before you send" in fox.home.run(said))
    assert sent(page) == []
    fox.home.run(f"() => {popup}.forEach((view) => view.close())")


def test_a_background_that_firefox_put_to_sleep_wakes_for_what_is_typed(fox: World) -> None:
    stranger = somebody()
    page = fox.profile(stranger, "classic")
    fox.panel(page)
    eventually(fox.is_asleep, within=60)
    write_note(page, JOB["en"])
    time.sleep(LATER)
    send(page)
    assert fox.held_draft(page)["recipients"] == [{"profile": stranger.url}]


def test_the_page_behaves_as_if_there_were_no_amana_while_the_server_is_gone(fox: World, fox_server: OwnServer) -> None:
    person = somebody("Hana Frost", degree=1)
    fox.keep(person)
    fox_server.kill()
    try:
        page = fox.profile(somebody())
        write_note(page, JOB["en"])
        time.sleep(LATER)
        send(page)
        eventually(lambda: sent(page) == [JOB["en"]])
        page = fox.messages(person)
        write_message(page, JOB["en"])
        time.sleep(LATER)
        page.press("Control+Enter")
        eventually(lambda: sent(page) == [JOB["en"]])
        fox.browser.own_page(fox.home, "panel/panel.html?popup").says("amana serve")
    finally:
        fox_server.start()
    fox.panel(fox.profile(person)).named("heading", person.name)
