"""The drawing of a path over the years: the extension's own modules, with the dashboard's own words."""

from typing import get_args

from flask import Blueprint, Response, send_from_directory

from amana.extension_folder import extension_folder
from amana.refusal import NotFound
from amana.relationship.event import KINDS, WHO
from amana.relationship.stage import Stage
from amana.texts import Texts

drawing = Blueprint("drawing", __name__, url_prefix="/drawing")

_TYPES = {"js": "text/javascript", "css": "text/css"}
_PARTS = ("axis", "bands", "drawing", "legend", "marks", "path", "readout", "scale", "stages", "steps", "stops")
FILES = frozenset(
    {"dom.js", "numbers.js", "texts.js", "path/path.css", "path/svg.js", "path/table.js", "path/words.js"}
    | {f"path/{part}.js" for part in _PARTS}
)
"""What of the extension's panel the dashboard uses, and all that is served of it."""

LABELS = {
    "pathTitle": "path-title",
    "pathHelp": "path-help",
    "pathTable": "path-table",
    "pathToday": "path-today",
    "pathDate": "path-date",
    "pathStage": "path-stage",
    "pathHappened": "path-happened",
    "pathBand": "path-band",
    "pathLow": "path-low",
    "pathReach": "path-reach",
    "pathTone_for": "path-tone-for",
    "pathTone_against": "path-tone-against",
    "pathTone_neutral": "path-tone-neutral",
    "meter_trust": "tie-trust",
    "meter_standing": "tie-standing",
    "meterMeaning_trust": "tie-trust-meaning",
    "meterMeaning_standing": "tie-standing-meaning",
    "meterNoEvidence": "tie-no-evidence",
    "latestNone": "dashboard-no-events",
    **{f"stage_{name}": f"stage-{name}" for name in get_args(Stage)},
    **{f"kind_{name}": f"kind-{name}" for name in KINDS},
    **{f"who_{name}": f"who-{name}" for name in WHO},
}
"""Every label the drawing asks for, by its name in the extension, and the name of the dashboard's sentence for it."""

_BLANKS = {"low": "$LOW$", "high": "$HIGH$"}
"""What the drawing fills in itself, as the extension's texts have it."""


def labels(words: Texts) -> dict[str, dict[str, str]]:
    """The drawing's labels in one language, in the form of the extension's messages."""
    return {name: {"message": words(sentence, **_BLANKS)} for name, sentence in LABELS.items()}


@drawing.get("/<path:name>")
def file(name: str) -> Response:
    """One file of the drawing, and of the extension's panel nothing else."""
    if name not in FILES:
        raise NotFound
    return send_from_directory(extension_folder() / "panel", name, mimetype=_TYPES[name.rpartition(".")[2]])
