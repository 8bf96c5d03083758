"""An export brought in again: everybody once, every event once, in the order in which it was entered."""

import json
from typing import Any

import pytest

from amana.api.idempotency import forget_old
from amana.carry.carrying import bring, gather
from amana.carry.export_file import ExportTooNew, NotAnExport
from amana.client import Client
from amana.house import House
from asking import TODAY, Asker, Clock

DANA = {"url": "https://www.linkedin.com/in/dana-peri/"}


WRONG_MOMENTS = ["2999-01-01T00:00:00+00:00", "2020-01-01T00:00:00+00:00"]

OPEN = {"kind": "promised", "who": "me", "on": "2024", "due": "2025", "id": "a-1"}


def exported(call: Client) -> str:
    return json.dumps(gather(call, lambda *_: None))


def bring_in(call: Client, text: str) -> None:
    bring(call, text, lambda *_: None, TODAY)


def happened(call: Client, contact_id: str, **event: str) -> dict[str, Any]:
    body = {"kind": "call", "who": "both", "on": "2026-05-01", **event}
    kept: dict[str, Any] = call("POST", f"contacts/{contact_id}/events", body)["event"]
    return kept


def empty(ask: Asker) -> None:
    for card, _ in ask.everything():
        assert ask("DELETE", f"contacts/{card['id']}", If_Match=f'"{card["version"]}"').status_code == 204


def test_bringing_in_what_is_there_changes_nothing(ask: Asker, call: Client, clock: Clock) -> None:
    for name, profiles in (("Dana Peri", [DANA]), ("Sami Haddad", [])):
        kept = ask.keep(name, note="met at the fair", circles=["work"], profiles=profiles)
        happened(call, kept["id"], text="first")
        clock.move(hours=1)
        happened(call, kept["id"], text="second")
        happened(call, kept["id"], text="second")
    before = ask.everything()
    for _ in range(2):
        bring_in(call, exported(call))
    assert ask.everything() == before


def test_an_export_comes_back_with_its_order_its_sources_and_its_moments(
    ask: Asker, call: Client, clock: Clock
) -> None:
    kept = ask.keep(profiles=[DANA])
    happened(call, kept["id"], text="said in one second", on="2026")
    happened(call, kept["id"], text="and this after it", on="2026-07-01")
    clock.move(days=1)
    happened(call, kept["id"], text="long ago", on="2019", source="linkedin")
    export = exported(call)
    empty(ask)
    clock.move(days=30)
    for _ in range(2):
        bring_in(call, export)
    (person,) = json.loads(exported(call))["contacts"]
    (old,) = json.loads(export)["contacts"]
    without_id = [{**event, "id": ""} for event in person["events"]]
    assert without_id == [{**event, "id": ""} for event in old["events"]]


def test_somebody_without_a_profile_is_kept_once_also_months_later(
    ask: Asker, call: Client, home: House, clock: Clock
) -> None:
    happened(call, ask.keep("Sami Haddad", note="likes maps")["id"])
    export = exported(call)
    empty(ask)
    for _ in range(3):
        bring_in(call, export)
        clock.move(days=31)
        forget_old(home)
    ((card, timeline),) = ask.everything()
    assert (card["name"], len(timeline["events"])) == ("Sami Haddad", 1)


def test_somebody_without_a_profile_is_found_by_id_and_added_to(ask: Asker, call: Client) -> None:
    kept = ask.keep("Sami Haddad", note="likes maps")
    export = exported(call)
    call("PATCH", f"contacts/{kept['id']}", {"note": "", "company": "Orchid", "profiles": [DANA]}, If_Match='"1"')
    bring_in(call, export)
    ((card, _),) = ask.everything()
    assert (card["note"], card["company"], len(card["profiles"])) == ("likes maps", "Orchid", 1)


def test_somebody_without_a_profile_changed_since_is_still_the_same(ask: Asker, call: Client) -> None:
    happened(call, ask.keep("Sami Haddad", note="likes maps")["id"])
    export = exported(call)
    empty(ask)
    bring_in(call, export)
    ((card, _),) = ask.everything()
    call("PATCH", f"contacts/{card['id']}", {"note": "", "company": "Orchid"}, If_Match=f'"{card["version"]}"')
    bring_in(call, export)
    ((card, timeline),) = ask.everything()
    assert (card["note"], card["company"], len(timeline["events"])) == ("likes maps", "Orchid", 1)


