"""The main job in a real browser: look at a profile, keep the person, add to the timeline."""

import re

import pytest
from playwright.sync_api import expect

from amana.demo.cast import DANIEL, NOA, SAMI
from amana.demo.page import Generation
from amana.demo.person import Person
from amana.texts.language import Language
from browser.world import World, somebody

pytestmark = pytest.mark.browser

GENERATIONS: tuple[Generation, ...] = ("sdui", "classic")


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("person", [DANIEL, SAMI, NOA], ids=["latin", "arabic", "hebrew"])
def test_a_known_persons_sheet_is_on_their_profile(world: World, generation: Generation, person: Person) -> None:
    page = world.profile(person, generation)
    panel = world.panel(page)
    expect(panel.get_by_role("heading", name=person.name)).to_be_visible()
    for name, side in (("Trust", "trust"), ("Standing", "standing")):
        meter = panel.get_by_role("meter", name=name)
        expect(meter).to_be_visible()
        told = world.sheet(person)[side]
        if told["evidence"]:
            assert float(meter.get_attribute("aria-valuenow") or 0) == pytest.approx(told["low"], abs=0.006)
        else:
            expect(meter).to_have_attribute("aria-valuetext", re.compile("no evidence yet", re.IGNORECASE))


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_a_stranger_is_saved_with_what_the_page_says(world: World, generation: Generation, language: Language) -> None:
    stranger = somebody("Lena Marsh")
    panel = world.panel(page := world.profile(stranger, generation, language))
    meter = panel.get_by_role("meter", name="Trust")
    expect(meter).to_have_attribute("aria-valuetext", re.compile("no evidence yet", re.IGNORECASE))
    panel.get_by_role("button", name="Save contact").click()
    keep = panel.get_by_role("button", name="Keep")
    expect(keep).to_be_visible()
    assert world.kept(stranger) is None
    panel.get_by_label("Company").fill("Bluegate Water Ltd")
    keep.click()
    expect(panel.get_by_role("button", name="Add to the timeline")).to_be_visible()
    kept = world.kept(stranger)
    assert kept is not None
    assert (kept["name"], kept["headline"], kept["location"]) == (stranger.name, stranger.headline, stranger.location)
    assert kept["company"] == "Bluegate Water Ltd"
    assert {"vanity", "urn"} <= {profile["kind"] for profile in kept["profiles"]}
    assert stranger.urn in [profile["value"] for profile in kept["profiles"]]
    page.reload()
    expect(world.panel(page).get_by_role("heading", name=stranger.name)).to_be_visible()


def test_what_is_added_to_the_timeline_moves_the_numbers_at_once(world: World) -> None:
    person = somebody("Orla Finch")
    world.keep(person)
    panel = world.panel(world.profile(person))
    before = float(panel.get_by_role("meter", name="Trust").get_attribute("aria-valuenow") or 0)
    panel.get_by_role("button", name="Add to the timeline").click()
    panel.locator("#event-kind, select[name=kind]").first.select_option("joint_project")
    panel.locator("[name=text]").fill("River survey")
    panel.locator("form button[type=submit]").click()
    expect(panel.get_by_text("River survey").first).to_be_visible()
    after = float(panel.get_by_role("meter", name="Trust").get_attribute("aria-valuenow") or 0)
    assert after > before
    assert world.sheet(person)["events"][0]["text"] == "River survey"


@pytest.mark.parametrize("language", ["ar", "he"])
def test_the_panel_runs_from_right_to_left(world: World, language: Language) -> None:
    world.settings(mode="overlay", language=language)
    panel = world.panel(world.profile(SAMI if language == "ar" else NOA, language=language))
    expect(panel.locator("html")).to_have_attribute("dir", "rtl")
    expect(panel.locator("html")).to_have_attribute("lang", language)
    expect(panel.get_by_role("meter").first).to_be_visible()
