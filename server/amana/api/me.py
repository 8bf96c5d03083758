"""The user's own goods over HTTP: what there is to give, and what is needed."""

from typing import Any

from flask import Response, jsonify
from flask_smorest import Blueprint

from amana.api.fields import Strict
from amana.api.idempotency import once_then
from amana.api.schemas import goods
from amana.house import house
from amana.relationship.me import Me

me = Blueprint("me", __name__, description="What the user has to give, and needs.")


class MeIn(Strict):
    """The user's lines, such as "knows tax law"; what is not named is empty."""

    offers = goods()
    needs = goods()


@me.get("/me")
def read() -> Response:
    """What the user has to give, and needs."""
    return jsonify(_document(house().me()))


@me.put("/me")
@once_then(read)
@me.arguments(MeIn())
def keep(given: dict[str, Any]) -> Response:
    """Keep these lines in place of the earlier ones."""
    kept = me_of(given)
    house().settings.keep_me(kept)
    return jsonify(_document(kept))


def me_of(given: dict[str, Any]) -> Me:
    """The user's goods as `MeIn` reads them; a line is there once."""
    return Me(*(tuple(dict.fromkeys(given.get(name, ()))) for name in ("offers", "needs")))


def _document(kept: Me) -> dict[str, Any]:
    return {"offers": kept.offers, "needs": kept.needs}
