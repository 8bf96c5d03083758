"""Invented people and the states a worker would give the panel for them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

Json = dict[str, Any]
TODAY = "2026-11-21"


def _ledger(low: float, mean: float, high: float, lines: list[Json]) -> Json:
    return {
        "low": low,
        "mean": mean,
        "high": high,
        "uncertainty": 0.3,
        "evidence": True,
        "introducer": None,
        "raises": [
            {"kind": "joint_project", "low": low + 0.09, "high": high + 0.03},
            {"kind": "promise_kept", "low": low + 0.05, "high": high + 0.02},
        ],
        "lines": lines,
    }


def _no_ledger() -> Json:
    nothing: Json = {"uncertainty": 1.0, "evidence": False, "introducer": None, "raises": [], "lines": []}
    return {"low": 0.1, "mean": 0.5, "high": 0.9, **nothing}


def _event(number: int, kind: str, who: str, on: str, text: str = "", stake: str = "normal") -> Json:
    return {"id": f"c1-{number:08x}", "kind": kind, "who": who, "on": on, "stake": stake, "text": text, "source": "me"}


def _line(event: Json, points: float, half_life: int, r: float = 0.0, s: float = 0.0) -> Json:
    act = {key: event[key] for key in ("kind", "who", "on", "stake", "text")}
    tests = event["kind"] != "meeting"
    found = {"points": points, "half_life": half_life, "speaks_of": "integrity", "tests": tests}
    return {**act, "event": event["id"], "r": r, "s": s, **found}


def _gift(event: Json, amount: float) -> Json:
    return {**{key: event[key] for key in ("kind", "who", "on", "text")}, "event": event["id"], "amount": amount}


def _asked(event: Json, ask: str, outcome: str | None = None, outcome_on: str | None = None) -> Json:
    told = {key: event[key] for key in ("who", "on", "text")}
    return {**told, "event": event["id"], "ask": ask, "outcome": outcome, "outcome_on": outcome_on}


EVENTS = [
    _event(1, "favour_big", "them", "2026-10-30", "Read my talk twice and found the hole in it"),
    _event(2, "meeting", "both", "2026-10-02", "קפה אצל רון, דיברנו על המעבר לחיפה"),
    _event(3, "promise_kept", "me", "2026-06-14", "Sent the reading list as agreed", "small"),
    _event(4, "paid_late", "them", "2025-09", "Invoice 14, five weeks late"),
    _event(5, "joint_project", "both", "2024-03-01", "Moved the booking system to the new host", "large"),
    _event(6, "joint_project", "both", "2019", "ورشة الأرشيف المفتوح"),
]

NOA: Json = {
    "contact": {
        "id": "c1",
        "version": 7,
        "name": "Noa Ben-Ami",
        "headline": "Head of platform engineering at Harbour Clinics",
        "company": "Harbour Clinics",
        "location": "Haifa",
        "note": "Prefers a call to a long message. Runs on Fridays.",
        "how_we_met": "Tuesday running club",
        "circles": ["work", "hobby"],
        "offers": ["Knows hospital IT from inside"],
        "needs": ["Somebody for a security review", "ترجمة تقنية"],
        "interests": ["Tide tables", "Trail running"],
        "languages": ["עברית", "English"],
        "emails": ["noa@harbour.example"],
        "phones": ["+972 4-000 0000"],
        "knows": ["c9"],
        "introduced_by": "",
        "profiles": [{"kind": "vanity", "value": "noa-ben-ami", "url": "https://www.linkedin.com/in/noa-ben-ami/"}],
        "created_at": "2024-01-01T00:00:00Z",
        "changed_at": "2026-11-01T00:00:00Z",
    },
    "profile": {"kind": "vanity", "value": "noa-ben-ami", "url": "https://www.linkedin.com/in/noa-ben-ami/"},
    "today": TODAY,
    "stage": {"name": "known", "since": "2024-03-01"},
    "trust": _ledger(
        0.62,
        0.78,
        0.91,
        [
            _line(EVENTS[1], 0.02, 180, r=0.33),
            _line(EVENTS[0], 0.1, 730, r=1.9),
            _line(EVENTS[3], -0.06, 1460, r=0.31, s=0.79),
            _line(EVENTS[4], 0.18, 1095, r=3.1),
        ],
    ),
    "standing": _ledger(
        0.44,
        0.7,
        0.92,
        [
            _line(EVENTS[1], 0.03, 180, r=0.33),
            _line(EVENTS[2], 0.06, 730, r=0.6),
            _line(EVENTS[4], 0.26, 1095, r=3.1),
        ],
    ),
    "two_way": 0.52,
    "balance": {
        "value": -0.34,
        "given": 0.5,
        "received": 2.8,
        "gifts": [
            _gift(EVENTS[0], 2.9),
            _gift(_event(7, "favour_small", "me", "2026-05", "Took her shift at the start line"), 0.85),
        ],
    },
    "warmth": 0.58,
    "last_contact": {"on": "2026-10-30", "kind": "favour_big", "event": EVENTS[0]["id"]},
    "thanks_owed": [{"event": EVENTS[0]["id"], "kind": "favour_big", "on": "2026-10-30", "text": EVENTS[0]["text"]}],
    "promises": [],
    "questions": [],
    "asks": [
        _asked(_event(8, "asked", "me", "2026-10-05", "Which of the two offers is the better one?"), "information"),
        _asked(_event(9, "asked", "me", "2026-03-02"), "time", "said_yes", "2026-03-04"),
        _asked(_event(10, "asked", "them", "2025-11"), "introduction", "honest_no", "2025-12"),
    ],
    "next_step": {
        "step": "thank",
        "event": EVENTS[0]["id"],
        "kind": "favour_big",
        "text": EVENTS[0]["text"],
        "theirs": "",
        "mine": "",
    },
    "can_carry": [
        {"ask": "thanks", "level": "clear", "reasons": []},
        {"ask": "information", "level": "clear", "reasons": []},
        {"ask": "time", "level": "clear", "reasons": []},
        {"ask": "introduction", "level": "hint", "reasons": ["balance"]},
        {"ask": "vouching", "level": "caution", "reasons": ["standing_low"]},
        {"ask": "job", "level": "caution", "reasons": ["standing_low"]},
        {"ask": "names", "level": "caution", "reasons": ["standing_low"]},
        {"ask": "money", "level": "stop", "reasons": ["trust_low", "standing_low"]},
    ],
    "events": EVENTS,
    "events_total": 14,
}

_LEVELS = {"thanks": "clear", "information": "hint"}

STRANGER: Json = {
    **NOA,
    "contact": None,
    "profile": {"kind": "vanity", "value": "sami-haddad-417", "url": "https://www.linkedin.com/in/sami-haddad-417/"},
    "stage": {"name": "stranger", "since": None},
    "trust": _no_ledger(),
    "standing": _no_ledger(),
    "balance": {"value": 0.0, "given": 0.0, "received": 0.0, "gifts": []},
    "warmth": 0.0,
    "last_contact": None,
    "thanks_owed": [],
    "asks": [],
    "next_step": None,
    "can_carry": [
        {
            "ask": entry["ask"],
            "level": _LEVELS.get(entry["ask"], "caution"),
            "reasons": [] if entry["ask"] == "thanks" else ["no_record"],
        }
        for entry in NOA["can_carry"]
    ],
    "events": [],
    "events_total": 0,
}

TEXT = (
    "Hi Sami, we have not met but I have followed your work at the port authority. "
    "I am looking for a new role and would be grateful if you could pass my CV on to your manager. Thanks, Dana"
)


def words(text: str, part: str) -> Json:
    """The place of some words in an ASCII text, as the server reports it."""
    start = text.index(part)
    end = start + len(part)
    return {"text": part, "start": start, "end": end, "utf16_start": start, "utf16_end": end}


FINDING: Json = {
    "rule": "job-from-a-stranger",
    "principle": "A1",
    "level": "caution",
    "words": [words(TEXT, "pass my CV on to your manager")],
    "facts": [
        {"name": "unknown_contact", "value": True, "text": "I have no record of this person."},
        {
            "name": "asks_90d",
            "value": 1,
            "text": "Something was asked of them before",
            "on": "2026-10-03",
            "event": "c1-1",
        },
    ],
    "why": "Passing on a CV puts Sami’s own name at stake, and they have not seen your work.",
    "instead": "Hi Sami, your piece on berth planning changed how I lay out our own schedule. "
    "May I ask one short question about it? No hurry, and a no is fine too.",
    "source": "Networking is a forced word (essay), on asking before there is a tie",
    "silent_if": ["one piece of joint work were on record", "it asked for a short piece of information instead"],
    "bare": False,
}

HELD: Json = {
    "id": "h1",
    "draft": {"channel": "message", "text": TEXT, "recipients": [{"profile": STRANGER["profile"]["url"]}]},
    "review": {
        "verdict": "caution",
        "asks": [{"kind": "job", "words": []}],
        "findings": [FINDING],
        "good": [{"signal": "specific_thanks", "text": "It says what you liked about their work.", "words": []}],
        "language": "en",
    },
}

BARE: Json = {
    "id": "h2",
    "draft": {"channel": "invitation", "text": "", "recipients": [{"profile": STRANGER["profile"]["url"]}]},
    "review": {
        "verdict": "caution",
        "asks": [],
        "findings": [
            {
                **FINDING,
                "rule": "bare-invitation",
                "words": [],
                "facts": [],
                "why": "Nothing is on record about how the two of you know each other.",
                "bare": True,
            }
        ],
        "good": [],
        "language": None,
    },
}

DRAFT: Json = {
    "name": {"value": "Sami Haddad", "where": "top_card", "sure": "high"},
    "headline": {"value": "Berth planner at Northern Port Authority", "where": "top_card", "sure": "high"},
    "company": {"value": "Northern Port Authority", "where": "experience", "sure": "medium"},
    "location": {"value": "عكّا", "where": "top_card", "sure": "high"},
    "profiles": [
        {**STRANGER["profile"], "where": "address"},
        {
            "kind": "urn",
            "value": "ACoAAinvented1",
            "url": "https://www.linkedin.com/in/ACoAAinvented1/",
            "where": "link",
        },
        {"kind": "member", "value": "417", "url": None, "where": "link"},
    ],
    "known": None,
    "emails": [{"value": "sami@port.example", "where": "mail_link", "sure": "high"}],
    "phones": [{"value": "+972 4-000 0417", "where": "phone_link", "sure": "medium"}],
    "words": [
        *(
            {"value": f"Berth planning {number}", "where": "skills", "sure": "high", "for": "offers"}
            for number in range(11)
        ),
        {"value": "ملاحة ساحلية", "where": "about", "sure": "low", "for": "interests"},
        {"value": "العربية", "where": "languages", "sure": "high", "for": "languages"},
    ],
}


def state(sheet: Json | None = NOA, language: str = "en", **changes: Any) -> Json:
    """The worker's answer to panel/state, copied so that no test changes another's."""
    whole: Json = {
        "ok": True,
        "link": "ok",
        "port": 26262,
        "mode": "overlay",
        "language": language,
        "page": {"profile": sheet["profile"]["url"]} if sheet else None,
        "tab": 7,
        "framed": False,
        "sheet": sheet,
        "sheet_age": None,
        "held": None,
        "passing": False,
        "waiting": [],
    }
    whole |= changes
    return deepcopy({"waiting_total": len(whole["waiting"]), **whole})


def waits(number: int, what: str, whom: str = "Noa Ben-Ami", **more: Any) -> Json:
    """One write that waits, as the worker tells of it."""
    at = {"at": f"2026-11-21T08:{number % 60:02}:00Z", "at_place": number}
    told: Json = {"whom": whom, "kind": "", "fields": [], "said": "", "refused": None, "stale": False}
    return {"id": f"w{number}", "what": what, **at, **told, **more}


WAITING = [
    waits(1, "event/add", kind="meeting", said="קפה אצל רון"),
    waits(
        2,
        "contact/keep",
        "Sami Haddad",
        said="Northern Port Authority",
        refused={
            "code": "wrong_fields",
            "message": "Something is not right yet.",
            "errors": {"emails.0": ["This is no e-mail address."]},
        },
    ),
    waits(
        3,
        "contact/change",
        fields=["company", "needs"],
        stale=True,
        refused={"code": "stale_version", "message": "Changed meanwhile."},
    ),
]
MANY_WAITING = [waits(number, "event/add", kind="note", said=f"Note {number}") for number in range(1, 201)]
