"""A write whose answer was lost can be sent again without doing it twice."""

import re
import sqlite3
from contextlib import closing
from datetime import timedelta, timezone
from typing import Any

import pytest
from flask import Flask

from amana.api.idempotency import forget_old
from amana.house import House
from amana.notebook import lazy_rows
from asking import Asker, Clock

Json = dict[str, Any]


def test_the_same_key_twice_is_one_write_and_one_answer(ask: Asker) -> None:
    first = ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="a")
    again = ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="a")
    assert (again.status_code, again.get_json(), again.headers["ETag"]) == (201, first.get_json(), '"1"')
    kept = first.get_json()
    for _ in range(3):
        ask("POST", f"contacts/{kept['id']}/events", {"kind": "call", "who": "both"}, Idempotency_Key="b")
    assert len(ask("GET", f"contacts/{kept['id']}/events").get_json()["events"]) == 1
    assert len(ask.everything()) == 1


def test_a_key_that_comes_back_with_other_words_is_refused(ask: Asker) -> None:
    ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="a")
    answer = ask("POST", "contacts", {"name": "Sami Haddad"}, Idempotency_Key="a")
    assert (answer.status_code, answer.get_json()["code"]) == (422, "key_reused")
    assert len(ask.everything()) == 1


def test_deleting_twice_with_one_key_is_told_the_same(ask: Asker) -> None:
    person = ask.keep()
    event = {"kind": "call", "who": "both"}
    added = ask("POST", f"contacts/{person['id']}/events", event).get_json()["event"]["id"]
    silence = ask("POST", "silences", {"rule": "guilt"}).get_json()["id"]
    for path, version in ((f"events/{added}", 2), (f"contacts/{person['id']}", 3), (f"silences/{silence}", 0)):
        answers = [
            ask("DELETE", path, If_Match=f'"{version}"', Idempotency_Key=f"away {path}").status_code for _ in range(2)
        ]
        assert answers in ([204, 204], [200, 200]), path
    assert ask.everything() == []


def test_long_keys_that_begin_alike_are_not_taken_for_one_write(ask: Asker) -> None:
    for last in "ab":
        answer = ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="k" * 200 + last)
        assert (answer.status_code, list(answer.get_json()["errors"])) == (422, ["Idempotency-Key"])
    assert ask.everything() == []
    assert ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="k" * 200).status_code == 201


def test_what_was_deleted_is_not_remembered_for_its_key(ask: Asker, app: Flask) -> None:
    person = ask.keep("Canarybird")
    ask("DELETE", f"contacts/{person['id']}", If_Match='"1"', Idempotency_Key="a")
    (kept,) = app.extensions["amana"].notebook.shelf("seen_requests").items()
    assert person["id"] not in str(kept)
    assert "Canarybird" not in str(kept)


def test_what_was_written_and_deleted_since_does_not_come_back_with_a_late_repetition(ask: Asker) -> None:
    person = ask.keep()
    timeline, event = f"contacts/{person['id']}/events", {"kind": "note", "who": "me", "text": "quokka"}
    added = ask("POST", timeline, event, Idempotency_Key="a").get_json()["event"]
    ask("PATCH", f"events/{added['id']}", {"text": "wombat"}, If_Match='"2"', Idempotency_Key="b")
    assert ask("DELETE", f"events/{added['id']}", If_Match='"3"', Idempotency_Key="c").status_code == 204
    answers = {
        "a": ask("POST", timeline, event, Idempotency_Key="a"),
        "b": ask("PATCH", f"events/{added['id']}", {"text": "wombat"}, If_Match='"2"', Idempotency_Key="b"),
    }
    assert {key: (told.status_code, told.get_json()["code"]) for key, told in answers.items()} == {
        "a": (410, "gone"),
        "b": (410, "gone"),
    }
    assert ask("DELETE", f"events/{added['id']}", If_Match='"3"', Idempotency_Key="c").status_code == 204
    assert ask("GET", timeline).get_json() == {"events": []}
    assert ask("POST", timeline, event, Idempotency_Key="d").status_code == 201


def test_somebody_deleted_does_not_come_back_with_a_late_repetition(ask: Asker, home: House) -> None:
    card, call = {"name": "Canarybird"}, {"kind": "call", "who": "both", "text": "canary"}
    person = ask("POST", "contacts", card, Idempotency_Key="a").get_json()
    timeline = f"contacts/{person['id']}/events"
    ask("POST", timeline, call, Idempotency_Key="b")
    ask("DELETE", f"contacts/{person['id']}", If_Match='"2"')
    assert ask("POST", "contacts", card, Idempotency_Key="a").status_code == 410
    assert ask("POST", timeline, call, Idempotency_Key="b").status_code == 410
    assert ask.everything() == []
    assert not re.search(f"(?i)canary|{person['id']}", everything_on_file(home))


