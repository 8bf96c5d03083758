"""The page of one person, put together: the card, the tie in words, the path and the whole timeline."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from flask import render_template

from amana.acts.taking_off import find
from amana.api.rules import quieter_asks
from amana.house import house, words
from amana.notebook.errors import NoSuchContact
from amana.refusal import NotFound
from amana.relationship.contact import CIRCLES, LONGEST, Contact
from amana.relationship.event import Event
from amana.relationship.timeline import newest_first
from amana.web.drawing import labels
from amana.web.tie import tie_told


@dataclass(frozen=True, slots=True)
class Said:
    """What the page has to say first: what just happened, what can be undone, and what went wrong."""

    trouble: str = ""
    noted: Event | None = None
    deleted: Mapping[str, Any] | None = None
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """The form as it was typed, with what is wrong in it."""

    card: Mapping[str, Any]
    wrong: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[Contact, ...] = ()
    known_choices: tuple[Contact, ...] = ()


def person_page(contact: Contact, said: Said | None = None, typed: Typed | None = None) -> str:
    """The page; its form holds what was typed, or else the card."""
    home = house()
    seen = home.shown(contact)
    sheet = home.sheet(contact)
    introducer = name_of(seen.introduced_by)
    known = [(one, name_of(one)) for one in seen.knows]
    lines = {name: "\n".join(getattr(seen, name)) for name in GOODS}
    card = {**seen.card(), **lines, "introducer": introducer, "knows": "\n".join(name for _, name in known)}
    return render_template(
        "person.html",
        contact=seen,
        addresses=[unquote(profile.url) for profile in seen.profiles if profile.url],
        introducer=introducer,
        known=known,
        tie=sheet,
        told=tie_told(seen, sheet, words()),
        quieter=quieter_asks(home, seen.profiles),
        events=newest_first(seen.events),
        open_events={question["event"] for question in sheet["questions"]},
        drawn={"path": home.path(contact), "labels": labels(words())},
        said=said or Said(),
        typed=typed or Typed(card),
        circles=CIRCLES,
        longest=LONGEST,
    )


GOODS = ("emails", "phones", "offers", "needs", "interests", "languages")
"""Fields with one thing a line."""


def name_of(contact_id: str) -> str:
    """The name of a kept person, empty for nobody."""
    with suppress(NoSuchContact):
        return house().notebook.get(contact_id).name if contact_id else ""
    return ""


def noted(event_id: str | None) -> Event | None:
    """The answer that was just entered, as long as it stands on its timeline."""
    with suppress(NoSuchContact, NotFound):
        event = find(house(), event_id or "")[1]
        return event if event.answers else None
    return None
