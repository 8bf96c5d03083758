"""One person: everything kept about somebody, to be changed with care and deleted on purpose."""

from dataclasses import replace
from http import HTTPStatus
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from marshmallow import ValidationError
from werkzeug.wrappers import Response as AnyResponse

from amana.acts import sending
from amana.api.schemas import ContactChange
from amana.api.silences import forget_person
from amana.house import house, words
from amana.notebook.errors import StaleVersion
from amana.relationship.contact import LONGEST, Contact
from amana.web.acquaintances import find_acquaintances
from amana.web.field_sentences import field_sentences
from amana.web.introducer import find_introducer
from amana.web.person import GOODS, Said, Typed, noted, person_page
from amana.web.seen import seen_version

people = Blueprint("people", __name__, url_prefix="/people")


@people.get("/<contact_id>")
def show(contact_id: str) -> str:
    """Everything kept about somebody, and the way back from what was just done."""
    said = Said(noted=noted(request.args.get("noted")), undone="undone" in request.args)
    return person_page(house().notebook.get(contact_id), said)


@people.post("/<contact_id>")
def change(contact_id: str) -> AnyResponse | tuple[str, HTTPStatus]:
    """Keep a changed card, if nobody changed it since the page was shown; what was typed is never lost."""
    home = house()
    contact = home.notebook.get(contact_id)
    form: dict[str, Any] = {**request.form, "circles": request.form.getlist("circles")}
    seen = home.shown(contact)
    introducer = find_introducer(home.notebook, seen, form.get("introducer", ""), form.get("introduced_by", ""))
    known = find_acquaintances(home.notebook, seen, form.get("knows", "").splitlines(), request.form.getlist("known"))
    wrong = {"introducer": words()(introducer.wrong)} if introducer.wrong else {}
    if known.wrong:
        wrong["knows"] = words()("knows-wrong", name=known.name, why=words()(known.wrong))
    typed = Typed(form, wrong, introducer.choices, known.choices)
    try:
        card = ContactChange().load(_card(form))
    except ValidationError as error:
        both = replace(typed, wrong={**field_sentences(error), **wrong})
        return person_page(contact, typed=both), HTTPStatus.UNPROCESSABLE_ENTITY
    if wrong:
        return person_page(contact, typed=typed), HTTPStatus.UNPROCESSABLE_ENTITY
    if "introducer" in form:
        card["introduced_by"] = introducer.id
    if "knows" in form:
        card["knows"] = known.ids
    try:
        _keep(contact_id, card)
    except StaleVersion:
        said = Said(trouble=words()("person-stale"))
        return person_page(home.notebook.get(contact_id), said, typed), HTTPStatus.PRECONDITION_FAILED
    return redirect(url_for(".show", contact_id=contact_id), code=303)


@people.get("/<contact_id>/delete")
def ask(contact_id: str) -> str:
    """Ask once more before somebody is deleted."""
    return render_template("delete.html", contact=house().notebook.get(contact_id))


@people.post("/<contact_id>/delete")
def delete(contact_id: str) -> AnyResponse:
    """Delete a person with the timeline and everything said about them."""
    home = house()
    notebook = home.notebook
    with notebook.transaction():
        contact = notebook.get(contact_id)
        forget_person(notebook, contact.profiles)
        sending.forget(home, contact)
        notebook.delete(contact_id, seen_version())
    return redirect(url_for("dashboard.home", _anchor="people"), code=303)


def _card(form: dict[str, Any]) -> dict[str, Any]:
    """What was typed about the card, as the API takes it; empty lines say nothing."""
    goods = {name: [line for line in form[name].splitlines() if line.strip()] for name in GOODS if name in form}
    return {name: form[name] for name in LONGEST if name in form} | goods | {"circles": form["circles"]}


def _keep(contact_id: str, card: dict[str, Any]) -> Contact:
    home = house()
    with home.notebook.transaction():
        kept = home.notebook.replace(replace(home.notebook.get(contact_id), **card), seen_version())
        home.notebook.answers.retell(kept.id, home.shown(kept).card(), kept.version)
    return kept
