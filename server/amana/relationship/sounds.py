"""Sounds: whether two spellings of a word in Latin, Arabic or Hebrew letters may be one name as it is heard.

Arabic and Hebrew write consonants and long vowels, Latin letters all of them in several ways. A word becomes a row of
consonants with the vowels heard between them; two rows are one where each consonant may be the other and no vowel
speaks against it. This is a hint: it tells what may be the same, never what is.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, islice, product
from typing import Final

# What a letter may stand for: B D G H J K L M N P R S T V W X(sh) Y Z, F, C(ts); several where it is not known.
_LATIN: Final = {
    "sch": "X", "tch": "X", "tsh": "X",
    "sh": "X", "ch": "HKX", "kh": "HK", "ck": "K", "gh": "G", "ph": "F", "th": "TS", "dh": "DZ", "tz": "C", "ts": "C",
    "dj": "J", "zh": "J", "cz": "CX", "sz": "XS",
    "b": "B", "c": "KS", "d": "D", "f": "F", "g": "GJ", "h": "H", "j": "JY", "k": "K", "l": "L", "m": "M", "n": "N",
    "p": "P", "q": "K", "r": "R", "s": "SZ", "t": "T", "v": "VW", "w": "VW", "x": "K", "y": "Y", "z": "ZC",
}  # fmt: skip
_ARABIC: Final = {
    "ب": "BP", "ت": "T", "ث": "TS", "ج": "JG", "ح": "H", "خ": "HK", "د": "D", "ذ": "DZ", "ر": "R", "ز": "Z", "س": "S",
    "ش": "X", "ص": "SC", "ض": "D", "ط": "T", "ظ": "ZD", "غ": "G", "ف": "FPV", "ق": "K", "ك": "K", "ل": "L", "م": "M",
    "ن": "N", "ه": "H", "و": "VW", "ي": "Y",
}  # fmt: skip
_HEBREW: Final = {
    "ב": "BV", "ג": "GJ", "ד": "D", "ה": "H", "ו": "VW", "ז": "Z", "ח": "HK", "ט": "T", "י": "YJ", "כ": "KH", "ך": "KH",
    "ל": "L", "מ": "M", "ם": "M", "נ": "N", "ן": "N", "ס": "S", "פ": "PF", "ף": "PF", "צ": "C", "ץ": "C", "ק": "K",
    "ר": "R", "ש": "XS", "ת": "T",
}  # fmt: skip
_VOWELS: Final = "aeiou"
_CARRIERS: Final = {"ا": "a", "א": "a", "ع": "?", "ע": "?", "و": "u", "ו": "u", "ي": "i", "י": "i"}
_NEAR: Final = frozenset({("a", "e"), ("e", "a"), ("e", "i"), ("i", "e"), ("o", "u"), ("u", "o")})
_LATIN_WORD: Final = re.compile(r"[a-z]+")

# Written short, these sound like another name; the long vowel in them tells the two apart.
_WRITTEN_OUT: Final = {"mahmud": "mahmoud", "mahmod": "mahmoud", "mahmut": "mahmoud", "salim": "saleem",
                       "rashid": "rasheed", "amir": "ameer"}  # fmt: skip
_GROUPS: Final = {
    **dict.fromkeys("VWYH", ""),  # a vowel as often as not, or not heard
    **dict.fromkeys("BPF", "B"), **dict.fromkeys("SZXC", "S"), **dict.fromkeys("GJ", "G"),
    **{letter: letter for letter in "DKLMNRT"},
}  # fmt: skip
_MOST_WAYS: Final = 6
_FEWEST: Final = 2
_LONGEST: Final = 24


@dataclass(frozen=True, slots=True)
class Sound:
    """A word as it may sound: what each consonant may be, and the vowels before, between and after them.

    `vowels` has one more entry than `consonants`. In Latin letters an entry holds the vowels as they are written, in
    Arabic and Hebrew only those that are: "a", "i", "u", or "?" for any.
    """

    script: str
    consonants: tuple[str, ...]
    vowels: tuple[str, ...]


@lru_cache(maxsize=65_536)  # every name of a full notebook, where all pairs are looked through
def sounds_of(word: str) -> tuple[Sound, ...]:
    """Every way in which a folded word may sound; none for a word of several scripts, or too short to tell."""
    if not _FEWEST <= len(word) <= _LONGEST:
        return ()
    if _LATIN_WORD.fullmatch(word):
        return (_latin(_WRITTEN_OUT.get(word, word)),)
    for script, letters in (("arabic", _ARABIC), ("hebrew", _HEBREW)):
        if all(letter in letters or letter in _CARRIERS for letter in word):
            return _semitic(script, word, letters)
    return ()


def sound_alike(one: str, other: str) -> bool:
    """Whether two different spellings may be one name: in one script only where that is Latin."""
    if one == other:
        return True
    return any(_agree(left, right) for left in sounds_of(one) for right in sounds_of(other))


@lru_cache(maxsize=256)
def _grouped(consonant: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_GROUPS[letter] for letter in sorted(consonant)))


def _consonants(word: str) -> tuple[str, ...]:
    """What each consonant of a word may be, with those among them that may be vowels."""
    if _LATIN_WORD.fullmatch(word):
        return _latin(_WRITTEN_OUT.get(word, word)).consonants
    letters = _ARABIC if word[0] in _ARABIC or word[-1] in _ARABIC else _HEBREW
    return tuple(letters[letter] for letter in word if letter in letters)


@lru_cache(maxsize=8_192)
def rough(word: str) -> tuple[str, ...]:
    """What words that sound alike have in common, short and coarse: to find them, not to tell them apart.

    One text for each way to hear the word, six at most; of two words that sound alike, one is the same.
    """
    heard = [_grouped(each) for each in _consonants(word)]
    if not heard:
        return (word,)
    ways = ("".join(group for group, _ in groupby(filter(None, way))) for way in islice(product(*heard), _MOST_WAYS))
    return tuple(dict.fromkeys(ways))


def _latin(word: str) -> Sound:
    consonants, vowels, at = list[str](), [""], 0
    while at < len(word):
        for length in (3, 2, 1):
            piece = word[at : at + length]
            if len(piece) == length and piece in _LATIN:
                break
        at += len(piece)
        if piece in _VOWELS:
            vowels[-1] += piece
        elif piece == "y" and not (at < len(word) and word[at] in _VOWELS):
            vowels[-1] += "i"
        elif _unheard(piece, consonants, vowels[-1], last=at == len(word)):
            continue
        else:
            consonants.append(_LATIN[piece])
            vowels.append("")
    return Sound("latin", tuple(consonants), tuple(vowels))


def _unheard(piece: str, consonants: list[str], vowel: str, *, last: bool) -> bool:
    """Whether a Latin consonant is written only: an h that ends the word, the second of two alike."""
    if piece == "h" and last and vowel:
        return True
    return bool(consonants) and not vowel and _LATIN[piece] == consonants[-1]


def _semitic(script: str, word: str, letters: dict[str, str]) -> tuple[Sound, ...]:
    """The readings of a word: its waw and ya may each be a consonant or a vowel, its last h is hardly ever heard."""
    readings: list[tuple[tuple[str, ...], tuple[str, ...]]] = [((), ("",))]
    for at, letter in enumerate(word.replace("וו", "ו").replace("יי", "י")):
        heard = list[tuple[tuple[str, ...], tuple[str, ...]]]()
        last = at == len(word) - 1
        for consonants, vowels in readings:
            if letter in _CARRIERS and not (at == 0 and letter in "ويוי"):
                heard.append((consonants, (*vowels[:-1], vowels[-1] + _CARRIERS[letter])))
            if letter in {"ه", "ה"} and last:
                heard.append((consonants, (*vowels[:-1], vowels[-1] + "?")))
            if letter == "ي" and last:  # folding makes one letter of ya and the alef that looks like it
                heard.append((consonants, (*vowels[:-1], vowels[-1] + "a")))
            if letter in letters:
                heard.append(((*consonants, letters[letter]), (*vowels, "")))
        readings = heard[:16]
    return tuple(Sound(script, *reading) for reading in readings)


def _agree(one: Sound, other: Sound) -> bool:
    if one.script == other.script and one.script != "latin":
        return False
    if len(one.consonants) != len(other.consonants) or not one.consonants:
        return False
    if any(not set(left) & set(right) for left, right in zip(one.consonants, other.consonants, strict=True)):
        return False
    last = len(one.vowels) - 1
    pairs = list(enumerate(zip(one.vowels, other.vowels, strict=True)))
    if one.script == other.script:
        return all(_near(left, right) for _, (left, right) in pairs)
    if "latin" not in {one.script, other.script}:
        return all(_both_written(left, right, arabic_first=one.script == "arabic") for _, (left, right) in pairs)
    if other.script == "latin":
        pairs = [(at, (right, left)) for at, (left, right) in pairs]
    return all(_heard(latin, written, first=at == 0, last=at == last) for at, (latin, written) in pairs)


def _near(one: str, other: str) -> bool:
    """Whether two Latin spellings of a vowel may be one: none is no vowel, and ou is u."""
    left, right = _plain(one), _plain(other)
    if not left or not right:
        return left == right
    return left == right or (left, right) in _NEAR


def _plain(vowel: str) -> str:
    """A Latin vowel by the one letter that tells most: ou and oo are u, ee and ie are i."""
    if vowel in {"ou", "oo", "uo"}:
        return "u"
    if vowel in {"ee", "ie", "ei", "ey", "ea", "ai"}:
        return "i" if vowel in {"ee", "ie"} else "e"
    return vowel if len(set(vowel)) > 1 else vowel[:1]


def _heard(latin: str, written: str, *, first: bool, last: bool) -> bool:
    """Whether a vowel in Latin letters may be what is written, or left out, in Arabic or Hebrew."""
    if "?" in written:
        return bool(latin) or not last
    if not written:
        # A short vowel is not written; at the end of a word, or where two letters say that it is long, it is.
        return not (latin and last) and latin not in {"ee", "oo", "ou"} and not (first and latin)
    if not latin:
        return False
    if first:
        return written[0] == "a" if len(written) == 1 else _speaks(latin, written[1:])
    return _speaks(latin, written)


def _speaks(latin: str, written: str) -> bool:
    fits = {"a": "ae", "i": "iey", "u": "ou"}
    return any(set(fits[vowel]) & set(latin) for vowel in written if vowel in fits)


def _both_written(one: str, other: str, *, arabic_first: bool) -> bool:
    """Whether a vowel in Arabic may be one in Hebrew, which leaves out a long a, and never a long u or i."""
    arabic, hebrew = (one, other) if arabic_first else (other, one)
    if "?" in arabic or "?" in hebrew:
        return True
    return not (set(arabic) & set("ui")) - set(hebrew)
