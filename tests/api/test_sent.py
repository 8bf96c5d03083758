"""What was seen being sent: remembered by kind, time and recipient, told in the next review, and without its text."""

import json
from hashlib import blake2b, sha256
from typing import Any

import pytest
from flask import Flask

from amana.acts import outcomes, sending
from amana.advice.draft import Draft
from amana.advice.facts import Facts
from amana.advice.memory import Seen
from amana.api.reviews import facts_about
from amana.house import House
from amana.notebook.sent_rows import MOST
from amana.relationship.profile import profile_key
from asking import Asker, Clock

ASK = "Hi Dana, could you please refer me for the planner role?"
HELLO = "Hi Dana, the photos of the harbour run came out well, have a good weekend."
DANA = "https://www.linkedin.com/in/dana-peri/"
DANA_URN = "ACoAAB7danaperi"
SAMI = "https://www.linkedin.com/in/sami-haddad/"
MASS = "Dear {}, I am looking for a new role in logistics and thought of you, could you pass my name on to your team?"


def send(ask: Asker, text: str = ASK, *profiles: str, **more: Any) -> list[str]:
    body = {"channel": "message", "text": text, "recipients": [{"profile": one} for one in profiles or (DANA,)], **more}
    answer = ask("POST", "sent", body)
    assert answer.status_code == 201, answer.get_data(as_text=True)
    return list(answer.get_json()["asks"])


def hold(ask: Asker, text: str, *rules: str, to: str = DANA) -> None:
    body = {"channel": "message", "text": text, "recipients": [{"profile": to}], "rules": list(rules)}
    assert ask("POST", "held", body).status_code == 201


def about(home: House, profile: str = DANA, text: str = ASK, seen: Seen = Seen()) -> Facts:  # noqa: B008 - it is frozen
    return facts_about(home, [profile_key(profile)], Draft("message", text), seen)


def came_of(home: House, rule: str) -> tuple[str, ...]:
    return outcomes.of(home.notebook).get(rule, outcomes.NONE).last


def events(ask: Asker, contact_id: str) -> list[dict[str, Any]]:
    return list(ask("GET", f"contacts/{contact_id}/events").get_json()["events"])


def test_an_ask_sent_to_somebody_kept_stands_on_the_timeline_once_a_day_and_can_be_taken_off(
    ask: Asker, home: House, clock: Clock
) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    assert send(ask) == ["vouching"]
    clock.move(hours=1)
    send(ask, ASK + " It would mean a lot.")
    (event,) = events(ask, kept["id"])
    assert (event["kind"], event["who"], event["ask"], event["source"], event["text"], event["on"]) == (
        *("asked", "me", "vouching", "linkedin", ""),
        "2026-11-21",
    )
    clock.move(days=4)
    assert (about(home).same_ask_days, about(home).asks_90d) == (4, 1)
    card = ask("GET", f"contacts/{kept['id']}")
    assert ask("DELETE", f"events/{event['id']}", If_Match=card.headers["ETag"]).status_code == 204
    assert (about(home).same_ask_days, about(home).asks_90d) == (None, 0)


def test_an_ask_that_was_noted_by_hand_today_is_not_noted_again(ask: Asker) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    ask("POST", f"contacts/{kept['id']}/events", {"kind": "asked", "who": "me", "text": "a referral"})
    send(ask)
    assert len(events(ask, kept["id"])) == 1


def test_words_that_ask_nothing_put_nothing_on_the_timeline(ask: Asker) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    assert send(ask, HELLO) == []
    assert events(ask, kept["id"]) == []


def test_a_favour_for_another_is_named_as_timelines_name_it(ask: Asker) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    assert "on_behalf" in send(ask, "Please help my nephew, he is a bright boy and needs a job.")
    assert "behalf" in {event["ask"] for event in events(ask, kept["id"])}


def test_an_ask_to_a_stranger_is_remembered_and_counts_when_they_are_kept_and_under_every_profile_of_theirs(
    ask: Asker, home: House, clock: Clock
) -> None:
    send(ask)
    clock.move(days=3)
    stranger = about(home)
    assert (stranger.unknown_contact, stranger.same_ask_days, stranger.first_message) == (True, 3, False)
    assert about(home, SAMI).same_ask_days is None
    ask.keep(profiles=[{"url": DANA}])
    assert about(home).same_ask_days == 3
    ask.keep(profiles=[{"url": DANA}, {"urn": DANA_URN}])
    assert about(home, DANA_URN).same_ask_days == 3


