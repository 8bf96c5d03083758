"""The timeline over HTTP."""

import secrets
from dataclasses import replace
from typing import Any

from flask_smorest import Blueprint

from amana.api import schemas
from amana.api.idempotency import forget_answers, once, retell
from amana.api.versions import seen_version, tagged
from amana.house import House, house
from amana.refusal import NotFound, WrongFields
from amana.relationship.contact import MOST_EVENTS, Contact
from amana.relationship.event import Event, is_future
from amana.relationship.timeline import newest_first

events = Blueprint("events", __name__, description="What happened between the user and a contact.")


@events.get("/contacts/<contact_id>/events")
@events.response(200, schemas.Timeline())
def timeline(contact_id: str) -> Any:
    """All events of a contact, newest first."""
    contact = house().notebook.get(contact_id)
    return tagged({"events": [event.to_document() for event in newest_first(contact.events)]}, contact.version)


@events.post("/contacts/<contact_id>/events")
@once
@events.arguments(schemas.EventIn())
@events.response(201, schemas.EventKept())
def add(given: dict[str, Any], contact_id: str) -> Any:
    """Add an event; it needs no version, since adding undoes nobody's change."""
    home = house()
    event = Event(
        id=f"{contact_id}-{secrets.token_hex(4)}",
        **{"on": home.today().isoformat(), "created_at": home.stamp(), **given},
    )
    _refuse_future(event, home)
    with home.notebook.transaction():
        contact = home.notebook.get(contact_id)
        if len(contact.events) >= MOST_EVENTS:
            raise WrongFields(errors={"event": [f"field-too-many {MOST_EVENTS}"]})
        kept = home.notebook.replace(replace(contact, events=(*contact.events, event)), contact.version)
    return tagged(_kept(event, kept), kept.version, 201)


@events.patch("/events/<event_id>")
@once
@events.arguments(schemas.EventChange())
@events.response(200, schemas.EventKept())
def change(given: dict[str, Any], event_id: str) -> Any:
    """Change what is named of an event, if its contact is still at the version seen."""
    home, seen = house(), seen_version()
    with home.notebook.transaction():
        contact, event = _find(home, event_id)
        changed = replace(event, **given)
        _refuse_future(changed, home)
        others = tuple(changed if known.id == event_id else known for known in contact.events)
        kept = home.notebook.replace(replace(contact, events=others), seen)
        retell(home, event_id, _kept(changed, kept), kept.version)
    return tagged(_kept(changed, kept), kept.version)


@events.delete("/events/<event_id>")
@once
@events.response(204)
def remove(event_id: str) -> Any:
    """Take an event off the timeline, if its contact is still at the version seen; its words are kept nowhere."""
    home, seen = house(), seen_version()
    with home.notebook.transaction():
        contact, _ = _find(home, event_id)
        others = tuple(known for known in contact.events if known.id != event_id)
        kept = home.notebook.replace(replace(contact, events=others), seen)
        forget_answers(home, event_id)
    return tagged("", kept.version, 204)


def _find(home: House, event_id: str) -> tuple[Contact, Event]:
    """An event's id begins with its contact's."""
    contact = home.notebook.get(event_id.rpartition("-")[0])
    for event in contact.events:
        if event.id == event_id:
            return contact, event
    raise NotFound


def _refuse_future(event: Event, home: House) -> None:
    if is_future(event.on, home.today()):
        raise WrongFields(errors={"on": ["field-in-the-future"]})


def _kept(event: Event, contact: Contact) -> dict[str, Any]:
    return {"event": event.to_document(), "contact_version": contact.version}
