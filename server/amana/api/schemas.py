"""What goes in and out of the API."""

from typing import Any

from marshmallow import ValidationError, fields, post_load, validate, validates_schema

from amana.api.fields import Choice, EmailAddress, Line, PhoneNumber, ProfileAddress, Strict, Text, Verbatim
from amana.relationship.contact import (
    CIRCLES,
    LISTS,
    LONGEST,
    LONGEST_GOOD,
    LONGEST_ID,
    MOST_GOODS,
    MOST_KNOWN,
    MOST_PROFILES,
)
from amana.relationship.profile import LONGEST_ADDRESS, NotAProfile, ProfileKey, named_key
from amana.relationship.reach import MOST_REACHES

MOST_RECIPIENTS = 50
LONGEST_MESSAGE = 8_000
LONGEST_PAGE = 5 * 1024 * 1024
LONGEST_SELECTION = 2_000

_LIST_ERRORS: dict[str, Any] = {"invalid": "field-not-list", "null": "field-required"}


class ProfileIn(Strict):
    """One identity of a person: an address, a member URN, or the kind and value that an answer named."""

    url = ProfileAddress()
    urn = ProfileAddress()
    kind = Choice(("vanity", "urn", "member", "web"))
    value = Verbatim(LONGEST_ADDRESS)

    @post_load
    def to_key(self, data: dict[str, Any], **_: Any) -> ProfileKey:
        """The profile as the one key it stands for; refused where it names nobody, or two identities."""
        named = {data[name] for name in ("url", "urn") if name in data}
        if {"kind", "value"} & data.keys():
            try:
                named.add(named_key(data.get("kind", "web"), data.get("value", "")))
            except NotAProfile as error:
                raise ValidationError("field-not-a-profile", "value") from error
        if not named:
            raise ValidationError("field-not-a-profile", "url")
        if len(named) > 1:
            raise ValidationError("field-one-identity", "url")
        key: ProfileKey = named.pop()
        return key


def goods() -> fields.Field[Any]:
    """Lines such as "knows tax law"."""
    return listed(Line(LONGEST_GOOD, shortest=1), MOST_GOODS)


def listed(entry: fields.Field[Any], most: int) -> fields.Field[Any]:
    """A list of at most so many of these."""
    return fields.List(
        entry, error_messages=_LIST_ERRORS, validate=validate.Length(max=most, error=f"field-too-many {most}")
    )


