"""The sheet of one tie over HTTP."""

from typing import Any

from flask import Response, jsonify
from flask_smorest import Blueprint
from marshmallow import RAISE

from amana.api import schemas
from amana.api.rules import quieter_asks
from amana.house import house
from amana.relationship.brief import brief

sheets = Blueprint("sheets", __name__, description="All that is to be known about one tie.")


@sheets.get("/sheet")
@sheets.arguments(schemas.SheetQuery(), location="query", unknown=RAISE)
def of_profile(query: dict[str, Any]) -> Response:
    """The sheet of the person with this profile; for nobody known, the stranger's."""
    home, key = house(), query["profile"]
    contact = home.notebook.find([key])
    profiles = (*contact.profiles, key) if contact else (key,)
    told = {"profile": key.to_document(), "quieter": quieter_asks(home, profiles)}
    response = jsonify({**brief(home.sheet(contact)), **told})
    if contact:
        response.set_etag(str(contact.version))
    return response
