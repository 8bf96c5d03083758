"""The two meters say what can be counted on, with their band, and never a number without evidence."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from extension.panel.people import NOA, STRANGER, state
from extension.panel.stage import show
from extension.panel.views import View, views

pytestmark = pytest.mark.browser


def test_a_meter_tells_its_low_and_its_band(chromium: Browser) -> None:
    page = show(chromium, views("en")["sheet"])
    trust = page.get_by_role("meter", name="Trust", exact=True)
    assert trust.get_attribute("aria-valuemin") == "0"
    assert trust.get_attribute("aria-valuemax") == "1"
    assert trust.get_attribute("aria-valuenow") == "0.62"
    assert trust.get_attribute("aria-valuetext") == "At least 62%; the band runs from 62% to 91%"
    expect(page.get_by_role("meter", name="Standing", exact=True)).to_have_attribute("aria-valuenow", "0.44")
    page.close()


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_the_band_is_drawn_from_low_to_high_in_reading_direction(chromium: Browser, language: str) -> None:
    page = show(chromium, views(language)["sheet"])
    meter = page.get_by_role("meter").first
    whole, band = meter.bounding_box(), meter.locator(".band").bounding_box()
    assert whole
    assert band
    after, before = band["x"] - whole["x"], whole["x"] + whole["width"] - band["x"] - band["width"]
    start = after if language == "en" else before
    assert start / whole["width"] == pytest.approx(0.62, abs=0.01)
    assert band["width"] / whole["width"] == pytest.approx(0.91 - 0.62, abs=0.01)
    page.close()


def test_a_stranger_gets_no_number(chromium: Browser) -> None:
    page = show(chromium, views("en")["stranger"])
    for name in ("Trust", "Standing"):
        meter = page.get_by_role("meter", name=name, exact=True)
        assert meter.get_attribute("aria-valuetext") == "No evidence yet"
        assert meter.locator("*").count() == 0
    assert "%" not in page.locator(".ledgers").inner_text()
    page.close()


def test_the_numbers_follow_when_the_worker_calls(chromium: Browser) -> None:
    page = show(chromium, View(answers={"panel/state": state(NOA)}))
    better = state({**NOA, "trust": {**NOA["trust"], "low": 0.71}})
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", better)
    expect(page.get_by_role("meter", name="Trust", exact=True)).to_have_attribute("aria-valuenow", "0.71")
    page.close()


def test_another_page_never_keeps_the_last_ones_person(chromium: Browser) -> None:
    page = show(chromium, views("en")["event"])
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(STRANGER))
    expect(page.get_by_role("button", name="Save contact", exact=True)).to_be_visible()
    assert "Noa" not in page.locator("body").inner_text()
    page.close()
