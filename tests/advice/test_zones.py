"""Only the writer's own sentences are read."""

import pytest

from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts

ASK = "Could you refer me for the role?"


@pytest.mark.parametrize(
    "text",
    [
        f"Thanks, see below.\n> {ASK}\n> bye",
        f"Sure!\n\nOn Mon, 3 Nov 2026 at 10:01, Dana wrote:\n{ASK}",
        f"תודה\nבתאריך 3 בנובמבר 2026, דנה כתבה:\n{ASK}",
        f"شكرا\nفي 3 تشرين الثاني 2026، كتبت دانا:\n{ASK}",
        f"FYI\n-----Original Message-----\nFrom: Dana\n{ASK}",
        'She asked me "could you refer me for the role" and I smiled.',
        'היא שאלה "תוכלי להמליץ עליי לתפקיד" וחייכתי',
        "كتب لي «هل ترشحني للوظيفة» فابتسمت",
        "See `refer me` in the code.",
        "The page is https://example.org/refer me-not",
        "See you!\n--\nAsk me to refer me",
        "See you tomorrow.\nBest regards,\nDana Tal\nPlease refer me",
    ],
)
def test_quoted_and_signed_words_are_not_the_writers(text: str) -> None:
    assert not [ask for ask in review(Draft("message", text), Facts()).asks if ask.kind == "vouching"]


@pytest.mark.parametrize(
    "text",
    [
        ASK,
        f'"{ASK}"',
        'Could you "refer" me? I mean: refer me for the role',
        f"Best regards,\nDana\nP.S. {ASK}",
        "I would be very glad about it if you found the time and could please refer\nme for the role.",
        'אשמח לשלוח קו"ח, תוכלי להמליץ עליי ליו"ר?',
    ],
)
def test_the_writers_own_words_are_read(text: str) -> None:
    assert [ask for ask in review(Draft("message", text), Facts()).asks if ask.kind == "vouching"]
