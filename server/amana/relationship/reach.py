"""Reach: e-mail addresses and phone numbers, kept as they were written, and when two spellings of one are the same."""

import re
import unicodedata

from amana.relationship.folding import fold

LONGEST_EMAIL = 254
LONGEST_PHONE = 40
MOST_REACHES = 20
"""Addresses of one person, and as many numbers."""

_EMAIL = re.compile(r"[^\s@<>(),;:\"]{1,64}@[^\s@<>(),;:\"./\\]+(?:\.[^\s@<>(),;:\"./\\]+)+")
_NOT_DIGIT = re.compile(r"[^0-9]")
_FEWEST_DIGITS = 3


def is_email(text: str) -> bool:
    """Whether a text has the shape of an e-mail address; nobody is asked whether it is in use."""
    return len(text) <= LONGEST_EMAIL and _EMAIL.fullmatch(text) is not None


def is_phone(text: str) -> bool:
    """Whether somebody may have written this for a phone number: it has three digits, of any script."""
    return len(text) <= LONGEST_PHONE and len(digits(text)) >= _FEWEST_DIGITS


def mail_key(address: str) -> str:
    """The form in which two spellings of one address are equal: case makes no difference, dots and marks do."""
    return unicodedata.normalize("NFC", address.strip()).casefold()


def digits(number: str) -> str:
    """The digits of a number as 0-9, in whatever script it was written."""
    return _NOT_DIGIT.sub("", fold(number))
