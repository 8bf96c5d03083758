"""The page of the user's own goods: what there is to give, and what is needed, one line for each thing."""

from collections.abc import Mapping
from http import HTTPStatus

from flask import Blueprint, redirect, render_template, request, url_for
from marshmallow import ValidationError
from werkzeug.wrappers import Response as AnyResponse

from amana.api.errors import flat
from amana.api.me import MeIn, me_of
from amana.house import house, words

GOODS = ("offers", "needs")

me = Blueprint("me", __name__, url_prefix="/me")


@me.get("")
def show() -> str:
    """The lines as they are kept."""
    kept = house().me()
    return _page({"offers": "\n".join(kept.offers), "needs": "\n".join(kept.needs)}, kept="kept" in request.args)


@me.post("")
def keep() -> AnyResponse | tuple[str, HTTPStatus]:
    """Keep the lines; empty ones are left out, and what was typed is never lost."""
    typed = {name: request.form.get(name, "") for name in GOODS}
    lines = {name: [line for line in text.splitlines() if line.strip()] for name, text in typed.items()}
    try:
        house().settings.keep_me(me_of(MeIn().load(lines)))
    except ValidationError as error:
        wrong: dict[str, str] = {}
        for field, found in flat(error.messages).items():
            name, _, place = field.partition(".")
            wrong.setdefault(name, _sentence(found[0], place))
        return _page(typed, wrong), HTTPStatus.UNPROCESSABLE_ENTITY
    return redirect(url_for(".show", kept=""), code=303)


def _page(typed: Mapping[str, str], wrong: Mapping[str, str] | None = None, *, kept: bool = False) -> str:
    return render_template("me.html", typed=typed, wrong=wrong or {}, kept=kept, goods=GOODS)


def _sentence(found: str, place: str) -> str:
    name, _, limit = found.partition(" ")
    why = words()(name, limit=limit)
    return words()("me-wrong-line", line=int(place) + 1, why=why) if place.isdigit() else why
