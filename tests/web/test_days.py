"""Dates are written as people of each language write them, as exact as they were recorded."""

import pytest

from amana.texts.language import Language
from amana.web.sentences.days import written_day


@pytest.mark.parametrize(
    ("language", "day", "this_year", "month"),
    [
        ("en", "3 March 2024", "2 November", "March 2024"),
        ("ar", "3 مارس 2024", "2 نوفمبر", "مارس 2024"),
        ("he", "3 במרץ 2024", "2 בנובמבר", "מרץ 2024"),
    ],
)
def test_a_day_a_month_and_a_year_are_said_in_words(language: Language, day: str, this_year: str, month: str) -> None:
    assert written_day("2024-03-03", language) == day
    assert written_day("2024-03-03T23:10:00+00:00", language) == day
    assert written_day("2026-11-02", language, "2026-11-21") == this_year
    assert written_day("2024-03", language) == month
    assert written_day("2024-03", language, "2024-11-21") == month, "a month alone keeps its year"
    assert written_day("2024", language, "2024-11-21") == "2024"
    assert written_day("no date", language) == "no date"
