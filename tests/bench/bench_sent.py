"""What a review over HTTP costs with nothing remembered, and with 5,000 messages that were seen being sent.

`pytest -m bench tests/bench/bench_sent.py -s` prints the ratios.
"""

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from amana.access.command_key import CommandKey
from amana.access.memory_key import MemoryKey
from amana.advice.likeness import fingerprint, mark_of, sketch, to_text
from amana.advice.reading import read
from amana.demo.own_server import own_server
from amana.notebook.notebook import Notebook
from amana.notebook.sent_rows import MOST, SentRow
from asking import free_port

pytestmark = pytest.mark.bench

TIMES = 300
TEXT = "Hi, I read of your work on port {0}. " + "Could you refer me for the open role in your team at {0}? " * 8
DANA = "https://www.linkedin.com/in/person-7/"


def _fill(folder: Path, days: int) -> None:
    """As many rows as are ever kept, over these days; one in fifty went to one person."""
    key, now = MemoryKey(folder).key(), datetime.now(UTC)
    with Notebook.open(folder, lambda: now) as notebook, notebook.transaction():
        for number in range(MOST):
            reading = read(TEXT.format(number))
            at = (now - timedelta(days=days) * (number / MOST)).isoformat(timespec="seconds")
            mark = mark_of(f"vanity person-{7 if number % 50 == 0 else number + 100}", key)
            marks = to_text(sketch(reading, key))
            notebook.sent.put(SentRow(at, "message", (mark,), "", ("vouching",), fingerprint(reading, key), marks))


def _review(folder: Path) -> float:
    """Median milliseconds of one review on a line that is kept open."""
    body = {"channel": "message", "text": TEXT.format("of Haifa")[:600], "recipients": [{"profile": DANA}]}
    with own_server(folder, free_port()) as config:
        known = CommandKey(config.data).read()
        assert known
        headers = {"Authorization": f"Bearer {known.key}", "Content-Type": "application/json"}
        taken = []
        with closing(HTTPConnection("127.0.0.1", config.port)) as line:
            for _ in range(TIMES):
                start = perf_counter()
                line.request("POST", "/api/v1/reviews", json.dumps(body), headers)
                answer = line.getresponse()
                content = answer.read()
                taken.append((perf_counter() - start) * 1000)
                assert answer.status == 200, content
    return median(taken)


def test_a_review_beside_a_full_memory(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    none = _review(tmp_path / "none")
    for days in (400, 7):
        folder = tmp_path / f"full{days}"
        folder.mkdir(mode=0o700)
        _fill(folder, days)
        full = _review(folder)
        print(
            f"\nreview: {none:.2f} ms; with {MOST} messages sent over {days} days {full:.2f} ms = x {full / none:.2f}"
        )
