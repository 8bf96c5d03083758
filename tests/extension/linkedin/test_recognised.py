"""Which parts of a page are recognised: the extension and `amana doctor` say the same of every page, changed or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from amana.capture.recognition import recognise
from amana.page_check import extension_table
from extension.scripts import call, linkedin_page
from pages.every import CHANGES, EVERY, Change, as_saved

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

LOOK = "Recognised.look(new DOMParser().parseFromString(a[0], 'text/html'), a[1])"
TABLE = extension_table()
PROFILE = EVERY["profile, sdui"].url
DIALOG = """<main id="workspace"></main><div data-test-modal-id="send-invite-modal"><div role="dialog">{}</div></div>"""


@pytest.fixture(scope="module")
def saved(chromium: Browser) -> Mapping[str, str]:
    """Every sample page as a browser saves it."""
    return as_saved(chromium)


@pytest.fixture(scope="module")
def window(chromium: Browser) -> Iterator[Page]:
    """One page with the content scripts, in which many are looked at."""
    page = linkedin_page(chromium)
    yield page
    page.close()


def both(window: Page, html: str, url: str) -> Any:
    """What the extension says of a page; what the doctor says of it is the same."""
    found = call(window, LOOK, html, url)
    told = recognise(html, url, TABLE)
    assert told
    assert (told.kind, told.hooks("missing"), told.hooks("later")) == (found["kind"], found["missing"], found["later"])
    return found


@pytest.mark.parametrize("name", EVERY)
def test_every_sample_page_is_recognised(window: Page, saved: Mapping[str, str], name: str) -> None:
    found = both(window, saved[name], EVERY[name].url)
    assert found["missing"] == found["later"] == []


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: f"{change.page}: {', '.join(change.names)}")
def test_a_changed_part_is_the_only_one_missing(window: Page, saved: Mapping[str, str], change: Change) -> None:
    found = both(window, change.made(saved[change.page]), EVERY[change.page].url)
    assert (tuple(found["missing"]), tuple(found["later"])) == (change.missing, change.later)
    assert bool(found["means"]) == bool(change.missing)


@pytest.mark.parametrize("name", ["wall", "not found", "feed, sdui", "search, sdui", "profile, sdui, Hebrew"])
def test_a_page_without_the_person_of_the_address_says_nothing(
    window: Page, saved: Mapping[str, str], name: str
) -> None:
    """Walls, pages not found and the page before, under a profile's address: nothing has changed there."""
    html = saved[name].replace("Topcard", "Topkard")
    assert both(window, html, PROFILE)["missing"] == []


@pytest.mark.parametrize(
    ("inside", "missing"),
    [
        ('<form><button class="artdeco-button--primary">Send</button></form>', []),
        ("<div><button>Send</button></div>", ["inviteSend"]),
        ('<textarea name="note"></textarea><form><button type="submit">Send</button></form>', ["inviteNote"]),
        ('<div class="ip-fuse-limit-alert">Later</div>', []),
    ],
)
def test_an_open_dialog_is_looked_into(window: Page, inside: str, missing: list[str]) -> None:
    assert both(window, DIALOG.format(inside), PROFILE)["missing"] == missing


def test_a_dialog_nobody_knows_is_missed_and_one_that_is_unopened_is_not(window: Page) -> None:
    dialog = '<div role="dialog"><textarea name="message"></textarea><button>Send</button></div>'
    assert both(window, dialog, PROFILE)["missing"] == ["inviteDialog"]
    assert both(window, "<main></main>", PROFILE)["missing"] == []


def test_names_of_hooks_and_nothing_of_the_page_come_out(window: Page, saved: Mapping[str, str]) -> None:
    for change in CHANGES:
        found = call(window, LOOK, change.made(saved[change.page]), EVERY[change.page].url)
        assert set(found) == {"kind", "missing", "later", "means"}
        assert {*found["missing"], *found["later"]} <= set(TABLE.hooks)
        assert found["kind"] in TABLE.kinds


WATCH = """(async () => {
  const told = [];
  const life = new AbortController();
  const steps = (n) => new Promise((done) => setTimeout(done, n));
  document.body.innerHTML = a[0];
  Recognised.watch((found) => told.push(found.missing.join()), life.signal, { pace: 20, again: 60 });
  const until = async (count) => { for (let i = 0; told.length < count && i < 250; i++) await steps(20); };
  await until(2);
  document.body.innerHTML = a[1];
  await until(3);
  document.body.innerHTML = a[0];
  dispatchEvent(new MouseEvent("click"));
  await until(4);
  history.pushState(null, "", "/feed/");
  await until(5);
  await steps(200);
  life.abort();
  return told;
})()"""


def test_what_was_said_is_taken_back_when_the_part_comes_or_the_page_goes(
    chromium: Browser, saved: Mapping[str, str]
) -> None:
    page = EVERY["profile, sdui"]
    window = linkedin_page(chromium, path=page.path)
    without = CHANGES[0].made(saved["profile, sdui"])
    assert call(window, WATCH, without, saved["profile, sdui"]) == ["", "topcard", "", "topcard", ""]
    window.close()
