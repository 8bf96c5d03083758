"""One person kept twice, over HTTP: found, joined without loss, parted; the other id goes on finding them."""

from typing import Any

import pytest

from amana.acts.sending import sent_to
from amana.api.silences import silenced
from amana.house import House
from asking import Asker

DANA = {"url": "https://www.linkedin.com/in/dana-peri/"}
OTHER = {"url": "https://dana.peri.example/"}


def two(ask: Asker) -> tuple[dict[str, Any], dict[str, Any]]:
    kept = ask.keep(
        "Dana Peri", note="met at the fair", profiles=[DANA], company="Orchid", emails=["Dana@peri.example"]
    )
    gone = ask.keep(
        "דנה פרי", note="sings", profiles=[OTHER], headline="Planner", offers=["maps"], emails=["dana@peri.example"]
    )
    for card, text in ((kept, "first"), (gone, "second")):
        happened(ask, card["id"], text=text)
    return read(ask, kept["id"]), read(ask, gone["id"])


def read(ask: Asker, contact_id: str) -> dict[str, Any]:
    answer = ask("GET", f"contacts/{contact_id}")
    assert answer.status_code == 200
    card: dict[str, Any] = answer.get_json()
    return card


def happened(ask: Asker, contact_id: str, **event: Any) -> dict[str, Any]:
    answer = ask("POST", f"contacts/{contact_id}/events", {"kind": "call", "who": "both", **event})
    assert answer.status_code == 201, answer.get_json()
    told: dict[str, Any] = answer.get_json()["event"]
    return told


def texts(ask: Asker, contact_id: str) -> list[str]:
    return sorted(event["text"] for event in ask("GET", f"contacts/{contact_id}/events").get_json()["events"])


def merged(ask: Asker, kept: dict[str, Any], gone: dict[str, Any], **headers: str) -> dict[str, Any]:
    body = {"other": gone["id"], "other_version": gone["version"]}
    answer = ask("POST", f"contacts/{kept['id']}/merges", body, If_Match=f'"{kept["version"]}"', **headers)
    assert answer.status_code == 201, answer.get_json()
    told: dict[str, Any] = answer.get_json()
    return told


def undo(ask: Asker, merge_id: str) -> list[dict[str, Any]]:
    answer = ask("POST", f"merges/{merge_id}/undo", {})
    assert answer.status_code == 200, answer.get_json()
    cards: list[dict[str, Any]] = answer.get_json()["contacts"]
    return cards


def same_but_for_its_version(one: dict[str, Any], other: dict[str, Any]) -> bool:
    new = {"version", "changed_at"}
    return {key: one[key] for key in one.keys() - new} == {key: other[key] for key in other.keys() - new}


def test_two_cards_become_one_and_nothing_is_lost(ask: Asker) -> None:
    kept, gone = two(ask)
    card = merged(ask, kept, gone)["contact"]
    assert card["id"] == kept["id"]
    assert card["note"] == "met at the fair\nsings\nדנה פרי"
    assert (card["company"], card["headline"], card["offers"]) == ("Orchid", "Planner", ["maps"])
    assert card["emails"] == ["Dana@peri.example"], "two spellings of one address"
    assert len(card["profiles"]) == 2
    assert texts(ask, card["id"]) == ["first", "second"]
    assert len(ask.everything()) == 1
    assert ask("GET", "contacts?q=דנה").get_json()["total"] == 1


def test_undone_the_two_are_as_they_were(ask: Asker) -> None:
    kept, gone = two(ask)
    timelines = [ask("GET", f"contacts/{card['id']}/events").get_json() for card in (kept, gone)]
    first, second = undo(ask, merged(ask, kept, gone)["id"])
    assert same_but_for_its_version(first, kept)
    assert same_but_for_its_version(second, gone)
    assert [ask("GET", f"contacts/{card['id']}/events").get_json() for card in (kept, gone)] == timelines
    assert ask("GET", "merges").get_json() == {"merges": []}


