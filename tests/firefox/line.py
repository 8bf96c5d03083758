"""A line to a browser that speaks WebDriver BiDi: commands with their answers, and what it reports in between."""

import json
import time
from collections.abc import Callable
from itertools import count
from typing import Any

from websockets.sync.connection import Connection

_SECONDS_TO_ANSWER = 60

Heard = Callable[[dict[str, Any]], None]


class Refused(Exception):
    """The browser did not do what it was told; the text is its own."""


class Line:
    """Everything goes through here one after the other: reports are heard while an answer is waited for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._numbers = count(1)
        self._listeners: dict[str, Heard] = {}

    def listen(self, report: str, heard: Heard) -> None:
        """Have `heard` called with each report of this name; it may tell the browser something, and not ask it."""
        self._listeners[report] = heard
        self.ask("session.subscribe", events=[report])

    def tell(self, command: str, **parameters: Any) -> int:
        """Give a command and go on; returns its number."""
        number = next(self._numbers)
        self._connection.send(json.dumps({"id": number, "method": command, "params": parameters}))
        return number

    def ask(self, command: str, **parameters: Any) -> dict[str, Any]:
        """Give a command and wait for its answer. Raises Refused, and TimeoutError when none comes."""
        number = self.tell(command, **parameters)
        until = time.monotonic() + _SECONDS_TO_ANSWER
        while True:
            said = json.loads(self._connection.recv(timeout=max(0, until - time.monotonic())))
            if listener := self._listeners.get(said.get("method", "")):
                listener(said["params"])
            if said.get("id") != number:
                continue
            if said["type"] == "error":
                raise Refused(f"{command}: {said['error']}: {said['message']}")
            result: dict[str, Any] = said["result"]
            return result
