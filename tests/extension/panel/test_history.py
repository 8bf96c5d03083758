"""The whole timeline by years; what is changed or taken off can be put back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.asked import added, answer, asked, changed
from extension.panel.open_ends import OPEN
from extension.panel.people import EVENTS, NOA, STRANGER, Json, state
from extension.panel.stage import show, show_framed
from extension.panel.views import View, views

pytestmark = pytest.mark.browser

OPENING = {
    **EVENTS[3],
    "id": "c1-000000b1",
    "kind": "introduced",
    "who": "me",
    "text": "For the archive",
    "whom": "Sami",
}
OUTCOME = {
    **OPENING,
    "id": "c1-000000b2",
    "kind": "came_to_nothing",
    "text": "",
    "answers": OPENING["id"],
    "with": ["c2"],
}


def opened(chromium: Browser, events: list[Json] = EVENTS) -> Page:
    listed = {"ok": True, "events": events, "version": 9}
    page = show(chromium, View(answers={"panel/state": state(NOA), "event/list": listed}, clicks=("#open-history",)))
    expect(page.locator(".moment").first).to_be_visible()
    return page


def test_all_of_it_is_there_newest_year_first(chromium: Browser) -> None:
    page = opened(chromium)
    expect(page.locator(".year")).to_have_text(["2026", "2025", "2024", "2019"])
    expect(page.locator(".moment")).to_have_count(len(EVENTS))
    page.close()


def test_a_long_timeline_opens_further_down(chromium: Browser) -> None:
    page = opened(chromium, [{**EVENTS[5], "id": f"c1-{number:08x}"} for number in range(150)])
    expect(page.locator(".moment")).to_have_count(60)
    page.get_by_role("button", name="90 older entries").click()
    expect(page.locator(".moment")).to_have_count(120)
    expect(page.get_by_role("button", name="30 older entries")).to_be_focused()
    page.close()


def test_without_the_server_the_latest_is_read_from_memory(chromium: Browser) -> None:
    away = {"ok": False, "code": "away", "message": ""}
    view = View(answers={"panel/state": state(NOA, link="away"), "event/list": away}, clicks=("#open-history",))
    page = show(chromium, view)
    expect(page.get_by_text("Amana is away; these are the latest entries from memory.")).to_be_visible()
    expect(page.locator(".moment")).to_have_count(len(EVENTS))
    page.close()


def test_one_press_deletes_and_the_next_puts_the_same_back(chromium: Browser) -> None:
    page = opened(chromium, [OUTCOME, OPENING])
    page.get_by_role("button", name="Delete: Nothing came of it, September 2025").click()
    assert asked(page, "event/remove") == [{"type": "event/remove", "id": OUTCOME["id"], "version": 9}]
    expect(page.locator("#status")).to_contain_text("Deleted.")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_have_text("Undone.")
    whole = {name: value for name, value in OUTCOME.items() if value != ""}
    assert [each["event"] for each in asked(page, "event/add")] == [whole]
    page.close()


def test_the_same_form_changes_only_what_is_another_now(chromium: Browser) -> None:
    page = opened(chromium)
    page.get_by_role("button", name="Edit: Paid late, September 2025").click()
    expect(page.get_by_label("In a sentence")).to_have_value("Invoice 14, five weeks late")
    expect(page.get_by_role("radio", name="Late")).to_be_checked()
    expect(page.get_by_label("When", exact=True)).to_have_value("September 2025")
    page.get_by_role("radio", name="Never").check()
    answer(page, "event/change", {"ok": True, "contact_version": 10})
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#status")).to_contain_text("Changed.")
    expect(page.get_by_role("heading", name="Timeline")).to_be_visible()
    paid = {"type": "event/change", "id": EVENTS[3]["id"]}
    assert asked(page, "event/change") == [{**paid, "version": 9, "changes": {"kind": "never_paid"}}]
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#status")).to_have_text("Undone.")
    assert asked(page, "event/change")[1]["changes"] == {"kind": "paid_late"}
    page.close()


def test_an_answer_stays_an_answer_of_its_kind(chromium: Browser) -> None:
    recommended = {**OPENING, "kind": "recommended"}
    page = opened(chromium, [OUTCOME, recommended])
    page.get_by_role("button", name="Edit: Nothing came of it", exact=False).click()
    expect(page.get_by_label("In a sentence")).to_be_visible()
    kinds = page.locator("input[data-name=kind]").evaluate_all("all => all.map((each) => each.value)")
    assert kinds == ["recommendation_worked", "recommendation_bad", "came_to_nothing"]
    expect(page.get_by_text("Who did it")).to_have_count(0)
    page.get_by_role("button", name="Cancel").click()
    page.get_by_role("button", name="Edit: Recommended somebody", exact=False).click()
    expect(page.get_by_label("In a sentence")).to_have_value("For the archive")
    expect(page.get_by_role("radio", name="Worked out")).to_have_count(0)
    page.close()


@pytest.mark.parametrize("trick", ["opacity: 0.01", "transform: scale(0.4)"])
def test_nothing_is_deleted_by_a_press_nobody_could_see(chromium: Browser, trick: str) -> None:
    page = show_framed(chromium, View(answers=views("en")["history"].answers))
    panel = page.frame_locator("#frame")
    panel.locator("#open-history").click()
    gone = panel.get_by_role("button", name="Delete:", exact=False).first
    expect(gone).to_be_visible()
    page.evaluate("trick => { document.getElementById('frame').style.cssText += trick; }", trick)
    page.wait_for_timeout(300)
    gone.click(force=True)
    page.wait_for_timeout(700)
    assert page.frames[1].evaluate("fake.asked.some((each) => each.type === 'event/remove')") is False
    page.close()


def test_what_was_begun_is_told_to_the_worker_and_opened_again_as_it_was(chromium: Browser) -> None:
    page = show(chromium, views("en")["event-promise"])
    page.get_by_label("In a sentence").fill("The numb")
    page.get_by_label("By when", exact=True).fill("tomorr")
    page.get_by_role("radio", name="I did").check()
    typed = asked(page, "typed/keep")[-1]
    assert typed["about"] == NOA["profile"]["url"]
    changed(page, state(STRANGER))
    expect(page.locator("#save-contact")).to_be_visible()
    changed(page, state(OPEN, typed=typed["typed"]))
    expect(page.get_by_role("heading", name="Promise")).to_be_visible()
    expect(page.get_by_label("In a sentence")).to_have_value("The numb")
    expect(page.get_by_label("By when", exact=True)).to_have_value("tomorr")
    expect(page.get_by_role("radio", name="I did")).to_be_checked()
    page.get_by_label("By when", exact=True).fill("tomorrow")
    page.get_by_label("In a sentence").press("Enter")
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    assert asked(page, "typed/keep")[-1]["typed"] is None
    assert added(page)[0]["who"] == "me"
    page.close()


def test_the_keyboard_alone_keeps_an_act(chromium: Browser) -> None:
    page = show(chromium, views("en")["sheet"])
    page.locator("#act-paid").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("In a sentence")).to_be_focused()
    page.keyboard.type("Invoice 15")
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="I did")).to_be_checked()
    page.keyboard.press("Control+Enter")
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    assert [(event["kind"], event["who"]) for event in added(page)] == [("paid_on_time", "me")]
    expect(page.locator("#person-name")).to_be_focused()
    page.close()


def test_a_change_left_by_a_slip_can_be_taken_up_again(chromium: Browser) -> None:
    page = opened(chromium)
    page.get_by_role("button", name="Edit: Paid late, September 2025").click()
    expect(page.get_by_label("In a sentence")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", name="Timeline")).to_be_visible()
    expect(page.locator("#status")).to_be_empty()
    page.get_by_role("button", name="Edit: Paid late, September 2025").click()
    page.get_by_label("In a sentence").fill("Invoice 14, six weeks late, after three letters")
    page.get_by_role("radio", name="Never").check()
    page.keyboard.press("Escape")
    expect(page.locator("#status")).to_contain_text("Not changed.")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("In a sentence")).to_have_value("Invoice 14, six weeks late, after three letters")
    expect(page.get_by_role("radio", name="Never")).to_be_checked()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#status")).to_contain_text("Changed.")
    changes = {"kind": "never_paid", "text": "Invoice 14, six weeks late, after three letters"}
    assert asked(page, "event/change")[0]["changes"] == changes
    page.close()


def test_after_undo_the_keyboard_stands_at_the_head_of_the_view(chromium: Browser) -> None:
    page = opened(chromium)
    page.get_by_role("button", name="Delete: Paid late, September 2025").click()
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_have_text("Undone.")
    expect(page.get_by_role("heading", name="Timeline")).to_be_focused()
    page.close()


def test_an_undo_that_has_to_wait_is_not_called_done(chromium: Browser) -> None:
    page = opened(chromium)
    page.get_by_role("button", name="Delete: Paid late, September 2025").click()
    answer(page, "event/add", {"ok": True, "waiting": True})
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#status")).to_have_text("Amana is away. This will be undone when Amana is back.")
    page.close()


def test_a_note_and_a_silence_are_nobodys_deed(chromium: Browser) -> None:
    note = {**EVENTS[0], "kind": "note", "who": "me", "text": "Likes short letters"}
    silence = {**EVENTS[1], "kind": "no_answer", "who": "them", "text": "", "whom": "", "with": ["c2"]}
    page = opened(chromium, [note, silence])
    expect(page.locator(".moment").first).not_to_contain_text("I did")
    expect(page.locator(".moment").last.locator(".moment-who")).to_have_text("and with one other")
    page.close()
