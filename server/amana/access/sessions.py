"""The dashboard's sessions: a one-time link becomes a cookie, and forms carry that session's CSRF token."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

from amana.access.caller import Caller

LINK_LIFETIME = timedelta(minutes=10)
SESSION_LIFETIME = timedelta(hours=24)
"""Since its last use; sessions live in memory and end with the server."""


class Sessions:
    """Links that were made and not yet used, and the sessions that came of them."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now, self._lock = now, Lock()
        self._links: dict[str, tuple[str, datetime]] = {}
        self._sessions: dict[str, tuple[Caller, datetime]] = {}

    def link(self, asked_by: str = "") -> str:
        """A new key for a one-time link, good for ten minutes; `asked_by` is the browser that wanted it, if one did."""
        key = secrets.token_urlsafe(24)
        with self._lock:
            self._forget_old()
            self._links[key] = (asked_by, self._now() + LINK_LIFETIME)
        return key

    def enter(self, key: str) -> str | None:
        """Use up a link and open a session; None for a link that was used, is too old, or never was."""
        with self._lock:
            self._forget_old()
            asked_by, _ = self._links.pop(key, (None, None))
            if asked_by is None:
                return None
            session = secrets.token_urlsafe(32)
            caller = Caller("person", id=asked_by, csrf=secrets.token_urlsafe(24))
            self._sessions[session] = (caller, self._now() + SESSION_LIFETIME)
            return session

    def of(self, session: str) -> Caller | None:
        """The person behind a session cookie."""
        with self._lock:
            self._forget_old()
            if session not in self._sessions:
                return None
            caller, _ = self._sessions[session]
            self._sessions[session] = (caller, self._now() + SESSION_LIFETIME)
            return caller

    def end(self, asked_by: str) -> None:
        """End every session that came of this browser's links, and void those not used yet."""
        with self._lock:
            self._links = {key: kept for key, kept in self._links.items() if kept[0] != asked_by}
            self._sessions = {key: kept for key, kept in self._sessions.items() if kept[0].id != asked_by}

    def _forget_old(self) -> None:
        now = self._now()
        self._links = {key: kept for key, kept in self._links.items() if kept[1] > now}
        self._sessions = {key: kept for key, kept in self._sessions.items() if kept[1] > now}
