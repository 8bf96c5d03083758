"""A server that answers the extension as Amana would, slowly, wrongly or not at all, and keeps what it was asked."""

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

Answer = Callable[[], tuple[int, Any]]
"""Gives status and body."""

TOKEN = "token-of-a-test-browser"
NO_TRUST = {"low": 0.0, "mean": 0.5, "high": 1.0, "uncertainty": 1.0, "evidence": False, "lines": []}


def finding(rule: str, level: str, *, bare: bool) -> dict[str, Any]:
    """One reason, with the fields of the real one."""
    return {
        "rule": rule, "principle": "D1", "level": level, "words": [], "facts": [], "why": "Because of the record.",
        "instead": "Say hello first.", "source": "", "silent_if": [], "bare": bare,
    }  # fmt: skip


@dataclass
class Asked:
    """One request as it arrived."""

    method: str
    path: str
    key: str | None
    version: str | None
    origin: str | None
    body: Any


@dataclass
class StandIn:
    """Starts with `start`, stops with `stop`, and may be started again on the same port."""

    port: int = 0
    slow: dict[str, float] = field(default_factory=dict)
    """Seconds by which paths that begin so are delayed."""
    refuse: dict[str, tuple[int, dict[str, Any]]] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=lambda: {"X-Amana-Api": "1"})
    ping: Any = field(default_factory=lambda: {"service": "amana", "api": 1, "version": "0.1.0", "capabilities": []})
    asked: list[Asked] = field(default_factory=list)
    done: dict[str, Any] = field(default_factory=dict)
    """Writes by their idempotency key, each once."""
    silenced: set[str] = field(default_factory=set)
    pairing: str = "waiting"
    _server: ThreadingHTTPServer | None = None

    def start(self) -> Self:
        """Listen; the port is chosen the first time."""
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

            def answer(self) -> None:
                owner.handle(self)

            do_GET = do_POST = do_PATCH = do_DELETE = answer  # noqa: N815 - the base class looks for these names

        ThreadingHTTPServer.allow_reuse_address = True
        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def stop(self) -> None:
        """Stop listening, as if the user had quit Amana."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def handle(self, request: BaseHTTPRequestHandler) -> None:
        """Answer one request."""
        parts = urlsplit(request.path)
        path = parts.path.removeprefix("/api/v1/")
        raw = request.rfile.read(int(request.headers.get("Content-Length") or 0))
        body = json.loads(raw) if raw else None
        asked = Asked(
            request.command, path, request.headers.get("Idempotency-Key"), request.headers.get("If-Match"),
            request.headers.get("Origin"), body,
        )  # fmt: skip
        self.asked.append(asked)
        status, answer = self.decide(asked, parse_qs(parts.query), request.headers.get("Authorization"))
        time.sleep(next((wait for start, wait in self.slow.items() if path.startswith(start)), 0))
        payload = json.dumps(answer).encode()
        try:
            request.send_response(status)
            for name, value in {
                **self.headers,
                "Content-Type": "application/json",
                "Content-Length": str(len(payload)),
            }.items():
                request.send_header(name, value)
            request.end_headers()
            request.wfile.write(payload)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def decide(self, asked: Asked, query: dict[str, list[str]], authorization: str | None) -> tuple[int, Any]:
        """The status and body for a request."""
        if asked.path == "ping":
            return 200, self.ping
        if asked.path.startswith("pairings"):
            return self.pair(asked)
        if authorization != f"Bearer {TOKEN}":
            return 401, {"code": "unauthorized", "message": "Connect this browser first."}
        if hit := next((what for start, what in self.refuse.items() if asked.path.startswith(start)), None):
            return hit
        reads: dict[str, Answer] = {
            "sheet": lambda: (200, sheet(query["profile"][0])),
            "reviews": lambda: (200, self.review(asked.body)),
            "captures": lambda: (200, {"drafts": []}),
            "dashboard-links": lambda: (201, {"url": f"http://127.0.0.1:{self.port}/open/once"}),
        }
        return reads.get(asked.path, lambda: self.write(asked))()

    def pair(self, asked: Asked) -> tuple[int, Any]:
        """The pairing goes as `pairing` says."""
        if asked.path == "pairings":
            return 201, {"id": "pairing-1", "code": "493 127", "expires_in": 120}
        given = {"token": TOKEN} if self.pairing == "agreed" else {}
        return 200, {"state": self.pairing, **given}

    def write(self, asked: Asked) -> tuple[int, Any]:
        """A write counts once for each key."""
        key = asked.key or f"none-{len(self.done)}"
        if key not in self.done:
            self.done[key] = asked
            if asked.path == "silences":
                self.silenced.add(asked.body.get("profile", "*"))
        return 201, {"id": "c1", "version": len(self.done) + 1}

    def review(self, draft: dict[str, Any]) -> dict[str, Any]:
        """`job` is asked too early, a bare invitation once a person, all else is fine."""
        found: list[dict[str, Any]] = []
        people = {each.get("profile") or each.get("urn") for each in draft["recipients"]}
        if "job" in draft["text"]:
            found.append(finding("job-from-stranger", "stop", bare=False))
        elif draft["channel"] == "invitation" and draft["text"] == "" and not people & self.silenced:
            found.append(finding("bare-invitation", "caution", bare=True))
        return {
            "verdict": found[0]["level"] if found else "clear",
            "asks": [],
            "findings": found,
            "good": [],
            "language": "en",
        }

    def writes(self, path: str) -> list[Asked]:
        """The writes that counted, whose path begins so, in order."""
        return [asked for asked in self.done.values() if asked.path.startswith(path)]


def sheet(profile: str) -> dict[str, Any]:
    """The sheet of somebody unknown."""
    return {
        "contact": None, "profile": {"kind": "vanity", "value": "x", "url": profile}, "today": "2026-11-21",
        "stage": {"name": "stranger", "since": None}, "trust": NO_TRUST, "standing": NO_TRUST, "two_way": 0.5,
        "balance": {"value": 0.0, "given": 0.0, "received": 0.0}, "warmth": 0.0, "last_contact": None,
        "thanks_owed": [], "promises": [], "can_carry": [], "events": [], "events_total": 0,
    }  # fmt: skip
