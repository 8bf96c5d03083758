"""What somebody has and needs is filled from the page's own words with one press each, and by the keyboard alone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from extension.panel.stage import show
from extension.panel.views import views

pytestmark = pytest.mark.browser

PASTE = """(input, text) => {
  const data = new DataTransfer();
  data.setData("text", text);
  input.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
}"""


@pytest.fixture
def page(chromium: Browser) -> Any:
    """The form for keeping somebody, with what lies folded away open."""
    shown = show(chromium, views("en")["save-goods"])
    yield shown
    shown.close()


def lines(page: Page, label: str) -> list[str]:
    """The lines of one field, as its chips say them."""
    return [
        text.removesuffix(" ×") for text in page.get_by_role("list", name=label).get_by_role("button").all_inner_texts()
    ]


def suggested(page: Page, label: str) -> Locator:
    return page.get_by_role("group", name=f"From the page: {label}")


def kept(page: Page) -> Any:
    page.get_by_role("button", name="Keep", exact=True).click()
    page.wait_for_function("() => fake.asked.some((each) => each.type === 'contact/keep')")
    return page.evaluate("() => fake.asked.find((each) => each.type === 'contact/keep').contact")


def test_nothing_from_the_page_is_kept_unasked(page: Page) -> None:
    contact = kept(page)
    assert [contact[name] for name in ("offers", "interests", "languages", "emails", "phones", "knows")] == [[]] * 6


def test_what_the_page_says_is_taken_with_one_press_and_given_back_with_another(page: Page) -> None:
    summary = page.locator("#card-more-summary")
    expect(summary).to_contain_text("15 suggestions from the page")
    address = suggested(page, "E-mail").get_by_role("button", name="sami@port.example")
    address.click()
    expect(address).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name="Remove: sami@port.example")).to_be_visible()
    expect(summary).to_contain_text("one noted · 14 suggestions")
    suggested(page, "Can give").get_by_role("button", name="3 more").click()
    expect(suggested(page, "Can give").get_by_role("button", name="Berth planning 8")).to_be_focused()
    page.keyboard.press("Space")
    language = suggested(page, "Languages").get_by_role("button")
    language.click()
    language.click()
    contact = kept(page)
    assert (contact["emails"], contact["offers"], contact["languages"]) == (
        ["sami@port.example"],
        ["Berth planning 8"],
        [],
    )


def test_lines_are_added_and_taken_off_by_the_keyboard_alone(page: Page) -> None:
    field = page.get_by_role("textbox", name="Needs")
    field.focus()
    page.keyboard.type("A  desk\na desk\nمصمّمة،A reader,")
    assert lines(page, "Needs") == ["A desk", "مصمّمة", "A reader"]
    expect(page.locator(".goods", has=field).get_by_role("status")).to_have_text("Added: A reader")
    page.get_by_role("button", name="Remove: A desk").focus()
    page.keyboard.press("Delete")
    expect(page.get_by_role("button", name="Remove: مصمّمة")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Backspace")
    expect(field).to_be_focused()
    assert lines(page, "Needs") == []
    page.keyboard.type("half a line")
    assert kept(page)["needs"] == ["half a line"]


def test_several_lines_pasted_are_several_and_no_more_than_fit(page: Page) -> None:
    field = page.get_by_role("textbox", name="Interests")
    field.evaluate(PASTE, "Maps\r\n\nTides\n maps ")
    assert lines(page, "Interests") == ["Maps", "Tides"]
    field.evaluate(PASTE, "\n".join(f"Thing {number}" for number in range(30)))
    assert len(lines(page, "Interests")) == 20
    # What does not fit stays in the field, and is not lost.
    expect(field).to_have_value(", ".join(f"Thing {number}" for number in range(18, 30)))


def test_whom_they_know_is_chosen_among_those_who_are_kept(page: Page) -> None:
    found = {"ok": True, "contacts": [{"id": "c9", "name": "נועה ברק", "headline": "Editor"}]}
    page.evaluate("found => { fake.answers['contact/find'] = found; }", found)
    knows = page.get_by_role("combobox", name="Knows")
    knows.fill("נועה")
    page.get_by_role("option", name="נועה ברק").click()
    expect(page.get_by_role("button", name="Remove: נועה ברק")).to_be_visible()
    assert kept(page)["knows"] == ["c9"]


def test_a_line_that_is_refused_is_shown_where_it_lies_folded(chromium: Browser) -> None:
    page = show(chromium, views("en")["save"])
    refusal = {"ok": False, "code": "wrong_fields", "message": "Look again.", "errors": {"emails.0": ["No address."]}}
    page.evaluate("refusal => { fake.answers['contact/keep'] = refusal; }", refusal)
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.get_by_role("textbox", name="E-mail")).to_be_focused()
    expect(page.locator(".mistake")).to_have_text("No address.")
    page.close()


def test_the_sheet_shows_what_they_have_and_how_they_are_reached(chromium: Browser) -> None:
    page = show(chromium, views("ar")["sheet"])
    address = page.get_by_role("link", name="noa@harbour.example")
    assert (address.get_attribute("href"), address.locator("bdi").get_attribute("dir")) == (
        "mailto:noa@harbour.example",
        "ltr",
    )
    assert page.get_by_role("link", name="+972 4-000 0000").get_attribute("href") == "tel:+97240000000"
    expect(page.locator(".origin")).to_contain_text("נועה ברק")
    page.close()