def test_what_was_added_or_changed_since_stays(ask: Asker) -> None:
    kept, gone = two(ask)
    asked = happened(ask, gone["id"], kind="asked", who="me", text="a question")
    gone = read(ask, gone["id"])
    merge = merged(ask, kept, gone)
    happened(ask, kept["id"], text="since")
    happened(ask, gone["id"], id=f"{gone['id']}-0123abcd", text="waited in a browser")
    happened(ask, kept["id"], kind="said_yes", who="them", text="an answer", answers=asked["id"])
    card = read(ask, kept["id"])
    change = {"note": "all new", "emails": [*card["emails"], "new@peri.example"], "offers": []}
    assert ask("PATCH", f"contacts/{kept['id']}", change, If_Match=f'"{card["version"]}"').status_code == 200
    first, second = undo(ask, merge["id"])
    assert texts(ask, kept["id"]) == ["first", "since"]
    assert texts(ask, gone["id"]) == ["a question", "an answer", "second", "waited in a browser"]
    assert (first["note"], first["emails"]) == ("all new", ["Dana@peri.example", "new@peri.example"])
    assert (second["note"], second["offers"], second["profiles"]) == ("sings", [], gone["profiles"])


def test_the_other_id_goes_on_finding_the_one(ask: Asker) -> None:
    kept, gone = two(ask)
    event = ask("GET", f"contacts/{gone['id']}/events").get_json()["events"][0]
    for number in range(5):
        change = {"location": str(number)}
        ask("PATCH", f"contacts/{gone['id']}", change, If_Match=f'"{gone["version"] + number}"')
    gone = read(ask, gone["id"])
    card = merged(ask, kept, gone)["contact"]
    assert read(ask, gone["id"]) == card
    assert ask("GET", f"contacts/{gone['id']}/path").status_code == 200
    for version in range(gone["version"] + 1):
        late = ask("PATCH", f"contacts/{gone['id']}", {"note": "blind"}, If_Match=f'"{version}"')
        assert late.status_code == 412, "what was typed without sight of the merged card overwrites nothing"
    changed = ask("PATCH", f"events/{event['id']}", {"text": "mended"}, If_Match=f'"{card["version"]}"')
    assert changed.status_code == 200
    assert texts(ask, kept["id"]) == ["first", "mended"]


def test_stale_versions_of_either_merge_nothing(ask: Asker) -> None:
    kept, gone = two(ask)
    before = ask.everything()
    for seen, other in ((1, gone["version"]), (kept["version"], 1), (99, gone["version"])):
        body = {"other": gone["id"], "other_version": other}
        answer = ask("POST", f"contacts/{kept['id']}/merges", body, If_Match=f'"{seen}"')
        assert (answer.status_code, answer.get_json()["code"]) == (412, "stale_version")
    body = {"other": gone["id"], "other_version": gone["version"]}
    assert ask("POST", f"contacts/{kept['id']}/merges", body).get_json()["code"] == "version_needed"
    body = {"other": kept["id"], "other_version": kept["version"]}
    same = ask("POST", f"contacts/{kept['id']}/merges", body, If_Match=f'"{kept["version"]}"')
    assert (same.status_code, same.get_json()["code"]) == (422, "same_person")
    assert ask.everything() == before


def test_one_merge_sent_twice_is_one(ask: Asker) -> None:
    kept, gone = two(ask)
    first, again = (merged(ask, kept, gone, Idempotency_Key="one merge") for _ in range(2))
    assert first == again
    assert len(ask("GET", "merges").get_json()["merges"]) == 1
    parted = [ask("POST", f"merges/{first['id']}/undo", {}, Idempotency_Key="one undo") for _ in range(2)]
    assert parted[0].get_json() == parted[1].get_json()
    assert ask("POST", f"merges/{first['id']}/undo", {}).status_code == 404