def test_whoever_was_deleted_comes_back_with_the_file_as_often_as_it_is_brought_in(ask: Asker, call: Client) -> None:
    happened(call, ask.keep(profiles=[DANA])["id"])
    export = exported(call)
    for _ in range(3):
        empty(ask)
        bring_in(call, export)
        ((card, timeline),) = ask.everything()
        gone = timeline["events"][0]["id"]
        assert ask("DELETE", f"events/{gone}", If_Match=f'"{card["version"]}"').status_code == 204
        bring_in(call, export)
        ((_, timeline),) = ask.everything()
        assert len(timeline["events"]) == 1


def test_introducers_are_noted_with_the_card_also_in_a_circle_and_never_oneself(ask: Asker, call: Client) -> None:
    sami = {"url": "https://www.linkedin.com/in/sami-haddad/"}
    ask.keep("Sami and Dana", profiles=[DANA, sami])
    people = [
        {"id": "a", "name": "Ada", "introduced_by": "b"},
        {"id": "b", "name": "Ben", "introduced_by": "c", "profiles": [{"url": "https://ben.test/"}]},
        {"id": "c", "name": "Cem", "introduced_by": "a"},
        {"id": "d", "name": "Dan", "introduced_by": "c"},
        {"id": "e", "name": "Dana", "profiles": [DANA]},
        {"id": "f", "name": "Sami", "profiles": [sami], "introduced_by": "e"},
    ]
    calls = list[str]()

    def counted(method: str, path: str, body: Any = None, **headers: str) -> Any:
        calls.append(method)
        return call(method, path, body, **headers)

    bring_in(counted, json.dumps({"amana": 1, "contacts": people}))
    cards = {card["id"]: card for card, _ in ask.everything()}
    found = {card["name"]: cards.get(card["introduced_by"], {"name": ""})["name"] for card in cards.values()}
    assert found == {"Ada": "Ben", "Ben": "Cem", "Cem": "Ada", "Dan": "Cem", "Sami and Dana": ""}
    assert calls.count("PATCH") == 1, "only where the circle closes"


def test_two_people_of_one_name_stay_two(ask: Asker, call: Client) -> None:
    for text in ("the one from the choir", "the one from the harbour"):
        happened(call, ask.keep("Sami Haddad")["id"], text=text)
    export = exported(call)
    empty(ask)
    for _ in range(2):
        bring_in(call, export)
    assert [len(timeline["events"]) for _, timeline in ask.everything()] == [1, 1]


def test_equal_events_of_one_day_are_all_kept(ask: Asker, call: Client) -> None:
    kept = ask.keep(profiles=[DANA])
    for _ in range(3):
        happened(call, kept["id"])
    export = exported(call)
    newest = call("GET", f"contacts/{kept['id']}/events")["events"][0]
    ask("DELETE", f"events/{newest['id']}", If_Match='"4"')
    for _ in range(2):
        bring_in(call, export)
    ((_, timeline),) = ask.everything()
    assert len(timeline["events"]) == 3


def test_an_event_mended_here_is_not_brought_in_again_in_its_old_words(ask: Asker, call: Client) -> None:
    kept = ask.keep(profiles=[DANA])
    event = happened(call, kept["id"], text="typo")
    export = exported(call)
    ask("PATCH", f"events/{event['id']}", {"text": "mended"}, If_Match='"2"')
    bring_in(call, export)
    ((_, timeline),) = ask.everything()
    assert [one["text"] for one in timeline["events"]] == ["mended"]


