"""The ambassadors over HTTP: whose recommendation of the user worked out, and whether they heard of it."""

from typing import Any

from flask_smorest import Blueprint
from marshmallow import RAISE

from amana.api import schemas
from amana.house import house
from amana.notebook.paging import mark_after, start_after
from amana.relationship.ambassadors import ambassadors

recommenders = Blueprint("ambassadors", __name__, description="Those whose recommendation of the user worked out.")


@recommenders.get("/ambassadors")
@recommenders.arguments(schemas.PageQuery(), location="query", unknown=RAISE)
@recommenders.response(200, schemas.AmbassadorPage())
def found(query: dict[str, Any]) -> Any:
    """Each with what they recommended the user for, and when they were last thanked and told how it went."""
    known = ambassadors(house().notebook.ambassadors())
    ids = [one["contact"]["id"] for one in known]
    start = start_after(ids, query["after"])
    end = start + query["limit"]
    return {"ambassadors": known[start:end], "total": len(known), "next": mark_after(ids, end)}
