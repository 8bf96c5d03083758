"""The page of the user's own goods: what there is to give, and what is needed, one line for each thing."""

from collections.abc import Mapping
from http import HTTPStatus

from flask import Blueprint, redirect, render_template, request, url_for
from marshmallow import ValidationError
from werkzeug.wrappers import Response as AnyResponse

from amana.api.me import MeIn, me_of
from amana.house import house
from amana.web.field_sentences import field_sentences

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
        return _page(typed, field_sentences(error)), HTTPStatus.UNPROCESSABLE_ENTITY
    return redirect(url_for(".show", kept=""), code=303)


def _page(typed: Mapping[str, str], wrong: Mapping[str, str] | None = None, *, kept: bool = False) -> str:
    return render_template("me.html", typed=typed, wrong=wrong or {}, kept=kept, goods=GOODS)
