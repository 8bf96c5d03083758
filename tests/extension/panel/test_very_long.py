"""Of a tie with hundreds of acts and questions the panel shows the first, and says how many there are in all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, expect

from amana.relationship.brief import brief
from amana.relationship.contact import Contact
from amana.relationship.event import Event
from amana.relationship.sheet import sheet
from extension.panel.people import TODAY, Json, state
from extension.panel.stage import show
from extension.panel.views import View

pytestmark = pytest.mark.browser


def long() -> Json:
    today = date.fromisoformat(TODAY)
    days = [(today - timedelta(days=day)).isoformat() for day in range(1, 131)]
    done = [Event(f"c1-{number:08x}", "favour_small", "them", day) for number, day in enumerate(days)]
    asked = [Event(f"c1-{number + 1000:08x}", "asked", "me", day, ask="time") for number, day in enumerate(days[:60])]
    found = brief(sheet(Contact("c1", "Noa Ben-Ami", version=3), [*done, *asked], today))
    url = "https://www.linkedin.com/in/somebody-invented/"
    return {**found, "profile": {"kind": "vanity", "value": "somebody-invented", "url": url}}


@pytest.mark.parametrize(
    ("language", "questions", "acts"),
    [
        (
            "en",
            "There are 60 in all. The first 50 are listed here.",
            "There are 130 in all. The 100 that weigh most are listed here.",
        ),
        ("ar", "العدد الكلي 60، وهنا أول 50 منها.", "العدد الكلي 130، وهنا 100 منها هي الأثقل وزنًا."),
        ("he", "בסך הכול 60. כאן מופיעות 50 הראשונות.", "בסך הכול 130. כאן מופיעים 100 שמשקלם הרב ביותר."),
    ],
)
def test_what_is_not_listed_is_counted(chromium: Browser, language: str, questions: str, acts: str) -> None:
    clicks = ("#more-questions > summary", "#counts > summary", "#smaller-trust > summary")
    page = show(chromium, View(answers={"panel/state": state(long(), language)}, clicks=clicks))
    expect(page.locator("#more-questions > summary")).to_contain_text("59")
    expect(page.locator("#more-questions > .quiet")).to_have_text(questions)
    expect(page.locator(".question")).to_have_count(50)
    expect(page.locator("#smaller-trust > .quiet")).to_have_text(acts)
    expect(page.locator("#smaller-trust > summary")).to_contain_text("125")
    expect(page.locator("#counts section:first-of-type .line")).to_have_count(100)
    expect(page.locator("#counts section:first-of-type > .told")).to_contain_text("130")
    expect(page.locator("#smaller-standing, #counts section:nth-of-type(2) p.quiet")).to_have_count(0)
    page.close()
