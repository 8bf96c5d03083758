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


def test_nobody_has_no_path(ask: Asker) -> None:
    assert ask("GET", "contacts/nobody/path").status_code == 404
