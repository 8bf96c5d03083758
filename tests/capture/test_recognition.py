"""What of LinkedIn's pages is recognised, by the table the extension has; the browser's is held to it elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from amana.capture.hook_table import NotATable, hook_table
from amana.capture.page import read
from amana.capture.recognition import recognise
from amana.demo.hooks import FILE, page
from amana.page_check import extension_table
from pages.every import CHANGES, EVERY, Change
from pages.older import drawn

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "extension" / "linkedin"
TABLE = extension_table()
PROFILE = EVERY["profile, sdui"].url
BY_SCRIPT = {"messaging"}
"""Kinds whose form for writing is made by the page's own script, which does not run here."""


@pytest.mark.parametrize("name", EVERY)
def test_every_sample_page_is_well(name: str) -> None:
    found = recognise(drawn(EVERY[name]), EVERY[name].url, TABLE)
    assert found
    assert found.hooks("missing") == found.hooks("later") == []
    assert ("topcard" in found.hooks("found")) == bool(found.kind == "profile" and "2014" not in name)


@pytest.mark.parametrize(
    "change",
    [change for change in CHANGES if change.page.split(",")[0] not in BY_SCRIPT],
    ids=lambda change: f"{change.page}: {', '.join(change.names)}",
)
def test_a_changed_part_is_the_only_one_missing(change: Change) -> None:
    found = recognise(change.made(drawn(EVERY[change.page])), EVERY[change.page].url, TABLE)
    assert found
    assert (tuple(found.hooks("missing")), tuple(found.hooks("later"))) == (change.missing, change.later)


def test_every_expected_part_can_be_missed_by_some_change() -> None:
    dialogs = {"inviteDialog", "inviteSend", "inviteNote"}  # Dialogs that are open are looked at by themselves.
    expected = {part.part for part in TABLE.parts if not part.optional} - dialogs
    assert {hook for change in CHANGES for hook in (*change.missing, *change.later)} == expected


def test_what_an_sdui_page_keeps_in_its_shadow_root_is_told_to_be_lost() -> None:
    found = recognise(drawn(EVERY["profile, sdui"]), PROFILE, TABLE)
    classic = recognise(drawn(EVERY["profile, classic"]), EVERY["profile, classic"].url, TABLE)
    assert found
    assert classic
    assert found.hooks("unseen") == ["inviteDialog", "inviteSend", "inviteNote"]
    assert classic.hooks("unseen") == []


def test_every_selector_but_names_in_another_namespace_is_understood_here() -> None:
    tree = LexborHTMLParser("<main></main>")
    refused = []
    for name, ways in TABLE.hooks.items():
        for way in ways:
            try:
                tree.css(way.css)
            except SelectolaxError:
                refused.append((name, "*|" in way.css))
    assert refused == [("connectIcon", True)]


@given(
    st.lists(
        st.sampled_from(["<main>", "</main>", "<a href='/in/x/'>", "<a href='//['>", "<svg><use>", "<p", "\0", "é"])
    )
)
def test_no_page_brings_it_down(pieces: list[str]) -> None:
    html = "".join(pieces)
    for path in ("/in/x/", "/in/me/", "/messaging/", "/mynetwork/", "/search/results/people/", "/in/%FF/", "/"):
        assert recognise(html, f"https://www.linkedin.com{path}", TABLE)


def test_a_page_made_to_choke_parsers_is_refused() -> None:
    assert recognise("<div>" * 200_000, PROFILE, TABLE) is None
    assert recognise("<svg>" + "<use>" * 200_000, PROFILE, TABLE) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("const HOOK_TABLE", "let HOOK_TABLE"),
        ('"topcard": [', '"topcard": ['[:-1]),
        ('"topcard": [', '"header": ['),
        ('"css":', '"xpath":'),
        ('"css":', '"more": 1, "css":'),
    ],
)
def test_a_damaged_table_is_no_table(old: str, new: str) -> None:
    hooks, expected = ((SCRIPTS / name).read_text("utf-8") for name in ("hook_table.js", "expected_parts.js"))
    assert old in hooks
    with pytest.raises(NotATable):
        hook_table(hooks.replace(old, new, 1), expected)


@pytest.mark.parametrize(
    ("old", "new"), [('"topcard"', '"tophat"'), ('"profile"]', '"profil"]'), ('"person"', '"people"'), ("^/in/", "(")]
)
def test_expected_parts_must_be_of_the_table(old: str, new: str) -> None:
    hooks, expected = ((SCRIPTS / name).read_text("utf-8") for name in ("hook_table.js", "expected_parts.js"))
    start = expected.index("(\n{")
    assert old in expected[start:]
    with pytest.raises(NotATable):
        hook_table(hooks, expected[:start] + expected[start:].replace(old, new, 1))


def test_the_page_of_hooks_in_the_docs_is_this_one() -> None:
    written = (ROOT / FILE).read_text(encoding="utf-8")
    assert written == page(TABLE), f"print it anew: python -m amana.demo.hooks > {FILE}"
    assert FILE in (ROOT / "README.md").read_text(encoding="utf-8")


def test_capture_reads_on_where_the_extension_is_at_a_loss() -> None:
    """The two know LinkedIn's pages apart from each other: what the doctor says of both is not the same thing twice."""
    change = CHANGES[0]
    html = change.made(drawn(EVERY[change.page]))
    assert read(html, EVERY[change.page].url)