def test_a_numeric_profile_without_an_address_comes_back(ask: Asker, call: Client) -> None:
    ask.keep(profiles=[{"urn": "urn:li:member:123"}])
    export = exported(call)
    empty(ask)
    bring_in(call, export)
    ((card, _),) = ask.everything()
    assert card["profiles"] == [{"kind": "member", "value": "123", "url": None}]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "{}",
            "[]",
            "7",
            '{"amana": true, "contacts": []}',
            '{"amana": 0, "contacts": []}',
            "First Name,Last Name\n",
            "[" * 100_000,
            '{"amana": 9, "contacts": []}',
        ),
        *('{"amana": 1, "contacts": ' + contacts for contacts in ("5}", "[5]}", "[{}]}", "[[]]}", '{"name": "D"}}')),
        '{"amana": 1, "contacts": [{"name": "D", "note": "\\ud800"}]}',
    ],
    ids=lambda text: text[:60],
)
def test_a_strange_file_is_not_brought_in(ask: Asker, call: Client, text: str) -> None:
    with pytest.raises(NotAnExport):
        bring_in(call, text)
    assert ask.everything() == []


def test_a_card_comes_back_with_all_it_says_and_with_whom_somebody_knows(ask: Asker, call: Client) -> None:
    said = {
        "emails": ["Noa@Example.org"],
        "phones": ["+972 50-123 4567"],
        "interests": ["choirs"],
        "languages": ["עברית"],
    }
    sami = ask.keep("Sami Haddad")
    noa = ask.keep("Noa Barak", **said, knows=[sami["id"]])
    call("PATCH", f"contacts/{sami['id']}", {"knows": [noa["id"]]}, If_Match='"1"')
    export = exported(call)
    for _ in range(2):
        bring_in(call, export)
    assert exported(call) == export, "brought in where it came from, it changes nothing"
    empty(ask)
    for _ in range(2):
        bring_in(call, export)
        cards = {card["name"]: card for card, _ in ask.everything()}
        assert {name: cards["Noa Barak"][name] for name in said} == said
        assert cards["Noa Barak"]["knows"] == [cards["Sami Haddad"]["id"]]
        assert cards["Sami Haddad"]["knows"] == [cards["Noa Barak"]["id"]]


def test_a_file_from_before_a_merge_adds_to_the_one_contact_and_doubles_nothing(ask: Asker, call: Client) -> None:
    kept, gone = ask.keep("Sami Haddad", note="likes maps"), ask.keep("S. Haddad", note="sings")
    for contact, text in ((kept, "first"), (gone, "second")):
        happened(call, contact["id"], text=text)
    export = exported(call)
    body = {"other": gone["id"], "other_version": 2}
    call("POST", f"contacts/{kept['id']}/merges", body, If_Match='"2"')
    ((card, timeline),) = ask.everything()
    (event,) = [event["id"] for event in timeline["events"] if event["text"] == "second"]
    call("PATCH", f"events/{event}", {"text": "mended"}, If_Match=f'"{card["version"]}"')
    for file in (export, exported(call)):
        bring_in(call, file)
        ((card, timeline),) = ask.everything()
        assert sorted(event["text"] for event in timeline["events"]) == ["first", "mended"]
    assert "merges" not in exported(call)


def test_a_file_of_a_newer_amana_is_told_from_one_that_is_none(ask: Asker, call: Client) -> None:
    assert json.loads(exported(call))["amana"] == 3
    with pytest.raises(ExportTooNew) as new:
        bring_in(call, '{"amana": 4, "contacts": [{"name": "Dana Peri", "aura": "blue"}]}')
    assert new.value.found == 4
    for older in (1, 2, 3):
        bring_in(call, f'{{"amana": {older}, "contacts": [{{"name": "Dana Peri"}}]}}')
    assert [card["name"] for card, _ in ask.everything()] == ["Dana Peri"]


def test_a_moment_that_was_once_taken_from_a_wrong_clock_keeps_no_file_out(ask: Asker, call: Client) -> None:
    events = [{"kind": "call", "who": "both", "on": "2024", "text": at[:4], "created_at": at} for at in WRONG_MOMENTS]
    bring_in(call, json.dumps({"amana": 1, "contacts": [{"name": "Dana Peri", "events": events}]}))
    ((_, timeline),) = ask.everything()
    assert {event["text"]: event["created_at"][:10] for event in timeline["events"]} == {
        "2999": "2026-11-21",
        "2020": "2020-01-01",
    }


