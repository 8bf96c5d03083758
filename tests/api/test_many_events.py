"""A hundred thousand events, and two who answer one question at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import Any

import pytest
from flask import Flask

from amana.house import House
from amana.relationship.contact import MOST_EVENTS
from amana.relationship.event import Event
from amana.texts import texts
from asking import Asker

PROFILE = {"url": "https://www.linkedin.com/in/dana-peri/"}
CALL = {"kind": "call", "who": "both"}


def fill(home: House, contact_id: str) -> None:
    contact = home.notebook.get(contact_id)
    events = tuple(Event(f"{contact_id}-{n:08x}", "call", "both", "2024-05", text=f"{n}") for n in range(MOST_EVENTS))
    home.notebook.replace(replace(contact, events=events), contact.version)


def test_a_full_timeline_is_answered_and_takes_no_more(ask: Asker, home: House) -> None:
    dana = ask.keep("Dana Peri", profiles=[PROFILE])["id"]
    noa = ask.keep("Noa Barak")["id"]
    fill(home, dana)
    told = texts("en")("field-timeline-full", limit=str(MOST_EVENTS))
    assert "This timeline is full" in told
    for _ in range(3):
        answer = ask("POST", f"contacts/{dana}/events", CALL)
        assert (answer.status_code, answer.get_json()["errors"]) == (422, {"event": [told]})
    shared = ask("POST", f"contacts/{noa}/events", {**CALL, "with": [dana]})
    assert (shared.status_code, shared.get_json()["errors"]) == (422, {"with": [told]})
    assert ask("GET", f"contacts/{noa}/events").get_json() == {"events": []}
    assert len(ask("GET", f"contacts/{dana}/events").get_json()["events"]) == MOST_EVENTS
    sheet = ask("GET", "sheet?profile=linkedin.com/in/dana-peri").get_json()
    assert (sheet["events_total"], len(sheet["events"])) == (MOST_EVENTS, 10)
    assert (sheet["trust"]["lines_total"], len(sheet["trust"]["lines"])) == (MOST_EVENTS, 100)
    assert ask("GET", f"contacts/{dana}/path").status_code == 200
    assert ask("PATCH", f"events/{dana}-00000007", {"text": "mended"}, If_Match='"2"').status_code == 200
    assert ask("DELETE", f"events/{dana}-00000008", If_Match='"3"').status_code == 204
    assert ask("POST", f"contacts/{dana}/events", CALL).status_code == 201


def at_once(app: Flask, ask: Asker, writes: list[tuple[str, str, Any, dict[str, str]]]) -> list[tuple[int, Any]]:
    """Each write by a thread of its own, begun together."""
    begin = Barrier(len(writes))

    def write(method: str, path: str, body: Any, headers: dict[str, str]) -> tuple[int, Any]:
        own = replace(ask, http=app.test_client())
        begin.wait()
        answer = own(method, path, body, **headers)
        return answer.status_code, answer.get_json()

    with ThreadPoolExecutor(len(writes)) as threads:
        return [done.result() for done in [threads.submit(write, *one) for one in writes]]


@pytest.mark.parametrize("turn", range(5))
def test_of_two_who_answer_one_question_at_once_one_is_told_that_it_is_answered(
    app: Flask, ask: Asker, turn: int
) -> None:
    dana, noa = ask.keep("Dana Peri")["id"], ask.keep("Noa Barak")["id"]
    promise = {"kind": "promised", "who": "them", "due": "2027", "with": [noa]}
    opening = ask("POST", f"contacts/{dana}/events", promise).get_json()
    on_noa = opening["also"][0]["event"]["id"]
    kinds = ("promise_kept", "promise_broken", "promise_broken_warned", "promise_kept")
    writes = [
        (
            "POST",
            f"contacts/{contact}/events",
            {"kind": kind, "who": "them", "answers": question},
            {"Idempotency_Key": f"{turn} {number}"},
        )
        for number, (kind, (contact, question)) in enumerate(
            zip(kinds, [(dana, opening["event"]["id"]), (noa, on_noa)] * 2, strict=True)
        )
    ]
    found = at_once(app, ask, writes)
    assert sorted(status for status, _ in found) == [201, 422, 422, 422]
    told = {"answers": ["That was already answered. The answer given can be changed or deleted."]}
    assert [body["errors"] for status, body in found if status == 422] == [told] * 3
    for contact in (dana, noa):
        events = ask("GET", f"contacts/{contact}/events").get_json()["events"]
        assert len(events) == 2


def test_of_two_changes_at_once_one_is_told_that_it_came_too_late(app: Flask, ask: Asker) -> None:
    dana = ask.keep("Dana Peri")["id"]
    event = ask("POST", f"contacts/{dana}/events", CALL).get_json()["event"]["id"]
    writes = [("PATCH", f"events/{event}", {"text": text}, {"If_Match": '"2"'}) for text in "ab"]
    assert sorted(status for status, _ in at_once(app, ask, writes)) == [200, 412]
