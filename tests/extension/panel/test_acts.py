"""What happened is kept in two clicks and one sentence, and the form asks for no more than the act needs."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.asked import added, answer, asked
from extension.panel.people import NOA, TODAY, state
from extension.panel.stage import show
from extension.panel.views import View, views

pytestmark = pytest.mark.browser

ACTS = {
    "Met": {"kind": "meeting", "who": "both"},
    "Call": {"kind": "call", "who": "both"},
    "Helped": {"kind": "favour_small", "who": "them"},
    "Worked together": {"kind": "joint_project", "who": "both", "stake": "normal"},
    "Paid": {"kind": "paid_on_time", "who": "them", "stake": "normal"},
    "Introduced": {"kind": "introduced", "who": "me"},
    "Recommended": {"kind": "recommended", "who": "me"},
    "Thanked": {"kind": "gratitude", "who": "me"},
    "Asked": {"kind": "asked", "who": "me"},
    "Note": {"kind": "note", "who": "me"},
}
TESTED = [{**line, "tests": True} for line in NOA["trust"]["lines"][:2]]


def chip(page: Page, name: str) -> None:
    page.get_by_role("group", name="What happened?").get_by_role("button", name=name, exact=True).click()


def opened(chromium: Browser, name: str) -> Page:
    page = show(chromium, views("en")["sheet"])
    chip(page, name)
    expect(page.get_by_label("In a sentence")).to_be_focused()
    return page


@pytest.mark.parametrize("name", list(ACTS))
def test_two_clicks_and_one_sentence_keep_an_act(chromium: Browser, name: str) -> None:
    page = show(chromium, views("en")["sheet"])
    page.evaluate("() => { window.clicks = 0; addEventListener('click', () => { clicks += 1; }, true); }")
    chip(page, name)
    expect(page.get_by_label("In a sentence")).to_be_focused()
    page.keyboard.type("Over soup at the harbour")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    assert added(page) == [{**ACTS[name], "on": TODAY, "text": "Over soup at the harbour"}]
    assert page.evaluate("clicks") == 2
    page.close()


def test_a_promise_takes_two_clicks_one_sentence_and_its_day(chromium: Browser) -> None:
    page = opened(chromium, "Promise")
    page.keyboard.type("The numbers of the spring")
    page.keyboard.press("Tab")
    page.keyboard.type("3 March 2027")
    page.get_by_role("button", name="Add", exact=True).click()
    promise = {"kind": "promised", "who": "me", "stake": "normal", "due": "2027-03-03", "on": TODAY}
    assert added(page) == [{**promise, "text": "The numbers of the spring"}]
    page.close()


def test_a_promise_without_an_end_is_asked_for_one(chromium: Browser) -> None:
    page = opened(chromium, "Promise")
    page.keyboard.type("The numbers")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_label("By when", exact=True)).to_be_focused()
    expect(page.get_by_label("By when", exact=True)).to_have_attribute("aria-invalid", "true")
    assert added(page) == []
    page.get_by_role("radio", name="Kept", exact=True).check()
    expect(page.get_by_label("By when", exact=True)).to_be_hidden()
    page.get_by_role("button", name="Add", exact=True).click()
    assert [event["kind"] for event in added(page)] == ["promise_kept"]
    page.close()


@pytest.mark.parametrize("keys", ["Enter", "Control+Enter"])
def test_enter_after_the_sentence_adds_it(chromium: Browser, keys: str) -> None:
    page = opened(chromium, "Met")
    page.keyboard.type("Coffee")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("and cake")
    page.keyboard.press(keys)
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    assert [event["text"] for event in added(page)] == ["Coffee\nand cake"]
    page.close()


@pytest.mark.parametrize(
    ("name", "there", "missing"),
    [
        ("Met", [], ["Who did it", "How big a matter", "How did it turn out?", "To whom", "By when"]),
        ("Note", [], ["Who did it", "How big a matter"]),
        ("Helped", ["How much?", "Who did it"], ["How big a matter", "To whom"]),
        ("Promise", ["How does it stand?", "By when", "Who promised?", "How big a matter"], ["To whom"]),
        ("Worked together", ["How did it turn out?", "Who did it", "How big a matter"], ["To whom"]),
        ("Paid", ["Was it on time?", "Who did it"], ["To whom", "By when"]),
        ("Introduced", ["How did it turn out?", "To whom"], ["By when", "How big a matter"]),
        ("Asked", ["What for", "What was the answer?"], ["By when", "How big a matter"]),
    ],
)
def test_the_form_asks_for_what_the_act_needs(
    chromium: Browser, name: str, there: list[str], missing: list[str]
) -> None:
    page = opened(chromium, name)
    asked_for = page.locator("form :is(label, legend)").all_inner_texts()
    assert {*there, "In a sentence", "When", "Also with"} <= set(asked_for)
    assert set(missing) & set(asked_for) == set()
    page.close()


def test_an_outcome_known_at_once_answers_its_own_beginning(chromium: Browser) -> None:
    page = opened(chromium, "Introduced")
    page.keyboard.type("For the harbour project")
    page.get_by_label("To whom").fill("Sami Haddad")
    page.get_by_role("radio", name="Worked out").check()
    page.get_by_label("In a sentence").press("Enter")
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    opening, outcome = (each["event"] for each in asked(page, "event/add"))
    assert (opening["kind"], opening["who"], opening["whom"]) == ("introduced", "me", "Sami Haddad")
    assert re.fullmatch(r"c1-[0-9a-f]{8}", opening["id"])
    assert outcome == {
        "kind": "introduction_good",
        "who": "me",
        "on": TODAY,
        "whom": "Sami Haddad",
        "answers": opening["id"],
        "copies": True,
        "id": outcome["id"],
    }
    page.close()


@pytest.mark.parametrize(
    ("name", "outcome", "kind", "who"),
    [("Asked", "No", "honest_no", "them"), ("Recommended", "Went badly", "recommendation_bad", "them")],
)
def test_the_other_side_gives_an_answer_and_lets_down(
    chromium: Browser, name: str, outcome: str, kind: str, who: str
) -> None:
    page = opened(chromium, name)
    page.get_by_role("radio", name=outcome, exact=True).check()
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    assert [(event["kind"], event["who"]) for event in added(page)][1] == (kind, who)
    page.close()


def test_the_rarer_things_are_under_more(chromium: Browser) -> None:
    page = show(chromium, views("en")["event-more"])
    expect(page.get_by_label("What happened", exact=True)).to_be_focused()
    page.get_by_label("What happened", exact=True).select_option("confidence_breached")
    page.get_by_role("radio", name="A big one").check()
    page.get_by_label("In a sentence").fill("Told our price")
    page.get_by_label("In a sentence").press("Enter")
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    breach = {"kind": "confidence_breached", "who": "them", "stake": "large", "on": TODAY}
    assert added(page) == [{**breach, "text": "Told our price"}]
    page.close()


@pytest.mark.parametrize("name", ["Introduced", "Recommended", "Endorsed a skill"])
def test_what_was_tested_is_seen_before_lending_ones_name(chromium: Browser, name: str) -> None:
    tried = {**NOA, "trust": {**NOA["trust"], "lines": TESTED}}
    page = show(chromium, View(answers={"panel/state": state(tried)}))
    if name == "Endorsed a skill":
        chip(page, "More… Add to the timeline")
        page.get_by_label("What happened", exact=True).select_option(label=name)
    else:
        chip(page, name)
    warning = page.get_by_role("note", name="What was tested between you")
    expect(warning).to_contain_text("Oct 30, 2026")
    expect(warning).to_contain_text("Big favour: Read my talk twice and found the hole in it")
    page.get_by_role("radio", name="They did").check()
    expect(warning).to_have_count(0)
    page.close()


def test_with_nothing_tested_it_warns_and_never_blocks(chromium: Browser) -> None:
    untried = {**NOA, "trust": {**NOA["trust"], "lines": [{**line, "tests": False} for line in TESTED]}}
    page = show(chromium, View(answers={"panel/state": state(untried)}))
    chip(page, "Recommended")
    expect(page.get_by_role("note")).to_contain_text("Nothing has been tested between you yet.")
    page.keyboard.type("To the port authority")
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    page.close()


def test_one_meeting_is_kept_for_all_who_were_there(chromium: Browser) -> None:
    page = opened(chromium, "Met")
    page.keyboard.type("Dinner after the fair")
    search = page.get_by_role("combobox", name="Also with")
    search.focus()
    page.keyboard.type("sami")
    expect(page.get_by_role("option")).to_have_count(2)
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option", name="سامي حدّاد")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Without سامي حدّاد")).to_be_visible()
    page.keyboard.type("dan")
    page.get_by_role("option", name="Daniel Okafor").click()
    page.keyboard.type("d")
    expect(page.get_by_role("status").filter(has_text="Nobody kept by that name.")).to_be_visible()
    page.get_by_role("button", name="Without Daniel Okafor").click()
    expect(search).to_be_focused()
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    assert added(page)[0]["with"] == ["c2"]
    page.close()


def test_whom_may_be_somebody_kept_or_any_name(chromium: Browser) -> None:
    page = opened(chromium, "Introduced")
    page.get_by_label("To whom").press_sequentially("dan")
    page.get_by_role("option", name="Daniel Okafor").click()
    expect(page.get_by_label("To whom")).to_have_value("Daniel Okafor")
    page.get_by_label("To whom").fill("Somebody at the port")
    page.get_by_label("In a sentence").press("Enter")
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    assert added(page)[0]["whom"] == "Somebody at the port"
    page.close()


def test_undo_takes_off_what_was_added_for_everybody(chromium: Browser) -> None:
    page = opened(chromium, "Asked")
    page.get_by_role("radio", name="Yes", exact=True).check()
    page.get_by_role("combobox", name="Also with").press_sequentially("sami")
    page.get_by_role("option", name="سامي حدّاد").click()
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#status")).to_contain_text("Added to the timeline.")
    opening, outcome = (each["event"]["id"] for each in asked(page, "event/add"))
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#status")).to_have_text("Undone.")
    removed = [each["id"] for each in asked(page, "event/remove")]
    assert removed[0] == outcome
    assert sorted(removed[1:]) == sorted([opening, opening.replace("c1-", "c2-")])
    page.close()


def test_undo_is_there_by_keyboard_and_leaves_with_the_next_act(chromium: Browser) -> None:
    page = opened(chromium, "Note")
    page.keyboard.type("One")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    assert page.locator("#status").get_attribute("aria-live") == "polite"
    page.keyboard.press("Control+z")
    expect(page.locator("#status")).to_have_text("Undone.")
    assert len(asked(page, "event/remove")) == 1
    chip(page, "Note")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    chip(page, "Note")
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    page.close()


def test_undo_stays_until_nobody_is_at_it_for_twenty_seconds(chromium: Browser) -> None:
    page = show(chromium, views("en")["sheet"])
    page.clock.install()
    chip(page, "Note")
    expect(page.get_by_label("In a sentence")).to_be_focused()
    page.keyboard.press("Enter")
    undo = page.get_by_role("button", name="Undo")
    undo.focus()
    page.clock.run_for(60_000)
    expect(undo).to_be_visible()
    page.locator("#act-met").focus()
    page.clock.run_for(19_000)
    expect(undo).to_be_visible()
    page.clock.run_for(2_000)
    expect(undo).to_have_count(0)
    page.close()


def test_what_the_server_refuses_stands_beside_its_field(chromium: Browser) -> None:
    page = opened(chromium, "Promise")
    page.keyboard.type("The numbers")
    page.get_by_label("By when", exact=True).fill("tomorrow")
    errors = {"due": ["Before it was promised."], "who": ["The answer says otherwise."]}
    answer(page, "event/add", {"ok": False, "code": "wrong_fields", "message": "Look again.", "errors": errors})
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#status")).to_have_text("Look again.")
    due = page.get_by_label("By when", exact=True)
    expect(due).to_have_attribute("aria-invalid", "true")
    expect(due).to_be_focused()
    described = page.locator(f"#{(due.get_attribute('aria-describedby') or '').split()[0]}")
    expect(described).to_have_text("Before it was promised.")
    expect(page.get_by_role("alert")).to_have_text("The answer says otherwise.")
    expect(page.get_by_label("In a sentence")).to_have_value("The numbers")
    page.close()


def test_a_second_event_that_is_refused_takes_the_first_with_it(chromium: Browser) -> None:
    page = opened(chromium, "Asked")
    page.get_by_role("radio", name="Yes", exact=True).check()
    page.evaluate(
        """() => Object.defineProperty(fake.answers, 'event/add', {get: () =>
          fake.asked.filter((each) => each.type === 'event/add').length > 1
            ? {ok: false, code: 'wrong_fields', message: 'Look again.'} : {ok: true}})"""
    )
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#status")).to_have_text("Look again.")
    assert [each["id"] for each in asked(page, "event/remove")] == [asked(page, "event/add")[0]["event"]["id"]]
    page.close()


def test_what_waits_for_the_server_is_said_so_and_can_be_taken_back(chromium: Browser) -> None:
    page = opened(chromium, "Met")
    answer(page, "event/add", {"ok": True, "waiting": True})
    answer(page, "waiting/withdraw", {"ok": True, "waited": True})
    page.keyboard.type("Coffee")
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_contain_text("will be added when Amana is back")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#status")).to_have_text("Undone.")
    event = asked(page, "event/add")[0]["event"]["id"]
    assert asked(page, "waiting/withdraw") == [{"type": "waiting/withdraw", "what": "event/add", "event": event}]
    assert asked(page, "event/remove") == []
    page.close()


@pytest.mark.parametrize("way", ["Cancel", "Back", "Escape"])
def test_a_sentence_left_behind_can_be_had_again(chromium: Browser, way: str) -> None:
    page = opened(chromium, "Call")
    page.keyboard.type("Half a sent")
    if way == "Escape":
        page.keyboard.press("Escape")
    else:
        page.get_by_role("button", name=way, exact=True).click()
    expect(page.locator("#status")).to_contain_text("Not added.")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("In a sentence")).to_have_value("Half a sent")
    page.close()
