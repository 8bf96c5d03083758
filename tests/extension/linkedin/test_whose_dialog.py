"""linkedin/whose_dialog.js: an invitation's dialog is whoever's Connect opened it, if it names them; else nobody's."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

SITE = "https://www.linkedin.com"
LENA = {"profile": f"{SITE}/in/lena-marsh/"}
NORA = {"profile": f"{SITE}/in/nora-brook/"}
PAGE = {**NORA, "urn": None, "member": None}
SAID = "Lena Marsh · 2nd Hydrologist at Bluegate Water"
TOPCARD = "<section componentkey=com.linkedin.sdui.profile.card.refACoAABsample01Topcard><h2>Nora Brook</h2></section>"
NOTE = "<textarea id=custom-message></textarea>"


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    opened = linkedin_page(
        chromium,
        f"<!doctype html><meta charset=utf-8><main>{TOPCARD}</main><div id=outlet></div>",
        "/in/nora-brook/",
    )
    opened.evaluate("globalThis.now = 0; Date.now = () => now; undefined")
    yield opened
    opened.close()


def dialog(page: Page, inner: str, at: float = 100, *, same: bool = False) -> Any:
    """Whose the dialog is at this moment; `same`: the one that was there already."""
    drawn = "document.getElementById('outlet').innerHTML = a[0]"
    html = f"<div role=dialog class=send-invite><div class=artdeco-modal__content>{inner}</div></div>"
    of = "WhoseDialog.of(document.querySelector('[role=dialog]'), a[2])"
    return call(page, f"(now = a[1], {'' if same else drawn + ','} {of})", html, at, PAGE)


def opens(page: Page, person: dict[str, str] | None, said: str = SAID) -> None:
    call(page, "WhoseDialog.opens(a[0], a[1])", person, said)


def name(text: str) -> str:
    return f"<p>Add a note for <strong>{text}</strong>?</p>"


@pytest.mark.parametrize(
    "inner",
    [
        *(name("Lena Marsh"), name("Lena"), name("Lena Marsh, PhD"), name("\u2068Lena\u00a0Marsh\u2069")),
        *("<p>Add a note?</p>", name("4 left") + name("Lena Marsh")),
    ],
)
def test_it_is_the_persons_whose_connect_was_pressed(page: Page, inner: str) -> None:
    opens(page, LENA)
    assert dialog(page, inner) == LENA


def test_a_dialog_that_names_another_is_not_theirs(page: Page) -> None:
    opens(page, LENA)
    assert dialog(page, name("Tom Reed")) is None
    assert dialog(page, name("Lena Reed")) is None
    assert dialog(page, NOTE) is None


def test_a_dialog_that_names_the_pages_person_is_the_pages(page: Page) -> None:
    assert dialog(page, name("Nora Brook")) == NORA
    opens(page, LENA)
    assert dialog(page, name("Nora Brook")) == NORA
    opens(page, None)
    assert dialog(page, name("Nora Brook")) == NORA
    opens(page, None)
    assert dialog(page, "<p>Add a note?</p>") is None


def test_once_named_the_notes_step_need_not_name_them_again(page: Page) -> None:
    opens(page, LENA)
    assert dialog(page, name("Lena Marsh")) == LENA
    assert dialog(page, f"<strong>Premium</strong>{NOTE}", 200) == LENA


def test_a_note_step_that_names_another_at_once_is_nobodys(page: Page) -> None:
    opens(page, LENA)
    assert dialog(page, f"{name('Tom Reed')}{NOTE}") is None


def test_it_stays_theirs_while_it_is_open_and_half_a_minute_between_steps(page: Page) -> None:
    opens(page, LENA)
    assert dialog(page, name("Lena Marsh"), 20_000) == LENA
    assert dialog(page, "", 400_000, same=True) == LENA
    assert dialog(page, NOTE, 425_000) == LENA


def test_a_dialog_that_opens_later_was_opened_by_something_else(page: Page) -> None:
    opens(page, LENA)
    assert dialog(page, name("Lena Marsh"), 30_001) is None
