"""Text from people and pages stays text, whatever it holds, and never breaks the panel open."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser

from extension.panel.advised import held_in
from extension.panel.open_ends import OPEN
from extension.panel.people import BARE, DRAFT, HELD, NOA, WAITING, Json, state
from extension.panel.stage import show
from extension.panel.views import View

pytestmark = pytest.mark.browser

HOSTILE = (
    "<img src=x onerror=document.title='hit'><script>document.title='hit'</script>\u202e<b id=evil>" + "W" * 10_000
)
NAMES = """due ask with
    kind who stake on id event today level reasons link rule url what at sure since where ask channel recipients
    circles language verdict profile profiles mode utf16_start"""
KEPT = frozenset(NAMES.split())
"""Fields whose words are the server's own, or that name something: they hold no text of a person's."""


def poisoned(value: Any, key: str = "") -> Any:
    """The same answer with hostile text in every field that holds free text."""
    if isinstance(value, dict):
        return {name: poisoned(each, name) if name not in KEPT else each for name, each in value.items()}
    if isinstance(value, list):
        return [poisoned(each, key) for each in value]
    return HOSTILE if isinstance(value, str) else value


def sheet(good: Json = NOA) -> Json:
    bad: Json = poisoned(good)
    return {
        **bad,
        "stage": NOA["stage"],
        "contact": {**bad["contact"], "circles": ["work"], "profiles": NOA["contact"]["profiles"]},
    }


HELD_BAD = {**HELD, "draft": {**HELD["draft"], "text": HOSTILE}, "review": poisoned(HELD["review"])}
ADVISED = held_in("en", "thanks-owed")
RULES = [finding["rule"] for finding in ADVISED["review"]["findings"]]
ADVISED_BAD = {**ADVISED, "draft": {**ADVISED["draft"], "text": HOSTILE}, "review": poisoned(ADVISED["review"])}
for rule, finding in zip(RULES, ADVISED_BAD["review"]["findings"], strict=True):
    finding["rule"] = rule
BARE_BAD = {**BARE, "review": poisoned(BARE["review"])}
VIEWS = {
    "sheet": View(answers={"panel/state": state(sheet(), waiting=poisoned(WAITING))}, clicks=("#counts summary",)),
    "history": View(answers={"panel/state": state(sheet())}, clicks=("#open-history",)),
    "questions": View(answers={"panel/state": state(sheet(OPEN))}, clicks=("#more-questions summary",)),
    "held": View(answers={"panel/state": state(sheet(), held=HELD_BAD)}, clicks=("details summary",)),
    "advised": View(answers={"panel/state": state(sheet(), held=ADVISED_BAD)}),
    "received": View(
        answers={
            "panel/state": state(sheet()),
            "received/take": {"ok": True, "text": HOSTILE[:8000], "cut": True},
            "received/read": {"ok": True, "behalf": True, "asks": [], "refusals": [HOSTILE] * 2, "question": HOSTILE},
        },
        clicks=("#open-received", "#take-selection", "#read-received"),
    ),
    "bare": View(answers={"panel/state": state(sheet(), held=BARE_BAD)}),
    "save": View(
        answers={
            "panel/state": state({**sheet(), "contact": None}),
            "contact/read": {"ok": True, "drafts": [poisoned(DRAFT), poisoned(DRAFT)]},
        },
        clicks=("#save-contact", ".pick button"),
    ),
    "event": View(answers={"panel/state": state(sheet())}, clicks=("#act-introduced",)),
}


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", list(VIEWS))
def test_no_text_becomes_an_element_or_pushes_the_panel_wide(chromium: Browser, name: str, language: str) -> None:
    view = VIEWS[name]
    state_there = {**view.answers["panel/state"], "language": language}
    page = show(chromium, View(view.page, {**view.answers, "panel/state": state_there}, view.clicks))
    assert page.title() != "hit"
    assert page.locator("img, #evil, body script").count() == 0
    assert "<img src=x" in page.locator("body").inner_text() + "".join(
        page.locator("input, textarea").evaluate_all("all => all.map((each) => each.value)")
    )
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.close()
