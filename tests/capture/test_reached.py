"""E-mail addresses and telephone numbers as pages write them, in the open and hidden."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.capture.mail_address import mail_of_link, mails_in, unhidden
from amana.capture.phone_number import phone_of_link, phones_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Write to ada@verne.example.", ["ada@verne.example"]),
        ("ada [at] verne [dot] example", ["ada@verne.example"]),
        ("ada.v(at)mail.verne.example", ["ada.v@mail.verne.example"]),
        ("ada at verne dot example", ["ada@verne.example"]),
        ("ada {at} verne.example", ["ada@verne.example"]),
        ("We met at noon (at the quay) dot dot dot", []),
        ("logo@2x.png and @ada", []),
    ],
)
def test_addresses_are_read_also_where_they_are_written_in_words(text: str, found: list[str]) -> None:
    assert mails_in(text) == found


def test_a_links_address_is_read_without_what_it_would_write() -> None:
    assert mail_of_link("MAILTO:%61da@verne.example?subject=Hello") == "ada@verne.example"
    assert mail_of_link("mailto:?subject=Look") is None
    assert mail_of_link("https://verne.example") is None


def test_an_address_hidden_from_collectors_is_unhidden() -> None:
    hidden = "2a" + "".join(f"{ord(letter) ^ 0x2A:02x}" for letter in "ada@verne.example")
    assert unhidden(hidden) == "ada@verne.example"
    assert unhidden("2a") is unhidden("zz" * 20) is unhidden("ab" * 20) is None


@pytest.mark.parametrize(
    ("text", "region", "found"),
    [
        ("Phone: +44 (0)20 7946 0018", "", ["+44 (0)20 7946 0018"]),
        ("03-612 3456", "IL", ["03-612 3456"]),
        ("هاتف: +961 1 340 460", "", ["+961 1 340 460"]),
        ("Fax: +44 20 7946 0018", "", []),
        ("ISBN 978-3-16-148410-0, 1998-2003, 2023-10-12", "", []),
        ("12345678", "", []),
    ],
)
def test_numbers_that_can_be_called_are_read_as_they_are_written(text: str, region: str, found: list[str]) -> None:
    assert phones_in(text, region) == found


def test_a_links_number_is_read() -> None:
    assert phone_of_link("tel:+353-86-123-4567;ext=1") == "+353-86-123-4567"
    assert phone_of_link("tel:me") is None


@given(st.text(alphabet="a1@.[]( )+-td o", max_size=200))
def test_any_text_gets_an_answer(text: str) -> None:
    assert all("@" in mail for mail in mails_in(text))
    assert all(sum(map(str.isdigit, phone)) >= 7 for phone in phones_in(text, "GB"))
