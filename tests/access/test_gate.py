"""The gate: what browsers, hostile pages and rebound names really send, and what becomes of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from amana.access.browsers import WrongOrigin
from amana.house import House
from asking import PORT, Asker, Clock

EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
FIREFOX = "moz-extension://5d1f0c0e-1111-4222-8333-444455556666"
OWN = f"http://127.0.0.1:{PORT}"
CARD = {"name": "Dana Peri"}


@pytest.fixture
def paired(http: FlaskClient, home: House) -> Asker:
    """The extension's background worker, as Chromium sends its writes."""
    token = home.browsers.admit("Chromium on Linux", EXTENSION)
    return Asker(http, token, {"Origin": EXTENSION, "Sec-Fetch-Site": "none"})


HOSTS = [
    "evil.com:26262",
    "127.0.0.1.evil.com:26262",
    "user@127.0.0.1:26262",
    "localhost.:26262",
    "0.0.0.0:26262",
    "[::1]:26262",
    "127.0.0.1",
    "127.0.0.1:26263",
    "127.0.0.1:26262:26262",
    "LOCALHOST:26262",
    "",
]
CALLS = [
    ("GET", "/api/v1/contacts"),
    ("POST", "/api/v1/contacts"),
    ("OPTIONS", "/api/v1/contacts"),
    ("GET", "/api/v1/ping"),
    ("GET", "/nowhere"),
    ("GET", "/static/dashboard.css"),
    ("GET", "/"),
    ("GET", "/enter/key"),
]


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize(("method", "path"), CALLS)
def test_another_host_name_gets_nothing(ask: Asker, host: str, method: str, path: str) -> None:
    ask.keep("Secret Person")
    answer = ask.http.open(
        path,
        method=method,
        environ_overrides={"HTTP_HOST": host},
        base_url=OWN,
        headers={"Authorization": f"Bearer {ask.token}"},
    )
    assert answer.status_code == 400
    assert "Secret" not in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        "http://127.0.0.1:1",
        "https://127.0.0.1:26262",
        "https://www.linkedin.com",
        "chrome-extension://pppppppppppppppppppppppppppppppp",
        EXTENSION + ".evil.example",
        EXTENSION + "/",
        EXTENSION.upper(),
        "",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS", "DELETE"])
def test_another_origin_gets_nothing_even_with_a_stolen_token(paired: Asker, origin: str, method: str) -> None:
    thief = replace(paired, headers={"Origin": origin, "Sec-Fetch-Site": "none"})
    answer = thief(method, "contacts", CARD if method == "POST" else None)
    assert (answer.status_code, answer.get_json()["code"]) == (403, "foreign_origin")
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert paired.everything() == []


@pytest.mark.parametrize("site", ["cross-site", "same-site", "nonsense"])
def test_a_request_that_a_page_made_gets_nothing(ask: Asker, site: str) -> None:
    assert ask("GET", "contacts", Sec_Fetch_Site=site).status_code == 403
    assert ask("POST", "contacts", CARD, Sec_Fetch_Site=site).status_code == 403
    assert ask.everything() == []


def test_what_a_paired_extension_really_sends_is_let_through(paired: Asker) -> None:
    assert paired("POST", "contacts", CARD).status_code == 201
    reading = replace(paired, headers={"Sec-Fetch-Site": "none"})  # its GET carries no Origin
    assert reading("GET", "contacts").status_code == 200
    firefox = replace(paired, headers={"Sec-Fetch-Site": "same-origin"})
    assert firefox("GET", "contacts").status_code == 200


def test_firefox_is_learned_by_its_own_random_origin(http: FlaskClient, home: House) -> None:
    token = home.browsers.admit("Firefox on Linux", FIREFOX)
    asker = Asker(http, token, {"Origin": FIREFOX, "Sec-Fetch-Site": "same-origin"})
    assert asker("POST", "contacts", CARD).status_code == 201


def routes(app: Flask) -> Iterator[tuple[str, str]]:
    for rule in app.url_map.iter_rules():
        path = rule.rule
        for argument in rule.arguments:
            path = path.replace(f"<{argument}>", "x").replace(f"<path:{argument}>", "x")
        for method in sorted(rule.methods or ()):
            yield method, path


