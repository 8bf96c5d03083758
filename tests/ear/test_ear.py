"""An ear: what it counts of a text, how that becomes a score, and which sentence it points at."""

import random
import time
from collections.abc import Callable

import pytest

from amana.advice.draft import LANGUAGES, Draft, Language
from amana.advice.ear import DAMPING, Ear, grams, read_ear, shipped_ear
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.reading import LONGEST, read

WRITTEN = "0.5\t-1.0\t2.0\t-0.5\nplease \t8\nsell\t6\nthe parcel \t-9\n? \t2\n"
TINY = Ear({"please ": 8, "sell": 6, "the parcel ": -9, "? ": 2}, unit=0.5, bias=-1.0, threshold=2.0, doubt=-0.5)
PARTS = {
    "en": "Could you please refer me for the role at your company? The parcel is at the desk. ",
    "ar": "هل يمكنك أن ترشحني للوظيفة في شركتكم؟ وصل الطرد إلى الاستقبال. ",
    "he": "אפשר שתמליץ עליי למשרה אצלכם? החבילה מחכה בקבלה. ",
}


def expected(weight: int, text: str) -> float:
    """The score of a text whose known grams weigh this much in all."""
    return -1.0 + 0.5 * weight / float(len(grams(text)) ** DAMPING)


def test_words_their_pairs_and_triples_and_the_letters_of_each_word_are_counted() -> None:
    assert grams("ab cd ef?") == {
        *("ab ", "cd ", "ef ", "? ", "ab cd ", "cd ef ", "ef ? ", "ab cd ef ", "cd ef ? "),
        *("^a", "ab", "b$", "^ab", "ab$", "^ab$", "^c", "cd", "d$", "^cd", "cd$", "^cd$"),
        *("^e", "ef", "f$", "^ef", "ef$", "^ef$", "^?", "?$", "^?$"),
    }


def test_a_gram_of_letters_stays_within_its_word_and_is_five_letters_at_most() -> None:
    found = grams("selling boats")
    assert {"^sell", "selli", "ling$", "boats", "selling boats "} <= found
    assert not {"gb", "g b", "^selli", "ellin ", "sellin"} & found
    assert max(len(gram) for gram in found if " " not in gram) == 5


def test_one_number_is_like_another_of_as_many_digits() -> None:
    assert grams("call 0501234567 at 18") == grams("call 0527654321 at 99")
    assert grams("at 18") != grams("at 180")


def test_what_stands_twice_counts_once() -> None:
    assert grams("please please please") == grams("please please please please")


def test_the_weights_of_what_is_known_make_the_score() -> None:
    assert TINY.score("nothing known here") == -1.0
    assert TINY.score("please") == pytest.approx(expected(8, "please"))
    assert TINY.score("please, we sell?") == pytest.approx(expected(8 + 6 + 2, "please, we sell?"))
    assert TINY.score("the parcel came") == pytest.approx(expected(-9, "the parcel came"))


def test_the_heaviest_sentence_is_where_something_was_heard() -> None:
    text = "the parcel came.  please, do we sell? thanks"
    loud = Ear(TINY.weights, unit=2.0, bias=0.0, threshold=1.0, doubt=-1.0)
    place = loud.place(text)
    assert place is not None
    assert text[slice(*place)] == "please, do we sell?"


def test_an_ear_that_hears_nothing_points_nowhere_and_doubts_only_what_is_below_its_doubt() -> None:
    for everyday in ("the parcel came in the morning", "nothing that is known here"):
        assert TINY.place(everyday) is None
        assert TINY.doubts(everyday)
    assert not TINY.doubts("please come in the morning")


def test_a_few_words_are_too_few_to_be_heard_or_doubted() -> None:
    loud = Ear({"! ": 90}, unit=1.0, bias=0.0, threshold=1.0, doubt=0.5)
    assert loud.score("great!!!") > loud.threshold
    assert loud.place("we all had a great!!!") is not None
    assert loud.place("great!!!") is loud.place("! ! ! ! ! ! !") is None
    assert loud.doubts("nothing in this is known")
    assert not loud.doubts("nothing known")


@pytest.mark.parametrize("text", ["Great!!!", "Hello", "Hi Dana!", "ok?", "شكرا!!", "مرحبا؟", "תודה!!", "מה נשמע?"])
def test_a_greeting_or_thanks_of_few_words_is_never_held(text: str) -> None:
    assert review(Draft("message", text), Facts()).verdict == "clear"


@pytest.mark.parametrize("text", ["", " ", "\n\n", "...", "؟", "?!", "👍"])
@pytest.mark.parametrize("bias", [-1.0, 9.0])
def test_a_text_without_words_has_no_sentence_to_point_at(text: str, bias: float) -> None:
    eager = Ear(TINY.weights, TINY.unit, bias, TINY.threshold, TINY.doubt)
    assert eager.place(text) is None
    assert grams("") == frozenset()
    assert eager.score("") == bias


def test_an_ear_is_read_as_it_was_written() -> None:
    assert read_ear(WRITTEN) == TINY


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_ear_has_its_four_numbers_in_order_and_words_of_its_language(language: Language) -> None:
    ear = shipped_ear(language)
    assert 0 < ear.unit < 1
    assert ear.doubt < 0 < ear.threshold
    assert 10_000 <= len(ear.weights) <= 30_000
    assert all(ear.weights.values())
    assert min(ear.weights.values()) < 0 < max(ear.weights.values())
    known = grams(read(PARTS[language]).own.text) & ear.weights.keys()
    assert len(known) > 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_ear_hears_a_bare_ask_and_not_that_a_parcel_came(language: Language) -> None:
    ear = shipped_ear(language)
    ask, parcel = (read(part).own.text for part in PARTS[language].strip(". ").replace("؟", "?").split("?"))
    assert ear.score(f"{ask}?") > ear.score(parcel)
    assert ear.place(parcel) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_text_takes_no_more_than_some_passes_over_it(language: Language) -> None:
    """Against cutting the same text into fives, so that a slow machine changes nothing; a square would be thousands."""
    ear, draw = shipped_ear(language), random.Random(26262)
    words = PARTS[language].split()
    text = read(" ".join(draw.choices(words, k=LONGEST))).own.text[:LONGEST]
    letters = "".join(draw.choices(text, k=LONGEST))
    for hard in (text, letters, letters.replace(" ", ""), text.replace(" ", ". "), "? " * (LONGEST // 2)):
        assert fastest(ear.place, hard) + fastest(ear.doubts, hard) < 200 * fastest(fives, hard)


def fives(text: str) -> list[str]:
    return [text[at : at + 5] for at in range(len(text))]


def fastest(work: Callable[[str], object], text: str) -> float:
    """Seconds of the quickest of five runs."""
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        work(text)
        taken.append(time.perf_counter() - began)
    return min(taken)


def test_a_word_without_end_is_looked_into_at_its_beginning_only() -> None:
    found = grams("word" * 5_000)
    assert "^word" in found
    assert len(found) < 200
