"""Laws of the way back from the folded text to the text as written."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from advice.shipped import HEARD
from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.normal import fold, fold_character
from amana.advice.reading import read
from amana.advice.rulebook import Sample
from amana.advice.zones import mask

MARKS = "\u064e\u0651\u0640\u05b7\u05bc\u200d\u200f\u200b\ufe0f"
letters = st.text(st.sampled_from("abcZ .,?\n\"'>`«»אבגםץ־״בּكأةىء؟،🙏🏽é" + MARKS), max_size=80)
anything = st.text(max_size=80)


@given(letters | anything)
def test_every_folded_letter_knows_where_it_came_from(text: str) -> None:
    for folded in (fold(text), mask(fold(text))):
        assert len(folded.text) == len(folded.starts) == len(folded.ends)
        assert list(folded.starts) == sorted(folded.starts)
        assert all(0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True))


@given(letters | anything)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(letters)
def test_composed_and_decomposed_letters_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)).text == fold(unicodedata.normalize("NFC", text)).text


@given(before=letters, after=letters, sample=st.sampled_from([sample for _, sample in HEARD]))
def test_words_are_found_at_their_place_in_code_points_and_in_utf16_units(
    before: str, after: str, sample: Sample
) -> None:
    text = f"{before} 🙏\n{sample.text}\n{after}"
    found = review(Draft("message", text), Facts())
    units = text.encode("utf-16-le")
    spans = [span for ask in found.asks for span in ask.words]
    spans += [span for finding in found.findings for span in finding.words]
    spans += [span for good in found.good for span in good.words]
    for span in spans:
        assert text[span.start : span.end] == span.text
        assert units[2 * span.utf16_start : 2 * span.utf16_end].decode("utf-16-le") == span.text


@given(st.characters())
def test_a_letter_never_folds_to_something_that_folds_further(character: str) -> None:
    assert all(fold_character(part) == part for part in fold_character(character))


def test_words_reach_over_the_marks_that_stand_on_their_last_letter() -> None:
    text = "هل تُرشِّحُنيـ؟"
    found = review(Draft("message", text), Facts()).asks[0].words[0]
    assert found.text == "تُرشِّحُنيـ"


def test_only_the_first_twenty_thousand_letters_are_read() -> None:
    reading = read("a" * 30_000)
    assert len(reading.own.text) == 20_000