def test_the_same_text_to_others_is_counted_for_seven_days_and_each_person_once(
    ask: Asker, home: House, clock: Clock
) -> None:
    people = [f"https://www.linkedin.com/in/person-{number}/" for number in range(4)]
    for number, person in enumerate(people):
        send(ask, MASS.format(f"Name{number}"), person)
        clock.move(minutes=5)
        send(ask, MASS.format(f"Name{number}") + " Thanks!", person)
    assert about(home, DANA, MASS.format("Dana")).same_text_7d == 4
    # One of the four is not "others" to themselves.
    assert about(home, people[0], MASS.format("Name0")).same_text_7d == 3
    assert about(home, DANA, HELLO).same_text_7d == 0
    assert about(home, DANA, "Thank you!").same_text_7d == 0
    clock.move(days=7, hours=1)
    assert about(home, DANA, MASS.format("Dana")).same_text_7d == 0


@pytest.mark.parametrize(
    ("then", "outcome"), [(ASK, "sent"), ("  " + ASK.upper(), "sent"), (HELLO, "edited"), (None, "nothing")]
)
def test_what_came_of_a_warning_is_told_by_what_was_sent_next(
    ask: Asker, home: House, clock: Clock, then: str | None, outcome: str
) -> None:
    hold(ask, ASK, "vouching-before-work", "guilt")
    clock.move(minutes=2)
    assert came_of(home, "guilt") == ()
    if then:
        send(ask, then)
    else:
        send(ask, ASK, SAMI)
        assert came_of(home, "guilt") == ()
    clock.move(minutes=29)
    send(ask, HELLO, SAMI)
    assert came_of(home, "guilt") == came_of(home, "vouching-before-work") == (outcome,)
    clock.move(hours=2)
    send(ask, ASK)
    assert came_of(home, "guilt") == (outcome,)


def test_the_same_draft_held_twice_is_one_warning_and_another_draft_is_an_edit(
    ask: Asker, home: House, clock: Clock
) -> None:
    hold(ask, ASK, "guilt")
    hold(ask, ASK, "guilt")
    clock.move(minutes=1)
    hold(ask, ASK + " Please.", "guilt")
    assert came_of(home, "guilt") == ("edited",)
    send(ask, HELLO)
    assert came_of(home, "guilt") == ("edited", "edited")


def test_a_thread_in_sight_says_what_waits_for_an_answer(ask: Asker, home: House) -> None:
    assert about(home, seen=Seen(3, theirs=False)).unanswered_in_row == 3
    send(ask)
    assert about(home).unanswered_in_row == 1
    assert about(home, seen=Seen(0, theirs=True)).unanswered_in_row == 0
    body = {"channel": "message", "text": "Did you see my message?", "recipients": [{"profile": SAMI}]}
    calm = ask("POST", "reviews", body).get_json()
    pressed = ask("POST", "reviews", {**body, "seen": {"mine_in_row": 3, "theirs": False}}).get_json()
    assert "nudge-soon" not in [finding["rule"] for finding in calm["findings"]]
    assert pressed["findings"][0]["rule"] == "nudge-soon"


def test_the_same_send_told_twice_is_one(ask: Asker, home: House, clock: Clock) -> None:
    send(ask)
    clock.move(seconds=40)
    send(ask)
    assert len(home.notebook.sent) == 1
    body = {"channel": "message", "text": HELLO, "recipients": [{"profile": DANA}]}
    for _ in range(2):
        assert ask("POST", "sent", body, Idempotency_Key="once").status_code == 201
    assert len(home.notebook.sent) == 2
    assert ask("POST", "sent", {**body, "text": ASK}, Idempotency_Key="once").get_json()["code"] == "key_reused"


def test_no_word_of_what_was_sent_and_no_name_is_kept_on_the_disk(ask: Asker, home: House) -> None:
    hold(ask, "A canary sings in the referral of tomorrow, could you refer me?", "guilt")
    send(ask, "A heron stands in the referral of today, could you refer me?")
    home.notebook.close()
    kept = b"".join(path.read_bytes() for path in home.notebook.folder.rglob("*") if path.is_file())
    for word in (b"canary", b"heron", b"referral of", b"dana-peri"):
        assert word not in kept
    assert b"vouching" in kept
    key = home.notebook.folder / "memory.key"
    assert key.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("call", "more"), [("held", {"rules": ["guilt"]}), ("sent", {})])
def test_nobody_can_try_guesses_of_a_message_on_what_is_kept_of_the_request(
    ask: Asker, app: Flask, home: House, call: str, more: dict[str, Any]
) -> None:
    body = {"channel": "message", "text": "Please refer me.", "recipients": [{"profile": DANA}], **more}
    assert ask("POST", call, body, Idempotency_Key="once").status_code == 201
    request = f"POST /api/v1/{call}\n{app.json.dumps(body)}".encode()
    kept = str(home.notebook.shelf("seen_requests").all())
    assert blake2b(request, digest_size=32, key=home.memory_key).hexdigest() in kept
    for open_mark in (sha256(request), blake2b(request, digest_size=32)):
        assert open_mark.hexdigest() not in kept


def test_a_long_message_is_remembered_in_little(ask: Asker, home: House) -> None:
    words = " ".join(f"word{number}" for number in range(1_000))
    send(ask, words[:7_900])
    (row,) = home.notebook.sent.to(sending.sent_marks(home, [profile_key(DANA)]))
    assert len(row.sketch) <= 64 * 8


