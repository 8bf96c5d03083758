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
