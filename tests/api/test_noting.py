"""What is noted of a send is what the user agreed to, in their language, weighs nothing, and can be taken back."""

from datetime import date
from typing import Any

import pytest

from amana.acts import outcomes
from amana.house import House
from amana.relationship.model import DEFAULT
from asking import Asker, Clock

ASK = "Hi Dana, could you please refer me for the planner role?"
HELLO = "Hi Dana, the photos of the harbour run came out well, have a good weekend."
DANA = "https://www.linkedin.com/in/dana-peri/"
SAMI = "https://www.linkedin.com/in/sami-haddad/"
TODAY = "2026-11-21"
WORDS = {
    "en": "Invitation sent on LinkedIn",
    "ar": "دعوة أُرسلت عبر لينكدإن",
    "he": "הזמנה שנשלחה בלינקדאין",
}


def tell(ask: Asker, text: str, *, channel: str = "message", language: str = "en", **more: Any) -> dict[str, Any]:
    body = {"channel": channel, "text": text, "recipients": [{"profile": DANA}], **more}
    answer = ask("POST", "sent", body, Accept_Language=language)
    assert answer.status_code == 201, answer.get_data(as_text=True)
    return dict(answer.get_json())


def on_the_timeline(ask: Asker, contact: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    found = ask("GET", f"contacts/{contact['id']}/events").get_json()["events"]
    assert all((one["who"], one["source"]) == ("me", "linkedin") for one in found)
    return [(one["kind"], one.get("ask", ""), one["text"], one["on"]) for one in found]


@pytest.mark.parametrize(("language", "words"), WORDS.items())
def test_an_invitation_without_a_word_stands_once_and_weighs_nothing(
    ask: Asker, home: House, language: str, words: str
) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    before = ask("GET", f"sheet?profile={DANA}").get_json()
    told = tell(ask, "", channel="invitation", language=language)
    assert (told["kinds"], told["rows"], len(told["events"])) == (["invitation"], [], 1)
    assert tell(ask, "", channel="invitation", language=language)["events"] == []
    assert on_the_timeline(ask, kept) == [("note", "", words, TODAY)]
    after = ask("GET", f"sheet?profile={DANA}").get_json()
    assert [after[part] for part in ("trust", "standing", "warmth", "asks")] == [
        before[part] for part in ("trust", "standing", "warmth", "asks")
    ]
    assert (DEFAULT.kinds["note"].r, DEFAULT.kinds["note"].contact, len(home.notebook.sent)) == (0, 0, 0)


def test_what_is_entered_is_what_was_agreed_to_and_not_what_was_heard(ask: Asker) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    told = tell(ask, ASK, note={"kinds": ["time", "message"], "on": "2026-11-19"})
    assert (told["asks"], told["kinds"]) == (["vouching"], ["time", "message"])
    assert sorted(on_the_timeline(ask, kept)) == [
        ("asked", "time", "", "2026-11-19"),
        ("note", "", "Message sent on LinkedIn", "2026-11-19"),
    ]


def test_later_reviews_know_the_ask_that_was_agreed_to(ask: Asker, home: House) -> None:
    tell(ask, ASK, note={"kinds": ["time"]})
    (row,) = home.notebook.sent.of_days([TODAY], 9)
    assert row.asks == ("time",)


def test_a_note_may_be_of_nothing_but_the_words_marks(ask: Asker, home: House) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    assert tell(ask, ASK, note={"kinds": []})["events"] == []
    assert (on_the_timeline(ask, kept), len(home.notebook.sent)) == ([], 1)


def test_what_was_told_of_one_send_can_be_taken_back(ask: Asker, home: House) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    other = tell(ask, HELLO)
    told = tell(ask, ASK, channel="invitation")
    assert len(on_the_timeline(ask, kept)) == 2
    for _ in range(2):
        undone = ask("POST", "sent/undo", {"rows": told["rows"], "events": told["events"]})
        assert undone.status_code == 204
    assert on_the_timeline(ask, kept) == []
    assert [row.asks for row in home.notebook.sent.of_days([TODAY], 9)] == [()]
    assert len(other["rows"]) == 1
    # What was taken back may be told again: it is no second message of the same moment.
    assert len(tell(ask, ASK)["rows"]) == 1


def test_taking_back_takes_off_nothing_that_the_user_wrote(ask: Asker) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    mine = ask("POST", f"contacts/{kept['id']}/events", {"kind": "call", "who": "both"}).get_json()["event"]
    gone = {"rows": ["2026-11-21T00:00:00+00:00 nothing"], "events": [mine["id"], "nobody-00000000"]}
    assert ask("POST", "sent/undo", gone).status_code == 204
    found = ask("GET", f"contacts/{kept['id']}/events").get_json()["events"]
    assert [one["id"] for one in found] == [mine["id"]]


def test_everything_remembered_of_sends_can_be_forgotten_and_timelines_stay(
    ask: Asker, home: House, clock: Clock
) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    held = {"channel": "message", "text": ASK, "recipients": [{"profile": SAMI}], "rules": ["guilt"]}
    assert ask("POST", "held", held).status_code == 201
    tell(ask, ASK)
    clock.move(minutes=5)
    tell(ask, HELLO)
    assert ask("DELETE", "sent").status_code == 204
    assert len(home.notebook.sent) == 0
    assert not home.notebook.sent.held.keys_beginning("")
    assert outcomes.of(home.notebook) == {}
    assert on_the_timeline(ask, kept) == [("asked", "vouching", "", TODAY)]
    assert ask("POST", "reviews", {"channel": "message", "text": ASK, "recipients": []}).status_code == 200


@pytest.mark.parametrize(
    ("note", "field"),
    [
        ({}, "note.kinds"),
        ({"kinds": ["thanks"]}, "note.kinds.0"),
        ({"kinds": "time"}, "note.kinds"),
        ({"kinds": [], "on": "today"}, "note.on"),
        ({"kinds": [], "text": "x"}, "note.text"),
        (None, "note"),
    ],
    ids=str,
)
def test_a_note_has_one_shape(ask: Asker, home: House, note: object, field: str) -> None:
    body = {"channel": "message", "text": ASK, "recipients": [{"profile": DANA}], "note": note}
    answer = ask("POST", "sent", body)
    assert (answer.status_code, list(answer.get_json()["errors"])) == (422, [field])
    assert len(home.notebook.sent) == 0


def test_a_day_to_come_is_refused_and_nothing_is_kept(ask: Asker, home: House) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    late = date.fromisoformat(TODAY).replace(year=2027).isoformat()
    body = {"channel": "message", "text": ASK, "recipients": [{"profile": DANA}]}
    answer = ask("POST", "sent", {**body, "note": {"kinds": ["time"], "on": late}})
    assert (answer.status_code, list(answer.get_json()["errors"])) == (422, ["on"])
    assert (on_the_timeline(ask, kept), len(home.notebook.sent)) == ([], 0)
