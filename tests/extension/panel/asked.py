"""What a view of the panel has asked the worker, and counting what a person has to do for it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

Json = dict[str, Any]


def asked(page: Page, kind: str) -> list[Json]:
    """All messages of one kind, in order."""
    found: list[Json] = page.evaluate("kind => fake.asked.filter((each) => each.type === kind)", kind)
    return found


def added(page: Page) -> list[Json]:
    """The events that were added, without their ids, which are new each time."""
    return [{name: value for name, value in each["event"].items() if name != "id"} for each in asked(page, "event/add")]


def answer(page: Page, kind: str, what: Json) -> None:
    """From now on the worker answers so."""
    page.evaluate("([kind, what]) => { fake.answers[kind] = what; }", [kind, what])


def changed(page: Page, state: Json) -> None:
    """The worker has another state, and says so."""
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state)
