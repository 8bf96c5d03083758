"""linkedin/passes.js: after "Send it anyway" the same send goes through, and only that one."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser


def draft(
    text: str = "a job?", person: str = "https://www.linkedin.com/in/nora-brook/", channel: str = "invitation"
) -> dict[str, Any]:
    return {"channel": channel, "text": text, "recipients": [{"profile": person}]}


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    opened = linkedin_page(chromium)
    opened.evaluate("globalThis.now = 0; globalThis.passes = Passes.create(() => now); undefined")
    yield opened
    opened.close()


def take(page: Page, what: dict[str, Any], step: int, at: float) -> bool:
    return bool(call(page, "(now = a[2], passes.take(a[0], a[1]))", what, step, at))


def test_without_send_it_anyway_nothing_passes(page: Page) -> None:
    assert not take(page, draft(), 2, 0)


def test_the_send_passes_once(page: Page) -> None:
    call(page, "passes.allow(a[0])", draft())
    assert take(page, draft(), 2, 5_000)
    assert not take(page, draft(), 2, 9_000)


def test_a_click_and_its_submit_are_one_send(page: Page) -> None:
    call(page, "passes.allow(a[0])", draft())
    assert [take(page, draft(), 2, 5_000), take(page, draft(), 2, 5_010)] == [True, True]


def test_a_held_connect_and_the_dialogs_send_are_one_send(page: Page) -> None:
    call(page, "passes.allow(a[0])", draft(""))
    assert take(page, draft(""), 1, 2_000)
    assert take(page, draft(""), 2, 20_000)
    assert not take(page, draft(""), 2, 30_000)
    assert not take(page, draft(""), 1, 30_000)


def test_after_a_minute_it_is_held_again(page: Page) -> None:
    call(page, "passes.allow(a[0])", draft())
    assert not take(page, draft(), 2, 60_001)


@pytest.mark.parametrize(
    "other",
    [draft("another job?"), draft(person="https://www.linkedin.com/in/someone-else/"), draft(channel="message")],
)
def test_other_words_another_person_or_another_way_do_not_pass(page: Page, other: dict[str, Any]) -> None:
    call(page, "passes.allow(a[0])", draft())
    assert not take(page, other, 2, 1_000)
