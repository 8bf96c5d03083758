"""Contacts over HTTP: list and search, keep, read, change, delete."""

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask_smorest import Blueprint
from marshmallow import RAISE

from amana.acts import sending
from amana.api import schemas
from amana.api.idempotency import once
from amana.api.silences import forget_person
from amana.api.versions import seen_version, tagged
from amana.house import house
from amana.notebook.errors import NoSuchContact
from amana.notebook.notebook import Notebook
from amana.refusal import WrongFields
from amana.relationship.contact import LISTS, Contact
from amana.relationship.merging import TooMuch, merge, within_limits

contacts = Blueprint("contacts", __name__, description="The people the user keeps.")


@contacts.get("/contacts")
@contacts.arguments(schemas.ContactQuery(), location="query", unknown=RAISE)
@contacts.response(200, schemas.ContactPage())
def find(query: dict[str, Any]) -> dict[str, Any]:
    """The people whose card or timeline holds all the words, in order of name."""
    home = house()
    page = home.notebook.search(query["q"], limit=query["limit"], after=query["after"])
    cards = [home.shown(contact).card() for contact in page.contacts]
    return {"contacts": cards, "total": page.total, "next": page.next}


@contacts.post("/contacts")
@once
@contacts.arguments(schemas.ContactIn())
@contacts.response(201, schemas.ContactOut())
def keep(card: dict[str, Any]) -> Any:
    """Keep somebody; who is already kept under one of the profiles is added to, nothing is overwritten."""
    home, new = house(), Contact(secrets.token_hex(8), **card)
    notebook = home.notebook
    with notebook.transaction():
        kept = notebook.find(new.profiles)
        _check_named(notebook, card, kept.id if kept else new.id)
        if kept is None:
            added = notebook.add(new)
            return tagged(home.shown(added).card(), added.version, 201)
        # An introducer who was deleted since is no reason to overlook a new one.
        shown = home.shown(kept)
        known = replace(kept, introduced_by=shown.introduced_by, knows=shown.knows)
        merged = _merged(known, new)
        changed = notebook.replace(merged, kept.version) if merged != known else kept
        return tagged(home.shown(changed).card(), changed.version)


@contacts.get("/contacts/<contact_id>")
@contacts.response(200, schemas.ContactOut())
def read(contact_id: str) -> Any:
    """One kept person."""
    home = house()
    contact = home.notebook.get(contact_id)
    return tagged(home.shown(contact).card(), contact.version)


@contacts.patch("/contacts/<contact_id>")
@once
@contacts.arguments(schemas.ContactChange())
@contacts.response(200, schemas.ContactOut())
def change(card: dict[str, Any], contact_id: str) -> Any:
    """Change what is named of a card, if it is still at the version seen."""
    home, seen = house(), seen_version()
    notebook = home.notebook
    with notebook.transaction():
        changed = notebook.replace(replace(notebook.get(contact_id), **card), seen)
        _check_named(notebook, card, changed.id)
        told = home.shown(changed).card()
        home.notebook.answers.retell(changed.id, told, changed.version)
    return tagged(told, changed.version)


@contacts.delete("/contacts/<contact_id>")
@once
@contacts.response(204)
def delete(contact_id: str) -> None:
    """Delete a person with the timeline and everything said about them; nothing of it stays on the disk."""
    home, seen = house(), seen_version()
    notebook = home.notebook
    with notebook.transaction():
        contact = notebook.get(contact_id)
        forget_person(notebook, contact.profiles)
        sending.forget(home, contact)
        notebook.delete(contact_id, seen)


def _check_named(notebook: Notebook, card: Mapping[str, Any], contact_id: str) -> None:
    """Refuse an introducer, or somebody whom they know, who is nobody kept or the person themselves."""
    for field, named in {"introduced_by": (card.get("introduced_by", ""),), "knows": card.get("knows", ())}.items():
        if contact_id in named:
            raise WrongFields(errors={field: ["field-oneself"]})
        try:
            for one in filter(None, named):
                notebook.get(one)
        except NoSuchContact as error:
            raise WrongFields(errors={field: ["field-nobody-kept"]}) from error


def _merged(kept: Contact, new: Contact) -> Contact:
    try:
        return within_limits(merge(kept, new))
    except TooMuch as error:
        why = "field-too-many" if error.field in {"profiles", *LISTS} else "field-too-long"
        raise WrongFields(errors={error.field: [f"{why} {error.limit}"]}) from error
