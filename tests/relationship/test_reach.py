"""Reaching somebody: what has the shape of an address or a number, and when two spellings are one."""

import pytest

from amana.relationship.reach import digits, is_email, is_phone, mail_key


@pytest.mark.parametrize(
    "text", ["dana@example.org", "d.p+news@mail.example.co.uk", "دانا@مثال.إختبار", "o'neil@xn--p-eba.example"]
)
def test_what_people_write_as_an_address_is_one(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    ["", "dana", "dana@", "@example.org", "dana@example", "dana@.org", "dana@a..org", "a b@c.org", "a@b@c.org",
     "<a@b.c>", "javascript:a@b.org/x", "a@" + "b" * 250 + ".org"],
)  # fmt: skip
def test_what_is_no_address_is_told(text: str) -> None:
    assert not is_email(text)


def test_a_number_has_digits_of_any_script() -> None:
    assert is_phone("+972 50-123 4567")
    assert is_phone("٠٥٠ ١٢٣ ٤٥٦٧")
    assert not is_phone("call me")
    assert digits("٠٥٠-۱۲۳") == "050123"


def test_case_makes_no_other_address_and_dots_do() -> None:
    assert mail_key(" Dana@Example.ORG") == mail_key("dana@example.org")
    assert mail_key("d.ana@gmail.com") != mail_key("dana@gmail.com")
