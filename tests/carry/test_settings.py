"""The user's own numbers and goods go out with an export, come back in, and stay in a backup."""

import json
from pathlib import Path
from typing import Any

import pytest

from amana.app import create_app
from amana.carry.carrying import bring, gather
from amana.carry.export_file import NotAnExport
from amana.client import Client
from amana.config import Config
from amana.house import House
from amana.notebook import backup
from amana.relationship.me import Me
from asking import PORT, TODAY, Asker, Clock

CHANGES = {"kinds": {"meeting": {"r": 0.5}, "never_paid": {"half_life_s": 3650}}, "stakes": {"large": 3}}
GOODS = {"offers": ["knows tax law"], "needs": ["מעצבת"]}


def test_settings_come_back_and_what_was_set_here_stays(call: Client, home: House) -> None:
    call("PUT", "model", {"changes": CHANGES})
    call("PUT", "me", GOODS)
    text = json.dumps(gather(call, lambda *_: None))
    call("PUT", "model", {"changes": {"kinds": {"meeting": {"r": 0.9}}, "known_low": 0.6}})
    call("PUT", "me", {"offers": ["proofreads"]})
    for _ in range(2):
        bring(call, text, lambda *_: None, TODAY)
    assert call("GET", "model")["changes"] == {
        "kinds": {"meeting": {"r": 0.9}, "never_paid": {"half_life_s": 3650}},
        "stakes": {"large": 3},
        "known_low": 0.6,
    }
    assert home.me() == Me(("proofreads", "knows tax law"), ("מעצבת",))


def test_lines_for_which_there_is_no_room_are_named_and_not_lost_silently(call: Client) -> None:
    here = [f"song {n}" for n in range(19)]
    call("PUT", "me", {"offers": here, "needs": ["maps"]})
    me = {"offers": ["song 3", "tax law", "knots", "sailing"], "needs": ["a flat"]}
    brought = bring(call, json.dumps({"amana": 2, "contacts": [], "me": me}), lambda *_: None, TODAY)
    assert (brought.people, brought.left_out) == (0, ("knots", "sailing"))
    assert call("GET", "me") == {"offers": [*here, "tax law"], "needs": ["maps", "a flat"]}


def test_an_export_from_before_there_were_settings_changes_none(call: Client) -> None:
    call("PUT", "model", {"changes": CHANGES})
    bring(call, '{"amana": 1, "contacts": []}', lambda *_: None, TODAY)
    assert call("GET", "model")["changes"] == CHANGES


@pytest.mark.parametrize(
    "wrong",
    [
        *({"model": 5}, {"model": {"low": 7}}, {"model": {"kinds": {"honest_no": {"s": 1}}}}),
        *({"me": 5}, {"me": {"offers": "tax law"}}, {"me": {"wishes": []}}, {"me": {"needs": ["x" * 101]}}),
    ],
    ids=str,
)
def test_settings_that_cannot_be_keep_the_whole_file_out(ask: Asker, call: Client, wrong: dict[str, Any]) -> None:
    text = json.dumps({"amana": 1, "contacts": [{"name": "Dana Peri"}], **wrong})
    with pytest.raises(NotAnExport):
        bring(call, text, lambda *_: None, TODAY)
    assert ask.everything() == []


def test_a_backup_holds_the_settings(call: Client, home: House, tmp_path: Path, clock: Clock) -> None:
    call("PUT", "model", {"changes": CHANGES})
    call("PUT", "me", GOODS)
    copy = backup.back_up(home.notebook.folder, clock(), tmp_path / "backups")
    elsewhere = tmp_path / "elsewhere"
    backup.restore(elsewhere, copy, clock())
    other: House = create_app(Config(data=elsewhere, port=PORT, now=clock)).extensions["amana"]
    assert (other.model(), other.me()) == (home.model(), home.me())
    other.notebook.close()


def test_what_is_set_for_rules_comes_back_and_what_was_set_here_stays(call: Client, home: House) -> None:
    off = {"on": False, "level": None}
    call("PUT", "rules/guilt", off)
    call("PUT", "rules/vouching-before-work", {"on": True, "level": "hint"})
    exported = gather(call, lambda *_: None)
    assert exported["rules"] == {"guilt": off, "vouching-before-work": {"on": True, "level": "hint"}}
    call("PUT", "rules/guilt", {"on": True, "level": "hint"})
    call("PUT", "rules/vouching-before-work", {})
    exported["rules"]["a-rule-of-elsewhere"] = off
    for _ in range(2):
        bring(call, json.dumps(exported), lambda *_: None, TODAY)
    assert {rule: (kept.on, kept.level) for rule, kept in home.settings.rules().items()} == {
        "guilt": (True, "hint"),
        "vouching-before-work": (True, "hint"),
    }


@pytest.mark.parametrize("rules", [5, "x", {"guilt": 1}, {"guilt": {"on": "no"}}, {"guilt": {"level": "loud"}}])
def test_rules_that_cannot_be_keep_the_whole_file_out(ask: Asker, call: Client, rules: Any) -> None:
    text = json.dumps({"amana": 1, "contacts": [{"name": "Dana Peri"}], "rules": rules})
    with pytest.raises(NotAnExport):
        bring(call, text, lambda *_: None, TODAY)
    assert ask.everything() == []
