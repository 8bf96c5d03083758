"""Finding the server, being paired with it, and leaving it."""

from http import HTTPStatus
from typing import Any

from flask import Response, jsonify, request
from flask_smorest import Blueprint

from amana import __version__
from amana.access.caller import Caller
from amana.api import schemas
from amana.house import caller, house
from amana.refusal import NotAllowed, NotFound

CAPABILITIES = [
    *(
        "contacts",
        "events",
        "sheet",
        "path",
        "twins",
        "merges",
        "ambassadors",
        "reviews",
        "held",
        "sent",
        "received",
        "captures",
        "silences",
        "rules",
        "model",
        "me",
        "pairings",
    )
]

door = Blueprint("door", __name__, description="Who may speak to this server.")


@door.get("/ping")
def ping() -> Response:
    """Say that this is Amana, and what it can do."""
    return jsonify({"service": "amana", "api": 1, "version": __version__, "capabilities": CAPABILITIES})


@door.post("/pairings")
@door.arguments(schemas.PairingIn())
def ask(given: dict[str, Any]) -> Any:
    """A browser asks to be paired; its exact origin is learned from this very request."""
    home = house()
    pairing = home.pairings.ask(given["browser"], request.headers.get("Origin"))
    seconds = round((pairing.expires - home.now()).total_seconds())
    return jsonify({"id": pairing.id, "code": pairing.code, "expires_in": seconds}), HTTPStatus.CREATED


@door.get("/pairings/<pairing_id>")
def standing(pairing_id: str) -> Response:
    """How a request stands; once it is agreed to, the token, this one time."""
    state, token = house().pairings.collect(pairing_id)
    return jsonify({"state": state, "token": token} if token else {"state": state})


@door.post("/pairings/agree")
@door.arguments(schemas.CodeIn())
def agree(given: dict[str, Any]) -> Response:
    """Let in the browser that shows this code; only for a person at this machine."""
    _only(("command", "person"))
    pairing = house().pairings.agree_to_code(given["code"])
    return jsonify({"state": pairing.state, "browser": pairing.browser})


@door.post("/tokens")
@door.arguments(schemas.TokenIn())
def token(given: dict[str, Any]) -> Any:
    """A token for a script on this machine."""
    _only(("command",))
    return jsonify({"token": house().browsers.admit(given["name"], origin=None)}), HTTPStatus.CREATED


@door.post("/dashboard-links")
def dashboard_link() -> Any:
    """A one-time link that opens the dashboard, for a command, a person, or an extension that a person paired."""
    home, who = house(), _only(("browser", "command", "person"))
    return jsonify({"url": f"{home.address}/enter/{home.sessions.link(who.id)}"}), HTTPStatus.CREATED


@door.delete("/browsers/me")
@door.response(204)
def leave() -> None:
    """Disconnect the browser that asks."""
    house().disconnect(_only(("browser", "script")).id)


@door.delete("/browsers/<browser_id>")
@door.response(204)
def revoke(browser_id: str) -> None:
    """Disconnect a browser; only for a person at this machine."""
    _only(("command", "person"))
    if not house().disconnect(browser_id):
        raise NotFound


def _only(kinds: tuple[str, ...]) -> Caller:
    who = caller()
    if who is None or who.kind not in kinds:
        raise NotAllowed
    return who
