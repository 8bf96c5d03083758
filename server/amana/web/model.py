"""The page of the model: every weight in plain words, to be changed, tried out on everybody, and kept."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from flask import Blueprint, Response, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from amana.acts.preview import Preview, preview
from amana.house import house, words
from amana.relationship.changing import WEIGHS_NOTHING, WrongNumbers, changes_of
from amana.relationship.event import KINDS, STAKES, Kind
from amana.relationship.model import DEFAULT, Model
from amana.web.moved_rows import moved_row, summary
from amana.web.number_fields import NumberField, fields, model_of, sentences, typed_of
from amana.web.weights_in_words import against_in_words, for_in_words

AT_ONCE = 200
"""People looked at in one step: a fraction of a second, so that Stop is heard."""

_TOUCH: list[Kind] = [kind for kind in KINDS if DEFAULT.kinds[kind].contact and DEFAULT.kinds[kind].r]
_AGAINST: list[Kind] = [kind for kind in KINDS if DEFAULT.kinds[kind].s]
_FOR: list[Kind] = [kind for kind in KINDS if DEFAULT.kinds[kind].r and kind not in {*_TOUCH, *_AGAINST}]
_SHOWN = ("low", "high", "no_evidence", "introducer", "gift_half_life", "warmth_half_life")
_STAGES = (
    "ally_low",
    "ally_days",
    "ally_acts",
    "ally_acts_apart",
    "harm_days",
    "known_low",
    "known_days",
    "tested_r",
    "harm_s",
    "doubt",
)
_ASKS = (
    "standing_for_time",
    "balance_for_time",
    "standing_for_vouching",
    "balance_for_vouching",
    "trust_for_money",
)

model = Blueprint("model", __name__, url_prefix="/model")


@model.get("")
def show() -> str:
    """The numbers as they are kept."""
    return _page(typed_of(house().model()), said="model-kept" if "kept" in request.args else "")


@model.post("")
def keep() -> AnyResponse | tuple[str, HTTPStatus]:
    """Keep the numbers, all or none; what was typed is never lost."""
    try:
        house().settings.keep_model(changes_of(model_of(request.form)))
    except WrongNumbers as error:
        return _wrong(error)
    return redirect(url_for(".show", kept=""), code=303)


@model.post("/try")
def try_out() -> str | tuple[str, HTTPStatus]:
    """Show whose numbers would move, the first of them, and keep nothing; or set numbers back to their defaults."""
    back = request.form.get("back")
    if back is not None:
        return _page(_set_back(request.form, back), said="model-set-back")
    try:
        tried = model_of(request.form)
    except WrongNumbers as error:
        return _wrong(error)
    return _page(request.form, found=preview(house(), tried, request.form.get("after"), AT_ONCE))


@model.post("/moved")
def moved() -> Response:
    """The same for the open page, step by step: it says where the last answer ended, and what it has counted."""
    try:
        tried = model_of(request.form)
    except WrongNumbers as error:
        response = jsonify({"wrong": sentences(error.wrong, words())})
        response.status_code = HTTPStatus.UNPROCESSABLE_ENTITY
        return response
    found = preview(house(), tried, request.form.get("after"), AT_ONCE)
    looked, moving = _counted("looked") + found.looked_at, _counted("moving") + len(found.moved)
    return jsonify(
        {
            "rows": [moved_row(mover, words()) for mover in found.moved],
            "looked": looked,
            "moving": moving,
            "total": found.total,
            "next": found.next,
            "says": summary(looked, moving, found.total, words()),
        }
    )


def _page(
    typed: Mapping[str, str], *, wrong: WrongNumbers | None = None, found: Preview | None = None, said: str = ""
) -> str:
    """The page with its form filled in from `typed`."""
    texts, kept = words(), house().model()
    by_path = fields(typed, sentences(wrong.wrong, texts) if wrong else {})
    return render_template(
        "model.html",
        groups=[(name, [_row(kind, kept, by_path) for kind in kinds]) for name, kinds in _groups()],
        nothing=WEIGHS_NOTHING,
        stakes=[by_path[f"stakes.{stake}"] for stake in STAKES],
        shown=[by_path[path] for path in _SHOWN],
        stages=[by_path[path] for path in _STAGES],
        asks=[by_path[path] for path in _ASKS],
        is_changed=kept != DEFAULT,
        is_wrong=wrong is not None,
        said=said,
        rows=[moved_row(mover, texts) for mover in found.moved] if found else [],
        summary=summary(found.looked_at, len(found.moved), found.total, texts) if found else "",
        after=found.next if found else None,
    )


def _groups() -> tuple[tuple[str, list[Kind]], ...]:
    return ("touch", _TOUCH), ("for", _FOR), ("against", _AGAINST)


def _row(kind: Kind, kept: Model, by_path: Mapping[str, NumberField]) -> dict[str, Any]:
    weight, texts = kept.kinds[kind], words()
    told = (for_in_words, DEFAULT.kinds[kind].r), (against_in_words, DEFAULT.kinds[kind].s)
    said = [tell(weight, texts) for tell, tells in told if tells]
    inside = [field for path, field in by_path.items() if path.startswith(f"kinds.{kind}.")]
    return {"kind": kind, "says": said, "fields": inside}


def _set_back(typed: Mapping[str, str], path: str) -> dict[str, str]:
    """The form with one number as it is by default; with all of them for the path `all`."""
    default = typed_of(DEFAULT)
    if path == "all":
        return default
    return {**typed, **{name: text for name, text in default.items() if name in {path, f"{path}:span"}}}


def _wrong(error: WrongNumbers) -> tuple[str, HTTPStatus]:
    return _page(request.form, wrong=error), HTTPStatus.UNPROCESSABLE_ENTITY


def _counted(name: str) -> int:
    text = request.form.get(name, "")[:9]
    return int(text) if text.isascii() and text.isdigit() else 0
