"""The sheet: everything the overlay, the advice and the dashboard need to know about one tie."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Any

from amana.relationship.asks import Strength, can_carry
from amana.relationship.beta import quantile_to_show
from amana.relationship.contact import Contact
from amana.relationship.event import Event, day_of
from amana.relationship.followed import Latest
from amana.relationship.lines import lines
from amana.relationship.me import NOTHING_SAID, Me
from amana.relationship.model import DEFAULT, IN_TOUCH, Model
from amana.relationship.next_step import next_step
from amana.relationship.open_ends import asks, open_ends, promises, questions
from amana.relationship.raising import raises
from amana.relationship.stage import stage_since
from amana.relationship.tie import balance, gift_of, two_way, warmth
from amana.relationship.timeline import newest_first
from amana.relationship.trust import Assessment, Evidence, assess

LATEST = 10
"""How many events the sheet itself carries; the timeline has them all."""

MOST_GIFTS = 10
"""How many gifts it names beside the balance."""

Sheet = dict[str, Any]


def sheet(  # noqa: PLR0913  # the last four say who asks and who introduced, and most callers leave them as they are
    contact: Contact | None,
    events: Iterable[Event],
    today: date,
    *,
    me: Me = NOTHING_SAID,
    model: Model = DEFAULT,
    introducer_low: float | None = None,
    introducer_name: str = "",
) -> Sheet:
    """Compute the whole sheet of one tie as plain JSON; `contact` None gives the stranger's sheet.

    Numbers named low, mean, high, uncertainty, two_way and warmth are in 0..1, points in -1..1, balance in -1..1;
    dates are ISO days, months or years. `introducer_low` is what the user can count on from whoever introduced
    the two, in 0..1, and `introducer_name` theirs. Raises ValueError for an event whose date is none.
    """
    newest = newest_first(events)
    # An introducer lends a name, and that is a reason to trust. It is no reason for anybody to trust the user, and
    # no test of anybody: standing, stage and `tested` go by what happened between the two alone.
    introduced = introducer_low is not None and contact is not None and bool(contact.introduced_by)
    prior_r = model.introducer * introducer_low if introduced and introducer_low else 0.0
    acts = [_evidence(event) for event in newest]
    trust = assess((act for act in acts if act.who != "me"), today, prior_r, model)
    standing = assess((act for act in acts if act.who != "them"), today, model=model)
    giving = balance(newest, today, model)
    stage, since = stage_since(newest, today, model)
    ends = open_ends(newest)
    strength = Strength(
        on_record=contact is not None,
        stage=stage,
        # Rounded as a review reads them, so that the two never part over a digit that nobody sees.
        trust_low=round(trust.low, 4),
        standing_low=round(standing.low, 4),
        balance=round(giving.value, 4),
        joint_work=any(event.kind == "joint_project" for event in newest),
    )
    found: Sheet = {
        "contact": contact.card() if contact else None,
        "today": today.isoformat(),
        "stage": {"name": stage, "since": _as_exact_as_known(since, newest)},
        "trust": _assessment(trust, model),
        "standing": _assessment(standing, model),
        "two_way": round(two_way(trust, standing), 4),
        "balance": {
            "value": round(giving.value, 4),
            "given": round(giving.given, 4),
            "received": round(giving.received, 4),
            "gifts": _gifts(newest, today, model),
        },
        "warmth": round(warmth(newest, today, model), 4),
        "last_contact": _last_contact(newest),
        "thanks_owed": _thanks_owed(newest, model),
        "promises": promises(ends, today),
        "asks": asks(ends),
        "questions": questions(ends, today),
        "can_carry": [
            {"ask": answer.ask, "level": answer.level, "reasons": answer.reasons}
            for answer in can_carry(strength, model)
        ],
        "events": [event.to_document() for event in newest[:LATEST]],
        "events_total": len(newest),
    }
    if introduced and contact and introducer_low is not None:
        found["trust"]["introducer"] = {
            "contact": contact.introduced_by,
            "name": introducer_name,
            "low": round(introducer_low, 4),
            "r": round(prior_r, 4),
            "points": round(trust.low - quantile_to_show(model.low, trust.r - prior_r + 1.0, trust.s + 1.0), 4),
        }
    return {**found, "next_step": next_step(found, newest, me, model)}


def _as_exact_as_known(since: date | None, newest: Sequence[Event]) -> str | None:
    """The day a stage began, or the month or year alone where an event that is dated no closer began it."""
    if since is None:
        return None
    began = [event.on for event in newest if day_of(event.on) == since]
    return min(began, key=len, default=since.isoformat())


def _evidence(event: Event) -> Evidence:
    return Evidence(event.kind, event.on, event.stake, event.id, event.who, event.text)


def _assessment(assessed: Assessment, model: Model) -> dict[str, Any]:
    return {
        "low": round(assessed.low, 4),
        "mean": round(assessed.mean, 4),
        "high": round(assessed.high, 4),
        "uncertainty": round(assessed.uncertainty, 4),
        "evidence": assessed.has_evidence,
        "introducer": None,
        "raises": raises(assessed, model),
        "lines": lines(assessed, model),
    }


def _gifts(newest: Sequence[Event], today: date, model: Model) -> list[dict[str, Any]]:
    """The latest gifts of either side, each with what it still weighs in the balance."""
    gifts = (event for event in newest if model.kinds[event.kind].gift)
    return [
        {
            "event": event.id,
            "kind": event.kind,
            "who": event.who,
            "on": event.on,
            "text": event.text,
            "amount": round(gift_of(event, today, model), 4),
        }
        for event in islice(gifts, MOST_GIFTS)
    ]


def _last_contact(newest: list[Event]) -> dict[str, str] | None:
    for event in newest:
        if event.kind in IN_TOUCH:
            return {"on": event.on, "kind": event.kind, "event": event.id}
    return None


def _thanks_owed(newest: Sequence[Event], model: Model) -> list[dict[str, str]]:
    """Help from them that no thanks of mine may have answered since (A5), newest first."""
    thanks = Latest(event for event in newest if event.kind == "gratitude" and event.who != "them")
    return [
        {"event": event.id, "kind": event.kind, "on": event.on, "text": event.text}
        for event in newest
        if event.who == "them" and model.kinds[event.kind].gift and not thanks.may_follow(event.on)
    ]
