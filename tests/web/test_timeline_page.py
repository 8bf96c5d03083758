"""On a person's page a question is answered and an event deleted, each with a way back."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from asking import Asker
from web.forms import followed, hidden, read, send, shown

HOSTILE = "<img src=x onerror=alert(1)>\"'</script>"


@pytest.fixture
def noa(ask: Asker) -> str:
    """Somebody's id."""
    return str(ask.keep("Noa Barak")["id"])


def add(ask: Asker, contact: str, kind: str, who: str, /, **rest: Any) -> str:
    """Put something on a timeline; its id."""
    answer = ask("POST", f"contacts/{contact}/events", {"kind": kind, "who": who, **rest})
    assert answer.status_code == 201, answer.get_data(as_text=True)
    return str(answer.get_json()["event"]["id"])


def timeline(ask: Asker, contact: str) -> list[dict[str, Any]]:
    """All that stands on a timeline."""
    return list(ask("GET", f"contacts/{contact}/events").get_json()["events"])


def test_a_deleted_event_comes_back_just_as_it_was(person: FlaskClient, ask: Asker, noa: str) -> None:
    sami = str(ask.keep("Sami Haddad")["id"])
    event = add(ask, noa, "meeting", "both", on="2024-03", text=HOSTILE, stake="large", **{"with": [sami]})
    before, at_sami = timeline(ask, noa), timeline(ask, sami)
    page = shown(person, f"/people/{noa}")
    answer = send(person, page, f"/events/{event}/delete")
    assert answer.status_code == 200
    gone = answer.get_data(as_text=True)
    assert "Deleted. Met · March 2024 Undo" in read(gone)
    assert "<img" not in gone
    assert timeline(ask, noa) == []
    assert timeline(ask, sami) == at_sami
    back = followed(person, send(person, gone, f"/events/{event}/bring-back", event=hidden(gone, "event")))
    assert "Undone." in back
    assert timeline(ask, noa) == before
    assert timeline(ask, sami) == at_sami


def test_a_deleted_event_is_kept_nowhere_but_on_that_one_page(person: FlaskClient, ask: Asker, noa: str) -> None:
    event = add(ask, noa, "note", "me", text="Secret plans")
    page = shown(person, f"/people/{noa}")
    send(person, page, f"/events/{event}/delete")
    assert "Secret plans" not in shown(person, f"/people/{noa}")
    again = followed(person, send(person, page, f"/events/{event}/delete"))
    assert "Secret plans" not in again


def test_a_page_that_is_out_of_date_deletes_nothing(person: FlaskClient, ask: Asker, noa: str) -> None:
    event = add(ask, noa, "meeting", "both")
    page = shown(person, f"/people/{noa}")
    add(ask, noa, "call", "both")
    answer = send(person, page, f"/events/{event}/delete")
    assert answer.status_code == 412
    assert "changed somewhere else" in answer.get_data(as_text=True)
    assert len(timeline(ask, noa)) == 2


def test_one_press_answers_and_one_takes_it_back(person: FlaskClient, ask: Asker, noa: str) -> None:
    opening = add(ask, noa, "introduced", "me", on="2026-03-03", whom="Sami Haddad", stake="large")
    page = shown(person, f"/people/{noa}")
    assert "You introduced Noa Barak to Sami Haddad on 3 March. How did it go?" in read(page)
    noted = followed(person, send(person, page, f"/events/{opening}/answer", kind="introduction_good"))
    assert "Noted. Introduction that worked Undo" in read(noted)
    assert "How did it go?" not in read(noted)
    (answer,) = [event for event in timeline(ask, noa) if event.get("answers") == opening]
    assert {name: answer[name] for name in ("kind", "who", "on", "stake", "whom")} == {
        "kind": "introduction_good",
        "who": "me",
        "on": "2026-11-21",
        "stake": "large",
        "whom": "Sami Haddad",
    }
    undone = followed(person, send(person, noted, f"/events/{answer['id']}/take-back"))
    assert "Undone." in read(undone)
    assert "How did it go?" in read(undone)
    assert [event["id"] for event in timeline(ask, noa)] == [opening]


def test_undo_takes_an_answer_back_from_everybody_it_was_noted_for(person: FlaskClient, ask: Asker, noa: str) -> None:
    sami = str(ask.keep("Sami Haddad")["id"])
    opening = add(ask, noa, "promised", "both", on="2026-10-01", due="2026-11-01", text="a talk", **{"with": [sami]})
    page = shown(person, f"/people/{noa}")
    noted = followed(person, send(person, page, f"/events/{opening}/answer", kind="promise_kept"))
    assert (len(timeline(ask, noa)), len(timeline(ask, sami))) == (2, 2)
    undo = re.search(r'action="(/events/[^"]+/take-back)"', noted)
    assert undo
    followed(person, send(person, noted, undo[1]))
    assert (len(timeline(ask, noa)), len(timeline(ask, sami))) == (1, 1)


def test_what_was_answered_meanwhile_is_said_and_not_answered_twice(person: FlaskClient, ask: Asker, noa: str) -> None:
    opening = add(ask, noa, "asked", "me", on="2026-11-01", ask="time")
    page = shown(person, f"/people/{noa}")
    send(person, page, f"/events/{opening}/answer", kind="said_yes")
    again = send(person, page, f"/events/{opening}/answer", kind="honest_no")
    assert again.status_code == 422
    assert "That was already answered" in again.get_data(as_text=True)
    for kind in ("promise_kept", "nonsense", ""):
        assert send(person, page, f"/events/{opening}/answer", kind=kind).status_code == 422
    assert len(timeline(ask, noa)) == 2


@pytest.mark.parametrize(
    "event", ["", "no json", "[]", "7", '{"kind": "deception"}', '{"id": "x", "kind": "nonsense"}']
)
def test_a_broken_undo_brings_nothing_in(person: FlaskClient, ask: Asker, noa: str, event: str) -> None:
    page = shown(person, f"/people/{noa}")
    answer = send(person, page, f"/events/{noa}-0123abcd/bring-back", event=event)
    assert answer.status_code in {404, 422}
    assert timeline(ask, noa) == []


def test_a_form_from_elsewhere_touches_no_timeline(person: FlaskClient, ask: Asker, noa: str) -> None:
    opening = add(ask, noa, "asked", "me", on="2026-11-01")
    page = shown(person, f"/people/{noa}")
    told = json.dumps(timeline(ask, noa)[0])
    for path in ("answer", "delete", "take-back", "bring-back"):
        forged = send(person, page, f"/events/{opening}/{path}", csrf="guessed", kind="said_yes", event=told)
        assert forged.status_code == 403, path
    assert len(timeline(ask, noa)) == 1


def test_hostile_words_stay_words_where_they_are_asked_about(person: FlaskClient, ask: Asker, noa: str) -> None:
    for kind in ("promised", "asked", "introduced"):
        rest = {"due": "2026-01"} if kind == "promised" else {"whom": HOSTILE} if kind == "introduced" else {}
        add(ask, noa, kind, "them", on="2025", text=HOSTILE, **rest)
    for path in (f"/people/{noa}", "/questions"):
        page = shown(person, path)
        assert "<img" not in page
        assert html.escape("<img") in page
