"""What is taken for a person's name, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.capture.looks_like_name import looks_like_name, name_key

NAMES = """Ada Verne|Jean-Luc Moreau|Siobhán O'Neill|Maria de la Cruz|Ludwig van Verne|J. K. Verne|ADA VERNE
Mark Green
Dr. Liam Farrell|Prof. Hana Kobayashi|Jane Verne, PhD|Robert Downing Jr.|Ada (Adi) Verne|Verne, Ada|Nadia El-Khatib
Иван Петров|Μαρία Παππά|سلمى إدريس|عمر بن خالد|د. ريم الأمين|ליאת כהן|אבי כהן-לוי|רונית שם טוב|ד"ר דנה פרי"""
NO_NAMES = """Our Team|Contact Us|Copper Kettle|Brand Strategy|Read more|Summer Sale|Page Not Found|About me
Verne Strings Ltd
The News Team|Getting Started|Harbour wall rebuilt|Senior Designer|Web Development|ada verne|Ada|Opening hours
Fish & Chips
Ada Verne, Ines Carvalho|ada@verne.example|Room 12|من نحن|اتصل بنا|مديرة المشاريع|צרו קשר|הצוות שלנו|מדיניות פרטיות"""


@pytest.mark.parametrize("text", NAMES.replace("\n", "|").split("|"))
def test_names_in_many_scripts_look_like_names(text: str) -> None:
    assert looks_like_name(text)


@pytest.mark.parametrize("text", NO_NAMES.replace("\n", "|").split("|"))
def test_words_of_menus_trades_and_shelves_do_not(text: str) -> None:
    assert not looks_like_name(text)


def test_where_markup_says_it_is_a_name_one_word_is_enough() -> None:
    assert looks_like_name("نورا", strong=True)
    assert looks_like_name("Madonna", strong=True)
    assert not looks_like_name("admin", strong=True)
    assert not looks_like_name("@ada_99", strong=True)


def test_titles_degrees_and_accents_make_no_other_person() -> None:
    assert len({name_key(text) for text in ("Dr. Siobhán O'Neill, PhD", "SIOBHAN O’NEILL", "Siobhan O'Neill")}) == 1


@given(st.text(max_size=200))
def test_any_text_gets_an_answer(text: str) -> None:
    assert looks_like_name(text) in {True, False}
    assert isinstance(name_key(text), str)
