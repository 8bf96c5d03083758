"""The same write sent twice is one write: the first answer is kept with the write itself, and given again."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from hashlib import sha256
from typing import Any, Final

from flask import Response, make_response, request

from amana.house import House, caller, house
from amana.refusal import KeyReused

KEPT_FOR = timedelta(days=30)
SHELF: Final = "seen_requests"
_LONGEST_KEY = 200


def once(view: Callable[..., Any]) -> Callable[..., Response]:
    """Carry out a write with an Idempotency-Key one time only.

    Its answer is stored in the same transaction as what it wrote, so a crash keeps both or neither.
    Raises KeyReused where the key comes back with another request.
    """

    @wraps(view)
    def guarded(*args: Any, **values: Any) -> Response:
        key = request.headers.get("Idempotency-Key", "")[:_LONGEST_KEY]
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
    limit = (home.now() - KEPT_FOR).isoformat(timespec="seconds")
    for name, seen in shelf.all().items():
        if seen["at"] < limit:
            shelf.remove(name)


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
    response.mimetype = "application/json"
    if seen["etag"]:
        response.headers["ETag"] = seen["etag"]
    return response
