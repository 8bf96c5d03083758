"""The dashboard: a one-time link, forms that only this session can send, and pages in three languages."""

import re

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from amana.house import House
from asking import PORT, Asker

OWN = f"http://127.0.0.1:{PORT}"
HOSTILE = "<img src=x onerror=alert(1)></script>"


@pytest.fixture
def person(http: FlaskClient, home: House) -> FlaskClient:
    """A browser that came in by the one-time link."""
    answer = http.get(f"/enter/{home.sessions.link()}", base_url=OWN)
    assert answer.status_code == 200
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    return http


def page(person: FlaskClient, path: str = "/", **headers: str) -> str:
    answer = person.get(path, base_url=OWN, headers={name.replace("_", "-"): value for name, value in headers.items()})
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def csrf(person: FlaskClient) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page(person))
    assert found
    return found[1]


def send(person: FlaskClient, path: str, token: str, **fields: str) -> TestResponse:
    return person.post(path, data={"csrf": token, **fields}, base_url=OWN)


def test_a_link_opens_the_dashboard_once(http: FlaskClient, home: House) -> None:
    link = f"/enter/{home.sessions.link()}"
    assert http.get("/", base_url=OWN).status_code == 401
    assert http.get(link, base_url=OWN).status_code == 200
    assert http.get("/", base_url=OWN).status_code == 200
    again = http.get(link, base_url=OWN, headers={"Accept": "text/html"})
    assert again.status_code == 401
    assert "amana open" in again.get_data(as_text=True)


def test_a_link_leads_to_the_place_of_a_rule_and_nowhere_else(http: FlaskClient, home: House) -> None:
    def onward(query: str) -> str:
        answer = http.get(f"/enter/{home.sessions.link()}{query}", base_url=OWN)
        found = re.search(r'content="0; url=([^"]*)"', answer.get_data(as_text=True))
        assert found
        return found[1]

    rule = home.rules.rules[0].id
    assert onward(f"?rule={rule}") == f"/rules#rule-{rule}"
    assert {onward(query) for query in ("", "?rule=", "?rule=//evil.test", "?rule=none-such")} == {"/"}


def test_allowing_on_the_page_pairs_the_browser(person: FlaskClient, home: House) -> None:
    pairing = home.pairings.ask("Chromium on Linux", "chrome-extension://abc")
    assert pairing.code in page(person)
    assert send(person, f"/pairings/{pairing.id}/allow", csrf(person)).status_code == 303
    assert home.browsers.origins() == {"chrome-extension://abc"}
    browser = home.browsers.all()[0]
    assert browser.name in page(person)
    send(person, f"/browsers/{browser.id}/revoke", csrf(person))
    assert home.browsers.all() == []


def test_refusing_leaves_the_browser_out(person: FlaskClient, home: House) -> None:
    pairing = home.pairings.ask("Chromium on Linux", "chrome-extension://abc")
    send(person, f"/pairings/{pairing.id}/refuse", csrf(person))
    assert home.pairings.collect(pairing.id) == ("refused", None)
    assert home.browsers.all() == []


def test_a_form_without_this_sessions_token_does_nothing(person: FlaskClient, home: House) -> None:
    pairing = home.pairings.ask("Chromium on Linux", "chrome-extension://abc")
    path = f"/pairings/{pairing.id}/allow"
    assert send(person, path, "guessed").status_code == 403
    assert person.post(path, base_url=OWN).status_code == 415
    assert person.post(path, json={"csrf": csrf(person)}, base_url=OWN).status_code == 415
    assert home.browsers.all() == []


def test_a_session_does_not_open_the_api_to_forged_writes(person: FlaskClient, ask: Asker) -> None:
    plain = {"base_url": OWN, "json": {"name": "Forged"}}
    assert person.post("/api/v1/contacts", **plain).status_code == 403
    assert ask.everything() == []


def test_the_page_lets_nothing_in_from_elsewhere(person: FlaskClient) -> None:
    policy = person.get("/", base_url=OWN).headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


def test_hostile_names_are_shown_as_text(person: FlaskClient, ask: Asker, home: House) -> None:
    ask.keep(HOSTILE, headline=HOSTILE)
    home.pairings.ask(HOSTILE, "chrome-extension://abc")
    shown = page(person, f"/?q={HOSTILE}") + page(person)
    assert "<img" not in shown
    assert "&lt;img" in shown


@pytest.mark.parametrize(
    ("language", "direction", "word"),
    [("en", "ltr", "People"), ("ar", "rtl", "الأشخاص"), ("he", "rtl", "אנשים")],
)
def test_the_page_speaks_three_languages(person: FlaskClient, language: str, direction: str, word: str) -> None:
    shown = page(person, Accept_Language=language, Accept="text/html")
    assert f'<html lang="{language}" dir="{direction}">' in shown
    assert word in shown
    send(person, "/language", csrf(person), language=language)
    assert word in page(person, Accept="text/html")


def test_people_are_listed_with_the_state_of_the_tie(person: FlaskClient, ask: Asker) -> None:
    kept = ask.keep("נועה ברק", headline="מנהלת מוצר")
    ask("POST", f"contacts/{kept['id']}/events", {"kind": "meeting", "who": "both", "on": "2026-11-02"})
    shown = page(person)
    assert "נועה ברק" in shown
    assert "Acquaintance" in shown
    assert "2 November 2026" in shown


def test_a_browser_may_name_its_origin_with_the_dashboards_forms(person: FlaskClient) -> None:
    """Under `no-referrer` Chromium sends `Origin: null` with a form, and no browser could be allowed or revoked."""
    assert person.get("/", base_url=OWN).headers["Referrer-Policy"] == "same-origin"