def test_what_does_not_fit_on_one_card_is_refused_and_nothing_cut(ask: Asker) -> None:
    kept, gone = ask.keep("Dana", note="x" * 6_000), ask.keep("Dana too", note="y" * 6_000)
    before = ask.everything()
    body = {"other": gone["id"], "other_version": 1}
    answer = ask("POST", f"contacts/{kept['id']}/merges", body, If_Match='"1"')
    assert (answer.status_code, answer.get_json()["code"]) == (422, "too_much_together")
    assert answer.get_json()["errors"] == {"note": ["At most \u206810000\u2069 characters are possible here."]}
    assert ask.everything() == before


def test_nobody_introduces_knows_or_accompanies_themselves(ask: Asker) -> None:
    kept, gone = two(ask)
    third = ask.keep("Sami Haddad", introduced_by=gone["id"], knows=[kept["id"], gone["id"]])
    change = {"introduced_by": gone["id"], "knows": [gone["id"], third["id"]]}
    ask("PATCH", f"contacts/{kept['id']}", change, If_Match=f'"{kept["version"]}"')
    both = happened(ask, kept["id"], kind="meeting", **{"with": [gone["id"], third["id"]]})
    kept, gone = read(ask, kept["id"]), read(ask, gone["id"])
    merge = merged(ask, kept, gone)
    assert (merge["contact"]["introduced_by"], merge["contact"]["knows"]) == ("", [third["id"]])
    events = ask("GET", f"contacts/{kept['id']}/events").get_json()["events"]
    (meeting,) = [event for event in events if event["kind"] == "meeting"]
    assert meeting["with"] == [third["id"]], "what stood on both timelines stands there once"
    theirs = read(ask, third["id"])
    assert (theirs["introduced_by"], theirs["knows"]) == (kept["id"], [kept["id"]])
    (copy,) = ask("GET", f"contacts/{third['id']}/events").get_json()["events"]
    assert copy["with"] == [kept["id"]]
    refused = ask("POST", f"contacts/{kept['id']}/events", {"kind": "call", "who": "both", "with": [gone["id"]]})
    assert refused.get_json()["errors"] == {"with": ["This is the same person. Only others can be named here."]}
    first, _ = undo(ask, merge["id"])
    assert (first["introduced_by"], first["knows"]) == (gone["id"], [gone["id"], third["id"]])
    assert read(ask, third["id"])["knows"] == [kept["id"], gone["id"]]
    for card in (kept, gone):
        events = ask("GET", f"contacts/{card['id']}/events").get_json()["events"]
        assert sum(event["id"].endswith(both["id"][-8:]) for event in events) == 1


def test_a_chain_is_undone_from_its_end(ask: Asker) -> None:
    kept, gone = two(ask)
    third = ask.keep("Dana P.", note="third")
    first = merged(ask, kept, gone)
    second = merged(ask, third, first["contact"])
    assert read(ask, gone["id"])["id"] == third["id"]
    too_early = ask("POST", f"merges/{first['id']}/undo", {})
    assert (too_early.status_code, too_early.get_json()["code"]) == (409, "undo_later_first")
    assert [merge["id"] for merge in ask("GET", "merges").get_json()["merges"]] == [second["id"]]
    undo(ask, second["id"])
    assert read(ask, gone["id"])["id"] == kept["id"]
    undo(ask, first["id"])
    assert [read(ask, card["id"])["note"] for card in (kept, gone, third)] == ["met at the fair", "sings", "third"]


def test_several_merged_into_one_are_undone_from_the_last(ask: Asker) -> None:
    kept, gone = two(ask)
    third = ask.keep("Dana P.", note="third")
    first = merged(ask, kept, gone)
    second = merged(ask, first["contact"], third)
    assert ask("POST", f"merges/{first['id']}/undo", {}).get_json()["code"] == "undo_later_first"
    for merge in (second, first):
        undo(ask, merge["id"])
    assert same_but_for_its_version(read(ask, kept["id"]), kept)
    assert same_but_for_its_version(read(ask, gone["id"]), gone)


