"""How commands reach the data: through the running server, or through the same API within this process."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Any, Literal, Protocol, cast

from amana.access.command_key import CommandKey
from amana.app import create_app
from amana.config import Config
from amana.house import House
from amana.notebook.errors import NotebookBusy
from amana.texts.language import Language

_SECONDS = 30
_SECONDS_TO_KNOCK = 5


class CallFailed(Exception):
    """The API refused; the sentence is its own, in the language asked for."""


class NotRunning(Exception):
    """No Amana serves this data folder."""


class Client(Protocol):
    """Calls the API."""

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """The JSON of the answer; raises CallFailed with the server's sentence."""


@dataclass(frozen=True, slots=True)
class _OverHttp:
    port: int
    headers: Mapping[str, str]

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=_SECONDS)
        try:
            sent = None if body is None and method in {"GET", "DELETE"} else json.dumps(body or {})
            connection.request(method, f"/api/v1/{path}", sent, {**self.headers, **headers})
            answer = connection.getresponse()
            return _read(answer.status, answer.read())
        finally:
            connection.close()


@dataclass(frozen=True, slots=True)
class _Within:
    home: House
    app: Any
    headers: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        answer = self.app.test_client().open(
            f"/api/v1/{path}",
            method=method,
            json=None if body is None and method in {"GET", "DELETE"} else body or {},
            headers={**self.headers, **headers},
            base_url=self.home.address,
        )
        return _read(answer.status_code, answer.get_data())


@contextmanager
def client(config: Config, language: Language) -> Iterator[Client]:
    """The API of this data folder, whether or not a server runs on it.

    Raises the errors of Notebook.open; NotebookBusy only where the folder is held by a process that
    does not answer.
    """
    try:
        app = create_app(config)
    except NotebookBusy as busy:
        try:
            running = server(config, language)
        except NotRunning:
            raise busy from None
        yield running
        return
    home = cast("House", app.extensions["amana"])
    try:
        yield _Within(home, app, _headers(home.gate.command_key, language))
    finally:
        home.notebook.close()


def server(config: Config, language: Language) -> Client:
    """The API of the server that runs on this data folder. Raises NotRunning."""
    running = CommandKey(config.data).read()
    if running is None or who_answers(running.port) != "amana":
        raise NotRunning
    return _OverHttp(running.port, _headers(running.key, language))


def who_answers(port: int) -> Literal["amana", "another", "nobody"]:
    """Who listens on a port of this machine."""
    connection = HTTPConnection("127.0.0.1", port, timeout=_SECONDS_TO_KNOCK)
    try:
        connection.request("GET", "/api/v1/ping")
        answer = connection.getresponse()
        ours = answer.getheader("X-Amana-Api") and json.loads(answer.read())["service"] == "amana"
    except ConnectionRefusedError:
        return "nobody"
    except (OSError, HTTPException, ValueError, KeyError, TypeError):
        return "another"
    finally:
        connection.close()
    return "amana" if ours else "another"


def _headers(key: str, language: Language) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}", "Content-Type": "application/json", "Accept-Language": language}


def _read(status: int, content: bytes) -> Any:
    answer: Any = json.loads(content) if content else None
    if status >= HTTPStatus.BAD_REQUEST:
        raise CallFailed(answer["message"])
    return answer
