"""Open ends on an invented timeline, and somebody with whom much is still open."""

from __future__ import annotations

from extension.panel.people import NOA, Json


def _open(number: int, kind: str, who: str, on: str, answers: dict[str, str], **more: object) -> Json:
    return {
        "event": f"c1-{number:08x}",
        "kind": kind,
        "who": who,
        "on": on,
        "due": "",
        "whom": "",
        "with": [],
        "text": "",
        "stake": "normal",
        "overdue": False,
        "answers": [{"kind": answer, "who": by} for answer, by in answers.items()],
        **more,
    }


def _promise(number: int, who: str, due: str, text: str, *, overdue: bool) -> Json:
    answers = dict.fromkeys(("promise_kept", "promise_broken_warned", "promise_broken"), who)
    return _open(number, "promised", who, "2026-02-20", answers, due=due, text=text, overdue=overdue)


QUESTIONS = [
    _promise(0xA1, "them", "2026-03-03", "Send the numbers of the spring", overdue=True),
    _open(
        0xA2,
        "introduced",
        "me",
        "2026-03-03",
        {"introduction_good": "me", "introduction_bad": "me", "came_to_nothing": "me"},
        whom="Sami Haddad",
        text="Both look for a berth planner",
    ),
    _open(
        0xA3,
        "asked",
        "me",
        "2026-05-02",
        {"said_yes": "them", "honest_no": "them", "no_answer": "them"},
    ),
    _open(
        0xA4,
        "recommended",
        "them",
        "2025-09",
        {"recommendation_worked": "them", "recommendation_bad": "me", "came_to_nothing": "them"},
        **{"with": ["c2"]},
    ),
    _promise(0xA5, "me", "2026-12-03", "Read her draft", overdue=False),
]

OPEN: Json = {
    **NOA,
    "questions": QUESTIONS,
    "asks": [
        {
            "event": "c1-000000a3",
            "who": "me",
            "on": "2026-05-02",
            "ask": "introduction",
            "text": "",
            "outcome": None,
            "outcome_on": None,
        }
    ],
}

FOUND = {
    "ok": True,
    "contacts": [
        {"id": "c2", "name": "سامي حدّاد", "headline": "Berth planner at Northern Port Authority"},
        {"id": "c3", "name": "Daniel Okafor", "headline": ""},
    ],
}
