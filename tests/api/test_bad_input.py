"""Bad input at every call gets its documented error in the caller's language, and the store is unchanged."""

import re
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from amana.acts import entering
from amana.texts import texts
from amana.texts.language import Language
from asking import PORT, Asker

CARD = {"name": "Dana Peri"}
DRAFT = {"channel": "message", "text": "hello", "recipients": []}
PAGE = {"url": "https://example.org/", "html": "<p>"}
SILENCE = {"rule": "guilt"}
EVENT = {"kind": "call", "who": "both"}

WRITES = [
    ("POST", "contacts", CARD),
    ("PATCH", "contacts/{id}", CARD),
    ("POST", "contacts/{id}/events", EVENT),
    ("PATCH", "events/{event}", EVENT),
    ("POST", "reviews", DRAFT),
    ("POST", "captures", PAGE),
    ("POST", "silences", SILENCE),
    ("POST", "held", {**DRAFT, "rules": ["guilt"]}),
    ("POST", "sent", DRAFT),
    ("POST", "sent/undo", {"rows": [], "events": []}),
    ("POST", "received", {"language": "en", "text": "hello"}),
    ("POST", "pairings", {"browser": "Chromium"}),
    ("POST", "contacts/matches", {"name": "Dana Peri"}),
    ("POST", "contacts/{id}/merges", {"other": "nobody", "other_version": 1}),
    ("POST", "twins/apart", {"ids": ["a", "b"]}),
]
NAMES = [path for _, path, _ in WRITES]


@pytest.fixture
def kept(ask: Asker) -> dict[str, str]:
    card = ask.keep(note="private", profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    event = ask("POST", f"contacts/{card['id']}/events", EVENT).get_json()["event"]
    return {"id": card["id"], "event": event["id"]}


@pytest.mark.parametrize(("method", "path", "body"), WRITES, ids=NAMES)
def test_an_unknown_field_is_refused(
    ask: Asker, kept: dict[str, str], method: str, path: str, body: dict[str, str]
) -> None:
    before = ask.everything()
    answer = ask(method, path.format(**kept), {**body, "admin": True}, If_Match='"2"')
    assert (answer.status_code, answer.get_json()["code"]) == (422, "wrong_fields")
    assert answer.get_json()["errors"] == {"admin": ["Amana does not know this field."]}
    assert ask.everything() == before


@pytest.mark.parametrize(("method", "path", "body"), WRITES, ids=NAMES)
@pytest.mark.parametrize("wrong", [7, ["x"], {"a": 1}, None, "x" * 20_000, "a\x00b", "\ud800"], ids=repr)
def test_a_field_of_the_wrong_kind_is_refused(
    ask: Asker, kept: dict[str, str], method: str, path: str, body: dict[str, str], wrong: object
) -> None:
    field = next(iter(body))
    if (path, wrong) == ("captures", "x" * 20_000):
        field = "html"
        wrong = "x" * (5 * 1024 * 1024 + 1)
    if (path, wrong) == ("sent/undo", ["x"]):
        wrong = [["x"]]
    before = ask.everything()
    answer = ask(method, path.format(**kept), {**body, field: wrong}, If_Match='"2"')
    assert (answer.status_code, answer.get_json()["code"]) == (422, "wrong_fields")
    assert field in next(iter(answer.get_json()["errors"]))
    assert ask.everything() == before


WRONG: list[object] = [7, True, ["x"], [[]], {"a": 1}, None, "x" * 20_000, "a\x00b", "\ud800", "0000", "10000-01"]
EVENT_FIELDS = ("kind", "who", "stake", "on", "text", "due", "whom", "ask", "answers")
FIT: dict[str, set[object]] = {"text": {"0000", "10000-01"}, "copies": {True}}
"""What of it fits a field after all."""


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: repr(wrong)[:20])
@pytest.mark.parametrize("field", [*EVENT_FIELDS, "id", "with", "copies", "source", "created_at"])
def test_no_field_of_an_event_takes_what_it_cannot_hold(
    ask: Asker, kept: dict[str, str], field: str, wrong: object
) -> None:
    if any(wrong == fit for fit in FIT.get(field, ())):
        return
    before = ask.everything()
    answers = [ask("POST", f"contacts/{kept['id']}/events", {**EVENT, field: wrong})]
    if field in EVENT_FIELDS:
        answers.append(ask("PATCH", f"events/{kept['event']}", {field: wrong}, If_Match='"2"'))
    for answer in answers:
        assert (answer.status_code, answer.get_json()["code"]) == (422, "wrong_fields")
        ((found, (sentence, *_)),) = answer.get_json()["errors"].items()
        assert found.split(".")[0] == field
        assert re.fullmatch(r"[A-Z][^{}]+\.", sentence)
    assert ask.everything() == before


