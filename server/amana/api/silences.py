"""Rules that a user does not want to hear: about one person, or for good."""

import secrets
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any, Final

from flask import Response, jsonify
from flask_smorest import Blueprint

from amana.acts import outcomes, sending
from amana.api import schemas
from amana.api.idempotency import once
from amana.house import house
from amana.notebook.notebook import Notebook
from amana.refusal import NotFound
from amana.relationship.profile import ProfileKey

SHELF: Final = "silences"

silences = Blueprint("silences", __name__, description="What the user does not want to be told again.")


@silences.get("/silences")
def kept() -> Response:
    """Every silence, with its rule and whom it is about."""
    return jsonify({"silences": list(house().notebook.shelf(SHELF).all().values())})


@silences.post("/silences")
@once
@silences.arguments(schemas.SilenceIn())
def keep(given: dict[str, Any]) -> Any:
    """Do not bring up this rule again; the same silence twice is one, and each counts as a warning dismissed."""
    home, about = house(), given.get("profile")
    profile = about.to_document() if about else None
    shelf = home.notebook.shelf(SHELF)
    with home.notebook.transaction():
        for known in shelf.all().values():
            if (known["rule"], known["profile"]) == (given["rule"], profile):
                return jsonify(known), HTTPStatus.OK
        silence = {
            "id": secrets.token_hex(8),
            "rule": given["rule"],
            "profile": profile,
            "created_at": home.stamp(),
        }
        shelf.put(silence["id"], silence)
        rule = next((rule for rule in home.rules.rules if rule.id == given["rule"]), None)
        # A question put once about each person falls silent by itself: nobody dismissed it.
        if rule and not rule.bare:
            outcomes.record(home.notebook, rule.id, "dismissed", silence["id"])
            sending.answer(home, rule.id, about)
    return jsonify(silence), HTTPStatus.CREATED


@silences.delete("/silences/<silence_id>")
@once
@silences.response(204)
def lift(silence_id: str) -> None:
    """Let the rule be heard again; it counts as if it had not been dismissed."""
    hear_again(house().notebook, silence_id)


def hear_again(notebook: Notebook, silence_id: str) -> str:
    """Take a silence away, and return the rule it was about. Raises NotFound."""
    shelf = notebook.shelf(SHELF)
    with notebook.transaction():
        silence = shelf.get(silence_id)
        if silence is None:
            raise NotFound
        shelf.remove(silence_id)
        outcomes.take_back(notebook, silence["rule"], silence_id)
        notebook.answers.forget(silence_id)
    return str(silence["rule"])


def silenced(notebook: Notebook, profiles: Iterable[ProfileKey]) -> frozenset[str]:
    """The rules not to be brought up about somebody with these profiles."""
    about = [profile.to_document() for profile in profiles]
    return frozenset(
        silence["rule"]
        for silence in notebook.shelf(SHELF).all().values()
        if silence["profile"] is None or silence["profile"] in about
    )


def silenced_for_good(notebook: Notebook) -> frozenset[str]:
    """The rules not to be brought up about anybody."""
    return silenced(notebook, ())


def forget_person(notebook: Notebook, profiles: Iterable[ProfileKey]) -> None:
    """Drop the silences about somebody who is deleted."""
    shelf, about = notebook.shelf(SHELF), [profile.to_document() for profile in profiles]
    for silence in shelf.all().values():
        if silence["profile"] in about:
            shelf.remove(silence["id"])
            notebook.answers.forget(silence["id"])
