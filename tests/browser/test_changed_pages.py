"""When LinkedIn changes: the panel says which part of a page was not recognised, and nothing of the page leaves it."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from amana.demo.page import Profile
from amana.demo.site import render
from amana.texts.language import Language
from browser.world import World, eventually, somebody
from pages.every import CHANGES, Change

pytestmark = pytest.mark.browser

TAB = "chrome.tabs.query({active: true}).then(([tab]) => tab.id)"
TITLES: dict[Language, str] = {
    "en": "Part of this page was not recognised",
    "ar": "لم يتم التعرف على جزء من هذه الصفحة",
    "he": "חלק מהדף הזה לא זוהה",
}
MEANING = {"en": "Messages are still looked at.", "ar": "أما الرسائل فما زالت تُراجَع.", "he": "הודעות עדיין נבדקות."}
TOPCARD, CONNECT = (
    next(change for change in CHANGES if change.missing == (hook,)) for hook in ("topcard", "connectLink")
)


def changed(world: World, change: Change, **fields: Any) -> tuple[Page, Profile, int]:
    """Somebody's profile after a change, once the worker knows of it; and its tab."""
    shown = Profile(person=somebody("Zelda Quillfeather", headline="Canary keeper"), **fields)
    page = world.open(shown.url, html={shown.url: change.made(render(shown))})
    tab = int(world.browser.worker.evaluate(TAB))
    eventually(lambda: world.ask({"type": "panel/state", "tab": tab})["unrecognised"] is not None, page)
    return page, shown, tab


def test_a_profile_that_changed_is_told_of_in_three_languages_and_the_next_page_is_not(world: World) -> None:
    page, shown, tab = changed(world, TOPCARD)
    panel = world.browser.own_page(f"panel/panel.html?tab={tab}")
    for language, title in TITLES.items():
        world.settings(mode="overlay", language=language)
        expect(panel.get_by_role("heading", name=title, level=1)).to_be_visible()
        expect(panel.get_by_text(MEANING[language])).to_be_visible()
        expect(panel.get_by_text("amana doctor page.html")).to_be_visible()
    page.bring_to_front()
    page.goto("https://www.linkedin.com/feed/")
    panel.bring_to_front()
    expect(panel.get_by_role("heading", name="הדף הזה לא שייך לאדם מסוים")).to_be_visible()
    assert not world.has_panel(page)
    reports = world.ask({"type": "parts/reports"})["reports"]
    assert reports[0]["missing"] == ["topcard"]
    assert set(reports[0]) == {"page", "missing", "later", "on", "version"}
    for private in (shown.person.name, shown.person.vanity, shown.person.urn, "Canary", "linkedin"):
        assert private not in json.dumps(reports)


def test_what_was_not_recognised_stands_below_the_person_and_is_copied_by_a_press(world: World) -> None:
    page, _, _ = changed(world, CONNECT, row="connect")
    panel = world.panel(page)
    expect(panel.get_by_role("button", name="Save contact")).to_be_visible()
    expect(panel.get_by_role("heading", name=TITLES["en"], level=2)).to_be_visible()
    expect(panel.get_by_text("An invitation sent here with one press")).to_be_visible()
    panel.get_by_role("button", name="Copy what was not recognised").click()
    expect(panel.locator("#status")).to_contain_text("Copied")
