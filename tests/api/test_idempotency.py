"""A write whose answer was lost can be sent again without doing it twice."""

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


def test_a_refused_write_may_be_mended_and_sent_again(ask: Asker) -> None:
    assert ask("POST", "contacts", {"name": ""}, Idempotency_Key="a").status_code == 422
    assert ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="a").status_code == 201


def test_answers_are_forgotten_after_a_month(ask: Asker, clock: Clock, app: Flask) -> None:
    home = app.extensions["amana"]
    ask("POST", "contacts", {"name": "Dana Peri"}, Idempotency_Key="a")
    clock.move(days=29)
    forget_old(home)
    assert len(home.notebook.shelf("seen_requests")) == 1
    clock.move(days=2)
    forget_old(home)
    assert len(home.notebook.shelf("seen_requests")) == 0
