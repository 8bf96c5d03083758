"""Matching what one has with what another needs: a match that is seen, and none that is not there."""

import pytest

from amana.relationship.folding import fold
from amana.relationship.matching import _SAYS_NOTHING, first_match


@pytest.mark.parametrize(
    ("given", "needed"),
    [
        ("Knows tax law", "Somebody for a TAX question"),
        ("Café in Haifa", "a cafe for a meeting"),
        ("خبرة في القانون الدولي", "استشارة بالقانون"),
        ("ترجمة إلى الإنجليزيّة", "مراجعة للترجمة"),
        ("وتصميم مواقع", "التصميم"),
        ("שיווק דיגיטלי", "עזרה בשיווק"),
        ("הַנְדָּסָה", "ייעוץ להנדסה"),
        ("עריכה ותרגום", "התרגום של האתר"),
        ("design, or a word about ביטוח", "הביטוח"),
    ],
)
def test_lines_that_speak_of_the_same_thing_meet(given: str, needed: str) -> None:
    assert first_match([given], [needed]) == (given, needed)
    assert first_match([needed], [given]) == (needed, given)


@pytest.mark.parametrize(
    ("given", "needed"),
    [
        ("Knows tax law", "Somebody who knows design"),
        ("help with the move", "needs help with the books"),
        ("IT", "IT"),  # two letters: too little to tell from "it"
        ("يعرف شخصا في البلدية", "أحتاج شخصا في الجامعة"),
        ("מכיר אנשים בתחום", "מחפשת אנשים עם ניסיון"),
        ("workshop", "work"),
        ("", ""),
        ("!!!", "???"),
    ],
)
def test_lines_that_share_only_small_words_do_not_meet(given: str, needed: str) -> None:
    assert first_match([given], [needed]) is None


def test_the_first_line_that_meets_another_is_named() -> None:
    assert first_match(["cooking", "tax law", "law"], ["a lawyer", "law books"]) == ("tax law", "law books")
    assert first_match([], ["law"]) is None
    assert first_match(["law"], []) is None


def test_no_small_word_slips_through_by_its_spelling() -> None:
    assert [word for word in sorted(_SAYS_NOTHING) if fold(word) != word] == []
