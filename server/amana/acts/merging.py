"""One person who was kept twice: the two joined, and parted again; and pairs of whom it is known that they are two."""

import secrets
from typing import Any, Final, NamedTuple

from amana.house import House
from amana.notebook.errors import StaleVersion
from amana.notebook.merges import Merge
from amana.refusal import NotFound, SamePerson, TooMuchTogether, UndoLaterFirst
from amana.relationship.contact import LONGEST, Contact
from amana.relationship.joining import join, part
from amana.relationship.merging import TooMuch
from amana.relationship.sameness import Card, Why, best_first, why_same

MOST_HINTS: Final = 5
"""People named beside somebody who is about to be saved."""

_APART: Final = "apart"
_LOOKED_AT: Final = 200
"""Pairs looked at for one page of twins."""


class Hint(NamedTuple):
    """Somebody kept, and why they may be the one who is asked about."""

    contact: Contact
    why: tuple[Why, ...]


class TwinPage(NamedTuple):
    """Some of the pairs who may be one person, and where to go on."""

    twins: tuple[tuple[Contact, Contact, tuple[Why, ...]], ...]
    next: int | None


def hints(home: House, person: Card, but: str = "") -> list[Hint]:
    """Whom of the kept people this may be beside whoever has one of the profiles, at most five, the likeliest first."""
    found = {
        contact.id: Hint(contact, why)
        for contact in home.notebook.near(person)
        if contact.id != but and (why := why_same(person, contact))
    }
    return [found[key] for _, key in best_first((hint.why, key) for key, hint in found.items())[:MOST_HINTS]]


def twins(home: House, start: int, limit: int) -> TwinPage:
    """The pairs that may be one person and were not said to be two, from the `start`th pair looked at on.

    At most 200 pairs are looked at for one page, so it may hold fewer than `limit` and still not be the last.
    """
    looked_at = home.notebook.twins(start, _LOOKED_AT)
    apart = home.notebook.shelf(_APART)
    found = []
    for number, (one, other) in enumerate(looked_at, start=start + 1):
        if one.id != other.id and not apart.get(_pair(one.id, other.id)) and (why := why_same(one, other)):
            found.append((one, other, why))
            if len(found) == limit:
                return TwinPage(tuple(found), number)
    return TwinPage(tuple(found), start + _LOOKED_AT if len(looked_at) == _LOOKED_AT else None)


def say_apart(home: House, one: str, other: str) -> None:
    """Note that two people are two, so that nobody asks again. Raises NoSuchContact, SamePerson."""
    ids = (home.notebook.get(one).id, home.notebook.get(other).id)
    if ids[0] == ids[1]:
        raise SamePerson
    home.notebook.shelf(_APART).put(_pair(*ids), {"at": home.stamp()})


def merge(home: House, contact_id: str, seen: int, other_id: str, other_seen: int) -> tuple[Merge, Contact]:
    """Keep two contacts as one, and remember what they were; the other's id goes on finding the one.

    Raises NoSuchContact, SamePerson for one who is the other already, StaleVersion where one of them has changed since
    the versions seen, TooMuchTogether where one card cannot hold both.
    """
    notebook = home.notebook
    with notebook.transaction():
        kept, gone = notebook.get(contact_id), notebook.get(other_id)
        if kept.id == gone.id:
            raise SamePerson
        for one, version in ((kept, seen), (gone, other_seen)):
            if one.version != version:
                raise StaleVersion(one.version)
        names = notebook.merges.names_of(kept.id) | notebook.merges.names_of(gone.id)
        made = Merge(secrets.token_hex(8), home.stamp(), kept, gone, names)
        try:
            joined = notebook.join(made, join(kept, gone, names))
        except TooMuch as error:
            why = "field-too-long" if error.field in LONGEST else "field-too-many"
            raise TooMuchTogether(errors={error.field: [f"{why} {error.limit}"]}) from error
        for one in (kept, gone):
            notebook.answers.retell(one.id, home.shown(joined).card(), joined.version)
    return made, joined


def undo(home: House, merge_id: str) -> tuple[Contact, Contact]:
    """Keep two as they were before a merge, with what happened since, as `part` tells it.

    Raises NotFound for a merge that is not remembered, UndoLaterFirst where a later one stands on it.
    """
    notebook = home.notebook
    with notebook.transaction():
        made = notebook.merges.get(merge_id)
        if made is None:
            raise NotFound
        if made.id not in {one.id for one in undoable(home)}:
            raise UndoLaterFirst
        now = notebook.get(made.kept.id)
        kept, gone = notebook.part(made, *part(now, made.kept, made.gone, made.names))
        for one in (kept, gone):
            notebook.answers.retell(one.id, home.shown(one).card(), one.version)
    return kept, gone


def undoable(home: House) -> list[Merge]:
    """The merges that can be undone, the newest first: of each person the last one."""
    remembered = home.notebook.merges.all()
    joined = {merge.gone.id for merge in remembered}
    last = {merge.kept.id: merge for merge in remembered}
    return [merge for merge in reversed(remembered) if merge.kept.id not in joined and last[merge.kept.id] is merge]


def told(hint: Hint) -> dict[str, Any]:
    """A hint as plain JSON."""
    named = {name: getattr(hint.contact, name) for name in ("id", "name", "headline", "company")}
    return {**named, "why": list(hint.why)}


def _pair(one: str, other: str) -> str:
    return " ".join(sorted((one, other)))
