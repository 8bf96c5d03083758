"""What is known here of somebody read from a page: who it is, what the page says anew, and who else it may be."""

from typing import Any, Final

from amana.acts.merging import hints, told
from amana.capture.draft import DraftContact
from amana.house import House
from amana.relationship.contact import Contact
from amana.relationship.folding import fold
from amana.relationship.reach import digits, mail_key
from amana.relationship.sameness import Told

_CARD: Final = ("name", "headline", "company", "location")


def known_of(home: House, draft: DraftContact) -> dict[str, Any]:
    """What is known of a draft, as the API answers it beside the draft itself.

    `known` is the id of whoever has one of its profiles, `changes` what the page says otherwise than their card, with
    the card's word beside it ("" for what the card has none of), and `maybe` who else of the kept people it may be.
    """
    known = home.notebook.find(draft.keys)
    person = Told(
        **{field: read.value for field in _CARD if (read := getattr(draft, field))},
        emails=tuple(read.value for read in draft.emails),
        phones=tuple(read.value for read in draft.phones),
        profiles=draft.keys,
    )
    return {
        "known": known.id if known else None,
        "changes": _changes(known, person) if known else [],
        "maybe": [told(hint) for hint in hints(home, person, known.id if known else "")],
    }


def _changes(known: Contact, person: Told) -> list[dict[str, str]]:
    """What differs in more than case, accents and spelling; what the page does not say is no change."""
    changed = [
        {"field": field, "kept": kept, "read": read}
        for field in _CARD
        if (read := getattr(person, field)) and fold(read).split() != fold(kept := getattr(known, field)).split()
    ]
    mails, numbers = set(map(mail_key, known.emails)), set(map(digits, known.phones))
    new = {
        "emails": [mail for mail in person.emails if mail_key(mail) not in mails],
        "phones": [number for number in person.phones if digits(number) not in numbers],
        "profiles": [key.url or key.value for key in person.profiles if key not in known.profiles],
    }
    return [*changed, *({"field": field, "kept": "", "read": one} for field, found in new.items() for one in found)]
