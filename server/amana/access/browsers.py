"""Paired browsers and scripts: who holds a token, from which origin, and when it was last used."""

import hmac
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from threading import Lock

from amana.notebook.errors import NotebookError
from amana.notebook.notebook import Shelf

EXTENSION_ORIGIN = re.compile(r"(?:chrome|moz|safari-web)-extension://[A-Za-z0-9-]{1,64}", re.ASCII)
"""What an extension's origin looks like: exact, never a pattern."""

_USE_NOTED_EVERY = timedelta(minutes=10)
"""Writing down each request's minute would cost a disk write for each."""


@dataclass(frozen=True, slots=True)
class Browser:
    """One holder of a token; `origin` is None for a script. Times are ISO UTC."""

    id: str
    name: str
    origin: str | None
    token_hash: str
    paired_at: str
    last_used: str


class WrongOrigin(ValueError):
    """An origin that is no single extension's: a wildcard, a web page, `null`."""


class Browsers:
    """The list of paired browsers, kept on a shelf of the notebook; tokens are stored hashed only."""

    def __init__(self, shelf: Shelf, now: Callable[[], datetime]) -> None:
        self._shelf, self._now, self._lock = shelf, now, Lock()
        self._paired = {key: Browser(**document) for key, document in shelf.all().items()}

    def all(self) -> list[Browser]:
        """Every paired browser, the last paired first."""
        return sorted(self._paired.values(), key=lambda browser: browser.paired_at, reverse=True)

    def origins(self) -> frozenset[str]:
        """The exact origins of the paired extensions."""
        return frozenset(browser.origin for browser in list(self._paired.values()) if browser.origin)

    def admit(self, name: str, origin: str | None) -> str:
        """Pair a browser (or, without origin, a script); returns its 256-bit token, shown only here.

        Raises WrongOrigin for an origin that is not exactly one extension's.
        """
        if origin is not None and not EXTENSION_ORIGIN.fullmatch(origin):
            raise WrongOrigin(origin)
        token = secrets.token_urlsafe(32)
        now = self._now().isoformat()
        browser = Browser(secrets.token_hex(8), name, origin, _hash(token), now, now)
        with self._lock:
            self._shelf.put(browser.id, asdict(browser))
            self._paired[browser.id] = browser
        return token

    def of_token(self, token: str) -> Browser | None:
        """The browser that holds this token; compared in constant time."""
        presented, found = _hash(token), None
        for browser in list(self._paired.values()):
            if hmac.compare_digest(browser.token_hash, presented):
                found = browser
        return self._note_use(found) if found else None

    def revoke(self, browser_id: str) -> bool:
        """Make a browser's token worthless at once; False if it was not paired."""
        with self._lock:
            self._shelf.remove(browser_id)
            return self._paired.pop(browser_id, None) is not None

    def _note_use(self, browser: Browser) -> Browser:
        """Remember this use; on a disk that takes no more it is not written down, and reading goes on."""
        now = self._now()
        if now - datetime.fromisoformat(browser.last_used) < _USE_NOTED_EVERY:
            return browser
        used = replace(browser, last_used=now.isoformat())
        with self._lock:
            if browser.id in self._paired:
                self._paired[browser.id] = used
                with suppress(NotebookError):
                    self._shelf.put(used.id, asdict(used))
        return used


def _hash(token: str) -> str:
    """Tokens are 256 random bits: one plain hash is enough, there is nothing to guess."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
