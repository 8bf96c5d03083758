"""The user's own rules as files: read when they change, and nothing in them can break the start or slow a review."""

from __future__ import annotations

import os
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.pack import load
from amana.config import Config
from amana.doctor import examine
from amana.own_rules import MOST_BYTES, MOST_FILES, OwnRules
from amana.texts import LANGUAGES, texts
from amana.texts.rule_problems import sentence_of_problem

GOOD = """
[[rule]]
id = "shouting-less"
level = "hint"
signal = "shouting"
why = "Loud."
instead = "Calm."
[rule.patterns]
en = ['!!!+']
[rule.heard]
en = ["Wow[[!!!]]"]
[rule.unheard]
en = ["Wow!"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "rules"
    made.mkdir()
    return made


@pytest.fixture
def own(tmp_path: Path) -> OwnRules:
    return OwnRules(tmp_path)


def names(own: OwnRules) -> list[str]:
    """The user's own rules that are in use."""
    return [rule.id for rule in own.book().rules if rule.own]


def test_without_a_folder_there_are_the_shipped_rules(own: OwnRules) -> None:
    assert names(own) == []
    assert own.book().problems == ()
    assert own.book() is own.book()


def test_a_file_is_read_as_soon_as_it_comes_changes_or_goes(own: OwnRules, folder: Path) -> None:
    file = folder / "mine.toml"
    file.write_text(GOOD, encoding="utf-8")
    assert names(own) == ["shouting-less"]
    assert own.book() is own.book(), "what did not change is not read again"
    found = review(Draft("message", "Great!!!", "ar"), Facts(), own.book()).findings
    assert [(one.rule, one.why, one.instead) for one in found] == [("shouting-less", "Loud.", "Calm.")]
    file.write_text(GOOD.replace("shouting-less", "softer-now"), encoding="utf-8")
    assert names(own) == ["softer-now"]
    file.write_text(GOOD.replace("shouting-less", "broken"), encoding="utf-8")
    os.utime(file, ns=(1, 1))
    assert names(own) == ["broken"]
    (folder / "mine.txt").write_text(GOOD, encoding="utf-8")
    file.unlink()
    assert names(own) == []


def test_patterns_that_were_compiled_stay_so_when_a_file_changes(own: OwnRules, folder: Path) -> None:
    before = own.book().signals["ask_vouch"]
    (folder / "mine.toml").write_text(GOOD, encoding="utf-8")
    assert own.book().signals["ask_vouch"] is before


def test_every_file_that_cannot_be_used_is_told_and_the_others_work(own: OwnRules, folder: Path) -> None:
    (folder / "good.toml").write_text(GOOD, encoding="utf-8")
    (folder / "bom.toml").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("shouting-less", "with-a-mark").encode())
    (folder / "latin.toml").write_bytes(GOOD.replace("Loud", "Zu laut, natürlich").encode("latin-1"))
    (folder / "utf16.toml").write_bytes(GOOD.encode("utf-16"))
    (folder / "large.toml").write_text("# " + "x" * 1_000_000, encoding="utf-8")
    (folder / "folder.toml").mkdir()
    (folder / "loop.toml").symlink_to(folder / "loop2.toml")
    (folder / "loop2.toml").symlink_to(folder / "loop.toml")
    (folder / "nowhere.toml").symlink_to(folder / "nothing")
    os.mkfifo(folder / "pipe.toml")
    (folder / "deep.toml").write_text("rule = " + "[" * 100_000, encoding="utf-8")
    (folder / "half.toml").write_text("[[rule]]\nid = ", encoding="utf-8")
    (folder / "many.toml").write_text("[[rule]]\n" * 101, encoding="utf-8")
    (folder / "table.toml").write_text("[rule]\nid = 'x'", encoding="utf-8")
    (folder / "nul.toml").write_bytes(b"\x00" * 100)
    (folder / os.fsdecode(b"\xff\xfe.toml")).write_bytes(b"\xff")
    assert sorted(names(own)) == ["shouting-less", "with-a-mark"]
    told = {problem.origin: problem.code for problem in own.book().problems}
    assert told == {
        "latin.toml": "not_utf8",
        "utf16.toml": "not_utf8",
        "large.toml": "too_large",
        "folder.toml": "not_a_file",
        "loop.toml": "not_a_file",
        "loop2.toml": "not_a_file",
        "nowhere.toml": "not_a_file",
        "pipe.toml": "not_a_file",
        "deep.toml": "not_toml",
        "half.toml": "not_toml",
        "many.toml": "too_many",
        "table.toml": "only_rules",
        "nul.toml": "not_toml",
        "\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}.toml": "not_utf8",
    }
    for language in LANGUAGES:
        for problem in own.book().problems:
            sentence = sentence_of_problem(problem, texts(language))
            assert problem.origin in sentence
            sentence.encode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_of_a_file_cannot_steer_a_terminal(own: OwnRules, folder: Path, language: str) -> None:
    steering = GOOD.replace("shouting-less", "\\u001b[2J\\u202eloud\\u0007")
    (folder / "steering.toml").write_text(steering, encoding="utf-8")
    (problem,) = own.book().problems
    assert "\x1b[2J" in problem.message, "it stands in the file"
    told = sentence_of_problem(problem, texts(language))
    assert "[2J" in told
    assert set(told).isdisjoint("\x1b\u202e\x07")