class ContactChange(Strict):
    """The fields of a card that may be changed; what is not named stays."""

    name = Line(LONGEST["name"], shortest=1)
    headline = Line(LONGEST["headline"])
    company = Line(LONGEST["company"])
    location = Line(LONGEST["location"])
    note = Text(LONGEST["note"])
    how_we_met = Text(LONGEST["how_we_met"])
    circles = fields.List(Choice(CIRCLES), error_messages=_LIST_ERRORS, validate=validate.Length(max=len(CIRCLES)))
    profiles = listed(fields.Nested(ProfileIn), MOST_PROFILES)
    emails = listed(EmailAddress(), MOST_REACHES)
    phones = listed(PhoneNumber(), MOST_REACHES)
    offers = goods()
    needs = goods()
    interests = goods()
    languages = goods()
    knows = listed(Line(LONGEST_ID, shortest=1), MOST_KNOWN)
    introduced_by = Line(LONGEST_ID)

    @post_load
    def to_tuples(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Lists become tuples without repeats, as a contact keeps them."""
        for name in {"circles", "profiles", *LISTS} & data.keys():
            data[name] = tuple(dict.fromkeys(data[name]))
        return data


class ContactIn(ContactChange):
    """A person to be kept."""

    name = Line(LONGEST["name"], shortest=1, required=True)


class ProfileOut(Strict):
    """One identity: a LinkedIn vanity, member URN or numeric id, or another page."""

    kind = fields.String()
    value = fields.String()
    url = fields.String(allow_none=True)


class ContactOut(Strict):
    """A kept person without the timeline."""

    id = fields.String()
    version = fields.Integer()
    name = fields.String()
    headline = fields.String()
    company = fields.String()
    location = fields.String()
    note = fields.String()
    how_we_met = fields.String()
    circles = fields.List(fields.String())
    profiles = fields.List(fields.Nested(ProfileOut))
    offers = fields.List(fields.String())
    needs = fields.List(fields.String())
    interests = fields.List(fields.String())
    languages = fields.List(fields.String())
    emails = fields.List(fields.String())
    phones = fields.List(fields.String())
    knows = fields.List(fields.String())
    introduced_by = fields.String()
    created_at = fields.String()
    changed_at = fields.String()


class PageQuery(Strict):
    """How many of a list, and where the last page ended."""

    limit = fields.Integer(
        load_default=50,
        validate=validate.Range(1, 200, error="field-not-in-range 1-200"),
        error_messages={"invalid": "field-not-number"},
    )
    after = Line(300, load_default=None)


class ContactQuery(PageQuery):
    """Which people to list: words to find, and which page."""

    q = Line(200, load_default="")


class ContactPage(Strict):
    """Some of the people, and the cursor for the next ones."""

    contacts = fields.List(fields.Nested(ContactOut))
    total = fields.Integer()
    next = fields.String(allow_none=True)


class BandOut(Strict):
    """What one side could count on, 0..1; without `evidence` there is no number to show."""

    low = fields.Float()
    mean = fields.Float()
    high = fields.Float()
    evidence = fields.Boolean()


class PointOut(Strict):
    """How a tie stood on one day."""

    on = fields.String()
    stage = fields.String()
    trust = fields.Nested(BandOut)
    standing = fields.Nested(BandOut)


class MarkOut(Strict):
    """One event on the path: when it was, where that is placed, and whether it speaks for or against."""

    event = fields.String()
    on = fields.String()
    day = fields.String()
    kind = fields.String()
    who = fields.String()
    text = fields.String()
    tone = fields.String()


class PathOut(Strict):
    """A tie from its first event to today, oldest first."""

    today = fields.String()
    start = fields.String(data_key="from", attribute="from")
    points = fields.List(fields.Nested(PointOut))
    marks = fields.List(fields.Nested(MarkOut))


class PersonOut(Strict):
    """Somebody kept, as far as a list names them."""

    id = fields.String()
    name = fields.String()
    profiles = fields.List(fields.Nested(ProfileOut))


class RecommendationOut(Strict):
    """A recommendation of the user that worked out: when, in what words, and to whom."""

    event = fields.String()
    on = fields.String()
    text = fields.String()
    whom = fields.String()


class AmbassadorOut(Strict):
    """Somebody whose recommendation worked out, and when they were last thanked and told; null for never since."""

    contact = fields.Nested(PersonOut)
    recommendations = fields.List(fields.Nested(RecommendationOut))
    last_thanked = fields.String(allow_none=True)
    last_told = fields.String(allow_none=True)


class AmbassadorPage(Strict):
    """Some of the ambassadors, the one with the newest recommendation first, and the cursor for the next ones."""

    ambassadors = fields.List(fields.Nested(AmbassadorOut))
    total = fields.Integer()
    next = fields.String(allow_none=True)


class SheetQuery(Strict):
    """Whose sheet: a profile's address or URN."""

    profile = ProfileAddress(required=True)


class Recipient(Strict):
    """Somebody a draft goes to."""

    profile = ProfileAddress()
    urn = ProfileAddress()

    @validates_schema
    def names_one(self, data: dict[str, Any], **_: Any) -> None:
        """Refuse a recipient that names nobody."""
        if not data:
            raise ValidationError("field-not-a-profile", "profile")

    @post_load
    def to_keys(self, data: dict[str, Any], **_: Any) -> tuple[ProfileKey, ...]:
        """Every key by which this recipient may be known."""
        return tuple(data.values())


class DraftIn(Strict):
    """A message or invitation not yet sent; an invitation may be without words."""

    channel = Choice(("invitation", "message", "inmail"), required=True)
    text = Verbatim(LONGEST_MESSAGE, required=True)
    recipients = fields.List(
        fields.Nested(Recipient),
        required=True,
        error_messages={**_LIST_ERRORS, "required": "field-required"},
        validate=validate.Length(max=MOST_RECIPIENTS, error=f"field-too-many {MOST_RECIPIENTS}"),
    )


class CaptureIn(Strict):
    """A page that the user asked to save a person from."""

    url = Text(2_000, shortest=1, required=True)
    html = fields.String(
        required=True,
        error_messages={"required": "field-required", "null": "field-required", "invalid": "field-not-text"},
        validate=validate.Length(max=LONGEST_PAGE, error=f"field-too-long {LONGEST_PAGE}"),
    )
    selection = fields.String(
        load_default="",
        error_messages={"null": "field-required", "invalid": "field-not-text"},
        validate=validate.Length(max=LONGEST_SELECTION, error=f"field-too-long {LONGEST_SELECTION}"),
    )


class SilenceIn(Strict):
    """A rule not to be heard again: about this person, or without a profile about anybody."""

    rule = Line(100, shortest=1, required=True)
    profile = ProfileAddress()


class PairingIn(Strict):
    """A browser that asks to be paired, in words its user will recognise."""

    browser = Line(80, shortest=1, required=True)


class CodeIn(Strict):
    """The code that the browser shows."""

    code = Line(20, shortest=1, required=True)


class TokenIn(Strict):
    """What a script's token is for, so that it can be found and revoked."""

    name = Line(80, shortest=1, required=True)


class ErrorOut(Strict):
    """The one shape of every error: `code` is stable, `message` says what to do next."""

    code = fields.String()
    message = fields.String()
    errors = fields.Dict(keys=fields.String(), values=fields.List(fields.String()))
