"""Several reasons at once are short to read: the gravest first, each fact said once."""

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from extension.panel.people import FINDING, HELD, STRANGER, state
from extension.panel.stage import show
from extension.panel.views import View

pytestmark = pytest.mark.browser

NO_WORK = {"name": "joint_work", "value": 0, "text": "No joint work on record"}
BALANCE = {"name": "balance", "value": -0.68, "text": "Balance of giving and taking: -68%"}
ASKED = {"name": "asks", "value": 1, "text": "Something was asked of them before", "on": "2026-10-03"}
ASKED_BEFORE = {**ASKED, "on": "2026-09-01"}


def finding(level: str, why: str, *facts: dict[str, Any]) -> dict[str, Any]:
    return {**deepcopy(FINDING), "rule": f"rule-{why}", "level": level, "why": why, "facts": list(facts)}


def test_the_gravest_comes_first_and_no_fact_is_said_twice(chromium: Browser) -> None:
    held: dict[str, Any] = deepcopy(HELD)
    held["review"]["findings"] = [
        finding("hint", "mild", NO_WORK, BALANCE),
        finding("caution", "first", NO_WORK, ASKED),
        finding("stop", "grave", NO_WORK, BALANCE, ASKED_BEFORE),
        finding("caution", "second", BALANCE),
    ]
    page = show(chromium, View(answers={"panel/state": state(STRANGER, held=held)}))
    expect(page.locator(".why")).to_have_text(["grave", "first", "second", "mild"])
    facts = ".finding > .facts li"
    expect(page.locator(facts)).to_have_text(
        [
            "No joint work on record",
            "Balance of giving and taking: -68%",
            "Something was asked of them before · Sep 1, 2026",
            "Something was asked of them before · Oct 3, 2026",
        ]
    )
    expect(page.locator(f".finding:first-of-type {facts.removeprefix('.finding')}")).to_have_count(3)
    page.close()
