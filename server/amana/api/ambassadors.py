"""The ambassadors over HTTP: whose recommendation of the user worked out, and whether they heard of it."""

from typing import Any

from flask_smorest import Blueprint

from amana.api import schemas
from amana.house import house
from amana.relationship.ambassadors import ambassadors

recommenders = Blueprint("ambassadors", __name__, description="Those whose recommendation of the user worked out.")


@recommenders.get("/ambassadors")
@recommenders.response(200, schemas.Ambassadors())
def found() -> Any:
    """Each with what they recommended the user for, and when they were last thanked and told how it went."""
    return {"ambassadors": ambassadors(house().notebook.ambassadors())}
