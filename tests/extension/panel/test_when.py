"""The date field: words in, the date read back, help where there is none; by keyboard, for everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Locator, Page, expect

from extension.panel.people import TODAY
from extension.panel.stage import show, show_framed
from extension.panel.test_accessibility import ALL, AXE, CONTRAST, findings
from extension.panel.views import views
from extension.test_locales import load, text

pytestmark = pytest.mark.browser

PLACED = """async ({ language, options }) => {
  const { whenField } = await import("/panel/views/when.js");
  const { loadTexts } = await import("/panel/texts.js");
  const texts = await loadTexts(language);
  const field = whenField(texts, options);
  globalThis.field = field;
  const form = document.createElement("form");
  form.className = "view form";
  const heading = document.createElement("h1");
  heading.textContent = texts.t("addEvent");
  form.append(heading, field);
  document.querySelector("#place").replaceChildren(form);
}"""
LABELS = {"en": "When", "ar": "متى", "he": "מתי"}
LANGUAGES = list(LABELS)


def place(where: Page | Frame, language: str = "en", **options: Any) -> Locator:
    """The field alone in the panel; its text input is given back."""
    given = {"name": "on", "label": LABELS[language], "today": TODAY, **options}
    where.evaluate(PLACED, {"language": language, "options": given})
    return where.get_by_label(LABELS[language], exact=True)


def value(where: Page | Frame) -> str | None:
    found: str | None = where.evaluate("field.value()")
    return found


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """One page for all tests, since each puts a new field into it."""
    page = show(chromium, views("en")["nobody"])
    yield page
    page.close()


@pytest.mark.parametrize(
    ("language", "written", "read_back"),
    [
        ("en", "yesterday", "= Friday, November 20, 2026"),
        ("en", "3/4/2019", "= Monday, March 4, 2019"),
        ("en", "03/2015", "= March 2015"),
        ("en", "قبل سنتين", "= 2024"),
        ("ar", "أمس", "= الجمعة، 20 نوفمبر 2026"),
        ("ar", "٣/٤/٢٠١٩", "= الأربعاء، 3 أبريل 2019"),
        ("ar", "آذار ٢٠١٥", "= مارس 2015"),
        ("he", "אתמול", "= יום שישי, 20 בנובמבר 2026"),
        ("he", "3.4.2019", "= יום רביעי, 3 באפריל 2019"),
        ("he", "לפני שנתיים", "= 2024"),
    ],
)
def test_what_was_understood_is_read_back_in_the_users_language(
    page: Page, language: str, written: str, read_back: str
) -> None:
    place(page, language).fill(written)
    expect(page.locator(".read-back")).to_have_text(read_back)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quick_answer_is_a_date(page: Page, language: str) -> None:
    place(page, language)
    past = ["2026-11-21", "2026-11-20", "2026-11-14", "2026-10"]
    ahead = ["2026-11-22", "2026-11-28", "2026-12", "2026-11-30"]
    for future, expected in ((False, past), (True, ahead)):
        place(page, language, future=future)
        got = []
        for chip in page.locator("[data-when]").all():
            chip.click()
            got.append(value(page))
        assert got == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("on", ["2019-03-04", "2019-03", "2019", "2030-12-31"])
def test_a_date_kept_before_comes_back_unchanged_where_nothing_is_typed(page: Page, language: str, on: str) -> None:
    written = place(page, language, value=on, future=on > TODAY)
    assert written.input_value() not in {"", "2019-03-04", "2019-03", "2030-12-31"}
    assert value(page) == on


def test_empty_means_today_for_what_happened_but_something_due_needs_its_date(page: Page) -> None:
    place(page)
    expect(page.locator(".read-back")).to_have_text("= Saturday, November 21, 2026")
    assert value(page) == "2026-11-21"
    due = place(page, future=True)
    expect(page.locator(".read-back")).to_have_text("")
    assert value(page) is None
    expect(due).to_be_focused()
    expect(due).to_have_accessible_description(re.compile("A date is needed here"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("written", "key"), [("31/2/2020", "unreadable"), ("2030", "future"), ("1850", "too_old")])
def test_a_mistake_is_told_when_the_words_are_finished_and_says_what_to_write(
    page: Page, language: str, written: str, key: str
) -> None:
    field = place(page, language)
    field.press_sequentially(written)
    expect(page.locator(".mistake")).to_have_count(0)
    page.locator("[data-when]").first.focus()
    expect(page.locator(".mistake")).to_have_text(text(load(language), f"whenWrong_{key}"))
    expect(field).to_have_attribute("aria-invalid", "true")
    assert value(page) is None
    expect(field).to_be_focused()
    field.fill("2015")
    expect(page.locator(".mistake")).to_have_count(0)
    assert field.get_attribute("aria-invalid") is None


def test_a_click_on_a_button_below_is_not_lost_to_a_mistake_that_is_told_meanwhile(page: Page) -> None:
    field = place(page)
    below = """() => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Add";
      button.addEventListener("click", () => { button.textContent = "clicked"; });
      document.querySelector("form").append(button);
    }"""
    page.evaluate(below)
    for written in ("31/2/2020", "next year"):
        field.fill(written)
        page.locator("[data-when=today]").click(delay=100)
        expect(field).to_have_value("Today")
        field.fill(written)
        page.locator("form > button").evaluate("button => { button.textContent = 'Add'; }")
        page.locator("form > button").click(delay=100, position={"x": 20, "y": 4})
        expect(page.locator("form > button")).to_have_text("clicked")
    expect(page.locator(".mistake")).to_be_visible()


def test_a_refusal_of_the_server_stands_at_the_field_until_it_is_changed(page: Page) -> None:
    field = place(page)
    refuse = """async (errors) => {
      const { showErrors } = await import("/panel/views/fields.js");
      showErrors(field.closest("form"), errors);
    }"""
    page.evaluate(refuse, {"on": ["Not before 3 May."]})
    expect(field).to_be_focused()
    expect(page.locator(".read-back")).to_have_text("Not before 3 May.")
    field.fill("yesterday")
    expect(page.locator(".read-back")).to_have_text("= Friday, November 20, 2026")


def test_all_of_it_is_reached_and_used_by_the_keyboard_alone(page: Page) -> None:
    field = place(page)
    field.focus()
    page.keyboard.type("3 March 2019")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Choose on a calendar: When")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Today", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(field).to_have_value("Yesterday")
    expect(page.locator("[aria-live=polite].read-back")).to_have_text("= Friday, November 20, 2026")
    assert value(page) == "2026-11-20"


def test_the_calendar_opens_in_the_panel_and_what_is_chosen_is_written_down(page: Page) -> None:
    field = place(page)
    page.get_by_role("button", name="Choose on a calendar: When").click()
    native = page.locator("input[type=date]")
    assert not native.evaluate("input => input.classList.contains('shown')"), "the browser refused to open its calendar"
    native.evaluate("input => { input.value = '2026-11-03'; input.dispatchEvent(new Event('change')); }")
    expect(field).to_have_value("Nov 3, 2026")
    assert value(page) == "2026-11-03"


def test_inside_another_site_the_browsers_own_date_field_takes_the_place_of_its_calendar(chromium: Browser) -> None:
    page = show_framed(chromium, views("en")["nobody"])
    frame = next(each for each in page.frames if "/panel/" in each.url)
    field = place(frame)
    frame.get_by_role("button", name="Choose on a calendar: When").click()
    native = frame.locator("input[type=date]")
    expect(native).to_be_visible()
    expect(native).to_be_focused()
    native.fill("2026-11-03")
    expect(field).to_have_value("Nov 3, 2026")
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_before_and_after_a_mistake(page: Page, language: str) -> None:
    page.evaluate(AXE)
    for future in (False, True):
        field = place(page, language, future=future)
        for written, mistakes in (("3.3.2019", 0), ("31/2/2020", 1)):
            field.fill(written)
            field.blur()
            expect(page.locator(".mistake")).to_have_count(mistakes)
            assert findings(page, ALL) == []
            page.emulate_media(color_scheme="dark")
            assert findings(page, CONTRAST) == []
            page.emulate_media(color_scheme="light")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
