"""How fast trust is computed; each line is a ratio to a floor measured in the same run.

`pytest -m bench tests/bench/bench_sheet.py -s` prints the numbers. The floor is the least that anybody has to do with
a timeline: decode the stored document, make its events, and read each date once.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from statistics import median
from time import process_time

import pytest

from amana.relationship.beta import quantile
from amana.relationship.contact import Contact
from amana.relationship.event import Event, day_of
from amana.relationship.model import DEFAULT
from amana.relationship.moving import read
from amana.relationship.path import path
from amana.relationship.sheet import sheet
from bench.people import people

pytestmark = pytest.mark.bench

TODAY = date(2026, 11, 21)
CAP = 30_000


@cache
def invented(how_many: int, events: int) -> tuple[Contact, ...]:
    return tuple(people(how_many, events))


def a_sheet(contact: Contact) -> object:
    return sheet(contact, contact.events, TODAY)


def a_path(contact: Contact) -> object:
    return path(contact.events, TODAY)


def a_row(contact: Contact) -> object:
    """What a list says of somebody: the stage and both lows."""
    return read(contact.events, TODAY, DEFAULT)


def milliseconds(call: Callable[[Contact], object], contacts: Sequence[Contact]) -> list[float]:
    """Processor time of each, so that other work on the machine counts as little as it can."""
    quantile.cache_clear()
    taken = []
    for contact in contacts:
        began = process_time()
        call(contact)
        taken.append((process_time() - began) * 1000)
    return taken


def floor(contacts: Sequence[Contact]) -> list[float]:
    stored = {contact.id: json.dumps([event.to_document() for event in contact.events]) for contact in contacts}

    def only_read(contact: Contact) -> None:
        for document in json.loads(stored[contact.id]):
            day_of.__wrapped__(Event.from_document(document).on)

    return milliseconds(only_read, contacts)


def beside(call: Callable[[Contact], object], contacts: Sequence[Contact], what: str) -> tuple[float, float]:
    """Median milliseconds of the call and of the floor, the two measured in turns."""
    half = len(contacts) // 2 or 1
    least = median([*floor(contacts[:half]), *floor(contacts[half:])])
    taken = median(milliseconds(call, contacts))
    print(f"\n{what}: {taken:.2f} ms = {taken / least:.1f} x reading the timeline ({least:.2f} ms)", end="")
    return taken, least


def test_a_sheet_of_fifty_events_takes_a_millisecond_at_most() -> None:
    taken, least = beside(a_sheet, invented(300, 50), "a sheet of 50 events (bar 1 ms)")
    # 1 ms on a quiet machine; on a busy one the floor is higher by the same factor.
    assert taken <= max(1.0, 5.0 * least)


@pytest.mark.parametrize(("events", "how_many"), [(5, 600), (2_000, 6)])
def test_a_sheet_costs_a_few_times_its_reading(events: int, how_many: int) -> None:
    taken, least = beside(a_sheet, invented(how_many, events), f"a sheet of {events} events")
    assert taken <= 9.0 * least


@pytest.mark.parametrize(("events", "how_many"), [(5, 100), (50, 60), (2_000, 4)])
def test_a_path_beside_its_reading(events: int, how_many: int) -> None:
    taken, least = beside(a_path, invented(how_many, events), f"a path of {events} events")
    # Up to 160 days, each with two quantiles on each side, cost nearly the same for few events and for many.
    assert taken <= 60.0 * least


def test_everybody_in_a_list_takes_five_seconds_at_most() -> None:
    everybody = invented(CAP, 5)
    least = sum(floor(everybody)) / 1000
    rows, sheets = (sum(milliseconds(call, everybody)) / 1000 for call in (a_row, a_sheet))
    print(
        f"\n{CAP} people with 5 events: stage and both lows of all {rows:.1f} s = {rows / least:.1f} x reading them "
        f"({least:.1f} s, bar 5 s); whole sheets of all {sheets:.1f} s = {sheets / least:.1f} x",
        end="",
    )
    assert rows <= max(5.0, 3.0 * least)
    # No list needs whole sheets, with the points of every line: this only tells when they grow out of hand.
    assert sheets <= max(5.0, 20.0 * least)


def test_a_hundred_thousand_events_still_end_in_a_sheet() -> None:
    (contact,) = invented(1, 100_000)
    (least,), (taken,) = floor([contact]), milliseconds(a_sheet, [contact])
    print(f"\n100,000 events: {taken / 1000:.1f} s = {taken / least:.1f} x reading the timeline", end="")
    assert taken <= 12.0 * least
