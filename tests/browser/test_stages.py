"""Each stage of a tie as a reader of each language sees it: its word, both bands, and why, from the real server."""

from typing import Any

import pytest
from playwright.sync_api import Frame, expect

from amana.demo.sample_site import SampleSite
from amana.demo.story import story
from amana.relationship.stage import Stage
from amana.texts.language import Language
from browser.world import World

pytestmark = pytest.mark.browser

WORDS: dict[Language, dict[Stage, str]] = {
    "en": {
        "stranger": "Stranger",
        "acquaintance": "Acquaintance",
        "tried": "Tried",
        "known": "Known",
        "ally": "Ally",
        "strained": "Strained",
        "broken": "Broken",
    },
    "ar": {
        "stranger": "لا معرفة بعد",
        "acquaintance": "معرفة",
        "tried": "تجربة أولى",
        "known": "معرفة مجرّبة",
        "ally": "سند",
        "strained": "صلة متوترة",
        "broken": "ثقة مكسورة",
    },
    "he": {
        "stranger": "אין עדיין היכרות",
        "acquaintance": "היכרות",
        "tried": "ניסיון משותף",
        "known": "היכרות מוכחת",
        "ally": "בעלי ברית",
        "strained": "מתיחות",
        "broken": "אמון שנשבר",
    },
}
SIDES: dict[Language, tuple[str, str]] = {
    "en": ("Trust", "Standing"),
    "ar": ("ثقتي", "مكانتي"),
    "he": ("האמון שלי", "האמון בי"),
}
BAND: dict[Language, str] = {
    "en": "At least {low}; the band runs from {low} to {high}",
    "ar": "{low} على الأقل؛ النطاق من {low} إلى {high}",
    "he": "לפחות {low}; הטווח הוא מ־{low} עד {high}",
}
NO_EVIDENCE: dict[Language, str] = {"en": "No evidence yet", "ar": "لا دليل بعد", "he": "אין עדיין ראיות"}
MIXED: dict[Language, str] = {
    "en": "You can count on Desmond for at least 14%, perhaps as much as 50%. "
    "One thing speaks for Desmond: you worked together on {project}. "
    "One thing speaks against: an invoice was left unpaid on {invoice}, and that does not fade.",
    "ar": "ما يمكن الاعتماد عليه من جانب مروان: 14% على الأقل، وربما 50%. "
    "أمر واحد لصالح مروان: عمل مشترك في {project}. "
    "وفي المقابل أمر واحد: فاتورة بقيت بلا دفع في {invoice}، وأثر ذلك لا يزول مع الوقت.",
    "he": "אצל דורון אפשר לסמוך על 14% לפחות, ואולי אפילו על 50%. "
    "דבר אחד עומד לזכות דורון: עבודה משותפת ב־{project}. "
    "ומנגד דבר אחד: חשבונית שלא שולמה ב־{invoice}, וזה לא דוהה עם הזמן.",
}
"""Written by hand for a project 520 days ago (r 2.16) and an invoice never paid (s 6)."""

FEED = "https://www.linkedin.com/feed/"
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200e\u200f")
IN_FULL = """([on, language, withYear]) => new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`,
  {day: "numeric", month: "long", ...(withYear ? {year: "numeric"} : {}), timeZone: "UTC"}).format(new Date(on))"""


@pytest.fixture(params=["en", "ar", "he"])
def spoken(request: pytest.FixtureRequest, world: World) -> tuple[World, Language]:
    """The world with Amana speaking one of its languages."""
    language: Language = request.param
    world.settings(mode="overlay", language=language)
    return world, language


def percent(share: float) -> str:
    return f"{int(share * 100 + 0.5)}%"


def plain(text: str) -> str:
    return " ".join(text.translate(ISOLATES).split())


def explained(panel: Frame) -> str:
    panel.locator("#counts > summary").click()
    told = panel.locator("#counts .told").first
    told.wait_for()
    return plain(told.inner_text())


def shows_band(panel: Frame, language: Language, side: str, told: dict[str, Any]) -> None:
    words = NO_EVIDENCE[language]
    if told["evidence"]:
        words = BAND[language].format(low=percent(told["low"]), high=percent(told["high"]))
    meter = panel.get_by_role("meter", name=side, exact=True)
    assert plain(meter.get_attribute("aria-valuetext") or "") == words


def test_each_stage_is_told_with_its_word_its_bands_and_why(spoken: tuple[World, Language]) -> None:
    world, language = spoken
    people = story(language).stages
    page = world.open(FEED, SampleSite(lang=language, people=tuple(people.values())))
    for stage, person in people.items():
        sheet = world.sheet(person)
        page.goto(person.url)
        panel = world.panel(page)
        expect(panel.locator(".badge")).to_have_text(WORDS[language][stage])
        for side, told in zip(SIDES[language], (sheet["trust"], sheet["standing"]), strict=True):
            shows_band(panel, language, side, told)
        if stage == "stranger":
            assert panel.get_by_text(percent(sheet["trust"]["low"])).count() == 0
        else:
            words = explained(panel)
            assert percent(sheet["trust"]["low"]) in words
            assert percent(sheet["trust"]["high"]) in words


def test_the_mixed_case_is_explained_in_words_for_somebody_who_never_saw_the_formula(
    spoken: tuple[World, Language],
) -> None:
    world, language = spoken
    person = story(language).mixed
    sheet = world.sheet(person)
    panel = world.panel(world.profile(person, language=language))
    days = {line["kind"]: line["on"] for line in sheet["trust"]["lines"]}
    said = {kind: panel.evaluate(IN_FULL, [on, language, on[:4] != sheet["today"][:4]]) for kind, on in days.items()}
    expected = MIXED[language].format(project=said["joint_project"], invoice=said["never_paid"])
    assert explained(panel) == plain(expected)
