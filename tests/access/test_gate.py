"""The gate: what browsers, hostile pages and rebound names really send, and what becomes of it."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event, Thread

import pytest
from flask import Flask
from flask.testing import FlaskClient

from amana.access.browsers import WrongOrigin
from amana.house import House
from amana.notebook.errors import DiskFull
from amana.notebook.notebook import Shelf
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


OF_A_PERSON = {
    ("POST", "/api/v1/tokens"): {"name": "mine"},
    ("POST", "/api/v1/pairings/agree"): {"code": "000 000"},
    ("POST", "/api/v1/dashboard-links"): {},
    ("DELETE", "/api/v1/browsers/x"): None,
}
"""What is a person's to do within the API; outside it, everything is."""


def test_a_script_may_not_do_what_is_a_persons_to_do(ask: Asker, app: Flask, home: House) -> None:
    pairing = home.pairings.ask("Chromium on Linux", EXTENSION)
    ours = set(routes(app))
    assert ours >= OF_A_PERSON.keys()
    for method, path in ours:
        if method == "OPTIONS" or (path.startswith("/api/v1/") and (method, path) not in OF_A_PERSON):
            continue
        answer = ask.http.open(
            path.replace("/pairings/x/", f"/pairings/{pairing.id}/"),
            method=method,
            base_url=OWN,
            headers={"Authorization": f"Bearer {ask.token}"},
            **({"json": OF_A_PERSON[method, path]} if path.startswith("/api/v1/") else {"data": {"csrf": ""}}),
        )
        assert answer.status_code == 403, (method, path)
    assert [waiting.id for waiting in home.pairings.waiting()] == [pairing.id]
    assert len(home.browsers.all()) == 1


def test_not_even_a_paired_browsers_token_opens_the_dashboard(paired: Asker, home: House) -> None:
    pairing = home.pairings.ask("Firefox", FIREFOX)
    form = {"base_url": OWN, "data": {"csrf": ""}, "headers": {"Authorization": f"Bearer {paired.token}"}}
    assert paired.http.post(f"/pairings/{pairing.id}/allow", **form).status_code == 403
    assert FIREFOX not in home.browsers.origins()


@pytest.mark.parametrize("used", [True, False])
def test_a_dashboard_that_a_browser_opened_closes_when_it_is_disconnected(
    paired: Asker,
    home: House,
    used: bool,  # noqa: FBT001
) -> None:
    link = paired("POST", "dashboard-links", {}).get_json()["url"]
    person = home.sessions.link()
    if used:
        assert paired.http.get(link, base_url=OWN).status_code == 200
        assert paired.http.get("/", base_url=OWN).status_code == 200
    assert paired("DELETE", "browsers/me").status_code == 204
    assert paired.http.get("/", base_url=OWN).status_code == 401
    assert paired.http.get(link, base_url=OWN).status_code == 401
    assert paired.http.get(f"/enter/{person}", base_url=OWN).status_code == 200


def test_no_get_changes_the_store(ask: Asker, home: House, app: Flask, clock: Clock) -> None:
    """When a token was last used is the one thing that reading may note."""

    def everything() -> object:
        shelves = [home.notebook.shelf(name).all() for name in ("browsers", "silences", "seen_requests")]
        noted = [{**row, "last_used": ""} for row in shelves[0].values()]
        return noted, shelves[1:], ask.everything()

    ask.keep()
    before = everything()
    clock.move(minutes=11)
    for method, path in routes(app):
        if method == "GET":
            ask.http.get(path, base_url=OWN, headers={"Authorization": f"Bearer {ask.token}"})
    assert everything() == before


def test_reading_goes_on_when_the_disk_takes_no_more(
    ask: Asker, home: House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Shelf, "put", full)
    for _ in range(2):
        clock.move(minutes=11)
        assert ask("GET", "contacts").status_code == 200
    assert home.browsers.all()[0].last_used == clock().isoformat()


def test_a_browser_paired_meanwhile_turns_nobody_away(home: House) -> None:
    """Origins are asked for at every request, while another thread may be pairing."""
    home.browsers.admit("Firefox", FIREFOX)
    done = Event()

    def pair() -> None:
        kept = home.browsers._paired  # noqa: SLF001 - thousands of pairings on disk would take a minute
        known = next(iter(kept.values()))
        for number in range(20_000):
            kept[f"later {number}"] = known
        done.set()

    other = Thread(target=pair)
    other.start()
    while not done.is_set():
        assert home.browsers.origins() == {FIREFOX}
    other.join()


def test_a_link_in_a_file_of_ours_opens_the_dashboard(http: FlaskClient, home: House) -> None:
    """A browser says `cross-site` of a page that was read from a file, and of a frame in somebody's page."""
    link = f"/enter/{home.sessions.link()}"
    framed = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}
    fetched = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}
    for headers in (framed, fetched):
        assert http.get(link, base_url=OWN, headers=headers).status_code == 403
    opened = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    assert http.get(link, base_url=OWN, headers=opened).status_code == 200
    assert http.get("/", base_url=OWN, headers=opened).status_code == 403
