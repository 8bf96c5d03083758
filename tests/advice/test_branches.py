"""A pattern written as a tree finds what it found before."""

import pytest
import regex

from advice.shipped import BOOK, SAMPLES, grid
from amana.advice.branches import as_tree
from amana.advice.draft import LANGUAGES
from amana.advice.reading import read


@pytest.mark.parametrize(
    ("pattern", "tree"),
    [
        (r"\b(?:seek|send|see|ask)\b", r"\b(?:s(?:e(?:e(?:k|)|nd))|ask)\b"),
        (r"a|b", r"a|b"),
        (r"(?:ab?|ac|a?d)", r"(?:a(?:b?|c)|a?d)"),
        (r"[(|]x|\|y|(?<!ab|ac)z", r"[(|]x|\|y|(?<!a(?:b|c))z"),
    ],
)
def test_branches_that_begin_alike_are_put_together(pattern: str, tree: str) -> None:
    assert as_tree(pattern) == tree


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_pattern_finds_the_same_words_as_a_tree(language: str) -> None:
    texts = [read(text).own.text for text in (*(s.text for _, s, _ in SAMPLES), *(m.text for m in grid()))][::50]
    parts = {
        part
        for signal in BOOK.signals.values()
        for patterns in (signal.patterns, signal.excuses)
        for code, of_language in patterns.items()
        for pattern in of_language
        for part in pattern.parts
        if code == language
    }
    assert parts
    for part in parts:
        plain, tree = regex.compile(part, regex.VERSION0), regex.compile(as_tree(part), regex.VERSION0)
        for text in texts:
            assert [found.span() for found in plain.finditer(text)] == [found.span() for found in tree.finditer(text)]
