"""linkedin/address.js reads every form of an address as Python does."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from extension.scripts import call, linkedin_page

VECTORS: list[dict[str, Any]] = json.loads((Path(__file__).parents[2] / "data" / "addresses.json").read_text("utf-8"))

pytestmark = pytest.mark.browser


def test_a_person_is_found_under_every_form_of_their_address(chromium: Browser) -> None:
    page = linkedin_page(chromium)
    read = call(page, "a[0].map((address) => Address.key(address))", [vector["address"] for vector in VECTORS])
    # Pages of other sites are read by the server alone: to the extension they are nobody on LinkedIn.
    expected = [
        {"kind": vector["kind"], "value": vector["value"]} if vector["kind"] not in {None, "web"} else None
        for vector in VECTORS
    ]
    wrong = [(vector["address"], got) for vector, got, want in zip(VECTORS, read, expected, strict=True) if got != want]
    page.close()
    assert wrong == []


@pytest.mark.parametrize(
    ("href", "kind", "value"),
    [
        ("/in/nora-brook/", "vanity", "nora-brook"),
        ("/in/%D7%93%D7%A0%D7%94-7/overlay/contact-info/", "vanity", "דנה-7"),
        ("/preload/custom-invite/?vanityName=دانا-7", "vanity", "دانا-7"),
        ("/preload/search-custom-invite/?vanityName=ren%C3%A9e-3", "vanity", "renée-3"),
        (
            "/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAABx001&recipient=ACoAABx001",
            "urn",
            "ACoAABx001",
        ),
        ("/messaging/compose/?body=hello", None, None),
        ("/preload/custom-invite/", None, None),
        ("javascript:void(0)//www.linkedin.com/in/nora-brook", None, None),
        ("https://evil.test/in/nora-brook", None, None),
        ("#", None, None),
    ],
)
def test_links_lead_to_the_person_they_are_for(
    chromium: Browser, href: str, kind: str | None, value: str | None
) -> None:
    page = linkedin_page(chromium)
    read = call(page, "Address.ofHref(a[0])", href)
    page.close()
    assert read == ({"kind": kind, "value": value} if kind else None)


def test_an_address_made_from_a_key_is_read_as_that_key(chromium: Browser) -> None:
    page = linkedin_page(chromium)
    keys = [
        {"kind": vector["kind"], "value": vector["value"]} for vector in VECTORS if vector["kind"] in {"vanity", "urn"}
    ]
    again = call(page, "a[0].map((key) => Address.key(Address.url(key)))", keys)
    page.close()
    assert again == keys
