"""panel/views/differences.js: what a page says of somebody kept is news only where the card does not say it."""

import pytest
from playwright.sync_api import Browser

from extension.scripts import call, module_page

pytestmark = pytest.mark.browser

KEPT = {"name": "Dana Peri", "emails": ["Dana@peri.example"], "phones": ["050-123 4567"], "profiles": []}
READ = ("050 1234567", "٠٥٠١٢٣٤٥٦٧", "04-765 4321")


def test_another_spelling_of_a_number_or_an_address_is_no_news(chromium: Browser) -> None:
    page = module_page(chromium, "panel/views/differences.js")
    draft = {
        "name": {"value": "DANA  PERI"},
        "emails": [{"value": "dana@peri.example"}],
        "phones": [{"value": number} for number in READ],
        "profiles": [],
    }
    found = call(page, "it.differences(a[0], a[1])", KEPT, draft)
    page.close()
    assert found == [{"field": "phones", "kept": "", "read": "04-765 4321"}]
