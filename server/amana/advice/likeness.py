"""Whether two messages are nearly the same text, told by small keyed sketches of them and never by the texts."""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Final, TypeAlias

import regex

from amana.advice.reading import Reading

Sketch: TypeAlias = frozenset[int]
"""The smallest of the keyed marks of a text's shingles; empty for a text too short to be told from others."""

ALIKE: Final = 0.6
"""From which share of common shingles two texts are the same one."""

_WORDS_A_SHINGLE: Final = 4
_FEWEST_WORDS: Final = 8
_MOST_MARKS: Final = 64
_BYTES_A_MARK: Final = 4
_WORD = regex.compile(r"\w+")


def sketch(reading: Reading, key: bytes) -> Sketch:
    """Return the sketch of a message's own words: at most 64 marks, however long it is."""
    words = _WORD.findall(reading.own.text)
    if len(words) < _FEWEST_WORDS:
        return frozenset()
    shingles = {" ".join(words[at : at + _WORDS_A_SHINGLE]) for at in range(len(words) - _WORDS_A_SHINGLE + 1)}
    return frozenset(sorted(int.from_bytes(_mark(one, key, _BYTES_A_MARK)) for one in shingles)[:_MOST_MARKS])


def fingerprint(reading: Reading, key: bytes) -> str:
    """Return a keyed mark of the message as a whole; blanks, case and marks on letters make no difference."""
    return _mark(" ".join(reading.own.text.split()), key, 16).hex()


def mark_of(name: str, key: bytes) -> str:
    """Return a keyed mark of a name, by which it is found again and from which nobody can read it."""
    return _mark(name, key, 12).hex()


def likeness(one: Sketch, other: Sketch) -> float:
    """Return the estimated share of shingles that two texts have in common, 0..1; 0 where one has no sketch."""
    if not one or not other:
        return 0.0
    together = one | other
    if len(one) == len(other) == _MOST_MARKS:
        # Both are cut off: of the two texts together, only so many smallest marks are known for sure.
        together = frozenset(sorted(together)[:_MOST_MARKS])
    return len(one & other & together) / len(together)


def alike(one: Sketch, other: Sketch) -> bool:
    """Whether two texts are nearly the same."""
    # No estimate is above this share, which is quick to tell: most texts are nothing like each other.
    return bool(one) and len(one & other) >= ALIKE * max(len(one), len(other)) and likeness(one, other) >= ALIKE


def to_text(marks: Iterable[int]) -> str:
    """Return a sketch as it is stored."""
    return b"".join(mark.to_bytes(_BYTES_A_MARK) for mark in sorted(marks)).hex()


def from_text(text: str) -> Sketch:
    """Return the sketch that `to_text` wrote."""
    whole = bytes.fromhex(text)
    return frozenset(int.from_bytes(whole[at : at + _BYTES_A_MARK]) for at in range(0, len(whole), _BYTES_A_MARK))


def _mark(text: str, key: bytes, size: int) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size, key=key).digest()
