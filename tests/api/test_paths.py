"""The path of a tie over HTTP."""

from asking import Asker


def test_the_path_ends_at_what_the_sheet_says_today(ask: Asker) -> None:
    kept = ask.keep(profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    for kind, on in (("meeting", "2015"), ("joint_project", "2019-03"), ("promise_broken", "2026-10-02")):
        ask("POST", f"contacts/{kept['id']}/events", {"kind": kind, "who": "both", "on": on})
    answer = ask("GET", f"contacts/{kept['id']}/path")
    found, sheet = answer.get_json(), ask("GET", "sheet?profile=linkedin.com/in/dana-peri").get_json()
    assert answer.headers["ETag"] == '"4"'
    assert (found["from"], found["today"]) == ("2015-07-01", sheet["today"])
    last = found["points"][-1]
    assert (last["on"], last["stage"]) == (sheet["today"], sheet["stage"]["name"])
    for side in ("trust", "standing"):
        assert last[side] == {name: sheet[side][name] for name in ("low", "mean", "high", "evidence")}
    assert [(mark["on"], mark["day"], mark["tone"]) for mark in found["marks"]] == [
        ("2015", "2015-07-01", "for"),
        ("2019-03", "2019-03-15", "for"),
        ("2026-10-02", "2026-10-02", "against"),
    ]


def test_an_introducers_good_name_stands_on_the_path_as_on_the_sheet(ask: Asker) -> None:
    noa = ask.keep("Noa Barkai")
    ask("POST", f"contacts/{noa['id']}/events", {"kind": "joint_project", "who": "both", "on": "2026-03"})
    dana = ask.keep(profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}], introduced_by=noa["id"])
    ask("POST", f"contacts/{dana['id']}/events", {"kind": "meeting", "who": "both", "on": "2026-10"})
    last = ask("GET", f"contacts/{dana['id']}/path").get_json()["points"][-1]
    sheet = ask("GET", "sheet?profile=linkedin.com/in/dana-peri").get_json()
    assert last["trust"]["low"] == sheet["trust"]["low"] > sheet["standing"]["low"] == last["standing"]["low"]


def test_nobody_has_no_path(ask: Asker) -> None:
    assert ask("GET", "contacts/nobody/path").status_code == 404
