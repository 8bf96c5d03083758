"""linkedin/draft.js: words are judged only where it is known whom they go to."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

SOMEBODY = [{"urn": "ACoAABsample01"}]


@pytest.mark.parametrize(
    ("channel", "text", "recipients", "judged"),
    [
        ("message", "Could you refer me?", SOMEBODY, True),
        ("message", "Could you refer me?", [], False),
        ("inmail", "Could you refer me?", [], False),
        ("message", "", SOMEBODY, False),
        ("invitation", "Could you refer me?", [], True),
        ("invitation", "", SOMEBODY, True),
        ("invitation", "", [], False),
    ],
)
def test_a_message_to_nobody_in_sight_is_not_judged(
    chromium: Browser, *, channel: str, text: str, recipients: list[Any], judged: bool
) -> None:
    page = linkedin_page(chromium)
    draft = {"channel": channel, "text": text, "recipients": recipients}
    found = call(page, "Drafts.tells(a[0])", draft)
    page.close()
    assert found is judged
