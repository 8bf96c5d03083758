"""What is wrong with the fields of a form, as sentences to stand beside them."""

from marshmallow import ValidationError

from amana.api.errors import flat
from amana.house import words


def field_sentences(error: ValidationError) -> dict[str, str]:
    """The first thing that is wrong with each field; of a field with one thing a line, the line is named."""
    told: dict[str, str] = {}
    for field, found in flat(error.messages).items():
        name, _, place = field.partition(".")
        told.setdefault(name, _sentence(found[0], place))
    return told


def _sentence(found: str, place: str) -> str:
    name, _, limit = found.partition(" ")
    why = words()(name, limit=limit)
    return words()("me-wrong-line", line=int(place) + 1, why=why) if place.isdigit() else why
