"""The text as the patterns see it, with a way back to the text as it was written."""

import functools
import unicodedata
from dataclasses import dataclass

import regex

# One spelling for what people type in several ways. An empty value drops the character.
_SPELLING = {
    "\u0640": "",  # tatweel only stretches a word
    "ء": "",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ئ": "ي",
    "ؤ": "و",
    "ة": "ه",
    "ک": "ك",
    "چ": "ك",  # Iraqi: عنچ for عنك
    "گ": "ق",  # Iraqi: گلت for قلت
    "ڤ": "ف",
    "پ": "ب",
    "؟": "?",
    "،": ",",
    "؛": ";",
    "۔": ".",
    "…": ".",
    "־": "-",
    "‐": "-",
    "‑": "-",
    "–": "-",
    "—": "-",
    "׳": "'",
    "’": "'",
    "‘": "'",
    "´": "'",
    "״": '"',
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "\t": " ",
    "\r": "",
    "\u2028": "\n",
    "\u2029": "\n",
}
_LAST_ASCII = 0x7F


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; character i of it came from `starts[i]:ends[i]` of the text as written (code points)."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return where `start:end` of the folded text lies in the text as written."""
        return self.starts[start], self.ends[end - 1]


@functools.lru_cache(maxsize=4096)
def fold_character(character: str) -> str:
    """Return the one spelling of a character: empty for marks, a space for emoji and every kind of blank."""
    known = _SPELLING.get(character)
    if known is not None:
        return known
    if ord(character) <= _LAST_ASCII:
        return character.lower()
    category = unicodedata.category(character)
    if category in {"Mn", "Me", "Cf"}:
        return ""
    if category in {"Zs", "So", "Sk", "Cs", "Co", "Cn"}:
        return " "
    parts = unicodedata.normalize("NFKD", character)
    bare = "".join(_SPELLING.get(part, part) for part in parts if unicodedata.category(part) != "Mn")
    return bare.casefold()


class _OneForOne(dict[int, str]):
    """What each character folds to, as `str.translate` asks for it; what does not fold to one letter stands out."""

    def __missing__(self, code: int) -> str:
        folded = fold_character(chr(code))
        self[code] = folded if len(folded) == 1 else _STANDS_OUT
        return self[code]


_STANDS_OUT = "\0"
_UNEVEN = regex.compile(f"[ \n] |{_STANDS_OUT}")
_ONE_FOR_ONE = _OneForOne()


def fold(text: str) -> Folded:
    """Fold a text to one spelling: marks dropped, look-alike letters and quotes unified, blanks single, case gone."""
    evenly = text.translate(_ONE_FOR_ONE)
    if not _UNEVEN.search(evenly):
        return Folded(evenly, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, character in enumerate(text):
        folded = fold_character(character)
        if not folded or (folded == " " and letters and letters[-1] in " \n"):
            if letters:
                ends[-1] = at + 1  # a dropped mark belongs to the letter it stands on
            continue
        for letter in folded:
            letters.append(letter)
            starts.append(at)
            ends.append(at + 1)
    return Folded("".join(letters), tuple(starts), tuple(ends))


class _OfPatterns(dict[int, str]):
    """What each letter of a pattern folds to; a mark that would read as part of the expression is escaped."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = "" if character == "\n" else fold_character(character)
        self[code] = f"\\{folded}" if character in "؟…۔" else folded
        return self[code]


_ESCAPES = regex.compile(r"(\\(?s:.))")
_OF_PATTERNS = _OfPatterns()


def fold_pattern(pattern: str) -> str:
    """Fold a pattern's letters as `fold` does, leaving its escapes alone, so that authors write either spelling."""
    return "".join(part if part.startswith("\\") else part.translate(_OF_PATTERNS) for part in _ESCAPES.split(pattern))
