"""A page that patches the browser's own functions, walks its document and listens to everything learns nothing."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.world import World, eventually, somebody
from browser.writing import JOB, sent, write_note

pytestmark = pytest.mark.browser

CURIOUS = """
window.seen = {attached: [], made: [], asked: [], events: [], said: [], words: []};
for (const [owner, name, list] of [
  [Element.prototype, "attachShadow", "attached"], [Document.prototype, "createElement", "made"],
  [Node.prototype, "appendChild", "asked"], [Element.prototype, "append", "asked"],
  [CSSStyleSheet.prototype, "replaceSync", "asked"],
  [window, "fetch", "asked"], [XMLHttpRequest.prototype, "open", "asked"], [window, "open", "asked"],
  [history, "pushState", "asked"], [Element.prototype, "getBoundingClientRect", "asked"],
  [window, "getComputedStyle", "asked"], [Node.prototype, "contains", "asked"],
]) {
  const before = owner[name];
  owner[name] = function (...given) {
    if (window.looking) window.seen[list].push(`${name} ${String(given[0]).slice(0, 80)}`);
    return before.apply(this, given);
  };
}
addEventListener("message", (event) => window.seen.said.push(String(event.data)), true);
const names = [...Object.keys(HTMLElement.prototype), ...Object.keys(window)];
for (const kind of new Set(names.filter((name) => name.startsWith("on")))) {
  addEventListener(kind.slice(2), (event) => {
    const target = event.composedPath()[0];
    if (target?.parentNode === document.documentElement && target !== document.body && target !== document.head)
      window.seen.events.push(event.type);
    if (!event.isTrusted && window.looking) window.seen.events.push(`made: ${event.type}`);
  }, true);
}
const walk = (node) => {
  for (const each of [node, ...node.querySelectorAll?.("*") ?? []]) {
    if (each.shadowRoot && each.id !== "interop-outlet") window.seen.words.push("an open root");
    for (const {name, value} of each.attributes ?? [])
      if (/extension|amana/i.test(name + value)) window.seen.words.push(value);
  }
};
window.foreign = [];
new MutationObserver((records) => {
  for (const record of records) {
    for (const node of record.addedNodes) if (node.nodeType === 1) walk(node);
    const what = `${record.type} ${record.target.nodeName} ${record.attributeName ?? ""}`.trim();
    if (window.looking) window.foreign.push(what);
  }
}).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
"""
ACTIVE = "chrome.tabs.query({active: true, lastFocusedWindow: true}).then((tabs) => tabs.map(({id}) => id))"
POPUPS = "chrome.runtime.getContexts({contextTypes: ['POPUP']}).then((all) => all.length)"
DISGUISED = 400
"""Milliseconds after which the browser has told the panel that it is not in plain sight."""
LAST = "document.documentElement.lastElementChild"


def curious(world: World) -> Page:
    """A stranger's profile whose script watches everything from its first line on."""
    page = world.profile(somebody())
    page.add_init_script(CURIOUS)
    page.reload()
    world.panel(page)
    return page


def look(page: Page) -> None:
    page.evaluate("window.looking = true")


def learned(page: Page) -> dict[str, Any]:
    """What the page found out, without the lists that stayed empty."""
    everything: dict[str, list[str]] = page.evaluate("window.seen")
    return {name: found for name, found in everything.items() if found}


def test_opening_closing_and_saving_touches_no_node_and_calls_no_function_of_the_page(world: World) -> None:
    page = curious(world)
    panel = world.panel(page)
    expect(panel.get_by_role("button", name="Save contact")).to_be_visible()
    look(page)
    panel.get_by_role("button", name="Save contact").click()
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_role("button", name="Add to the timeline")).to_be_visible()
    panel.locator("body").press("Escape")
    eventually(lambda: page.evaluate(f"{LAST}.getBoundingClientRect().width < 100"), page)
    # The pointer's and the keyboard's way over the panel end at a plain element, like any other.
    told = learned(page)
    told["events"] = [event for event in told.get("events", []) if event.startswith("made")]
    asked = [call for call in told.pop("asked", []) if "getBoundingClientRect" not in call]
    assert {name: found for name, found in told.items() if found} == {}
    assert asked == []
    assert page.evaluate("window.foreign") == []


