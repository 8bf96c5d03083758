import pytest

from amana.relationship.folding import fold

SAME = [
    ("Zoë BRANDÃO", "zoe brandao"),
    ("Łukasz Ørsted Weiß Æther", "lukasz orsted weiss aether"),
    ("İpek ışık", "ipek isik"),
    ("ＦＵＬＬ ﬁ", "full fi"),
    ("مُحَمَّد", "محمد"),
    ("محـــمد", "محمد"),
    ("أحمد إياد آدم ٱلنور", "احمد اياد ادم النور"),
    ("هدى", "هدي"),
    ("هدی", "هدي"),
    ("فاطمة", "فاطمه"),
    ("رؤى مسائل", "روي مسايل"),
    ("ﻣﺤﻤﺪ ﻻ", "محمد لا"),
    ("٢٠١٩ ۲۰۱۹", "2019 2019"),
    ("שָׁלוֹם", "שלום"),
    ("שלום עולם ךםןףץ", "שלום עולם ךםןףץ"),
    ("בן־דרור צה״ל ג׳ורג׳", "בן-דרור צה\"ל ג'ורג'"),
    ("\u200fنص\u200e \u2067ab\u2069 so\u00adft", "نص ab soft"),
    ("O’Neill", "o'neill"),
    ("Дмитрий Ёлкин", "дмитрии елкин"),
    ("山田", "山田"),
]


@pytest.mark.parametrize(("text", "folded"), SAME)
def test_spellings_that_people_take_for_one_are_found_by_either(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("text", [text for text, _ in SAME])
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_every_letter_of_the_scripts_people_write_in_folds_once_for_all() -> None:
    letters = [chr(code) for code in (*range(0x3000), *range(0xFB00, 0x10000))]
    assert [letter for letter in letters if fold(fold(letter)) != fold(letter)] == []
