"""Dates are read as people write them in three languages, to the exactness they were said with, or honestly refused."""

import json
import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from extension.scripts import call, module_page

TODAY = "2026-11-21"  # A Saturday.
VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "data" / "written_dates.json").read_text("utf-8")
)
LOCALES = ["en-GB", "en-US", "ar", "ar-EG", "ar-LB", "ar-MA", "ar-DZ", "he"]
STYLES: list[dict[str, str]] = [
    {"dateStyle": "full"},
    {"dateStyle": "long"},
    {"dateStyle": "medium"},
    {"dateStyle": "short"},
    {"day": "2-digit", "month": "2-digit", "year": "numeric"},
    {"weekday": "short", "day": "numeric", "month": "short", "year": "numeric"},
]
SWEEP = """(() => {
  const wrong = [];
  for (const locale of a[0]) for (const style of a[1]) {
    const format = new Intl.DateTimeFormat(locale, { ...style, calendar: "gregory", timeZone: "UTC" });
    for (const year of [2020, 2026]) for (let at = Date.UTC(year, 0); at < Date.UTC(year + 1, 0); at += 86_400_000) {
      const on = new Date(at).toISOString().slice(0, 10);
      const text = format.format(at);
      const read = it.readDate(text, "2026-12-31", { monthFirst: locale === "en-US" });
      if (read.on !== on) wrong.push([locale, text, on, read]);
    }
  }
  return wrong;
})()"""
MONTHS = """(() => {
  const wrong = [];
  for (const locale of a[0]) for (const month of ["long", "short"]) for (let at = 0; at < 12; at += 1) {
    const text = new Intl.DateTimeFormat(locale, { year: "numeric", month, calendar: "gregory", timeZone: "UTC" })
      .format(Date.UTC(2020, at, 1));
    const read = it.readDate(text, "2026-12-31");
    if (read.on !== new Date(Date.UTC(2020, at, 1)).toISOString().slice(0, 7)) wrong.push([locale, text, read]);
  }
  return wrong;
})()"""
TIMED = f"""(() => {{
  const from = performance.now();
  return [a[0].map((text) => it.readDate(text, "{TODAY}").problem), performance.now() - from];
}})()"""

pytestmark = pytest.mark.browser


def read(browser: Browser, written: list[dict[str, Any]]) -> list[dict[str, str]]:
    """What the real module makes of these rows of the vectors."""
    page = module_page(browser, "panel/written_date.js")
    found: list[dict[str, str]] = call(
        page,
        f"a[0].map(({{ text, future, monthFirst }}) => it.readDate(text, '{TODAY}', {{ future, monthFirst }}))",
        written,
    )
    page.close()
    return found


def test_a_date_as_people_write_it_is_understood_or_refused(chromium: Browser) -> None:
    expected = [{key: row[key] for key in ("on", "problem") if key in row} for row in VECTORS]
    found = read(chromium, VECTORS)
    assert [(row["text"], got) for row, got, want in zip(VECTORS, found, expected, strict=True) if got != want] == []


def test_no_language_is_checked_less_than_another() -> None:
    for language in ("en", "ar", "he"):
        rows = [row for row in VECTORS if row["language"] == language]
        assert len([row for row in rows if "on" in row]) >= 100, language
        assert {row["problem"] for row in rows if "problem" in row} == {"unreadable", "future", "too_old"}, language


def test_every_day_as_the_browser_writes_it_is_read_back_as_that_day(chromium: Browser) -> None:
    page = module_page(chromium, "panel/written_date.js")
    wrong = call(page, SWEEP, LOCALES, STYLES)
    months = call(page, MONTHS, [*LOCALES, "ar-SA", "ar-IQ", "ar-TN"])
    page.close()
    assert (wrong[:10], months) == ([], [])


def test_whatever_words_are_thrown_together_the_answer_is_a_real_past_date_or_a_problem(chromium: Browser) -> None:
    words = sorted({word for row in VECTORS for word in row["text"].split()})
    dice = random.Random(3)
    jumbles = [{"text": " ".join(dice.choices(words, k=dice.randint(1, 4)))} for _ in range(20_000)]
    for row, got in zip(jumbles, read(chromium, jumbles), strict=True):
        if "on" in got:
            assert "1900" <= got["on"] <= TODAY, row
            assert date.fromisoformat(got["on"] + "-01-01"[len(got["on"]) - 4 :]), row
        else:
            assert got["problem"] in {"unreadable", "future", "too_old"}, row


def test_a_page_of_text_pasted_by_mistake_is_refused_at_once(chromium: Browser) -> None:
    pasted = ["3/" * 50_000, "1" * 100_000, "'" * 100_000, " " * 99_999 + "x", "مارس " * 20_000, "- " * 50_000 + "3"]
    page = module_page(chromium, "panel/written_date.js")
    found, took = call(page, TIMED, pasted)
    page.close()
    assert found == ["unreadable"] * len(pasted)
    assert took < 200, "milliseconds"
