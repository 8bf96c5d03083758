"""What a draft contact holds at most, how readings of one person come together, and how the API answers them."""

from __future__ import annotations

from amana.capture.draft import (
    DraftContact,
    Read,
    ReadWord,
    listed,
    once_listed,
    once_words,
    reading,
    word,
)

NAME = Read("Ada Verne", "json_ld", "high")


def mail(value: str) -> Read:
    return Read(value, "mail_link", "high")


def test_the_answer_says_of_each_value_where_it_was_read_and_of_each_word_what_it_is_for() -> None:
    skill = ReadWord("Bookbinding", "skills", "medium", "offers")
    said = DraftContact(NAME, emails=(mail("ada@verne.example"),), words=(skill,)).to_json()
    assert said["emails"] == [{"value": "ada@verne.example", "where": "mail_link", "sure": "high"}]
    assert said["phones"] == []
    assert said["words"] == [{"value": "Bookbinding", "where": "skills", "sure": "medium", "for": "offers"}]


def test_a_weaker_reading_adds_what_is_new_and_repeats_nothing() -> None:
    strong = DraftContact(NAME, emails=(mail("ada@verne.example"),), phones=(mail("+353 1 234 5678"),))
    weak = DraftContact(
        Read("Ada Verne", "heading", "low"),
        Read("Luthier", "heading", "low"),
        emails=(mail("Ada@Verne.example"), mail("a.da@verne.example")),
        phones=(mail("+353-1-2345678"),),
    )
    both = strong.filled_from(weak)
    assert [read.value for read in both.emails] == ["ada@verne.example", "a.da@verne.example"]
    assert [read.value for read in both.phones] == ["+353 1 234 5678"]
    assert both.headline == Read("Luthier", "heading", "low")


def test_what_is_too_long_to_be_an_address_a_number_or_a_word_is_left_out_and_not_cut() -> None:
    assert listed("emails", "a" * 250 + "@b.example", "mail_link") is None
    assert listed("phones", "1" * 41, "phone_link") is None
    assert word("offers", "x" * 101, "skills") is None
    long = reading("name", "x" * 300, "heading")
    assert long is not None
    assert len(long.value) == 200


def test_no_list_grows_over_what_a_contact_may_hold() -> None:
    assert len(once_listed(tuple(mail(f"{n}@x.example") for n in range(50)))) == 20
    words = tuple(ReadWord(f"w{n}", "skills", "medium", aim) for n in range(50) for aim in ("offers", "interests"))
    assert len(once_words(words)) == 40
