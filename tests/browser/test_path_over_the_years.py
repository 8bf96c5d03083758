"""The path over the years on a profile, in the overlay, from the real server: its view is loaded by the click."""

import pytest
from playwright.sync_api import expect

from amana.demo.cast import DANIEL
from browser.world import World

pytestmark = pytest.mark.browser


def test_a_known_persons_path_opens_in_the_overlay_and_walks_by_keyboard(world: World) -> None:
    page = world.profile(DANIEL)
    panel = world.panel(page)
    panel.get_by_role("button", name="The path over the years").click()
    expect(panel.get_by_role("heading", name="The path over the years")).to_be_focused()
    contact = world.sheet(DANIEL)["contact"]["id"]
    points = world.call("GET", f"contacts/{contact}/path")["points"]
    slider = panel.get_by_role("slider")
    expect(slider).to_have_attribute("aria-valuenow", str(len(points) - 1))
    slider.press("Home")
    expect(slider).to_have_attribute("aria-valuenow", "0")
    panel.get_by_role("button", name="Back", exact=True).click()
    expect(panel.get_by_role("heading", name=DANIEL.name)).to_be_visible()
