"""People kept twice, on the dashboard: seen side by side, merged by the button of whom to keep, or said to be two."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from asking import Asker
from web.forms import followed, hidden, read, send, shown

PATH = "/twins"


@pytest.fixture
def pair(ask: Asker) -> tuple[dict[str, Any], dict[str, Any]]:
    kept = ask.keep("Dana Peri", company="Orchid", note="met at the fair", emails=["dana@peri.example"])
    gone = ask.keep("Dana Peri", company="Orchid Ltd", note="sings <b>well</b>", phones=["+972 50 123 4567"])
    return kept, gone


def two(page: str) -> dict[str, str]:
    return {name: hidden(page, name) for name in ("one", "one_version", "other", "other_version")}


def merge(person: FlaskClient, keep: dict[str, Any]) -> str:
    page = shown(person, PATH)
    return followed(person, send(person, page, f"{PATH}/merge", **two(page), keep=keep["id"]))


def test_a_pair_is_shown_with_why_and_what_each_card_says(
    person: FlaskClient, pair: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    assert pair
    page = shown(person, PATH)
    told = read(page)
    for said in ("the same name and company", "met at the fair", "dana@peri.example", "+972 50 123 4567", "Orchid Ltd"):
        assert said in told
    assert "sings &lt;b&gt;well&lt;/b&gt;" in page
    assert page.count('name="keep"') == 2
    assert 'aria-current="page">The same person twice?' in page


@pytest.mark.parametrize("number", [0, 1])
def test_whose_button_is_pressed_is_kept(
    person: FlaskClient, ask: Asker, pair: tuple[dict[str, Any], dict[str, Any]], number: int
) -> None:
    page = merge(person, pair[number])
    assert "They are one contact now." in page
    (card,) = ask("GET", "contacts").get_json()["contacts"]
    assert card["id"] == pair[number]["id"]
    assert {"met at the fair", "sings <b>well</b>"} <= set(card["note"].split("\n"))
    assert "There is nobody here who seems to be kept twice." in page


def test_a_merge_is_undone_from_the_page(
    person: FlaskClient, ask: Asker, pair: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    page = merge(person, pair[0])
    assert "Dana Peri was merged into Dana Peri on 21 November 2026." in read(page)
    (found, *_) = re.findall(r'action="(/twins/undo/\w+)"', page)
    page = followed(person, send(person, page, found))
    assert "They are two contacts again." in page
    assert {card["note"] for card in ask("GET", "contacts").get_json()["contacts"]} == {one["note"] for one in pair}
    assert followed(person, send(person, page, found)), "twice is once"


def test_two_people_are_not_shown_again(person: FlaskClient, pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    assert pair
    page = shown(person, PATH)
    page = followed(person, send(person, page, f"{PATH}/apart", **two(page)))
    assert "Noted: they are two people." in page
    assert 'name="keep"' not in page


def test_a_pair_that_changed_since_is_not_merged(
    person: FlaskClient, ask: Asker, pair: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    page = shown(person, PATH)
    ask("PATCH", f"contacts/{pair[1]['id']}", {"note": "changed"}, If_Match='"1"')
    answer = send(person, page, f"{PATH}/merge", **two(page), keep=pair[0]["id"])
    assert answer.status_code == 412
    assert "changed somewhere else" in answer.get_data(as_text=True)
    assert len(ask.everything()) == 2


def test_what_does_not_fit_together_is_named(person: FlaskClient, ask: Asker) -> None:
    for letter in "xy":
        ask.keep("Dana Peri", company="Orchid", how_we_met=letter * 900)
    page = shown(person, PATH)
    answer = send(person, page, f"{PATH}/merge", **two(page), keep=two(page)["one"])
    assert answer.status_code == 422
    assert "How we met: At most 1000 characters" in read(answer.get_data(as_text=True))
    assert len(ask.everything()) == 2


def test_no_form_without_its_token_merges(
    person: FlaskClient, ask: Asker, pair: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    page = shown(person, PATH)
    answer = send(person, page, f"{PATH}/merge", **two(page), keep=pair[0]["id"], csrf="wrong")
    assert answer.status_code == 403
    assert len(ask.everything()) == 2


def test_the_card_shows_and_changes_how_to_reach_somebody_and_whom_they_know(person: FlaskClient, ask: Asker) -> None:
    sami = ask.keep("Sami Haddad")["id"]
    noa = [ask.keep("Noa Barak", company=company)["id"] for company in ("Sifria", "Archive")]
    dana, form = (
        ask.keep("Dana Peri")["id"],
        {"name": "Dana Peri", "emails": "Dana@peri.example\r\n", "phones": "٠٥٠ ١٢٣"},
    )
    path, more = f"/people/{dana}", {"interests": "choirs", "languages": "עברית\nEnglish", "knows": "sami haddad\n"}
    page = followed(person, send(person, shown(person, path), path, **form, **more))
    card = ask("GET", f"contacts/{dana}").get_json()
    assert (card["emails"], card["phones"], card["knows"]) == (["Dana@peri.example"], ["٠٥٠ ١٢٣"], [sami])
    assert (card["interests"], card["languages"]) == (["choirs"], ["עברית", "English"])
    assert f'<a href="/people/{sami}"><bdi>Sami Haddad</bdi></a>' in page
    answer = send(person, page, path, **form, **{**more, "knows": "Sami Haddad\nNoa Barak"})
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert "Noa Barak : Several people fit." in read(page).replace("Barak:", "Barak :")
    followed(person, send(person, page, path, **form, knows="Sami Haddad\nNoa Barak", known=noa[1]))
    assert ask("GET", f"contacts/{dana}").get_json()["knows"] == [sami, noa[1]]
    page = followed(person, send(person, shown(person, path), path, **form, knows="Noa Barak\nSami Haddad"))
    assert ask("GET", f"contacts/{dana}").get_json()["knows"] == [noa[1], sami], "saving again asks nothing anew"


@pytest.mark.parametrize(
    ("field", "wrong"),
    [("emails", "ok@peri.example\nnobody"), ("phones", "050 123\ncall me"), ("languages", "x" * 101)],
)
def test_what_is_wrong_on_a_line_is_said_beside_it_and_stays_typed(
    person: FlaskClient, ask: Asker, field: str, wrong: str
) -> None:
    path = f"/people/{ask.keep('Dana Peri')['id']}"
    answer = send(person, shown(person, path), path, name="Dana Peri", **{field: wrong})
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert f'id="wrong-{field}"' in page
    assert wrong.splitlines()[-1] in page


def test_hostile_text_in_the_new_fields_stays_text(person: FlaskClient, ask: Asker) -> None:
    evil = "<img src=x onerror=alert(1)>"
    known = ask.keep(evil)["id"]
    said = {"interests": [evil], "languages": ["</textarea><script>1</script>"], "phones": [f"1234 {evil}"]}
    both = [ask.keep("Dana Peri", company="Orchid", note=evil, **said, knows=[known])["id"] for _ in range(2)]
    for path in (PATH, *(f"/people/{one}" for one in both)):
        page = shown(person, path)
        assert "<img" not in page
        assert "<script>1" not in page
