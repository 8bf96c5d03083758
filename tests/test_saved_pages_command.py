"""`amana doctor page.html`, as somebody types it: what it says of a saved page, and that nothing of it comes out."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from amana import cli
from amana.demo.cast import MAYA, SAMI
from amana.page_check import extension_table
from amana.terminal import plain
from amana.texts import LANGUAGES, texts
from amana.texts.language import Language
from pages.every import CHANGES, EVERY
from pages.older import drawn

Doctor = Callable[..., Result]
TABLE = extension_table()
TOPCARD = next(change for change in CHANGES if change.missing == ("topcard",))
PRIVATE = re.compile("|".join(map(re.escape, (MAYA.name, MAYA.vanity, MAYA.urn, MAYA.headline, MAYA.company, "Haifa"))))


@pytest.fixture
def doctor(tmp_path: Path) -> Doctor:
    """Runs `amana doctor` on a page or its bytes."""

    def run(page: str | bytes | Path, *options: str, language: Language = "en") -> Result:
        file = page if isinstance(page, Path) else tmp_path / "page.html"
        if not isinstance(page, Path):
            file.write_bytes(page.encode() if isinstance(page, str) else page)
        return CliRunner().invoke(cli.amana, ["doctor", str(file), *options], obj=texts(language))

    return run


def saved(name: str, html: str = "") -> str:
    """A sample page as a browser saves it complete."""
    url = EVERY[name].url
    return f"<!-- saved from url=({len(url):04d}){url} -->\n{html or drawn(EVERY[name])}"


@pytest.mark.parametrize("name", [name for name in EVERY if name not in {"not found", "wall"}])
def test_all_is_well_with_every_sample_page(doctor: Doctor, name: str) -> None:
    told = doctor(saved(name))
    assert told.exit_code == 0, told.output
    assert "✗" not in told.output
    assert "All is well" in told.output


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_changed_part_is_named_in_plain_words_and_nothing_of_the_page_is(doctor: Doctor, language: Language) -> None:
    html = saved(TOPCARD.page, TOPCARD.made(drawn(EVERY[TOPCARD.page])))
    told = doctor(html, language=language)
    assert told.exit_code == 1
    wrong = [line for line in told.output.splitlines() if "✗" in line]
    assert len(wrong) == 1
    assert "(topcard)" in wrong[0]
    assert texts(language)("part-topcard") in wrong[0]
    assert not PRIVATE.search(told.output)
    assert MAYA.name in doctor(html, "--values", language=language).output


def test_scripts_are_told_names_and_places_and_values_only_when_asked(doctor: Doctor) -> None:
    told = doctor(saved("profile, classic"), "--json")
    found = json.loads(told.output)
    assert found["page"] == "profile"
    assert found["well"] is True
    assert found["parts"][0] == {"part": "topcard", "state": "found", "way": 2, "ways": 6, "means": "person"}
    assert found["reads"]["headline"] == {"where": "top_card", "sure": "high"}
    assert not PRIVATE.search(told.output)
    with_values = json.loads(doctor(saved("profile, classic"), "--json", "--values").output)
    assert with_values["reads"]["name"]["value"] == MAYA.name


def test_what_a_page_says_cannot_steer_the_terminal(doctor: Doctor) -> None:
    html = saved("profile, sdui").replace(MAYA.headline, "Head\x1b]0;title\x07 \u202eof product")
    told = doctor(html, "--values").output
    assert "of product" in told
    assert plain(told) == told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 \0\0", "not-a-page"),
        (b"<html><body>no address", "no-address"),
        (b"<html>" + b"x" * 5_000_001, "too-long"),
        (saved("profile, sdui", "<html>" + "<div>" * 200_000), "choking"),
        (saved("profile, sdui", drawn(EVERY["wall"])), "nothing-there"),
        (saved("profile, sdui", drawn(EVERY["not found"])), "nothing-there"),
        (saved("messaging", "<html><body></body></html>"), "nothing-there"),
    ],
    ids=lambda given: given if isinstance(given, str) and len(given) < 20 else "",
)
def test_what_cannot_be_looked_at_says_what_to_do(
    doctor: Doctor, content: bytes | str, trouble: str, language: Language
) -> None:
    told = doctor(content, language=language)
    assert told.exit_code == 2
    assert told.output.strip() == texts(language)(f"page-trouble-{trouble}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_a_missing_and_a_locked_file_are_told_apart(
    doctor: Doctor, tmp_path: Path, language: Language
) -> None:
    locked = tmp_path / "locked.html"
    locked.write_text("<html>")
    locked.chmod(0)
    troubles = {tmp_path: "folder", tmp_path / "none.html": "no-file"}
    if not os.access(locked, os.R_OK):
        troubles[locked] = "unreadable"
    for file, trouble in troubles.items():
        told = doctor(file, language=language)
        assert told.exit_code == 2
        assert told.output.strip() == texts(language)(f"page-trouble-{trouble}")


def test_a_page_that_does_not_tell_its_address_can_be_given_one(doctor: Doctor) -> None:
    # Whose page a profile is, its own links tell.
    assert doctor(drawn(EVERY["profile, sdui, Arabic"])).exit_code == 0
    html = "<!doctype html><title>Words</title><main><p>Nothing here tells where it was.</p></main>"
    assert "--address" in doctor(html).output
    told = doctor(html, "--address", SAMI.url)
    assert told.exit_code == 2
    assert "--address" not in told.output
    assert doctor(html, "--address", "https://example.org/in/somebody/").exit_code == 2


def test_the_options_of_a_page_want_a_page() -> None:
    for option in ("--json", "--values"):
        told = CliRunner().invoke(cli.amana, ["doctor", option], obj=texts("en"))
        assert told.exit_code != 0
        assert "amana doctor page.html" in told.output


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_is_named_in_words(language: Language) -> None:
    words = texts(language)
    for part in TABLE.parts:
        assert words(f"part-{part.part}")
        assert words(f"page-means-{part.means}")
    assert {f"page-kind-{kind}" in words for kind in TABLE.kinds} == {True}
