"""The page of ambassadors: whose recommendation of the user worked out, and who waits longest to hear of it."""

from datetime import date
from typing import Any

from flask import Blueprint, render_template

from amana.house import house, words
from amana.relationship.ambassadors import ambassadors as found
from amana.relationship.event import day_of
from amana.web.sentences.telling import Telling

ambassadors = Blueprint("ambassadors", __name__, url_prefix="/ambassadors")


@ambassadors.get("")
def show() -> str:
    """Everybody who is one; whoever was told longest ago comes first, and before them who never was."""
    home = house()
    told = sorted(found(home.notebook.ambassadors()), key=_untold_since)
    telling = Telling(words(), "", home.today().isoformat())
    return render_template("ambassadors.html", ambassadors=told, at=telling.at)


def _untold_since(ambassador: dict[str, Any]) -> tuple[bool, date]:
    """When they last heard; for who never did, since when there was something to hear."""
    last = ambassador["last_told"]
    return last is not None, day_of(last or ambassador["recommendations"][-1]["on"])
