"""Contacts over HTTP."""

from pathlib import Path
from typing import Any

from amana.house import House
from asking import Asker

NOA = {
    "name": "נועה ברק",
    "headline": "מנהלת מוצר",
    "company": "Orchid Labs",
    "circles": ["work", "hobby"],
    "how_we_met": "at a running club",
    "profiles": [
        {"url": "https://www.linkedin.com/in/%D7%A0%D7%95%D7%A2%D7%94-1050b421a/"},
        {"urn": "ACoAAB7noa"},
    ],
}


def test_a_kept_person_is_there_with_everything_that_was_entered(ask: Asker) -> None:
    answer = ask("POST", "contacts", NOA)
    assert answer.status_code == 201
    assert answer.headers["ETag"] == '"1"'
    kept = answer.get_json()
    assert kept == ask("GET", f"contacts/{kept['id']}").get_json()
    assert {name: kept[name] for name in ("name", "headline", "company", "circles", "how_we_met")} == {
        name: NOA[name] for name in ("name", "headline", "company", "circles", "how_we_met")
    }
    assert [key["value"] for key in kept["profiles"]] == ["נועה-1050b421a", "ACoAAB7noa"]


def test_the_same_person_is_kept_once_whatever_the_form_of_the_address(ask: Asker) -> None:
    first = ask.keep("Noa Barak", profiles=[{"url": "https://il.linkedin.com/in/noa-barak?trk=x"}])
    answer = ask(
        "POST",
        "contacts",
        {
            "name": "Noa",
            "headline": "Product",
            "profiles": [{"url": "linkedin.com/in/Noa-Barak/"}, {"urn": "ACoAAB7noa"}],
        },
    )
    assert answer.status_code == 200
    merged = answer.get_json()
    assert (merged["id"], merged["name"], merged["headline"]) == (first["id"], "Noa Barak", "Product")
    assert merged["version"] == 2
    assert ask("GET", "sheet?profile=ACoAAB7noa").get_json()["contact"]["id"] == first["id"]


def test_keeping_the_same_again_changes_nothing(ask: Asker) -> None:
    first = ask.keep(profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    assert ask.keep(profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}]) == first


def test_a_note_too_long_for_one_card_is_refused_and_nothing_of_it_is_lost(ask: Asker) -> None:
    dana: dict[str, Any] = {"profiles": [{"url": "https://www.linkedin.com/in/dana-peri/"}]}
    kept = ask.keep(note="x" * 9_000, **dana)
    answer = ask("POST", "contacts", {"name": "Dana Peri", "note": "y" * 9_000, **dana})
    assert (answer.status_code, list(answer.get_json()["errors"])) == (422, ["note"])
    assert ask("GET", f"contacts/{kept['id']}").get_json() == kept


def test_a_person_has_no_more_profiles_than_can_be_changed_again(ask: Asker) -> None:
    first = [{"url": f"https://www.linkedin.com/in/dana-{number}/"} for number in range(20)]
    ask.keep(profiles=first)
    more = {"name": "Dana Peri", "profiles": [first[0], {"url": "https://example.org/dana"}]}
    answer = ask("POST", "contacts", more)
    assert (answer.status_code, list(answer.get_json()["errors"])) == (422, ["profiles"])