OPEN = {
    ("GET", "/api/v1/ping"),
    ("POST", "/api/v1/pairings"),
    ("GET", "/api/v1/pairings/x"),
    ("GET", "/enter/x"),
}


STRANGERS: list[dict[str, str]] = [
    {},
    {"Authorization": "Bearer wrong"},
    {"Authorization": "Basic eDp5"},
    {"Cookie": "amana_session_26262=x"},
]


def test_every_route_asks_who_is_there(app: Flask, http: FlaskClient) -> None:
    seen = set(routes(app))
    assert seen >= OPEN
    for method, path in seen:
        if (method.replace("HEAD", "GET"), path) in OPEN:
            continue
        for headers in (
            {},
            {"Authorization": "Bearer wrong"},
            {"Authorization": "Basic eDp5"},
            {"Cookie": "amana_session_26262=x"},
        ):
            answer = http.open(f"{path}?token=x", method=method, base_url=OWN, headers=headers)
            assert answer.status_code == 401, (method, path)


def test_a_token_in_the_address_is_worthless(ask: Asker) -> None:
    answer = ask.http.get(f"/api/v1/contacts?token={ask.token}", base_url=OWN)
    assert answer.status_code == 401


def test_only_exact_paired_origins_pass_a_preflight(paired: Asker) -> None:
    wanted = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    answer = paired.http.options("/api/v1/contacts", base_url=OWN, headers={"Origin": EXTENSION, **wanted})
    assert (answer.status_code, answer.headers["Access-Control-Allow-Origin"]) == (204, EXTENSION)
    assert "Access-Control-Allow-Credentials" not in answer.headers
    for origin in ("https://evil.example", FIREFOX, "null", EXTENSION + "x"):
        answer = paired.http.options("/api/v1/contacts", base_url=OWN, headers={"Origin": origin, **wanted})
        assert answer.status_code == 403
        assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize(
    "origin",
    [
        "*",
        "chrome-extension://*",
        "https://evil.example",
        "null",
        "",
        "moz-extension://a b",
        EXTENSION + "\n",
    ],
)
def test_no_pattern_can_be_paired(home: House, origin: str) -> None:
    with pytest.raises(WrongOrigin):
        home.browsers.admit("anything", origin)


def test_a_revoked_browser_is_out_at_once(paired: Asker, home: House) -> None:
    assert paired("GET", "contacts").status_code == 200
    assert paired("DELETE", "browsers/me").status_code == 204
    assert paired("GET", "contacts").status_code in {401, 403}
    assert home.browsers.origins() == frozenset()


def test_tokens_are_kept_hashed_only(home: House, ask: Asker) -> None:
    kept = str(home.notebook.shelf("browsers").all())
    assert ask.token not in kept
    assert "token_hash" in kept


def test_use_is_noted_but_not_at_every_request(ask: Asker, home: House, clock: Clock) -> None:
    paired = home.browsers.all()[0].last_used
    clock.move(minutes=5)
    ask("GET", "contacts")
    assert home.browsers.all()[0].last_used == paired
    clock.move(minutes=6)
    ask("GET", "contacts")
    assert home.browsers.all()[0].last_used == clock().isoformat()


def test_a_script_may_not_do_what_is_a_persons_to_do(ask: Asker) -> None:
    for method, path, body in [
        ("POST", "tokens", {"name": "mine"}),
        ("POST", "pairings/agree", {"code": "000 000"}),
        ("DELETE", "browsers/x", None),
    ]:
        answer = ask(method, path, body)
        assert (answer.status_code, answer.get_json()["code"]) == (403, "not_allowed")


def test_no_get_changes_the_store(ask: Asker, home: House, app: Flask) -> None:
    ask.keep()
    before = home.notebook.shelf("browsers").all(), ask.everything()
    for method, path in routes(app):
        if method == "GET":
            ask.http.get(path, base_url=OWN, headers={"Authorization": f"Bearer {ask.token}"})
    assert (home.notebook.shelf("browsers").all(), ask.everything()) == before
