"""A message that was received: whether it asks for somebody else, and how to answer it kindly."""

from typing import Any

import pytest

from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from asking import Asker

FOR_ANOTHER = {
    "en": "Hi! My cousin is looking for a job, could you please help him? His CV is attached.",
    "ar": "مرحبا، ابن عمي يبحث عن عمل، ممكن تساعده؟",
    "he": "היי, אח שלי מחפש עבודה, תוכלי לעזור לו?",
}
LETTERS = {"en": "abcdefgh", "ar": "ابتثجحخد", "he": "אבגדהוזח"}


def answer(ask: Asker, text: str, **more: str) -> dict[str, Any]:
    found = ask("POST", "received", {"text": text, **more})
    assert found.status_code == 200, found.get_data(as_text=True)
    body = dict(found.get_json())
    assert set(body) == {"behalf", "asks", "refusals", "question"}
    return body


def is_in(language: str, text: str) -> bool:
    return max(LETTERS, key=lambda code: sum(letter in LETTERS[code] for letter in text.lower())) == language


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_an_ask_for_another_gets_two_refusals_and_a_question_with_its_purpose(ask: Asker, language: str) -> None:
    found = answer(ask, FOR_ANOTHER[language])
    assert found["behalf"]
    assert "on_behalf" in found["asks"]
    assert len(set(found["refusals"])) == 2
    work = {"en": "looking for work", "ar": "يبحث عن عمل", "he": "שרוצה לעבוד"}
    assert work[language] in found["question"]
    assert "[" not in found["question"]
    for text in (*found["refusals"], found["question"]):
        assert is_in(language, text)
        # What is offered as an answer holds no ask that would itself be warned about.
        assert review(Draft("message", text), Facts()).verdict in {"clear", "hint"}, text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("My daughter is applying to your university, can you help her?", "study your field"),
        ("Could you help my friend? She is raising money for her startup.", "building a business"),
        ("Could you please help my friend?", "[the purpose]"),
    ],
)
def test_the_purpose_is_the_one_that_was_named_or_else_a_blank(ask: Asker, text: str, said: str) -> None:
    assert said in answer(ask, text)["question"]


def test_the_answer_may_be_wanted_in_another_language(ask: Asker) -> None:
    found = answer(ask, FOR_ANOTHER["en"], language="he")
    assert all(is_in("he", text) for text in (*found["refusals"], found["question"]))


@pytest.mark.parametrize("text", ["Lunch on Tuesday?", "Could you refer me for the planner role?", "…", "123"])
def test_what_is_for_nobody_else_needs_no_refusal(ask: Asker, text: str) -> None:
    found = answer(ask, text)
    assert (found["behalf"], found["refusals"], found["question"]) == (False, [], "")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"text": ""}, "text"),
        ({"text": None}, "text"),
        ({"text": "x" * 8_001}, "text"),
        ({"text": "hello", "language": "fr"}, "language"),
        ({"text": "hello", "to": "x"}, "to"),
        ({}, "text"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_bad_input_is_told_in_the_callers_language_and_nothing_is_stored(
    ask: Asker, wrong: dict[str, Any], field: str
) -> None:
    found = ask("POST", "received", wrong, Accept_Language="he")
    assert (found.status_code, list(found.get_json()["errors"])) == (422, [field])
    assert is_in("he", found.get_json()["message"])
    assert ask.everything() == []
