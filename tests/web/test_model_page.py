"""The page of the model in a real browser: type a number, see at once whose numbers move, keep it or go back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from amana.client import Client, client
from amana.config import Config
from amana.demo.own_server import own_server
from asking import free_port
from web.test_seen_in_a_browser import LANGUAGES, enter, findings

pytestmark = pytest.mark.browser

PEOPLE = 450


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Config]:
    """A server that knows Zohara, whose promise moves most, and many others who kept one years ago."""
    with own_server(tmp_path_factory.mktemp("data"), port=free_port()) as config:
        with client(config, "en") as call:
            zohara = call("POST", "contacts", {"name": "Zohara נועה", "headline": "Librarian"})
            event = {"kind": "promise_kept", "who": "them", "on": datetime.now(UTC).date().isoformat()}
            call("POST", f"contacts/{zohara['id']}/events", event)
            sami = call("POST", "contacts", {"name": "سامي حداد"})
            call("POST", f"contacts/{sami['id']}/events", {**event, "kind": "favour_big"})
            event |= {"who": "both", "on": f"{datetime.now(UTC).year - 3}-06"}
            for number in range(PEOPLE):
                kept = call("POST", "contacts", {"name": f"Person {number:03d}"})
                call("POST", f"contacts/{kept['id']}/events", event)
        yield config


@pytest.fixture
def call(running: Config) -> Iterator[Client]:
    with client(running, "en") as calling:
        calling("PUT", "model", {"changes": {}})
        yield calling


@pytest.fixture
def page(chromium: Browser, call: Client) -> Iterator[Page]:
    opened = model_page(chromium, call)
    yield opened
    opened.context.close()


def model_page(chromium: Browser, call: Client, language: str = "en", *, scripts: bool = True) -> Page:
    opened = enter(chromium, call, language, scripts=scripts)
    opened.goto(f"{opened.url.rstrip('/')}/model")
    return opened


def number(page: Page, name: str, row: str = "Promise kept") -> Locator:
    return page.get_by_role("group", name=row, exact=True).get_by_role("textbox", name=f"{row} {name}", exact=True)


def read(sentence: str) -> re.Pattern[str]:
    """The sentence as it stands on the page: what was put into it is isolated, so that no direction spills over."""
    return re.compile(r"[\u2068\u2069]*".join(map(re.escape, sentence)))


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_typing_a_number_and_trying_it_shows_who_moves_and_keeps_nothing(page: Page, call: Client) -> None:
    number(page, "For").fill("3")
    press(page, "Try it")
    movers = page.get_by_role("list", name="Whose numbers would move").get_by_role("listitem")
    expect(page.get_by_role("status").filter(has_text=read(f"{PEOPLE + 1} people would move"))).to_be_visible()
    expect(movers).to_have_count(200)
    expect(movers.first).to_contain_text("Zohara נועה")
    expect(movers.first).to_contain_text("→")
    expect(page.get_by_text("Only the 200 that move most")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_be_hidden()
    assert call("GET", "model")["changes"] == {}
    with page.context.expect_page() as opened:
        movers.first.get_by_role("link").click()
    expect(opened.value.get_by_role("heading", name="Zohara נועה")).to_be_visible()
    assert number(page, "For").input_value() == "3", "looking at somebody loses nothing that was typed"


def test_enter_in_a_field_tries_and_does_not_keep(page: Page, call: Client) -> None:
    number(page, "For").fill("3")
    number(page, "For").press("Enter")
    expect(page.get_by_role("status").filter(has_text="people would move")).to_be_visible()
    assert call("GET", "model")["changes"] == {}


def test_stopping_ends_the_search_and_leaves_what_was_found(page: Page, call: Client) -> None:
    asked: list[Route] = []

    def slowly(route: Route) -> None:
        asked.append(route)
        if len(asked) == 1:
            route.continue_()

    page.route("**/model/moved", slowly)
    number(page, "For").fill("3")
    press(page, "Try it")
    expect(page.get_by_text(read(f"200 of {PEOPLE + 1} looked at"))).to_be_visible()
    progress = page.get_by_role("progressbar", name="People looked at")
    assert progress.evaluate("bar => bar.value / bar.max") == pytest.approx(200 / (PEOPLE + 1))
    press(page, "Stop")
    expect(page.get_by_role("button", name="Stop", exact=True)).to_be_hidden()
    expect(page.get_by_role("button", name="Try it", exact=True)).to_be_focused()
    expect(page.get_by_role("status").filter(has_text=read("200 of"))).to_be_visible()
    page.wait_for_timeout(300)
    assert len(asked) == 2, "of the three steps the last is never asked for"
    asked[1].abort()
    assert call("GET", "model")["changes"] == {}


def test_numbers_are_kept_marked_and_set_back(page: Page, call: Client) -> None:
    number(page, "For").fill("3")
    number(page, "Half of it after").fill("18")
    page.get_by_role("combobox", name="Promise kept Half of it after in").select_option("months")
    page.get_by_role("group", name="Never paid").get_by_role("combobox").select_option("years")
    number(page, "Half of the harm after", "Never paid").fill("10")
    press(page, "Keep these numbers")
    expect(page.get_by_role("status").filter(has_text="are kept")).to_be_visible()
    kept = {
        "kinds": {"promise_kept": {"r": 3, "half_life_r": 540}, "never_paid": {"half_life_s": 3650}},
    }
    assert call("GET", "model")["changes"] == kept
    promise = page.get_by_role("group", name="Promise kept", exact=True)
    expect(promise).to_contain_text(read("For 3, half of it after 18 months, at most 6 in all"))
    expect(promise.get_by_text("By default: 1.5")).to_be_visible()
    expect(promise.get_by_text("By default: 2 years")).to_be_visible()
    expect(promise.get_by_text("By default:")).to_have_count(4)  # the two others are hidden
    expect(page.get_by_text("By default:").locator("visible=true")).to_have_count(3)
    page.get_by_role("button", name="Set back Promise kept For").click()
    assert number(page, "For").input_value() == "1.5"
    expect(promise.get_by_text("By default: 1.5")).to_be_hidden()
    press(page, "Back to the defaults")
    assert call("GET", "model")["changes"] == kept, "a slip does not cost what was tuned"
    expect(page.get_by_text("By default:").locator("visible=true")).to_have_count(0)
    press(page, "Keep these numbers")
    expect(page.get_by_role("status").filter(has_text="are kept")).to_be_visible()
    assert call("GET", "model")["changes"] == {}


@pytest.mark.parametrize("scripts", [True, False])
def test_a_wrong_number_is_told_beside_it_and_nothing_typed_is_lost(
    chromium: Browser, call: Client, *, scripts: bool
) -> None:
    page = model_page(chromium, call, scripts=scripts)
    number(page, "For").fill("30")
    number(page, "At most in all").fill("many")
    page.get_by_text("Stages, asks and what is shown").click()
    page.get_by_role("textbox", name="Known: trust of at least").fill("120")
    for button in ("Try it", "Keep these numbers"):
        press(page, button)
        expect(page.get_by_role("alert").filter(has_text="Some numbers need another look")).to_be_visible()
        told = number(page, "For")
        expect(told).to_have_accessible_description(read("Only a number from 0 to 20 is possible here."))
        most = read("Only a number from 0 to 100 is possible here.")
        expect(number(page, "At most in all")).to_have_accessible_description(most)
        known = page.get_by_role("textbox", name="Known: trust of at least")
        expect(known).to_have_accessible_description(read("Only 1% to 99% is possible here."))
        assert [told.input_value(), number(page, "At most in all").input_value(), known.input_value()] == [
            *("30", "many", "120")
        ]
    assert call("GET", "model")["changes"] == {}
    page.context.close()


def test_without_javascript_it_tries_step_by_step_keeps_and_goes_back(chromium: Browser, call: Client) -> None:
    page = model_page(chromium, call, scripts=False)
    number(page, "For").fill("3,5")
    press(page, "Try it")
    expect(page.get_by_text(read(f"200 of {PEOPLE + 1} looked at"))).to_be_visible()
    expect(page.get_by_role("link", name="Person 000")).to_be_visible()
    press(page, "Look at the next people")
    expect(page.get_by_role("link", name="Person 200")).to_be_visible()
    assert number(page, "For").input_value() == "3,5"
    press(page, "Keep these numbers")
    assert call("GET", "model")["changes"] == {"kinds": {"promise_kept": {"r": 3.5}}}
    page.get_by_role("button", name="Set back Promise kept For").click()
    assert number(page, "For").input_value() == "1.5"
    assert call("GET", "model")["changes"] == {"kinds": {"promise_kept": {"r": 3.5}}}
    press(page, "Keep these numbers")
    assert call("GET", "model")["changes"] == {}
    page.context.close()


def test_a_server_that_goes_away_while_trying_is_told(page: Page) -> None:
    page.route("**/model/moved", lambda route: route.abort())
    number(page, "For").fill("3")
    press(page, "Try it")
    expect(page.get_by_role("status").filter(has_text="Amana did not answer")).to_be_visible()


def test_what_moves_no_number_says_so(page: Page) -> None:
    number(page, "Warmth").fill("2")
    press(page, "Try it")
    expect(page.get_by_role("status").filter(has_text="Nobody's trust, standing or stage depends")).to_be_visible()


def test_my_goods_are_kept_line_by_line_and_wrong_lines_told(chromium: Browser, call: Client) -> None:
    page = enter(chromium, call, "en", scripts=False)
    page.get_by_role("link", name="What I can offer, what I need").click()
    page.get_by_label("What I can offer").fill("knows tax law\n\n  مدقّقة لغوية \n" + "x" * 101)
    page.get_by_label("What I need").fill("a designer")
    press(page, "Save")
    expect(page.get_by_text(read("Line 3: At most 100 characters"))).to_be_visible()
    assert "knows tax law" in page.get_by_label("What I can offer").input_value()
    page.get_by_label("What I can offer").fill("knows tax law\n\n  مدقّقة لغوية \n")
    press(page, "Save")
    expect(page.get_by_role("status")).to_contain_text("kept")
    assert call("GET", "me") == {"offers": ["knows tax law", "مدقّقة لغوية"], "needs": ["a designer"]}
    page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_read_and_use_the_numbers(chromium: Browser, call: Client, language: str, tmp_path: Path) -> None:
    page = model_page(chromium, call, language)
    assert page.locator("html").get_attribute("dir") == ("ltr" if language == "en" else "rtl")
    page.set_viewport_size({"width": 360, "height": 700})
    page.locator("details summary").click()
    page.locator('[name="kinds.favour_big.r"]').fill("3")
    page.locator("#try").click()
    page.locator("#movers li").wait_for()
    assert findings(page, dark=language == "en") == []
    page.set_viewport_size({"width": 1280, "height": 720})
    page.locator('[name="known_low"]').fill("120")
    page.locator("#try").click()
    page.locator('[name="known_low"][aria-invalid]').wait_for()
    assert language != "en" or findings(page, dark=False) == []
    names = page.locator("form").evaluate(
        "form => [...form.elements].filter(one => one.type === 'text').map(one => one.getAttribute('aria-labelledby')"
        ".trim().split(/ +/).map(id => document.getElementById(id).textContent).join(' '))"
    )
    assert len(names) == len(set(names)) > 90, "no two fields have the same name"
    page.goto(page.url.replace("/model", "/me"))
    assert findings(page, dark=False) == []
    page.screenshot(path=tmp_path / f"{language}.png")
    page.context.close()
