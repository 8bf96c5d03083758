"""The panel is seen when it has drawn what the page is about, and not before."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from extension.scripts import CHROME, linkedin_page

pytestmark = pytest.mark.browser

BEGIN = """async () => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function () { return (globalThis.root = attach.call(this, {mode: "open"})); };
  globalThis.frame = Frame.create({opened: () => {}, moved: () => {}}, new AbortController().signal);
}"""
SEEN = """async () => {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const found = root.querySelector("iframe");
  return found.checkVisibility({checkOpacity: true}) && getComputedStyle(found).pointerEvents === "auto";
}"""


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page with the frame's script in it, whose shadow root the test can look into."""
    page = linkedin_page(chromium)
    page.evaluate(CHROME)
    page.evaluate(BEGIN)
    yield page
    page.close()


def test_it_is_seen_once_it_is_drawn(page: Page) -> None:
    page.evaluate("frame.show('open')")
    assert not page.evaluate(SEEN)
    page.evaluate("frame.drawn()")
    assert page.evaluate(SEEN)


def test_what_was_drawn_for_the_page_before_is_not_seen_on_the_next(page: Page) -> None:
    page.evaluate("frame.show('open'); frame.drawn(); frame.turned()")
    assert not page.evaluate(SEEN)
    page.evaluate("frame.show('none'); frame.show('open')")
    assert not page.evaluate(SEEN)
    page.evaluate("frame.drawn()")
    assert page.evaluate(SEEN)


def test_a_panel_that_was_loaded_ahead_is_seen_only_with_the_person(page: Page) -> None:
    page.evaluate("frame.warm(); frame.drawn()")
    assert not page.evaluate(SEEN)
    page.evaluate("frame.turned(); frame.show('open')")
    assert not page.evaluate(SEEN)
    page.evaluate("frame.drawn()")
    assert page.evaluate(SEEN)


def test_a_panel_that_never_says_so_is_seen_all_the_same(page: Page) -> None:
    page.evaluate("frame.open({held: true})")
    page.wait_for_timeout(1600)
    assert page.evaluate(SEEN)
