"""What counts is told for somebody who never saw the formula, in three languages and at every stage."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from extension.panel.people import NOA, Json, state
from extension.panel.stage import show
from extension.panel.stages import MIXED, STAGES
from extension.panel.told import TOLD
from extension.panel.views import View

pytestmark = pytest.mark.browser

LANGUAGES = ("en", "ar", "he")
ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F))
BAND = re.compile(r"at least \d+%, perhaps as much as \d+%")

MIXED_LINES = {
    "en": [
        ("An invoice was left unpaid in 2024.", "Lowers the number by 37 points today; this does not fade."),
        (
            "You worked together on November 21, 2026.",
            "Raises the number by 17 points today; half of it is gone every 3 years.",
        ),
    ],
    "ar": [
        ("فاتورة بقيت بلا دفع في سنة 2024.", "هذا يخفض الرقم اليوم 37 نقطة، وأثره لا يزول."),
        ("عمل مشترك في 21 نوفمبر 2026.", "هذا يرفع الرقم اليوم 17 نقطة، ويذهب نصف أثره كل 3 سنوات."),
    ],
    "he": [
        ("חשבונית שלא שולמה בשנת 2024.", "היום זה מוריד את המספר ב־37 נקודות, וזה לא דוהה."),
        (
            "עבודה משותפת ב־21 בנובמבר 2026.",
            "היום זה מעלה את המספר ב־17 נקודות, וחצי מההשפעה דוהה בכל 3 שנים.",
        ),
    ],
}
MIXED_REPAIR = {
    "en": (
        "What would repair it",
        "Work done together would bring it to at least 33%, perhaps as much as 67%.",
        "What does not fade stays on record: good acts raise the number, but never wipe it out.",
    ),
    "ar": (
        "ما الذي يُصلحه",
        "مع عمل مشترك يُنجَز يصبح الرقم 33% على الأقل، وربما 67%.",
        "ما لا يزول أثره يبقى في السجل، والأفعال الطيبة ترفع الرقم من غير أن تمحوه.",
    ),
    "he": (
        "מה יכול לתקן",
        "עם עבודה משותפת המספר יעלה ל־33% לפחות, ואולי אפילו ל־67%.",
        "מה שלא דוהה נשאר רשום; מעשים טובים מעלים את המספר, אבל לא מוחקים אותו.",
    ),
}
MIXED_BOTH_WAYS = {
    "en": "Taken both ways: at least 32%, perhaps as much as 73%. One side alone does not carry a tie.",
    "ar": "في الاتجاهين معًا: 32% على الأقل، وربما 73%. جانب واحد لا يحمل الصلة وحده.",
    "he": "בשני הכיוונים יחד: 32% לפחות, ואולי 73%. צד אחד לבדו לא נושא קשר.",
}
# Points of a line, and what is said of them: each form an Arabic number takes.
ARABIC_POINTS = {
    0.004: "هذا يرفع الرقم اليوم أقل من نقطة، ويذهب نصف أثره كل شهرين.",
    0.01: "هذا يرفع الرقم اليوم نقطة واحدة، ويذهب نصف أثره كل شهرين.",
    -0.02: "هذا يخفض الرقم اليوم نقطتين، ويذهب نصف أثره كل شهرين.",
    0.03: "هذا يرفع الرقم اليوم 3 نقاط، ويذهب نصف أثره كل شهرين.",
    0.11: "هذا يرفع الرقم اليوم 11 نقطة، ويذهب نصف أثره كل شهرين.",
    -0.99: "هذا يخفض الرقم اليوم 99 نقطة، ويذهب نصف أثره كل شهرين.",
}
HALF_LIVES = {
    1: "every day",
    45: "every 45 days",
    180: "every 6 months",
    365: "every year",
    540: "every 18 months",
    1095: "every 3 years",
}


def opened(chromium: Browser, sheet: Json, language: str = "en") -> Page:
    page = show(chromium, View(answers={"panel/state": state(sheet, language)}, clicks=("#counts > summary",)))
    page.locator("#counts .both-ways").wait_for()
    return page


def turn(page: Page, sheet: Json, language: str) -> None:
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(sheet, language))
    name = sheet["contact"]["name"]
    expect(page.locator("#person-name")).to_have_text(name)
    page.locator("#counts .both-ways").wait_for()


def said(page: Page, selector: str) -> list[str]:
    """The texts as they are spoken: without the marks that only keep their direction."""
    return [str(text).translate(ISOLATES) for text in page.locator(selector).all_text_contents()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_stage_is_told_in_words(chromium: Browser, language: str) -> None:
    page = opened(chromium, MIXED, language)
    for name, sheet in STAGES.items():
        turn(page, {**sheet, "contact": {**sheet["contact"], "version": len(name)}}, language)
        page.wait_for_function(
            "stage => document.querySelector('.badge').classList.contains(stage)", arg=sheet["stage"]["name"]
        )
        sides = [" ".join(said(page, f"#counts section:nth-of-type({side}) > .told")) for side in (1, 2)]
        assert (name, *said(page, ".next-step p"), *sides) == (name, *TOLD[language][name])
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mixed_case_is_told_act_by_act_with_what_would_repair_it(chromium: Browser, language: str) -> None:
    page = opened(chromium, MIXED, language)
    trust = "#counts section:first-of-type"
    lines = zip(said(page, f"{trust} .line-what"), said(page, f"{trust} .line-effect"), strict=True)
    assert list(lines) == MIXED_LINES[language]
    heading, best, lasting = MIXED_REPAIR[language]
    assert said(page, f"{trust} .raising h4") == [heading]
    assert said(page, f"{trust} .raising li")[0] == best
    assert said(page, f"{trust} .raising .quiet") == [lasting]
    assert said(page, ".both-ways") == [MIXED_BOTH_WAYS[language]]
    page.close()


def test_no_number_stands_without_its_band(chromium: Browser) -> None:
    page = opened(chromium, MIXED)
    for name, sheet in STAGES.items():
        turn(page, {**sheet, "contact": {**sheet["contact"], "version": 50 + len(name)}}, "en")
        page.wait_for_function(
            "stage => document.querySelector('.badge').classList.contains(stage)", arg=sheet["stage"]["name"]
        )
        told = " ".join(said(page, "#counts"))
        evidence = [sheet[side]["evidence"] for side in ("trust", "standing")]
        assert (name, "%" in BAND.sub("", told)) == (name, False)
        assert (name, bool(BAND.search(told))) == (name, any(evidence))
        assert (name, "No evidence yet" in told) == (name, not all(evidence))
        assert (name, "points" in told) == (name, any(evidence))
    page.close()


def lined(*lines: Json) -> Json:
    """Noa, with these acts of hers alone."""
    act: Json = {**NOA["trust"]["lines"][1], "s": 0.0}
    told = [{**act, "event": f"c1-{number:08x}", **line} for number, line in enumerate(lines)]
    return {**NOA, "trust": {**NOA["trust"], "lines": told}}


def test_an_act_that_speaks_both_ways_is_neither_for_nor_against(chromium: Browser) -> None:
    mixed: Json = {"kind": "paid_late", "on": "2025-09", "half_life": 1460, "r": 0.31, "s": 0.79}
    page = opened(chromium, lined(*({**mixed, "points": points} for points in (0.02, -0.01, 0.004))))
    trust = "#counts section:first-of-type"
    told = said(page, f"{trust} > .told")[0]
    assert told.endswith(" 3 things speak both for and against, above all: Noa paid late in September 2025.")
    assert "Nothing" not in told
    fades = "half of it is gone every 4 years."
    assert said(page, f"{trust} .line-effect") == [
        f"This speaks both for and against. On the whole it raises the number by 2 points today; {fades}",
        f"This speaks both for and against. On the whole it lowers the number by one point today; {fades}",
        f"This speaks both for and against. On the whole it changes the number by less than a point today; {fades}",
    ]
    expect(page.locator(f"{trust} .line.against, {trust} .line.for")).to_have_count(0)
    page.close()


def test_what_the_numbers_mean_is_said_before_them(chromium: Browser) -> None:
    page = opened(chromium, MIXED)
    assert said(page, "#counts .unfolded > :first-child")[0].startswith("The first number is what has been earned")
    page.close()


def test_what_would_raise_a_number_says_whose_act_it_would_be(chromium: Browser) -> None:
    better = [{"kind": kind, "low": 0.5, "high": 0.9} for kind in ("recommendation_worked", "joint_project")]
    both = {side: {**MIXED[side], "raises": better} for side in ("trust", "standing")}
    page = opened(chromium, {**MIXED, **both})
    firsts = [said(page, f"#counts section:nth-of-type({side}) .raising li") for side in (1, 2)]
    band = "would bring it to at least 50%, perhaps as much as 90%."
    together = f"Work done together {band}"
    assert firsts == [
        [f"A recommendation by Sami that works out {band}", together],
        [f"A recommendation of yours that works out {band}", together],
    ]
    page.close()


def test_arabic_points_take_the_form_of_their_number(chromium: Browser) -> None:
    page = opened(chromium, lined(*({"points": points, "half_life": 60} for points in ARABIC_POINTS)), "ar")
    page.locator("#smaller-trust > summary").click()
    by_weight = sorted(ARABIC_POINTS, key=abs, reverse=True)
    assert said(page, "#counts section:first-of-type .line-effect") == [ARABIC_POINTS[points] for points in by_weight]
    page.close()


def test_fading_is_told_in_the_unit_that_fits(chromium: Browser) -> None:
    lines = [{"points": 0.2 - days / 1e5, "half_life": days} for days in HALF_LIVES]
    page = opened(chromium, lined(*lines))
    page.locator("#smaller-trust > summary").click()
    ends = [text.split("gone ")[1] for text in said(page, "#counts section:first-of-type .line-effect")]
    assert ends == [f"{words}." for words in HALF_LIVES.values()]
    page.close()


def test_the_weightiest_stand_first_and_the_small_ones_are_folded(chromium: Browser) -> None:
    weights = [0.01, 0.3, None, -0.2, 0.02, 0.05, 0.04, None]
    page = opened(chromium, lined(*({"points": points, "text": str(points)} for points in weights)))
    trust = "#counts section:first-of-type"
    assert said(page, f"{trust} > ul .line-text") == ["0.3", "-0.2", "0.05", "0.04", "0.02"]
    fold = page.locator("#smaller-trust > summary")
    expect(fold).to_have_text("And 3 smaller ones")
    fold.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#smaller-trust .line")).to_have_count(3)
    expect(page.locator("#smaller-trust .line-effect")).to_have_count(1)
    page.close()


def test_what_counts_is_opened_by_keyboard_and_stays_open_when_something_changes(chromium: Browser) -> None:
    page = show(chromium, View(answers={"panel/state": state(MIXED)}))
    assert page.evaluate("performance.getEntriesByName(new URL('views/counted.js', location.href).href).length") == 0
    page.locator("#counts > summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#counts .told").first).to_contain_text("19%")
    better = {**MIXED, "trust": {**MIXED["trust"], "low": 0.21}}
    page.evaluate("state => { fake.answers['panel/state'] = state; fake.changed(); }", state(better))
    expect(page.locator("#counts .told").first).to_contain_text("21%")
    expect(page.locator("#counts > summary")).to_be_focused()
    page.close()


def test_a_name_of_two_words_or_with_a_title_is_said_in_full(chromium: Browser) -> None:
    names = {
        "Dr. Lea Stern": "Dr. Lea Stern",
        "عبد الرحمن صالح": "عبد الرحمن صالح",
        "Grace Lindqvist": "Grace",
        "Li": "Li",
    }
    page = opened(chromium, MIXED)
    for name, called in names.items():
        turn(page, {**MIXED, "contact": {**MIXED["contact"], "name": name}}, "en")
        assert said(page, "#counts .told")[0].startswith(f"You can count on {called} for at least")
    page.close()


def test_a_name_that_looks_like_our_own_marks_stays_a_name(chromium: Browser) -> None:
    name = "Dr. \u2069\u202e$COUNT$ | other: <b>x</b>"
    page = opened(chromium, {**MIXED, "contact": {**MIXED["contact"], "name": name}})
    told = page.locator("#counts .told").first.text_content() or ""
    assert "One thing speaks for \u2068Dr. $COUNT$ | other: <b>x</b>\u2069: you worked together" in told
    page.close()
