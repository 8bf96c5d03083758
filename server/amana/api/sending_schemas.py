"""What goes in and out of the calls about drafts that were held, sent or received."""

from typing import Any

from marshmallow import fields, post_load, validate

from amana.advice.memory import Seen
from amana.api.fields import Choice, Line, Strict, Verbatim
from amana.api.schemas import LONGEST_MESSAGE, DraftIn

MOST_RULES = 10
MOST_IN_ROW = 99
_LANGUAGES = ("en", "ar", "he")


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


class SentIn(DraftSeenIn):
    """A message or invitation that was seen being sent."""


class HeldIn(DraftIn):
    """A draft that was held, and the rules whose warning was shown."""

    rules = fields.List(
        Line(100, shortest=1),
        required=True,
        error_messages={"invalid": "field-not-list", "null": "field-required", "required": "field-required"},
        validate=validate.Length(max=MOST_RULES, error=f"field-too-many {MOST_RULES}"),
    )


class SentOut(Strict):
    """The kinds of ask in what was sent."""

    asks = fields.List(fields.String())


class ReceivedIn(Strict):
    """A message that the user received; without a language it is answered in its own."""

    text = Verbatim(LONGEST_MESSAGE, shortest=1, required=True)
    language = Choice(_LANGUAGES)
