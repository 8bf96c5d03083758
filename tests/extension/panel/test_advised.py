"""Beside a reason: what is on record worth naming, why it is said softly, and what the other can pass on."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.advised import held_in
from extension.panel.people import NOA, STRANGER, state
from extension.panel.stage import show
from extension.panel.views import View, views

pytestmark = pytest.mark.browser


def asked(page: Page, kind: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate("kind => fake.asked.filter((each) => each.type === kind)", kind)
    return found


def test_what_is_worth_naming_is_no_text_to_copy(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-advised"])
    naming = page.get_by_role("region", name="On record, and worth naming")
    expect(naming.get_by_role("listitem")).to_have_count(2)
    expect(naming).to_contain_text("Moved the booking system to the new host")
    assert naming.get_by_role("button").count() == 0
    ready = page.get_by_role("group", name="A better way to say it")
    drawn = "element => { const s = getComputedStyle(element); return [s.backgroundColor, s.borderInlineStartStyle]; }"
    assert naming.evaluate(drawn) != ready.evaluate(drawn)
    page.close()


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_each_hint_runs_in_its_own_direction_and_language(chromium: Browser, language: str) -> None:
    shown = {"en": "rtl", "ar": "ltr", "he": "ltr"}
    view = views(language)["held-advised"]
    view.answers["panel/state"]["language"] = "he" if language == "en" else "en"
    page = show(chromium, view)
    hint = page.locator(".worth-naming li [dir=auto]").first
    assert hint.get_attribute("lang") == language
    own = hint.evaluate("element => getComputedStyle(element).direction")
    around = page.locator("html").get_attribute("dir")
    assert (own, around) == ("ltr" if language == "en" else "rtl", shown[language])
    page.close()


def test_a_rule_that_is_said_softly_says_why_and_leads_to_its_place(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-advised"])
    expect(page.locator(".lowered")).to_have_count(1)
    expect(page.locator(".lowered")).to_contain_text("because you waved this away often")
    page.get_by_role("button", name="This rule on the dashboard").click()
    assert asked(page, "dashboard/open") == [{"type": "dashboard/open", "rule": "introduction-too-early"}]
    page.close()


def test_the_text_to_pass_on_can_be_copied_and_says_whose_choice_it_is(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-advised"])
    block = page.get_by_role("group", name="A text to pass on")
    expect(block).to_contain_text("is for \u2068Noa Ben-Ami\u2069 to decide")
    expect(block.locator(".blank").first).to_have_text("[my name]")
    expect(block).to_contain_text("Fill in what stands in [square brackets] first.")
    block.get_by_role("button", name="Copy A text to pass on").click()
    expect(page.locator("#status")).to_have_text("Copied.")
    held: str = page.evaluate("fake.answers['panel/state'].held.review.forward")
    assert page.evaluate("navigator.clipboard.readText()") == held
    page.close()


def test_a_server_that_says_none_of_it_leaves_no_empty_room(chromium: Browser) -> None:
    page = show(chromium, views("en")["held"])
    expect(page.locator(".worth-naming, .lowered, .forward, .silenced")).to_have_count(0)
    page.close()


def test_the_keyboard_goes_through_it_in_the_order_it_is_read(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-advised"])
    page.locator("#go-back").focus()
    reached = []
    for _ in range(11):
        page.keyboard.press("Tab")
        reached.append(str(page.evaluate("document.activeElement.id || document.activeElement.textContent")))
    introduction = "introduction-too-early"
    first = [f"better-{introduction}-copy", f"rule-{introduction}", f"why-{introduction}"]
    silencers = ["Not again for this person", "Never again"]
    rest = ["why-thanks-owed", "forward-copy", "go-back", "send-anyway"]
    assert reached == ["send-anyway", "next-finding", *first, *silencers, *rest]
    page.close()


def test_what_falls_silent_is_quiet_at_once_and_can_be_taken_back_beside_it(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-advised"])
    page.get_by_role("button", name="Not again for this person").click()
    expect(page.locator("#status")).to_contain_text("Silenced for \u2068Noa Ben-Ami\u2069.")
    expect(page.locator("mark")).to_have_count(0)
    expect(page.get_by_role("group", name="A better way to say it")).to_have_count(0)
    back = page.locator(".silenced").get_by_role("button", name="Undo")
    expect(back).to_be_focused()
    expect(back).to_have_accessible_description(re.compile("^Silenced for \u2068Noa Ben-Ami\u2069. An introduction"))
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_have_text("Undone.")
    expect(page.locator("mark")).to_have_count(1)
    expect(page.locator("#why-introduction-too-early")).to_be_focused()
    to = NOA["profile"]["url"]
    taken = {"tab": 7, "rule": "introduction-too-early", "profile": to, "id": None}
    assert asked(page, "silence/lift") == [{"type": "silence/lift", **taken}]
    page.close()


def test_the_status_line_takes_it_back_too_by_keyboard_alone(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-advised"])
    page.get_by_role("button", name="Never again").click()
    expect(page.locator(".silenced")).to_contain_text("It will stay silent.")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "undo":
            break
    expect(page.locator("#undo")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('[role=alertdialog]') !== null")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_have_text("Undone.")
    expect(page.locator(".silenced")).to_have_count(0)
    assert asked(page, "silence/lift")[0]["profile"] is None
    page.close()


def test_when_nothing_speaks_against_it_any_more_it_says_so(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-silenced"])
    expect(page.get_by_text("Nothing speaks against sending this any more.")).to_have_count(0)
    page.locator("#why-thanks-owed").click()
    page.get_by_role("button", name="Not again for this person").click()
    dialog = page.get_by_role("alertdialog", name="Before you send", exact=True)
    expect(dialog.get_by_text("Nothing speaks against sending this any more.")).to_be_visible()
    expect(dialog.locator(".silenced")).to_have_count(2)
    expect(dialog.get_by_role("button", name="Send it anyway", exact=True)).to_be_visible()
    expect(dialog.get_by_role("button", name="Go back", exact=True)).to_be_visible()
    page.close()


def test_the_question_that_is_not_to_be_asked_again_makes_room(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-bare"])
    page.get_by_role("button", name="Don’t ask this again").click()
    expect(page.get_by_text("Nothing speaks against sending this any more.")).to_be_visible()
    page.locator("#undo").click()
    expect(page.get_by_text("How do you know each other?")).to_be_visible()
    page.close()


def test_a_silence_that_waits_for_the_server_says_so(chromium: Browser) -> None:
    view = views("en")["held-advised"]
    waiting = {"silence/add": {"ok": True, "id": None, "waiting": True}}
    page = show(chromium, View(view.page, {**view.answers, **waiting}, view.clicks))
    page.get_by_role("button", name="Never again").click()
    expect(page.locator("#status")).to_contain_text("this is saved when Amana is back")
    page.close()


def test_a_refusal_leaves_the_reason_as_it_was(chromium: Browser) -> None:
    view = views("en")["held-advised"]
    refusal = {"silence/add": {"ok": False, "code": "failed", "message": "Not now."}}
    page = show(chromium, View(view.page, {**view.answers, **refusal}, view.clicks))
    page.get_by_role("button", name="Never again").click()
    expect(page.locator("#status")).to_have_text("Not now.")
    expect(page.locator(".silenced")).to_have_count(0)
    page.close()


def test_another_draft_calls_for_the_keyboard_again(chromium: Browser) -> None:
    page = show(chromium, views("en")["held-advised"])
    page.locator("#send-anyway").focus()
    other = {**held_in("he"), "id": "h9"}
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(STRANGER, held=other))
    expect(page.locator("mark")).to_have_text("להכיר לי את מנהל הדאטה אצלכם")
    expect(page.locator("#go-back")).to_be_focused()
    page.close()


def test_while_typing_one_thing_to_name_stands_at_the_lower_edge_and_moves_nothing(chromium: Browser) -> None:
    view = views("en")["sheet-naming"]
    plain, named = {**view.answers["panel/state"], "naming": None}, view.answers["panel/state"]
    page = show(chromium, View(view.page, {**view.answers, "panel/state": plain}))
    page.locator("#act-met").focus()
    places = "[...document.querySelectorAll('#place button')].map((one) => one.getBoundingClientRect().top)"
    before = page.evaluate(places)
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", named)
    line = page.get_by_role("complementary", name="One thing you could name:")
    expect(line).to_contain_text("You two worked together in 2024")
    expect(line).to_be_in_viewport(ratio=1)
    assert page.evaluate(places) == before
    expect(page.locator("#act-met")).to_be_focused()
    assert line.evaluate("element => element.closest('[aria-live], [role=status]')") is None
    reason = {**named, "naming": {"text": "It is long.", "language": None, "recorded": False}}
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", reason)
    expect(page.get_by_role("complementary", name="One thing to consider:")).to_contain_text("It is long.")
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", plain)
    expect(page.get_by_role("complementary")).to_have_count(0)
    page.close()


def test_the_line_gives_way_to_what_is_held_and_to_forms(chromium: Browser) -> None:
    page = show(chromium, views("en")["sheet-naming"])
    page.locator("#act-met").click()
    expect(page.locator("#add")).to_be_visible()
    expect(page.get_by_role("complementary")).to_have_count(0)
    named = page.evaluate("fake.answers['panel/state'].naming")
    held = {**views("en")["held-advised"].answers["panel/state"], "naming": named}
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", held)
    expect(page.get_by_role("alertdialog")).to_be_visible()
    expect(page.get_by_role("complementary")).to_have_count(0)
    page.close()
