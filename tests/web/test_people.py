"""One person's page: everything kept about somebody, to be changed with care and deleted on purpose."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from amana.house import House
from amana.relationship.contact import CIRCLES
from amana.relationship.event import KINDS
from amana.texts import texts
from asking import Asker
from web.forms import OWN, hidden, send, shown

HOSTILE = "<img src=x onerror=alert(1)></textarea></script>"
PROFILE = "https://www.linkedin.com/in/dana-peri/"


@pytest.fixture
def dana(ask: Asker) -> dict[str, Any]:
    """Somebody with a card and two events."""
    kept = ask.keep(
        "Dana Peri", headline="Product lead", note="Likes tea", circles=["work"], profiles=[{"url": PROFILE}]
    )
    for event in (
        {"kind": "joint_project", "who": "both", "on": "2024-03", "stake": "large", "text": "The library move"},
        {"kind": "meeting", "who": "both", "on": "2026-11-02"},
    ):
        assert ask("POST", f"contacts/{kept['id']}/events", event).status_code == 201
    return kept


def test_everything_kept_about_somebody_is_one_click_from_the_list(person: FlaskClient, dana: dict[str, Any]) -> None:
    path = f"/people/{dana['id']}"
    assert f'href="{path}"' in shown(person, "/")
    page = shown(person, path)
    for word in (
        "Dana Peri",
        "Product lead",
        "Likes tea",
        PROFILE,
        "Work",
        "Worked together",
        "The library move",
        "Large",
    ):
        assert word in page
    events = page[page.index('class="list timeline"') :]
    assert events.index("2 November 2026") < events.index("March 2024")
    assert len(re.findall(r'role="meter"', page)) == 2
    assert len(re.findall(r"At least \u2068?\d+%", re.sub(r"aria-valuetext=\"[^\"]*\"", "", page))) == 2


def test_an_address_is_shown_in_its_own_letters(person: FlaskClient, ask: Asker) -> None:
    address = "https://www.linkedin.com/in/%D7%A0%D7%95%D7%A2%D7%94-3f9b61c28/"
    made = ask("POST", "contacts", {"name": "נועה", "profiles": [{"url": address}]})
    page = shown(person, f"/people/{made.get_json()['id']}")
    assert "linkedin.com/in/נועה-3f9b61c28/" in page
    assert "%D7" not in page


def test_numbers_without_evidence_are_not_shown_as_numbers(person: FlaskClient, ask: Asker) -> None:
    page = shown(person, f"/people/{ask.keep('Sami Haddad')['id']}")
    assert "No evidence yet" in page
    assert "%" not in page


def test_the_card_can_be_changed_on_the_page(person: FlaskClient, ask: Asker, dana: dict[str, Any]) -> None:
    path = f"/people/{dana['id']}"
    page = shown(person, path)
    answer = send(
        person, page, path, name="Dana Peri-Levi", headline="", company="Sifria", location="حيفا",
        circles=["work", "friend"], how_we_met="At the library", note="Likes tea\r\nand coffee",
    )  # fmt: skip
    assert answer.status_code == 303
    kept = ask("GET", f"contacts/{dana['id']}").get_json()
    assert (kept["name"], kept["headline"], kept["company"], kept["location"]) == (
        "Dana Peri-Levi",
        "",
        "Sifria",
        "حيفا",
    )
    assert (kept["circles"], kept["note"]) == (["work", "friend"], "Likes tea\nand coffee")
    assert kept["profiles"] == dana["profiles"]
    assert len(ask("GET", f"contacts/{dana['id']}/events").get_json()["events"]) == 2


def test_nobodys_change_is_lost_when_two_change_one_card(person: FlaskClient, ask: Asker, dana: dict[str, Any]) -> None:
    path = f"/people/{dana['id']}"
    page = shown(person, path)
    ask("PATCH", f"contacts/{dana['id']}", {"company": "Elsewhere"}, If_Match='"3"')
    answer = send(person, page, path, name="Dana", note="typed meanwhile")
    assert answer.status_code == 412
    again = answer.get_data(as_text=True)
    assert "changed somewhere else" in again
    assert "Elsewhere" in again
    assert "typed meanwhile" in again
    assert ask("GET", f"contacts/{dana['id']}").get_json()["name"] == "Dana Peri"
    assert send(person, again, path, name="Dana").status_code == 303
    assert ask("GET", f"contacts/{dana['id']}").get_json()["name"] == "Dana"


def test_what_does_not_fit_is_said_at_its_field_and_stays_typed(
    person: FlaskClient, ask: Asker, dana: dict[str, Any]
) -> None:
    path = f"/people/{dana['id']}"
    answer = send(person, shown(person, path), path, name=" ", note="typed", company="c" * 201, circles="nowhere")
    assert answer.status_code == 422
    again = answer.get_data(as_text=True)
    assert 'id="wrong-name">Please fill this in.' in again
    assert 'id="wrong-company">At most' in again
    assert 'id="wrong-circles"' in again
    assert "typed" in again
    assert ask("GET", f"contacts/{dana['id']}").get_json()["version"] == 3


def test_deleting_asks_once_more_and_then_leaves_nothing(person: FlaskClient, ask: Asker, dana: dict[str, Any]) -> None:
    ask("POST", "silences", {"rule": "guilt", "profile": PROFILE})
    path = f"/people/{dana['id']}/delete"
    assert f'href="{path}"' in shown(person, f"/people/{dana['id']}")
    page = shown(person, path)
    assert "Dana Peri" in page
    assert len(ask.everything()) == 1
    assert send(person, page, path, version="2").status_code == 412
    assert send(person, page, path).status_code == 303
    assert ask.everything() == []
    assert ask("GET", "silences").get_json()["silences"] == []
    gone = person.get(f"/people/{dana['id']}", base_url=OWN, headers={"Accept": "text/html"})
    assert gone.status_code == 404
    assert "<h1>" in gone.get_data(as_text=True)


@pytest.mark.parametrize("path", ["/people/{id}", "/people/{id}/delete", "/silences/{silence}/hear-again"])
def test_a_form_from_elsewhere_changes_nobody(person: FlaskClient, ask: Asker, dana: dict[str, Any], path: str) -> None:
    silence = ask("POST", "silences", {"rule": "guilt"}).get_json()["id"]
    before = ask.everything()
    forged = {"csrf": "guessed", "version": "3", "name": "Forged"}
    where = path.format(id=dana["id"], silence=silence)
    assert person.post(where, data=forged, base_url=OWN).status_code == 403
    assert ask.everything() == before
    assert len(ask("GET", "silences").get_json()["silences"]) == 1


def test_a_silence_can_be_found_and_heard_again(person: FlaskClient, ask: Asker, dana: dict[str, Any]) -> None:
    assert "Nothing is silenced" in shown(person, "/")
    ask("POST", "silences", {"rule": "job-before-trust", "profile": PROFILE})
    ask("POST", "silences", {"rule": "guilt", "profile": "https://www.linkedin.com/in/not-kept/"})
    ask("POST", "silences", {"rule": "my-own-rule"})
    page = shown(person, "/")
    told = page[page.index('id="silences"') :]
    for word in ("A job, asked for early", "Dana Peri", "linkedin.com/in/not-kept", "my-own-rule", "About everybody"):
        assert word in told
    action = re.search(r'action="(/silences/[^"]+)"', told)
    assert action
    csrf = hidden(page, "csrf")
    assert person.post(action[1], data={"csrf": csrf}, base_url=OWN).status_code == 303
    left = [silence["rule"] for silence in ask("GET", "silences").get_json()["silences"]]
    assert left == ["guilt", "my-own-rule"]
    assert person.post(action[1], data={"csrf": csrf}, base_url=OWN).status_code == 404
    assert dana["id"] in page


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_every_shipped_rule_kind_and_circle_has_its_words(
    person: FlaskClient, ask: Asker, home: House, language: str
) -> None:
    kept = ask.keep(circles=list(CIRCLES))
    for kind in KINDS:
        event = {"kind": kind, "who": "me", "on": "2024", "stake": "small", "due": "2025" if kind == "promised" else ""}
        assert ask("POST", f"contacts/{kept['id']}/events", event).status_code == 201
    page = shown(person, f"/people/{kept['id']}", language)
    assert f'<html lang="{language}" dir="{"ltr" if language == "en" else "rtl"}">' in page
    assert len(re.findall(r'<li id="event-', page)) == len(KINDS)
    for rule in home.rules.rules:
        assert f"rule-{rule.id}" in texts(language), rule.id


def test_hostile_words_stay_words_on_a_persons_page(person: FlaskClient, ask: Asker) -> None:
    kept = ask.keep(HOSTILE, **dict.fromkeys(("headline", "company", "location", "note", "how_we_met"), HOSTILE))
    ask("POST", f"contacts/{kept['id']}/events", {"kind": "note", "who": "me", "text": HOSTILE})
    ask("POST", "silences", {"rule": HOSTILE})
    for path in ("/", f"/people/{kept['id']}", f"/people/{kept['id']}/delete"):
        page = shown(person, path)
        assert "<img" not in page
        assert "&lt;img" in page
    path = f"/people/{kept['id']}"
    refused = send(person, shown(person, path), path, name="", note=HOSTILE).get_data(as_text=True)
    assert "<img" not in refused
