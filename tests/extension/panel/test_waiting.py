"""What waits to be saved is told in words, a few at a time, and can be put right where it was refused."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.people import MANY_WAITING, NOA, WAITING, state
from extension.panel.stage import show
from extension.panel.views import KEPT_HERE, View, views

pytestmark = pytest.mark.browser


def last(page: Page, kind: str) -> Any:
    page.wait_for_function("kind => fake.asked.some((each) => each.type === kind)", arg=kind)
    return page.evaluate("kind => fake.asked.filter((each) => each.type === kind).pop()", kind)


def test_each_says_whom_it_is_about_what_it_says_and_why_it_was_refused(chromium: Browser) -> None:
    page = show(chromium, View(answers={"panel/state": state(NOA, waiting=WAITING)}))
    meeting, new, changed = page.locator(".waiting-one").all()
    expect(meeting).to_contain_text("Noa Ben-Ami: An entry for a timeline (Met)")
    expect(meeting).to_contain_text("קפה אצל רון")
    expect(meeting).to_contain_text("Not yet saved")
    expect(new).to_contain_text("Sami Haddad: A new contact")
    expect(new).to_contain_text("E-mail: This is no e-mail address.")
    expect(changed).to_contain_text("A change to a contact (Company and Needs)")
    expect(changed).to_contain_text("changed elsewhere meanwhile")
    page.get_by_role("button", name="Try again: Sami Haddad: A new contact").click()
    assert last(page, "waiting/retry")["id"] == "w2"
    page.close()


def test_of_two_hundred_a_few_are_shown_and_the_next_when_asked_for(chromium: Browser) -> None:
    page = show(chromium, views("en")["waiting-many"])
    rows = page.locator(".waiting-one")
    expect(page.get_by_role("heading", name="200 entries are not saved yet")).to_be_visible()
    expect(rows).to_have_count(50)
    expect(rows.nth(5)).to_be_focused()
    page.evaluate("page => { fake.answers['waiting/list'] = {ok: true, waiting: page}; }", MANY_WAITING[50:100])
    page.get_by_role("button", name="Show 150 more").click()
    assert last(page, "waiting/list")["after"] == 50
    expect(rows).to_have_count(100)
    page.close()


def test_what_was_refused_is_opened_as_typed_and_sent_in_its_place(chromium: Browser) -> None:
    page = show(chromium, views("en")["mend"])
    expect(page.get_by_role("textbox", name="E-mail")).to_be_focused()
    page.get_by_role("button", name="Remove: no address").click()
    page.get_by_role("textbox", name="E-mail").fill("sami@port.example")
    page.get_by_role("button", name="Keep", exact=True).click()
    sent = {"name": "Sami Haddad", "company": "Northern Port Authority", "emails": ["sami@port.example"]}
    assert last(page, "waiting/mend") == {"type": "waiting/mend", "id": "w2", "contact": sent}
    expect(page.locator("#status")).to_have_text("Kept.")
    page.close()


def test_an_entry_is_mended_too_and_shows_what_is_still_wrong(chromium: Browser) -> None:
    refused = {"code": "wrong_fields", "message": "Look again.", "errors": {"text": ["Too long."]}}
    body = {"kind": "note", "who": "me", "text": "half", "on": "2026-11-01", "id": "c1-00000001"}
    write = {**WAITING[0], "id": "w2", "refused": refused, "contact": "c1", "body": body}
    view = views("en")["mend"]
    page = show(
        chromium, View(answers={**view.answers, "waiting/open": {"ok": True, "write": write}}, clicks=view.clicks)
    )
    expect(page.locator(".hint .mistake")).to_have_text("Too long.")
    page.evaluate("refused => { fake.answers['waiting/mend'] = {ok: false, ...refused, id: 'w9'}; }", refused)
    text = page.get_by_role("textbox", name="In a sentence")
    text.fill("shorter")
    page.get_by_role("button", name="Keep", exact=True).click()
    assert last(page, "waiting/mend")["event"] == {**body, "text": "shorter"}
    expect(text).to_have_value("shorter")
    page.evaluate("() => { fake.answers['waiting/mend'] = {ok: true}; }")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator("#status")).to_have_text("Kept.")
    assert last(page, "waiting/mend")["id"] == "w9"
    page.close()


def test_what_somebody_else_changed_stands_beside_what_is_written_here(chromium: Browser) -> None:
    page = show(chromium, views("en")["waiting-both"])
    mine = page.get_by_role("button", name="Keep what is written here")
    expect(mine).to_be_focused()
    expect(page.locator(".both-versions")).to_contain_text("Harbour Clinics Haifa")
    expect(page.locator(".both-versions")).to_contain_text("Harbour Group")
    expect(page.locator(".both-versions")).to_contain_text("A big one")
    page.keyboard.press("Enter")
    assert last(page, "waiting/mine") == {"type": "waiting/mine", "id": "w3", "version": 8}
    page.close()


def test_somebody_kept_here_alone_is_shown_and_can_be_written_about(chromium: Browser) -> None:
    refused = {"code": "wrong_fields", "message": "This is no e-mail address."}
    page = show(chromium, views("en")["sheet-kept-here"])
    expect(page.locator(".notice")).to_contain_text("kept in this browser until Amana is back")
    page.get_by_role("button", name="Met", exact=True).click()
    expect(page.get_by_role("heading", name="Met")).to_be_visible()
    page.close()
    page = show(chromium, View(answers={"panel/state": state({**KEPT_HERE, "refused": refused})}))
    expect(page.locator(".notice")).to_contain_text("kept in this browser alone. This is no e-mail address.")
    page.close()


def test_somebody_can_be_kept_while_amana_is_away(chromium: Browser) -> None:
    away = state(None, link="away", page={"profile": "https://www.linkedin.com/in/sami-haddad-417/"})
    unread = {"ok": False, "code": "away", "message": ""}
    page = show(chromium, View(answers={"panel/state": away, "contact/read": unread}))
    page.get_by_role("button", name="Save contact").click()
    page.get_by_label("Name").fill("Sami Haddad")
    page.evaluate("() => { fake.answers['contact/keep'] = {ok: false, code: 'no_room', message: ''}; }")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator("#status")).to_contain_text("no room left")
    expect(page.get_by_label("Name")).to_have_value("Sami Haddad")
    page.close()
