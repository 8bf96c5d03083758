"""The dashboard: who asks to be paired, which browsers are, the people kept, and what is not to be said again."""

import secrets
from typing import Any

from flask import Blueprint, Response, g, jsonify, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from amana.api import silences
from amana.house import LANGUAGE_COOKIE, caller, house, words
from amana.notebook.errors import NotebookError
from amana.refusal import DiskFull, NotAuthorised, NotFound, Refusal, StaleVersion
from amana.relationship.profile import ProfileKey
from amana.texts import LANGUAGES
from amana.web.ambassadors import ambassadors
from amana.web.drawing import drawing
from amana.web.me import me
from amana.web.model import model
from amana.web.people import people
from amana.web.questions import questions
from amana.web.rules import rules
from amana.web.sentences.days import written_day
from amana.web.timeline import timeline
from amana.web.twins import twins

PAGE = 50

dashboard = Blueprint(
    "dashboard", __name__, template_folder="templates", static_folder="static", static_url_path="/static"
)
dashboard.register_blueprint(people)
dashboard.register_blueprint(timeline)
dashboard.register_blueprint(questions)
dashboard.register_blueprint(ambassadors)
dashboard.register_blueprint(model)
dashboard.register_blueprint(rules)
dashboard.register_blueprint(me)
dashboard.register_blueprint(twins)
dashboard.register_blueprint(drawing)


@dashboard.get("/")
def home() -> str:
    """The first page: pairing requests, paired browsers, people, silences."""
    query = request.args.get("q", "").strip()[:200]
    page = house().notebook.search(query, limit=PAGE, after=request.args.get("after"))
    ties = [(contact, house().sheet(contact)) for contact in page.contacts]
    return render_template(
        "home.html",
        waiting=house().pairings.waiting(),
        browsers=house().browsers.all(),
        people=ties,
        silences=_silences(),
        page=page,
        query=query,
    )


@dashboard.get("/waiting")
def waiting() -> Response:
    """The pairing requests that wait, so that an open page can show a new one at once."""
    return jsonify([pairing.id for pairing in house().pairings.waiting()])


@dashboard.get("/enter/<key>")
def enter(key: str) -> Response:
    """Turn a one-time link into a session, and move on to the page of the rule that the link names, or to the first.

    The answer is a page that moves on by itself, not a redirect: a SameSite=Strict cookie is not sent
    along a redirect that began elsewhere.
    """
    session = house().sessions.enter(key)
    if session is None:
        raise NotAuthorised
    house().threshold.lift()
    response = make_response(render_template("enter.html", nonce=_nonce(), onward=_onward()))
    response.set_cookie(house().gate.cookie, session, httponly=True, samesite="Strict", path="/")
    return response


def _onward() -> str:
    rule = next((rule.id for rule in house().rules.rules if rule.id == request.args.get("rule")), None)
    return url_for("dashboard.rules.show", _anchor=f"rule-{rule}") if rule else url_for("dashboard.home")


@dashboard.post("/pairings/<pairing_id>/allow")
def allow(pairing_id: str) -> AnyResponse:
    """Let a browser in."""
    house().pairings.agree(pairing_id)
    return _back("browsers")


@dashboard.post("/pairings/<pairing_id>/refuse")
def refuse(pairing_id: str) -> AnyResponse:
    """Turn a browser away."""
    house().pairings.refuse(pairing_id)
    return _back("browsers")


@dashboard.post("/browsers/<browser_id>/revoke")
def revoke(browser_id: str) -> AnyResponse:
    """Disconnect a browser at once."""
    if not house().disconnect(browser_id):
        raise NotFound
    return _back("browsers")


@dashboard.post("/silences/<silence_id>/hear-again")
def hear_again(silence_id: str) -> AnyResponse:
    """Let a rule speak again."""
    silences.hear_again(house().notebook, silence_id)
    return _back("silences")


@dashboard.post("/language")
def language() -> AnyResponse:
    """Show the dashboard in another language."""
    chosen = request.form.get("language", "")
    response = _back()
    if chosen in LANGUAGES:
        response.set_cookie(LANGUAGE_COOKIE, chosen, max_age=365 * 86_400, httponly=True, samesite="Strict")
    return response


@dashboard.errorhandler(Refusal)
def failure(error: Refusal) -> Response:
    """A failure as a page for a person: what is wrong and what to do next."""
    response = make_response(render_template("failure.html", error=error, nonce=_nonce()))
    response.status_code = error.status
    return response


@dashboard.errorhandler(NotebookError)
def trouble(error: NotebookError) -> Response:
    """What the notebook could not do, as a page for a person."""
    known: dict[str, type[Refusal]] = {
        "no_such_contact": NotFound,
        "stale_version": StaleVersion,
        "bad_cursor": NotFound,
        "disk_full": DiskFull,
    }
    return failure(known.get(error.code, Refusal)())


@dashboard.context_processor
def what_every_page_needs() -> dict[str, Any]:
    """The sentences, the languages, and the form token of this session."""
    who = caller()
    waiting_for_answers = house().notebook.with_open_ends(house().today(), limit=1).total if who else 0
    return {
        "t": words(),
        "languages": LANGUAGES,
        "csrf": who.csrf if who else "",
        "people_with_questions": waiting_for_answers,
    }


@dashboard.app_template_filter("day")
def day(on: str) -> str:
    """A date as people of the reader's language write it: "3 March 2015", "March 2015", "2015"."""
    return written_day(on, words().language)


@dashboard.after_request
def shut(response: Response) -> Response:
    """Nothing is loaded from elsewhere, framed, or run from within the page."""
    styles = f"'nonce-{g.nonce}'" if "nonce" in g else "'self'"
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src {styles}; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    return response


def _silences() -> list[tuple[dict[str, Any], str]]:
    """Each silence with the name of whom it is about: a kept person's, else the address; empty for everybody."""
    notebook, found = house().notebook, []
    for silence in notebook.shelf("silences").all().values():
        about = silence["profile"]
        contact = notebook.find([ProfileKey(about["kind"], about["value"])]) if about else None
        found.append((silence, contact.name if contact else (about["url"] or about["value"]) if about else ""))
    return found


def _nonce() -> str:
    """For the pages shown without a session, which may not fetch the style sheet."""
    g.nonce = secrets.token_urlsafe(12)
    return str(g.nonce)


def _back(section: str = "") -> AnyResponse:
    return redirect(url_for("dashboard.home", _anchor=section or None), code=303)
