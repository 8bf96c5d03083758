"""The words that the patterns of one language need: one look over a text tells which patterns are worth trying."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from amana.advice.needles import EDGE, all_met, surest
from amana.advice.pattern import Pattern

_SHORTEST, _LONGEST = 1, 4  # letters of a part of a word


class Vocabulary:
    """The needed words of some patterns, each found by the rarest of its keys."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._always: list[Pattern] = []
        self._by_word: defaultdict[str, list[Pattern]] = defaultdict(list)
        words: set[str] = set()
        for pattern in patterns:
            if not pattern.needs:
                self._always.append(pattern)
                continue
            for word in surest(pattern.needs):
                self._by_word[word].append(pattern)
            words.update(*(need.every_word() for need in pattern.needs))
        keys = {word: _keys_of_needed(word) for word in words}
        common = Counter(key for some in keys.values() for key in some)
        self._by_key: defaultdict[str, list[str]] = defaultdict(list)
        for word, some in keys.items():
            self._by_key[min(some, key=lambda key: (common[key], -len(key), key))].append(word)

    def worth_trying(self, text: str) -> set[Pattern]:
        """Return the patterns that may match a folded text whose words' edges are marked."""
        keys = frozenset[str]().union(*map(_keys, set(text.split(EDGE))))
        there = {word for key in keys & self._by_key.keys() for word in self._by_key[key] if word in text}
        touched = {pattern for word in there & self._by_word.keys() for pattern in self._by_word[word]}
        return {pattern for pattern in touched if all_met(pattern.needs, there)}.union(self._always)


@lru_cache(maxsize=20_000)
def _keys(piece: str) -> frozenset[str]:
    """Return the keys of what stands between two edges: itself, whole, and each few letters side by side in it."""
    return _letters(f"{EDGE}{piece}{EDGE}") | {f"{EDGE}{piece}{EDGE}"}


def _keys_of_needed(word: str) -> frozenset[str]:
    """Return keys that every text with a needed word has, the longest there are for each of its pieces."""
    first, *inner = word.split(EDGE)
    if not inner:
        return _letters(first)
    *inner, last = inner
    return frozenset[str]().union(
        *(_letters(f"{first}{EDGE}"), _letters(f"{EDGE}{last}")), (f"{EDGE}{piece}{EDGE}" for piece in inner)
    )


def _letters(piece: str) -> frozenset[str]:
    return frozenset(
        piece[at : at + length] for length in range(_SHORTEST, _LONGEST + 1) for at in range(len(piece) - length + 1)
    )
