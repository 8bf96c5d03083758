"""Sameness: why two cards may be of one person. A hint for the user to judge; nothing is ever joined by it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from typing import Literal, Protocol, get_args

import phonenumbers
from rapidfuzz import fuzz

from amana.relationship.folding import fold
from amana.relationship.names import fitting, same_words, words_of
from amana.relationship.profile import ProfileKey
from amana.relationship.reach import digits, mail_key
from amana.relationship.sounds import rough, sound_alike

Why = Literal["email", "phone", "name_company", "name", "name_sounds"]
WHYS: tuple[Why, ...] = get_args(Why)
"""The reasons, the strongest first."""


class Card(Protocol):
    """What is compared of a person: a kept card has it, and so has what was read from a page."""

    @property
    def name(self) -> str: ...  # noqa: D102 - as on a contact, and so are the others
    @property
    def company(self) -> str: ...  # noqa: D102
    @property
    def headline(self) -> str: ...  # noqa: D102
    @property
    def location(self) -> str: ...  # noqa: D102
    @property
    def emails(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def phones(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def profiles(self) -> tuple[ProfileKey, ...]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody as far as they were told, to be looked for among the kept ones."""

    name: str = ""
    company: str = ""
    headline: str = ""
    location: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    profiles: tuple[ProfileKey, ...] = ()


_WORD = re.compile(r"[^\W_]+")
_OF_MANY = frozenset(
    _WORD.findall("""
    info office contact hello mail admin support sales team hr jobs careers press media service help enquiries
    inquiries reception welcome billing accounts marketing noreply webmaster kontakt
    """)
)
"""Before the @, what is an office's address and nobody's own."""

_LEGAL = frozenset(
    _WORD.findall("""
    ltd limited inc llc llp plc gmbh ag sa sarl bv nv oy ab as co corp corporation company group בעמ شركه مجموعه ذمم
    """)
)
_MARKS = re.compile(r"['\"`´.]")
_SAME_ENDING, _FEWEST_ENDING = 9, 7
_ALIKE_COMPANY = 92.0
_FEWEST_LETTERS = 4
_OF_ONE_PERSON = {"vanity", "member"}


def why_same(one: Card, other: Card) -> tuple[Why, ...]:
    """The reasons for which two cards may be of one person, the strongest first; none where nothing speaks for it.

    The same either way round. A shared profile key is no hint but certainty, and not looked at here; two different
    LinkedIn profiles speak against it wherever only the name speaks for it.
    """
    found = set[Why]()
    left, right = words_of(one.name), words_of(other.name)
    alike = names_alike(left, right)
    mails = {mail_key(mail) for mail in one.emails} & {mail_key(mail) for mail in other.emails}
    if any(alike or mail.partition("@")[0] not in _OF_MANY for mail in mails):
        found.add("email")
    if any(_same_phone(a, b, alike=alike) for a in one.phones for b in other.phones):
        found.add("phone")
    if not _two_accounts(one, other) and (reason := _by_name(one, other, left, right)):
        found.add(reason)
    return tuple(why for why in WHYS if why in found)


