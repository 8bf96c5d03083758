"""What stands on the page is a plain element: no name, no address, no private text, nothing to take hold of."""

from typing import Any

import pytest
from playwright.sync_api import Page

from amana.demo.cast import PEOPLE
from amana.demo.sample_site import SampleSite
from extension.loaded import Loaded, eventually
from extension.stand_in import TOKEN

pytestmark = pytest.mark.browser

ASK_FROM_PAGE = """new Promise((answer) => chrome.runtime.sendMessage(%s, (said) => {
  answer(chrome.runtime.lastError ? "dropped" : JSON.stringify(said));
}))"""
PRIVILEGED = [
    '{type: "panel/state"}',
    '{type: "pair/state"}',
    '{type: "held/send", tab: 1}',
    '{type: "contact/read", tab: 1}',
    '{type: "settings/set", mode: "toolbar"}',
    '{type: "draft/changed", draft: {channel: "message", text: "x", recipients: [], __proto__: null, more: 1}}',
]


@pytest.fixture
def page(loaded: Loaded) -> Page:
    SampleSite().serve(loaded.context)
    opened = loaded.context.new_page()
    opened.add_init_script("""
        globalThis.roots = [];
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (how) { roots.push(how.mode); return attach.call(this, how); };
        globalThis.untouched = () => document.body.outerHTML;
    """)
    opened.goto("https://www.linkedin.com" + PEOPLE[0].path)
    frame = loaded.panel_in(opened)
    frame.get_by_role("button", name="Save contact").wait_for()
    return opened


@pytest.mark.parametrize("words", ["Save contact", "No evidence yet", "Stranger", "Amana"])
def test_the_page_cannot_find_the_panels_words(page: Page, words: str) -> None:
    assert page.evaluate("words => window.find(words, false, false, true, false, true)", words) is False


def test_the_pages_own_html_shows_no_trace(page: Page, loaded: Loaded) -> None:
    html = page.evaluate("document.documentElement.outerHTML").lower()
    assert [trace for trace in ("amana", "extension", loaded.id) if trace in html] == []
    assert page.evaluate("document.documentElement.lastElementChild.outerHTML") == "<div></div>"
    assert page.evaluate("document.documentElement.lastElementChild.shadowRoot") is None
    assert page.evaluate("performance.getEntriesByType('resource').filter((e) => e.name.includes('extension'))") == []
    # The page's own script attached a root (its outlet); ours was attached in our own world, unseen by its patch.
    assert "closed" not in page.evaluate("roots")


@pytest.mark.parametrize("file", ["panel/panel.html", "icons/amana-16.png", "manifest.json", "linkedin/main.js"])
def test_the_page_cannot_load_anything_by_the_extensions_id(page: Page, loaded: Loaded, file: str) -> None:
    probe = "url => fetch(url).then(() => 'there', () => 'nothing')"
    assert page.evaluate(probe, f"chrome-extension://{loaded.id}/{file}") == "nothing"


@pytest.mark.parametrize("message", PRIVILEGED)
def test_a_content_script_is_not_heard_on_private_matters(page: Page, loaded: Loaded, message: str) -> None:
    assert loaded.content_script(page, ASK_FROM_PAGE % message) == "dropped"


def test_what_a_content_script_is_answered_holds_nothing_private(page: Page, loaded: Loaded) -> None:
    draft = '{channel: "message", text: "a job", recipients: [{urn: "ACoAABsample01"}]}'
    at = '{type: "page/at", profile: "https://www.linkedin.com/in/somebody/", urn: null}'
    assert loaded.content_script(page, ASK_FROM_PAGE % at) == '{"show":"open","warm":true}'
    assert (
        loaded.content_script(page, ASK_FROM_PAGE % f'{{type: "draft/changed", draft: {draft}}}')
        == '{"verdict":"stop"}'
    )


def test_a_content_script_cannot_read_the_storage(page: Page, loaded: Loaded) -> None:
    area = "(area) => chrome.storage[area].get(null).then(JSON.stringify, () => 'no')"
    read = f"Promise.all(['local', 'session'].map({area}))"
    said: Any = loaded.content_script(page, read)
    assert said == ["no", "no"]
    assert TOKEN not in str(said)


def test_every_request_of_the_extension_goes_to_this_machine(page: Page, loaded: Loaded) -> None:
    seen: list[str] = []
    loaded.context.on("request", lambda request: seen.append(request.url))
    panel = loaded.panel_in(page)
    loaded.ask(panel, {"type": "server/find"})
    loaded.ask(panel, {"type": "dashboard/open"})
    elsewhere = [
        url
        for url in seen
        if not url.startswith(("http://127.0.0.1:", "chrome-extension://", "https://www.linkedin.com/"))
    ]
    assert elsewhere == []


def test_in_toolbar_mode_nothing_is_put_into_the_page(loaded: Loaded) -> None:
    loaded.set({"mode": "toolbar"})
    SampleSite().serve(loaded.context)
    page = loaded.context.new_page()
    page.goto("https://www.linkedin.com" + PEOPLE[0].path)
    eventually(lambda: any(asked.path == "sheet" for asked in loaded.server.asked), page)
    page.wait_for_timeout(300)
    assert page.evaluate("document.documentElement.lastElementChild.tagName") == "BODY"


def test_choosing_the_toolbar_takes_the_panel_off_the_page_at_once(page: Page, loaded: Loaded) -> None:
    own = loaded.own("options/options.html")
    loaded.ask(own, {"type": "settings/set", "mode": "toolbar"})
    eventually(lambda: page.evaluate("document.documentElement.lastElementChild.tagName") == "BODY", page)
