"""A write whose answer was lost can be sent again without doing it twice."""

from datetime import timedelta, timezone

from flask import Flask

from amana.api.idempotency import forget_old
from asking import Asker, Clock


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


def test_a_refused_write_may_be_mended_and_sent_again(ask: Asker) -> None:
    assert ask("POST", "contacts", {"name": ""}, Idempotency_Key="a").status_code == 422
    assert ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="a").status_code == 201


def test_a_moment_is_kept_in_utc_wherever_the_user_is(app: Flask, clock: Clock) -> None:
    clock.at = clock.at.astimezone(timezone(timedelta(hours=2)))
    assert app.extensions["amana"].stamp() == "2026-11-21T09:30:00+00:00"


def test_answers_are_forgotten_after_a_month(ask: Asker, clock: Clock, app: Flask) -> None:
    home = app.extensions["amana"]
    ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="a")
    clock.move(days=29)
    forget_old(home)
    assert len(home.notebook.shelf("seen_requests")) == 1
    clock.move(days=2)
    forget_old(home)
    assert len(home.notebook.shelf("seen_requests")) == 0
