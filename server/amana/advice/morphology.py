"""Macros that let one line of a pattern stand for the forms a verb takes in Arabic and Hebrew.

`{name}` is replaced by a shape from a pack's `[shape]` table, `{ar_v2:STEM}` and its kind by the forms below.
Arabic and Hebrew have no stemmer that could be relied on (Snowball has no Hebrew and mangles Arabic).
"""

from collections.abc import Callable, Mapping
from typing import Final

import regex

_MACRO = regex.compile(r"\{(?P<name>[a-z][a-z0-9_]*)(?::(?P<argument>[^{}]*))?\}")
_FINAL: Final = {"כ": "ך", "מ": "ם", "נ": "ן", "פ": "ף", "צ": "ץ"}
_DEEPEST = 8


class BadPattern(ValueError):
    """A pattern that cannot be read; its text says what to write instead."""


def _arabic_ask_of_you(stem: str) -> str:
    """Match what "you" may do *for me*: future, subjunctive, dialect (بت، حت، هت، ت) and imperative, with my object."""
    return rf"\b(?:[وف]?(?:[لبحهس]|ان)?ت|ا|ب?ت)?(?:{stem})(?:ي|و|وا|ين|ون|يل|ول)?(?:ني|ونا|لي|لنا|نا|يلي|ولي|يني|وني)\b"


def _arabic_you(stem: str) -> str:
    """Match what "you" may do, whatever the object: تساعد، بتساعدي، ساعدوا، تساعده."""
    return rf"\b(?:[وف]?(?:[لبحهس]|ان)?ت|ا)?(?:{stem})(?:ي|و|وا|ين|ون)?(?:ني|لي|لنا|نا|ه|ها|هم|لو|له|لها|لهم|هن)?\b"


def _arabic_ask_for_me(stem: str) -> str:
    """Match what "you" may do for me with the object joined or standing apart: تدبرلي، دبر لي."""
    joined = _arabic_ask_of_you(stem)
    return rf"(?:{joined}|\b(?:[وف]?(?:[لبحهس]|ان)?ت|ا)?(?:{stem})(?:ي|و|وا|ين|ون)? (?:لي|لنا|الي|النا|ليا)\b)"


def _arabic_noun(stem: str) -> str:
    """Match a noun with its joined particles before and any possessive after: لوظيفتي، عالوظيفة، والوظائف."""
    return rf"\b[وف]?(?:لل|(?:ب?ه|[بلكع])?(?:ال)?)(?:{stem})(?:ي|ه|ك|نا|كم|ها|ت[يكه]|تنا|تكم)?\b"


def _hebrew_ask_of_you(stems: str) -> str:
    """Match what "you" may do: future of all genders, infinitive, spoken imperative, slash and dot forms.

    Stems are written in the future with the plain last letter: תמליצ, תעזור, תפנה. An infinitive may add a vav
    before it: תשלח, לשלוח. Several stems with spaces between them are looked for in one go.
    """
    future, infinitive, spoken = [], [], []
    for stem in stems.split():
        body, last = stem.removeprefix("ת")[:-1], stem[-1]
        if last == "ה":
            future.append(rf"{body}(?:ה(?:[/.]י)?|י|ו|ות)")
            infinitive.append(f"{body}ות")
            spoken.append(f"{body}(?:ות|י|ו)")
            continue
        final = _FINAL.get(last, last)
        shortened = body.removesuffix("י") if body.endswith("י") else body.removesuffix("ו")
        bodies = body if body == shortened else f"(?:{body}|{shortened})"
        ends = rf"{body}{final}(?:[/.]י)?|{bodies}{last}(?:[/.]?י|ו)"
        future.append(ends)
        infinitive.append(rf"{body}ו?{final}")
        spoken.append(ends)
    return rf"\b[וש]{{0,2}}(?:ת(?:{'|'.join(future)})|לה?(?:{'|'.join(infinitive)})|ה?(?:{'|'.join(spoken)}))\b"


def _hebrew_noun(stem: str) -> str:
    """Match a noun with up to three joined particles before it: ושבמשרה."""
    return rf"\b[ושהבלכמ]{{0,3}}(?:{stem})\b"


def _hebrew_inclusive(stem: str) -> str:
    """Match an adjective or present verb of all genders: מחפש, מחפשת, מחפש/ת, מחפשים."""
    last = stem[-1]
    final = _FINAL.get(last, last)
    return rf"\b[וש]{{0,2}}(?:{stem[:-1]}{final}(?:[/.]ת)?|{stem}(?:[/.]?ת|ים|ות|ה))\b"


def _gap(argument: str) -> str:
    """Match up to so many characters of the same sentence."""
    return rf"[^.!?\n]{{0,{int(argument)}}}?"


_FORMS: Final[Mapping[str, Callable[[str], str]]] = {
    "ar_v2": _arabic_ask_of_you,
    "ar_you": _arabic_you,
    "ar_me": _arabic_ask_for_me,
    "ar_n": _arabic_noun,
    "he_v2": _hebrew_ask_of_you,
    "he_n": _hebrew_noun,
    "he_adj": _hebrew_inclusive,
    "gap": _gap,
}


def expand(pattern: str, shapes: Mapping[str, str]) -> str:
    """Return a pattern with every macro written out. Raises BadPattern for a macro nobody defined."""

    def written_out(match: regex.Match[str]) -> str:
        name, argument = match["name"], match["argument"]
        if argument is not None and name in _FORMS:
            return "(?:" + _FORMS[name](argument) + ")"
        if argument is None and name in shapes:
            return "(?:" + shapes[name] + ")"
        raise BadPattern(f"no macro is called {match[0]}; there are {', '.join(sorted([*shapes, *_FORMS]))}")

    for _ in range(_DEEPEST):
        expanded = _MACRO.sub(written_out, pattern)
        if expanded == pattern:
            return pattern
        pattern = expanded
    raise BadPattern("macros name each other in a circle")
