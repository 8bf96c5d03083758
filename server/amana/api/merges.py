"""One person kept twice, over HTTP: who may be whom, two joined into one and parted again, and two who are two."""

from typing import Any

from flask_smorest import Blueprint
from marshmallow import RAISE

from amana.acts import merging
from amana.api import merging_schemas as schemas
from amana.api.idempotency import once
from amana.api.versions import seen_version, tagged
from amana.house import house
from amana.relationship.sameness import Told

merges = Blueprint("merges", __name__, description="One person who was kept twice.")


@merges.post("/contacts/matches")
@merges.arguments(schemas.PersonTold())
@merges.response(200, schemas.HintsOut())
def match(told: dict[str, Any]) -> dict[str, Any]:
    """Who this is by a profile, and who it may be by an address, a number or the name; nothing is changed."""
    home, but = house(), told.pop("but", "")
    person = Told(**{**told, **{name: tuple(told.get(name, ())) for name in ("emails", "phones", "profiles")}})
    known = home.notebook.find(person.profiles)
    same = known.id if known and known.id != but else None
    found = merging.hints(home, person, home.notebook.meant(but) or same or "")
    return {"same": same, "maybe": [merging.told(hint) for hint in found if hint.contact.id != same]}


@merges.post("/contacts/<contact_id>/merges")
@once
@merges.arguments(schemas.MergeIn())
@merges.response(201, schemas.MergedOut())
def merge(given: dict[str, Any], contact_id: str) -> Any:
    """Join another contact into this one, if both are still at the versions seen."""
    home = house()
    made, joined = merging.merge(home, contact_id, seen_version(), given["other"], given["other_version"])
    return tagged({"id": made.id, "contact": home.shown(joined).card()}, joined.version, 201)


@merges.post("/merges/<merge_id>/undo")
@once
@merges.response(200, schemas.PartedOut())
def undo(merge_id: str) -> dict[str, Any]:
    """Part the two again; what happened since stays, with the person kept where it cannot be told with whom."""
    home = house()
    return {"contacts": [home.shown(contact).card() for contact in merging.undo(home, merge_id)]}


@merges.get("/merges")
@merges.response(200, schemas.MergesOut())
def undoable() -> dict[str, Any]:
    """The merges that can be undone, the newest first."""
    home = house()
    return {
        "merges": [
            {
                "id": made.id,
                "at": made.at,
                "contact": home.shown(home.notebook.get(made.kept.id)).card(),
                "other": home.shown(made.gone).card(),
            }
            for made in merging.undoable(home)
        ]
    }


@merges.get("/contacts/twins")
@merges.arguments(schemas.TwinQuery(), location="query", unknown=RAISE)
@merges.response(200, schemas.TwinsOut())
def twins(query: dict[str, Any]) -> dict[str, Any]:
    """Pairs that may be one person: first by addresses and numbers, then by names; `why` has the strongest first."""
    home = house()
    page = merging.twins(home, query["after"], query["limit"])
    told = [([one, other], why) for one, other, why in page.twins]
    pairs = [{"contacts": [home.shown(one).card() for one in two], "why": why} for two, why in told]
    return {"twins": pairs, "next": page.next}


@merges.post("/twins/apart")
@once
@merges.arguments(schemas.ApartIn())
@merges.response(204)
def apart(given: dict[str, Any]) -> None:
    """Note that two people are two; they are not named as a pair again."""
    merging.say_apart(house(), *given["ids"])
