"""What is done to a timeline on the dashboard: a question answered, an event deleted, and each of them undone."""

import json
from http import HTTPStatus
from typing import Any

from flask import Blueprint, redirect, request, url_for
from marshmallow import ValidationError
from werkzeug.wrappers import Response as AnyResponse

from amana.acts.entering import enter
from amana.acts.taking_off import find, take_back, take_off
from amana.api.event_schemas import EventIn
from amana.house import house, words
from amana.notebook.errors import StaleVersion
from amana.refusal import NotFound
from amana.relationship.entering import WrongEvent, contact_of
from amana.relationship.event import Event, answerer
from amana.web.field_sentences import field_sentences
from amana.web.person import Said, person_page
from amana.web.questions import questions_page
from amana.web.seen import seen_version

timeline = Blueprint("timeline", __name__, url_prefix="/events")

Page = AnyResponse | tuple[str, HTTPStatus]


@timeline.post("/<event_id>/answer")
def answer(event_id: str) -> Page:
    """Note as of today what came of an open end, on every timeline that has it."""
    _, opening = find(house(), event_id)
    given = {"kind": request.form.get("kind", ""), "stake": opening.stake, "answers": opening.id}
    if opening.whom:
        given["whom"] = opening.whom
    try:
        # Who it was follows from the kind, which the schema looks at first.
        loaded = EventIn().load({**given, "who": "me"})
        own, *_ = enter(house(), contact_of(event_id), {**loaded, "who": answerer(opening.who, loaded["kind"])})
    except (ValidationError, WrongEvent) as error:
        return _trouble(event_id, error)
    return _back(event_id, noted=own.event.id)


@timeline.post("/<event_id>/take-back")
def undo_answer(event_id: str) -> Page:
    """Take an answer back from every timeline it was entered on; what it answered is open again."""
    try:
        take_back(house(), event_id)
    except NotFound:
        return _back(event_id)
    return _back(event_id, undone="")


@timeline.post("/<event_id>/delete")
def delete(event_id: str) -> Page | str:
    """Take an event off its timeline, and show the page with the way back, which this one page holds alone."""
    home = house()
    try:
        contact, event = find(home, event_id)
        told = _told(home.shown(contact).events, event)
        kept = take_off(home, event_id, seen_version())
    except NotFound:
        return _back(event_id)
    except StaleVersion:
        said = Said(trouble=words()("error-stale_version"))
        return person_page(home.notebook.get(contact_of(event_id)), said), HTTPStatus.PRECONDITION_FAILED
    return person_page(kept, Said(deleted=told))


@timeline.post("/<event_id>/bring-back")
def bring_back(event_id: str) -> Page:
    """Enter a deleted event again as it was, on the one timeline it was taken off."""
    try:
        document = json.loads(request.form.get("event", ""))
        given = EventIn().load({**document, "id": event_id, "copies": False})
        enter(house(), contact_of(event_id), given)
    except (ValidationError, WrongEvent) as error:
        return _trouble(event_id, error)
    except (ValueError, TypeError) as error:
        raise NotFound from error
    return _back(event_id, undone="")


def _told(timeline_now: tuple[Event, ...], event: Event) -> dict[str, Any]:
    """An event as it can be entered again: without whom and what it named that was deleted before."""
    shown = next(one for one in timeline_now if one.id == event.id).to_document()
    if not any(one.id == event.answers for one in timeline_now):
        shown.pop("answers", None)
    return shown


def _trouble(event_id: str, error: ValidationError | WrongEvent) -> Page:
    if isinstance(error, WrongEvent):
        sentence = words()(f"field-{error.problem}", limit=error.limit)
    else:
        sentence = next(iter(field_sentences(error).values()))
    if "questions" in request.form:
        return questions_page(trouble=sentence), HTTPStatus.UNPROCESSABLE_ENTITY
    contact = house().notebook.get(contact_of(event_id))
    return person_page(contact, Said(trouble=sentence)), HTTPStatus.UNPROCESSABLE_ENTITY


def _back(event_id: str, **said: str) -> AnyResponse:
    """To the page the form was on; where its person is gone, to the questions."""
    contact_id = contact_of(event_id)
    values: dict[str, Any] = dict(said)
    if "questions" in request.form or not house().notebook.meant(contact_id):
        return redirect(url_for("dashboard.questions.show", after=request.form.get("questions") or None, **values), 303)
    return redirect(url_for("dashboard.people.show", contact_id=contact_id, **values), 303)
