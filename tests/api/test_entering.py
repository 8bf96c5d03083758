"""What stays open, what answers it, and what stands on several timelines at once."""

import re
from typing import Any

import pytest

from amana.house import House
from asking import Asker

PROMISE = {"kind": "promised", "who": "them", "on": "2026-11-01", "due": "2026-12"}


def add(ask: Asker, contact: str, /, **event: Any) -> dict[str, Any]:
    answer = ask("POST", f"contacts/{contact}/events", {"kind": "call", "who": "both", **event})
    assert answer.status_code == 201, answer.get_data(as_text=True)
    added: dict[str, Any] = answer.get_json()
    return added


def refused(ask: Asker, contact: str, /, **event: Any) -> dict[str, list[str]]:
    before = ask.everything()
    answer = ask("POST", f"contacts/{contact}/events", {"kind": "call", "who": "both", **event})
    assert (answer.status_code, answer.get_json()["code"]) == (422, "wrong_fields")
    assert ask.everything() == before
    errors: dict[str, list[str]] = answer.get_json()["errors"]
    return errors


def timeline(ask: Asker, contact: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ask("GET", f"contacts/{contact}/events").get_json()["events"]
    return found


@pytest.fixture
def three(ask: Asker) -> list[str]:
    return [ask.keep(name)["id"] for name in ("Dana Peri", "Noa Barak", "Sami Haddad")]


def test_a_promise_comes_back_with_its_end_and_an_ask_with_what_was_asked(ask: Asker, three: list[str]) -> None:
    dana = three[0]
    promise = add(ask, dana, **PROMISE, text="the plans")["event"]
    assert promise["due"] == "2026-12"
    assert add(ask, dana, kind="asked", who="me", ask="time")["event"]["ask"] == "time"
    assert add(ask, dana, kind="introduced", who="me", whom="Sami")["event"]["whom"] == "Sami"
    kept = add(ask, dana, kind="promise_kept", who="them", answers=promise["id"])["event"]
    assert {event["id"]: event.get("answers") for event in timeline(ask, dana)}[kept["id"]] == promise["id"]


@pytest.mark.parametrize(
    ("event", "field", "sentence"),
    [
        ({"kind": "promised", "who": "me"}, "due", "Say by when: a day, a month or a year."),
        ({"kind": "promised", "who": "me", "due": ""}, "due", "Say by when: a day, a month or a year."),
        ({**PROMISE, "due": "2026-10"}, "due", "This lies before the promise was made."),
        ({**PROMISE, "due": "2025"}, "due", "This lies before the promise was made."),
        ({"due": "2027"}, "due", "An event of this kind has no such entry. Leave it empty."),
        ({"whom": "Sami"}, "whom", "An event of this kind has no such entry. Leave it empty."),
        ({"ask": "time"}, "ask", "An event of this kind has no such entry. Leave it empty."),
        ({"on": "2026-12"}, "on", "This date lies in the future. Enter what has already happened."),
        ({"answers": "nothing"}, "answers", "There is no such event on this timeline."),
        ({"id": "nothing"}, "id", "The id of an event is the id of its contact"),
        ({"with": ["nobody"]}, "with", "Somebody named here is not kept."),
    ],
    ids=str,
)
def test_what_an_event_cannot_say_is_told_beside_the_field(
    ask: Asker, three: list[str], event: dict[str, Any], field: str, sentence: str
) -> None:
    errors = refused(ask, three[0], **event)
    assert list(errors) == [field]
    assert errors[field][0].startswith(sentence)


def test_of_the_words_that_are_possible_none_is_empty(ask: Asker, three: list[str]) -> None:
    errors = refused(ask, three[0], kind="asked", who="me", ask="x")
    assert re.sub("[\u2068\u2069]", "", errors["ask"][0]).endswith("behalf, money, other.")


def test_a_promise_of_a_year_may_be_due_within_it(ask: Asker, three: list[str]) -> None:
    assert add(ask, three[0], kind="promised", who="me", on="2026-11-21", due="2026")
    assert add(ask, three[0], kind="promised", who="me", on="2026", due="2026-02-01")
    assert add(ask, three[0], kind="promised", who="me", on="2026-11", due="2031")


def test_an_answer_fits_its_question_and_is_given_once(ask: Asker, three: list[str]) -> None:
    dana, noa, _ = three
    promise = add(ask, dana, **PROMISE)["event"]["id"]
    call = add(ask, dana)["event"]["id"]
    kept = {"kind": "promise_kept", "who": "them", "answers": promise}
    assert list(refused(ask, noa, **kept)) == ["answers"]
    assert list(refused(ask, dana, **{**kept, "answers": call})) == ["answers"]
    assert list(refused(ask, dana, **{**kept, "kind": "meeting"})) == ["kind"]
    assert list(refused(ask, dana, **{**kept, "kind": "introduction_good"})) == ["kind"]
    assert list(refused(ask, dana, **{**kept, "who": "me"})) == ["who"]
    own = f"{dana}-00000000"
    assert refused(ask, dana, **{**kept, "id": own, "answers": own})["answers"] == ["An event cannot answer itself."]
    answer = add(ask, dana, **kept)
    again = refused(ask, dana, **{**kept, "kind": "promise_broken"})
    assert again == {"answers": ["That was already answered. The answer given can be changed or deleted."]}
    ask("DELETE", f"events/{answer['event']['id']}", If_Match=f'"{answer["contact_version"]}"')
    assert add(ask, dana, **{**kept, "kind": "promise_broken"})


@pytest.mark.parametrize(
    ("opening", "answer"),
    [
        ({"kind": "asked", "who": "me"}, {"kind": "honest_no", "who": "them"}),
        ({"kind": "asked", "who": "both"}, {"kind": "said_yes", "who": "both"}),
        ({"kind": "recommended", "who": "me"}, {"kind": "recommendation_bad", "who": "them"}),
        ({"kind": "recommended", "who": "them"}, {"kind": "recommendation_worked", "who": "them"}),
        ({"kind": "introduced", "who": "me"}, {"kind": "came_to_nothing", "who": "me"}),
    ],
    ids=str,
)
def test_each_question_is_answered_by_the_right_side(
    ask: Asker, three: list[str], opening: dict[str, str], answer: dict[str, str]
) -> None:
    asked = add(ask, three[0], **opening)["event"]["id"]
    other = {"me": "them", "them": "me", "both": "me"}[answer["who"]]
    assert list(refused(ask, three[0], **{**answer, "who": other}, answers=asked)) == ["who"]
    assert add(ask, three[0], **answer, answers=asked)


def test_one_meeting_is_entered_for_everybody_who_was_there(ask: Asker, three: list[str]) -> None:
    dana, noa, sami = three
    added = add(ask, dana, kind="meeting", text="choir", **{"with": [noa, sami, noa]})
    ends = {one["event"]["id"].rpartition("-")[2] for one in (added, *added["also"])}
    assert len(ends) == 1
    for contact, others in ((dana, [noa, sami]), (noa, [dana, sami]), (sami, [dana, noa])):
        (event,) = timeline(ask, contact)
        assert (event["id"].rpartition("-")[0], event["text"], event["with"]) == (contact, "choir", others)
    assert [one["contact_version"] for one in (added, *added["also"])] == [2, 2, 2]


def test_with_several_it_is_all_timelines_or_none(ask: Asker, three: list[str]) -> None:
    dana, noa, _ = three
    assert list(refused(ask, dana, **{"with": [noa, "nobody"]})) == ["with"]
    assert refused(ask, dana, **{"with": [noa, dana]}) == {
        "with": ["This is the same person. Only others can be named here."]
    }
    assert list(refused(ask, dana, **{"with": [f"{n:016x}" for n in range(21)]})) == ["with"]
    add(ask, noa, id=f"{noa}-00000001")
    assert list(refused(ask, dana, id=f"{dana}-00000001", copies=True, **{"with": [noa]})) == ["id"]


def test_an_answer_reaches_every_timeline_where_the_question_is_open(ask: Asker, three: list[str]) -> None:
    dana, noa, sami = three
    first = add(ask, dana, **PROMISE, **{"with": [noa, sami]})
    on_sami = next(one["event"]["id"] for one in first["also"] if one["event"]["id"].startswith(sami))
    add(ask, sami, kind="promise_broken", who="them", answers=on_sami, copies=False)
    kept = add(ask, dana, kind="promise_kept", who="them", answers=first["event"]["id"])
    assert [one["event"]["id"].rpartition("-")[0] for one in kept["also"]] == [noa]
    assert kept["also"][0]["event"]["answers"].startswith(noa)
    assert kept["event"]["with"] == [noa]
    assert [event["kind"] for event in timeline(ask, sami)] == ["promise_broken", "promised"]


def test_a_deletion_is_undone_under_the_same_id_and_its_answer_belongs_to_it_again(
    ask: Asker, three: list[str]
) -> None:
    dana, noa, _ = three
    promise = add(ask, dana, **PROMISE, **{"with": [noa]})
    add(ask, dana, kind="promise_kept", who="them", answers=promise["event"]["id"])
    before = timeline(ask, dana), timeline(ask, noa)
    assert refused(ask, dana, **promise["event"]) == {"id": ["An event with this id is already there."]}
    assert ask("DELETE", f"events/{promise['event']['id']}", If_Match='"3"').status_code == 204
    wrong = {**promise["event"], "who": "me"}
    assert list(refused(ask, dana, **wrong)) == ["who"]
    assert add(ask, dana, **promise["event"])["also"] == []
    assert (timeline(ask, dana), timeline(ask, noa)) == before


def test_what_comes_back_under_its_id_does_not_come_back_to_others_it_was_taken_off(
    ask: Asker, three: list[str]
) -> None:
    dana, noa, _ = three
    meeting = add(ask, dana, kind="meeting", **{"with": [noa]})
    for copy in (meeting, *meeting["also"]):
        ask("DELETE", f"events/{copy['event']['id']}", If_Match=f'"{copy["contact_version"]}"')
    assert add(ask, dana, **meeting["event"])["also"] == []
    assert timeline(ask, noa) == []


def test_a_new_event_under_an_id_of_the_callers_own_is_entered_for_all_where_that_is_said(
    ask: Asker, three: list[str]
) -> None:
    dana, noa, _ = three
    asked = add(ask, dana, id=f"{dana}-0000000a", kind="asked", who="both", copies=True, **{"with": [noa]})
    assert [copy["event"]["id"] for copy in asked["also"]] == [f"{noa}-0000000a"]
    answer = {"kind": "said_yes", "who": "both", "answers": f"{dana}-0000000a"}
    here = add(ask, dana, id=f"{dana}-0000000b", **answer)
    assert here["also"] == []
    ask("DELETE", f"events/{dana}-0000000b", If_Match=f'"{here["contact_version"]}"')
    assert [copy["event"]["answers"] for copy in add(ask, dana, **answer)["also"]] == [f"{noa}-0000000a"]


def test_writes_made_offline_may_answer_each_other(ask: Asker, three: list[str]) -> None:
    asked = f"{three[0]}-0000000a"
    add(ask, three[0], kind="asked", who="me", ask="time", id=asked)
    assert add(ask, three[0], kind="said_yes", who="them", answers=asked)["event"]["answers"] == asked


def change(ask: Asker, event: str, version: int, /, **changes: Any) -> tuple[int, Any]:
    answer = ask("PATCH", f"events/{event}", changes, If_Match=f'"{version}"')
    return answer.status_code, answer.get_json()


def test_a_change_is_held_to_the_same_rules(ask: Asker, three: list[str]) -> None:
    dana = three[0]
    promise = add(ask, dana, **PROMISE)["event"]["id"]
    call = add(ask, dana)["event"]["id"]
    assert change(ask, promise, 3, due="")[1]["errors"]["due"]
    assert change(ask, promise, 3, kind="call")[1]["errors"]["due"]
    assert change(ask, promise, 3, on="2027-01-01")[1]["errors"]["on"]
    assert change(ask, call, 3, answers=promise)[1]["errors"]["kind"]
    assert change(ask, call, 3, **{"with": []})[1]["errors"]["with"]
    assert change(ask, call, 3, id=promise)[1]["errors"]["id"]
    assert change(ask, promise, 3, kind="call", due="")[1]["event"].get("due") is None
    assert change(ask, promise, 4, kind="promised", due="2027")[0] == 200
    assert change(ask, call, 5, kind="promise_kept", who="them", answers=promise)[0] == 200
    assert change(ask, call, 6, text="late, but whole", kind="promise_broken_warned")[0] == 200
    assert change(ask, promise, 7, who="me")[1]["errors"]["who"]
    assert change(ask, promise, 7, kind="call", due="")[1]["errors"]["kind"]
    assert change(ask, promise, 7, text="in my own words", due="2028")[0] == 200


def test_an_answer_whose_question_was_deleted_may_still_be_mended(ask: Asker, three: list[str]) -> None:
    dana = three[0]
    promise = add(ask, dana, **PROMISE)["event"]["id"]
    kept = add(ask, dana, kind="promise_kept", who="them", answers=promise)["event"]["id"]
    ask("DELETE", f"events/{promise}", If_Match='"3"')
    assert change(ask, kept, 4, text="mended")[0] == 200
    assert change(ask, kept, 5, answers=promise)[1]["errors"]["answers"]


def test_an_answer_that_became_something_else_leaves_its_question_free_to_come_back(
    ask: Asker, three: list[str]
) -> None:
    dana = three[0]
    promise = add(ask, dana, **PROMISE)["event"]
    kept = add(ask, dana, kind="promise_kept", who="them", answers=promise["id"])["event"]["id"]
    ask("DELETE", f"events/{promise['id']}", If_Match='"3"')
    assert change(ask, kept, 4, text="mended")[1]["event"]["answers"] == promise["id"]
    assert "answers" not in change(ask, kept, 5, kind="call", who="both")[1]["event"]
    assert add(ask, dana, **promise)["event"] == promise


def test_a_write_for_several_sent_again_is_one_write(ask: Asker, home: House, three: list[str]) -> None:
    dana, noa, sami = three
    body = {"kind": "meeting", "who": "both", "text": "canary", "with": [noa, sami]}
    told = [ask("POST", f"contacts/{dana}/events", body, Idempotency_Key="k") for _ in range(2)]
    assert told[0].get_json() == told[1].get_json()
    assert [len(timeline(ask, one)) for one in three] == [1, 1, 1]
    copy = next(one["event"]["id"] for one in told[0].get_json()["also"] if one["event"]["id"].startswith(noa))
    changed = ask("PATCH", f"events/{copy}", {"text": "calm"}, If_Match='"2"').get_json()
    again = ask("POST", f"contacts/{dana}/events", body, Idempotency_Key="k")
    assert again.headers["ETag"] == '"2"'
    assert again.get_json()["event"] == told[0].get_json()["event"]
    assert changed in again.get_json()["also"]
    ask("DELETE", f"events/{copy}", If_Match='"3"')
    left = ask("POST", f"contacts/{dana}/events", body, Idempotency_Key="k").get_json()
    assert [one["event"]["id"].rpartition("-")[0] for one in left["also"]] == [sami]
    assert "calm" not in str(home.notebook.shelf("seen_requests").all())
