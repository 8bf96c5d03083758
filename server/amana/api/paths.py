"""The path of one tie over the years, over HTTP."""

from typing import Any

from flask_smorest import Blueprint

from amana.api import schemas
from amana.api.versions import tagged
from amana.house import house

paths = Blueprint("paths", __name__, description="How a tie came to be what it is.")


@paths.get("/contacts/<contact_id>/path")
@paths.response(200, schemas.PathOut())
def of_contact(contact_id: str) -> Any:
    """Trust, standing and stage from the first event to today, with every event as a mark."""
    home = house()
    contact = home.notebook.get(contact_id)
    return tagged(home.path(contact), contact.version)