def test_deleting_somebody_deletes_what_was_sent_to_them(ask: Asker, home: House) -> None:
    send(ask)
    kept = ask.keep(profiles=[{"url": DANA}])
    send(ask, MASS.format("Dana"))
    send(ask, ASK, SAMI)
    hold(ask, ASK, "guilt")
    card = ask("GET", f"contacts/{kept['id']}")
    assert ask("DELETE", f"contacts/{kept['id']}", If_Match=card.headers["ETag"]).status_code == 204
    assert (about(home).first_message, len(home.notebook.sent)) == (True, 1)
    assert not home.notebook.sent.held.keys_beginning("")
    assert about(home, SAMI).same_ask_days == 0


def test_memory_ends_after_four_hundred_days_and_five_thousand_rows(
    ask: Asker, home: House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert MOST == 5_000
    send(ask)
    clock.move(days=401)
    assert about(home).same_ask_days is None
    sending.forget_old(home)
    assert len(home.notebook.sent) == 0
    send(ask, ASK, SAMI)
    monkeypatch.setattr("amana.notebook.sent_rows.MOST", 3)
    for number in range(5):
        clock.move(minutes=3)
        send(ask, HELLO, f"https://www.linkedin.com/in/person-{number}/")
    assert len(home.notebook.sent) == 3
    assert about(home, SAMI).first_message


def test_a_memory_that_cannot_be_kept_leaves_nothing_half_done(ask: Asker, home: House) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    before = ask.everything()
    wrong = {"channel": "message", "text": ASK, "recipients": [{"profile": DANA}, {"profile": "nobody at all"}]}
    answer = ask("POST", "sent", wrong, Accept_Language="ar")
    assert (answer.status_code, answer.get_json()["code"]) == (422, "wrong_fields")
    assert any("\u0600" <= letter <= "\u06ff" for letter in json.dumps(answer.get_json(), ensure_ascii=False))
    assert (ask.everything(), len(home.notebook.sent)) == (before, 0)
    assert events(ask, kept["id"]) == []


@pytest.mark.parametrize(
    "seen",
    [5, [], None, {"mine_in_row": -1}, {"mine_in_row": 100}, {"mine_in_row": "2"}, {"theirs": "yes"}, {"who": "me"}],
    ids=str,
)
@pytest.mark.parametrize("call", ["reviews", "sent"])
def test_what_a_thread_shows_has_one_shape(ask: Asker, call: str, seen: object) -> None:
    body = {"channel": "message", "text": ASK, "recipients": [{"profile": DANA}], "seen": seen}
    answer = ask("POST", call, body)
    assert (answer.status_code, answer.get_json()["code"]) == (422, "wrong_fields")
    assert next(iter(answer.get_json()["errors"])).split(".")[0] == "seen"


def test_a_warning_that_was_dismissed_and_then_sent_counts_once(ask: Asker) -> None:
    to = {"profile": "https://www.linkedin.com/in/nora-brook/"}
    draft = {"channel": "message", "text": "Could you refer me?", "recipients": [to]}
    ask("POST", "held", {**draft, "rules": ["vouching-before-work"]})
    ask("POST", "silences", {"rule": "vouching-before-work", "profile": to["profile"]})
    ask("POST", "sent", draft)
    told = {rule["id"]: rule["counts"] for rule in ask("GET", "rules").get_json()["rules"]}
    assert told["vouching-before-work"] == {"sent": 0, "edited": 0, "nothing": 0, "dismissed": 1}


def test_a_question_that_falls_silent_by_itself_was_not_dismissed(ask: Asker) -> None:
    for name in ("nora-brook", "lena-marsh", "omar-hadi"):
        ask("POST", "silences", {"rule": "bare-invitation", "profile": f"https://www.linkedin.com/in/{name}/"})
    told = {rule["id"]: rule for rule in ask("GET", "rules").get_json()["rules"]}
    assert told["bare-invitation"]["counts"]["dismissed"] == 0
    assert not told["bare-invitation"]["lowered"]


def test_a_warning_dismissed_about_one_person_still_tells_what_came_of_it_with_another(ask: Asker, home: House) -> None:
    hold(ask, ASK, "vouching-before-work", to=SAMI)
    hold(ask, ASK, "vouching-before-work")
    ask("POST", "silences", {"rule": "vouching-before-work", "profile": DANA})
    send(ask, ASK, DANA)
    send(ask, ASK, SAMI)
    assert came_of(home, "vouching-before-work") == ("dismissed", "sent")


def test_of_a_rule_that_is_not_known_nothing_is_counted(ask: Asker, home: House) -> None:
    hold(ask, ASK, "no-such-rule", "guilt")
    ask("POST", "silences", {"rule": "no-such-rule"})
    send(ask)
    assert list(outcomes.of(home.notebook)) == ["guilt"]