@pytest.mark.parametrize("wrong", [7, "x", [7], [None], [""], ["x" * 101], ["x"] * 21, {"a": 1}, None], ids=repr)
@pytest.mark.parametrize("field", ["offers", "needs", "interests", "languages"])
def test_what_somebody_offers_and_needs_are_a_few_lines(
    ask: Asker, kept: dict[str, str], field: str, wrong: object
) -> None:
    before = ask.everything()
    for answer in (
        ask("POST", "contacts", {**CARD, field: wrong}),
        ask("PATCH", f"contacts/{kept['id']}", {field: wrong}, If_Match='"2"'),
    ):
        assert (answer.status_code, answer.get_json()["code"]) == (422, "wrong_fields")
        assert next(iter(answer.get_json()["errors"])).split(".")[0] == field
    assert ask.everything() == before


WRONG_REACHES = {
    "emails": ["dana", "dana@", "@example.org", "dana peri@example.org", "dana@example", "a@b@example.org"],
    "phones": ["", "call me", "12", "+", "1" * 41],
    "knows": ["", "nobody", "x" * 65, "{id}"],
}


@pytest.mark.parametrize("field", WRONG_REACHES)
def test_addresses_numbers_and_acquaintances_are_what_they_say(ask: Asker, kept: dict[str, str], field: str) -> None:
    most = 100 if field == "knows" else 20
    before = ask.everything()
    lists = [[one.format(**kept)] for one in WRONG_REACHES[field]]
    wrongs: list[object] = [
        *lists,
        7,
        "x",
        None,
        [None],
        [[]],
        {"a": 1},
        [f"{count}@example.org" for count in range(most + 1)],
    ]
    for wrong in wrongs:
        answer = ask("PATCH", f"contacts/{kept['id']}", {field: wrong}, If_Match='"2"')
        assert (answer.status_code, answer.get_json()["code"]) == (422, "wrong_fields"), wrong
        assert next(iter(answer.get_json()["errors"])).split(".")[0] == field
    assert ask.everything() == before


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_each_rule_about_events_has_its_sentence_in_every_language(language: Language) -> None:
    problems = set(re.findall(r'WrongEvent\("?\w+"?, "([\w-]+)"', _code("relationship") + _code("acts")))
    assert len(problems) > 14
    assert {problem for problem in problems if f"field-{problem}" not in texts(language)} == set()