def test_holding_and_answering_leaves_no_trace_but_the_press_that_did_not_come(world: World) -> None:
    page = curious(world)
    send = write_note(world, page, JOB["en"])
    page.evaluate("window.clicks = 0; window.addEventListener('click', () => { window.clicks += 1; }, true)")
    look(page)
    send.click()
    card = world.held(page)
    card.get_by_role("button", name="Go back").click()
    expect(card).to_have_count(0)
    told = learned(page)
    assert [event for event in told.get("events", []) if event.startswith("made")] == []
    assert told.get("words", []) == []
    assert told.get("said", []) == []
    # The element may be put last and taken away again; nothing else of the document is changed.
    assert {line for line in page.evaluate("window.foreign") if line != "childList HTML"} == set()
    assert page.evaluate("window.clicks") == 0


def test_a_page_that_throws_out_what_it_does_not_know_cannot_make_a_warning_a_block(world: World) -> None:
    page = curious(world)
    send = write_note(world, page, JOB["en"])
    page.evaluate(
        """() => new MutationObserver(() => { for (const node of [...document.documentElement.children])
             if (node !== document.head && node !== document.body) node.remove(); })
           .observe(document.documentElement, {childList: true})"""
    )
    page.evaluate(f"{LAST} === document.body || {LAST}.remove()")
    (tab,) = world.browser.worker.evaluate(ACTIVE)
    send.click()
    eventually(lambda: world.browser.worker.evaluate(POPUPS) == 1, page)
    # The popup is no page to the driver; the same panel for the same tab is one.
    panel = world.browser.own_page(f"panel/panel.html?tab={tab}")
    card = panel.get_by_role("alertdialog", name="Before you send")
    card.get_by_role("button", name="Send it anyway").click()
    expect(card).to_have_count(0)
    page.bring_to_front()
    send.click()
    assert [one["text"] for one in sent(page)] == [JOB["en"]]


@pytest.mark.parametrize(
    "trick",
    [
        pytest.param("document.documentElement.style.opacity = '0.01'", id="faded"),
        pytest.param("document.documentElement.style.transform = 'scale(0.4)'", id="scaled"),
        pytest.param(
            """const cover = document.createElement('dialog');
               cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;'
                 + 'max-height:none;pointer-events:none;margin:0';
               document.body.append(cover); cover.showModal(); cover.inert = true;""",
            id="covered from the top layer",
        ),
    ],
)
def test_a_press_on_a_panel_that_the_page_disguises_keeps_nobody(world: World, trick: str) -> None:
    person = somebody()
    page = world.profile(person)
    keep = ready_to_keep(world, page)
    page.evaluate(f"() => {{ {trick} }}")
    page.wait_for_timeout(DISGUISED)
    keep.evaluate("(button) => button.click()")
    page.evaluate(f"{LAST}.click()")
    keep.press("Enter")
    page.wait_for_timeout(2 * DISGUISED)
    assert world.kept(person) is None


def test_what_the_page_says_of_our_element_hides_nothing_and_the_press_counts(world: World) -> None:
    person = somebody()
    page = world.profile(person)
    keep = ready_to_keep(world, page)
    page.evaluate(f"{LAST}.style.cssText = 'opacity: 0.01 !important; scale: 0.4 !important; visibility: hidden'")
    page.wait_for_timeout(DISGUISED)
    keep.press("Enter")
    eventually(lambda: world.kept(person) is not None, page)


def ready_to_keep(world: World, page: Page) -> Locator:
    """The button that keeps the person of the page, in sight and not pressed yet."""
    panel = world.panel(page)
    panel.get_by_role("button", name="Save contact").click()
    keep = panel.get_by_role("button", name="Keep")
    expect(keep).to_be_visible()
    return keep
