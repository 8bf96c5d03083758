"""linkedin/place.js: the panel stands where it covers nothing that LinkedIn needs."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

VIEW = {"width": 1280, "height": 800}
SIZE = {"width": 372, "height": 480}


def box(left: float, top: float, right: float, bottom: float) -> dict[str, float]:
    return {"left": left, "top": top, "right": right, "bottom": bottom}


@pytest.mark.parametrize(
    ("avoid", "mirrored", "left", "clear"),
    [
        ([], False, 896, True),
        ([], True, 12, True),
        ([box(932, 300, 1268, 800)], False, 548, True),
        ([box(12, 300, 348, 800)], True, 360, True),
        ([box(980, 740, 1268, 800)], False, 896, True),
        ([box(0, 0, 1280, 800)], False, 896, False),
    ],
    ids=["free", "free, mirrored", "an open bubble", "an open bubble, mirrored", "only the closed bar", "no room"],
)
def test_the_panel_keeps_clear(
    chromium: Browser, *, avoid: list[dict[str, float]], mirrored: bool, left: float, clear: bool
) -> None:
    page = linkedin_page(chromium)
    found: dict[str, Any] = call(page, "Place.best(a[0], a[1], a[2], a[3])", SIZE, VIEW, avoid, mirrored)
    page.close()
    assert (found["left"], found["clear"]) == (left, clear)
    assert 0 <= found["top"] <= VIEW["height"] - SIZE["height"]


SPOT = {"end": 300, "top": 100}
LOW = {"width": 600, "height": 420}


@pytest.mark.parametrize(
    ("view", "avoid", "mirrored", "left", "top"),
    [
        (VIEW, [], False, 608, 100),
        (VIEW, [], True, 300, 100),
        (LOW, [], False, 12, 60),
        (LOW, [], True, 216, 60),
        (VIEW, [box(700, 0, 1280, 800)], False, 316, 100),
        (VIEW, [box(600, 60, 1000, 200)], False, 608, 212),
    ],
    ids=["there", "mirrored", "a small window", "the same, mirrored", "beside what is wide", "below what is low"],
)
def test_where_the_user_put_it_it_stands_as_near_as_can_be(
    chromium: Browser, *, view: dict[str, int], avoid: list[dict[str, float]], mirrored: bool, left: float, top: float
) -> None:
    page = linkedin_page(chromium)
    found = call(page, "Place.best(a[0], a[1], a[2], a[3], a[4])", SIZE, view, avoid, mirrored, SPOT)
    back = call(page, "Place.spotOf(a[0], a[1], a[2], a[3])", found, SIZE, view, mirrored)
    page.close()
    assert (found["left"], found["top"]) == (left, top)
    if not avoid and view is VIEW:
        assert back == SPOT


def test_where_something_must_be_covered_it_is_what_matters_least(chromium: Browser) -> None:
    page = linkedin_page(chromium)
    buttons = {**box(0, 60, 680, 800), "weight": 1}
    dialog = {**box(690, 60, 1280, 800), "weight": 1000}
    found = call(page, "Place.best(a[0], a[1], a[2], a[3])", SIZE, VIEW, [buttons, dialog])
    page.close()
    assert found["left"] + SIZE["width"] <= 690
    assert found["clear"] is False
