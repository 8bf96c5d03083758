"""One person's page: the card, the tie with both its numbers and the whole timeline; to be changed, or deleted."""

from dataclasses import replace
from http import HTTPStatus
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from marshmallow import ValidationError
from werkzeug.wrappers import Response as AnyResponse

from amana.api.errors import flat
from amana.api.schemas import ContactChange
from amana.api.silences import forget_person
from amana.house import house, words
from amana.notebook.errors import StaleVersion
from amana.relationship.contact import CIRCLES, LONGEST, Contact
from amana.relationship.timeline import newest_first
from amana.web.drawing import labels

people = Blueprint("people", __name__, url_prefix="/people")


@people.get("/<contact_id>")
def show(contact_id: str) -> str:
    """Everything kept about somebody."""
    contact = house().notebook.get(contact_id)
    return _page(contact, contact.card())


@people.post("/<contact_id>")
def change(contact_id: str) -> AnyResponse | tuple[str, HTTPStatus]:
    """Keep a changed card, if nobody changed it since the page was shown; what was typed is never lost."""
    notebook, typed = house().notebook, _typed()
    try:
        card = ContactChange().load(typed)
        with notebook.transaction():
            notebook.replace(replace(notebook.get(contact_id), **card), _seen())
    except ValidationError as error:
        wrong = {field.partition(".")[0]: _sentence(found[0]) for field, found in flat(error.messages).items()}
        return _page(notebook.get(contact_id), typed, wrong=wrong), HTTPStatus.UNPROCESSABLE_ENTITY
    except StaleVersion:
        return _page(notebook.get(contact_id), typed, stale=True), HTTPStatus.PRECONDITION_FAILED
    return redirect(url_for(".show", contact_id=contact_id), code=303)


@people.get("/<contact_id>/delete")
def ask(contact_id: str) -> str:
    """Ask once more before somebody is deleted."""
    return render_template("delete.html", contact=house().notebook.get(contact_id))


@people.post("/<contact_id>/delete")
def delete(contact_id: str) -> AnyResponse:
    """Delete a person with the timeline and everything said about them."""
    notebook = house().notebook
    with notebook.transaction():
        forget_person(notebook, notebook.get(contact_id).profiles)
        notebook.delete(contact_id, _seen())
    return redirect(url_for("dashboard.home", _anchor="people"), code=303)


def _page(contact: Contact, card: dict[str, Any], wrong: dict[str, str] | None = None, *, stale: bool = False) -> str:
    """The page, with its form filled in from `card`."""
    return render_template(
        "person.html",
        contact=contact,
        tie=house().sheet(contact),
        events=newest_first(contact.events),
        drawn={"path": house().path(contact), "labels": labels(words())},
        card=card,
        wrong=wrong or {},
        stale=stale,
        circles=CIRCLES,
        longest=LONGEST,
    )


def _typed() -> dict[str, Any]:
    texts = {name: request.form[name] for name in LONGEST if name in request.form}
    return {**texts, "circles": request.form.getlist("circles")}


def _seen() -> int:
    """The version that the page showed; 0, which nobody has, for what is no version."""
    text = request.form.get("version", "")[:18]
    return int(text) if text.isascii() and text.isdigit() else 0


def _sentence(found: str) -> str:
    name, _, limit = found.partition(" ")
    return words()(name, limit=limit)
