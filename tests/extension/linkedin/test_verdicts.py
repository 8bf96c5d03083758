"""linkedin/verdicts.js: at the press the verdict for exactly these words is there, or there is none."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

SETUP = """() => {
  globalThis.now = 0;
  globalThis.asked = [];
  globalThis.answers = [];
  globalThis.draft = (text) => ({channel: "message", text, recipients: [{urn: "ACoAABsample01"}]});
  const ask = (draft) => new Promise((answer) => { asked.push(draft.text); answers.push(answer); });
  globalThis.verdicts = Verdicts.create(ask, () => now);
}"""


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    opened = linkedin_page(chromium)
    opened.evaluate(SETUP)
    yield opened
    opened.close()


def test_while_one_question_is_out_only_the_newest_words_wait(page: Page) -> None:
    call(page, "['a', 'ab', 'abc', 'abcd'].forEach((text) => verdicts.changed(draft(text)))")
    call(page, "answers[0]('clear')")
    assert call(page, "asked") == ["a", "abcd"]


def test_the_verdict_belongs_to_exactly_these_words(page: Page) -> None:
    call(page, "verdicts.changed(draft('a job'))")
    call(page, "answers[0]('stop')")
    assert call(page, "[verdicts.known(draft('a job')), verdicts.known(draft('a job?'))]") == ["stop", None]


def test_a_verdict_that_has_not_come_yet_is_none(page: Page) -> None:
    call(page, "verdicts.changed(draft('a job'))")
    assert call(page, "verdicts.known(draft('a job'))") is None


def test_a_verdict_of_some_minutes_ago_counts_no_longer(page: Page) -> None:
    call(page, "verdicts.changed(draft('a job'))")
    call(page, "answers[0]('stop')")
    assert call(page, "(now = 119_000, verdicts.known(draft('a job')))") == "stop"
    assert call(page, "(now = 121_000, verdicts.known(draft('a job')))") is None


def test_without_an_answer_it_asks_again_while_the_words_stand(page: Page) -> None:
    call(page, "verdicts.changed(draft('a job'))")
    call(page, "answers[0](null)")
    page.wait_for_function("asked.length === 2")
    call(page, "answers[1](null)")
    page.wait_for_function("asked.length === 3")
    call(page, "answers[2]('stop')")
    assert call(page, "asked") == ["a job"] * 3
    assert call(page, "verdicts.known(draft('a job'))") == "stop"


def test_newer_words_do_not_wait_for_the_pause_to_end(page: Page) -> None:
    call(page, "verdicts.changed(draft('a job'))")
    call(page, "answers[0](null)")
    page.wait_for_function("asked.length === 2")
    call(page, "answers[1](null)")
    call(page, "verdicts.changed(draft('a job?'))")
    assert call(page, "asked") == ["a job", "a job", "a job?"]


def test_what_was_asked_before_a_change_is_not_kept_after_it(page: Page) -> None:
    call(page, "verdicts.changed(draft('a job'))")
    call(page, "(verdicts.forget(), answers[0]('stop'))")
    assert call(page, "verdicts.known(draft('a job'))") is None


def test_words_that_still_stand_are_asked_again_before_their_verdict_is_too_old(page: Page) -> None:
    call(page, "verdicts.ready([draft('a job')])")
    call(page, "answers[0]('stop')")
    call(page, "(now = 59_000, verdicts.ready([draft('a job')]))")
    assert call(page, "asked") == ["a job"]
    call(page, "(now = 61_000, verdicts.ready([draft('a job')]))")
    assert call(page, "asked") == ["a job", "a job"]
    assert call(page, "verdicts.known(draft('a job'))") == "stop"


def test_what_stands_ready_is_asked_one_by_one_and_after_what_is_typed(page: Page) -> None:
    call(page, "verdicts.ready(['one', 'two', 'three'].map(draft))")
    call(page, "verdicts.changed(draft('typed'))")
    for number in range(3):
        call(page, f"answers[{number}]('clear')")
    assert call(page, "asked") == ["one", "typed", "two", "three"]


def test_what_stands_ready_is_not_asked_again_at_once_where_nobody_answers(page: Page) -> None:
    call(page, "verdicts.ready(['one', 'two'].map(draft))")
    call(page, "answers[0](null)")
    call(page, "(now = 9_000, verdicts.ready(['one', 'two'].map(draft)))")
    assert call(page, "asked") == ["one"]
    call(page, "verdicts.changed(draft('typed'))")
    assert call(page, "asked") == ["one", "typed"]
    call(page, "answers[1]('clear')")
    call(page, "(now = 10_001, verdicts.ready(['one', 'two'].map(draft)))")
    assert call(page, "asked") == ["one", "typed", "one"]


def test_of_very_many_only_the_first_are_asked(page: Page) -> None:
    call(page, "verdicts.ready(Array.from({length: 200}, (_, n) => draft(String(n))))")
    for number in range(16):
        call(page, f"answers[{number}]('clear')")
    assert call(page, "asked.length") == 16
