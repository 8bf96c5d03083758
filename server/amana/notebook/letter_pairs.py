"""Letter pairs: a fingerprint of a text that rules most texts out of a search before they are read."""

from functools import lru_cache, reduce
from itertools import pairwise
from operator import or_

BITS = 509
"""Width of a fingerprint; a page of text sets about a third of it."""

_SPREAD = 131


def pairs(text: str) -> int:
    """The pairs of neighbouring letters in a text's words, each as a bit.

    If `pairs(word) & ~pairs(text)` is not 0, no word of the text contains that word.
    """
    return reduce(or_, map(_of_word, text.split()), 0)


@lru_cache(maxsize=30_000)  # people write the same words again and again
def _of_word(word: str) -> int:
    bits = 0
    for first, second in pairwise(word):
        bits |= 1 << (ord(first) * _SPREAD + ord(second)) % BITS
    return bits
