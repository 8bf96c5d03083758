"""The page of the rules in a real browser: three languages, narrow, by keyboard, without JavaScript, for everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from amana.client import Client, client
from amana.config import Config
from amana.demo.own_server import own_server
from asking import free_port
from web.test_seen_in_a_browser import LANGUAGES, enter, findings

pytestmark = pytest.mark.browser

RULE = "vouching-before-work"
DANA = "https://www.linkedin.com/in/dana-peri/"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Config]:
    """A server with a rule that was lowered, a silence, an own rule that works and one that does not."""
    data = tmp_path_factory.mktemp("data")
    folder = data / "rules"
    folder.mkdir()
    (folder / "wrong.toml").write_text("[[rule", encoding="utf-8")
    with own_server(data, port=free_port()) as config:
        with client(config, "en") as call:
            call("POST", "contacts", {"name": "נועה ברק", "profiles": [{"url": DANA}]})
            call("POST", "silences", {"rule": "guilt", "profile": DANA})
            for number in range(3):
                call("POST", "silences", {"rule": RULE, "profile": f"https://www.linkedin.com/in/person-{number}/"})
        yield config


@pytest.fixture
def call(running: Config) -> Iterator[Client]:
    with client(running, "en") as calling:
        yield calling


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_read_and_use_the_rules(chromium: Browser, call: Client, language: str, tmp_path: Path) -> None:
    page = enter(chromium, call, language)
    page.goto(f"{page.url.rstrip('/')}/rules")
    assert page.locator("html").get_attribute("dir") == ("ltr" if language == "en" else "rtl")
    # Every rule stands on the page in the same way; a few that are unfolded tell of all.
    page.evaluate("[...document.querySelectorAll('main details')].slice(-6).forEach((each) => (each.open = true))")
    page.locator(f"#rule-{RULE} summary").click()
    assert page.locator(f"#rule-{RULE} mark").count() > 3
    assert page.locator(f"#rule-{RULE} .example").first.get_attribute("lang") == language
    for width in (1280, 360) if language == "en" else (360,):
        page.set_viewport_size({"width": width, "height": 700})
        assert findings(page, dark=width > 360) == []
    page.locator(f"#rule-{RULE}").screenshot(path=tmp_path / f"{language}.png")
    names = page.locator("form.tune button").evaluate_all("each => each.map(one => one.textContent.trim())")
    assert len(names) == len(set(names)) > 15, "no two buttons have the same name"
    page.context.close()


def test_a_rule_is_switched_off_held_and_raised_by_keyboard_without_javascript(chromium: Browser, call: Client) -> None:
    page = enter(chromium, call, "en", scripts=False)
    page.get_by_role("navigation").get_by_role("link", name="What Amana warns about").press("Enter")
    rule = page.get_by_role("article", name="A recommendation, asked for before joint work")
    expect(rule).to_contain_text("Lowered by one level")
    rule.get_by_role("button", name=re.compile("Let it speak as before")).press("Enter")
    expect(rule.get_by_role("status")).to_contain_text("It speaks as before")
    expect(rule.get_by_role("status")).to_be_focused()
    expect(rule.get_by_role("status")).to_be_in_viewport()
    expect(rule).not_to_contain_text("Lowered by one level")
    rule.get_by_role("checkbox", name="Let it speak").press("Space")
    rule.get_by_role("button", name=re.compile("^Save")).press("Enter")
    expect(rule).to_contain_text("Switched off by you")
    rule.get_by_role("checkbox", name="Let it speak").press("Space")
    rule.get_by_role("combobox", name="At most").select_option("hint")
    rule.get_by_role("button", name=re.compile("^Save")).press("Enter")
    expect(rule).to_contain_text("Speaks as a hint")
    guilt = page.get_by_role("article", name="Reproach in an ask")
    guilt.get_by_role("button", name=re.compile("נועה ברק")).press("Enter")
    expect(guilt).not_to_contain_text("Silent with")
    expect(page.get_by_text(re.compile("wrong.toml.? is not TOML"))).to_be_visible()
    call("PUT", f"rules/{RULE}", {})
    page.context.close()
