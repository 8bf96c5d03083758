"""vCards as telephones, address books and web pages write them."""

from __future__ import annotations

import base64

import pytest

from amana.capture import vcard
from amana.capture.page import read

CARDS = {
    "2.1, quoted-printable, as Android writes it": (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=A5=D8=AF=D8=B1=D9=8A=D8=B3;"
        "=D8=B3=D9=84=D9=85=D9=89;;;\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=B3=D9=84=D9=85=D9=89=20=\r\n"
        "=D8=A5=D8=AF=D8=B1=D9=8A=D8=B3\r\nTEL;CELL:+972501234567\r\nEMAIL;HOME:salma@idris.example\r\n"
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n SkZJRgABAQ\r\n\r\nEND:VCARD\r\n"
    ),
    "3.0, folded lines, groups": (
        "BEGIN:VCARD\nVERSION:3.0\nN:إدريس;سلمى;;;\nFN:سلمى\n  إدريس\nitem1.EMAIL;type=INTERNET:salma@idris.example\n"
        "item1.X-ABLabel:work\nTEL;type=CELL;type=VOICE:+972501234567\nEND:VCARD"
    ),
    "4.0, values that are addresses": (
        'BEGIN:VCARD\nVERSION:4.0\nFN:سلمى إدريس\nEMAIL:salma@idris.example\nTEL;VALUE=uri;TYPE="cell,voice":'
        "tel:+972501234567\nEND:VCARD"
    ),
}


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_a_card_of_every_version_gives_name_address_and_number(card: str) -> None:
    (draft,) = vcard.read(card)
    assert draft.name.value == "سلمى إدريس"
    assert [mail.value for mail in draft.emails] == ["salma@idris.example"]
    assert [phone.value for phone in draft.phones] == ["+972501234567"]


def test_commas_and_semicolons_that_belong_to_a_value_stay_in_it() -> None:
    (draft,) = vcard.read(
        "BEGIN:VCARD\nFN:Ada Verne\nORG:Verne\\, Sons\\; Co.;Strings\nTITLE:Luthier\\nand teacher\n"
        "ADR;TYPE=work:;;1 Quay;Cork;Munster;T12;Ireland\nURL:https://verne.example\nEND:VCARD"
    )
    said = [draft.headline, draft.company, draft.location]
    expected = ["Luthier and teacher", "Verne, Sons; Co.", "Cork, Munster, Ireland"]
    assert [value and value.value for value in said] == expected


def test_a_card_of_a_company_or_of_nobody_is_passed_over() -> None:
    assert vcard.read("BEGIN:VCARD\nFN:Verne Strings\nORG:Verne Strings\nEND:VCARD") == []
    assert vcard.read("BEGIN:VCARD\nKIND:org\nFN:Verne Strings\nEND:VCARD") == []
    assert vcard.read("BEGIN:VCARD\nEMAIL:a@b.example\nEND:VCARD\nBEGIN:VCARD\nFN:Nobody Ended") == []


def test_a_card_is_read_from_the_link_that_carries_it_and_from_no_other() -> None:
    card = "BEGIN:VCARD\nFN:Ada Verne\nEND:VCARD"
    packed = base64.b64encode(card.encode()).decode()
    for href in (f"data:text/vcard;base64,{packed}", "data:text/x-vcard," + card.replace("\n", "%0A")):
        assert [draft.name.value for draft in read(f'<a href="{href}">card</a>', "https://x.example/")] == ["Ada Verne"]
    assert read('<a href="/ada.vcf">card</a>', "https://x.example/") == []
    assert vcard.of_link("data:text/vcard;base64,%%%") == []
