"""Whether some words look like the name of a person: letters of any script, and none that a menu would have."""

from __future__ import annotations

import re
import unicodedata

from amana.capture.given_names import is_given
from amana.capture.not_names import ING_NAMES, MAY_BE_NAMES, NOT_NAMES
from amana.relationship.folding import fold

LONGEST_NAME = 80
"""Characters of a name that is believed without strong markup."""

_MOST_WORDS = 5
_MOST_GIVEN = 2
_MOST_WORDS_STRONG = 8

_TITLES = re.compile(
    r"^(?:(?:prof(?:essor)?|dr|mr|mrs|ms|miss|mx|sir|dame|rev(?:erend)?|hon|eng|ing|dipl-ing|mag|pd|rabbi|assoc|"
    r"asst|associate"
    r"|assistant|emeritus|frau|herr|mme|dott|dottssa|drs|ir|sheikh|lord|lady|fr|sr)\b\.?\s+"
    r"|(?:د|أ|م|ا|أ\.د|ا\.د)\.\s*|(?:الدكتورة?|الأستاذة?|المهندسة?|السيدة?|د|أ|م)\s+"
    r"|(?:ד[\"״']{1,2}ר|פרופ['׳]?|פרופסור|מר|גב['׳]|גברת|עו[\"״]ד|הרב)\s+)+",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:,?\s+(?:ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|mba|msw|lcsw|rn|cpa|esq|jd|ll\.?[bm]|dphil|ed\.?d|facs|"
    r"frs|obe|mbe|cbe"
    r"|pmp|cfa|aia|pe|dds|dmd|do|np|pa-c|jr|sr|i{2,3}|iv)\b\.?)+$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{1,40}[)\]]|\s*[\"“„״'‘][\w .-]{1,20}[\"”“'’](?=\s)")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\ufe0f\u20e3]+")
_NO_NAME = re.compile(r"[\d@/\\<>{}_|:;!?…#$€£%&+=*~^©®™«»()\[\]]|\.\.|,.*,")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’׳״\"·.־‐‑\u200c\u200d\u0300-\u036f]+[^\W\d_]*)*\.?")
PARTICLES = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "del",
        "della",
        "der",
        "den",
        "des",
        "du",
        "la",
        "le",
        "les",
        "lo",
        "los",
        "las",
        "van",
        "von",
        "vom",
        "zu",
        "zum",
        "zur",
        "ten",
        "ter",
        "te",
        "'t",
        "op",
        "af",
        "av",
        "y",
        "e",
        "i",
        "of",
        "bin",
        "bint",
        "ibn",
        "ben",
        "al",
        "el",
        "ul",
        "ad",
        "as",
        "ash",
        "abu",
        "abi",
        "um",
        "san",
        "santa",
        "st",
        "mac",
        "mc",
        "ap",
        "ab",
        "ní",
        "ni",
        "nic",
        "ó",
        "ua",
        "d'",
        "l'",
        "دي",
        "بن",
        "ابن",
        "بنت",
        "أبو",
        "ابو",
        "أبي",
        "آل",
        "عبد",
        "فون",
        "دو",
        "בן",
        "בת",
        "אל",
        "דה",
        "די",
    ]
)
_NEVER_ENDS = re.compile(
    r"(?:tion|tions|ment|ments|ness|ology|ologies|ography|ability|ibility|ically|ware|ships?|istics|ics)$"
)
_VERBAL = re.compile(r"[a-z]{3,}(?:ing|ings|ized|ised)$")
_ORGANISATION = re.compile(
    r"\b(?:inc|ltd|llc|llp|plc|gmbh|ag|bv|sarl|srl|s\.a|corp|co|company|group|holdings?|partners|associates|"
    r"consulting|team|staff|"
    r"university|college|institute|foundation|society|news|press|times|post|media|magazine|journal|studios?|agency|"
    r"labs?|editors?|"
    r"admin|desk|newsroom|department|ministry|bank|hotel|club|church|school|clinic|contributors?)\b\.?",
    re.IGNORECASE,
)
_SCRIPTS = ("LATIN", "ARABIC", "HEBREW", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "DEVANAGARI", "ETHIOPIC")
_WHOLE = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI")


def bare_name(text: str) -> str:
    """The name without titles before it, degrees after it and what stands in brackets."""
    text = _ASIDE.sub("", _EMOJI.sub("", text[: LONGEST_NAME * 3])).strip(" ,.-–—|·•\u200f\u200e")
    return _AFTER.sub("", _TITLES.sub("", text)).strip(" ,")


def looks_like_name(text: str, *, strong: bool = False) -> bool:
    """Whether the words look like one person's name.

    Without `strong`, as for headings and bylines: two to five words, each a name's word. With it, as where markup
    says that this is a person's name: one word is enough, and only what no name has is refused.
    """
    if not text or len(text) > (2 * LONGEST_NAME if strong else LONGEST_NAME):
        return False
    name = bare_name(text)
    if not name or _NO_NAME.search(name) or (not strong and _ORGANISATION.search(name)):
        return False
    words = name.replace(",", " ").split()
    if not 1 <= len(words) <= (_MOST_WORDS_STRONG if strong else _MOST_WORDS + 1):
        return False
    if not all(_WORD.fullmatch(word) for word in words):
        return False
    if strong:
        return not (all(fold(word) in NOT_NAMES for word in words) and not any(map(is_given, words)))
    return _is_one_person(name) and _weakly(words)


def _is_one_person(name: str) -> bool:
    """Whether a comma, if there is one, stands between a family name and a given one, and not between two people."""
    family, comma, given = name.partition(",")
    lasts = [word for word in family.split() if word.lower() not in PARTICLES]
    return not comma or (len(lasts) == 1 and len(given.split()) <= _MOST_GIVEN)


def _weakly(words: list[str]) -> bool:
    telling = [word for word in words if word.lower() not in PARTICLES]
    if len(words) < 2 or not telling or len(telling) > _MOST_WORDS:  # noqa: PLR2004  # a first and a last name
        return False
    scripts = {_script(word) for word in telling}
    if len(scripts) != 1 or "" in scripts:
        return False
    if not all(_cased(word) for word in telling) or all(len(word.strip(".")) == 1 for word in telling):
        return False
    given = is_given(telling[0])
    return not any(_no_name(word, given=given) for word in telling)


def _no_name(word: str, *, given: bool) -> bool:
    folded = fold(word).strip(".")
    if folded in NOT_NAMES:
        return not (given and folded in MAY_BE_NAMES) and not is_given(folded)
    if is_given(folded):
        return False
    return bool(_NEVER_ENDS.search(folded) or (_VERBAL.search(folded) and folded not in ING_NAMES and not given))


def _cased(word: str) -> bool:
    """Whether a word begins with a capital, in the scripts that have them; a word of an article or noun does not."""
    first = word[0]
    return not (first.isupper() or first.lower() != first.upper()) or first.isupper()


def _script(word: str) -> str:
    name = unicodedata.name(word[0], "")
    if name.startswith(_WHOLE):
        return "WHOLE"
    return next((script for script in _SCRIPTS if name.startswith(script)), "")


def name_key(text: str) -> str:
    """The form in which two writings of one name are equal: folded, without titles, degrees and marks."""
    return " ".join(re.findall(r"[^\W\d_]+", fold(bare_name(text)))) or fold(text).strip()