def names_alike(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two names, as their words, may be of one person at all."""
    return same_words(left, right) or fitting(left, right) or _heard_alike(left, right)


def _by_name(one: Card, other: Card, left: tuple[str, ...], right: tuple[str, ...]) -> Why | None:
    together = _same_company(one, other)
    if same_words(left, right):
        return "name_company" if together else None if _elsewhere(one, other) else "name"
    if together and fitting(left, right):
        return "name_company"
    # Two words that sound alike say as much as one, and a company.
    if _heard_alike(left, right) and (together or not _elsewhere(one, other)):
        return "name_sounds"
    return None


def keys_of(card: Card) -> Iterator[str]:
    """The keys under which somebody is kept to be found."""
    yield from _keys_of_reach(card)
    words = words_of(card.name)
    yield from _keys_of_sound(words)
    yield from (f"{'.' * (len(beside) == 1)}{key}" for beside, key in _keys_of_initial(words))


def sought_of(card: Card) -> Iterator[str]:
    """The keys under which whoever may be the same is found: one of theirs is among them, by `why_same`."""
    yield from _keys_of_reach(card)
    words = words_of(card.name)
    yield from _keys_of_sound(words)
    for beside, key in _keys_of_initial(words):
        yield f".{key}"
        if len(beside) == 1:
            yield key


def _keys_of_reach(card: Card) -> Iterator[str]:
    for mail in card.emails:
        yield f"@{mail_key(mail)}"
    for number in card.phones:
        if len(found := digits(number)) >= _FEWEST_ENDING:
            yield f"+{found[-_FEWEST_ENDING:]}"


def _keys_of_sound(words: tuple[str, ...]) -> Iterable[str]:
    """By two words as they roughly sound, in whatever order."""
    heard = [rough(word) for word in words if len(word) > 1]
    ways = (way for one, other in combinations(heard, 2) for way in product(one, other))
    return dict.fromkeys(" ".join(sorted(two)) for two in ways)


def _keys_of_initial(words: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The first and the last word, each with its initial beside the other: the one shortened, and the key."""
    if len(words) > 1:
        for beside, word in ((words[0], words[-1]), (words[-1], words[0])):
            yield beside, f"{beside[0]}.{word}"


def _heard_alike(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether each word of one name sounds like its own of the other, two at least, whichever comes first."""
    if len(left) != len(right) or len(left) < 2:  # noqa: PLR2004 - a name is two words
        return False
    turned = (*right[1:], right[0])
    return any(all(map(sound_alike, left, order)) for order in (right, turned))


def _two_accounts(one: Card, other: Card) -> bool:
    """Whether the two have LinkedIn profiles that cannot be one: another name in the address, or another number."""
    for kind in _OF_ONE_PERSON:
        theirs, others = ({key.value for key in card.profiles if key.kind == kind} for card in (one, other))
        if theirs and others and not theirs & others:
            return True
    return False


def _elsewhere(one: Card, other: Card) -> bool:
    """Whether both the company and the place speak against two people of one name being one."""
    if not (one.company and other.company) or _same_company(one, other):
        return False
    here, there = _place(one.location), _place(other.location)
    return bool(here and there and not here & there)


def _place(location: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(location)))


def _same_company(one: Card, other: Card) -> bool:
    left, right = company_words(one.company), company_words(other.company)
    if left and right:
        return _one_company(left, right)
    named, line = (left, other.headline) if left else (right, one.headline)
    return bool(named) and any(len(word) >= _FEWEST_LETTERS for word in named) and _in_line(named, line)


def _one_company(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    short, long = sorted((left, right), key=len)
    if short == long[: len(short)] and any(len(word) >= _FEWEST_LETTERS for word in short):
        return True
    return fuzz.token_sort_ratio(" ".join(left), " ".join(right)) >= _ALIKE_COMPANY


def _in_line(named: tuple[str, ...], line: str) -> bool:
    return set(named) <= set(company_words(line))


@lru_cache(maxsize=8_192)
def company_words(text: str) -> tuple[str, ...]:
    """The words of a company's name, folded and without its legal form."""
    return tuple(word for word in _WORD.findall(_MARKS.sub("", fold(text))) if word not in _LEGAL)


def _same_phone(one: str, other: str, *, alike: bool) -> bool:
    """Whether two numbers are one: as a whole where both say their country, else by their ends and the name."""
    left, right = _with_country(one), _with_country(other)
    if left and right:
        if left != right:
            return False
        return alike or phonenumbers.number_type(left) != phonenumbers.PhoneNumberType.FIXED_LINE
    a, b = digits(one).lstrip("0"), digits(other).lstrip("0")
    length = min(len(a), len(b), _SAME_ENDING)
    return alike and length >= _FEWEST_ENDING and a[-length:] == b[-length:]


@lru_cache(maxsize=2_048)
def _with_country(number: str) -> phonenumbers.PhoneNumber | None:
    """A number that says its country, by + or 00; None for every other, whose country nobody guesses."""
    text = fold(number).strip()
    text = f"+{text[2:]}" if text.startswith("00") else text
    if not text.startswith("+"):
        return None
    try:
        found = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return None
    return found if phonenumbers.is_possible_number(found) else None


def best_first(found: Iterable[tuple[tuple[Why, ...], str]]) -> list[tuple[tuple[Why, ...], str]]:
    """Reasons with names, those with the strongest reason first, then those with more of them."""
    return sorted(found, key=lambda one: (WHYS.index(one[0][0]), -len(one[0]), one[1]))
