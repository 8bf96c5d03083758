"""What the page cannot see in Firefox, where the extension's addresses stay the same for as long as it is installed."""

import time
from typing import Any

import pytest

from browser.test_told_to_the_page import PRIVILEGED
from browser.test_unseen_by_the_page import CANARIES
from browser.world import somebody
from firefox.place import Place, eventually
from firefox.world import World

pytestmark = pytest.mark.firefox

LAST = "document.documentElement.lastElementChild"
STRICT = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: 'self'; "
    "frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
WATCH = """() => { window.violations = [];
    addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective)); }"""
LATER = 0.5
"""Seconds in which a report would have come."""


def value(page: Place, expression: str) -> Any:
    return page.run(f"() => {expression}")


def test_no_private_word_can_be_found_from_the_page(fox: World) -> None:
    person = somebody("Vera Holt")
    contact = fox.keep(person, {"kind": "meeting", "who": "both", "text": CANARIES[1]})
    version = str(fox.sheet(person)["contact"]["version"])
    fox.call("PATCH", f"contacts/{contact}", {"note": CANARIES[0], "how_we_met": CANARIES[2]}, **{"If-Match": version})
    page = fox.profile(person)
    fox.panel(page).says(CANARIES[1])
    assert page.run("() => window.find('Vera Holt')")
    assert [word for word in (*CANARIES, "Amana") if page.run("(word) => window.find(word)", word)] == []
    markup = value(page, "document.documentElement.outerHTML")
    private = (*CANARIES[:3], "amana", "extension", fox.browser.origin.removeprefix("moz-extension://"))
    assert [word for word in private if word in markup] == []


def test_the_panels_frame_cannot_be_reached_or_named_by_the_page(fox: World) -> None:
    page = fox.profile(somebody())
    fox.panel(page).named("button", "Save contact")
    assert value(page, f"{LAST}.outerHTML") == "<div></div>"
    assert value(page, f"{LAST}.shadowRoot") is None
    assert value(page, "window.length - document.querySelectorAll('iframe').length") == 0
    assert "moz-extension" not in value(page, "performance.getEntries().map((entry) => entry.name).join(' ')")
    for path in ("manifest.json", "icons/amana-16.png", "linkedin/main.js", "welcome/welcome.html"):
        there = page.run("(url) => fetch(url).then(() => true, () => false)", f"{fox.browser.origin}/{path}")
        assert not there, path


def test_under_the_strictest_policy_the_panel_is_there_and_nothing_more_is_reported(fox: World) -> None:
    fox.browser.headers["content-security-policy"] = STRICT
    person = somebody()
    with fox.browser.beforehand(WATCH):
        fox.settings(mode="toolbar", language="en")
        without = fox.profile(person)
        eventually(lambda: any(call["answered"] for call in fox.asked("sheet")))
        fox.settings(mode="overlay", language="en")
        page = fox.profile(person)
        fox.panel(page).named("button", "Save contact")
        time.sleep(LATER)
    reported = value(without, "window.violations")
    assert "frame-src" in reported  # the page's own hidden frame: the watch is kept
    assert value(page, "window.violations") == reported


def test_our_script_on_the_page_is_told_neither_the_token_nor_anything_private(fox: World) -> None:
    """Firefox cannot close the storage to scripts on pages: no message may hand out what lies in it."""
    page = fox.profile(somebody())
    fox.panel(page)
    answers = fox.as_page_script(*PRIVILEGED, {"type": "page/at", "profile": None, "urn": None})
    assert answers[:-1] == [None] * len(PRIVILEGED)
    assert set(answers[-1]) <= {"show", "warm", "place"}
