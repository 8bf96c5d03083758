"""Hears what no pattern names: how much a message reads like those that ask or sell before anything was given.

Patterns know the words they were given; people have others. An ear is a linear model over the words of a message and
the letters within them, one a language, learned from invented messages that a careful reader had labelled
(tests/ear). It is data, as the packs are: the same text gives the same answer, without a library and within a
millisecond. Alone it says nothing: a rule needs a fact as its second key here as everywhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import islice, pairwise

import regex

from amana.advice.draft import Language

__all__ = ["Ear", "grams", "read_ear", "shipped_ear"]

_SHORTEST, _LONGEST = 2, 5  # letters of a gram within a word
_LONGEST_WORD = 40  # letters that are looked into; what is longer is an address or noise, and would be kept in memory
_WORDS = regex.compile(r"\w+|[?!]")
_WORD = regex.compile(r"\w+")
_DIGIT = regex.compile(r"\d")
_SENTENCE = regex.compile(r"[^.!?\n]+[.!?]*")
FEWEST_WORDS = 5
"""From fewer an ear tells nothing: in "Great!!!" the signs alone would weigh as much as a request."""

DAMPING = 0.35
"""A long message has more grams; the exponent between none (0) and their mean (1), chosen by cross-validation."""


@dataclass(frozen=True)
class Ear:
    """The weight of each gram, in units of `unit`.

    A message that scores `threshold` or more is heard; one below `doubt` is everyday talk, whatever patterns are in
    it. Of one with fewer than `FEWEST_WORDS` words neither is said.
    """

    weights: Mapping[str, int]
    unit: float
    bias: float
    threshold: float
    doubt: float

    def score(self, text: str) -> float:
        """Return how much a folded text reads like one that takes; log-odds, 0 is even."""
        found = grams(text)
        damped: float = max(1, len(found)) ** DAMPING
        return self.bias + self.unit * self._weight(found) / damped

    def place(self, text: str) -> tuple[int, int] | None:
        """Return the sentence of a folded text that weighs most, or None where the ear hears nothing."""
        if _is_short(text) or self.score(text) < self.threshold:
            return None
        sentences = [match.span() for match in _SENTENCE.finditer(text) if _WORDS.search(match[0])]
        start, end = max(sentences, key=lambda span: self._weight(grams(text[slice(*span)])))
        sentence = text[start:end]
        return start + len(sentence) - len(sentence.lstrip()), end

    def doubts(self, text: str) -> bool:
        """Whether a folded text is clearly none that takes: then a pattern that was heard in it misheard."""
        return not _is_short(text) and self.score(text) < self.doubt

    def _weight(self, found: frozenset[str]) -> int:
        return sum(map(self.weights.__getitem__, self.weights.keys() & found))


def _is_short(text: str) -> bool:
    return len(list(islice(_WORD.finditer(text), FEWEST_WORDS))) < FEWEST_WORDS


def grams(text: str) -> frozenset[str]:
    """Return the grams of a folded text: words, pairs and triples of words, and two to five letters of each word."""
    words = _WORDS.findall(_DIGIT.sub("0", text))
    found = {f"{word} " for word in words}
    found.update(f"{one} {two} " for one, two in pairwise(words))
    found.update(map("{} {} {} ".format, words, words[1:], words[2:]))
    for word in set(words):
        found |= _letters(word[:_LONGEST_WORD])
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _letters(word: str) -> frozenset[str]:
    marked = f"^{word}$"
    return frozenset(
        marked[at : at + length] for length in range(_SHORTEST, _LONGEST + 1) for at in range(len(marked) - length + 1)
    )


def read_ear(written: str) -> Ear:
    """Return an ear from its file: a line of unit, bias, threshold and doubt, then a gram and its weight a line."""
    head, *lines = written.splitlines()
    unit, bias, threshold, doubt = map(float, head.split("\t"))
    pairs = (line.rsplit("\t", 1) for line in lines)
    return Ear({gram: int(weight) for gram, weight in pairs}, unit, bias, threshold, doubt)


@cache
def shipped_ear(language: Language) -> Ear:
    """Return the ear for a language, read when it is first needed."""
    file = resources.files("amana.advice") / "ears" / f"{language}.tsv"
    return read_ear(file.read_text(encoding="utf-8"))
