"""The page of people who may be kept twice: two cards side by side, merged or said to be two, and merges undone."""

from http import HTTPStatus
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from amana.acts import merging
from amana.api.errors import sentence
from amana.house import house, words
from amana.notebook.errors import NoSuchContact, StaleVersion
from amana.refusal import NotFound, SamePerson, TooMuchTogether, UndoLaterFirst

twins = Blueprint("twins", __name__, url_prefix="/twins")

PAGE = 20
"""Pairs on one page."""

_DONE = ("merged", "undone", "apart")

_LABELS = {
    "how_we_met": "card-how-we-met",
    "note": "card-note",
    "events": "person-timeline",
    "profiles": "person-card",
}
"""The sentences that name a field, where they are not called as it is."""

Page = AnyResponse | tuple[str, HTTPStatus]


@twins.get("")
def show() -> str:
    """Pairs that may be one person each, and the merges that can be undone."""
    return _page()


@twins.post("/merge")
def merge() -> Page:
    """Merge two into the one whose button was pressed, if both are still as the page showed them."""
    first, second = (_shown(side) for side in ("one", "other"))
    kept, gone = (second, first) if request.form.get("keep") == second[0] else (first, second)
    try:
        made, _ = merging.merge(house(), *kept, *gone)
    except (StaleVersion, NoSuchContact):
        return _page(words()("error-stale_version")), HTTPStatus.PRECONDITION_FAILED
    except TooMuchTogether as error:
        told = [f"{words()(_label(field))}: {sentence(found[0])}" for field, found in (error.errors or {}).items()]
        return _page(" ".join([words()("error-too_much_together"), *told])), error.status
    except SamePerson as error:
        return _page(words()("error-same_person")), error.status
    return _back(merged=made.id)


@twins.post("/undo/<merge_id>")
def undo(merge_id: str) -> Page:
    """Part two again; twice is once."""
    try:
        merging.undo(house(), merge_id)
    except UndoLaterFirst as error:
        return _page(words()("error-undo_later_first")), error.status
    except NotFound:
        return _back()
    return _back(undone="")


@twins.post("/apart")
def apart() -> Page:
    """Note that two people are two."""
    try:
        merging.say_apart(house(), request.form.get("one", ""), request.form.get("other", ""))
    except (NoSuchContact, SamePerson):
        return _back()
    return _back(apart="")


def _page(trouble: str = "") -> str:
    home, start = house(), request.args.get("after", "")[:9]
    page = merging.twins(home, int(start) if start.isascii() and start.isdigit() else 0, PAGE)
    merges = merging.undoable(home)
    return render_template(
        "twins.html",
        pairs=[(home.shown(one), home.shown(other), why) for one, other, why in page.twins],
        next=page.next,
        merges=[(made, home.notebook.get(made.kept.id)) for made in merges],
        just=next((made for made in merges if made.id == request.args.get("merged")), None),
        done=next((done for done in _DONE if done in request.args), ""),
        trouble=trouble,
    )


def _shown(side: str) -> tuple[str, int]:
    """The id and the version of one of the two that the page showed; version 0, which nobody has, for what is none."""
    version = request.form.get(f"{side}_version", "")[:18]
    return request.form.get(side, ""), int(version) if version.isascii() and version.isdigit() else 0


def _label(field: str) -> str:
    return _LABELS.get(field, field)


def _back(**said: str) -> AnyResponse:
    return redirect(url_for("dashboard.twins.show", **dict[str, Any](said)), code=303)
