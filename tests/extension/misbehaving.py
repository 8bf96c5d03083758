"""A program on this machine that is not the server, or stands before it and spoils what passes."""

import json
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it arrived; `path` is without the API's own beginning."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


def passed_on(asked: Asked, port: int) -> Reply:
    """What the real server on this port answers."""
    named = {name: value for name, value in asked.headers.items() if name != "Host"}
    with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as line:
        line.request(asked.method, f"/api/v1/{asked.path}", asked.body or None, named)
        answer = line.getresponse()
        return Reply(answer.status, {"X-Amana-Api": answer.headers["X-Amana-Api"]}, answer.read())


def always(said: Any, **headers: str) -> Callable[[Asked], Reply]:
    """The same answer to everything."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: Reply(200, named, json.dumps(said).encode())


class Misbehaving:
    """Answers each request as `answer` says, keeps what it was asked; no reply drops the line."""

    def __init__(self, answer: Callable[[Asked], Reply | None]) -> None:
        self.asked: list[Asked] = []
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                asked = Asked(self.command, self.path.removeprefix("/api/v1/"), dict(self.headers), body)
                owner.asked.append(asked)
                reply = answer(asked)
                if reply is None:
                    return
                self.send_response(reply.status)
                for name, value in {**reply.headers, "Content-Length": str(len(reply.body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(reply.body)

            do_GET = do_POST = do_PATCH = do_DELETE = answer  # noqa: N815 - the base class looks for these names

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """Say nothing: the other side hangs up when it has waited long enough."""

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
