"""The timeline over HTTP."""

from dataclasses import replace
from typing import Any

from flask_smorest import Blueprint

from amana.acts.entering import Entered, enter
from amana.acts.taking_off import find, take_off
from amana.api import event_schemas as schemas
from amana.api.idempotency import once
from amana.api.versions import seen_version, tagged
from amana.house import house
from amana.notebook.errors import StaleVersion
from amana.relationship.contact import Contact
from amana.relationship.entering import check
from amana.relationship.event import Event
from amana.relationship.timeline import newest_first

events = Blueprint("events", __name__, description="What happened between the user and a contact.")


@events.get("/contacts/<contact_id>/events")
@events.response(200, schemas.Timeline())
def timeline(contact_id: str) -> Any:
    """All events of a contact, newest first."""
    contact = house().shown(house().notebook.get(contact_id))
    return tagged({"events": [event.to_document() for event in newest_first(contact.events)]}, contact.version)


@events.post("/contacts/<contact_id>/events")
@once
@events.arguments(schemas.EventIn())
@events.response(201, schemas.EventAdded())
def add(given: dict[str, Any], contact_id: str) -> Any:
    """Add an event, also to the timelines of those it names; it needs no version, since adding undoes nothing."""
    own, *also = enter(house(), contact_id, given)
    return tagged({**_kept(own), "also": [_kept(copy) for copy in also]}, own.contact.version, 201)


@events.patch("/events/<event_id>")
@once
@events.arguments(schemas.EventChange())
@events.response(200, schemas.EventKept())
def change(given: dict[str, Any], event_id: str) -> Any:
    """Change what is named of an event on this one timeline, if its contact is still at the version seen."""
    home, seen = house(), seen_version()
    with home.notebook.transaction():
        contact, event = find(home, event_id)
        if contact.version != seen:
            raise StaleVersion(contact.version)
        changed = replace(event, **given)
        unlinked = changed if "answers" in given else _without_lost_question(changed, contact)
        check(unlinked, contact.events, home.today())
        if (changed.kind, changed.who) != (event.kind, event.who):
            changed = unlinked
        others = tuple(changed if known.id == event_id else known for known in contact.events)
        kept = Entered(changed, home.notebook.replace(replace(contact, events=others), seen))
        home.notebook.answers.retell(event_id, _kept(kept), kept.contact.version)
    return tagged(_kept(kept), kept.contact.version)


@events.delete("/events/<event_id>")
@once
@events.response(204)
def remove(event_id: str) -> Any:
    """Take an event off this one timeline, if its contact is still at the version seen; its words are kept nowhere.

    What it answered is open again. Copies stay on the timelines of others: there it is theirs.
    """
    return tagged("", take_off(house(), event_id, seen_version()).version, 204)


def _without_lost_question(event: Event, contact: Contact) -> Event:
    """The event as answering nothing where the question was deleted: its other words may still be mended.

    What it answered stays noted, so that the two belong together again when the question comes back; not where it
    became another kind of act or somebody else's, for then it may be no answer to that question any more.
    """
    return event if any(known.id == event.answers for known in contact.events) else replace(event, answers="")


def _kept(entered: Entered) -> dict[str, Any]:
    return {"event": entered.event.to_document(), "contact_version": entered.contact.version}
