"""The names in a byline: "By Ada Verne and Ines Carvalho, 3 May"."""

from __future__ import annotations

import re

from amana.capture.looks_like_name import looks_like_name

_BY = re.compile(
    r"^\W*(?:(?:written|words|story|posted|reported|text|article|reviewed)\s+)?"
    r"(?:by|von|par|por|di|av|af|door|author|authors)\b\s*:?\s*|"
    r"^\W*(?:بقلم|كتب[ته]?|الكاتبة?|تحرير|إعداد)\s*:?\s*|^\W*(?:מאת|כתבה?|נכתב על ידי)\s*:?\s*",
    re.IGNORECASE,
)
_END = re.compile(
    r"\s*(?:[|•·,]|\s[-–—]\s|\bon\b|\d|\bUpdated\b|\bPublished\b|\bPosted\b|@|\n).*", re.DOTALL | re.IGNORECASE
)
_AND = re.compile(r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b)\s*|\s+و\s*(?=\S)")
_LONGEST = 300


def names_of(text: str) -> list[str]:
    """The people named, in order; empty where any part of the line but its end looks like no name."""
    bare = _BY.sub("", text[:_LONGEST])
    before = _END.sub("", bare)
    for parts in ([bare], [before], _AND.split(before), _AND.split(bare)):
        names = [part.strip() for part in parts if part.strip()]
        if names and all(map(looks_like_name, names)):
            return names
    return []
