"""The model over HTTP: its numbers, the user's changes of them, and whose numbers a change would move."""

from typing import Any

from flask import Response, jsonify
from flask_smorest import Blueprint
from marshmallow import fields, validate

from amana.acts.preview import MOST_AT_ONCE, preview, preview_document
from amana.api.fields import Line, Strict
from amana.api.idempotency import once_then
from amana.house import house
from amana.refusal import WrongFields
from amana.relationship.changing import Problem, WrongNumber, WrongNumbers, changed, changes_of, numbers
from amana.relationship.model import DEFAULT

_SENTENCES: dict[Problem, str] = {
    "unknown": "field-not-of-the-model",
    "weighs_nothing": "field-weighs-nothing",
    "other_side": "field-other-side",
    "out_of_order": "field-out-of-order",
}

model = Blueprint("model", __name__, description="Every number of the trust model, and the user's own.")


class ModelChanges(Strict):
    """Numbers that differ from the default, such as {"kinds": {"meeting": {"r": 0.5}}, "known_low": 0.55}."""

    changes = fields.Dict(
        keys=fields.String(),
        required=True,
        error_messages={"required": "field-required", "null": "field-required", "invalid": "field-not-object"},
    )


class ModelTried(ModelChanges):
    """The same to be tried out, some people at a time: how many, and where the last answer ended."""

    after = Line(300, load_default=None, allow_none=True)
    limit = fields.Integer(
        load_default=200,
        validate=validate.Range(1, MOST_AT_ONCE, error=f"field-not-in-range 1-{MOST_AT_ONCE}"),
        error_messages={"invalid": "field-not-number", "null": "field-required"},
    )


@model.get("/model")
def read() -> Response:
    """Every number as it is by default, and those that the user changed."""
    return jsonify({"defaults": numbers(), "changes": changes_of(house().model())})


@model.put("/model")
@once_then(read)
@model.arguments(ModelChanges())
def keep(given: dict[str, Any]) -> Response:
    """Keep these changes in place of all earlier ones; none at all brings the defaults back."""
    try:
        kept = house().settings.keep_model(given["changes"])
    except WrongNumbers as error:
        raise refused(error) from error
    return jsonify({"defaults": numbers(), "changes": changes_of(kept)})


@model.post("/model/preview")
@model.arguments(ModelTried())
def try_out(given: dict[str, Any]) -> Response:
    """Say whose numbers would move, the most moved first; nothing is kept."""
    try:
        tried = changed(DEFAULT, given["changes"])
    except WrongNumbers as error:
        raise refused(error) from error
    return jsonify(preview_document(preview(house(), tried, given["after"], given["limit"])))


def refused(error: WrongNumbers) -> WrongFields:
    """What is wrong with the changes, as errors by field."""
    return WrongFields(errors={f"changes.{wrong.path[:80]}": [_problem(wrong)] for wrong in error.wrong})


def _problem(wrong: WrongNumber) -> str:
    if wrong.problem in {"not_between", "not_a_number"}:
        return f"field-not-in-range {wrong.least:g} – {wrong.most:g}"
    return _SENTENCES[wrong.problem]
