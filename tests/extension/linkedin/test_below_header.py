"""linkedin/place.js: LinkedIn's own header stays in reach, in however low a window."""

import pytest
from playwright.sync_api import Browser

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

HEADER = 60
TALLEST = 720
ASKED = """a[0].map((height) => {
  const room = Place.room(height);
  const size = {width: 372, height: Math.min(a[1], room)};
  return [height, room, Place.best(size, {width: 1280, height}, [], false).top, size.height];
})"""


def test_the_panel_never_covers_the_header_nor_leaves_the_window(chromium: Browser) -> None:
    page = linkedin_page(chromium)
    found = call(page, ASKED, list(range(120, 1500, 7)), TALLEST)
    page.close()
    assert [height for height, _, top, _ in found if top < HEADER] == []
    assert [height for height, _, top, high in found if top + high > height] == []
    assert all(room >= min(240, height - HEADER) for height, room, _, _ in found)


def test_even_what_is_taller_than_its_room_begins_below_the_header(chromium: Browser) -> None:
    page = linkedin_page(chromium)
    found = call(
        page, "Place.best(a[0], a[1], [], false).top", {"width": 372, "height": 720}, {"width": 1280, "height": 700}
    )
    page.close()
    assert found == HEADER
