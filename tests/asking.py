"""Who asks in the tests: a script with a token, under a clock that stands still until it is moved."""

import json
import socket
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from http.client import HTTPConnection
from typing import Any, cast

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

PORT = 26262
TODAY = date(2026, 11, 21)


@dataclass(slots=True)
class Clock:
    """A clock for tests: it moves only when it is told to."""

    at: datetime = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def move(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody with a token, calling the API as a paired script does."""

    http: FlaskClient
    token: str
    headers: dict[str, str] = field(default_factory=dict)

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> TestResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.http.open(
            f"/api/v1/{path}",
            method=method,
            json=body,
            base_url=f"http://127.0.0.1:{PORT}",
            headers={"Authorization": f"Bearer {self.token}", **self.headers, **named},
        )

    def keep(self, name: str = "Dana Peri", **card: Any) -> dict[str, Any]:
        """Keep somebody and return the card."""
        answer = self("POST", "contacts", {"name": name, **card})
        assert answer.status_code in {200, 201}, answer.get_data(as_text=True)
        return cast("dict[str, Any]", answer.get_json())

    def everything(self) -> list[tuple[Any, Any]]:
        """All that is kept, to see that nothing of it moved."""
        cards = self("GET", "contacts?limit=200").get_json()["contacts"]
        return [(card, self("GET", f"contacts/{card['id']}/events").get_json()) for card in cards]


def over_http(port: int, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
    """One call to a real server on this machine: the status and the JSON of its answer."""
    sent = None if body is None else json.dumps(body)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as line:
        line.request(method, path, sent, {"Content-Type": "application/json", **named})
        answer = line.getresponse()
        content = answer.read()
    return answer.status, json.loads(content) if content else None


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
