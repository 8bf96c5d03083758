"""Which of the three languages somebody reads."""

import re
from typing import Literal

Language = Literal["en", "ar", "he"]

_NAMES: dict[str, Language] = {"en": "en", "ar": "ar", "he": "he", "iw": "he"}
_WISH = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][\w-]*)?(?:[.@][\w.@-]*)?\s*(?:;\s*q=([0-9.]+))?\s*")


def preferred(wishes: str | None) -> Language:
    """The first of our languages in an Accept-Language header or a locale name (`ar_JO.UTF-8`); English otherwise."""
    ranked = []
    for place, wish in enumerate((wishes or "")[:500].split(",")):
        found = _WISH.fullmatch(wish)
        if found and (language := _NAMES.get(found[1].lower())):
            ranked.append((-_quality(found[2]), place, language))
    return min(ranked)[2] if ranked else "en"


def _quality(text: str | None) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0
