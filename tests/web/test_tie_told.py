"""A person's page tells the whole sheet: in sentences, with what counts, what is open, and what the tie can carry."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from amana.relationship.event import ANSWERS, KINDS, WHO
from asking import Asker
from web.forms import read, shown


@pytest.fixture
def noa(ask: Asker) -> dict[str, Any]:
    """Somebody with good and bad on record, met through somebody trusted."""
    yael = ask.keep("Yael Cohen")
    ask("POST", f"contacts/{yael['id']}/events", {"kind": "joint_project", "who": "both", "on": "2026-05-01"})
    kept = ask.keep("Noa Barak", introduced_by=yael["id"], offers=["tax law"], needs=["a Python teacher"])
    for event in (
        {"kind": "joint_project", "who": "both", "on": "2019-05", "text": "The library move", "stake": "large"},
        {"kind": "paid_on_time", "who": "them", "on": "2022-03-04"},
        {"kind": "promise_broken", "who": "them", "on": "2024-12-21", "text": "Slides"},
        {"kind": "favour_big", "who": "them", "on": "2026-10-12", "text": "Read my proposal"},
        {"kind": "favour_small", "who": "me", "on": "2026-08-23"},
        {"kind": "promised", "who": "me", "on": "2026-10-22", "due": "2026-11-18", "text": "the report"},
        {"kind": "promised", "who": "them", "on": "2026-11-16", "due": "2026-12-11", "text": "a first draft"},
        {"kind": "introduced", "who": "me", "on": "2026-03-03", "whom": "Sami Haddad"},
    ):
        assert ask("POST", f"contacts/{kept['id']}/events", event).status_code == 201
    asked = {"kind": "asked", "who": "me", "on": "2026-11-09", "ask": "time", "text": "About the job"}
    opening = ask("POST", f"contacts/{kept['id']}/events", asked).get_json()["event"]["id"]
    no = {"kind": "honest_no", "who": "them", "on": "2026-11-10", "answers": opening}
    assert ask("POST", f"contacts/{kept['id']}/events", no).status_code == 201
    return kept


def test_everything_the_sheet_holds_is_on_the_page(person: FlaskClient, ask: Asker, noa: dict[str, Any]) -> None:
    page = shown(person, f"/people/{noa['id']}")
    words = read(page)
    for told in (
        "Tried since 12 October 2026",
        "Introduced by Yael Cohen",
        "tax law",
        "The next small step You promised Noa “the report” by 18 November. That comes first.",
        "Thanks still owed Big favour Read my proposal",
        "You promised “the report” by 18 November. Kept? Overdue Kept Told in time Broken",
        "By 11 December from Noa Barak: “a first draft”",
        "You introduced Noa Barak to Sami Haddad on 3 March. How did it go? Worked out",
        "You can count on Noa for at least",
        "One thing speaks against: Noa broke a promise on 21 December 2024.",
        "You worked together in May 2019. (Large) The library move Raises the number by",
        "half of it is gone every 4 years.",
        "whom you trust: this lends",
        "What would raise it most Work done together would bring it to at least",
        "Taken both ways: at least",
        "There is little here to count on yet",
        "Give and take I received more",
        "I received Big favour: Read my proposal 12 October 2026",
        "a call or a coffee: About the job I asked · 9 November 2026 The answer was an honest no 10 November 2026",
    ):
        assert told in words, told
    assert words.index("You promised “the report” by 18 November. Kept?") < words.index("By 11 December")
    sheet = ask("GET", f"contacts/{noa['id']}").get_json()
    assert sheet["version"] == 11, "reading changes nothing"


def test_the_page_can_be_jumped_through(person: FlaskClient, noa: dict[str, Any]) -> None:
    page = shown(person, f"/people/{noa['id']}")
    links = page[page.index('class="on-page"') :].partition("</nav>")[0]
    targets = [part.partition('"')[0] for part in links.split('href="#')[1:]]
    assert len(targets) == 8
    for target in targets:
        assert f'<h2 id="{target}"' in page


def test_a_stranger_gets_calm_words_and_no_number(person: FlaskClient, ask: Asker) -> None:
    words = read(shown(person, f"/people/{ask.keep('Sami Haddad')['id']}"))
    assert "No evidence yet: nothing on record has put Sami’s word or work to the test." in words
    assert "The first evidence could be" in words
    assert "They have seen little of my work so far" in words
    assert "%" not in words


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_every_act_can_be_told_of_either_side(person: FlaskClient, ask: Asker, language: str) -> None:
    for who in WHO:
        kept = ask.keep(f"Dana {who}")
        for kind in KINDS:
            event = {"kind": kind, "who": who, "on": "2025", **({"due": "2026"} if kind == "promised" else {})}
            assert ask("POST", f"contacts/{kept['id']}/events", event).status_code == 201
        opening = {"kind": "promised", "who": who, "on": "2025", "due": "2025-12", "text": "a\nlong " * 60}
        assert ask("POST", f"contacts/{kept['id']}/events", opening).status_code == 201
        page = shown(person, f"/people/{kept['id']}", language)
        assert page.count('class="question') == len(ANSWERS) + 1
        assert "$" not in read(page)


@pytest.mark.parametrize("language", ["en", "ar", "he"])
@pytest.mark.parametrize(
    ("events", "step"),
    [
        ([], "begin"),
        ([{"kind": "meeting", "who": "both"}], "small_task"),
        ([{"kind": "promise_kept", "who": "them"}], "work_together"),
        ([{"kind": "joint_project", "who": "both", "on": "2025-10"}], "greet_again"),
        ([{"kind": "favour_small", "who": "them"}], "thank"),
        ([{"kind": "promise_broken", "who": "them"}], "repair"),
        ([{"kind": "deception", "who": "them"}], "let_rest"),
    ],
)
def test_the_next_step_is_said_in_every_language(
    person: FlaskClient, ask: Asker, language: str, events: list[dict[str, Any]], step: str
) -> None:
    kept = ask.keep(profiles=[{"url": "https://www.linkedin.com/in/dana-peri/"}])
    for event in events:
        assert ask("POST", f"contacts/{kept['id']}/events", event).status_code == 201
    sheet = ask("GET", "sheet?profile=https://www.linkedin.com/in/dana-peri/").get_json()
    assert sheet["next_step"]["step"] == step
    page = shown(person, f"/people/{kept['id']}", language)
    said = read(page[page.index('id="step-title"') :].partition("</section>")[0])
    assert "Dana" in said
    assert len(said.split()) > 8
