"""Taking an event off the timeline it stands on."""

from contextlib import suppress
from dataclasses import replace

from amana.house import House
from amana.notebook.errors import NoSuchContact
from amana.refusal import NotFound
from amana.relationship.contact import Contact
from amana.relationship.entering import contact_of, ending
from amana.relationship.event import Event
from amana.relationship.joining import forget_event


def find(home: House, event_id: str) -> tuple[Contact, Event]:
    """An event, and the contact on whose timeline it stands. Raises NoSuchContact, NotFound."""
    contact = home.notebook.get(contact_of(event_id))
    for event in contact.events:
        if event.id == event_id:
            return contact, event
    raise NotFound


def take_off(home: House, event_id: str, seen: int) -> Contact:
    """Take an event off this one timeline, and return the contact as it is without it.

    Raises NoSuchContact, NotFound, and StaleVersion where the contact has changed since the version `seen`.
    """
    with home.notebook.transaction():
        contact, taken = find(home, event_id)
        others = tuple(known for known in contact.events if known.id != event_id)
        kept = home.notebook.replace(replace(contact, events=others), seen)
        # What earlier answers hold of it goes too, and its words leave the file with the next sweep.
        home.notebook.answers.forget(event_id)
        _forget_in_merges(home, contact, taken)
        home.notebook.owe_sweep()
    return kept


def _forget_in_merges(home: House, contact: Contact, event: Event) -> None:
    """Drop an event from what is remembered of whoever was merged into this person."""
    merges = home.notebook.merges
    for merge in merges.about(merges.names_of(contact.id)):
        kept, gone = forget_event(merge.kept, event), forget_event(merge.gone, event)
        if (kept, gone) != (merge.kept, merge.gone):
            merges.put(replace(merge, kept=kept, gone=gone))


def take_back(home: House, event_id: str) -> None:
    """Take an event off every timeline it was entered on, as if it had not been entered.

    Raises NoSuchContact and NotFound where it is gone already.
    """
    with home.notebook.transaction():
        contact, event = find(home, event_id)
        take_off(home, event_id, contact.version)
        for companion in event.companions:
            # A copy that somebody took off that timeline before is not missed.
            with suppress(NoSuchContact, NotFound):
                copy_id = f"{companion}-{ending(event_id)}"
                take_off(home, copy_id, find(home, copy_id)[0].version)