@pytest.mark.parametrize(
    "wrong",
    [
        *({"profiles": 5}, {"profiles": [5]}, {"profiles": [{}]}),
        {"profiles": [{"kind": "web", "value": "javascript:alert(1)"}]},
        *({"events": 5}, {"events": [5]}, {"events": [{"kind": "call", "who": "both"}]}),
        {"events": [{"kind": "gossip", "who": "me", "on": "2024"}]},
        {"events": [{"kind": "call", "who": "both", "on": "soon"}]},
        {"events": [{"kind": "call", "who": "both", "on": "2027-01"}]},
        {"events": [{"kind": "call", "who": "both", "on": "2024", "due": "2025"}]},
        {"events": [{"kind": "promised", "who": "me", "on": "2024"}]},
        {"events": [{"kind": "promised", "who": "me", "on": "2024", "due": "2023-12"}]},
        {"events": [{"kind": "asked", "who": "me", "on": "2024", "ask": "everything"}]},
        {"events": [{"kind": "asked", "who": "me", "on": "2024", "whom": "Sami"}]},
        {"events": [{"kind": "call", "who": "both", "on": "2024", "with": "somebody"}]},
        {"events": [{"kind": "call", "who": "both", "on": "2024", "with": ["x"] * 21}]},
        {"events": [{"kind": "call", "who": "both", "on": "2024", "copies": True}]},
        {"events": [{"kind": "call", "who": "both", "on": "2024", "id": "a-1", "answers": "a-1"}]},
        {"events": [{"kind": "call", "who": "both", "on": "2024", "id": "a-1"}] * 2},
        {"events": [OPEN, {"kind": "promise_kept", "who": "them", "on": "2025", "answers": "a-1"}]},
        {"events": [OPEN, {"kind": "call", "who": "me", "on": "2025", "answers": "a-1"}]},
        {"events": [OPEN, *[{"kind": "promise_kept", "who": "me", "on": "2025", "answers": "a-1"}] * 2]},
        *({"introduced_by": 7}, {"offers": "tax law"}, {"needs": ["x" * 101]}, {"offers": ["x"] * 21}),
        *({"emails": ["nobody"]}, {"phones": ["call me"]}, {"interests": 5}, {"languages": [""]}, {"knows": "x"}),
        *({"note": 7}, {"note": "x" * 10_001}, {"circles": "work"}, {"admin": True}, {"name": None}, {"id": []}),
    ],
    ids=lambda wrong: str(wrong)[:60],
)
def test_one_person_that_cannot_be_read_keeps_the_whole_file_out(
    ask: Asker, call: Client, wrong: dict[str, Any]
) -> None:
    people = [{"name": "Dana Peri"}, {"name": "Sami Haddad", **wrong}]
    with pytest.raises(NotAnExport):
        bring_in(call, json.dumps({"amana": 1, "contacts": people}))
    assert ask.everything() == []


@pytest.fixture
def tied(ask: Asker, call: Client, clock: Clock) -> str:
    """An export of three people who have something to do with each other."""
    noa = ask.keep("Noa Barak", offers=["knows tax law"], needs=["a flat in Haifa"])["id"]
    dana = ask.keep("Dana Peri", profiles=[DANA], introduced_by=noa)["id"]
    sami = ask.keep("Sami Haddad", introduced_by=dana)["id"]
    promise = {"kind": "promised", "who": "them", "on": "2026-03", "due": "2026-12", "text": "the plans"}
    opening = call("POST", f"contacts/{dana}/events", {**promise, "with": [noa, sami]})["event"]
    # Entered before it was promised, as far as the clock of an offline phone can tell, and dated the same.
    kept = {"kind": "promise_kept", "who": "them", "on": "2026-03", "answers": opening["id"]}
    call("POST", f"contacts/{dana}/events", {**kept, "created_at": "2020-01-01T00:00:00Z"})
    happened(call, noa, kind="introduced", who="me", whom="Sami Haddad")
    happened(call, sami, kind="asked", who="me", ask="time")
    clock.move(days=1)
    return exported(call)


