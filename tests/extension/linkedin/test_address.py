"""linkedin/address.js reads every form of an address as Python does."""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from amana.relationship.profile import NotAProfile, profile_key
from extension.scripts import call, linkedin_page

VECTORS: list[dict[str, Any]] = json.loads((Path(__file__).parents[2] / "data" / "addresses.json").read_text("utf-8"))

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """One page with the scripts in it; nothing they compute here depends on what was asked before."""
    opened = linkedin_page(chromium)
    yield opened
    opened.close()


def test_a_person_is_found_under_every_form_of_their_address(page: Page) -> None:
    read = call(page, "a[0].map((address) => Address.key(address))", [vector["address"] for vector in VECTORS])
    # Pages of other sites are read by the server alone: to the extension they are nobody on LinkedIn.
    expected = [
        {"kind": vector["kind"], "value": vector["value"]} if vector["kind"] not in {None, "web"} else None
        for vector in VECTORS
    ]
    wrong = [(vector["address"], got) for vector, got, want in zip(VECTORS, read, expected, strict=True) if got != want]
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
def test_links_lead_to_the_person_they_are_for(page: Page, href: str, kind: str | None, value: str | None) -> None:
    read = call(page, "Address.ofHref(a[0])", href)
    assert read == ({"kind": kind, "value": value} if kind else None)


def test_an_address_made_from_a_key_is_read_as_that_key(page: Page) -> None:
    keys = [
        {"kind": vector["kind"], "value": vector["value"]} for vector in VECTORS if vector["kind"] in {"vanity", "urn"}
    ]
    again = call(page, "a[0].map((key) => Address.key(Address.url(key)))", keys)
    assert again == keys


WRITTEN = r"""
https:// http:// HTTPS:// www. il. m. linkedin.com LinkedIn.com . :443 : @ / ? # .. trk=x lnkd.in \
/in/ /mwlite/ profile /sales/lead/ /sales/people/ /comm /pub/ overlay me , %2C %2F %25 % %0A %E2%80%8D
nora Brook ACoAAB0001 ACwAAB0002 urn:li:member: urn:li:fsd_profile: 7 דנה %D7%93 سمير می İ Σ é 👩 💻 ↔ 🇮🇱
"""
UNSEEN = "\n \t \u00a0 \x1c \x85 \u0301 \ufe0f \u200d \u200c \u200f \u2067 \ufeff"
PIECES = (*WRITTEN.split(), *UNSEEN.split(" "), " ")
"""What addresses are made of, whole and broken."""


def as_python_reads(address: str) -> Any:
    try:
        key = profile_key(address)
    except NotAProfile:
        return None
    return None if key.kind == "web" else {"kind": key.kind, "value": key.value}


def test_the_extension_and_the_server_read_any_text_alike(page: Page) -> None:
    chance = random.Random(20)
    starts = ("", "https://www.linkedin.com/in/", "linkedin.com/", "https://il.linkedin.com/in/", "/", "www.")
    made = [chance.choice(starts) + "".join(chance.choices(PIECES, k=chance.randint(0, 7))) for _ in range(4_000)]
    read = call(page, "a[0].map((address) => Address.key(address))", made)
    expected = [as_python_reads(address) for address in made]
    differing = [(ascii(one), js, py) for one, js, py in zip(made, read, expected, strict=True) if js != py]
    assert differing == []
    assert sum(key is not None for key in expected) > len(made) // 10
