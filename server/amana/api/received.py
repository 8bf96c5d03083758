"""A message that the user received, and how to answer it."""

from typing import Any

from flask import Response, jsonify
from flask_smorest import Blueprint

from amana.advice.received import received as read
from amana.api import sending_schemas as schemas
from amana.house import house

received = Blueprint("received", __name__, description="How to answer what others ask for somebody else.")


@received.post("/received")
@received.arguments(schemas.ReceivedIn())
def of_message(given: dict[str, Any]) -> Response:
    """Tell whether a message asks for somebody else; then two kind refusals and one question to pass on."""
    return jsonify(read(given["text"], house().rules, given.get("language")).to_json())
