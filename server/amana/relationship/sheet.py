"""The sheet: everything the overlay, the advice and the dashboard need to know about one tie."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from amana.relationship.asks import Strength, can_carry
from amana.relationship.contact import Contact
from amana.relationship.event import Event
from amana.relationship.model import DEFAULT, Model
from amana.relationship.stage import stage_since
from amana.relationship.tie import balance, two_way, warmth
from amana.relationship.timeline import may_follow, newest_first
from amana.relationship.trust import Assessment, Evidence, assess

LATEST = 10
"""How many events the sheet itself carries; the timeline has them all."""

Sheet = dict[str, Any]


def sheet(contact: Contact | None, events: Iterable[Event], today: date, model: Model = DEFAULT) -> Sheet:
    """Compute the whole sheet of one tie as plain JSON; `contact` None gives the stranger's sheet.

    Numbers named low, mean, high, uncertainty, two_way and warmth are in 0..1, balance in -1..1;
    dates are ISO days, months or years. Raises ValueError for an event whose date is none.
    """
    newest = newest_first(events)
    trust = assess((_evidence(event) for event in newest if event.who in {"them", "both"}), today, model=model)
    standing = assess((_evidence(event) for event in newest if event.who in {"me", "both"}), today, model=model)
    giving = balance(newest, today, model)
    stage, since = stage_since(newest, today, model)
    strength = Strength(
        on_record=contact is not None,
        stage=stage,
        # Rounded as a review reads them, so that the two never part over a digit that nobody sees.
        trust_low=round(trust.low, 4),
        standing_low=round(standing.low, 4),
        balance=round(giving.value, 4),
        joint_work=any(event.kind == "joint_project" for event in newest),
    )
    return {
        "contact": contact.card() if contact else None,
        "today": today.isoformat(),
        "stage": {"name": stage, "since": since.isoformat() if since else None},
        "trust": _assessment(trust),
        "standing": _assessment(standing),
        "two_way": round(two_way(trust, standing), 4),
        "balance": {
            "value": round(giving.value, 4),
            "given": round(giving.given, 4),
            "received": round(giving.received, 4),
        },
        "warmth": round(warmth(newest, today, model), 4),
        "last_contact": _last_contact(newest, model),
        "thanks_owed": _thanks_owed(newest, model),
        "can_carry": [
            {"ask": answer.ask, "level": answer.level, "reasons": answer.reasons}
            for answer in can_carry(strength, model)
        ],
        "events": [event.to_document() for event in newest[:LATEST]],
        "events_total": len(newest),
    }


def _evidence(event: Event) -> Evidence:
    return Evidence(event.kind, event.on, event.stake, event.id, event.who, event.text)


def _assessment(assessed: Assessment) -> dict[str, Any]:
    return {
        "low": round(assessed.low, 4),
        "mean": round(assessed.mean, 4),
        "high": round(assessed.high, 4),
        "uncertainty": round(assessed.uncertainty, 4),
        "evidence": assessed.has_evidence,
        "lines": [
            {**line.evidence._asdict(), "r": round(line.r, 4), "s": round(line.s, 4)}
            for line in assessed.lines
            if line.r or line.s
        ],
    }


def _last_contact(newest: list[Event], model: Model) -> dict[str, str] | None:
    for event in newest:
        if model.kinds[event.kind].counts:
            return {"on": event.on, "kind": event.kind, "event": event.id}
    return None


def _thanks_owed(newest: list[Event], model: Model) -> list[dict[str, str]]:
    """Help from them that no thanks of mine may have answered since (A5), newest first."""
    thanks = [event for event in newest if event.kind == "gratitude" and event.who in {"me", "both"}]
    return [
        {"event": event.id, "kind": event.kind, "on": event.on, "text": event.text}
        for event in newest
        if event.who == "them" and model.kinds[event.kind].gift and not any(may_follow(said, event) for said in thanks)
    ]
