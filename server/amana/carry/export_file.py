"""An export as a file: read and checked as a whole, by the rules of the API, before anything of it is kept."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from marshmallow import ValidationError, fields, pre_load, validate

from amana.api import event_schemas, schemas
from amana.api.fields import Line, Moment, PartialDate, too_far_ahead
from amana.relationship.contact import LONGEST_ID, MOST_EVENTS, MOST_PROFILES
from amana.relationship.entering import WrongEvent, check
from amana.relationship.event import Event

FORMAT = 3
"""The format that this Amana writes; each is one with fields that an older one refuses: since 2 of events, people and
settings, since 3 of cards.
"""

Person = dict[str, Any]
Happened = dict[str, Any]


class NotAnExport(ValueError):
    """The file is not an export of Amana."""


class ExportTooNew(NotAnExport):
    """A newer Amana wrote the file, in the format `found`."""

    def __init__(self, found: int) -> None:
        super().__init__(f"format {found}, this Amana reads up to {FORMAT}")
        self.found = found


class _Identity(schemas.ProfileIn):
    @pre_load
    def without_its_address(self, given: Any, **_: Any) -> Any:
        """Kind and value say it all; the address beside them is for people, and a numeric id has none."""
        if isinstance(given, Mapping) and {"kind", "value"} <= given.keys():
            return {name: given[name] for name in given.keys() - {"url"}}
        return given


class _Happened(event_schemas.EventIn):
    class Meta:
        exclude = ("copies",)

    id = Line(event_schemas.LONGEST_EVENT_ID)
    on = PartialDate(required=True)
    created_at = Moment()


class _Person(schemas.ContactIn):
    id = Line(LONGEST_ID)
    version = fields.Raw()
    created_at = fields.Raw()
    changed_at = fields.Raw()
    profiles = fields.List(fields.Nested(_Identity), validate=validate.Length(max=MOST_PROFILES))
    events = fields.List(fields.Nested(_Happened), load_default=list)

    @pre_load
    def not_too_much(self, given: Any, **_: Any) -> Any:
        """Refuse a timeline beyond all measure before each of its events is read."""
        if isinstance(given, Mapping) and isinstance(found := given.get("events"), list) and len(found) > MOST_EVENTS:
            raise ValidationError(f"field-timeline-full {MOST_EVENTS}", "events")
        return given


def people_in(text: str, today: date) -> list[Person]:
    """Everybody in the file, every field read as the API would read it, each timeline as it was once entered.

    What names somebody or something that is not in the file is left out: it was deleted before the export.
    Raises NotAnExport for a file of which the API would refuse anything, ExportTooNew for one of a newer Amana.
    """
    try:
        content = json.loads(text)
        _check_format(content["amana"])
        people: list[Person] = _Person(many=True).load(content["contacts"])
        _refuse_twins(person.get("id", "") for person in people)
        for person in people:
            person["events"] = _as_entered(person["events"])
            _check_timeline(person["events"], today)
    except ExportTooNew:
        raise
    except (ValueError, TypeError, KeyError, RecursionError, ValidationError) as error:
        raise NotAnExport from error
    _leave_out_the_gone(people)
    return people


def _check_format(found: Any) -> None:
    if type(found) is not int or found < 1:
        raise NotAnExport
    if found > FORMAT:
        raise ExportTooNew(found)


def _as_entered(events: list[Happened]) -> list[Happened]:
    """The order in which events were once entered, each after what it answers."""
    _refuse_twins(event.get("id", "") for event in events)
    # An export has the newest first; of what was entered in one second, the older day was entered first.
    waiting = events[::-1]
    waiting.sort(key=lambda event: str(event.get("created_at", "")))
    openings = {event["id"]: event for event in waiting if event.get("id") and not event.get("answers")}
    entered: dict[int, Happened] = {}
    for event in waiting:
        if opening := openings.get(event.get("answers", "")):
            entered.setdefault(id(opening), opening)
        entered.setdefault(id(event), event)
    return list(entered.values())


def _check_timeline(events: list[Happened], today: date) -> None:
    """Hold each event to the rules of entering, with what was entered before it and has to do with it."""
    before: defaultdict[str, list[Event]] = defaultdict(list)
    known = {event["id"] for event in events if event.get("id")}
    for number, told in enumerate(events):
        # Such moments were once taken; their order is known by now, and nobody's export is refused for them.
        if too_far_ahead(told.get("created_at", ""), today):
            del told["created_at"]
        if told.get("answers") and told["answers"] not in known and told["answers"] != told.get("id"):
            told["answers"] = ""
        event = Event(**{**told, "id": told.get("id") or f"-{number}"})
        check(event, before[event.answers or event.id], today)
        before[event.id].append(event)
        if event.answers:
            before[event.answers].append(event)


def _leave_out_the_gone(people: list[Person]) -> None:
    known = {person["id"] for person in people if person.get("id")}
    for person in people:
        own = person.get("id")
        if person.get("introduced_by") not in known or person["introduced_by"] == own:
            person["introduced_by"] = ""
        person["knows"] = tuple(one for one in person.get("knows", ()) if one in known and one != own)
        for event in person["events"]:
            event["companions"] = tuple(one for one in event.get("companions", ()) if one in known and one != own)


def _refuse_twins(ids: Iterable[str]) -> None:
    named = [one for one in ids if one]
    if len(named) != len(set(named)):
        raise WrongEvent("id", "id-in-use")