def test_only_so_many_files_are_read(own: OwnRules, folder: Path) -> None:
    for number in range(MOST_FILES + 2):
        (folder / f"{number:03d}.toml").write_text(GOOD.replace("shouting-less", f"rule-{number}"), encoding="utf-8")
    assert len(names(own)) == MOST_FILES
    (problem,) = own.book().problems
    assert (problem.origin, problem.code) == (f"{MOST_FILES:03d}.toml", "too_many")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_of_somebody_else_is_told(own: OwnRules, folder: Path) -> None:
    (folder / "mine.toml").write_text(GOOD, encoding="utf-8")
    (folder / "mine.toml").chmod(0)
    assert [problem.code for problem in own.book().problems] == ["unreadable"]


@pytest.mark.parametrize("pattern", [r"(?:[a-z]|[a-z]+)+ now", r"(?:\w|\w\w)+ now", r"(?:.*){9}w now"])
def test_a_pattern_that_would_run_away_is_told_and_not_used(pattern: str) -> None:
    own = GOOD.replace("'!!!+'", f"'{pattern}'").replace("Wow[[!!!]]", "[[wow now]]")
    began = monotonic()
    (problem,) = load({"mine.toml": own}).problems
    assert "takes too long on a long text" in problem.message
    assert monotonic() - began < 5


@pytest.mark.parametrize("pattern", [r"(?:a+)+b", r"(?:\w+\s*)+ never", r"(?:.*){9}!!x"])
def test_what_no_example_shows_to_be_slow_cannot_hold_a_review_up(pattern: str) -> None:
    book = load({"mine.toml": GOOD.replace("'!!!+'", f"'!!!+', '{pattern}'")})
    for text in ("aaaa " * 4_000, "a" * 19_900, "!" * 19_900):
        began = monotonic()
        review(Draft("message", f"{text} b never !!x"), Facts(), book)
        assert monotonic() - began < 1


@pytest.mark.parametrize(
    "pattern", ["(?>a", "(?P<", "a{99999999999}", "(" * 3_000, "[", "\\\\", "(?:", "x" * 2_001, "(?=", "{ar_v2:", "a**"]
)
def test_a_pattern_that_is_none_is_told(pattern: str) -> None:
    (problem,) = load({"mine.toml": GOOD.replace("'!!!+'", f"'{pattern}'")}).problems
    assert problem.origin == "mine.toml"
    assert "shouting-less" in problem.message


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
FIELDS = [
    *("id", "principle", "level", "start", "group", "signal", "ask", "when", "aggravate", "mitigate", "why", "not"),
    *("why_unknown", "instead", "source", "bare", "tie", "channel", "example", "patterns", "heard", "near", "unheard"),
]


def written(value: object) -> str:
    """A value as TOML has it; TOML has no nothing, and an empty text stands for it."""
    if isinstance(value, dict):
        inner = ", ".join(f"{written(name)} = {written(each)}" for name, each in value.items())
        return f"{{ {inner} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    return '"' + "".join(f"\\U{ord(letter):08x}" for letter in str(value or "")) + '"'


@given(field=st.sampled_from(FIELDS), value=VALUES)
def test_no_value_in_a_rule_breaks_the_start(field: str, value: object) -> None:
    lines = [line for line in GOOD.split("[rule.patterns]", maxsplit=1)[0].splitlines() if not line.startswith(field)]
    text = "\n".join([*lines, f"{field} = {written(value)}"])
    book = load({"mine.toml": text})
    assert len(book.problems) <= 1
    assert len(book.rules) >= len(load({}).rules)


@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda some: some.decode("latin-1")))
def test_no_text_at_all_breaks_the_start(text: str) -> None:
    assert len(load({"mine.toml": text}).rules) == len(load({}).rules)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_doctor_tells_of_own_rules(tmp_path: Path, folder: Path, language: str) -> None:
    config, words = Config(tmp_path, 26299), texts(language)
    assert not [one for one in examine(config, words) if "rule" in one.sentence]
    (folder / "good.toml").write_text(GOOD, encoding="utf-8")
    (folder / "bad.toml").write_text("[[rule", encoding="utf-8")
    told = [one for one in examine(config, words) if "rule" in one.sentence]
    assert [(one.sentence, one.well) for one in told] == [("doctor-rules", True), ("doctor-rule-wrong", False)]
    assert "bad.toml" in words(told[1].sentence, **told[1].values)
    assert str(folder) in words(told[0].sentence, **told[0].values)
    assert MOST_BYTES < 1_000_000
