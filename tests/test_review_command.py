"""`amana review` and `amana rules` as somebody types them."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from amana.config import Config
from amana.demo.own_server import own_server
from amana.texts import LANGUAGES
from asking import free_port
from typed import amana as typed_amana

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
ASK = b"Could you vouch for me?"
RULE = "vouching-before-work"


def settings(data: Path, language: str = "en") -> dict[str, str]:
    return {**os.environ, "AMANA_LANGUAGE": language, "AMANA_DATA": str(data), "TERM": "xterm", "COLUMNS": "60"}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `amana` on a folder of its own, with these bytes typed."""

    def amana(*words: str, typed: bytes = b"", language: str = "en") -> subprocess.CompletedProcess[bytes]:
        return typed_amana(*words, typed=typed, environment=settings(tmp_path / "data", language))

    return amana


@contextmanager
def server_or_none(data: Path, *, with_server: bool) -> Iterator[None]:
    if not with_server:
        yield
        return
    with own_server(data, free_port()) as running:
        assert isinstance(running, Config)
        yield


@pytest.mark.parametrize("with_server", [True, False])
def test_the_exit_status_is_the_verdict_with_a_server_and_without(
    run: Run, tmp_path: Path, *, with_server: bool
) -> None:
    with server_or_none(tmp_path / "data", with_server=with_server):
        held = run("review", typed=ASK)
        assert held.returncode == 1
        assert all(len(line) <= 60 for line in held.stdout.decode().splitlines())
        assert b"\x1b" not in held.stdout
        assert run("review", typed=b"Thank you for yesterday, Dana!").returncode == 0
        if with_server:
            return
        assert json.loads(run("review", "--json", typed=ASK).stdout)["findings"][0]["rule"] == RULE
        assert run("rules", RULE, "--level", "hint").returncode == 0
        assert run("review", typed=ASK).returncode == 0
        assert b"Switched off by you" in run("rules", RULE, "--off").stdout
        assert run("review", typed=ASK).stdout.startswith(b"Clear")
        assert b"Speaks as a hint" in run("rules", RULE, "--on").stdout


@pytest.mark.parametrize(
    ("words", "typed", "language"),
    [
        ((), b"", "en"),
        ((), b" \n\t\n", "ar"),
        (("--channel", "inmail"), b"", "he"),
        ((), b"\xff\xfeCould you vouch for me?", "ar"),
        ((), b"\x80" * 100, "he"),
        ((), b"Could you vouch for me? " * 42_000, "ar"),
        ((), "؟ ".encode() * 8_001, "he"),
        ((), b"\xff" * 1_000_000, "en"),
        (("--to", "nowhere"), ASK, "en"),
        (("--channel", "pigeon"), ASK, "en"),
        (("--unknown",), ASK, "en"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_what_cannot_be_read_is_told_and_is_no_verdict(
    run: Run, words: tuple[str, ...], typed: bytes, language: str
) -> None:
    refused = run("review", *words, typed=typed, language=language)
    assert refused.returncode == 3
    assert refused.stdout == b""
    said = refused.stderr.decode()
    assert "Traceback" not in said
    assert said.strip().isascii() == (language == "en")


def test_a_data_folder_that_cannot_be_is_no_verdict() -> None:
    refused = typed_amana("review", typed=ASK, environment=settings(Path("/proc/nowhere")))
    assert refused.returncode == 3
    assert b"AMANA_DATA" in refused.stderr


def test_an_invitation_without_a_word_is_read(run: Run) -> None:
    assert run("review", "--channel", "invitation").returncode == 1


def test_a_byte_order_mark_is_no_letter(run: Run) -> None:
    assert run("review", typed=b"\xef\xbb\xbf" + ASK).returncode == 1


def test_the_longest_message_is_read(run: Run) -> None:
    assert run("review", typed="؟ ".encode() * 4_000).returncode == 0


def test_a_terminal_gets_colours_and_a_wish_for_none_is_heard(tmp_path: Path) -> None:
    for extra, coloured in (({}, True), ({"NO_COLOR": "1"}, False)):
        main, other = pty.openpty()
        subprocess.run(
            [sys.executable, "-m", "amana", "review"],
            input=ASK,
            stdout=other,
            env={**settings(tmp_path / "data"), **extra},
            timeout=60,
            check=False,
        )
        os.close(other)
        shown = os.read(main, 10_000)
        os.close(main)
        assert (b"\x1b[" in shown) == coloured
        assert b"Caution" in shown


def test_every_rule_is_listed_and_one_told_in_full(run: Run) -> None:
    rules = json.loads(run("rules", "--json").stdout)["rules"]
    assert json.loads(run("rules", RULE, "--json").stdout)["id"] == RULE
    for language in LANGUAGES:
        listed = run("rules", language=language)
        assert listed.returncode == 0
        for rule in rules:
            assert rule["id"] in listed.stdout.decode()
        assert len(run("rules", RULE, language=language).stdout) > len(listed.stdout) / len(rules)


def test_own_rules_are_listed_and_told_about_at_the_start(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "rules"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text("[[rule", encoding="utf-8")
    listed = run("rules")
    assert b"mine.toml is not TOML" in listed.stdout
    assert run("review", typed=ASK).returncode == 1
    doctor = run("doctor")
    assert b"mine.toml is not TOML" in doctor.stdout
    assert doctor.returncode == 1
    with own_server(tmp_path / "data", free_port()):
        assert run("review", typed=ASK).returncode == 1


def test_a_rule_that_is_none_is_told(run: Run) -> None:
    for words in ((), ("--off",), ("--restore",)):
        refused = run("rules", "no-such-rule", *words)
        assert refused.returncode == 1
        assert b"nothing here" in refused.stderr
    assert run("rules", "--off").returncode == 1
    assert run("rules", RULE, "--level", "stop").returncode == 1
