"""The dashboard in a real browser: without JavaScript, in three languages, and for everybody (axe finds nothing)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from amana.client import Client, client
from amana.config import Config
from amana.demo.own_server import own_server
from asking import free_port

pytestmark = pytest.mark.browser

AXE = Axe()
VIOLATIONS: dict[str, Any] = {"resultTypes": ["violations"]}
CONTRAST = {**VIOLATIONS, "runOnly": {"type": "rule", "values": ["color-contrast"]}}
LANGUAGES = ["en", "ar", "he"]
Scheme = Literal["light", "dark"]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Config]:
    with own_server(tmp_path_factory.mktemp("data"), port=free_port()) as config:
        yield config


@pytest.fixture
def call(running: Config) -> Iterator[Client]:
    with client(running, "en") as calling:
        yield calling


def enter(chromium: Browser, call: Client, language: str, *, scripts: bool = True) -> Page:
    context = chromium.new_context(locale=language, java_script_enabled=scripts, reduced_motion="reduce")
    page = context.new_page()
    page.goto(call("POST", "dashboard-links")["url"])
    page.wait_for_url(lambda address: "/enter/" not in address)
    return page


def findings(page: Page, *, dark: bool = True) -> list[str]:
    """What axe finds, in light and, as to contrast, in dark; and whether the page is wider than its window.

    Colours are no matter of language: one of them need be looked at in the dark.
    """
    told = []
    looks: tuple[tuple[Scheme, dict[str, Any]], ...] = (("light", VIOLATIONS), ("dark", CONTRAST))
    for scheme, options in looks[: 1 + dark]:
        page.emulate_media(color_scheme=scheme)
        for each in AXE.run(page, options=options).response["violations"]:
            told += [f"{scheme} {each['id']}: {node['html'][:160]}" for node in each["nodes"]]
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [*told, f"wider by {wider}"] if wider else told


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_read_and_use_every_page(chromium: Browser, call: Client, language: str) -> None:
    note = "طويلة " + "x" * 300
    kept = call("POST", "contacts", {"name": f"נועה ברק {language}", "note": note, "circles": ["work"]})
    for event in ({"kind": "joint_project", "who": "both", "on": "2024"}, {"kind": "deception", "who": "me"}):
        call("POST", f"contacts/{kept['id']}/events", event)
    call("POST", "silences", {"rule": "guilt"})
    for kind, who in (("promised", "me"), ("introduced", "them"), ("asked", "me"), ("recommendation_worked", "them")):
        event = {
            "kind": kind,
            "who": who,
            "on": "2024",
            "text": note,
            **({"due": "2025"} if kind == "promised" else {}),
        }
        call("POST", f"contacts/{kept['id']}/events", event)
    for one in ("Dana Peri", "دانا بيري"):
        said = {"emails": [f"dana@{language}.example"], "phones": ["+972 50 123 4567"], "knows": [kept["id"]]}
        call("POST", "contacts", {"name": one, "note": note, **said})
    page = enter(chromium, call, language)
    address = page.url.rstrip("/")
    pages = (
        "/",
        f"/people/{kept['id']}",
        f"/people/{kept['id']}/delete",
        "/questions",
        "/ambassadors",
        "/me",
        "/twins",
    )
    # Lines break soonest in a narrow window, whatever the language.
    for width in (1280, 360) if language == "en" else (360,):
        page.set_viewport_size({"width": width, "height": 700})
        for path in pages:
            page.goto(address + path)
            page.evaluate("document.querySelectorAll('main details').forEach((each) => (each.open = true))")
            assert page.locator("html").get_attribute("dir") == ("ltr" if language == "en" else "rtl")
            assert findings(page, dark=width > 360) == [], path
    page.context.close()


def test_a_person_is_changed_and_deleted_without_javascript(chromium: Browser, call: Client) -> None:
    kept = call("POST", "contacts", {"name": "Noga Peri", "note": "Likes tea"})
    page = enter(chromium, call, "en", scripts=False)
    page.get_by_role("link", name="Noga Peri").click()
    page.get_by_label("Company").fill("Sifria")
    page.get_by_role("checkbox", name="Friends").check()
    page.get_by_role("button", name="Save").click()
    assert call("GET", f"contacts/{kept['id']}") | {"changed_at": ""} == kept | {
        "company": "Sifria",
        "circles": ["friend"],
        "version": 2,
        "changed_at": "",
    }
    page.get_by_role("link", name="Delete this person").click()
    page.get_by_role("link", name="Keep").click()
    page.get_by_role("link", name="Delete this person").click()
    page.get_by_role("button", name="Yes, delete for good").click()
    page.get_by_role("heading", name="People").wait_for()
    assert call("GET", "contacts?q=Noga")["contacts"] == []
    page.context.close()


def test_a_question_is_answered_and_the_answer_taken_back_by_keyboard(chromium: Browser, call: Client) -> None:
    kept = call("POST", "contacts", {"name": "Noa Barak"})
    call("POST", f"contacts/{kept['id']}/events", {"kind": "asked", "who": "me", "on": "2020", "ask": "job"})
    page = enter(chromium, call, "en")
    page.get_by_role("navigation").get_by_role("link", name="Questions").press("Enter")
    assert page.get_by_role("link", name="Questions").get_attribute("aria-current") == "page"
    asked = page.get_by_role("group", name=re.compile("You asked for .+job"))
    asked.get_by_role("button", name="No", exact=True).press("Enter")
    page.get_by_text("Noted.").wait_for()
    assert asked.count() == 0
    assert findings(page) == []
    # The way back has the focus: one more key, and all is as it was.
    page.keyboard.press("Enter")
    page.get_by_text("Undone.").wait_for()
    asked.wait_for()
    assert len(call("GET", f"contacts/{kept['id']}/events")["events"]) == 1
    page.context.close()


def test_an_event_is_deleted_and_brought_back_without_javascript(chromium: Browser, call: Client) -> None:
    kept = call("POST", "contacts", {"name": "Rina Levi"})
    call("POST", f"contacts/{kept['id']}/events", {"kind": "meeting", "who": "both", "on": "2020-03", "text": "Tea"})
    before = call("GET", f"contacts/{kept['id']}/events")
    page = enter(chromium, call, "en", scripts=False)
    page.goto(f"{page.url.rstrip('/')}/people/{kept['id']}")
    page.get_by_role("button", name=re.compile("Delete: .?Met · March 2020")).click()
    assert page.get_by_role("status").inner_text().startswith("Deleted.")
    assert call("GET", f"contacts/{kept['id']}/events")["events"] == []
    page.get_by_role("button", name="Undo").click()
    page.get_by_text("Undone.").wait_for()
    assert call("GET", f"contacts/{kept['id']}/events") == before
    page.context.close()


def test_the_bar_grows_from_where_reading_starts(chromium: Browser, call: Client, tmp_path: Path) -> None:
    kept = call("POST", "contacts", {"name": "Sami Haddad"})
    call("POST", f"contacts/{kept['id']}/events", {"kind": "joint_project", "who": "both", "stake": "large"})
    for language, edge in (("en", "left"), ("ar", "right")):
        page = enter(chromium, call, language)
        page.goto(f"{page.url.rstrip('/')}/people/{kept['id']}")
        bar, sure = (page.locator(part).first.bounding_box() for part in (".bar svg", ".bar .sure"))
        assert bar
        assert sure
        assert 1 < sure["width"] < bar["width"]
        starts = bar["x"] if edge == "left" else bar["x"] + bar["width"]
        begins = sure["x"] if edge == "left" else sure["x"] + sure["width"]
        assert abs(starts - begins) < 1
        page.screenshot(path=tmp_path / f"{language}.png", full_page=True)
        page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_path_over_the_years_is_drawn_and_walked_through(
    chromium: Browser, call: Client, language: str, tmp_path: Path
) -> None:
    kept = call("POST", "contacts", {"name": "Dana Peri"})
    for kind, on, text in (
        ("connection_accepted", "2015", "Running club"),
        ("joint_project", "2019-05", "ورشة الأرشيف"),
        ("paid_on_time", "2022-03-04", ""),
        ("promise_broken", "2024-11-02", ""),
        ("joint_project", "2025", ""),
    ):
        who = "both" if kind == "joint_project" else "them"
        call("POST", f"contacts/{kept['id']}/events", {"kind": kind, "who": who, "on": on, "text": text})
    computed = call("GET", f"contacts/{kept['id']}/path")
    page = enter(chromium, call, language)
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.set_viewport_size({"width": 900, "height": 900})
    page.goto(f"{page.url.rstrip('/')}/people/{kept['id']}")
    slider = page.get_by_role("slider")
    assert slider.get_attribute("aria-valuemax") == str(len(computed["points"]) - 1)
    assert page.locator(".path-slider > svg").bounding_box()["width"] > 700  # type: ignore[index]
    assert page.locator("g > .path-mark").count() == 5
    slider.focus()
    page.keyboard.press("Home")
    assert "%" not in page.locator(".path-readout").inner_text()
    page.keyboard.press("End")
    assert page.locator(".path-readout").inner_text().count("%") == 4
    page.locator(".path-table summary").click()
    assert page.locator(".path-table tbody tr").count() == len(computed["points"])
    assert heard == []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.screenshot(path=tmp_path / f"{language}-{scheme}.png", full_page=True)
    assert findings(page, dark=language == "en") == []
    page.context.close()
