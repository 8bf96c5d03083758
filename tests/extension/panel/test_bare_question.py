"""*How do you know each other?* reads nothing from a page until the user says to record it."""

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.people import BARE, DRAFT, NOA, STRANGER, Json, state
from extension.panel.stage import show
from extension.panel.views import View

pytestmark = pytest.mark.browser

NOT_READ = {"ok": False, "code": "page_unreadable", "message": ""}


def bare(chromium: Browser, read: Json, sheet: Json = STRANGER) -> Page:
    return show(chromium, View(answers={"panel/state": state(sheet, held=BARE), "contact/read": read}))


def asked(page: Page, *kinds: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate(
        "kinds => fake.asked.filter((each) => kinds.includes(each.type))", kinds
    )
    return found


def record(page: Page) -> None:
    page.get_by_role("button", name="Record it").click()


def drafts(**changes: Any) -> Json:
    return {"ok": True, "drafts": [{**deepcopy(DRAFT), **changes}]}


def test_nothing_is_read_before_the_press_and_the_name_comes_from_the_page(chromium: Browser) -> None:
    page = bare(chromium, drafts())
    page.get_by_label("How we met").fill("Evening course")
    expect(page.get_by_label("Name")).to_have_count(0)
    assert asked(page, "contact/read") == []
    record(page)
    expect(page.locator("#place")).to_contain_text("Press LinkedIn’s own button once more")
    read, kept = asked(page, "contact/read", "contact/keep")
    assert (read["type"], kept["contact"]["name"]) == ("contact/read", "Sami Haddad")
    assert (kept["contact"]["how_we_met"], kept["contact"]["headline"]) == (
        "Evening course",
        "Berth planner at Northern Port Authority",
    )
    page.close()


def test_going_back_reads_nothing(chromium: Browser) -> None:
    page = bare(chromium, drafts())
    page.get_by_role("button", name="Go back", exact=True).click()
    page.wait_for_function("fake.asked.some((each) => each.type === 'held/back')")
    assert asked(page, "contact/read", "contact/keep") == []
    page.close()


@pytest.mark.parametrize(
    "read",
    [
        NOT_READ,
        {"ok": True, "drafts": []},
        drafts(name=None),
        drafts(
            profiles=[{"kind": "vanity", "value": "x", "url": "https://www.linkedin.com/in/x/", "where": "address"}]
        ),
    ],
    ids=["unreadable", "nobody there", "no name", "somebody else's page"],
)
def test_only_where_no_name_could_be_read_is_it_asked_for(chromium: Browser, read: Json) -> None:
    page = bare(chromium, read)
    record(page)
    expect(page.get_by_label("Name")).to_be_focused()
    expect(page.locator(".mistake")).to_have_text("A name is needed.")
    assert asked(page, "contact/keep") == []
    page.keyboard.type("Sami Haddad")
    record(page)
    expect(page.locator("#place")).to_contain_text("Press LinkedIn’s own button once more")
    (kept,) = asked(page, "contact/keep")
    assert kept["contact"]["name"] == "Sami Haddad"
    assert {"url": STRANGER["profile"]["url"]} in kept["contact"]["profiles"]
    assert len(asked(page, "contact/read")) == 1
    page.close()


def test_a_name_that_the_server_refuses_can_be_corrected(chromium: Browser) -> None:
    page = bare(chromium, drafts())
    refusal = {"ok": False, "code": "wrong_fields", "message": "Look again.", "errors": {"name": ["Too long."]}}
    page.evaluate("refusal => { fake.answers['contact/keep'] = refusal; }", refusal)
    record(page)
    expect(page.get_by_label("Name")).to_have_value("Sami Haddad")
    expect(page.locator(".mistake")).to_have_text("Too long.")
    page.close()


def test_about_somebody_who_is_kept_the_page_is_not_read_at_all(chromium: Browser) -> None:
    page = bare(chromium, drafts(), NOA)
    record(page)
    expect(page.locator("#place")).to_contain_text("Press LinkedIn’s own button once more")
    assert [each["type"] for each in asked(page, "contact/read", "contact/change", "contact/keep")] == [
        "contact/change"
    ]
    page.close()
