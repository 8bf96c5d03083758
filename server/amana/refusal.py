"""The one error that reaches a caller: a status, a stable code, and a sentence that says what to do next."""

from http import HTTPStatus


class Refusal(Exception):
    """A request that is not carried out.

    Its sentence is the text `error-<code>` in the caller's language, filled with `values`;
    `errors` names the fields at fault, where there are any.
    """

    status: HTTPStatus = HTTPStatus.BAD_REQUEST
    code: str = "bad_request"

    def __init__(self, *, errors: dict[str, list[str]] | None = None, **values: str | float) -> None:
        super().__init__(self.code)
        self.errors = errors
        self.values = values


class Fault(Refusal):
    """A fault of ours; nothing of the request was carried out."""

    status = HTTPStatus.INTERNAL_SERVER_ERROR
    code = "fault"


class UnknownHost(Refusal):
    """The request was made to another name than ours: a rebound page, or a wrong port."""

    code = "unknown_host"


class ForeignOrigin(Refusal):
    """A page or extension that was not paired speaks to us."""

    status = HTTPStatus.FORBIDDEN
    code = "foreign_origin"


class NotAuthorised(Refusal):
    """There is neither a valid token nor a dashboard session."""

    status = HTTPStatus.UNAUTHORIZED
    code = "not_authorised"


class NotAllowed(Refusal):
    """The caller is known, but this is not theirs to do."""

    status = HTTPStatus.FORBIDDEN
    code = "not_allowed"


class NotJson(Refusal):
    """A write that is not `application/json` (or, on the dashboard, not a form of its own)."""

    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    code = "not_json"


class MalformedJson(Refusal):
    """The body is not JSON at all."""

    code = "malformed_json"


class TooLarge(Refusal):
    """The body is over the limit of its route."""

    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    code = "too_large"


class WrongFields(Refusal):
    """Some fields are missing, unknown, too long or of the wrong type."""

    status = HTTPStatus.UNPROCESSABLE_ENTITY
    code = "wrong_fields"


class NotFound(Refusal):
    """There is no such thing here (any more)."""

    status = HTTPStatus.NOT_FOUND
    code = "not_found"


class VersionNeeded(Refusal):
    """A change that does not say which version it saw."""

    status = HTTPStatus.PRECONDITION_REQUIRED
    code = "version_needed"


class SamePerson(Refusal):
    """The two are one contact already."""

    status = HTTPStatus.UNPROCESSABLE_ENTITY
    code = "same_person"


class TooMuchTogether(Refusal):
    """Two contacts hold more than one card or timeline can."""

    status = HTTPStatus.UNPROCESSABLE_ENTITY
    code = "too_much_together"


class UndoLaterFirst(Refusal):
    """A later merge stands on this one."""

    status = HTTPStatus.CONFLICT
    code = "undo_later_first"


class StaleVersion(Refusal):
    """The contact was changed since the caller read it."""

    status = HTTPStatus.PRECONDITION_FAILED
    code = "stale_version"


class ProfileTaken(Refusal):
    """One of the profiles belongs to another contact."""

    status = HTTPStatus.CONFLICT
    code = "profile_taken"


class KeyReused(Refusal):
    """An Idempotency-Key came back with another request than the first time."""

    status = HTTPStatus.UNPROCESSABLE_ENTITY
    code = "key_reused"


class Gone(Refusal):
    """An Idempotency-Key came back whose write was carried out, and what it wrote was deleted since."""

    status = HTTPStatus.GONE
    code = "gone"


class DiskFull(Refusal):
    """The disk took no more; nothing was changed."""

    status = HTTPStatus.INSUFFICIENT_STORAGE
    code = "disk_full"


class TooManyPairings(Refusal):
    """Many browsers ask to be paired at once."""

    status = HTTPStatus.TOO_MANY_REQUESTS
    code = "too_many_pairings"


class WrongCode(Refusal):
    """No browser is waiting with that code."""

    status = HTTPStatus.NOT_FOUND
    code = "wrong_code"
