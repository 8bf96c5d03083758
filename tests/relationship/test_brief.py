"""What is left of a sheet that is too long to be sent: the first and the weightiest, and how many there are in all."""

from datetime import date, timedelta

from amana.relationship.brief import MOST_LINES, MOST_OPEN, brief
from amana.relationship.contact import Contact
from amana.relationship.event import Event
from amana.relationship.sheet import Sheet, sheet

TODAY = date(2026, 11, 21)
LISTS = {"lines", "promises", "questions", "trust", "standing"}
ADDED = {"lines_total", "tested", "promises_total", "questions_total"}


def whole(number: int) -> Sheet:
    days = [(TODAY - timedelta(days=day)).isoformat() for day in range(number)]
    events = [Event(f"c-p{day}", "promised", "them", day, due="2027") for day in days]
    events += [Event(f"c-c{day}", "promise_kept", "both", day, "large") for day in days]
    events += [Event(f"c-d{day}", "deception", "them", day, "small") for day in days[:2]]
    return sheet(Contact("c", "Dana Peri"), [*events, Event("c-m", "message_exchange", "both", days[0])], TODAY)


def test_a_short_sheet_is_sent_as_it_is() -> None:
    found = whole(20)
    sent = brief(found)
    assert {name: sent[name] for name in found if name not in LISTS} == {
        name: found[name] for name in found if name not in LISTS
    }
    assert (sent["questions"], sent["promises"]) == (found["questions"], found["promises"])
    assert (sent["questions_total"], sent["promises_total"]) == (20, 20)
    for side, tested in (
        ("trust", {"for": 20, "against": 2, "both": 0, "lasting": 2}),
        ("standing", {"for": 20, "against": 0, "both": 0, "lasting": 0}),
    ):
        assert sent[side] == {**found[side], "lines_total": len(found[side]["lines"]), "tested": tested}


def test_of_a_long_sheet_the_weightiest_are_sent_and_every_number_is_that_of_the_whole() -> None:
    found = whole(300)
    sent = brief(found)
    assert sent["questions"] == found["questions"][:MOST_OPEN]
    assert sent["promises"] == found["promises"][:MOST_OPEN]
    assert (sent["questions_total"], sent["promises_total"]) == (300, 300)
    trust = sent["trust"]
    assert len(trust["lines"]) == MOST_LINES
    assert trust["lines"] == [line for line in found["trust"]["lines"] if line in trust["lines"]], "still newest first"
    assert sum(line["kind"] == "deception" for line in trust["lines"]) == 2
    assert all(line in trust["lines"] for line in found["trust"]["lines"] if line["points"] is not None)
    assert trust["lines_total"] == len(found["trust"]["lines"]) == 303
    assert trust["tested"] == {"for": 300, "against": 2, "both": 0, "lasting": 2}
    numbers = set(trust) - {"lines"} - ADDED
    assert {name: trust[name] for name in numbers} == {name: found["trust"][name] for name in numbers}


def test_an_act_that_speaks_both_ways_is_counted_neither_for_nor_against() -> None:
    late = Event("c-l", "paid_late", "them", "2026-01-01")
    sent = brief(sheet(Contact("c", "Dana Peri"), [late], TODAY))
    assert sent["trust"]["tested"] == {"for": 0, "against": 0, "both": 1, "lasting": 0}
