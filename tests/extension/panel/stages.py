"""One invented person for each stage of a tie, with the sheet that the model itself makes of their past."""

from __future__ import annotations

from datetime import date
from typing import Any

from amana.relationship.contact import Contact
from amana.relationship.event import Event, Kind, Stake, Who
from amana.relationship.me import Me
from amana.relationship.sheet import sheet
from extension.panel.people import TODAY, Json

ME = Me(offers=("An hour of tax law",), needs=("A printer in Gothenburg",))


def _tie(name: str, *past: tuple[Any, ...], introduced: float | None = None, **card: Any) -> Json:
    contact = Contact("c1", name, introduced_by="c9" if introduced else "", version=3, **card)
    events = [_event(number, *act) for number, act in enumerate(past)]
    today = date.fromisoformat(TODAY)
    found = sheet(contact, events, today, me=ME, introducer_low=introduced, introducer_name="Noa Barak")
    url = "https://www.linkedin.com/in/somebody-invented/"
    return {**found, "profile": {"kind": "vanity", "value": "somebody-invented", "url": url}}


def _event(  # one act of the past a line
    number: int, kind: Kind, who: Who, on: str, text: str = "", stake: Stake = "normal", due: str = "", **more: Any
) -> Event:
    return Event(f"c1-{number:08x}", kind, who, on, stake, text, due=due, **more)


MIXED = _tie(
    "Sami",
    ("joint_project", "both", "2026-11-21", "The harbour map"),
    ("never_paid", "them", "2024", "Invoice 7"),
    circles=("work",),
    how_we_met="At the port authority",
)
"""A project and an invoice that was never paid: the row of the model's own table with 19 % to 55 %."""

STAGES: dict[str, Json] = {
    "stranger": _tie("Amal Nasser"),
    "introduced": _tie("Amal Nasser", introduced=0.62, circles=("work",)),
    "acquaintance": _tie(
        "Ines Carvalho",
        ("meeting", "both", "2026-10-05", "Coffee after the talk"),
        ("call", "both", "2026-08", ""),
        ("message_exchange", "both", "2026-07-01"),
        circles=("event",),
        needs=("Somebody who knows tax law",),
    ),
    "tried": _tie(
        "رنا الخطيب",
        ("favour_small", "them", "2026-09-12", "أرسلت لي قائمة المطابع"),
        ("gratitude", "me", "2026-09-13"),
        ("meeting", "both", "2026-09-01"),
        circles=("community", "friend"),
        how_we_met="تعارفنا في نادي القراءة",
    ),
    "known": _tie(
        "עידו שגב",
        ("joint_project", "both", "2024-03", "אתר ההרשמה"),
        ("joint_project", "both", "2023"),
        ("promise_kept", "them", "2025-06-14"),
        ("paid_late", "them", "2025-09"),
        ("promised", "me", "2026-10-01", "לשלוח את הנתונים", "normal", "2026-11-03"),
        ("promised", "them", "2026-10-01", "", "normal", "2026-12-24"),
        circles=("study",),
    ),
    "ally": _tie(
        "Grace Lindqvist",
        ("joint_project", "both", "2026-02", "", "large"),
        ("joint_project", "both", "2023-05", "The print fair", "large"),
        ("paid_on_time", "them", "2026-03-15"),
        ("paid_on_time", "them", "2025-03-15"),
        ("paid_on_time", "them", "2025-09-15"),
        ("promise_kept", "them", "2025-01"),
        ("recommendation_worked", "me", "2025-10-10", "For the lecture in Lund"),
        ("favour_big", "me", "2026-01-10"),
        ("introduction_good", "them", "2022"),
        ("gratitude", "both", "2026-06"),
        circles=("work", "family"),
        offers=("Knows a printer in Gothenburg",),
    ),
    "strained": _tie(
        "Tomasz Wilk",
        ("promise_broken", "them", "2026-05-02", "The drawings, twice put off"),
        ("paid_late", "them", "2026-04"),
        ("favour_small", "me", "2026-03"),
        circles=("work",),
    ),
    "broken": MIXED,
}
