"""Invitations are held only where they ask too early, only until the user says otherwise, never by Amana's own hand."""

from typing import Any

import pytest
from playwright.sync_api import expect

from amana.demo.cast import STRANGERS
from amana.demo.page import Generation
from amana.demo.sample_site import SampleSite
from browser.world import World, somebody
from browser.writing import ASKS, JOB, THANKS, connect, send_invitation, sent, sent_by_now, write_note

pytestmark = pytest.mark.browser

GENERATIONS: list[Generation] = ["sdui", "classic"]
SITE = "https://www.linkedin.com"
AT_ONCE = 150
"""Milliseconds within which a button that sends at once would have sent."""


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_a_note_that_asks_a_stranger_for_a_job_is_held_until_send_it_anyway(
    world: World, generation: Generation, language: str
) -> None:
    stranger, text = somebody(), JOB[language]
    page = world.profile(stranger, generation, language)  # type: ignore[arg-type]
    send = write_note(world, page, text)
    send.click()
    card = world.held(page)
    expect(card).to_have_accessible_name("Before you send")
    expect(card.get_by_role("button", name="Go back")).to_be_focused()
    draft = {"channel": "invitation", "text": text, "recipients": [{"profile": stranger.url}]}
    assert world.held_draft(page) == draft
    assert sent_by_now(page) == []
    card.get_by_role("button", name="Send it anyway").click()
    expect(card).to_have_count(0)
    assert sent_by_now(page) == []
    send.click()
    assert [one["text"] for one in sent(page)] == [text]


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("way", ["Go back", "Escape"])
def test_after_going_back_the_words_are_still_there_and_still_held(
    world: World, generation: Generation, way: str
) -> None:
    page = world.profile(somebody(), generation)
    send = write_note(world, page, JOB["en"])
    send.click()
    card = world.held(page)
    if way == "Escape":
        card.press("Escape")
    else:
        card.get_by_role("button", name="Go back").click()
    expect(card).to_have_count(0)
    assert page.locator("#custom-message").input_value() == JOB["en"]
    send.click()
    world.held(page)
    assert sent_by_now(page) == []


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_note_that_thanks_goes_through_untouched(world: World, generation: Generation) -> None:
    page = world.profile(somebody(), generation)
    write_note(world, page, THANKS).click()
    assert [one["text"] for one in sent(page)] == [THANKS]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_bare_invitation_asks_once_how_they_know_each_other(world: World, generation: Generation) -> None:
    stranger = somebody()
    page = world.profile(stranger, generation)
    connect(page).click()
    plain = send_invitation(page)
    plain.hover()
    world.judged("", page, stranger.vanity)
    plain.click()
    card = world.held(page)
    expect(card.get_by_text("How do you know each other?").first).to_be_visible()
    assert world.held_draft(page)["text"] == ""
    assert sent_by_now(page) == []
    card.get_by_role("button", name="Go back").click()
    expect(card).to_have_count(0)
    plain.click()
    assert [one["to"] for one in sent(page)] == [stranger.vanity]


@pytest.mark.parametrize(("generation", "key"), [("sdui", ""), ("classic", "Enter")])
def test_a_button_that_sends_at_once_is_held_for_the_right_person(
    world: World, generation: Generation, key: str
) -> None:
    tomasz = somebody("Tomasz Reed")
    page = world.open(f"{SITE}/mynetwork/grow/", SampleSite(generation=generation, people=(somebody(), tomasz)))
    at_once = page.get_by_role("listitem").filter(has_text=tomasz.name).locator("button:has(svg)").first
    if key:
        at_once.focus()
    else:
        at_once.hover()

    def press() -> None:
        if key:
            at_once.press(key)
        else:
            at_once.click()

    world.judged("", page, tomasz.vanity)
    press()
    assert world.held_draft(page)["recipients"] == [{"profile": tomasz.url}]
    page.wait_for_timeout(AT_ONCE)
    assert sent_by_now(page) == []
    world.held(page).get_by_role("button", name="Send it anyway").click()
    expect(world.panel(page).get_by_role("alertdialog")).to_have_count(0)
    assert sent_by_now(page) == []
    press()
    assert [one["to"] for one in sent(page)] == [tomasz.vanity]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_row_of_a_search_may_send_at_once_and_its_steps_pass_as_one(world: World, generation: Generation) -> None:
    tomasz = somebody("Tomasz Reed")
    page = world.open(f"{SITE}/search/results/people/", SampleSite(generation=generation, people=(somebody(), tomasz)))
    row = page.locator("main :is(li, [role=listitem])").filter(has_text=tomasz.name)
    control = row.locator("a[href*=search-custom-invite], button:has([data-test-icon^=connect])")
    control.hover()
    world.judged("", page, tomasz.vanity)
    control.click()
    assert world.held_draft(page)["recipients"] == [{"profile": tomasz.url}]
    page.wait_for_timeout(AT_ONCE)
    assert sent_by_now(page) == []
    world.held(page).get_by_role("button", name="Send it anyway").click()
    expect(world.panel(page).get_by_role("alertdialog")).to_have_count(0)
    control.click()
    if generation == "sdui":
        send_invitation(page).click()
    assert [one["to"] for one in sent(page)] == [tomasz.vanity]


