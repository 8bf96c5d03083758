"""Puts the demo's invented people into a running Amana, through its own API."""

from datetime import date, timedelta

from amana.client import Client
from amana.demo.story import KEPT, Kept


def keep_everybody(call: Client, today: date) -> None:
    """Keep the people of the story with their past, counted back from today."""
    for kept in KEPT:
        _keep(call, kept, today)


def _keep(call: Client, kept: Kept, today: date) -> None:
    person = kept.person
    card = {
        "name": person.name,
        "headline": person.headline,
        "company": person.company,
        "location": person.location,
        "circles": list(kept.circles),
        "how_we_met": kept.how_we_met,
        "profiles": [{"url": person.url}, {"urn": person.urn}],
    }
    contact = call("POST", "contacts", card)["id"]
    for past in kept.past:
        on = (today - timedelta(days=past.days)).isoformat()
        event = {"kind": past.kind, "who": past.who, "on": on, "text": past.text}
        call("POST", f"contacts/{contact}/events", event)
