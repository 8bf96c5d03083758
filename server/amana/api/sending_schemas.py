"""What goes in and out of the calls about drafts that were held, sent or received."""

from typing import Any

from marshmallow import fields, post_load, validate

from amana.acts.noting import NOTED
from amana.advice.memory import Seen
from amana.api.event_schemas import LONGEST_EVENT_ID
from amana.api.fields import Choice, Line, PartialDate, Strict, Verbatim
from amana.api.schemas import LONGEST_MESSAGE, MOST_RECIPIENTS, DraftIn

MOST_RULES = 10
MOST_IN_ROW = 99
_LANGUAGES = ("en", "ar", "he")


_LIST_ERRORS: dict[str, Any] = {"invalid": "field-not-list", "null": "field-required", "required": "field-required"}


def _written(longest: int) -> "fields.List[str]":
    most = MOST_RECIPIENTS * len(NOTED)
    return fields.List(
        Line(longest, shortest=1),
        required=True,
        error_messages=_LIST_ERRORS,
        validate=validate.Length(max=most, error=f"field-too-many {most}"),
    )


class SeenIn(Strict):
    """What the open thread shows: how many of its last messages are the user's, and whether the other ever wrote."""

    mine_in_row = fields.Integer(
        strict=True,
        load_default=0,
        validate=validate.Range(0, MOST_IN_ROW, error=f"field-not-in-range 0-{MOST_IN_ROW}"),
        error_messages={"invalid": "field-not-number", "null": "field-required"},
    )
    theirs = fields.Boolean(
        truthy={True},
        falsy={False},
        load_default=False,
        error_messages={"invalid": "field-not-one-of true, false", "null": "field-required"},
    )

    @post_load
    def to_seen(self, data: dict[str, Any], **_: Any) -> Seen:
        """What is seen, as the facts take it."""
        return Seen(**data)


class DraftSeenIn(DraftIn):
    """A draft, with what the open thread shows."""

    seen = fields.Nested(SeenIn, error_messages={"null": "field-required"})


class NoteIn(Strict):
    """What the user agreed to have noted of it; without a day it was today."""

    kinds = fields.List(
        Choice(NOTED),
        required=True,
        error_messages=_LIST_ERRORS,
        validate=validate.Length(max=len(NOTED), error=f"field-too-many {len(NOTED)}"),
    )
    on = PartialDate()

    @post_load
    def to_tuple(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        """The kinds, as a note takes them."""
        return {**data, "kinds": tuple(data["kinds"])}


class SentIn(DraftSeenIn):
    """A message or invitation that was seen being sent."""

    note = fields.Nested(NoteIn, error_messages={"null": "field-required"})


class HeldIn(DraftIn):
    """A draft that was held, and the rules whose warning was shown."""

    rules = fields.List(
        Line(100, shortest=1),
        required=True,
        error_messages=_LIST_ERRORS,
        validate=validate.Length(max=MOST_RULES, error=f"field-too-many {MOST_RULES}"),
    )


class SentOut(Strict):
    """The kinds of ask in what was sent, the kinds that were noted, and what was written for it."""

    asks = fields.List(fields.String())
    kinds = fields.List(fields.String())
    rows = fields.List(fields.String())
    events = fields.List(fields.String())


class UndoIn(Strict):
    """What was written for one send."""

    rows = _written(100)
    events = _written(LONGEST_EVENT_ID)


class ReceivedIn(Strict):
    """A message that the user received; without a language it is answered in its own."""

    text = Verbatim(LONGEST_MESSAGE, shortest=1, required=True)
    language = Choice(_LANGUAGES)
