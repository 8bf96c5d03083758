"""*Not again for this person* is about whom the message goes to, never about whom the page shows."""

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from extension.panel.people import HELD, STRANGER, state
from extension.panel.stage import show
from extension.panel.views import View

pytestmark = pytest.mark.browser


def held_for(*recipients: dict[str, str]) -> View:
    held: dict[str, Any] = deepcopy(HELD)
    held["draft"]["recipients"] = list(recipients)
    return View(answers={"panel/state": state(STRANGER, held=held)}, clicks=("details summary",))


@pytest.mark.parametrize("urn", ["ACoAABsample01", "urn:li:member:417"])
def test_in_a_thread_it_is_the_threads_person(chromium: Browser, urn: str) -> None:
    page = show(chromium, held_for({"urn": urn}))
    page.get_by_role("button", name="Not again for this person").click()
    expect(page.locator("#status")).to_contain_text("Silenced for this person.")
    silenced = page.evaluate("fake.asked.filter((each) => each.type === 'silence/add').map(({profile}) => profile)")
    assert silenced == [urn]
    page.close()


@pytest.mark.parametrize("recipients", [(), ({"urn": "ACoAABsample01"}, {"urn": "ACoAABsample02"})])
def test_where_nobody_could_say_who_is_meant_it_is_not_offered(chromium: Browser, recipients: Any) -> None:
    page = show(chromium, held_for(*recipients))
    expect(page.locator("details button")).to_have_count(1)
    page.close()