def told(export: str) -> list[Any]:
    """An export without what is another one each time: ids are called by whom they belong to."""
    people = json.loads(export)["contacts"]
    for person in people:
        export = export.replace(person["id"], person["name"])
    people = json.loads(export)["contacts"]
    for person in people:
        del person["version"], person["created_at"], person["changed_at"]
    return people  # type: ignore[no-any-return]


def test_what_belongs_together_comes_back_together(ask: Asker, call: Client, tied: str) -> None:
    empty(ask)
    bring_in(call, tied)
    again = exported(call)
    assert told(again) == told(tied)
    before = ask.everything()
    for file in (tied, again):
        bring_in(call, file)
    assert ask.everything() == before


def test_a_notebook_that_has_some_of_it_gets_the_rest(ask: Asker, call: Client, tied: str) -> None:
    empty(ask)
    dana = ask.keep("Dana Peri", profiles=[DANA])["id"]
    promise = {"kind": "promised", "who": "them", "on": "2026-03", "due": "2026-12", "text": "the plans"}
    mine = call("POST", f"contacts/{dana}/events", promise)["event"]["id"]
    bring_in(call, tied)
    timelines = {card["name"]: timeline["events"] for card, timeline in ask.everything()}
    assert [(event["id"] == mine, event.get("answers")) for event in timelines["Dana Peri"]] == [
        (True, None),
        (False, mine),
    ]
    assert [event["kind"] for event in timelines["Noa Barak"]] == ["introduced", "promised", "promise_kept"]
    before = ask.everything()
    bring_in(call, tied)
    assert ask.everything() == before


def test_a_question_answered_otherwise_meanwhile_keeps_its_answer(ask: Asker, call: Client, tied: str) -> None:
    (card, timeline) = next(found for found in ask.everything() if found[0]["name"] == "Dana Peri")
    answer = next(event for event in timeline["events"] if "answers" in event)
    ask("DELETE", f"events/{answer['id']}", If_Match=f'"{card["version"]}"')
    broken = {"kind": "promise_broken", "who": "them", "answers": answer["answers"], "copies": False}
    call("POST", f"contacts/{card['id']}/events", broken)
    bring_in(call, tied)
    found = call("GET", f"contacts/{card['id']}/events")["events"]
    answers = {event["kind"]: event.get("answers") for event in found}
    assert answers == {"promised": None, "promise_kept": None, "promise_broken": answer["answers"]}


@pytest.mark.usefixtures("tied")
def test_what_was_tied_to_somebody_deleted_comes_back_without_them(ask: Asker, call: Client) -> None:
    noa = next(card for card, _ in ask.everything() if card["name"] == "Noa Barak")
    ask("DELETE", f"contacts/{noa['id']}", If_Match=f'"{noa["version"]}"')
    file = exported(call)
    assert noa["id"] not in file
    empty(ask)
    bring_in(call, file)
    assert told(exported(call)) == told(file)


@pytest.mark.usefixtures("tied")
def test_a_timeline_whose_question_was_deleted_comes_back(ask: Asker, call: Client) -> None:
    (card, timeline) = next(found for found in ask.everything() if found[0]["name"] == "Dana Peri")
    opening = next(event for event in timeline["events"] if event["kind"] == "promised")
    ask("DELETE", f"events/{opening['id']}", If_Match=f'"{card["version"]}"')
    file = exported(call)
    assert "promise_kept" in file
    empty(ask)
    for _ in range(2):
        bring_in(call, file)
    kept = next(timeline["events"] for card, timeline in ask.everything() if card["name"] == "Dana Peri")
    assert [(event["kind"], event.get("answers")) for event in kept] == [("promise_kept", None)]


def test_a_file_with_a_timeline_beyond_all_measure_is_refused_at_once(ask: Asker, call: Client) -> None:
    events = [{"kind": "call", "who": "both", "on": "2024"}] * 100_000
    people = [{"name": "Dana Peri"}, {"name": "Sami Haddad", "events": events}]
    with pytest.raises(NotAnExport):
        bring_in(call, json.dumps({"amana": 1, "contacts": people}))
    assert ask.everything() == []
