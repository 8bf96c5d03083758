"""What it costs to ask who may be whom: flat from 1,000 to 30,000 people; each line is a ratio of one run.

`pytest -m bench tests/bench/bench_sameness.py -s` prints the numbers.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

import pytest

from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact
from amana.relationship.sameness import why_same
from bench.people import people

pytestmark = pytest.mark.bench

CAP, FEW = 30_000, 1_000
SYLLABLES = (
    tuple(f"{a}{b}{c}" for a in "bdghklmnprstvz" for b in "aeiou" for c in ("", "n", "r", "l", "sh")),
    tuple(f"{a}{b}{c}" for a in "بتجحخدرزسشصضطعغفقكلمن" for b in ("", "ا", "و", "ي") for c in ("", "ن", "ر", "ل")),
    tuple(f"{a}{b}{c}" for a in "בגדזחטכלמנספצקרשת" for b in ("", "ו", "י") for c in ("", "מ", "ר", "ל")),
)


def now() -> datetime:
    return datetime(2026, 11, 21, 9, tzinfo=UTC)


def named(count: int) -> Iterator[Contact]:
    """Invented people with given names as common as they are, family names of three syllables, and an address."""
    chance = Random(26262)
    for number, person in enumerate(people(count)):
        family = "".join(chance.choice(SYLLABLES[number % 3]) for _ in range(3))
        given, *_ = person.name.split()
        mail = f"{number}@people.example"
        yield replace(person, name=f"{given} {family}", emails=(mail,), phones=(f"+97250{number:07d}",), profiles=())


def fill(folder: Path, count: int) -> Path:
    with Notebook.open(folder, now) as notebook, notebook.transaction():
        for person in named(count):
            notebook.add(person)
    return folder


def milliseconds(call: Callable[[], object]) -> float:
    start = perf_counter()
    call()
    return (perf_counter() - start) * 1000


def one_match(notebook: Notebook) -> Callable[[], object]:
    turn = iter(notebook.search("", limit=400).contacts * 20)

    def match() -> list[object]:
        person = next(turn)
        return [why_same(person, found) for found in notebook.near(person)]

    return match


def test_a_match_costs_no_more_among_thirty_times_the_people(tmp_path: Path) -> None:
    few, many = fill(tmp_path / "few", FEW), fill(tmp_path / "many", CAP)
    with Notebook.open(few, now) as small, Notebook.open(many, now) as large:
        first = milliseconds(lambda: large.near(Contact("", "Dana Peri")))
        a, b = one_match(small), one_match(large)
        a()
        pairs = [(milliseconds(a), milliseconds(b)) for _ in range(900)]
        low, high = (median(column) for column in zip(*pairs, strict=True))
        page = milliseconds(lambda: large.twins(0, 200))
        print(f"\nfirst match at {CAP}, the index built: {first:.0f} ms")
        print(f"match: {high:.3f} ms at {CAP} / {low:.3f} ms at {FEW} = x {high / low:.2f}")
        print(f"a page of pairs at {CAP}: {page:.0f} ms = x {page / high:.0f} of a match")
        assert high <= 1.3 * low
