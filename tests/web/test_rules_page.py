"""The page of the rules, as a person without JavaScript uses it."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from amana.acts import outcomes
from amana.advice.pack import load
from amana.house import House
from amana.texts import LANGUAGES
from asking import Asker
from web.forms import followed, read, send, shown

DANA = "https://www.linkedin.com/in/dana-peri/"
RULE = "vouching-before-work"


def card(page: str, rule: str = RULE) -> str:
    """What the page says of one rule."""
    found = re.search(rf'<article class="card rule" id="rule-{rule}".*?</article>', page, flags=re.DOTALL)
    assert found, rule
    return read(found[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_there_with_its_reason_and_an_example_of_the_readers_language_first(
    person: FlaskClient, home: House, language: str
) -> None:
    page = shown(person, "/rules", language)
    assert len(home.rules.rules) > 15
    for rule in home.rules.rules:
        told = card(page, rule.id)
        assert rule.instead[language] in told or "{" in rule.instead[language], rule.id  # type: ignore[index]
        assert "{" not in told.replace(rule.instead[language], ""), rule.id  # type: ignore[index]
    marked = page[page.index(f'id="rule-{RULE}"') :]
    assert re.search(rf'<p class="example" lang="{language}"', marked[: marked.index("</li>")])
    assert "<mark>" in marked[: marked.index("</details>")]


def test_a_rule_is_switched_off_and_on_and_held_to_a_level(person: FlaskClient, home: House) -> None:
    page = shown(person, "/rules")
    assert "Speaks up to “caution”" in card(page)
    page = followed(person, send(person, page, f"/rules/{RULE}", level=""))
    assert "Switched off by you" in card(page)
    assert "Kept: A recommendation, asked for before joint work" in read(page)
    page = followed(person, send(person, page, f"/rules/{RULE}", on="on", level="hint"))
    assert "Speaks as a hint" in card(page)
    page = followed(person, send(person, page, f"/rules/{RULE}", on="on", level="stop"))
    assert "That is more than this rule was made for" in read(page)
    assert "Speaks as a hint" in card(page)
    followed(person, send(person, page, f"/rules/{RULE}", on="on", level=""))
    assert home.settings.rules() == {}


def test_what_came_of_warnings_is_told_and_a_lowered_rule_raised_again(person: FlaskClient, home: House) -> None:
    assert "It has not warned you yet." in card(shown(person, "/rules"))
    for outcome in ("edited", "sent", "nothing", "sent", "dismissed"):
        outcomes.record(home.notebook, RULE, outcome)
    page = shown(person, "/rules")
    told = card(page)
    assert "It warned 5 times: 2 sent as it was · 1 changed first · 1 left unsent · 1 dismissed" in told
    assert "changed first · sent as it was · left unsent · sent as it was · dismissed" in told
    assert "Lowered by one level" in told
    assert "3 times out of the last 5" in told
    assert "Speaks as a hint" in told
    page = followed(person, send(person, page, f"/rules/{RULE}/restore"))
    assert "It speaks as before" in read(page)
    assert "Lowered" not in card(page)
    assert "Speaks up to “caution”" in card(page)
    assert "It warned 5 times" in card(page)


def test_a_lowered_hint_is_silent_and_still_listed(person: FlaskClient, home: House) -> None:
    hint = next(rule for rule in home.rules.rules if rule.level == "hint")
    for _ in range(3):
        outcomes.record(home.notebook, hint.id, "dismissed")
    assert "Lowered: it is silent" in card(shown(person, "/rules"), hint.id)


def test_silences_stand_beside_their_rule_and_are_lifted_there(person: FlaskClient, ask: Asker) -> None:
    ask.keep("Dana Peri", profiles=[{"url": DANA}])
    ask("POST", "silences", {"rule": RULE, "profile": DANA})
    ask("POST", "silences", {"rule": "gone-since"})
    page = shown(person, "/rules")
    assert "Silent with Dana Peri" in card(page)
    assert "gone-since" in read(page)
    silence = re.search(r'action="(/rules/silences/\w+)"', page)
    assert silence
    page = followed(person, send(person, page, silence[1]))
    assert "Silent with Dana Peri" not in card(page)
    assert "It is heard again" in read(page)
    assert send(person, page, silence[1]).status_code == 404


def test_a_rule_that_is_none_is_not_found(person: FlaskClient) -> None:
    page = shown(person, "/rules")
    assert send(person, page, "/rules/no-such-rule", on="on").status_code == 404
    assert send(person, page, "/rules/no-such-rule/restore").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_to_copy_works_as_it_stands(person: FlaskClient, home: House, language: str) -> None:
    page = shown(person, "/rules", language)
    example = re.search(r"<pre[^>]*>(.*?)</pre>", page, flags=re.DOTALL)
    assert example
    text = example[1].replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", '"').replace("&#39;", "'")
    book = load({"mine.toml": text.replace("&amp;", "&")})
    assert book.problems == ()
    assert str(home.own_rules.folder) in read(page)
    home.own_rules.folder.mkdir()
    (home.own_rules.folder / "mine.toml").write_text(text, encoding="utf-8")
    assert "no-favours-on-fridays" in card(shown(person, "/rules", language), "no-favours-on-fridays")


def test_what_is_wrong_with_an_own_rule_is_told_on_the_page_and_is_text_there(person: FlaskClient, home: House) -> None:
    home.own_rules.folder.mkdir()
    bad = '[[rule]]\nid = "<script>alert(1)</script>"\n'
    (home.own_rules.folder / "mine.toml").write_text(bad, encoding="utf-8")
    page = shown(person, "/rules")
    assert "Not in use until it is put right" in read(page)
    assert "write small letters, digits and hyphens" in read(page)
    assert "<script>alert" not in page


def test_a_persons_page_says_of_which_asks_less_is_said(person: FlaskClient, ask: Asker) -> None:
    kept = ask.keep("Dana Peri", profiles=[{"url": DANA}])
    assert "You let Amana say less about" not in read(shown(person, f"/people/{kept['id']}"))
    ask("PUT", f"rules/{RULE}", {"on": False})
    assert "You let Amana say less about: a recommendation" in read(shown(person, f"/people/{kept['id']}"))
