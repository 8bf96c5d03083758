"""Who introduced somebody, found by the name that was typed."""

from dataclasses import dataclass

from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact
from amana.relationship.folding import fold

MOST_CHOICES = 8


@dataclass(frozen=True, slots=True)
class Introducer:
    """Whoever was found, by id, empty for nobody; or what is wrong, with the people to choose from."""

    id: str = ""
    wrong: str = ""
    choices: tuple[Contact, ...] = ()


def find_introducer(notebook: Notebook, contact: Contact, typed: str, chosen: str = "") -> Introducer:
    """The one person of that name, or of these words in the name; `chosen` is the id picked among several.

    Whoever stands on the card already stays there as long as the name does; nobody introduces themselves.
    """
    typed = typed.strip()
    if not typed:
        return Introducer()
    words = fold(typed).split()
    found = [
        one
        for one in notebook.search(typed[:200], limit=50).contacts
        if one.id != contact.id and all(word in fold(one.name) for word in words)
    ]
    same = [one for one in found if fold(one.name).split() == words]
    for one in found:
        if one.id == chosen or (one in same and one.id == contact.introduced_by):
            return Introducer(one.id)
    fitting = same or found
    if len(fitting) == 1:
        return Introducer(fitting[0].id)
    if not fitting:
        return Introducer(wrong="introducer-nobody")
    return Introducer(wrong="introducer-which", choices=tuple(fitting[:MOST_CHOICES]))
