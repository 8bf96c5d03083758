"""The one shape in which every error is answered, in the caller's language."""

import logging
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, jsonify
from werkzeug.exceptions import HTTPException

from amana import refusal
from amana.house import words
from amana.notebook import errors as notebook
from amana.refusal import Refusal
from amana.relationship.entering import WrongEvent

_CODES: dict[int, type[Refusal]] = {
    HTTPStatus.NOT_FOUND: refusal.NotFound,
    HTTPStatus.METHOD_NOT_ALLOWED: refusal.NotFound,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: refusal.TooLarge,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: refusal.NotJson,
}


_LOG = logging.getLogger("amana")


def register(app: Flask) -> None:
    """Answer every failure of this app in the one shape."""
    app.register_error_handler(Refusal, answer)
    app.register_error_handler(HTTPException, of_http)
    app.register_error_handler(notebook.NoSuchContact, lambda _: answer(refusal.NotFound()))
    app.register_error_handler(notebook.StaleVersion, _of_stale)
    app.register_error_handler(notebook.ProfileTaken, lambda _: answer(refusal.ProfileTaken()))
    app.register_error_handler(notebook.BadText, lambda _: answer(refusal.WrongFields()))
    app.register_error_handler(
        notebook.BadCursor, lambda _: answer(refusal.WrongFields(errors={"after": ["field-wrong"]}))
    )
    app.register_error_handler(WrongEvent, _of_wrong_event)
    app.register_error_handler(notebook.DiskFull, lambda _: answer(refusal.DiskFull()))
    # Nothing of ours goes so deep: only a body of thousands of brackets does.
    app.register_error_handler(RecursionError, lambda _: answer(refusal.MalformedJson()))
    app.register_error_handler(Exception, _of_fault)


def answer(error: Refusal) -> Response:
    """The error as JSON; of what the caller sent, the names of fields are repeated and never a value."""
    texts = words()
    body: dict[str, Any] = {"code": error.code, "message": texts(f"error-{error.code}", **error.values)}
    if error.errors:
        body["errors"] = {field: [sentence(text) for text in found] for field, found in error.errors.items()}
    response = jsonify(body)
    response.status_code = error.status
    return response


def of_http(error: HTTPException) -> Response:
    """What Flask, Werkzeug and webargs raise, in our shape."""
    data: Mapping[str, Any] = getattr(error, "data", None) or {}
    if "messages" in data:
        found = data["messages"]
        if _is_malformed(found):
            return answer(refusal.MalformedJson())
        return answer(refusal.WrongFields(errors=flat(found)))
    status = error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    ours = refusal.Fault if status >= HTTPStatus.INTERNAL_SERVER_ERROR else Refusal
    response = answer(_CODES.get(status, ours)())
    response.status_code = status
    return response


def flat(messages: Any, path: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """Marshmallow's nested messages as one level: {"recipients.0.profile": [...]}."""
    if isinstance(messages, Mapping):
        found: dict[str, list[str]] = {}
        for name, inner in messages.items():
            at = path if name in {"json", "query", "_schema"} else (*path, str(name)[:80])
            for field, texts in flat(inner, at).items():
                found.setdefault(field, []).extend(texts)
        return found
    texts = messages if isinstance(messages, list) else [messages]
    return {".".join(path) or "body": [str(text) for text in texts]}


def sentence(text: str) -> str:
    """A field's error, named with its limit ("field-too-long 200"), as a sentence for the caller."""
    name, _, limit = text.partition(" ")
    texts = words()
    return texts(name, limit=limit) if name in texts else texts("field-wrong")


def _is_malformed(found: Any) -> bool:
    bodies: Iterable[Any] = found.get("json", ()) if isinstance(found, Mapping) else ()
    return isinstance(bodies, list) and any(text.startswith("Invalid JSON") for text in bodies)


def _of_wrong_event(error: WrongEvent) -> Response:
    problem = f"field-{error.problem} {error.limit}".strip()
    return answer(refusal.WrongFields(errors={error.field: [problem]}))


def _of_stale(error: notebook.StaleVersion) -> Response:
    response = answer(refusal.StaleVersion())
    response.set_etag(str(error.current))
    return response


def _of_fault(error: Exception) -> Response:
    """A fault of ours: its kind is logged, never its text, which may hold somebody's words."""
    _LOG.error("fault: %s", type(error).__name__)
    return answer(refusal.Fault())
