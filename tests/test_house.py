"""The house itself: who may import whom, texts in three languages, and a README that tells the truth."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from amana import cli
from amana.texts import LANGUAGES, Texts
from amana.texts.language import Language

ROOT = Path(__file__).parents[1]
SERVER = ROOT / "server" / "amana"
README = (ROOT / "README.md").read_text(encoding="utf-8")
FLUENT_FILES = sorted(path.name for path in (SERVER / "texts" / "en").iterdir())


def test_the_pure_rooms_stay_pure_and_imports_point_one_way() -> None:
    found = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout


def test_nothing_of_another_machine_is_named_in_what_ships() -> None:
    """Addresses in the product are this machine's, those of sites to recognise links to people by, or a namespace's."""
    known = re.compile(
        r"127\.0\.0\.1|localhost|linkedin\.com|//(?:github\.com|gitlab\.com|orcid\.org)/\*|www\.w3\.org|schema\.org|microformats\.org|data-vocabulary\.org|ogp\.me"
    )
    for path in _sources():
        for address in re.findall(r"""https?://[^\s"'`)>\]}\\]+""", path.read_text(encoding="utf-8")):
            example = ".example" in address or "example.org" in address or "{" in address.partition("://")[2][:2]
            assert known.search(address) or example, (path, address)


def _sources() -> Iterator[Path]:
    for folder in (SERVER, ROOT / "extension"):
        yield from (path for path in folder.rglob("*") if path.suffix in {".py", ".js", ".html", ".css", ".json"})


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.names.add(node.id.name)


def _messages(language: str, name: str) -> dict[str, set[str]]:
    parsed = FluentParser().parse((SERVER / "texts" / language / name).read_text(encoding="utf-8"))
    found = {}
    for entry in parsed.body:
        assert type(entry).__name__ in {"Message", "Comment", "GroupComment", "ResourceComment"}, entry
        if isinstance(entry, Message):
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


@pytest.mark.parametrize("name", FLUENT_FILES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_exists_in_each_language_with_the_same_values(language: str, name: str) -> None:
    assert _messages(language, name) == _messages("en", name)


def test_no_sentence_is_unused() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in SERVER.rglob("*") if path.suffix in {".py", ".html"})
    built = (
        "error-",
        "review-",
        "twin-why-",
        "stage-",
        "field-",
        "trouble-",
        "kind-",
        "who-",
        "stake-",
        "circle-",
        "rule-",
        "number-",
        "moved-",
        "model-group-",
        "model-unit-",
        "model-wrong-",
        "span-",
        "did-",
        "would-",
        "step-",
        "open-",
        "due-",
        "carry-",
        "reason-",
        "ask-",
        "outcome-",
        "asked-",
        "as-",
        "balance-",
        "warmth-",
        "given-",
        "count-on-",
        "count-none-",
        "at-",
        "speaks-for-",
        "rules-state-",
        "rules-done-",
        "rules-level-",
        "rules-outcome-",
        "rules-last-",
        "rules-language-",
        "rules-problem-",
        "page-kind-",
        "page-means-",
        "page-part-",
        "page-trouble-",
        "page-where-",
        "part-",
    )
    for name in FLUENT_FILES:
        for sentence in _messages("en", name):
            assert f'"{sentence}' in code or f"'{sentence}" in code or sentence.startswith(built), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_that_wants_a_value_says_so(language: Language) -> None:
    texts = Texts(language)
    assert "26262" in texts("error-unknown_host", port="26262")
    with pytest.raises(KeyError):
        texts("error-unknown_host")
    with pytest.raises(KeyError):
        texts("no-such-sentence")


def test_every_command_is_in_the_readme() -> None:
    for name in cli.amana.commands:
        assert f"amana {name}" in README, name


def test_every_call_of_the_api_is_in_the_readme(app: Flask) -> None:
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith("/api/v1/") and "openapi" not in rule.rule:
            path = re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule.removeprefix("/api/v1/"))
            path = path.replace("{contact_id}", "{id}").replace("{event_id}", "{id}").replace("{pairing_id}", "{id}")
            path = path.replace("{merge_id}", "{id}")
            path = path.replace("{silence_id}", "{id}").replace("{browser_id}", "{id}").replace("{rule_id}", "{id}")
            for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
                assert re.search(rf"`[A-Z ]*\b{method}\b[A-Z ]* {re.escape(path)}", README), (method, path)


def test_every_permission_has_its_reason_in_the_readme() -> None:
    manifest = (ROOT / "extension" / "manifest.json").read_text(encoding="utf-8")
    wanted = re.search(r'"permissions": \[([^\]]+)\]', manifest)
    assert wanted
    for permission in re.findall(r'"(\w+)"', wanted[1]):
        assert f"`{permission}`" in README, permission


def test_pictures_in_the_readme_exist() -> None:
    for picture in re.findall(r"(?:src=\"|\]\()(docs/[^\")]+)", README):
        assert (ROOT / picture).is_file(), picture


def test_every_test_that_the_table_of_surfaces_names_exists() -> None:
    tests = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    named = re.findall(r"`(test_\w+)`", (ROOT / "docs" / "linkedin-coverage.md").read_text(encoding="utf-8"))
    assert len(named) > 50
    assert {name for name in named if f"def {name}(" not in tests} == set()


def test_every_test_that_the_table_of_pages_names_exists() -> None:
    files = list((ROOT / "tests").rglob("test_*.py"))
    tests = "\n".join(path.read_text(encoding="utf-8") for path in files)
    named = re.findall(r"`(test_\w+(?:\.py)?)`", (ROOT / "docs" / "pages-we-read.md").read_text(encoding="utf-8"))
    known = {path.name for path in files} | {name for name in named if f"def {name}(" in tests}
    assert len(named) > 20
    assert set(named) - known == set()