def test_of_a_deleted_person_nothing_is_remembered_of_the_merge_either(ask: Asker, home: House) -> None:
    kept, gone = two(ask)
    card = merged(ask, kept, gone, Idempotency_Key="kept with its answer")["contact"]
    assert ask("DELETE", f"contacts/{gone['id']}", If_Match=f'"{card["version"]}"').status_code == 204
    for contact_id in (kept["id"], gone["id"]):
        assert ask("GET", f"contacts/{contact_id}").status_code == 404
    assert ask("GET", "merges").get_json() == {"merges": []}
    home.notebook.close()
    written = b"".join(path.read_bytes() for path in home.notebook.folder.iterdir() if path.is_file())
    assert b"sings" not in written
    assert b"met at the fair" not in written


def test_of_a_deleted_event_nothing_is_remembered_in_the_merge_either(ask: Asker, home: House) -> None:
    kept, gone = two(ask)
    merge = merged(ask, kept, gone)
    events = ask("GET", f"contacts/{kept['id']}/events").get_json()["events"]
    event = next(one for one in events if one["text"] == "second")
    answer = ask("DELETE", f"events/{event['id']}", If_Match=f'"{merge["contact"]["version"]}"')
    assert answer.status_code == 204
    (remembered,) = home.notebook.merges.all()
    assert [event.text for event in (*remembered.kept.events, *remembered.gone.events)] == ["first"]
    undo(ask, merge["id"])
    assert texts(ask, gone["id"]) == []
    home.notebook.close()
    assert b"second" not in b"".join(path.read_bytes() for path in home.notebook.folder.iterdir() if path.is_file())


def test_what_was_sent_and_silenced_about_the_other_goes_on_counting(ask: Asker, home: House) -> None:
    kept, gone = two(ask)
    text = "Could you lend me 500 for a week?"
    ask("POST", "sent", {"channel": "message", "text": text, "recipients": [{"profile": OTHER["url"]}]})
    ask("POST", "silences", {"rule": "guilt", "profile": OTHER["url"]})
    card = merged(ask, kept, read(ask, gone["id"]))["contact"]
    profiles = home.notebook.get(kept["id"]).profiles
    assert [sent.kinds for sent in sent_to(home, profiles)] == [("money",)]
    assert "guilt" in silenced(home.notebook, profiles)
    assert ask("GET", f"sheet?profile={OTHER['url']}").get_json()["contact"]["id"] == kept["id"]
    ask("DELETE", f"contacts/{kept['id']}", If_Match=f'"{card["version"]}"')
    assert len(home.notebook.sent) == 0
    assert "guilt" not in silenced(home.notebook, profiles)


def test_hints_before_saving(ask: Asker) -> None:
    kept = ask.keep("Dana Peri", company="Orchid", profiles=[DANA], emails=["dana@peri.example"])
    other = ask.keep("דנה פרי", company="Northlight")

    def hints(**told: Any) -> dict[str, Any]:
        answer = ask("POST", "contacts/matches", told)
        assert answer.status_code == 200, answer.get_json()
        found: dict[str, Any] = answer.get_json()
        return found

    assert hints(name="Dana", profiles=[DANA]) == {"same": kept["id"], "maybe": []}
    named = {"id": kept["id"], "name": "Dana Peri", "headline": "", "company": "Orchid"}
    assert hints(emails=["DANA@Peri.example"]) == {"same": None, "maybe": [{**named, "why": ["email"]}]}
    found = hints(name="Dana Peri", company="Orchid Ltd")["maybe"]
    assert [one["why"] for one in found] == [["name_company"], ["name_sounds"]]
    assert [one["id"] for one in hints(name="Dana Peri", but=kept["id"])["maybe"]] == [other["id"]]
    assert hints() == hints(name="Sami Haddad") == {"same": None, "maybe": []}


