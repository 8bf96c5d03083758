"""Puts the demo's invented people into a running Amana, through its own API."""

from collections.abc import Iterable
from datetime import date

from amana.client import Client
from amana.demo.story import Kept, Past, story
from amana.texts import LANGUAGES
from amana.texts.language import Language


def keep_everybody(call: Client, today: date, languages: Iterable[Language] = LANGUAGES) -> None:
    """Keep the people of the stories with their past, counted back from today, and what the user gives and needs."""
    stories = [story(language) for language in languages]
    contacts: dict[str, str] = {}
    for each in (kept for told in stories for kept in told.kept):
        contacts[each.person.vanity] = str(call("POST", "contacts", _card(each, contacts))["id"])
    for each in (kept for told in stories for kept in told.kept):
        _enter(call, each, contacts, today)
    goods = {name: [line for told in stories for line in getattr(told, name)] for name in ("offers", "needs")}
    call("PUT", "me", goods)


def _card(kept: Kept, contacts: dict[str, str]) -> dict[str, object]:
    person = kept.person
    card: dict[str, object] = {
        "name": person.name,
        "headline": person.headline,
        "company": person.company,
        "location": person.location,
        "circles": list(kept.circles),
        "how_we_met": kept.how_we_met,
        "offers": list(kept.offers),
        "needs": list(kept.needs),
        "profiles": [{"url": person.url}, {"urn": person.urn}],
    }
    return {**card, "introduced_by": contacts[kept.introduced_by]} if kept.introduced_by else card


def _enter(call: Client, kept: Kept, contacts: dict[str, str], today: date) -> None:
    """Enter a past, act by act, each answer with the id of what it answers."""
    named: dict[str, str] = {}
    for past in kept.past:
        event = {**_event(past, today), "with": [contacts[vanity] for vanity in past.companions]}
        if past.answers:
            event["answers"] = named[past.answers]
        told = {name: value for name, value in event.items() if value}
        named[past.key] = call("POST", f"contacts/{contacts[kept.person.vanity]}/events", told)["event"]["id"]


def _event(past: Past, today: date) -> dict[str, object]:
    return {
        "kind": past.kind,
        "who": past.who,
        "on": past.on(today),
        "text": past.text,
        "due": past.due(today),
        "whom": past.whom,
        "ask": past.ask,
    }
