"""The sample pages say the same things in the three languages."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from amana.demo.words import Language, words


@pytest.mark.parametrize("lang", get_args(Language))
def test_no_sample_page_lacks_a_word_or_a_name_in_it(lang: Language) -> None:
    ours, english = words(lang), words("en")
    assert ours.keys() == english.keys()
    for name, text in english.items():
        assert len(ours[name]) > 0
        if isinstance(text, str):
            assert sorted(re.findall(r"\{\w+\}", ours[name])) == sorted(re.findall(r"\{\w+\}", text)), name
        else:
            assert len(ours[name]) == len(text)
