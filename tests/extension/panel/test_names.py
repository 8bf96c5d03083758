"""Somebody of whom only the address is known is called by the name in it."""

import pytest
from playwright.sync_api import Browser, expect

from extension.panel.people import STRANGER, state
from extension.panel.stage import show
from extension.panel.views import View
from extension.scripts import call, module_page

pytestmark = pytest.mark.browser

NAMES = [
    ("vanity", "maya-rosenfeld-3f9b61c28", "Maya Rosenfeld"),
    ("vanity", "maya-rosenfeld", "Maya Rosenfeld"),
    ("vanity", "sami-haddad-417", "Sami Haddad 417"),
    ("vanity", "émile-d'arc-19840512", "Émile D'arc"),
    ("vanity", "ana-abadee", "Ana Abadee"),
    ("vanity", "3f9b61c28", "3f9b61c28"),
    ("vanity", "נועה-בן-עמי-3f9b61c28", "נועה בן עמי"),
    ("vanity", "%D7%A0%D7%95%D7%A2%D7%94-3f9b61c28", "נועה"),
    ("vanity", "سامي-حدّاد-a7b3c9d1", "سامي حدّاد"),
    ("vanity", "سامي-حدّاد", "سامي حدّاد"),
    ("urn", "ACoAABsample01", ""),
    ("member", "417", ""),
    ("web", "https://example.org/%C3%A9milie", "https://example.org/émilie"),
]


def test_the_name_is_read_out_of_the_address(chromium: Browser) -> None:
    page = module_page(chromium, "panel/views/identities.js")
    profiles = [{"kind": kind, "value": value, "url": None} for kind, value, _ in NAMES]
    found = call(page, "[...a[0].map(it.nameIn), it.nameIn(null)]", profiles)
    page.close()
    assert found == [*(name for _, _, name in NAMES), ""]


def test_an_address_stays_whole_where_it_is_shown_as_one(chromium: Browser) -> None:
    page = module_page(chromium, "panel/views/identities.js")
    address = "https://www.linkedin.com/in/maya-rosenfeld-3f9b61c28/"
    found = call(page, "it.addresses(a)", {"kind": "vanity", "value": "maya-rosenfeld-3f9b61c28", "url": address})
    page.close()
    assert found == [address]


@pytest.mark.parametrize(
    ("kind", "value", "name"),
    [("vanity", "maya-rosenfeld-3f9b61c28", "Maya Rosenfeld"), ("member", "417", "This person")],
)
def test_a_strangers_heading_is_a_name(chromium: Browser, kind: str, value: str, name: str) -> None:
    sheet = {**STRANGER, "profile": {"kind": kind, "value": value, "url": "https://www.linkedin.com/in/x/"}}
    page = show(chromium, View(answers={"panel/state": state(sheet)}))
    expect(page.locator("#person-name")).to_have_text(name)
    page.close()
