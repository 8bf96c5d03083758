"""The path over the years: eye, keyboard, pointer and table are told the same, as it was computed."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from amana.relationship.event import Event, Kind, Who
from amana.relationship.path import path as computed
from extension.panel.paths import CHATS, NOTHING, ONE, ONE_YEAR, YEARS, many
from extension.panel.people import NOA, TODAY, Json, state
from extension.panel.stage import opened, origin
from extension.panel.test_accessibility import CONTRAST

pytestmark = pytest.mark.browser

LANGUAGES = ["en", "ar", "he"]
POINTS = len(YEARS["points"])


def shown(chromium: Browser, path: Json, language: str = "en", width: int = 360) -> Page:
    """The panel with the path open, as its reader opens it."""
    answers = {"panel/state": state(NOA, language), "path/read": {"ok": True, "path": path}}
    page = opened(chromium, answers, width)
    page.goto(f"{origin()}/panel/panel.html")
    page.locator("#open-path").click()
    page.locator(".path").wait_for()
    drawn = page.locator(".path-slider > svg")
    if drawn.count():
        expect(drawn).to_have_attribute("width", str(width - 32))
    return page


def here(page: Page) -> int:
    return int(page.locator(".path-slider").get_attribute("aria-valuenow") or -1)


def said(page: Page) -> str:
    return page.locator(".path-slider").get_attribute("aria-valuetext") or ""


def rows(page: Page) -> list[list[str]]:
    page.locator("#path-table summary").click()
    cells: list[list[str]] = page.evaluate(
        "[...document.querySelectorAll('.path-table tr')].slice(1).map((row) => [...row.cells].map((c) => c.innerText))"
    )
    return cells


def percent(band: Json) -> str:
    if not band["evidence"]:
        return "No evidence yet"
    low, high = ((Decimal(str(band[end])) * 100).quantize(Decimal(1), ROUND_HALF_UP) for end in ("low", "high"))
    return f"{low}% to {high}%"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_arrows_walk_through_time_the_way_it_runs(chromium: Browser, language: str) -> None:
    page = shown(chromium, YEARS, language)
    later, earlier = ("ArrowRight", "ArrowLeft") if language == "en" else ("ArrowLeft", "ArrowRight")
    page.locator(".path-slider").focus()
    assert here(page) == POINTS - 1
    walked = []
    for key in ("Home", later, later, later, earlier, earlier, earlier, earlier, "End", later):
        page.keyboard.press(key)
        walked.append(here(page))
    assert walked == [0, 1, 2, 3, 2, 1, 0, 0, POINTS - 1, POINTS - 1]
    page.close()


def test_up_and_down_go_from_event_to_event(chromium: Browser) -> None:
    page = shown(chromium, YEARS)
    page.locator(".path-slider").focus()
    found = []
    for key in (
        "ArrowDown",
        "ArrowDown",
        "ArrowDown",
        "ArrowDown",
        "ArrowUp",
        "Home",
        "ArrowUp",
        "ArrowDown",
        "ArrowDown",
    ):
        page.keyboard.press(key)
        found.append(YEARS["points"][here(page)]["on"][:4])
    assert found == ["2026", "2025", "2024", "2019", "2024", "2015", "2016", "2015", "2015"]
    page.close()


def test_page_keys_go_by_a_year(chromium: Browser) -> None:
    page = shown(chromium, YEARS)
    page.locator(".path-slider").focus()
    found = []
    for key in ("PageDown", "PageDown", "PageDown", "Home", "PageUp", "PageUp", "End", "PageUp"):
        page.keyboard.press(key)
        found.append(YEARS["points"][here(page)]["on"])
    assert found == [
        "2025-09-15", "2024-03-01", "2023-01-01", "2015-07-01", "2016-11-21", "2018-01-01", TODAY, TODAY,
    ]  # fmt: skip
    page.close()


def test_the_keyboard_hears_all_that_the_eye_reads(chromium: Browser) -> None:
    page = shown(chromium, YEARS)
    page.locator(".path-slider").focus()
    page.keyboard.press("ArrowLeft")
    for part in ("Jun 14, 2026", "Strained", "33% to 71%", "76% to 97%", "Promise broken", "To ask again in autumn"):
        assert part in said(page)
        expect(page.locator(".path-readout")).to_contain_text(part)
    assert "They did · Costs trust" in said(page)
    page.close()


def test_the_table_tells_what_was_computed_and_everything_that_happened(chromium: Browser) -> None:
    page = shown(chromium, YEARS)
    told = rows(page)
    assert [row[2:4] for row in told] == [[percent(p["trust"]), percent(p["standing"])] for p in YEARS["points"]]
    assert [row[1].lower() for row in told] == [point["stage"] for point in YEARS["points"]]
    assert told[0][0] == "Jul 1, 2015"
    happened = [row[4] for row in told]
    for place, text in (
        (0, "running club"),
        (2, "קראתי"),
        (4, "ورشة"),
        (8, "Invoice 14"),
        (9, "autumn"),
        (10, "my talk"),
    ):
        assert text in happened[place]
    assert "2019" in happened[4]
    assert "Jul" not in happened[4], "a bare year is not to look like a day"
    page.close()


def test_heights_are_honest_from_nothing_to_everything(chromium: Browser) -> None:
    page = shown(chromium, YEARS)
    page.locator(".path-slider").focus()
    page.keyboard.press("Home")
    for point in YEARS["points"]:
        for side in ("trust", "standing"):
            ends = page.evaluate(
                "side => [...document.querySelectorAll(`.path-${side} .path-rule`)].map((r) => +r.getAttribute('y1'))",
                side,
            )
            dot = page.locator(f".path-dot.path-{side}")
            assert dot.count() == int(point[side]["evidence"])
            if dot.count():
                share = (ends[0] - float(dot.get_attribute("cy") or 0)) / (ends[0] - ends[2])
                assert share == pytest.approx(point[side]["low"], abs=0.002)
        page.keyboard.press("ArrowRight")
    page.close()


def corners(page: Page, side: str) -> list[tuple[float, float]]:
    d = page.locator(f"g.path-{side} .path-low").first.get_attribute("d") or ""
    return [(float(x), float(y)) for x, y in re.findall(r"([\d.]+),([\d.]+)", d)]


def test_no_trust_seems_to_grow_before_the_act_that_earned_it(chromium: Browser) -> None:
    page = shown(chromium, YEARS)
    drawn = corners(page, "trust")
    top = max(place for place in range(1, len(drawn)) if drawn[place][1] < drawn[place - 1][1] - 20)
    assert drawn[top][0] == drawn[top - 1][0]
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_evidence_there_is_no_number_and_no_line(chromium: Browser, language: str) -> None:
    page = shown(chromium, CHATS, language)
    assert page.locator("svg .path-low").count() == 0
    assert page.locator(".path-gap").first.is_visible()
    page.locator("#path-table summary").click()
    assert "%" not in page.locator(".path").inner_text()
    assert "%" not in said(page)
    page.close()


def test_the_line_begins_only_where_the_evidence_does(chromium: Browser) -> None:
    page = shown(chromium, YEARS)
    marks = page.evaluate(
        "[...document.querySelectorAll('g > .path-mark')].map((mark) => mark.getBBox().x + mark.getBBox().width / 2)"
    )
    assert min(x for x, _ in corners(page, "standing")) == pytest.approx(marks[1], abs=0.2)
    assert min(x for x, _ in corners(page, "trust")) == pytest.approx(marks[2], abs=0.2)
    page.locator(".path-slider").focus()
    page.keyboard.press("Home")
    assert said(page).count("No evidence yet") == 2
    assert "%" not in page.locator(".path-readout").inner_text()
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_today_stands_where_reading_ends(chromium: Browser, language: str) -> None:
    page = shown(chromium, YEARS, language)
    boxes = [box for box in (mark.bounding_box() for mark in page.locator("g > .path-mark").all()) if box]
    order = [round(box["x"] + box["width"] / 2) for box in boxes]
    assert order == sorted(order, reverse=language != "en")
    today = page.locator(".path-today").bounding_box()
    assert today
    assert all((today["x"] > box["x"] - 60) if language == "en" else (today["x"] < box["x"] + 60) for box in boxes)
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [320, 420])
def test_nothing_written_in_the_picture_overlaps_or_is_cut_off(chromium: Browser, language: str, width: int) -> None:
    page = shown(chromium, NOTHING, language, width)
    for path in (YEARS, ONE, ONE_YEAR, many()):
        page.locator("#back").click()
        page.evaluate("path => { fake.answers['path/read'] = { ok: true, path }; }", path)
        page.locator("#open-path").click()
        expect(page.locator(".path-slider > svg")).to_have_attribute("width", str(width - 32))
        boxes = page.evaluate(
            """() => [...document.querySelectorAll('.path-slider text')].map((text) => {
              const {left, right, top, bottom} = text.getBoundingClientRect();
              return [left, right, top + 3, bottom - 3, text.textContent];
            })"""
        )
        for place, (left, right, top, bottom, text) in enumerate(boxes):
            assert left >= 16 - 1, text
            assert right <= width - 16 + 1, text
            for left2, right2, top2, bottom2, other in boxes[:place]:
                apart = right <= left2 or right2 <= left or bottom <= top2 or bottom2 <= top
                assert apart, f"{text} over {other}"
    page.close()


def test_the_pointer_finds_the_nearest_moment(chromium: Browser) -> None:
    page = shown(chromium, YEARS)
    mark = page.locator("g > .path-mark").nth(3).bounding_box()
    assert mark
    page.mouse.move(mark["x"] + mark["width"] / 2 - 2, mark["y"] - 60)
    expect(page.locator(".path-readout")).to_contain_text("Moved the booking system")
    page.mouse.click(mark["x"] + 5, mark["y"])
    page.keyboard.press("Home")
    assert here(page) == 0
    page.close()


def test_thirty_years_with_three_hundred_events_can_be_walked_and_read(chromium: Browser) -> None:
    page = shown(chromium, many())
    assert page.locator("g > .path-mark").count() == 300
    page.locator(".path-slider").focus()
    page.keyboard.press("Home")
    for _ in range(29):
        page.keyboard.press("PageUp")
    assert "2025" in said(page) or "2026" in said(page)
    assert sum(row[4].count("\n") >= 1 for row in rows(page)) > 100
    assert page.locator(".path-table li").count() == 300
    page.close()


def test_one_event_of_today_is_seen(chromium: Browser) -> None:
    page = shown(chromium, ONE)
    box = page.locator(".path-slider .path-reach").bounding_box()
    assert box
    assert box["width"] >= 3
    expect(page.locator(".path-readout")).to_contain_text("46% to 97%")
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_timeline_says_so_and_draws_nothing(chromium: Browser, language: str) -> None:
    page = shown(chromium, NOTHING, language)
    assert page.locator(".path svg, .path [role=slider], .path table").count() == 0
    assert "%" not in page.locator(".path").inner_text()
    assert page.locator(".path").inner_text()
    page.close()


def test_what_the_server_computes_is_what_is_drawn(chromium: Browser) -> None:
    acts: list[tuple[Kind, Who, str]] = [
        ("meeting", "both", "2019"),
        ("joint_project", "both", "2020-03"),
        ("promise_broken", "them", "2024-05-02"),
    ]
    events = [Event(f"c1-{number:08x}", kind, who, on) for number, (kind, who, on) in enumerate(acts)]
    path = computed(events, date.fromisoformat(TODAY))
    page = shown(chromium, path)
    told = rows(page)
    assert [row[2] for row in told] == [percent(point["trust"]) for point in path["points"]]
    assert len([row for row in told if row[4]]) == 3
    assert page.locator("g > .path-mark").count() == 3
    page.close()


def test_a_long_text_is_begun_below_the_picture_and_whole_in_the_table(chromium: Browser) -> None:
    text = "Archive " * 250
    page = shown(chromium, {**ONE, "marks": [{**ONE["marks"][0], "text": text.strip()}]})
    assert len(said(page)) < 400
    box = page.locator(".path-readout").bounding_box()
    assert box
    assert box["height"] < 220
    assert rows(page)[-1][4].count("Archive") == 250
    page.close()


def test_a_failure_is_said_in_words(chromium: Browser) -> None:
    answers: dict[str, Any] = {"panel/state": state(NOA), "path/read": {"ok": False, "code": "away", "message": ""}}
    page = opened(chromium, answers, 360)
    page.goto(f"{origin()}/panel/panel.html")
    page.locator("#open-path").click()
    expect(page.locator(".notice")).to_have_text("Amana is not running.")
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_read_and_use_it(chromium: Browser, language: str) -> None:
    for width in (320, 420):
        page = shown(chromium, YEARS, language, width)
        page.locator("#path-table summary").click()
        for dark, options in ((False, {}), (True, CONTRAST)):
            page.emulate_media(color_scheme="dark" if dark else "light")
            found = Axe().run(page, options=options).response["violations"]
            assert [(each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found] == []
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
        page.close()
