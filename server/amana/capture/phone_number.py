"""Telephone numbers as pages write them, kept as they are written."""

from __future__ import annotations

import re
from urllib.parse import unquote

LONGEST_NUMBER = 40

_SPAN = re.compile(r"(?<![\w./-])\(?\+?[\d٠-٩](?:[\d٠-٩()\u00a0 ./-]|‑|–){5,26}[\d٠-٩](?![\w/-])")
_LABEL = re.compile(
    r"(?:\b(?:tel|phone|telephone|mobile|cell|call|fon|telefon|telefono|téléphone|direct)\b|☎|📞|هاتف|جوال|موبايل|"
    r"تلفون|טלפון|טל['׳]|נייד)",
    re.IGNORECASE,
)
_FAX = re.compile(r"\bfax\b|فاكس|פקס", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_FEWEST, _MOST = 7, 15
_NEAR = 30
_REGION_OF_LANGUAGE = {"he": "IL", "iw": "IL"}
_REGION_OF_TLD = {"uk": "GB", "com": "", "org": "", "net": "", "edu": "US", "gov": "US", "io": "", "ai": "", "me": ""}
_TWO = 2


def region_of(host: str, lang: str) -> str:
    """The country that numbers without a country code are likely of; empty where nothing tells."""
    tld = host.rsplit(".", 1)[-1].lower()
    if tld in _REGION_OF_TLD:
        tld = _REGION_OF_TLD[tld]
    if len(tld) == _TWO and tld.isalpha():
        return tld.upper()
    parts = lang.replace("_", "-").split("-")
    if len(parts) > 1 and len(parts[-1]) == _TWO and parts[-1].isalpha():
        return parts[-1].upper()
    return _REGION_OF_LANGUAGE.get(parts[0].lower(), "")


def phone_of_link(href: str) -> str | None:
    """The number of a tel: link."""
    if not href[:8].lower().lstrip().startswith("tel:"):
        return None
    number = unquote(href.strip()[len("tel:") :]).split(";", 1)[0].strip()
    return number if _fits(number) else None


def phones_in(text: str, region: str = "", most: int = 3) -> list[str]:
    """The numbers of running text that could be called: valid ones, or such as the word "phone" stands before."""
    found = []
    for span in _SPAN.finditer(text):
        before = text[max(0, span.start() - _NEAR) : span.start()]
        number = span[0].strip(" .-–/\u00a0")
        if _FAX.search(before) or not _fits(number):
            continue
        if is_valid(number, region) or (_LABEL.search(before) and not re.fullmatch(r"[\d ]{0,6}\d{4}-\d{4}", number)):
            found.append(number)
            if len(found) == most:
                break
    return found


def is_valid(number: str, region: str = "") -> bool:
    """Whether a number of this shape is given out in its country; one without country code only in `region`."""
    import phonenumbers  # noqa: PLC0415  # its tables are slow to load, and few pages name a number

    if not number.startswith(("+", "00")) and not region:
        return False
    number = f"+{number[2:]}" if number.startswith("00") else number
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number.replace("(0)", ""), region or None))
    except phonenumbers.NumberParseException:
        return False


def _fits(number: str) -> bool:
    return len(number) <= LONGEST_NUMBER and _FEWEST <= len(_DIGIT.findall(number)) <= _MOST
