"""linkedin/appearing.js: a message that nobody typed is found as well, wherever it appears, and stays known."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

WATCH = """() => {
  globalThis.life = new AbortController();
  globalThis.looks = [];
  globalThis.roots = 0;
  const ready = (drafts) => looks.push(drafts.map((draft) => draft.text));
  globalThis.look = Appearing.watch({ready, opened: () => (roots += 1)}, life.signal);
  globalThis.bubble = (text) => `<div class=msg-overlay-conversation-bubble>
    <header class=msg-overlay-bubble-header><a href=/in/ACoAABsample01>Lena Marsh</a></header>
    <form class=msg-form>
      <div class=msg-form__contenteditable role=textbox contenteditable=true><p>${text}</p></div>
    </form>
  </div>`;
}"""
PACE = 150


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    opened = linkedin_page(chromium)
    opened.clock.install()
    opened.evaluate(WATCH)
    yield opened
    opened.close()


def last_look(page: Page, after: int = PACE) -> list[str]:
    page.clock.run_for(after)
    found: list[str] = call(page, "looks.at(-1)")
    return found


def test_a_message_is_found_when_it_appears_and_when_a_script_changes_it(page: Page) -> None:
    call(page, "document.body.innerHTML = bubble('Written by a link')")
    assert last_look(page) == ["Written by a link"]
    call(page, "document.querySelector('.msg-form p').textContent = 'Changed by a script'")
    assert last_look(page) == ["Changed by a script"]
    call(page, "document.querySelector('.msg-form p').replaceChildren(document.createElement('br'))")
    assert last_look(page) == []


def test_quick_replies_are_found_with_their_own_words(page: Page) -> None:
    buttons = "<li><button>Thanks!</button></li><li><button>Sounds good</button></li>"
    replies = f"<ul class=conversations-quick-replies>{buttons}</ul>"
    call(page, "document.body.innerHTML = bubble('<br>')")
    call(page, "document.querySelector('header').insertAdjacentHTML('afterend', a[0])", replies)
    assert last_look(page) == ["Thanks!", "Sounds good"]


def test_a_shadow_root_that_comes_late_is_looked_into_and_told_of_once(page: Page) -> None:
    call(page, "document.body.innerHTML = '<div id=interop-outlet></div>'")
    call(page, "document.querySelector('#interop-outlet').attachShadow({mode: 'open'}).append('…')")
    call(page, "document.body.append('the page goes on')")
    assert last_look(page) == []
    call(page, "document.querySelector('#interop-outlet').shadowRoot.append(document.createElement('div'))")
    call(page, "document.querySelector('#interop-outlet').shadowRoot.lastChild.innerHTML = bubble('In there')")
    assert last_look(page) == ["In there"]
    assert call(page, "roots") == 1


def test_a_message_that_stands_is_looked_at_again_and_an_empty_page_is_not(page: Page) -> None:
    last_look(page)
    quiet = call(page, "looks.length")
    last_look(page, 200_000)
    assert call(page, "looks.length") == quiet
    call(page, "document.body.innerHTML = bubble('Left for later')")
    last_look(page)
    before = call(page, "looks.length")
    assert last_look(page, 100_000) == ["Left for later"]
    assert call(page, "looks.length") == before + 2


def test_many_changes_are_one_look(page: Page) -> None:
    last_look(page)
    before = call(page, "looks.length")
    call(page, "Array.from({length: 500}, () => document.body.append(document.createElement('p')))")
    last_look(page)
    assert call(page, "looks.length") == before + 1


def test_after_its_life_it_looks_no_more(page: Page) -> None:
    call(page, "document.body.innerHTML = bubble('Left for later')")
    last_look(page)
    call(page, "life.abort()")
    before = call(page, "looks.length")
    call(page, "(look(), document.body.append('more'))")
    last_look(page, 100_000)
    assert call(page, "looks.length") == before
