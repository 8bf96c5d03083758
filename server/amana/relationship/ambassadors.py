"""Ambassadors: people whose recommendation of the user worked out, and whether they were thanked and told."""

from collections.abc import Iterable
from typing import Any

from amana.relationship.contact import Contact
from amana.relationship.event import Event, day_of
from amana.relationship.timeline import may_follow, newest_first


def ambassadors(contacts: Iterable[Contact]) -> list[dict[str, Any]]:
    """Those of the contacts who are ambassadors, the one with the newest recommendation first."""
    found = [(told, contact) for contact in contacts if (told := ambassador(contact))]
    # An order of days, not of worth: by name where two recommended on the same date.
    found.sort(key=lambda at: (at[1].name, at[1].id))
    found.sort(key=lambda at: day_of(at[0]["recommendations"][0]["on"]), reverse=True)
    return [told for told, _ in found]


def ambassador(contact: Contact) -> dict[str, Any] | None:
    """What somebody recommended the user for, newest first, with when they were last thanked and told; None for others.

    Thanks and reports count from the first of these recommendations on; None where there were none since.
    """
    worked = [event for event in contact.events if event.kind == "recommendation_worked" and event.who != "me"]
    if not worked:
        return None
    worked = newest_first(worked)
    openings = {event.id: event for event in contact.events if event.kind == "recommended"}
    return {
        "contact": {
            "id": contact.id,
            "name": contact.name,
            "profiles": [profile.to_document() for profile in contact.profiles],
        },
        "recommendations": [
            {"event": event.id, "on": event.on, "text": event.text, "whom": _whom(event, openings.get(event.answers))}
            for event in worked
        ],
        "last_thanked": _last(contact.events, "gratitude", worked[-1]),
        "last_told": _last(contact.events, "reported_back", worked[-1]),
    }


def _whom(outcome: Event, opening: Event | None) -> str:
    """To whom they recommended: as the outcome says, else as was said when they did it."""
    return outcome.whom or (opening.whom if opening else "")


def _last(events: Iterable[Event], kind: str, first: Event) -> str | None:
    """The date of my last act of that kind that may have come after the first recommendation."""
    since = [event for event in events if event.kind == kind and event.who != "them" and may_follow(event, first)]
    return newest_first(since)[0].on if since else None
