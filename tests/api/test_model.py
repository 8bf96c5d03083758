"""The model over HTTP: numbers a user changes show in every sheet at once, and trying them changes nothing."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import Any, cast

import pytest

from amana.house import House
from amana.relationship.contact import Contact
from amana.relationship.event import Event
from amana.relationship.model import DEFAULT
from asking import TODAY, Asker

PROFILE = "https://www.linkedin.com/in/dana-peri/"
GENEROUS = {"kinds": {"promise_kept": {"r": 3}}}


@pytest.fixture
def dana(ask: Asker) -> dict[str, Any]:
    kept = ask.keep("Dana Peri", profiles=[{"url": PROFILE}])
    event = {"kind": "promise_kept", "who": "them", "on": TODAY.isoformat()}
    assert ask("POST", f"contacts/{kept['id']}/events", event).status_code == 201
    return kept


def low(ask: Asker, **headers: str) -> float:
    answer = ask("GET", f"sheet?profile={PROFILE}", **headers)
    assert answer.status_code == 200
    return cast("float", answer.get_json()["trust"]["low"])


def preview(ask: Asker, changes: dict[str, Any], **more: Any) -> dict[str, Any]:
    answer = ask("POST", "model/preview", {"changes": changes, **more})
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return cast("dict[str, Any]", answer.get_json())


def test_the_numbers_are_told_with_their_defaults_and_those_that_were_changed(ask: Asker) -> None:
    told = ask("GET", "model").get_json()
    assert told["changes"] == {}
    assert told["defaults"]["kinds"]["promise_kept"] == {"r": 1.5, "half_life_r": 730, "cap": 6, "warmth": 0.3}
    assert told["defaults"]["kinds"]["never_paid"] == {"s": 6, "half_life_s": None}
    assert "honest_no" not in told["defaults"]["kinds"]
    kept = ask("PUT", "model", {"changes": {**GENEROUS, "known_low": 0.5}})
    assert kept.status_code == 200
    assert kept.get_json()["changes"] == GENEROUS
    assert ask("GET", "model").get_json()["changes"] == GENEROUS


def test_a_changed_number_shows_in_the_next_sheet(ask: Asker, dana: dict[str, Any]) -> None:
    before = low(ask)
    tag = ask("GET", f"contacts/{dana['id']}").headers["ETag"]
    ask("PUT", "model", {"changes": GENEROUS})
    after = low(ask, If_None_Match=tag)
    assert after > before + 0.1, "the version in the ETag is the contact's, and must not hide another model"
    ask("PUT", "model", {"changes": {}})
    assert low(ask) == before


def _fail_after_keeping(home: House) -> None:
    with home.notebook.transaction():
        home.settings.keep_model({"known_low": 0.6})
        assert home.model().known_low == 0.6
        raise ZeroDivisionError


def test_a_refused_change_leaves_the_model_as_it_was(ask: Asker, home: House) -> None:
    ask("PUT", "model", {"changes": GENEROUS})
    assert ask("PUT", "model", {"changes": {"low": 2, "known_low": 0.6}}).status_code == 422
    assert ask("GET", "model").get_json()["changes"] == GENEROUS
    with suppress(ZeroDivisionError):
        _fail_after_keeping(home)
    assert home.model().known_low == DEFAULT.known_low


@pytest.mark.parametrize("language", ["en", "ar", "he"])
@pytest.mark.parametrize("call", ["PUT model", "POST model/preview"])
def test_each_wrong_number_is_told_by_its_name_in_the_callers_language(ask: Asker, language: str, call: str) -> None:
    wrong = {
        "kinds": {"meeting": {"r": 21}, "honest_no": {"s": 1}, "deception": {"r": 1}, "brunch": {"r": 1}},
        "stakes": {"large": "3"},
        "low": None,
    }
    method, path = call.split()
    answer = ask(method, path, {"changes": wrong}, Accept_Language=language)
    assert answer.status_code == 422
    errors = {name: told[0] for name, told in answer.get_json()["errors"].items()}
    assert set(errors) == {
        "changes.kinds.meeting.r",
        "changes.kinds.honest_no.s",
        "changes.kinds.deception.r",
        "changes.kinds.brunch.r",
        "changes.stakes.large",
        "changes.low",
    }
    assert "0 – 20" in errors["changes.kinds.meeting.r"]
    on_purpose = {"en": "on purpose", "ar": "عن قصد", "he": "בכוונה"}
    assert on_purpose[language] in errors["changes.kinds.honest_no.s"]
    assert len(set(errors.values())) == 6


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "changes"),
        ({"changes": [1]}, "changes"),
        ({"changes": {}, "limit": 1_001}, "limit"),
        ({"changes": {}, "limit": 0}, "limit"),
        ({"changes": {"low": 0.2}, "after": "nowhere"}, "after"),
        ({"changes": {}, "keep": True}, "keep"),
    ],
)
def test_a_preview_that_makes_no_sense_is_refused_by_field(ask: Asker, body: dict[str, Any], field: str) -> None:
    answer = ask("POST", "model/preview", body)
    assert answer.status_code == 422
    assert list(answer.get_json()["errors"]) == [field]


def test_trying_says_who_moves_and_keeps_nothing(ask: Asker, dana: dict[str, Any]) -> None:
    ask.keep("Sami Haddad")
    before = low(ask)
    found = preview(ask, GENEROUS)
    [mover] = found["moved"]
    assert mover["contact"] == {"id": dana["id"], "name": "Dana Peri"}
    assert mover["before"] == {"stage": "tried", "trust_low": before, "standing_low": None}
    ask("PUT", "model", {"changes": GENEROUS})
    assert mover["after"]["trust_low"] == low(ask)
    assert preview(ask, GENEROUS)["moved"] == [], "compared with the model as it is now"
    ask("PUT", "model", {"changes": {}})
    assert low(ask) == before


def test_what_moves_no_number_moves_nobody(ask: Asker, dana: dict[str, Any]) -> None:
    assert dana
    for changes in ({}, {"kinds": {"meeting": {"warmth": 3}}}, {"trust_for_money": 0.9}, {"high": 0.95}):
        assert preview(ask, changes) == {"moved": [], "looked_at": 0, "total": 0, "next": None}


def test_an_introducers_new_number_moves_whom_they_introduced_as_their_sheets_will_say(
    ask: Asker, dana: dict[str, Any], home: House
) -> None:
    introduced = ask.keep("Noa Barak", introduced_by=dana["id"])
    changes = {"kinds": {"promise_kept": {"r": 9}}}
    moved = {mover["contact"]["id"]: mover for mover in preview(ask, changes)["moved"]}
    assert set(moved) == {dana["id"], introduced["id"]}
    for part, change in (("before", {}), ("after", changes)):
        ask("PUT", "model", {"changes": change})
        for contact, mover in moved.items():
            sheet = home.sheet(home.notebook.get(contact))
            assert mover[part]["stage"] == sheet["stage"]["name"]
            for side in ("trust", "standing"):
                shown = sheet[side]["low"] if sheet[side]["evidence"] else None
                assert mover[part][f"{side}_low"] == shown


def test_three_thousand_people_are_tried_in_chunks_the_most_moved_first(ask: Asker, home: House) -> None:
    with home.notebook.transaction():
        for number in range(3_000):
            name, who = f"Person {number:04d}", f"{number:016x}"
            on = (date(2026, 11, 21) - timedelta(days=number)).isoformat()
            event = Event(f"{who}-00000000", "promise_kept" if number % 3 == 0 else "meeting", "them", on)
            home.notebook.add(Contact(who, name, events=(event,)))
    seen: list[str] = []
    looked, mark = 0, None
    while True:
        found = preview(ask, GENEROUS, limit=300, after=mark)
        looked += found["looked_at"]
        lows = [(mover["before"]["trust_low"], mover["after"]["trust_low"]) for mover in found["moved"]]
        steps = [round(after - before, 3) for before, after in lows if before is not None]
        assert steps == sorted(steps, reverse=True)
        seen += [mover["contact"]["name"] for mover in found["moved"]]
        mark = found["next"]
        if mark is None:
            break
    assert looked == found["total"] == 1_000, "nobody else has kept a promise"
    assert len(seen) == len(set(seen)) > 500
    assert all(int(name[-4:]) % 3 == 0 for name in seen)
    assert preview(ask, {"known_low": 0.4}, limit=1_000)["total"] == 3_000, "a stage may move anybody"


def test_what_i_can_offer_and_what_i_need_is_kept_line_by_line(ask: Asker, home: House) -> None:
    assert ask("GET", "me").get_json() == {"offers": [], "needs": []}
    kept = ask("PUT", "me", {"offers": ["knows tax law", "  knows   tax law "], "needs": ["מעצבת", "مترجم"]})
    assert kept.get_json() == {"offers": ["knows tax law"], "needs": ["מעצבת", "مترجم"]}
    assert ask("GET", "me").get_json() == kept.get_json()
    assert home.me().needs == ("מעצבת", "مترجم")
    refused = ask("PUT", "me", {"offers": ["x" * 101], "needs": ["y"] * 21, "wishes": []})
    assert set(refused.get_json()["errors"]) == {"offers.0", "needs", "wishes"}
    assert ask("PUT", "me", {}).get_json() == {"offers": [], "needs": []}
