"""What became of drafts: held with a warning, and seen being sent."""

from dataclasses import asdict
from http import HTTPStatus
from typing import Any

from flask_smorest import Blueprint

from amana.acts import sending
from amana.acts.noting import Note
from amana.advice.draft import Draft
from amana.advice.memory import NOTHING_SEEN
from amana.api import sending_schemas as schemas
from amana.api.idempotency import once
from amana.house import house, words

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
    """Remember when, to whom and what was asked for; what is to be noted of it goes on the timelines of those kept.

    Without `note` that is what it is heard to ask for, and that it was an invitation.
    """
    draft, seen = Draft(given["channel"], given["text"]), given.get("seen", NOTHING_SEEN)
    say = words()
    said = {"invitation": say("noted-invitation"), "message": say("noted-message")}
    note = Note(**given.get("note", {}), words=said)
    return asdict(sending.note_sent(house(), draft, given["recipients"], seen, note)), HTTPStatus.CREATED


@sent.post("/sent/undo")
@sent.arguments(schemas.UndoIn())
@sent.response(204)
def undo(given: dict[str, Any]) -> None:
    """Take back what `POST sent` answered with: its rows are forgotten, its events taken off."""
    sending.take_back(house(), given["rows"], given["events"])


@sent.delete("/sent")
@sent.response(204)
def forget() -> None:
    """Forget everything that was remembered of what was sent; timelines stay as they are."""
    sending.forget_all(house())