def test_profiles_of_two_people_do_not_melt_into_one(ask: Asker) -> None:
    ask.keep("Dana Peri", profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    other = ask.keep("Sami Haddad", profiles=[{"url": "https://www.linkedin.com/in/sami-haddad/"}])
    before = ask.everything()
    answer = ask(
        "PATCH",
        f"contacts/{other['id']}",
        {"profiles": [{"url": "https://www.linkedin.com/in/dana-peri/"}]},
        If_Match='"1"',
    )
    assert (answer.status_code, answer.get_json()["code"]) == (409, "profile_taken")
    assert ask.everything() == before


def test_a_change_needs_the_version_it_saw(ask: Asker) -> None:
    kept = ask.keep()
    path = f"contacts/{kept['id']}"
    assert ask("PATCH", path, {"note": "new"}).status_code == 428
    changed = ask("PATCH", path, {"note": "new"}, If_Match='"1"')
    assert (changed.status_code, changed.headers["ETag"]) == (200, '"2"')
    stale = ask("PATCH", path, {"note": "old window"}, If_Match='"1"')
    assert (stale.status_code, stale.get_json()["code"], stale.headers["ETag"]) == (
        412,
        "stale_version",
        '"2"',
    )
    assert ask("GET", path).get_json()["note"] == "new"


def test_a_deleted_person_is_really_gone(ask: Asker, home: House, tmp_path: Path) -> None:
    canary = "canary-of-a-private-note"
    kept = ask.keep(note=canary, profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    ask(
        "POST",
        f"contacts/{kept['id']}/events",
        {"kind": "note", "who": "me", "text": canary},
        Idempotency_Key="k",
    )
    ask("POST", "silences", {"rule": "guilt", "profile": "https://www.linkedin.com/in/dana-peri/"})
    assert ask("DELETE", f"contacts/{kept['id']}", If_Match='"1"').status_code == 412
    assert ask("DELETE", f"contacts/{kept['id']}", If_Match='"2"').status_code == 204
    assert ask("GET", f"contacts/{kept['id']}").status_code == 404
    assert ask("GET", "sheet?profile=linkedin.com/in/dana-peri").get_json()["contact"] is None
    assert ask("GET", "silences").get_json()["silences"] == []
    home.notebook.close()
    remains = b"".join(file.read_bytes() for file in (tmp_path / "data").rglob("*") if file.is_file())
    assert canary.encode() not in remains


def test_the_former_words_of_a_changed_note_are_kept_nowhere(ask: Asker, home: House) -> None:
    first = ask("POST", "contacts", {"name": "Dana Peri", "note": "canary"}, Idempotency_Key="k").get_json()
    changed = ask("PATCH", f"contacts/{first['id']}", {"note": "calm"}, If_Match='"1"', Idempotency_Key="m").get_json()
    assert "canary" not in str(home.notebook.shelf("seen_requests").all())
    again = ask("POST", "contacts", {"name": "Dana Peri", "note": "canary"}, Idempotency_Key="k")
    assert (again.status_code, again.get_json(), again.headers["ETag"]) == (201, changed, '"2"')
    assert len(ask.everything()) == 1


def test_people_are_found_by_names_and_notes_in_three_scripts(ask: Asker) -> None:
    ask.keep("סמי לוי", note="מכיר טוב מפות")
    ask.keep("سامي حدّاد", company="أوركيد")
    ask.keep("Renée Duval")
    for words, found in [("מפות", "סמי לוי"), ("حداد", "سامي حدّاد"), ("renee", "Renée Duval")]:
        page = ask("GET", f"contacts?q={words}").get_json()
        assert [card["name"] for card in page["contacts"]] == [found]


def test_a_long_list_comes_in_pages_without_gaps(ask: Asker) -> None:
    names = [f"Person {number:02}" for number in range(23)]
    for name in reversed(names):
        ask.keep(name)
    seen, after = [], ""
    while after is not None:
        page = ask("GET", f"contacts?limit=10&after={after}" if after else "contacts?limit=10").get_json()
        assert page["total"] == 23
        seen += [card["name"] for card in page["contacts"]]
        after = page["next"]
    assert seen == names


def test_whoever_introduced_the_two_lends_a_name_until_they_are_deleted(ask: Asker) -> None:
    noa = ask.keep("Noa Barak")["id"]
    for _ in range(2):
        ask("POST", f"contacts/{noa}/events", {"kind": "joint_project", "who": "both"})
    dana = ask.keep("Dana Peri", introduced_by=noa, profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    assert dana["introduced_by"] == noa
    before = ask("GET", "sheet?profile=linkedin.com/in/dana-peri").get_json()
    assert before["trust"]["introducer"]["contact"] == noa
    assert before["trust"]["introducer"]["name"] == "Noa Barak"
    assert before["trust"]["introducer"]["low"] > 0.5
    assert before["standing"]["introducer"] is None
    meeting = {"kind": "meeting", "who": "both", "with": [noa]}
    assert ask("POST", f"contacts/{dana['id']}/events", meeting).status_code == 201
    assert ask("DELETE", f"contacts/{noa}", If_Match='"4"').status_code == 204
    after = ask("GET", "sheet?profile=linkedin.com/in/dana-peri").get_json()
    assert after["trust"]["introducer"] is None
    ((card, timeline),) = ask.everything()
    assert noa not in str((after, card, timeline, ask("GET", f"contacts/{dana['id']}").get_json()))


def test_a_new_introducer_takes_the_place_of_one_who_was_deleted(ask: Asker) -> None:
    noa, sami = ask.keep("Noa Barak"), ask.keep("Sami Haddad")
    profiles = [{"url": "https://www.linkedin.com/in/dana-peri/"}]
    dana = ask.keep("Dana Peri", introduced_by=noa["id"], profiles=profiles)
    ask("DELETE", f"contacts/{noa['id']}", If_Match='"1"')
    assert ask.keep("Dana Peri", profiles=profiles) == {**dana, "introduced_by": ""}, "keeping the same changes nothing"
    assert ask.keep("Dana Peri", introduced_by=sami["id"], profiles=profiles)["introduced_by"] == sami["id"]


def test_only_another_kept_person_can_have_introduced_the_two(ask: Asker) -> None:
    dana = ask.keep("Dana Peri", profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    noa = ask.keep("Noa Barak")
    before = ask.everything()
    for introducer in (dana["id"], "nobody"):
        card = {"name": "Dana Peri", "profiles": dana["profiles"], "introduced_by": introducer}
        card["profiles"] = [{"url": "https://www.linkedin.com/in/dana-peri/"}]
        for answer in (
            ask("POST", "contacts", card),
            ask("PATCH", f"contacts/{dana['id']}", {"introduced_by": introducer}, If_Match='"1"'),
        ):
            assert (answer.status_code, list(answer.get_json()["errors"])) == (422, ["introduced_by"])
    assert ask("POST", "contacts", {"name": "Sami", "introduced_by": "nobody"}).status_code == 422
    assert ask.everything() == before
    introduced = ask("PATCH", f"contacts/{dana['id']}", {"introduced_by": noa["id"]}, If_Match='"1"')
    assert introduced.get_json()["introduced_by"] == noa["id"]
    again = ask.keep("Dana Peri", profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    assert again["introduced_by"] == noa["id"]
    taken_back = ask("PATCH", f"contacts/{dana['id']}", {"introduced_by": ""}, If_Match='"2"')
    assert taken_back.get_json()["introduced_by"] == ""
