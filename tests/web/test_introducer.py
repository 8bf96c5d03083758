"""On the card it can be said by name who introduced somebody, and what each can give and needs."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from asking import Asker
from web.forms import followed, read, send, shown


@pytest.fixture
def dana(ask: Asker) -> dict[str, Any]:
    """Whose card is changed."""
    return ask.keep("Dana Peri")


def test_a_name_is_enough_also_in_other_letters_and_half_of_it(
    person: FlaskClient, ask: Asker, dana: dict[str, Any]
) -> None:
    sami, path = ask.keep("Sámi Haddad")["id"], f"/people/{dana['id']}"
    for typed in ("Sámi Haddad", "sami HADDAD ", "haddad"):
        page = followed(person, send(person, shown(person, path), path, name="Dana Peri", introducer=typed))
        assert f'href="/people/{sami}"' in page
        assert 'value="Sámi Haddad"' in page
        followed(person, send(person, page, path, name="Dana Peri", introducer=""))
        assert ask("GET", f"contacts/{dana['id']}").get_json()["introduced_by"] == ""


def test_of_two_with_one_name_the_right_one_can_be_chosen(
    person: FlaskClient, ask: Asker, dana: dict[str, Any]
) -> None:
    ask.keep("Sami Haddad", company="Sifria", profiles=[{"url": "https://www.linkedin.com/in/sami-1/"}])
    second = ask.keep("Sami Haddad", company="Archive", profiles=[{"url": "https://www.linkedin.com/in/sami-2/"}])["id"]
    path = f"/people/{dana['id']}"
    answer = send(person, shown(person, path), path, name="Dana", introducer="Sami Haddad", note="typed")
    assert answer.status_code == 422
    page = answer.get_data(as_text=True)
    assert "Several people fit." in page
    assert "typed" in page
    assert {"Sifria", "Archive"} <= set(read(page).split())
    again = send(person, page, path, name="Dana", introducer="Sami Haddad", introduced_by=second)
    followed(person, again)
    assert ask("GET", f"contacts/{dana['id']}").get_json()["introduced_by"] == second
    kept = followed(person, send(person, shown(person, path), path, name="Dana", introducer="Sami Haddad"))
    assert f'href="/people/{second}"' in kept, "saving again asks nothing anew"


@pytest.mark.parametrize("typed", ["Nobody", "Dana Peri"])
def test_nobody_kept_and_oneself_introduced_nobody(
    person: FlaskClient, ask: Asker, dana: dict[str, Any], typed: str
) -> None:
    path = f"/people/{dana['id']}"
    answer = send(person, shown(person, path), path, name="Changed", introducer=typed)
    assert answer.status_code == 422
    assert 'id="wrong-introducer">Nobody kept here' in answer.get_data(as_text=True)
    assert ask("GET", f"contacts/{dana['id']}").get_json()["name"] == "Dana Peri"


def test_goods_are_kept_line_by_line_and_a_wrong_line_is_named(
    person: FlaskClient, ask: Asker, dana: dict[str, Any]
) -> None:
    path = f"/people/{dana['id']}"
    page = shown(person, path)
    followed(person, send(person, page, path, name="Dana Peri", offers="tax law\r\n\r\nتعليم", needs=""))
    kept = ask("GET", f"contacts/{dana['id']}").get_json()
    assert (kept["offers"], kept["needs"]) == (["tax law", "تعليم"], [])
    wrong = send(person, shown(person, path), path, name="Dana Peri", needs="short\n" + "x" * 101)
    assert wrong.status_code == 422
    assert "Line 2: At most 100" in read(wrong.get_data(as_text=True))
