"""The dashboard draws a path with the extension's own modules and its own words, and opens nothing else of it."""

from __future__ import annotations

import json
import re

import pytest
from flask.testing import FlaskClient

from amana.extension_folder import extension_folder
from amana.texts import LANGUAGES, texts
from amana.texts.language import Language
from amana.web.drawing import FILES, LABELS, labels
from asking import Asker
from web.forms import OWN

PANEL = extension_folder() / "panel"
ASKED = re.compile(r"""\bt\((?:"(?P<plain>\w+)"|`(?P<family>\w+_)\$\{)""")


def asked_for() -> tuple[set[str], set[str]]:
    """The labels that the drawing names in full, and the beginnings of those it puts together."""
    found = [match for file in (PANEL / "path").glob("*.js") for match in ASKED.finditer(file.read_text("utf-8"))]
    return {match["plain"] for match in found} - {None}, {match["family"] for match in found} - {None}


def test_every_label_of_the_drawing_is_known_here_and_none_is_idle() -> None:
    plain, families = asked_for()
    assert len(plain) > 8
    assert plain - set(LABELS) == set()
    assert {family for family in families if not any(name.startswith(family) for name in LABELS)} == set()
    assert {name for name in LABELS if name not in plain and not name.startswith(tuple(families))} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_has_its_words_in_both_places(language: Language) -> None:
    messages = json.loads((extension_folder() / "_locales" / language / "messages.json").read_text("utf-8"))
    found = labels(texts(language))
    assert set(found) - set(messages) == set()
    for name, entry in found.items():
        blanks = sorted(re.findall(r"\$\w+\$", messages[name]["message"]))
        assert sorted(re.findall(r"\$\w+\$", entry["message"])) == blanks, name
        assert set(entry["message"].strip("\u2068\u2069 "))


def test_everything_the_drawing_imports_is_served_and_nothing_else(person: FlaskClient) -> None:
    for name in FILES:
        with person.get(f"/drawing/{name}", base_url=OWN) as answer:
            assert answer.status_code == 200, name
            assert answer.mimetype == ("text/css" if name.endswith(".css") else "text/javascript")
            assert "script-src 'self';" in answer.headers["Content-Security-Policy"]
            imported = re.findall(r'^import .* from "(.+)";', answer.get_data(as_text=True), re.MULTILINE)
        for wanted in imported:
            assert ((PANEL / name).parent / wanted).resolve().relative_to(PANEL).as_posix() in FILES, wanted
    for name in ("panel.js", "worker.js", "path/", "../manifest.json", "%2e%2e/manifest.json", "path/../panel.js", ""):
        assert person.get(f"/drawing/{name}", base_url=OWN).status_code == 404, name


def test_the_drawing_is_behind_the_gate_like_every_page(http: FlaskClient) -> None:
    assert http.get("/drawing/path/path.js", base_url=OWN).status_code == 401


def test_words_that_look_like_markup_stay_data(person: FlaskClient, ask: Asker) -> None:
    kept = ask.keep("Dana Peri")
    hostile = "</script><script>alert(1)</script><!--"
    ask("POST", f"contacts/{kept['id']}/events", {"kind": "note", "who": "me", "text": hostile})
    page = person.get(f"/people/{kept['id']}", base_url=OWN, headers={"Accept": "text/html"}).get_data(as_text=True)
    assert "<script>" not in page
    assert "<noscript>" in page, "without JavaScript a sentence stands where the picture would be"
    data = re.search(r'<script type="application/json" id="path-data">(.*?)</script>', page, re.DOTALL)
    assert data
    assert json.loads(data[1])["path"]["marks"][0]["text"] == hostile
