"""What a call costs over HTTP beside a bare JSON route of the same server, at 30,000 people with 5 events each.

`pytest -m bench tests/bench/bench_http.py -s` prints the ratios.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import pytest

from amana.access.command_key import CommandKey
from amana.config import Config
from amana.demo.own_server import own_server
from amana.notebook.notebook import Notebook
from amana.notebook.sqlite_file import connect
from asking import free_port
from bench.people import people

pytestmark = pytest.mark.bench

TIMES = 400
JOB = "Hi, I have been following your work. Could you refer me for the open role in your team? My CV is attached. "


def _now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module", params=[1_000, 30_000])
def running(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Config]:
    folder = tmp_path_factory.mktemp(f"data{request.param}")
    with Notebook.open(folder, _now) as notebook, notebook.transaction():
        for person in people(request.param):
            notebook.add(person)
    with own_server(folder, free_port()) as config:
        yield config


@pytest.fixture
def timed(running: Config) -> Iterator[Callable[[str, str, Any], float]]:
    """Median milliseconds of one call on a line that is kept open, as a browser keeps it."""
    known = CommandKey(running.data).read()
    assert known
    headers = {"Authorization": f"Bearer {known.key}", "Content-Type": "application/json"}
    with closing(HTTPConnection("127.0.0.1", running.port)) as line:

        def call(method: str, path: str, body: Any) -> float:
            taken = []
            for turn in range(TIMES):
                said = None if body is None else json.dumps(body)
                start = perf_counter()
                line.request(method, f"/api/v1/{path.format(turn=turn)}", said, headers)
                answer = line.getresponse()
                content = answer.read()
                taken.append((perf_counter() - start) * 1000)
                assert answer.status < 300, content
            return median(taken)

        yield call


def _durable_row(folder: Path) -> float:
    with closing(connect(folder / "bare.sqlite")) as line:
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            line.execute(f"PRAGMA {pragma}")
        line.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, document TEXT)")
        taken = []
        for _ in range(TIMES):
            start = perf_counter()
            line.execute("INSERT INTO bare (document) VALUES (?)", ("x" * 1200,))
            taken.append((perf_counter() - start) * 1000)
    return median(taken)


def test_calls_beside_a_bare_route(running: Config, timed: Callable[[str, str, Any], float], tmp_path: Path) -> None:
    key = next(iter(people(1))).profiles[0]
    bare = timed("GET", "ping", None)
    row = _durable_row(tmp_path)
    sheet = timed("GET", f"sheet?profile={key.url}", None)
    write = timed("POST", "contacts", {"name": "Person {turn}"})
    text = (JOB * 6)[:600]
    review = timed("POST", "reviews", {"channel": "message", "text": text, "recipients": [{"profile": key.url}]})
    search = timed("GET", "contacts?q=harbour%20conference&limit=10", None)
    print(
        f"\n{running.data.name}: bare route {bare:.2f} ms, one durable row {row:.2f} ms"
        f"\n  sheet  {sheet:.2f} ms = {sheet / bare:.2f} x bare (bar 1.5)"
        f"\n  write  {write:.2f} ms = {write / (bare + row):.2f} x (bare + row) (bar 2)"
        f"\n  review {review:.2f} ms = {review / bare:.2f} x bare"
        f"\n  search {search:.2f} ms = {search / bare:.2f} x bare"
    )
