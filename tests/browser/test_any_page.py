"""Somebody is saved from any page: read by one press, corrected, kept once, and nothing typed is lost."""

import pytest
from playwright.sync_api import expect

from browser.sites import kept, ld, open_site, popup
from browser.world import World, somebody

pytestmark = pytest.mark.browser

NORA = {
    "name": "Nora Brook",
    "jobTitle": "River engineer",
    "worksFor": {"@type": "Organization", "name": "Bluegate Water"},
    "url": "https://brook.example/about",
    "email": "nora@brook.example",
}


def test_a_personal_page_is_saved_with_one_press_and_is_known_afterwards(world: World) -> None:
    page = open_site(world, "https://brook.example/about", ld(NORA, title="Nora Brook, river engineer"))
    panel = popup(world, page)
    expect(panel.get_by_role("heading", name="Nora Brook")).to_be_visible()
    panel.get_by_role("button", name="Save contact").click()
    expect(panel.get_by_role("button", name="Keep")).to_be_visible()
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_text("Kept.")).to_be_visible()
    assert [one["headline"] for one in kept(world, "Nora")] == ["River engineer"]
