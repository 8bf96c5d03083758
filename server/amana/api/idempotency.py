"""The same write sent twice is one write: the first answer is kept with the write itself, and given again."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import wraps
from hashlib import sha256
from typing import Any, Final

from flask import Response, jsonify, make_response, request

from amana.house import House, caller, house
from amana.refusal import KeyReused, WrongFields

KEPT_FOR = timedelta(days=30)
SHELF: Final = "seen_requests"
_LONGEST_KEY = 200


def once(view: Callable[..., Any]) -> Callable[..., Response]:
    """Carry out a write with an Idempotency-Key one time only.

    Its answer is stored in the same transaction as what it wrote, so a crash keeps both or neither.
    Raises KeyReused where the key comes back with another request, and WrongFields for a key that is too long:
    cut off, two keys could become one.
    """

    @wraps(view)
    def guarded(*args: Any, **values: Any) -> Response:
        key = request.headers.get("Idempotency-Key", "")
        if len(key) > _LONGEST_KEY:
            raise WrongFields(errors={"Idempotency-Key": [f"field-too-long {_LONGEST_KEY}"]})
        if not key:
            return make_response(view(*args, **values))
        home, who = house(), caller()
        name = sha256(f"{who.id if who else ''} {key}".encode("utf-8", "surrogatepass")).hexdigest()
        shelf = home.notebook.shelf(SHELF)
        with home.notebook.transaction():
            if seen := shelf.get(name):
                return _again(seen)
            response = make_response(view(*args, **values))
            shelf.put(name, _kept(response, home))
            return response

    return guarded


def forget_old(home: House) -> None:
    """Drop the answers that nobody will ask for again."""
    shelf = home.notebook.shelf(SHELF)
    limit = home.stamp(ago=KEPT_FOR)
    for name, seen in shelf.all().items():
        if seen["at"] < limit:
            shelf.remove(name)


def retell(home: House, thing: str, now: Mapping[str, Any], version: int) -> None:
    """Have earlier answers about a changed contact or event say how it is now; its former words are kept nowhere."""
    shelf = home.notebook.shelf(SHELF)
    for name, seen in shelf.all().items():
        if _is_about(seen, thing):
            body = json.loads(seen["body"])
            etag = f'"{version}"' if _names(body, thing) else seen["etag"]
            shelf.put(name, {**seen, "body": jsonify(_retold(body, thing, now)).get_data(as_text=True), "etag": etag})


def forget_answers(home: House, thing: str) -> None:
    """Drop what earlier answers hold of something deleted; of a copy, only what they say of that copy."""
    shelf = home.notebook.shelf(SHELF)
    for name, seen in shelf.all().items():
        if _is_about(seen, thing):
            body = json.loads(seen["body"])
            if _names(body, thing):
                shelf.remove(name)
            else:
                left = {**body, "also": [copy for copy in body["also"] if not _names(copy, thing)]}
                shelf.put(name, {**seen, "body": jsonify(left).get_data(as_text=True)})
    home.notebook.owe_sweep()


def _is_about(seen: dict[str, Any], thing: str) -> bool:
    return re.search(rf'"id": ?"{re.escape(thing)}"', seen["body"]) is not None


def _names(told: Mapping[str, Any], thing: str) -> bool:
    """Whether a card, or an event with its version, is that of this contact or event."""
    return bool(told.get("event", told).get("id") == thing)


def _retold(told: Mapping[str, Any], thing: str, now: Mapping[str, Any]) -> dict[str, Any]:
    """An answer with what it says of one thing renewed, also where that is only a copy on another timeline."""
    renewed = {**told, **now} if _names(told, thing) else dict(told)
    if "also" in told:
        renewed["also"] = [_retold(copy, thing, now) for copy in told["also"]]
    return renewed


def _fingerprint() -> str:
    return sha256(f"{request.method} {request.path}\n".encode() + request.get_data()).hexdigest()


def _kept(response: Response, home: House) -> dict[str, Any]:
    return {
        "fingerprint": _fingerprint(),
        "status": response.status_code,
        "etag": response.headers.get("ETag"),
        "body": response.get_data(as_text=True),
        "at": home.stamp(),
    }


def _again(seen: dict[str, Any]) -> Response:
    if seen["fingerprint"] != _fingerprint():
        raise KeyReused
    response = make_response(seen["body"], seen["status"])
    if seen["body"]:
        response.mimetype = "application/json"
    if seen["etag"]:
        response.headers["ETag"] = seen["etag"]
    return response
