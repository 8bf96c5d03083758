"""One line of a pattern stands for the forms people write, in both genders and the dialects."""

import pytest
import regex

from amana.advice.morphology import BadPattern, expand
from amana.advice.normal import fold, fold_pattern


def matches(pattern: str, word: str) -> bool:
    return bool(regex.search(fold_pattern(expand(pattern, {})), fold(word).text))


@pytest.mark.parametrize(
    "word",
    [
        "ترشحني",
        "ترشحيني",
        "ترشّحوني",
        "بترشحني",
        "وترشحني",
        "حترشحني",
        "هترشحني",
        "لترشحني",
        "رشحني",
        "رشحيني",
        "ترشحلي",
        "ترشحيلي",
    ],
)
def test_what_you_may_do_for_me_in_arabic(word: str) -> None:
    assert matches("{ar_v2:رشح}", word)


@pytest.mark.parametrize("word", ["أرشحك", "رشحتني", "ترشحه", "سأرشحك", "مرشح"])
def test_what_others_do_in_arabic_is_not_asked_of_you(word: str) -> None:
    assert not matches("{ar_v2:رشح}", word)


@pytest.mark.parametrize(
    "word",
    ["תמליץ", "תמליצי", "תמליצו", "תמליץ/י", "תמליצ/י", "תמליצ.י", "להמליץ", "שתמליצי", "ותמליץ", "המליץ", "המליצי"],
)
def test_what_you_may_do_in_hebrew(word: str) -> None:
    assert matches("{he_v2:תמליצ}", word)


@pytest.mark.parametrize("word", ["אמליץ", "ממליץ", "המלצתי", "המליצה", "ימליץ"])
def test_what_others_do_in_hebrew_is_not_asked_of_you(word: str) -> None:
    assert not matches("{he_v2:תמליצ}", word)


@pytest.mark.parametrize("word", ["תפנה", "תפני", "תפנו", "תפנה/י", "להפנות"])
def test_hebrew_verbs_that_end_in_he(word: str) -> None:
    assert matches("{he_v2:תפנה}", word)


@pytest.mark.parametrize("word", ["מחפש", "מחפשת", "מחפש/ת", "מחפש.ת", "מחפשים", "ומחפשת"])
def test_hebrew_present_tense_of_all_genders(word: str) -> None:
    assert matches("{he_adj:מחפש}", word)


def test_a_macro_nobody_defined_is_named() -> None:
    with pytest.raises(BadPattern, match=r"\{ar_v3:x\}"):
        expand("{ar_v3:x}", {})


def test_macros_that_name_each_other_are_told_apart_from_deep_ones() -> None:
    with pytest.raises(BadPattern, match="circle"):
        expand("{a}", {"a": "{b}", "b": "{a}"})