def test_pairs_who_may_be_one_are_listed_until_somebody_says_that_they_are_two(ask: Asker) -> None:
    one, other = ask.keep("Dana Peri", company="Orchid"), ask.keep("Dana Peri", company="Orchid Ltd")
    ask.keep("Sami Haddad")
    (pair,) = ask("GET", "contacts/twins").get_json()["twins"]
    assert {card["id"] for card in pair["contacts"]} == {one["id"], other["id"]}
    assert pair["why"] == ["name_company"]
    assert ask("POST", "twins/apart", {"ids": [other["id"], one["id"]]}).status_code == 204
    assert ask("GET", "contacts/twins").get_json() == {"twins": [], "next": None}
    assert ask("POST", "twins/apart", {"ids": [one["id"], "nobody"]}).status_code == 404
    assert ask("POST", "twins/apart", {"ids": [one["id"], one["id"]]}).get_json()["code"] == "same_person"


def test_twins_come_in_pages(ask: Asker) -> None:
    for number in range(4):
        ask.keep("Dana Peri", company="Orchid", note=str(number))
    found, after = [], 0
    while after is not None:
        page = ask("GET", f"contacts/twins?limit=2&after={after}").get_json()
        assert len(page["twins"]) <= 2
        found += [frozenset(card["id"] for card in pair["contacts"]) for pair in page["twins"]]
        after = page["next"]
    assert len(found) == len(set(found)) == 6


@pytest.mark.parametrize("query", ["limit=0", "limit=51", "after=-1", "after=x", "who=me"])
def test_a_wrong_page_of_twins_is_refused(ask: Asker, query: str) -> None:
    assert ask("GET", f"contacts/twins?{query}").status_code == 422


def test_whom_the_other_introduced_is_introduced_by_the_one(ask: Asker, home: House) -> None:
    kept, gone = two(ask)
    introduced = ask.keep("Sami Haddad", introduced_by=gone["id"])
    happened(ask, gone["id"], kind="paid_on_time", who="them", text="paid")

    def lent() -> float:
        (point,) = ask("GET", f"contacts/{introduced['id']}/path").get_json()["points"]
        return float(point["trust"]["low"])

    before = lent()
    assert before > 0.1
    merged(ask, kept, read(ask, gone["id"]))
    assert lent() >= before
    moved = home.notebook.moved_by({"paid_on_time"}).contacts
    assert {contact.id for contact in moved} == {kept["id"], introduced["id"]}


def test_somebody_with_an_initial_is_found_beside_the_whole_name(ask: Asker) -> None:
    short, whole = ask.keep("D. Peri", company="Orchid"), ask.keep("Dana Peri", company="Orchid")
    (pair,) = ask("GET", "contacts/twins").get_json()["twins"]
    assert {card["id"] for card in pair["contacts"]} == {short["id"], whole["id"]}
    for name, found in (("Dana Peri", {short["id"], whole["id"]}), ("D. Peri", {short["id"], whole["id"]})):
        maybe = ask("POST", "contacts/matches", {"name": name, "company": "Orchid"}).get_json()["maybe"]
        assert {one["id"] for one in maybe} == found
    ask("PATCH", f"contacts/{whole['id']}", {"name": "Noa Barak"}, If_Match='"1"')
    assert ask("GET", "contacts/twins").get_json()["twins"] == []


def test_a_change_under_the_other_id_is_told_wherever_the_one_is(ask: Asker) -> None:
    first = {"name": "Dana Peri", "company": "Orchid"}
    kept = ask("POST", "contacts", first, Idempotency_Key="the first of them").get_json()
    gone = ask.keep("Dana Perry")
    joined = merged(ask, kept, gone)["contact"]
    now = {"note": "sings", "knows": []}
    answer = ask("PATCH", f"contacts/{gone['id']}", now, If_Match=f'"{joined["version"]}"')
    assert (answer.status_code, answer.get_json()["id"]) == (200, kept["id"])
    again = ask("POST", "contacts", first, Idempotency_Key="the first of them")
    assert (again.get_json()["note"], again.headers["ETag"]) == ("sings", answer.headers["ETag"])
    oneself = ask("PATCH", f"contacts/{gone['id']}", {"knows": [kept["id"]]}, If_Match=answer.headers["ETag"])
    assert (oneself.status_code, list(oneself.get_json()["errors"])) == (422, ["knows"])
