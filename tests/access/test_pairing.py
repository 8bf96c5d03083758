"""Pairing: one code on both sides, a person agrees, one token for one browser."""

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from amana.house import House
from asking import PORT, Asker, Clock

EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
OWN = f"http://127.0.0.1:{PORT}"


def ask_to_pair(http: FlaskClient, origin: str | None = EXTENSION) -> TestResponse:
    headers = {"Origin": origin, "Sec-Fetch-Site": "none"} if origin else {}
    return http.post("/api/v1/pairings", json={"browser": "Chromium on Linux"}, base_url=OWN, headers=headers)


def state(http: FlaskClient, pairing: str) -> dict[str, str]:
    return dict(http.get(f"/api/v1/pairings/{pairing}", base_url=OWN).get_json())


@pytest.fixture
def command(http: FlaskClient, home: House) -> Asker:
    """This machine's own command, with the key from the data folder."""
    return Asker(http, home.gate.command_key)


def test_a_browser_is_paired_when_a_person_agrees_to_its_code(http: FlaskClient, command: Asker, home: House) -> None:
    request = ask_to_pair(http).get_json()
    assert request["expires_in"] == 120
    assert state(http, request["id"]) == {"state": "waiting"}
    agreed = command("POST", "pairings/agree", {"code": request["code"]})
    assert agreed.get_json() == {"state": "agreed", "browser": "Chromium on Linux"}
    token = state(http, request["id"])["token"]
    assert home.browsers.origins() == {EXTENSION}
    browser = Asker(http, token, {"Origin": EXTENSION})
    assert browser("POST", "contacts", {"name": "Dana Peri"}).status_code == 201


def test_the_token_is_handed_over_once(http: FlaskClient, command: Asker) -> None:
    request = ask_to_pair(http).get_json()
    command("POST", "pairings/agree", {"code": request["code"]})
    assert "token" in state(http, request["id"])
    assert state(http, request["id"]) == {"state": "agreed"}


def test_a_code_works_once(http: FlaskClient, command: Asker) -> None:
    request = ask_to_pair(http).get_json()
    assert command("POST", "pairings/agree", {"code": request["code"]}).status_code == 200
    assert command("POST", "pairings/agree", {"code": request["code"]}).get_json()["code"] == "wrong_code"


def test_a_request_is_over_after_two_minutes(http: FlaskClient, command: Asker, clock: Clock) -> None:
    request = ask_to_pair(http).get_json()
    clock.move(seconds=121)
    assert state(http, request["id"]) == {"state": "expired"}
    assert command("POST", "pairings/agree", {"code": request["code"]}).status_code == 404


def test_guessing_ends_after_five_tries(http: FlaskClient, command: Asker) -> None:
    request = ask_to_pair(http).get_json()
    wrong = "000 000" if request["code"] != "000 000" else "000 001"
    for _ in range(5):
        assert command("POST", "pairings/agree", {"code": wrong}).status_code == 404
    assert command("POST", "pairings/agree", {"code": request["code"]}).status_code == 404
    assert state(http, request["id"]) == {"state": "expired"}


def test_many_requests_at_once_are_turned_away(http: FlaskClient) -> None:
    assert [ask_to_pair(http).status_code for _ in range(6)] == [201] * 5 + [429]


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "chrome-extension://a.evil.example", "file://"])
def test_a_page_cannot_ask_to_be_paired(http: FlaskClient, home: House, origin: str) -> None:
    assert ask_to_pair(http, origin).status_code == 403
    assert home.pairings.waiting() == []


def test_typing_the_code_without_its_space_is_fine(http: FlaskClient, command: Asker) -> None:
    request = ask_to_pair(http).get_json()
    assert command("POST", "pairings/agree", {"code": request["code"].replace(" ", "")}).status_code == 200
