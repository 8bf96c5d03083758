"""What Amana says on a terminal: within its width, and nothing of a message steers it or turns lines round."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.terminal import Terminal, plain, review_lines
from amana.texts import LANGUAGES, texts
from amana.texts.language import Language

ASKS: dict[Language, str] = {
    "en": "Could you vouch for me?",
    "ar": "هل يمكنك أن توصي بي في شركتك؟",
    "he": "אפשר שתמליץ עליי בחברה שלך?",
}
BIDI = re.compile("[\u202a-\u202e\u2066\u2067]")


def said(text: str, language: Language, columns: int = 60, *, colours: bool = False) -> list[str]:
    """What is said of a message to a stranger."""
    found = {
        "hints": [],
        "forward": "",
        **review(Draft("message", text, language), Facts()).to_json(),
    }
    return list(review_lines(found, Terminal(texts(language), columns, colours)))


@pytest.mark.parametrize("columns", [30, 60, 100])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_the_terminal(language: Language, columns: int) -> None:
    lines = said(ASKS[language], language, columns)
    assert len(lines) > 5
    for line in lines[1:]:
        assert len(re.sub("[\u200e\u200f\u2068\u2069]", "", line)) <= columns, line


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_of_either_direction_stay_lines_of_their_own(language: Language) -> None:
    for reader in LANGUAGES:
        for line in said(ASKS[language], reader):
            assert line.count("\u2068") == line.count("\u2069")
            if reader == "en":
                assert ("\u2068" in line) == bool(re.search("[\u0590-\u06ff]", line))


def test_what_a_message_holds_cannot_steer_the_terminal() -> None:
    text = "Could you please \x1b]0;title\x07vouch\u202e for me\x1b[2J?"
    for line in said(text, "en"):
        assert "\x1b" not in line
        assert "\x07" not in line
        assert not BIDI.search(line)


@given(st.text())
def test_what_is_plain_has_no_control_letters(text: str) -> None:
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", plain(text))


def test_colours_are_there_only_where_they_are_shown() -> None:
    assert not any("\x1b" in line for line in said(ASKS["en"], "en"))
    assert "\x1b[33m" in said(ASKS["en"], "en", colours=True)[0]


def test_hints_a_text_to_pass_on_and_a_lowered_rule_are_told() -> None:
    found = review(Draft("message", ASKS["en"]), Facts()).to_json()
    found["findings"][0] |= {"hints": ["You worked together in 2019"], "lowered": True}
    found["forward"] = "Noor builds archives.\nShe would like to meet you."
    told = "\n".join(review_lines(found, Terminal(texts("en"))))
    assert "Worth naming:" in told
    assert "– You worked together in 2019" in told
    assert "This rule was lowered" in told
    assert told.endswith("To be passed on as it is:\nNoor builds archives.\nShe would like to meet you.")
