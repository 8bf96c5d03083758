"""The gate: every request passes here before it is routed, 404 and OPTIONS included."""

import hmac
from dataclasses import dataclass

from flask import Request

from amana.access.browsers import EXTENSION_ORIGIN, Browsers
from amana.access.caller import Caller
from amana.access.sessions import Sessions
from amana.refusal import ForeignOrigin, NotAllowed, NotAuthorised, NotJson, TooLarge, UnknownHost

API = "/api/v1/"
MOST_BYTES = 256 * 1024
MOST_BYTES_OF_A_PAGE = 8 * 1024 * 1024
"""A page of 5 MB of HTML, written as JSON, with room for its escapes."""

_WRITES = {"POST", "PUT", "PATCH", "DELETE"}
_OWN_SITE = {"none", "same-origin"}


@dataclass(frozen=True, slots=True)
class Gate:
    """Decides about each request by what browsers really send (README, *Who may speak to the server*).

    `command_key` is the key of this machine's own commands. The order of the questions is the promise:
    host, origin, site, who, form, size.
    """

    port: int
    command_key: str
    browsers: Browsers
    sessions: Sessions

    @property
    def cookie(self) -> str:
        """The session cookie's name; cookies do not tell ports apart, so the name does."""
        return f"amana_session_{self.port}"

    def admit(self, request: Request) -> Caller | None:
        """Who is asking, or None for a call open to all; raises the Refusal of the first question failed."""
        self._ask_host(request)
        self._ask_origin(request)
        caller = self._ask_who(request)
        self._ask_form(request, caller)
        self._ask_size(request)
        return caller

    def _hosts(self) -> tuple[str, str]:
        return f"127.0.0.1:{self.port}", f"localhost:{self.port}"

    def _ask_host(self, request: Request) -> None:
        """Only the Host header tells a rebound page, or one that came through 0.0.0.0."""
        if request.environ.get("HTTP_HOST") not in self._hosts():
            raise UnknownHost(port=str(self.port))

    def _ask_origin(self, request: Request) -> None:
        origin = request.environ.get("HTTP_ORIGIN")
        extension = origin is not None and (
            origin in self.browsers.origins() or (_asks_to_pair(request) and EXTENSION_ORIGIN.fullmatch(origin))
        )
        own = origin is None or origin in {f"http://{host}" for host in self._hosts()}
        if not (own or extension):
            raise ForeignOrigin
        if extension or _comes_by_a_link(request):
            return
        if request.environ.get("HTTP_SEC_FETCH_SITE", "none") not in _OWN_SITE:
            raise ForeignOrigin

    def _ask_who(self, request: Request) -> Caller | None:
        """A token is good for the API alone; the dashboard's pages are a person's, by their session."""
        scheme, _, token = request.environ.get("HTTP_AUTHORIZATION", "").partition(" ")
        if scheme.lower() == "bearer" and token:
            known = self._of_token(token.strip())
            if not request.path.startswith(API):
                raise NotAllowed
            return known
        if caller := self.sessions.of(request.cookies.get(self.cookie, "")):
            return caller
        if _is_open_to_all(request) or is_preflight(request, self.browsers):
            return None
        raise NotAuthorised

    def _of_token(self, token: str) -> Caller:
        if hmac.compare_digest(token.encode("utf-8", "replace"), self.command_key.encode()):
            return Caller("command")
        browser = self.browsers.of_token(token)
        if browser is None:
            raise NotAuthorised
        return Caller("browser" if browser.origin else "script", id=browser.id)

    def _ask_form(self, request: Request, caller: Caller | None) -> None:
        """Writes are JSON; the dashboard's forms are forms, and carry their session's CSRF token."""
        if request.method not in _WRITES:
            return
        is_api = request.path.startswith(API)
        if is_api and not request.is_json and (request.method != "DELETE" or request.content_length):
            raise NotJson
        if not is_api and request.mimetype != "application/x-www-form-urlencoded":
            raise NotJson
        if caller and caller.kind == "person":
            self._ask_size(request)
            shown = request.headers.get("X-CSRF-Token", "") if is_api else request.form.get("csrf", "")
            if not hmac.compare_digest(shown.encode(), caller.csrf.encode()):
                raise NotAllowed

    def _ask_size(self, request: Request) -> None:
        most = MOST_BYTES_OF_A_PAGE if request.path == f"{API}captures" else MOST_BYTES
        if (request.content_length or 0) > most:
            raise TooLarge(limit=f"{most // 1024} kB")


def is_preflight(request: Request, browsers: Browsers) -> bool:
    """Whether this is a paired extension asking what it may send; flask-cors answers it."""
    return (
        request.method == "OPTIONS"
        and "HTTP_ACCESS_CONTROL_REQUEST_METHOD" in request.environ
        and request.environ.get("HTTP_ORIGIN") in browsers.origins()
    )


def _asks_to_pair(request: Request) -> bool:
    return request.method in {"POST", "OPTIONS"} and request.path == f"{API}pairings"


def _comes_by_a_link(request: Request) -> bool:
    """Whether somebody walks in by a one-time link: a browser says `cross-site` of the file that holds it."""
    return (
        request.method == "GET"
        and request.path.startswith("/enter/")
        and request.environ.get("HTTP_SEC_FETCH_MODE", "navigate") == "navigate"
        and request.environ.get("HTTP_SEC_FETCH_DEST", "document") == "document"
    )


def _is_open_to_all(request: Request) -> bool:
    """What somebody not yet known may call: is this Amana, pair me, am I paired, and the one-time link."""
    if request.method == "POST":
        return request.path == f"{API}pairings"
    if request.method not in {"GET", "HEAD"}:
        return False
    return request.path == f"{API}ping" or request.path.startswith((f"{API}pairings/", "/enter/"))
