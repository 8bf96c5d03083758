"""Whom somebody knows, found by the names that were typed, one a line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact
from amana.relationship.folding import fold
from amana.web.introducer import Introducer, find_introducer


@dataclass(frozen=True, slots=True)
class Acquaintances:
    """Whoever was found, by id; or the name that is wrong, why, and the people to choose from."""

    ids: tuple[str, ...] = ()
    name: str = ""
    wrong: str = ""
    choices: tuple[Contact, ...] = ()


def find_acquaintances(
    notebook: Notebook, contact: Contact, names: Iterable[str], chosen: Sequence[str]
) -> Acquaintances:
    """The person of each name; `chosen` are ids picked where several have one.

    Whoever stands on the card already stays there as long as the name does. Empty lines say nothing.
    """
    left = {known: fold(notebook.get(known).name) for known in contact.knows}
    ids = list[str]()
    for name in filter(None, map(str.strip, names)):
        same = next((known for known, called in left.items() if called == fold(name)), "")
        left.pop(same, None)
        found = Introducer(same) if same else _one_of(notebook, contact, name, chosen)
        if found.wrong:
            return Acquaintances(tuple(ids), name, found.wrong, found.choices)
        ids.append(found.id)
    return Acquaintances(tuple(dict.fromkeys(ids)))


def _one_of(notebook: Notebook, contact: Contact, name: str, chosen: Sequence[str]) -> Introducer:
    found = [find_introducer(notebook, contact, name, one) for one in chosen or [""]]
    return next((one for one in found if one.id), found[0])
