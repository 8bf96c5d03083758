"""Invented paths over the years, as the server would tell them."""

from __future__ import annotations

from datetime import date, timedelta

from extension.panel.people import TODAY, Json

NONE: Json = {"low": 0.1, "mean": 0.5, "high": 0.9, "evidence": False}


def band(low: float, high: float) -> Json:
    """What one side can count on."""
    return {"low": low, "mean": (low + high) / 2, "high": high, "evidence": True}


def point(on: str, stage: str, trust: Json = NONE, standing: Json = NONE) -> Json:
    """One moment."""
    return {"on": on, "stage": stage, "trust": trust, "standing": standing}


def mark(on: str, kind: str, who: str, tone: str, text: str = "") -> Json:
    """One event; a year or a month is placed in its middle."""
    day = f"{on}-07-01" if len(on) == 4 else f"{on}-15" if len(on) == 7 else on
    return {"event": "c1-0000000a", "on": on, "day": day, "kind": kind, "who": who, "text": text, "tone": tone}


def path(points: list[Json], marks: list[Json]) -> Json:
    """The answer to GET contacts/{id}/path."""
    return {"today": TODAY, "from": points[0]["on"], "points": points, "marks": marks}


YEARS = path(
    [
        point("2015-07-01", "acquaintance"),
        point("2016-03-04", "acquaintance"),
        point("2016-11-21", "tried", NONE, band(0.39, 0.96)),
        point("2018-01-01", "tried", NONE, band(0.31, 0.95)),
        point("2019-07-01", "known", band(0.56, 0.97), band(0.62, 0.98)),
        point("2021-01-01", "known", band(0.51, 0.96), band(0.55, 0.97)),
        point("2023-01-01", "tried", band(0.41, 0.95), band(0.46, 0.96)),
        point("2024-03-01", "ally", band(0.78, 0.97), band(0.74, 0.97)),
        point("2025-09-15", "ally", band(0.71, 0.94), band(0.72, 0.96)),
        point("2026-06-14", "strained", band(0.33, 0.71), band(0.76, 0.97)),
        point(TODAY, "known", band(0.52, 0.82), band(0.74, 0.96)),
    ],
    [
        mark("2015", "meeting", "both", "neutral", "Tuesday running club"),
        mark("2016-11-21", "favour_big", "me", "for", "קראתי את ההרצאה שלה פעמיים"),
        mark("2019", "joint_project", "both", "for", "ورشة الأرشيف المفتوح"),
        mark("2024-03-01", "joint_project", "both", "for", "Moved the booking system to the new host"),
        mark("2025-09", "paid_late", "them", "against", "Invoice 14, five weeks late"),
        mark("2026-06-14", "promise_broken", "them", "against"),
        mark("2026-06-14", "note", "me", "neutral", "To ask again in autumn"),
        mark("2026-10-30", "favour_big", "them", "for", "Read my talk twice and found the hole in it"),
    ],
)

ONE = path(
    [point("2026-11-20", "acquaintance"), point(TODAY, "tried", band(0.46, 0.97))],
    [mark(TODAY, "paid_on_time", "them", "for")],
)

CHATS = path(
    [point("2024-01-10", "acquaintance"), point(TODAY, "acquaintance")],
    [mark("2024-01-10", "message_exchange", "both", "neutral"), mark("2026-02-03", "call", "both", "neutral")],
)

ONE_YEAR = path(
    [
        point("2026-01-12", "acquaintance"),
        point("2026-03-02", "tried", band(0.4, 0.96), band(0.4, 0.96)),
        point("2026-07-20", "known", band(0.58, 0.97), band(0.38, 0.95)),
        point(TODAY, "known", band(0.54, 0.96), band(0.36, 0.95)),
    ],
    [
        mark("2026-01-12", "meeting", "both", "neutral"),
        mark("2026-03-02", "promise_kept", "both", "for"),
        mark("2026-07-20", "joint_project", "them", "for"),
    ],
)

NOTHING = path([point(TODAY, "stranger")], [])


def many() -> Json:
    """Thirty years with 300 marks and as many points as the server gives."""
    end, days = date.fromisoformat(TODAY), 30 * 365
    on = [str(end - timedelta(days=days - round(step * days / 159))) for step in range(160)]
    stages = ["acquaintance", "tried", "known", "ally", "strained", "known", "ally", "broken"]
    points = [
        point(day, stages[step // 20], band(0.2 + step % 60 / 100, 0.9), band(0.2 + step * 3 % 60 / 100, 0.95))
        for step, day in enumerate(on)
    ]
    tones = [("joint_project", "for"), ("meeting", "neutral"), ("paid_late", "against")]
    marks = []
    for number in range(300):
        kind, tone = tones[(number * 7) % 3]
        day = str(end - timedelta(days=days - number * days // 300))
        marks.append(mark(day, kind, ("me", "them", "both")[number % 3], tone, "Work " * (number % 4)))
    return path(points, marks)
