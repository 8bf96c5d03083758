"""Dates as people of each language write them. A date may be a day, a month or only a year."""

from babel.dates import format_date, format_skeleton

from amana.relationship.event import day_of
from amana.texts.language import Language

_LOCALES: dict[Language, str] = {"en": "en_GB", "ar": "ar", "he": "he"}
"""English with the day first: that reads well everywhere, while "03/04" never does."""

_YEAR, _MONTH, _DAY = 4, 7, 10


def written_day(on: str, language: Language, today: str = "") -> str:
    """The date in words, such as "3 March 2015", "March 2015" or "2015", as exact as it was recorded.

    A moment counts as its day, and a day of the year of `today` goes without its year. What is no date stays as it is.
    """
    on = on[:_DAY]
    try:
        day = day_of(on)
    except ValueError:
        return on
    if len(on) == _YEAR:
        return on
    if len(on) == _MONTH:
        return format_skeleton("yMMMM", day, locale=_LOCALES[language])
    if today[:_YEAR] == on[:_YEAR]:
        return format_skeleton("MMMMd", day, locale=_LOCALES[language])
    return format_date(day, "long", locale=_LOCALES[language])
