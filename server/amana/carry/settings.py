"""The user's settings on their way out and in: numbers of the model, and what the user has to give and needs."""

import json
from contextlib import suppress
from typing import Any

from marshmallow import ValidationError

from amana.api.me import MeIn, me_of
from amana.carry.export_file import NotAnExport
from amana.client import Client
from amana.relationship.changing import Changes, WrongNumbers, changed, changes_of
from amana.relationship.contact import MOST_GOODS
from amana.relationship.me import Me
from amana.relationship.model import DEFAULT

Kept = tuple[Changes, Me]


def settings_out(call: Client) -> dict[str, Any]:
    """The settings as an export holds them."""
    return {"model": call("GET", "model")["changes"], "me": call("GET", "me")}


def settings_in(text: str) -> Kept:
    """The settings of an export, none for one without; raises NotAnExport for what the API would refuse."""
    try:
        content = json.loads(text)
        model = changed(DEFAULT, dict(content.get("model", {})))
        return changes_of(model), me_of(MeIn().load(content.get("me", {})))
    except (ValueError, TypeError, AttributeError, RecursionError, WrongNumbers, ValidationError) as error:
        raise NotAnExport from error


def bring_settings(call: Client, settings: Kept) -> tuple[str, ...]:
    """Add what is not set here yet: a number that was changed here stays, and so does every line.

    Returns the lines for which there was no room.
    """
    changes, me = settings
    here = call("GET", "model")["changes"]
    # A stake of the file may not fit those set here; then those set here stand alone.
    with suppress(WrongNumbers):
        both = changes_of(changed(changed(DEFAULT, changes), here))
        if both != here:
            call("PUT", "model", {"changes": both})
    kept = call("GET", "me")
    both_lists = {name: list(dict.fromkeys([*kept[name], *getattr(me, name)])) for name in ("offers", "needs")}
    goods = {name: lines[:MOST_GOODS] for name, lines in both_lists.items()}
    if goods != kept:
        call("PUT", "me", goods)
    return tuple(line for lines in both_lists.values() for line in lines[MOST_GOODS:])