def test_who_is_left_is_not_entered_twice_when_a_companion_was_deleted(ask: Asker, home: House) -> None:
    noa, sami = ask.keep("Noa Barak"), ask.keep("Sami Haddad")
    card = {"name": "Dana Peri", "introduced_by": noa["id"]}
    dana = ask("POST", "contacts", card, Idempotency_Key="a").get_json()
    timeline, call = f"contacts/{dana['id']}/events", {"kind": "call", "who": "both", "with": [noa["id"], sami["id"]]}
    ask("POST", timeline, call, Idempotency_Key="b")
    ask("DELETE", f"contacts/{noa['id']}", If_Match='"2"')
    again = ask("POST", "contacts", card, Idempotency_Key="a")
    assert (again.status_code, again.get_json()) == (201, {**dana, "introduced_by": ""})
    told = ask("POST", timeline, call, Idempotency_Key="b").get_json()
    assert told["event"]["with"] == [sami["id"]]
    assert [copy["event"]["with"] for copy in told["also"]] == [[dana["id"]]]
    assert len(ask("GET", timeline).get_json()["events"]) == 1
    assert noa["id"] not in str(home.notebook.shelf("seen_requests").all())


def test_a_silence_that_was_lifted_does_not_come_back_and_names_nobody(ask: Asker, home: House) -> None:
    body = {"rule": "guilt", "profile": "https://www.linkedin.com/in/canary-bird/"}
    silence = ask("POST", "silences", body, Idempotency_Key="a").get_json()["id"]
    assert ask("DELETE", f"silences/{silence}").status_code == 204
    assert ask("POST", "silences", body, Idempotency_Key="a").status_code == 410
    assert "canary" not in everything_on_file(home)


@pytest.mark.parametrize(
    ("path", "first", "then"),
    [
        ("me", {"offers": ["canary song"], "needs": []}, {"offers": ["calm"], "needs": []}),
        ("model", {"changes": {"known_low": 0.4321}}, {"changes": {"known_low": 0.55}}),
    ],
)
def test_what_was_set_anew_is_not_remembered_in_its_old_words_nor_brought_back(
    ask: Asker, home: House, path: str, first: Json, then: Json
) -> None:
    for key, body in (("a", first), ("b", then)):
        assert ask("PUT", path, body, Idempotency_Key=key).status_code == 200
    now = ask("GET", path).get_json()
    again = ask("PUT", path, first, Idempotency_Key="a")
    assert (again.status_code, again.get_json(), ask("GET", path).get_json()) == (200, now, now)
    assert ask("PUT", path, then, Idempotency_Key="a").get_json()["code"] == "key_reused"
    assert not re.search("canary|4321", everything_on_file(home))


def everything_on_file(home: House) -> str:
    with closing(sqlite3.connect(home.notebook.folder / "notebook.sqlite")) as connection:
        return "\n".join(connection.iterdump())


def test_a_change_reads_the_answers_about_it_and_no_others(ask: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    people = [ask("POST", "contacts", {"name": f"P {n}"}, Idempotency_Key=f"{n}").get_json() for n in range(30)]
    calls = [f"contacts/{one['id']}/events" for one in people]
    events = [ask("POST", call, {"kind": "call", "who": "both"}, Idempotency_Key=call).get_json() for call in calls]
    read, decode = list[str](), lazy_rows.decode

    def counting(text: str) -> dict[str, Any]:
        read.append(text)
        return decode(text)

    monkeypatch.setattr(lazy_rows, "decode", counting)
    ask("PATCH", f"events/{events[0]['event']['id']}", {"text": "b"}, If_Match='"2"')
    ask("PATCH", f"contacts/{people[1]['id']}", {"introduced_by": people[2]["id"]}, If_Match='"2"')
    ask("DELETE", f"events/{events[3]['event']['id']}", If_Match='"2"')
    ask("DELETE", f"contacts/{people[4]['id']}", If_Match='"2"')
    assert 4 < len(read) < 60, "reads what has nothing to do with it"


def test_a_refused_write_may_be_mended_and_sent_again(ask: Asker) -> None:
    assert ask("POST", "contacts", {"name": ""}, Idempotency_Key="a").status_code == 422
    assert ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="a").status_code == 201


def test_a_moment_is_kept_in_utc_wherever_the_user_is(app: Flask, clock: Clock) -> None:
    clock.at = clock.at.astimezone(timezone(timedelta(hours=2)))
    assert app.extensions["amana"].stamp() == "2026-11-21T09:30:00+00:00"


def test_answers_are_forgotten_after_a_month(ask: Asker, clock: Clock, app: Flask) -> None:
    home = app.extensions["amana"]
    kept = ask.keep("Dana Peri")
    before = everything_on_file(home).count(kept["id"])
    ask("PATCH", f"contacts/{kept['id']}", {"name": "Dana P."}, If_Match='"1"', Idempotency_Key="a")
    clock.move(days=29)
    forget_old(home)
    assert len(home.notebook.shelf("seen_requests")) == 1
    clock.move(days=2)
    forget_old(home)
    assert len(home.notebook.shelf("seen_requests")) == 0
    assert everything_on_file(home).count(kept["id"]) == before
