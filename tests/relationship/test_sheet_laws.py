"""What always holds of a sheet, whatever two people's timeline is."""

import json
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.contact import CIRCLES, MOST_EVENTS, Circle, Contact
from amana.relationship.event import KINDS, STAKES, WHO, Event
from amana.relationship.me import Me
from amana.relationship.model import DEFAULT
from amana.relationship.sheet import sheet
from relationship.timelines import TODAY, ago, timelines

DANA = Contact("c", "Dana Peri", offers=("tax law",), needs=("leaflets",), introduced_by="d")
ME = Me(offers=("printing leaflets",), needs=("a tax adviser",))

Circles = tuple[Circle, ...]

circles = st.lists(st.sampled_from(CIRCLES), unique=True).map(tuple)


@given(timelines, circles, circles, st.text(max_size=20))
def test_how_somebody_was_met_moves_nothing(events: list[Event], one: Circles, other: Circles, met: str) -> None:
    first = sheet(replace(DANA, circles=one), events, TODAY, me=ME, introducer_low=0.6)
    told: dict[str, Any] = {
        "emails": ("d@peri.example",),
        "phones": (met,),
        "interests": (met,),
        "languages": (met,),
        "knows": ("d",),
    }
    changed = replace(DANA, circles=other, how_we_met=met, **told)
    second = sheet(changed, events, TODAY, me=ME, introducer_low=0.6)
    assert (first["contact"]["circles"], second["contact"]["circles"]) == (list(one), list(other))
    for found in (first, second):
        for name in ("circles", "how_we_met", *told):
            del found["contact"][name]
    assert first == second


@given(timelines, st.randoms(use_true_random=False))
def test_the_order_of_entry_moves_nothing(events: list[Event], chance: Random) -> None:
    shuffled = events[:]
    chance.shuffle(shuffled)
    assert sheet(DANA, shuffled, TODAY, me=ME) == sheet(DANA, events, TODAY, me=ME)


@given(timelines, st.floats(0.0, 1.0))
def test_an_introducer_raises_trust_alone(events: list[Event], low: float) -> None:
    alone, introduced = (sheet(DANA, events, TODAY, introducer_low=lent) for lent in (None, low))
    assert introduced["trust"]["low"] >= alone["trust"]["low"]
    if low > 0.1 and alone["trust"]["uncertainty"] > 0.2:
        assert introduced["trust"]["low"] > alone["trust"]["low"]
    assert introduced["trust"]["introducer"]["r"] == round(DEFAULT.introducer * low, 4)
    told = ("event", "r", "s", "tests")
    assert [[line[of] for of in told] for line in introduced["trust"]["lines"]] == [
        [line[of] for of in told] for line in alone["trust"]["lines"]
    ]
    for part in ("standing", "stage", "balance", "warmth", "thanks_owed", "questions", "promises", "asks"):
        assert introduced[part] == alone[part]


@given(timelines)
def test_a_sheet_is_plain_json(events: list[Event]) -> None:
    found = sheet(DANA, events, TODAY, me=ME, introducer_low=0.5)
    assert json.loads(json.dumps(found)).keys() == found.keys()


def test_a_full_timeline_with_answers_to_nothing_to_themselves_and_in_circles_still_gives_a_sheet() -> None:
    chance = Random(5)
    events = []
    for number in range(MOST_EVENTS):
        kind = chance.choice(KINDS)
        answers = f"c-{chance.choice([number, number - 1, number + 1, number * 7, -1]):08x}"
        on = ago(chance.randrange(9000))[: chance.choice([4, 7, 10])]
        due = (TODAY + timedelta(days=chance.randrange(-900, 900))).isoformat() if kind == "promised" else ""
        who, stake = chance.choice(WHO), chance.choice(STAKES)
        events.append(
            Event(f"c-{number:08x}", kind, who, on, stake, created_at=f"{number:05}", due=due, answers=answers)
        )
    found = sheet(DANA, events, TODAY, me=ME, introducer_low=0.5)
    assert found["events_total"] == MOST_EVENTS
    assert len(found["questions"]) > len(found["promises"]) > 0
    assert found["next_step"]["step"] == "keep_promise"
