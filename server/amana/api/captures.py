"""A page read for the people on it; nothing is stored."""

from typing import Any

from flask import Response, jsonify
from flask_smorest import Blueprint

from amana.acts.capturing import known_of
from amana.api import schemas
from amana.capture.page import read
from amana.house import house

captures = Blueprint("captures", __name__, description="From a page to draft contacts.")


@captures.post("/captures")
@captures.arguments(schemas.CaptureIn())
def of_page(page: dict[str, Any]) -> Response:
    """The people this page is about, each value with the place it was read from, and what is known of them here."""
    home = house()
    found = read(page["html"], page["url"], page["selection"])
    return jsonify({"drafts": [{**draft.to_json(), **known_of(home, draft)} for draft in found]})
