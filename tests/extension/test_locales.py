"""English, Arabic and Hebrew are equal: the same texts, the same places in them, each plural form a language has."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from amana.capture.draft import Where
from amana.relationship.asks import Ask, Level, Reason
from amana.relationship.contact import CIRCLES
from amana.relationship.event import ANSWERS, KINDS, STAKES, WHO
from amana.relationship.model import DEFAULT
from amana.relationship.next_step import STEPS
from amana.relationship.raising import WITHIN_REACH
from amana.relationship.stage import Stage

EXTENSION = Path(__file__).parents[2] / "extension"
LANGUAGES = ("en", "ar", "he")
PLURALS = {
    "en": {"one", "other"},
    "he": {"one", "two", "other"},
    "ar": {"zero", "one", "two", "few", "many", "other"},
}
KEY = re.compile(r"""\b(?:t|plural|getMessage)\(\s*(?:"(?P<plain>\w+)"|`(?P<family>\w+_)\$\{)""")

Messages = dict[str, dict[str, object]]


def load(language: str) -> Messages:
    loaded: Messages = json.loads((EXTENSION / "_locales" / language / "messages.json").read_text(encoding="utf-8"))
    return loaded


def text(messages: Messages, key: str) -> str:
    return str(messages[key]["message"])


def code() -> str:
    files = [*EXTENSION.rglob("*.js"), *EXTENSION.rglob("*.html"), EXTENSION / "manifest.json"]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def used() -> tuple[set[str], set[str]]:
    """The keys that the code names in full, and the beginnings of those it puts together."""
    source = code()
    found = list(KEY.finditer(source))
    plain = {match["plain"] for match in found if match["plain"]}
    plain |= set(re.findall(r"__MSG_(\w+)__", source))
    plain |= set(re.findall(r'"((?:next|step)[A-Z]\w*)"', source))  # These two families are handed on by name.
    return plain, {match["family"] for match in found if match["family"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lacks_a_text_that_another_has(language: str) -> None:
    assert list(load(language)) == list(load("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_drops_a_name_number_or_date(language: str) -> None:
    messages, english = load(language), load("en")
    for key, entry in messages.items():
        assert entry.get("placeholders") == english[key].get("placeholders"), key
        declared = {name.upper() for name in dict(entry.get("placeholders") or {})}  # type: ignore[call-overload]
        assert set(re.findall(r"\$(\w+)\$", text(messages, key))) == declared, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_the_code_asks_for_is_there(language: str) -> None:
    messages = load(language)
    plain, families = used()
    assert plain - set(messages) == set()
    assert {family for family in families if not any(key.startswith(family) for key in messages)} == set()


def test_no_text_is_carried_along_that_nobody_sees() -> None:
    plain, families = used()
    assert {key for key in load("en") if key not in plain and not key.startswith(tuple(families))} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_number_has_the_form_the_language_wants(language: str) -> None:
    messages = load(language)
    plurals = set(re.findall(r'\bplural\("(\w+)"', code()))
    assert plurals
    for key in plurals:
        forms = {form.split(": ", 1)[0] for form in text(messages, key).split(" | ")}
        assert forms == PLURALS[language], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_or_left_in_english(language: str) -> None:
    for key in load(language):
        assert text(load(language), key).strip(), key
        if language != "en":
            assert text(load(language), key) != text(load("en"), key), key


def test_store_limits_hold_for_name_and_description() -> None:
    for language in LANGUAGES:
        messages = load(language)
        assert len(text(messages, "extensionName")) <= 75
        assert len(text(messages, "extensionDescription")) <= 132


def test_words_of_the_model_are_all_translated() -> None:
    words = {
        "kind": KINDS,
        "stage": get_args(Stage),
        "circle": CIRCLES,
        "ask": get_args(Ask),
        "reason": get_args(Reason),
        "carry": get_args(Level),
        "who": WHO,
        "size": STAKES,
        "link": ["ok", "unpaired", "away", "old", "foreign", "blocked"],
        "found": ["amana", "nothing", "foreign", "blocked", "old"],
        "where": get_args(Where),
        "step": STEPS,
        "outcome": ["open", *ANSWERS["asked"]],
    }
    english = load("en")
    missing = [
        f"{family}_{word}" for family, names in words.items() for word in names if f"{family}_{word}" not in english
    ]
    assert missing == []
    unproposed = [
        kind
        for kind in WITHIN_REACH
        if f"would_both_{kind}" not in english and not {f"would_them_{kind}", f"would_me_{kind}"} <= set(english)
    ]
    assert unproposed == []


def test_every_act_that_moves_a_number_can_be_told_in_a_sentence() -> None:
    english = load("en")
    counting = [kind for kind, weight in DEFAULT.kinds.items() if weight.r or weight.s]
    untold = [
        (side, kind)
        for kind in counting
        for side in ("me", "them")
        if f"did_{side}_{kind}" not in english and f"did_both_{kind}" not in english
    ]
    assert len(counting) > 20
    assert untold == []
