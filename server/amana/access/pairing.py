"""Pairing: a browser asks and shows a code, a person compares and agrees."""

import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Literal

from amana.access.browsers import Browsers
from amana.refusal import NotFound, TooManyPairings, WrongCode

LIFETIME = timedelta(minutes=2)
WRONG_TRIES = 5
MOST_WAITING = 5

State = Literal["waiting", "agreed", "refused", "expired"]


@dataclass(slots=True)
class Pairing:
    """One request to be paired: `code` is compared by a person on both sides."""

    id: str
    code: str
    browser: str
    origin: str | None
    expires: datetime
    state: State = "waiting"
    token: str | None = field(default=None, repr=False)


class Pairings:
    """The requests of the last minutes, in memory only: single use, two minutes, five tries."""

    def __init__(self, browsers: Browsers, now: Callable[[], datetime]) -> None:
        self._browsers, self._now, self._lock = browsers, now, Lock()
        self._requests: dict[str, Pairing] = {}
        self._wrong = 0

    def ask(self, browser: str, origin: str | None) -> Pairing:
        """Open a request. Raises TooManyPairings where five are already waiting."""
        with self._lock:
            waiting = self._waiting()
            if len(waiting) >= MOST_WAITING:
                raise TooManyPairings
            if not waiting:
                self._wrong = 0
            digits = f"{secrets.randbelow(1_000_000):06}"
            pairing = Pairing(
                id=secrets.token_urlsafe(16),
                code=f"{digits[:3]} {digits[3:]}",
                browser=browser,
                origin=origin,
                expires=self._now() + LIFETIME,
            )
            self._requests[pairing.id] = pairing
            return pairing

    def waiting(self) -> list[Pairing]:
        """The requests that a person may still agree to."""
        with self._lock:
            return self._waiting()

    def collect(self, pairing_id: str) -> tuple[State, str | None]:
        """How a request stands; the token is handed over once. Raises NotFound for no such request."""
        with self._lock:
            self._waiting()
            pairing = self._requests.get(pairing_id)
            if pairing is None:
                raise NotFound
            token, pairing.token = pairing.token, None
            return pairing.state, token

    def agree(self, pairing_id: str) -> Pairing:
        """Let this browser in. Raises NotFound if it no longer waits."""
        with self._lock:
            return self._agree(self._waiting_one(pairing_id))

    def agree_to_code(self, code: str) -> Pairing:
        """Let in the browser that shows this code. Raises WrongCode; after five, all requests are void."""
        typed = "".join(letter for letter in code if letter.isdigit())
        with self._lock:
            for pairing in self._waiting():
                if hmac.compare_digest(pairing.code.replace(" ", "").encode(), typed.encode()):
                    return self._agree(pairing)
            self._wrong += 1
            if self._wrong >= WRONG_TRIES:
                for pairing in self._waiting():
                    pairing.state = "expired"
            raise WrongCode

    def refuse(self, pairing_id: str) -> None:
        """Turn a request away. Raises NotFound if it no longer waits."""
        with self._lock:
            self._waiting_one(pairing_id).state = "refused"

    def _waiting_one(self, pairing_id: str) -> Pairing:
        for pairing in self._waiting():
            if pairing.id == pairing_id:
                return pairing
        raise NotFound

    def _agree(self, pairing: Pairing) -> Pairing:
        pairing.token = self._browsers.admit(pairing.browser, pairing.origin)
        pairing.state = "agreed"
        return pairing

    def _waiting(self) -> list[Pairing]:
        """Those in time; on the way, what is long past is forgotten and what is just past expires."""
        now = self._now()
        for pairing in list(self._requests.values()):
            if pairing.expires + LIFETIME < now:
                del self._requests[pairing.id]
            elif pairing.expires < now and pairing.state == "waiting":
                pairing.state = "expired"
        return [pairing for pairing in self._requests.values() if pairing.state == "waiting"]
