"""What goes in and out of the timeline."""

from typing import Any

from marshmallow import fields, post_load, validate

from amana.api.fields import Choice, Line, Moment, PartialDate, Strict, Text
from amana.house import house
from amana.relationship.contact import LONGEST_ID
from amana.relationship.event import (
    ASK_KINDS,
    KINDS,
    LONGEST_TEXT,
    LONGEST_WHOM,
    MOST_COMPANIONS,
    SOURCES,
    STAKES,
    WHO,
)

LONGEST_EVENT_ID = 100


class EventChange(Strict):
    """What may be changed about an event; "" takes away what only some kinds of event have."""

    kind = Choice(KINDS)
    who = Choice(WHO)
    stake = Choice(STAKES)
    on = PartialDate()
    text = Text(LONGEST_TEXT)
    due = PartialDate(may_be_empty=True)
    whom = Line(LONGEST_WHOM)
    ask = Choice((*ASK_KINDS, ""))
    answers = Line(LONGEST_EVENT_ID)


class EventIn(EventChange):
    """Something that happened; without a date it happened today, without a moment of entry it is entered now.

    `with` names the others on whose timelines it is to stand too; where `copies` is false, they are only named. It is
    true where nothing is said, and false for an event that brings its `id`: what comes back comes back here alone.
    """

    id = Line(LONGEST_EVENT_ID, shortest=1)
    kind = Choice(KINDS, required=True)
    who = Choice(WHO, required=True)
    source = Choice(SOURCES)
    created_at = Moment(today=lambda: house().today())
    companions = fields.List(
        Line(LONGEST_ID, shortest=1),
        data_key="with",
        error_messages={"invalid": "field-not-list", "null": "field-required"},
        validate=validate.Length(max=MOST_COMPANIONS, error=f"field-too-many {MOST_COMPANIONS}"),
    )
    copies = fields.Boolean(
        truthy={True},
        falsy={False},
        error_messages={"invalid": "field-not-one-of true, false", "null": "field-required"},
    )

    @post_load
    def to_tuple(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        """The companions without repeats, as an event keeps them."""
        if "companions" in data:
            data["companions"] = tuple(dict.fromkeys(data["companions"]))
        return data


class EventOut(Strict):
    """One event of a timeline."""

    id = fields.String()
    kind = fields.String()
    who = fields.String()
    on = fields.String()
    stake = fields.String()
    text = fields.String()
    source = fields.String()
    created_at = fields.String()
    due = fields.String()
    whom = fields.String()
    ask = fields.String()
    answers = fields.String()
    companions = fields.List(fields.String(), data_key="with", attribute="with")


class EventKept(Strict):
    """An event as it is now kept, and the version its contact has with it."""

    event = fields.Nested(EventOut)
    contact_version = fields.Integer()


class EventAdded(EventKept):
    """An event as it is now kept, and its copies on the timelines of others."""

    also = fields.List(fields.Nested(EventKept))


class Timeline(Strict):
    """All events of one contact, newest first."""

    events = fields.List(fields.Nested(EventOut))
