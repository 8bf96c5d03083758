"""The timeline over HTTP."""

from pathlib import Path

import pytest

from amana.house import House
from amana.notebook.notebook import Notebook
from asking import Asker, Clock


def test_an_event_moves_the_numbers_at_once(ask: Asker) -> None:
    kept = ask.keep(profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    before = ask("GET", "sheet?profile=linkedin.com/in/dana-peri").get_json()
    answer = ask(
        "POST",
        f"contacts/{kept['id']}/events",
        {"kind": "joint_project", "who": "both", "on": "2026-03", "text": "survey"},
    )
    assert answer.status_code == 201
    assert answer.get_json()["contact_version"] == 2
    after = ask("GET", "sheet?profile=linkedin.com/in/dana-peri").get_json()
    assert (before["trust"]["evidence"], after["trust"]["evidence"]) == (False, True)
    assert after["trust"]["low"] > before["trust"]["low"]
    assert after["events"][0]["text"] == "survey"
    assert after["trust"]["lines"][0]["r"] > 2


def test_an_event_without_a_date_happened_today(ask: Asker, clock: Clock) -> None:
    kept = ask.keep()
    event = ask("POST", f"contacts/{kept['id']}/events", {"kind": "call", "who": "both"}).get_json()["event"]
    assert event["on"] == clock().date().isoformat()
    assert (event["stake"], event["source"]) == ("normal", "me")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"kind": "gossip", "who": "me"}, "kind"),
        ({"kind": "call"}, "who"),
        ({"kind": "call", "who": "both", "stake": 7}, "stake"),
        ({"kind": "call", "who": "both", "on": "2027-01-01"}, "on"),
        ({"kind": "call", "who": "both", "on": "0000"}, "on"),
        ({"kind": "call", "who": "both", "text": "x" * 2_001}, "text"),
        ({"kind": "call", "who": "both", "id": "mine"}, "id"),
        ({"kind": "call", "who": "both", "source": "hearsay"}, "source"),
        ({"kind": "call", "who": "both", "created_at": "yesterday"}, "created_at"),
        ({"kind": "call", "who": "both", "created_at": "2026-11-21T09:30:00"}, "created_at"),
    ],
)
def test_a_wrong_event_is_refused_with_the_field_named(ask: Asker, body: dict[str, object], field: str) -> None:
    kept = ask.keep()
    before = ask.everything()
    answer = ask("POST", f"contacts/{kept['id']}/events", body)
    assert (answer.status_code, answer.get_json()["code"]) == (422, "wrong_fields")
    assert list(answer.get_json()["errors"]) == [field]
    assert ask.everything() == before


def test_events_are_changed_and_removed_at_the_version_seen(ask: Asker) -> None:
    kept = ask.keep()
    event = ask("POST", f"contacts/{kept['id']}/events", {"kind": "call", "who": "both"}).get_json()["event"]
    assert ask("PATCH", f"events/{event['id']}", {"kind": "meeting"}).status_code == 428
    assert ask("PATCH", f"events/{event['id']}", {"kind": "meeting"}, If_Match='"1"').status_code == 412
    changed = ask("PATCH", f"events/{event['id']}", {"kind": "meeting"}, If_Match='"2"')
    assert changed.get_json()["event"]["kind"] == "meeting"
    removed = ask("DELETE", f"events/{event['id']}", If_Match='"3"')
    assert (removed.status_code, removed.headers["ETag"]) == (204, '"4"')
    assert ask("GET", f"contacts/{kept['id']}/events").get_json() == {"events": []}
    assert ask("DELETE", f"events/{event['id']}", If_Match='"4"').status_code == 404


def test_the_words_of_a_removed_event_are_kept_nowhere(ask: Asker, home: House, tmp_path: Path) -> None:
    canary = "canary-of-a-private-event"
    kept = ask.keep()
    body = {"kind": "call", "who": "both", "text": canary}
    event = ask("POST", f"contacts/{kept['id']}/events", body, Idempotency_Key="k").get_json()["event"]
    ask("POST", f"contacts/{kept['id']}/events", {**body, "text": "another"}, Idempotency_Key="l")
    assert ask("DELETE", f"events/{event['id']}", If_Match='"3"').status_code == 204
    answers = str(home.notebook.shelf("seen_requests").all())
    assert canary not in answers
    assert "another" in answers
    home.notebook.close()
    Notebook.open(tmp_path / "data", home.now).close()
    remains = b"".join(file.read_bytes() for file in (tmp_path / "data").rglob("*") if file.is_file())
    assert canary.encode() not in remains


def test_the_former_words_of_a_changed_event_are_kept_nowhere(ask: Asker, home: House) -> None:
    kept = ask.keep()
    body = {"kind": "call", "who": "both", "text": "canary"}
    event = ask("POST", f"contacts/{kept['id']}/events", body, Idempotency_Key="k").get_json()["event"]
    changed = ask("PATCH", f"events/{event['id']}", {"text": "calm"}, If_Match='"2"').get_json()
    assert "canary" not in str(home.notebook.shelf("seen_requests").all())
    again = ask("POST", f"contacts/{kept['id']}/events", body, Idempotency_Key="k")
    assert (again.status_code, again.get_json()) == (201, {**changed, "also": []})
    assert len(ask("GET", f"contacts/{kept['id']}/events").get_json()["events"]) == 1


def test_an_event_is_not_entered_years_ahead_of_the_clock(ask: Asker) -> None:
    timeline, call = f"contacts/{ask.keep()['id']}/events", {"kind": "call", "who": "both"}
    for moment in ("2026-11-23T00:00:00Z", "2999-01-01T00:00:00Z"):
        refused = ask("POST", timeline, {**call, "created_at": moment})
        assert (refused.status_code, list(refused.get_json()["errors"])) == (422, ["created_at"])
    # A phone whose clock is ahead by hours, and one that was away for years.
    for moment in ("2026-11-22T20:00:00Z", "2019-01-01T00:00:00Z"):
        assert ask("POST", timeline, {**call, "created_at": moment}).status_code == 201
