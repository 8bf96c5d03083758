"""What is worth naming beside a finding, and the text that can be passed on."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from amana.advice.draft import LANGUAGES, Draft, Language
from amana.advice.engine import review, shipped_book
from amana.advice.facts import Facts
from amana.advice.wording import filled, shortened
from amana.relationship.contact import CIRCLES, Contact
from amana.relationship.event import Event, Kind, Who
from amana.relationship.me import Me
from amana.relationship.sheet import sheet

TODAY = date(2026, 11, 21)
REFER = {
    "en": "Could you refer me for the planner role?",
    "ar": "ممكن ترشحني للوظيفة الجديدة؟",
    "he": "תוכלי להמליץ עליי לתפקיד?",
}
INTRO = {"en": "Could you introduce me to Rana?", "ar": "ممكن تعرفني على رنا؟", "he": "תוכל להכיר לי את רנה?"}


def event(number: int, kind: Kind, who: Who, on: str, text: str = "", **more: Any) -> Event:
    return Event(id=f"c-{number}", kind=kind, who=who, on=on, text=text, created_at=f"{number:04}", **more)


def facts(*events: Event, me: Me | None = None, **card: Any) -> Facts:
    contact = Contact(id="c", name="Noor Haddad", events=events, **card)
    # What was done a while ago by somebody strained: every ask of this room is warned about.
    found = Facts.from_sheet(sheet(contact, events, TODAY), events, "message", me=me or Me())
    return replace(found, standing_low=0.1, stage="strained")


def named(text: str, known: Facts) -> list[str]:
    findings = review(Draft("message", text), known).findings
    assert findings, text
    assert all(len(finding.hints) <= 2 for finding in findings)
    return [hint.translate({0x2068: None, 0x2069: None}) for finding in findings for hint in finding.hints]


WORK = event(1, "joint_project", "both", "2023-05", "survey of the harbour")
HELP = event(2, "favour_big", "them", "2024-02", "read my thesis")
THANKS = event(3, "gratitude", "me", "2024-03", "thanks for the thesis")


@pytest.mark.parametrize("language", LANGUAGES)
def test_joint_work_is_named_with_its_year_in_the_language_of_the_message(language: Language) -> None:
    (hint,) = named(REFER[language], facts(WORK, event(4, "call", "both", "2026-11-01")))
    assert "2023" in hint
    assert "survey of the harbour" in hint
    letters = {"en": "worked", "ar": "عملتما", "he": "עבדתם"}
    assert letters[language] in hint


def test_the_most_useful_comes_first_and_at_most_two_are_named() -> None:
    known = facts(WORK, HELP, how_we_met="at the pool", circles=("hobby",), needs=("tax law",), me=Me(("tax law",)))
    assert [hint.split(" (")[0] for hint in named(REFER["en"], known)] == [
        "You were helped",
        "You two worked together in 2023",
    ]


@pytest.mark.parametrize(
    ("text", "events", "gone"),
    [
        ("After the harbour survey, could you refer me for the role?", (WORK,), "survey"),
        ("You know my work of 2023. Could you refer me for the role?", (WORK,), "survey"),
        ("Thank you for reading my thesis back then! Could you refer me for the role?", (HELP,), "thesis"),
        ("Could you refer me for the role? My thesis is done.", (HELP, THANKS), "thesis"),
    ],
)
def test_what_the_draft_says_already_is_not_named(text: str, events: tuple[Event, ...], gone: str) -> None:
    assert any(gone in hint for hint in named(REFER["en"], facts(*events)))
    assert not any(gone in hint for hint in named(text, facts(*events)))


def test_help_that_was_thanked_for_is_told_how_it_helped() -> None:
    assert named(REFER["en"], facts(HELP, THANKS))[0] == (
        "You had help from Noor Haddad (“read my thesis”, 2024): say what came of it."
    )


@pytest.mark.parametrize("circle", CIRCLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_how_the_two_met_is_named_or_else_their_circle(circle: str, language: Language) -> None:
    known = facts(circles=(circle,))
    name = shipped_book().phrases[f"circle.{circle}"][language]
    assert name in named(REFER[language], known)[0]
    assert "at the pool" in named(REFER[language], facts(circles=(circle,), how_we_met="at the pool"))[0]


def test_what_the_other_needs_and_the_user_has_is_offered_unless_the_draft_offers() -> None:
    known = facts(needs=("somebody who knows tax law",), me=Me(("tax law for small firms", "sailing")))
    assert "“tax law for small firms”" in named(REFER["en"], known)[0]
    offering = "If I can help with the accounts in return, gladly. Could you refer me for the role?"
    assert not any("tax law" in hint for hint in named(offering, known))


def test_after_a_long_silence_its_length_is_told() -> None:
    (hint,) = named(REFER["en"], facts(event(1, "call", "both", "2025-01-10")))
    assert "22 months ago" in hint


def test_of_a_stranger_there_is_nothing_to_name_and_of_a_clear_message_nothing_is() -> None:
    assert named(REFER["en"], Facts()) == []
    assert not review(Draft("message", "Thank you for the thesis!"), facts(HELP)).findings


def test_words_of_the_record_are_shown_as_they_are_bounded_and_isolated() -> None:
    wild = "{name} {0} %s \u202eback\u2069\n<b>" + "long " * 60
    found = review(Draft("message", REFER["en"]), facts(event(1, "joint_project", "both", "2023", wild)))
    hint = found.findings[0].hints[0]
    inside = hint.partition("\u2068")[2].partition("\u2069")[0]
    assert inside.startswith("{name} {0} %s back <b>long")
    assert len(inside) <= 80
    assert not {"\u202e", "\n"} & set(hint)
    assert (hint.count("\u2068"), hint.count("\u2069")) == (1, 1)


def test_a_place_is_filled_once_and_what_is_put_in_is_never_looked_through_again() -> None:
    assert filled("{name}: {days} {else}", {"name": "{days}", "days": "3"}) == "{days}: 3 {else}"
    tricky = replace(facts(WORK), name="{value} {days}")
    assert "{value} {days}" in review(Draft("message", REFER["en"]), tricky).findings[0].why


def test_a_text_is_shortened_between_words() -> None:
    assert shortened("one two three", 9) == "one two…"
    assert shortened("onetwothree", 5) == "onet…"
    assert shortened(" a\u202e\x00 b\n", 9) == "a b"


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_is_asked_for_an_introduction_gets_a_text_to_pass_on_in_the_language_of_the_message(
    language: Language,
) -> None:
    me = Me(("port sensors", "Arabic and Hebrew"), ("a first customer",))
    forward = review(Draft("message", INTRO[language]), facts(me=me)).forward
    assert "port sensors" in forward
    assert "a first customer" in forward
    # The name and the reason are nowhere on record: blanks, named in the language.
    assert forward.count("[") == forward.count("]") == 2
    letters = {"en": "my name is", "ar": "اسمي", "he": "שמי"}
    assert letters[language] in forward
    empty = review(Draft("message", INTRO[language]), Facts()).forward
    assert empty.count("[") == empty.count("]") == 4
    assert not review(Draft("message", forward), facts()).findings


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Could you introduce me to Rana? I ask because her team builds the sensors that I tested for two years.",
            "I ask because her team builds the sensors that I tested for two years",
        ),
        (
            "Could you introduce me to Rana, because her team builds the sensors that I tested?",
            "because her team builds the sensors that I tested",
        ),
    ],
)
def test_the_reason_is_quoted_as_it_was_written_without_the_ask(text: str, reason: str) -> None:
    lines = review(Draft("message", text), Facts()).forward.splitlines()
    assert lines[3] == f"Why the two of us: {reason}"


def test_without_an_ask_for_an_introduction_there_is_nothing_to_pass_on() -> None:
    assert review(Draft("message", REFER["en"]), Facts()).forward == ""
    assert review(Draft("message", "I can introduce you to Rana."), Facts()).forward == ""


def test_every_phrase_is_there_in_three_languages_with_the_same_places() -> None:
    phrases = shipped_book().phrases
    assert len(phrases) > 25
    for name, wording in phrases.items():
        assert set(wording) == set(LANGUAGES), name
        assert len({frozenset(part.split("}")[0] for part in text.split("{")[1:]) for text in wording.values()}) == 1, (
            name
        )
