"""background/page_mark.js: a page has the same mark in the browser as where it is kept."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from amana.relationship.page_mark import comparable, page_mark
from amana.relationship.profile import profile_key
from extension.scripts import call, module_page

pytestmark = pytest.mark.browser

SAME = [
    "https://brook.example",
    "https://brook.example/",
    "HTTP://Brook.Example/about/#top",
    "https://brook.example:8443/about?utm_source=x&lang=he&fbclid=1",
    "https://brook.example/%D7%A0%D7%95%D7%A8%D7%94/?q=%D7%90",
    "https://brook.example/\u05e0\u05d5\u05e8\u05d4?q=\u05d0",
    "https://brook.example/100%",
    "https://b\u00fccher.example/team",
    "https://people.example/~nora/a+b?x=1&&y",
]


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    opened = module_page(chromium, "background/page_mark.js")
    yield opened
    opened.close()


def test_a_kept_address_has_the_mark_of_the_page_it_was_kept_from(page: Page) -> None:
    for url in SAME:
        kept = profile_key(url).url or ""
        there = call(page, "it.comparable(a[0])", url)
        assert there == comparable(kept), url
        assert call(page, "it.markOf('salt', a[0])", there) == page_mark("salt", kept)
    assert len({comparable(url) for url in SAME[:2]}) == 1
    assert call(page, "it.comparable(a[0])", "https://other.example/about") != comparable(SAME[2])


def test_what_is_no_page_of_the_web_has_no_mark(page: Page) -> None:
    for url in ("chrome://settings", "file:///home/nora/cv.html", "mailto:nora@brook.example", "not an address"):
        assert call(page, "it.comparable(a[0])", url) is None
