"""A draft, read before it is sent."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from flask import Response, jsonify
from flask_smorest import Blueprint

from amana.acts import sending
from amana.acts.tuning import tunings
from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.memory import NOTHING_SEEN, Seen
from amana.advice.review import Review
from amana.api import sending_schemas as schemas
from amana.api.silences import silenced
from amana.house import House, house, words
from amana.relationship.profile import ProfileKey

_ORDER = ("clear", "hint", "caution", "stop")

reviews = Blueprint("reviews", __name__, description="What Amana says before something is sent.")


@reviews.post("/reviews")
@reviews.arguments(schemas.DraftSeenIn())
def of_draft(given: dict[str, Any]) -> Response:
    """Read a draft against each tie it goes to; of several reviews the gravest is the answer."""
    home, seen = house(), given.get("seen", NOTHING_SEEN)
    draft = Draft(given["channel"], given["text"], words().language)
    rules = home.rules.tuned(tunings(home)).under(home.model())
    found = [review(draft, facts_about(home, keys, draft, seen), rules) for keys in given["recipients"] or [()]]
    return jsonify(_gravest(found).to_json())


def facts_about(home: House, keys: Iterable[ProfileKey], draft: Draft, seen: Seen) -> Facts:
    """What is on record about the tie to one recipient, as the rules ask it."""
    keys = tuple(keys)
    contact = home.notebook.find(keys)
    profiles = (*contact.profiles, *keys) if contact else keys
    facts = Facts.from_sheet(
        home.sheet(contact),
        contact.events if contact else (),
        draft.channel,
        sends=sending.sent_to(home, profiles),
        seen=seen,
        me=home.me(),
    )
    return replace(
        facts,
        silenced=silenced(home.notebook, profiles),
        same_text_7d=sending.others_with_same_text(home, draft.text, contact, profiles),
    )


def _gravest(found: list[Review]) -> Review:
    return max(found, key=lambda one: _ORDER.index(one.verdict))
