"""What became of drafts: held with a warning, and seen being sent."""

from http import HTTPStatus
from typing import Any

from flask_smorest import Blueprint

from amana.acts import sending
from amana.advice.memory import NOTHING_SEEN
from amana.api import sending_schemas as schemas
from amana.api.idempotency import once
from amana.house import house

sent = Blueprint("sent", __name__, description="What was held and what was sent; no text of it is kept.")


@sent.post("/held")
@once
@sent.arguments(schemas.HeldIn())
@sent.response(201)
def keep_held(given: dict[str, Any]) -> Any:
    """Note that a warning was shown; what is sent next tells what came of it."""
    sending.hold(house(), given["text"], given["recipients"], given["rules"])
    return {}, HTTPStatus.CREATED


@sent.post("/sent")
@once
@sent.arguments(schemas.SentIn())
@sent.response(201, schemas.SentOut())
def keep_sent(given: dict[str, Any]) -> Any:
    """Remember when, to whom and what was asked for; what it asks of somebody kept goes on their timeline."""
    seen = given.get("seen", NOTHING_SEEN)
    asks = sending.note_sent(house(), given["channel"], given["text"], given["recipients"], seen)
    return {"asks": list(asks)}, HTTPStatus.CREATED