def _code(room: str) -> str:
    return (Path(entering.__file__).parents[1] / room / "entering.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(("method", "path", "body"), WRITES, ids=NAMES)
@pytest.mark.parametrize("form", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", None])
def test_what_is_not_json_is_refused(
    http: FlaskClient,
    ask: Asker,
    kept: dict[str, str],
    method: str,
    path: str,
    body: dict[str, str],
    form: str | None,
) -> None:
    before = ask.everything()
    answer = http.open(
        f"/api/v1/{path.format(**kept)}",
        method=method,
        data=str(body),
        content_type=form,
        base_url=f"http://127.0.0.1:{PORT}",
        headers={"Authorization": f"Bearer {ask.token}"},
    )
    assert (answer.status_code, answer.get_json()["code"]) == (415, "not_json")
    assert ask.everything() == before


@pytest.mark.parametrize("body", ["{", "", "[1, 2", '{"name": NaN', "\xff", "nul"])
@pytest.mark.parametrize("path", ["contacts", "reviews", "silences"])
def test_malformed_json_says_that_nothing_was_saved(http: FlaskClient, ask: Asker, body: str, path: str) -> None:
    answer = http.post(
        f"/api/v1/{path}",
        data=body.encode("latin-1"),
        content_type="application/json",
        base_url=f"http://127.0.0.1:{PORT}",
        headers={"Authorization": f"Bearer {ask.token}"},
    )
    assert (answer.status_code, answer.get_json()["code"]) in {(400, "malformed_json"), (422, "wrong_fields")}
    assert "saved" in answer.get_json()["message"]
    assert ask.everything() == []


@pytest.mark.parametrize("body", [[], "text", 7, None])
def test_json_that_is_no_object_is_refused(ask: Asker, body: object) -> None:
    answer = ask("POST", "contacts", body)
    assert answer.status_code in {415, 422}
    assert ask.everything() == []


@pytest.mark.parametrize(
    "body",
    [
        {"name": "x" * 201},
        {"name": "   "},
        {"name": "D", "circles": ["enemies"]},
        {"name": "D", "circles": "work"},
        {"name": "D", "profiles": [{"url": "javascript:alert(1)"}]},
        {"name": "D", "profiles": [{"url": "https://www.linkedin.com/in/me/"}]},
        {"name": "D", "profiles": [{}]},
        {"name": "D", "profiles": [{"kind": "web", "value": "javascript:alert(1)"}]},
        {"name": "D", "profiles": [{"kind": "web", "value": "https://www.linkedin.com/in/dana-peri/"}]},
        {"name": "D", "profiles": [{"kind": "vanity", "value": "Dana-Peri"}]},
        {"name": "D", "profiles": [{"kind": "vanity", "value": "dana-peri/details"}]},
        {"name": "D", "profiles": [{"kind": "urn", "value": "dana-peri"}]},
        {"name": "D", "profiles": [{"kind": "member", "value": "12x"}]},
        {"name": "D", "profiles": [{"kind": "vanity"}]},
        {"name": "D", "profiles": [{"url": "https://www.linkedin.com/in/dana-peri/", "urn": "ACoAAB7dana"}]},
        {"name": "D", "profiles": [{"url": f"https://www.linkedin.com/in/p{n}/"} for n in range(21)]},
    ],
    ids=lambda body: str(body)[:60],
)
def test_a_card_that_does_not_fit_is_refused(ask: Asker, body: dict[str, object]) -> None:
    assert ask("POST", "contacts", body).get_json()["code"] == "wrong_fields"
    assert ask.everything() == []


@pytest.mark.parametrize(
    "address",
    [
        "https://il.linkedin.com/in/Noa-%D7%91%D7%A8%D7%A7?trk=x",
        "urn:li:member:123",
        "ACoAAB7noa",
        "http://example.org/people/noa/?id=7#top",
    ],
)
def test_a_profile_that_an_answer_named_may_be_sent_back(ask: Asker, address: str) -> None:
    (key,) = ask.keep("Noa", profiles=[{"url": address}])["profiles"]
    again = ask.keep("Noa", profiles=[{"kind": key["kind"], "value": key["value"]}])
    assert again["profiles"] == [key]
    assert len(ask.everything()) == 1


@pytest.mark.parametrize("path", ["contacts", "reviews"])
def test_json_of_endless_brackets_is_called_malformed(http: FlaskClient, ask: Asker, path: str) -> None:
    answer = http.post(
        f"/api/v1/{path}",
        data="[" * 100_000,
        content_type="application/json",
        base_url=f"http://127.0.0.1:{PORT}",
        headers={"Authorization": f"Bearer {ask.token}"},
    )
    assert (answer.status_code, answer.get_json()["code"]) == (400, "malformed_json")
    assert ask.everything() == []


def test_a_fault_of_ours_is_not_blamed_on_the_request(ask: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("amana.house.sheet", fails)
    answer = ask("GET", "sheet?profile=linkedin.com/in/dana-peri")
    assert (answer.status_code, answer.get_json()["code"]) == (500, "fault")


def test_hostile_text_is_kept_as_text(ask: Asker) -> None:
    hostile = "<img src=x onerror=alert(1)>\u202egnp.exe </script>"
    kept = ask.keep(hostile, note=hostile)
    assert (kept["name"], kept["note"]) == (hostile, hostile)


def test_a_line_break_in_a_name_becomes_a_space(ask: Asker) -> None:
    assert ask.keep("Dana\r\nPeri\t 2026-11-21 ERROR")["name"] == "Dana Peri 2026-11-21 ERROR"


@pytest.mark.parametrize(
    ("language", "script"),
    [("ar-EG,ar;q=0.9", r"[\u0600-\u06ff]"), ("he", r"[\u0590-\u05ff]"), ("fr", r"[A-Za-z]")],
)
def test_errors_are_in_the_callers_language(ask: Asker, language: str, script: str) -> None:
    answer = ask("POST", "contacts", {"name": ""}, Accept_Language=language).get_json()
    assert re.match(script, answer["message"])
    assert re.match(script, answer["errors"]["name"][0])


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "contacts/none"),
        ("PATCH", "contacts/none"),
        ("DELETE", "contacts/none"),
        ("GET", "contacts/none/events"),
        ("POST", "contacts/none/events"),
        ("PATCH", "events/none-1"),
        ("DELETE", "events/none"),
        ("DELETE", "silences/none"),
        ("GET", "nowhere"),
        ("GET", "pairings/none"),
    ],
)
def test_what_is_not_there_says_so(ask: Asker, method: str, path: str) -> None:
    body = EVENT if method == "POST" else {} if method == "PATCH" else None
    answer = ask(method, path, body, If_Match='"1"')
    assert (answer.status_code, answer.get_json()["code"]) == (404, "not_found")


@pytest.mark.parametrize("query", ["limit=0", "limit=many", "limit=1000", "after=%00", "color=red", "q=" + "x" * 201])
def test_a_wrong_question_is_refused(ask: Asker, query: str) -> None:
    assert ask("GET", f"contacts?{query}").get_json()["code"] == "wrong_fields"


def test_a_body_over_the_limit_is_refused_before_it_is_read(ask: Asker) -> None:
    answer = ask("POST", "contacts", {"name": "D", "note": "x" * 300_000})
    assert (answer.status_code, answer.get_json()["code"]) == (413, "too_large")
    answer = ask("POST", "captures", {**PAGE, "html": "x" * 10_000_000})
    assert (answer.status_code, answer.get_json()["code"]) == (413, "too_large")


def test_every_answer_says_that_this_is_amana(http: FlaskClient, ask: Asker) -> None:
    answers = [
        http.get("/api/v1/ping", base_url=f"http://127.0.0.1:{PORT}"),
        http.get("/nowhere", base_url=f"http://127.0.0.1:{PORT}"),
        http.get("/api/v1/ping", base_url="http://evil.test"),
        ask("GET", "contacts"),
        ask("POST", "contacts", {}),
    ]
    assert [answer.headers["X-Amana-Api"] for answer in answers] == ["1"] * 5
