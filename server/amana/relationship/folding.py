"""Folding: the form in which two spellings of one word are equal, in three scripts."""

import re
import unicodedata

# What no decomposition reaches: letters of their own that people type by their look.
_LOOKS_LIKE = str.maketrans(
    {
        "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
        "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ە": "ه", "ہ": "ه", "ٱ": "ا", "ک": "ك",
        "ـ": "", "׳": "'", "״": '"', "־": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "‐": "-", "–": "-",
    }
)  # fmt: skip

_PLAIN = "\x00-\x7fא-תابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_NOT_PLAIN = re.compile(f"[^{_PLAIN}]")


class _Folded(dict[str, str]):
    """Each letter's folded form, worked out when it is first met."""

    def __missing__(self, letter: str) -> str:
        parts = unicodedata.normalize("NFKD", letter.translate(_LOOKS_LIKE)).casefold().translate(_LOOKS_LIKE)
        folded = "".join(_bare(part) for part in parts if not _unseen(part))
        self[letter] = folded
        return folded


_folded = _Folded()


def fold(text: str) -> str:
    """Fold a text for searching and matching: case, accents, vowel points and spelling variants no longer differ.

    Latin loses case and accents; Arabic loses harakat, tatweel and the seats of hamza, and its alefs,
    final ya and ta marbuta become one letter each; Hebrew loses its points and keeps its final
    letters. Digits of every script become 0-9. Folding twice is folding once.
    """
    text = text.lower()
    if text.isascii():
        return text
    # The letters an Arabic text is full of go at the speed of C, the rest one by one.
    text = text.replace("أ", "ا").replace("إ", "ا").replace("ة", "ه").replace("ى", "ي")
    return _NOT_PLAIN.sub(lambda found: _folded[found[0]], text)


def _unseen(letter: str) -> bool:
    return unicodedata.combining(letter) != 0 or unicodedata.category(letter) == "Cf"


def _bare(letter: str) -> str:
    digit = unicodedata.digit(letter, None)
    return letter if digit is None else str(digit)
