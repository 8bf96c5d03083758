"""The same write sent twice is one write: the first answer is kept with the write itself, and given again."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from hashlib import blake2b, sha256
from typing import Any

from flask import Response, make_response, request

from amana.house import House, caller, house
from amana.refusal import Gone, KeyReused, WrongFields

KEPT_FOR = timedelta(days=30)
_LONGEST_KEY = 200

View = Callable[..., Any]


def once(view: View) -> Callable[..., Response]:
    """Carry out a write with an Idempotency-Key one time only.

    Its answer is stored in the same transaction as what it wrote, so a crash keeps both or neither.
    Raises KeyReused where the key comes back with another request, Gone where what was written was deleted since, and
    WrongFields for a key that is too long: cut off, two keys could become one.
    """
    return _guarded(view, _kept, _told_again)


def once_then(read: View) -> Callable[[View], Callable[..., Response]]:
    """As `once`, for a write that replaces a whole: what it wrote is not kept a second time.

    Sent again, it is answered with how things stand now, as `read` tells it.
    """
    return lambda view: _guarded(view, lambda _, home: _noted(home), lambda _: make_response(read()))


def forget_old(home: House) -> None:
    """Drop the answers that nobody will ask for again."""
    home.notebook.answers.forget_before(home.stamp(ago=KEPT_FOR))


def _guarded(
    view: View, keep: Callable[[Response, House], dict[str, Any]], again: Callable[[dict[str, Any]], Response]
) -> Callable[..., Response]:
    @wraps(view)
    def guarded(*args: Any, **values: Any) -> Response:
        key = request.headers.get("Idempotency-Key", "")
        if len(key) > _LONGEST_KEY:
            raise WrongFields(errors={"Idempotency-Key": [f"field-too-long {_LONGEST_KEY}"]})
        if not key:
            return make_response(view(*args, **values))
        home, who = house(), caller()
        name = sha256(f"{who.id if who else ''} {key}".encode("utf-8", "surrogatepass")).hexdigest()
        with home.notebook.transaction():
            if seen := home.notebook.answers.get(name):
                # Of what tells of something deleted, not even a trace of the request is kept.
                if "fingerprint" not in seen:
                    raise Gone
                if seen["fingerprint"] != _fingerprint(home):
                    raise KeyReused
                return again(seen)
            response = make_response(view(*args, **values))
            home.notebook.answers.put(name, keep(response, home))
            return response

    return guarded


def _fingerprint(home: House) -> str:
    """A keyed mark of the request: many bodies are short or common enough to be guessed from an open one."""
    whole = f"{request.method} {request.path}\n".encode() + request.get_data()
    return blake2b(whole, digest_size=32, key=home.memory_key).hexdigest()


def _noted(home: House) -> dict[str, Any]:
    return {"fingerprint": _fingerprint(home), "at": home.stamp()}


def _kept(response: Response, home: House) -> dict[str, Any]:
    return {
        **_noted(home),
        "status": response.status_code,
        "etag": response.headers.get("ETag"),
        "body": response.get_data(as_text=True),
    }


def _told_again(seen: dict[str, Any]) -> Response:
    response = make_response(seen["body"], seen["status"])
    if seen["body"]:
        response.mimetype = "application/json"
    if seen["etag"]:
        response.headers["ETag"] = seen["etag"]
    return response
