"""Names: the words of a person's name in the form in which two ways of writing it are compared."""

import re
from functools import lru_cache
from itertools import combinations

from rapidfuzz.distance import OSA

from amana.relationship.folding import fold

_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W_]+")
_ABBREVIATED = re.compile(r"([^\W\d_])[.]")
_WITHIN = re.compile(r"['\"`´ء]")
_DOUBLED = re.compile(r"(.)\1")

# Before and after a name, as fold() leaves them and without marks.
_TITLES = frozenset(
    _WORD.findall("""
    dr prof professor mr mrs ms miss mx sir dame phd md mba msc bsc ma ba cpa esq jr sr ing dipl eng
    د م ا دكتور دكتوره الدكتور الدكتوره استاذ استاذه الاستاذ الاستاذه مهندس مهندسه المهندس المهندسه السيد السيده
    דר פרופ פרופסור עוד רוח אינג מר גב גברת
    """)
)
_SERVANT = re.compile(r"(عبد|abd)(?:ال|[uea]l)(?=\w{2})")
_JOINS_NEXT = frozenset({"عبد", "abd", "abdul", "abdel", "abdal", "עבד"})
_ARTICLES = frozenset({"al", "el", "ul", "ad", "as", "ash", "ar", "an", "at", "az"})
_ARABIC_ARTICLE = "ال"
_FEWEST_AFTER_ARTICLE = 3
MOST_WORDS = 6
"""Words of a name that are looked at."""

_LONG_WORD = 8
"""From so many letters on, one wrong letter is more likely than another name."""


@lru_cache(maxsize=8_192)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, folded: without titles, articles and what stands in brackets; an initial is one letter.

    In the order written, the part behind a comma first ("Peri, Dana").
    """
    text = _WITHIN.sub("", fold(_ASIDE.sub(" ", name)))
    family, comma, given = text.partition(",")
    behind = _tidy(given)
    return (behind + _tidy(family) if comma and behind else _tidy(text))[:MOST_WORDS]


def _tidy(text: str) -> tuple[str, ...]:
    found = [word for word in _WORD.findall(_ABBREVIATED.sub(r"\1 ", text)) if word not in _TITLES]
    words: list[str] = []
    joined = ""
    for at, word in enumerate(found):
        last = at == len(found) - 1
        if word in _ARTICLES and not last:
            continue
        if word in _JOINS_NEXT and not last:
            joined = word[:3]
            continue
        words.append(_bare(joined + word))
        joined = ""
    return tuple(words)


def _bare(word: str) -> str:
    """The word without the article before it, also where that stands between "servant" and a name of God."""
    bare = _SERVANT.sub(r"\1", word).removeprefix(_ARABIC_ARTICLE)
    return bare if len(bare) >= _FEWEST_AFTER_ARTICLE else word


def same_words(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names have the same words, two at least and not only initials, in whatever order and division."""
    if min(len(one), len(other)) < 2 or sum(len(word) > 1 for word in one) < 2:  # noqa: PLR2004 - a name is two words
        return False
    return sorted(one) == sorted(other) or "".join(one) == "".join(other)


def fitting(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one name is a shorter way of writing the other: words left out, initials, a letter doubled or wrong.

    Every word of the shorter has its own in the longer, in one order, and one of them at least is written out in
    both; of names with as many words, each fits each.
    """
    short, long = sorted((one, other), key=len)
    if len(short) < 2:  # noqa: PLR2004 - a name is two words
        return False
    return _fits(short, long) or _fits((*short[1:], short[0]), long) or _fits((short[-1], *short[:-1]), long)


def _fits(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return any(
        all(_alike(one, other) for one, other in zip(short, chosen, strict=True))
        and any(one == other and len(one) > 1 for one, other in zip(short, chosen, strict=True))
        for chosen in combinations(long, len(short))
        # Whoever leaves words out leaves out what stands in the middle: both ends stay.
        if (chosen[0] == long[0] and chosen[-1] == long[-1])
    )


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    if _DOUBLED.sub(r"\1", one) == _DOUBLED.sub(r"\1", other):
        return True
    if min(len(one), len(other)) < _LONG_WORD or one[-1] != other[-1]:
        return False
    # Christian and Christina are two names; what differs within a word and not at its end is a slip of the pen.
    return OSA.distance(one, other, score_cutoff=1) <= 1