def test_a_pass_is_for_one_person_and_their_words(world: World) -> None:
    page = world.profile(somebody())
    send = write_note(world, page, JOB["en"])
    send.click()
    world.held(page).get_by_role("button", name="Send it anyway").click()
    expect(world.panel(page).get_by_role("alertdialog")).to_have_count(0)
    page.locator("#custom-message").press_sequentially(" Now?")
    world.judged(f"{JOB['en']} Now?", page)
    send.click()
    world.held(page).get_by_role("button", name="Go back").click()
    expect(world.panel(page).get_by_role("alertdialog")).to_have_count(0)
    page.locator("[data-test-modal-close-btn]").click()
    other = STRANGERS[1]
    page.locator(f"aside a[href*='{other.vanity}'][href*=custom-invite]").press("Enter")
    page.locator(".artdeco-modal__actionbar .artdeco-button--secondary").click()
    page.locator("#custom-message").press_sequentially(JOB["en"])
    world.judged(JOB["en"], page, other.vanity)
    send_invitation(page).click()
    assert world.held_draft(page)["recipients"] == [{"profile": other.url}]
    assert sent_by_now(page) == []


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_note_pasted_or_written_by_linkedin_is_judged_before_the_press(world: World, generation: Generation) -> None:
    stranger = somebody()
    page = world.profile(stranger, generation, gate="email")
    connect(page).click()
    page.locator(".artdeco-modal__actionbar .artdeco-button--secondary").click()
    note = page.locator("#custom-message")
    note.focus()
    page.keyboard.insert_text(JOB["en"])
    world.judged(JOB["en"], page, stranger.vanity)
    # Without the address LinkedIn asks for, this sends nothing, and nothing is held.
    send_invitation(page).click()
    assert world.panel(page).get_by_role("alertdialog").count() == 0
    page.locator("#email").fill("lena@marsh.example")
    send_invitation(page).click()
    world.held(page).get_by_role("button", name="Go back").click()
    expect(world.panel(page).get_by_role("alertdialog")).to_have_count(0)
    page.mouse.move(5, 5)
    note.evaluate("(field, text) => { field.value = text; }", ASKS)
    send_invitation(page).hover()
    world.judged(ASKS, page, stranger.vanity)
    send_invitation(page).click()
    assert world.held_draft(page)["text"] == ASKS
    assert sent_by_now(page) == []


def test_amana_never_presses_types_or_scrolls_by_itself(world: World) -> None:
    """Any event of our making would be untrusted; none reaches the page, from the first look to the second send."""
    page = world.profile(somebody())
    page.evaluate(
        """types => { window.strange = [];
          for (const type of types)
            window.addEventListener(type, (event) => { if (!event.isTrusted) window.strange.push(type); }, true); }""",
        ["click", "pointerdown", "mousedown", "keydown", "keypress", "keyup", "input", "submit", "scroll", "focus"],
    )
    send = write_note(world, page, JOB["en"])
    send.click()
    card = world.held(page)
    card.get_by_role("button", name="Send it anyway").click()
    expect(card).to_have_count(0)
    send.click()
    sent(page)
    assert page.evaluate("window.strange") == []
    assert page.evaluate("window.scrollY") == 0


ACTS = """(() => {
  globalThis.acted = [];
  const fail = (owner, name) => { owner[name] = function () { acted.push(name); throw new Error(name); }; };
  fail(EventTarget.prototype, "dispatchEvent");
  fail(HTMLElement.prototype, "click");
  for (const name of ["submit", "requestSubmit"]) fail(HTMLFormElement.prototype, name);
  for (const name of ["scroll", "scrollTo", "scrollBy"]) { fail(window, name); fail(Element.prototype, name); }
  for (const name of ["assign", "replace"]) try { fail(location, name); } catch {}
  for (const name of ["pushState", "replaceState", "back", "go"]) fail(History.prototype, name);
  fail(Element.prototype, "scrollIntoView"); fail(Document.prototype, "execCommand");
  try { document.body.click(); } catch {}
  return acted.splice(0).join();
})()"""


@pytest.mark.parametrize("generation", GENERATIONS)
def test_nothing_depends_on_acting_on_the_page(world: World, generation: Generation) -> None:
    """In the content script's own world every way of acting throws; all of it works, and none was tried."""
    page = world.profile(somebody(), generation)
    line = page.context.new_cdp_session(page)
    worlds: list[dict[str, Any]] = []
    line.on("Runtime.executionContextCreated", lambda event: worlds.append(event["context"]))
    line.send("Runtime.enable")
    ours = next(one["id"] for one in worlds if one["origin"].startswith("chrome-extension://"))

    def within(expression: str) -> Any:
        said = line.send("Runtime.evaluate", {"expression": expression, "contextId": ours, "returnByValue": True})
        return said["result"].get("value")

    assert within(ACTS) == "click"
    send = write_note(world, page, JOB["en"])
    send.click()
    world.held(page).get_by_role("button", name="Go back").click()
    expect(world.panel(page).get_by_role("alertdialog")).to_have_count(0)
    send.click()
    world.held(page).get_by_role("button", name="Send it anyway").click()
    expect(world.panel(page).get_by_role("alertdialog")).to_have_count(0)
    send.click()
    sent(page)
    assert within("acted") == []
