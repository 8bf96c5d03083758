"""What goes in and out where one person was kept twice."""

from typing import Any

from marshmallow import fields, validate

from amana.api.fields import EmailAddress, Line, PhoneNumber, Strict
from amana.api.schemas import ContactOut, ProfileIn, listed
from amana.relationship.contact import LONGEST, LONGEST_ID, MOST_PROFILES
from amana.relationship.reach import MOST_REACHES

_REQUIRED: dict[str, Any] = {"required": "field-required", "null": "field-required", "invalid": "field-not-number"}
MOST_PAIRS = 50


class PersonTold(Strict):
    """Somebody about to be saved, as far as they were told; `but` is the id of whoever is not to be named."""

    name = Line(LONGEST["name"])
    headline = Line(LONGEST["headline"])
    company = Line(LONGEST["company"])
    location = Line(LONGEST["location"])
    emails = listed(EmailAddress(), MOST_REACHES)
    phones = listed(PhoneNumber(), MOST_REACHES)
    profiles = listed(fields.Nested(ProfileIn), MOST_PROFILES)
    but = Line(LONGEST_ID)


class HintOut(Strict):
    """Somebody kept who may be the one asked about, and why."""

    id = fields.String()
    name = fields.String()
    headline = fields.String()
    company = fields.String()
    why = fields.List(fields.String())


class HintsOut(Strict):
    """Who it is by a profile, null for nobody kept, and who it may be, the likeliest first."""

    same = fields.String(allow_none=True)
    maybe = fields.List(fields.Nested(HintOut))


class MergeIn(Strict):
    """Whom to merge into somebody, and the version of them that was seen."""

    other = Line(LONGEST_ID, shortest=1, required=True)
    other_version = fields.Integer(required=True, strict=True, error_messages=_REQUIRED)


class MergedOut(Strict):
    """A merge by its id, and the one contact."""

    id = fields.String()
    contact = fields.Nested(ContactOut)


class PartedOut(Strict):
    """The two contacts as they are kept again."""

    contacts = fields.List(fields.Nested(ContactOut))


class MergeOut(Strict):
    """A merge that can be undone: when it was, into whom, and the card that was joined to theirs."""

    id = fields.String()
    at = fields.String()
    contact = fields.Nested(ContactOut)
    other = fields.Nested(ContactOut)


class MergesOut(Strict):
    """The merges that can be undone, the newest first."""

    merges = fields.List(fields.Nested(MergeOut))


class TwinQuery(Strict):
    """How many pairs, and where the last page ended."""

    limit = fields.Integer(
        load_default=20,
        validate=validate.Range(1, MOST_PAIRS, error=f"field-not-in-range 1-{MOST_PAIRS}"),
        error_messages={"invalid": "field-not-number"},
    )
    after = fields.Integer(
        load_default=0,
        validate=validate.Range(0, 10**9, error="field-not-in-range 0-1000000000"),
        error_messages={"invalid": "field-not-number"},
    )


class TwinOut(Strict):
    """Two contacts who may be one person, and why."""

    contacts = fields.List(fields.Nested(ContactOut))
    why = fields.List(fields.String())


class TwinsOut(Strict):
    """Some of the pairs, and `after` for the next ones; null where there are no more."""

    twins = fields.List(fields.Nested(TwinOut))
    next = fields.Integer(allow_none=True)


class ApartIn(Strict):
    """Two people who are two."""

    ids = fields.List(
        Line(LONGEST_ID, shortest=1),
        required=True,
        error_messages={"invalid": "field-not-list", "null": "field-required", "required": "field-required"},
        validate=validate.Length(equal=2, error="field-wrong"),
    )
