"""A draft, read before it is sent."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from flask import Response, jsonify
from flask_smorest import Blueprint

from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.review import Review
from amana.api import schemas
from amana.api.silences import silenced
from amana.house import House, house, words
from amana.relationship.profile import ProfileKey

_ORDER = ("clear", "hint", "caution", "stop")

reviews = Blueprint("reviews", __name__, description="What Amana says before something is sent.")


@reviews.post("/reviews")
@reviews.arguments(schemas.DraftIn())
def of_draft(given: dict[str, Any]) -> Response:
    """Read a draft against each tie it goes to; of several reviews the gravest is the answer."""
    home = house()
    draft = Draft(given["channel"], given["text"], words().language)
    rules = home.rules.under(home.model())
    found = [review(draft, facts_about(home, keys, given["channel"]), rules) for keys in given["recipients"] or [()]]
    return jsonify(_gravest(found).to_json())


def facts_about(home: House, keys: Iterable[ProfileKey], channel: str) -> Facts:
    """What is on record about the tie to one recipient, as the rules ask it."""
    keys = tuple(keys)
    contact = home.notebook.find(keys)
    events = contact.events if contact else ()
    profiles = contact.profiles if contact else keys
    return replace(Facts.from_sheet(home.sheet(contact), events, channel), silenced=silenced(home.notebook, profiles))


def _gravest(found: list[Review]) -> Review:
    return max(found, key=lambda one: _ORDER.index(one.verdict))
