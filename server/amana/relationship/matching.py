"""Matching what one has to give with what another needs, by the words the two lines share, in three languages."""

import re
from collections.abc import Iterable
from functools import lru_cache

from amana.relationship.folding import fold

_WORD = re.compile(r"[^\W_]+")
_FEWEST_LETTERS = 3

# What joins onto an Arabic or Hebrew word in writing, the longer first; "and" may stand before any of them.
_AND = ("و", "ו")
_JOINED = ("بال", "لل", "ال", "ب", "ل", "בה", "לה", "ה", "ב", "ל")

# Words that say that somebody has, needs or wants something, and not what. Written as fold() leaves them.
_SAYS_NOTHING = frozenset(
    _WORD.findall("""
    the and for with from into about out our your his her their them they this that these those who whom whose which
    what when where how why are was were has have had can could may might will would shall should must not but all any
    some every each more most much many very also just than then there here one two own other another
    know knows knowing knowledge need needs needed needing want wants wanted look looks looking find finding seek
    seeking help helps helping helper give gives offer offers offering get gets good great best new able someone
    somebody anyone anybody people person something anything things thing etc via per
    من الي علي عن في مع هذا هذه ذلك تلك الذي التي الذين كل بعض غير بين عند لدي لديه لديها عندي عنده عندها
    قد كان كانت هو هي هم انا نحن انت او ام ثم لكن حتي منذ اي ايه كيف متي اين ماذا لماذا جدا ايضا فقط
    يعرف تعرف اعرف معرفه يحتاج تحتاج احتاج محتاج محتاجه حاجه بحاجه يبحث تبحث ابحث بحث يريد تريد اريد يساعد تساعد
    مساعده شخص شخصا اشخاص احد احدا ناس شيء شي شييا اشياء جديد جديده جيد جيده افضل خبره
    את של על עם אל כל זה זאת אלה אלו הוא היא הם הן אני אנחנו אתה אתם יש אין לא כן גם רק עוד מאוד או אם כי אבל
    מה מי איך למה מתי איפה אשר כמו בין אחר אחרי לפני אצל שלי שלו שלה שלהם לי לו לה יותר הכי
    יודע יודעת יודעים ידע מכיר מכירה היכרות צריך צריכה צריכים צורך רוצה רוצים מחפש מחפשת מחפשים חיפוש עוזר עוזרת
    עזרה לעזור מישהו מישהי אנשים אדם משהו דבר דברים חדש חדשה טוב טובה ניסיון נסיון
    """)
)


def first_match(given: Iterable[str], needed: Iterable[str]) -> tuple[str, str] | None:
    """The first line of what is given and the first line of what is needed that share a word, or None.

    A word counts from three letters on, where it says more than that something is had or needed; case, accents,
    vowel points and the particles joined to a word in Arabic and Hebrew make no difference.
    """
    wanted = [(line, words) for line in needed if (words := _words(line))]
    for line in given if wanted else ():
        words = _words(line)
        for need, forms in wanted:
            if not words.isdisjoint(forms):
                return line, need
    return None


def share_said(text: str, line: str) -> float:
    """How much of a line a text says too: the share of its telling words, 0..1; 1 for a line that has none.

    Words count and compare as in `first_match`. The text is not remembered.
    """
    told = [forms for word in _WORD.findall(fold(line)) if _SAYS_NOTHING.isdisjoint(forms := _forms(word)) and forms]
    if not told:
        return 1.0
    said = {form for word in _WORD.findall(fold(text)) for form in _forms(word)}
    return sum(not said.isdisjoint(forms) for forms in told) / len(told)


@lru_cache(maxsize=1_024)
def _words(line: str) -> frozenset[str]:
    """Every form of the telling words of a line: as written, and without what is joined to its front."""
    forms: set[str] = set()
    for word in _WORD.findall(fold(line)):
        found = _forms(word)
        if _SAYS_NOTHING.isdisjoint(found):
            forms |= found
    return frozenset(forms)


def _forms(word: str) -> set[str]:
    alone = {word, word[1:]} if word.startswith(_AND) else {word}
    bare = {form.removeprefix(joined) for form in alone for joined in _JOINED}
    return {form for form in alone | bare if len(form) >= _FEWEST_LETTERS}
