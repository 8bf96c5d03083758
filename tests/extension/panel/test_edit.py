"""The card of somebody who is kept can be changed where it is seen, with the keyboard alone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.people import NOA, STRANGER, state
from extension.panel.stage import show
from extension.panel.stages import STAGES
from extension.panel.views import View, views

pytestmark = pytest.mark.browser

FOUND = {"ok": True, "contacts": [{"id": "c9", "name": "נועה ברק", "headline": "Editor"}]}


def last(page: Page, kind: str) -> Any:
    page.wait_for_function("kind => fake.asked.some((each) => each.type === kind)", arg=kind)
    return page.evaluate("kind => fake.asked.filter((each) => each.type === kind).pop()", kind)


def keep(page: Page) -> None:
    page.get_by_role("button", name="Keep", exact=True).click()


def test_a_card_is_changed_by_the_keyboard_alone(chromium: Browser) -> None:
    page = show(chromium, View(answers={"panel/state": state(NOA), "contact/find": FOUND}))
    page.locator("#edit-card").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Edit the card")).to_be_focused()
    expect(page.get_by_role("button", name="Remove: ترجمة تقنية")).to_be_visible()
    page.get_by_role("checkbox", name="Family").focus()
    page.keyboard.press("Space")
    page.get_by_role("combobox", name="Introduced by").focus()
    page.keyboard.type("נועה")
    expect(page.get_by_role("option", name="נועה ברק")).to_be_visible()
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Can give").focus()
    page.keyboard.type("  A spare desk ")
    page.get_by_role("button", name="Keep", exact=True).focus()
    page.keyboard.press("Enter")
    assert last(page, "contact/change") == {
        "type": "contact/change",
        "id": "c1",
        "version": 7,
        "changes": {
            "circles": ["work", "family", "hobby"],
            "offers": ["Knows hospital IT from inside", "A spare desk"],
            "introduced_by": "c9",
        },
    }
    expect(page.locator("#status")).to_have_text("Changed.")
    page.close()


def test_an_introducer_is_somebody_who_is_kept_or_nobody(chromium: Browser) -> None:
    page = show(
        chromium,
        View(answers={"panel/state": state(STAGES["introduced"]), "contact/find": FOUND}, clicks=("#edit-card",)),
    )
    introducer = page.get_by_role("combobox", name="Introduced by")
    expect(introducer).to_have_value("Noa Barak")
    introducer.fill("Nobody I know")
    keep(page)
    expect(page.locator(".mistake")).to_have_text("Choose somebody from the list, or leave this empty.")
    expect(introducer).to_be_focused()
    introducer.fill("")
    keep(page)
    assert last(page, "contact/change")["changes"]["introduced_by"] == ""
    page.close()


def test_an_introducer_who_is_left_alone_stays(chromium: Browser) -> None:
    page = show(chromium, View(answers={"panel/state": state(STAGES["introduced"])}, clicks=("#edit-card",)))
    page.get_by_label("Company").fill("Northern Port Authority")
    keep(page)
    assert last(page, "contact/change")["changes"] == {"company": "Northern Port Authority"}
    page.close()


def test_what_the_server_says_of_single_lines_stands_beside_their_field(chromium: Browser) -> None:
    page = show(chromium, views("en")["edit"])
    errors = {"offers.0": ["At most 100 letters."], "offers.3": ["At most 100 letters."]}
    refusal = {"ok": False, "code": "wrong_fields", "message": "Look again.", "errors": errors}
    page.evaluate("refusal => { fake.answers['contact/change'] = refusal; }", refusal)
    page.get_by_role("textbox", name="Can give").fill("A spare desk")
    keep(page)
    expect(page.locator(".mistake")).to_have_text("At most 100 letters.")
    expect(page.get_by_role("textbox", name="Can give")).to_be_focused()
    page.close()


def test_a_card_being_changed_outlives_a_change_elsewhere(chromium: Browser) -> None:
    page = show(chromium, views("en")["edit"])
    page.get_by_label("How we met").fill("half a sentence")
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state({**NOA, "warmth": 0.1}))
    page.wait_for_timeout(100)
    expect(page.get_by_label("How we met")).to_have_value("half a sentence")
    page.close()


def test_somebody_new_is_saved_with_what_they_can_give_and_need(chromium: Browser) -> None:
    page = show(
        chromium, View(answers={**views("en")["save"].answers, "contact/find": FOUND}, clicks=("#save-contact",))
    )
    page.locator("#card-more summary").click()
    page.get_by_role("textbox", name="Needs").fill("A designer")
    page.get_by_role("combobox", name="Introduced by").fill("נועה")
    page.get_by_role("option", name="נועה ברק").click()
    keep(page)
    kept = last(page, "contact/keep")["contact"]
    assert (kept["needs"], kept["offers"], kept["introduced_by"]) == (["A designer"], [], "c9")
    assert kept["profiles"][0] == {"url": STRANGER["profile"]["url"]}
    page.close()


@pytest.mark.parametrize("way", ["Cancel", "Back", "Escape"])
def test_a_card_left_behind_can_be_had_again(chromium: Browser, way: str) -> None:
    page = show(chromium, views("en")["edit"])
    page.get_by_label("How we met").fill("At the lock")
    page.get_by_role("checkbox", name="Family").check()
    if way == "Escape":
        page.keyboard.press("Escape")
    else:
        page.get_by_role("button", name=way, exact=True).click()
    expect(page.locator("#status")).to_contain_text("Not changed.")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("How we met")).to_have_value("At the lock")
    expect(page.get_by_role("checkbox", name="Family")).to_be_checked()
    page.close()


def test_a_card_begun_is_opened_again_when_the_page_comes_back(chromium: Browser) -> None:
    page = show(chromium, views("en")["edit"])
    page.get_by_label("How we met").fill("At the lock")
    typed = page.evaluate("fake.asked.filter((each) => each.type === 'typed/keep').pop()")
    assert typed["about"] == NOA["profile"]["url"]
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(STRANGER))
    expect(page.locator("#save-contact")).to_be_visible()
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(NOA, typed=typed["typed"]))
    expect(page.get_by_role("heading", name="Edit the card")).to_be_visible()
    expect(page.get_by_label("How we met")).to_have_value("At the lock")
    keep(page)
    expect(page.locator("#status")).to_have_text("Changed.")
    assert last(page, "typed/keep")["typed"] is None
    page.close()


def test_a_card_begun_takes_nothing_back_that_was_changed_elsewhere_since(chromium: Browser) -> None:
    page = show(chromium, views("en")["edit"])
    page.get_by_label("How we met").fill("At the lock")
    typed = page.evaluate("fake.asked.filter((each) => each.type === 'typed/keep').pop()")["typed"]
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(STRANGER))
    expect(page.locator("#save-contact")).to_be_visible()
    newer = {**NOA, "contact": {**NOA["contact"], "company": "Harbour Group", "version": 9}}
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(newer, typed=typed))
    expect(page.get_by_label("Company")).to_have_value("Harbour Group")
    keep(page)
    assert last(page, "contact/change")["changes"] == {"how_we_met": "At the lock"}
    page.close()


def test_a_card_changed_elsewhere_meanwhile_is_shown_and_kept_by_a_second_press(chromium: Browser) -> None:
    page = show(chromium, views("en")["edit"])
    now = {**NOA["contact"], "version": 9, "company": "Harbour Group"}
    stale = {"ok": False, "code": "stale_version", "message": "Changed meanwhile."}
    page.evaluate(
        "([stale, now]) => { Object.assign(fake.answers, stale, now); }",
        [{"contact/change": stale}, {"contact/one": {"ok": True, "contact": now}}],
    )
    page.get_by_label("Company").fill("Harbour Haifa")
    keep(page)
    expect(page.locator(".both-versions")).to_contain_text("Harbour Group")
    page.evaluate("() => { fake.answers['contact/change'] = {ok: true}; }")
    keep(page)
    expect(page.locator("#status")).to_have_text("Changed.")
    change = last(page, "contact/change")
    assert (change["version"], change["changes"]) == (9, {"company": "Harbour Haifa"})
    page.close()
