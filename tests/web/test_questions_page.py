"""The page of questions: what is open with everybody, to be answered in one press."""

from __future__ import annotations

import re

from flask.testing import FlaskClient

from asking import Asker
from web.forms import followed, read, send, shown


def opened(ask: Asker, name: str, on: str, kind: str = "asked", /, **rest: str) -> str:
    """Somebody with whom something is open; the id of it."""
    contact = ask.keep(name)["id"]
    answer = ask("POST", f"contacts/{contact}/events", {"kind": kind, "who": "me", "on": on, **rest})
    assert answer.status_code == 201, answer.get_data(as_text=True)
    return str(answer.get_json()["event"]["id"])


def test_without_questions_the_page_says_what_it_is_for(person: FlaskClient) -> None:
    words = read(shown(person, "/questions"))
    assert "Nothing is waiting for an answer." in words
    assert "waiting)" not in words


def test_whoever_waits_longest_is_asked_about_first(person: FlaskClient, ask: Asker) -> None:
    opened(ask, "Dana Peri", "2026-11-19", ask="time")
    opened(ask, "Sami Haddad", "2026-01-05", "promised", due="2026-11-02", text="the slides")
    opened(ask, "Lior Adler", "2025", ask="job")
    opened(ask, "Not Due", "2026-01-05", "promised", due="2027", text="a book")
    opened(ask, "Only Today", "2026-11-21")
    words = read(shown(person, "/questions"))
    asked = ["Lior Adler", "You asked for a job in 2025.", "Sami Haddad", "Overdue", "Dana Peri", "on 19 November."]
    assert [words.index(each) for each in asked] == sorted(words.index(each) for each in asked)
    assert "Not Due" not in words
    assert "Only Today" not in words
    assert "(3 people waiting)" in words
    assert "3 people waiting" in read(shown(person, "/")), "and every page says so"


def test_what_was_asked_for_in_own_words_is_said_once(person: FlaskClient, ask: Asker) -> None:
    opened(ask, "Dana Peri", "2026-11-01", ask="other", text="lend me the drill")
    opened(ask, "Noa Barak", "2026-11-02", ask="time", text="an hour about the plans")
    words = read(shown(person, "/questions"))
    assert words.count("lend me the drill") == 1
    assert words.count("an hour about the plans") == 1


def test_an_answer_given_here_leads_back_here(person: FlaskClient, ask: Asker) -> None:
    opening = opened(ask, "Dana Peri", "2026-11-01", ask="time")
    page = shown(person, "/questions")
    noted = followed(person, send(person, page, f"/events/{opening}/answer", kind="honest_no", questions=""))
    assert "Noted. An honest no Undo" in read(noted)
    assert "Nothing is waiting" in read(noted)
    undo = re.search(r'action="(/events/[^"]+/take-back)"', noted)
    assert undo
    undone = followed(person, send(person, noted, undo[1], questions=""))
    assert "What did they say?" in read(undone)
    assert "Questions" in undone.partition("<h1>")[2][:20]
    twice = send(person, page, f"/events/{opening}/answer", kind="nonsense", questions="")
    assert twice.status_code == 422
    assert 'role="alert"' in twice.get_data(as_text=True)


def test_many_questions_come_page_by_page(person: FlaskClient, ask: Asker) -> None:
    openings = [
        opened(ask, f"Person {number:03}", f"20{10 + number // 12}-{number % 12 + 1:02}") for number in range(53)
    ]
    page = shown(person, "/questions")
    assert page.count('class="question"') == 50
    further = re.search(r'href="(/questions\?after=[^"]+)"', page)
    assert further
    rest = shown(person, further[1])
    assert rest.count('class="question"') == 3
    mark = further[1].partition("after=")[2]
    back = send(person, rest, f"/events/{openings[-1]}/answer", kind="said_yes", questions=mark)
    assert f"after={mark}" in back.headers["Location"], "answering on the second page stays there"
    assert followed(person, back).count('class="question"') == 2
    assert shown(person, "/questions?after=nonsense").count('class="question"') == 50
