"""The dashboard says of a tie what the extension's panel says of it, word for word."""

import json
import re
from importlib.resources import files

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from amana.extension_folder import extension_folder
from amana.texts import LANGUAGES, texts
from amana.texts.language import Language

SHARES = {"low": 0.25, "high": 0.75}
COUNTS = (1, 2, 3, 11, 100)


def sentences(language: str) -> list[str]:
    """The names of the sentences that both say."""
    source = files("amana.texts").joinpath(language, "sheet.ftl").read_text(encoding="utf-8")
    return [entry.id.name for entry in FluentParser().parse(source).body if isinstance(entry, Message)]


def plain(name: str) -> str:
    """A name in the one form that both ways of writing it have: "did_them_promise_kept", "countOn_trust"."""
    return re.sub(r"([A-Z])", r"-\1", name).replace("_", "-").lower()


def said(message: str, count: int, language: Language) -> str:
    """A message of the extension with its number and its placeholders filled in."""
    if re.match(r"(zero|one): ", message):
        forms = dict(form.split(": ", 1) for form in message.split(" | "))
        message = forms.get(Locale(language).plural_form(count), forms["other"])
    values = {"count": str(count), **{name: f"{share:.0%}" for name, share in SHARES.items()}}
    return re.sub(r"\$(\w+)\$", lambda found: values.get(found[1].lower(), found[1].lower()), message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_panel_and_dashboard_use_the_same_words(language: Language) -> None:
    messages = json.loads((extension_folder() / "_locales" / language / "messages.json").read_text("utf-8"))
    by_name = {plain(name): entry for name, entry in messages.items()}
    names = sentences(language)
    assert len(names) > 150
    for name in names:
        entry = by_name[plain(name)]
        blanks = {blank.lower() for blank in re.findall(r"\$(\w+)\$", entry["message"])} - {"count", *SHARES}
        for count in COUNTS:
            told = texts(language)(name, count=count, **SHARES, **{blank: blank for blank in blanks})
            assert re.sub("[\u2066-\u2069]", "", told) == said(entry["message"], count, language), name
