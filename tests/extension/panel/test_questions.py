"""Open ends are asked about in a natural sentence until one press answers them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.asked import added, answer, asked, changed
from extension.panel.open_ends import OPEN, QUESTIONS
from extension.panel.people import TODAY, Json, state
from extension.panel.stage import show, show_framed
from extension.panel.views import View, views

pytestmark = pytest.mark.browser

SENTENCES = [
    "Noa Ben-Ami promised “Send the numbers of the spring” by March 3. Kept?",
    "You introduced Noa Ben-Ami to Sami Haddad on March 3. How did it go?",
    "You asked for an introduction on May 2. What did they say?",
    "Noa Ben-Ami recommended you to somebody in September 2025. How did it go? and with one other",
    "By December 3 you owe “Read her draft”",
]


def opened(chromium: Browser, sheet: Json = OPEN, language: str = "en") -> Page:
    return show(chromium, View(answers={"panel/state": state(sheet, language)}))


def test_each_open_end_is_one_sentence(chromium: Browser) -> None:
    page = show(chromium, views("en")["questions"])
    assert page.locator(".question p[id]").all_inner_texts() == SENTENCES
    page.close()


def test_one_is_asked_at_once_and_the_rest_is_one_press_away(chromium: Browser) -> None:
    page = opened(chromium)
    expect(page.locator(".question:visible")).to_have_count(1)
    page.get_by_text("and 4 more").click()
    expect(page.locator(".question:visible")).to_have_count(5)
    page.close()


@pytest.mark.parametrize("language", ["en", "ar", "he"])
@pytest.mark.parametrize("width", [420, 360])
def test_with_much_open_the_numbers_the_first_chips_and_the_question_are_in_sight(
    chromium: Browser, language: str, width: int
) -> None:
    page = opened(chromium, language=language)
    page.set_viewport_size({"width": width, "height": 640})
    for meter in page.get_by_role("meter").all():
        expect(meter).to_be_in_viewport(ratio=1)
    for act in ("met", "call", "helped", "promise"):
        expect(page.locator(f"#act-{act}")).to_be_in_viewport(ratio=1)
    if width > 372:  # the overlay's own width; in a narrower window the question is a turn of the wheel away
        expect(page.locator("#questions")).to_be_in_viewport(ratio=1)
    page.close()


def test_what_was_asked_for_in_own_words_is_said_once(chromium: Browser) -> None:
    drill = {**QUESTIONS[2], "text": "lend me the drill"}
    page = opened(chromium, {**OPEN, "questions": [drill], "asks": [{**OPEN["asks"][0], "ask": "other"}]})
    expect(page.locator(".question")).to_have_count(1)
    assert page.locator(".question").inner_text().count("lend me the drill") == 1
    page.close()


def test_what_is_not_due_yet_comes_last_and_asks_nothing(chromium: Browser) -> None:
    sheet = {**OPEN, "questions": [QUESTIONS[4], QUESTIONS[1]]}
    page = opened(chromium, sheet)
    last = page.locator(".question").last
    expect(last).to_have_class("question ahead")
    expect(last).not_to_contain_text("?")
    page.close()


@pytest.mark.parametrize(
    ("number", "words", "kind", "who"),
    [
        (0, "Told in time", "promise_broken_warned", "them"),
        (1, "Went badly", "introduction_bad", "me"),
        (2, "No", "honest_no", "them"),
    ],
)
def test_one_press_answers_as_of_today(chromium: Browser, number: int, words: str, kind: str, who: str) -> None:
    page = opened(chromium)
    page.get_by_text("and 4 more").click()
    question = page.get_by_role("group", name=SENTENCES[number])
    question.get_by_role("button", name=words, exact=True).click()
    expect(page.locator("#status")).to_contain_text("Noted.")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    whom = {"whom": QUESTIONS[number]["whom"]} if QUESTIONS[number]["whom"] else {}
    told = {"kind": kind, "who": who, "on": TODAY, "stake": "normal", "answers": QUESTIONS[number]["event"]}
    assert added(page) == [{**told, **whom, "copies": True}]
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_have_text("Undone.")
    assert [each["id"] for each in asked(page, "event/remove")] == [asked(page, "event/add")[0]["event"]["id"]]
    page.close()


def test_answered_without_the_server_it_is_not_asked_again_until_undone(chromium: Browser) -> None:
    page = opened(chromium)
    page.get_by_text("and 4 more").click()
    answer(page, "event/add", {"ok": True, "waiting": True})
    answer(page, "waiting/withdraw", {"ok": True, "waited": True})
    changed(page, state(OPEN, link="away", sheet_age=60))
    question = page.get_by_role("group", name=SENTENCES[2])
    question.get_by_role("button", name="Yes").click()
    expect(question).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(question).to_be_visible()
    page.close()


def test_a_refusal_leaves_the_question_where_it_was(chromium: Browser) -> None:
    page = opened(chromium)
    page.get_by_text("and 4 more").click()
    answer(page, "event/add", {"ok": False, "code": "wrong_fields", "message": "It is answered already."})
    question = page.get_by_role("group", name=SENTENCES[2])
    question.get_by_role("button", name="Yes").click()
    expect(page.locator("#status")).to_have_text("It is answered already.")
    expect(question.get_by_role("button", name="Yes")).to_be_enabled()
    page.close()


@pytest.mark.parametrize("language", ["ar", "he"])
def test_other_languages_ask_without_a_word_of_english(chromium: Browser, language: str) -> None:
    bare = [{**each, "text": "", "whom": ""} for each in QUESTIONS]
    page = opened(chromium, {**OPEN, "questions": bare}, language)
    page.locator("#more-questions summary").click()
    for sentence in page.locator(".question p[id]").all_inner_texts():
        assert not any("a" <= letter <= "z" for letter in sentence.replace("Noa Ben-Ami", "")), sentence
    page.close()


@pytest.mark.parametrize(("trick", "answered"), [("", 1), ("opacity: 0.01", 0)], ids=["in sight", "faded"])
def test_only_a_press_in_plain_sight_answers(chromium: Browser, trick: str, answered: int) -> None:
    page = show_framed(chromium, View(answers={"panel/state": state(OPEN)}))
    panel = page.frame_locator("#frame")
    kept = panel.get_by_role("button", name="Kept", exact=True).first
    kept.scroll_into_view_if_needed()
    page.evaluate("trick => { document.getElementById('frame').style.cssText += trick; }", trick)
    page.wait_for_timeout(300)
    kept.click(force=True)
    expect(panel.locator("#status")).not_to_be_empty()
    assert page.frames[1].evaluate("fake.asked.filter((each) => each.type === 'event/add').length") == answered
    page.close()
