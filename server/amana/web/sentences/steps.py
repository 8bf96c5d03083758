"""The next small step with somebody, in one sentence with its reason: an invitation, never a duty."""

from collections.abc import Mapping
from typing import Any

from amana.relationship.event import Kind
from amana.web.sentences.telling import Side, Telling, capital

_ABOUT_HARM = frozenset({"repair", "let_rest"})


def step_words(telling: Telling, sheet: Mapping[str, Any]) -> str:
    """What could be done next; empty where nothing is proposed."""
    step = sheet["next_step"]
    if not step:
        return ""
    promise = next((one for one in sheet["promises"] if one["event"] == step["event"]), None)
    did = ""
    if step["step"] in _ABOUT_HARM:
        did = _harm(telling, sheet)
    elif step["event"]:
        did = _act(telling, sheet, step)
    return capital(
        telling.words(
            f"step-{step['step']}",
            name=telling.called,
            what=telling.quoted(step["text"]) if step["text"] else telling.words("something"),
            date=telling.day(promise["due"]) if promise else "",
            theirs=telling.quoted(step["theirs"]),
            mine=telling.quoted(step["mine"]),
            did=capital(did),
        )
    )


def _act(telling: Telling, sheet: Mapping[str, Any], step: Mapping[str, Any]) -> str:
    """What they did, with its date where the sheet still tells it."""
    kind: Kind = step["kind"]
    # Being let down by whom they recommended, they suffered an act of mine.
    side: Side = "standing" if kind == "recommendation_bad" else "trust"
    who = "me" if side == "standing" else "them"
    for known in (*sheet["thanks_owed"], *sheet["events"], *sheet["trust"]["lines"]):
        if step["event"] == known.get("event", known.get("id")):
            return telling.did_when(side, {"kind": kind, "who": who, "on": known["on"]})
    return telling.did(side, kind, who)  # type: ignore[arg-type]  # one of the two is no less a Who


def _harm(telling: Telling, sheet: Mapping[str, Any]) -> str:
    """The gravest of what they did."""
    against = [line for line in sheet["trust"]["lines"] if line["s"]]
    if not against:
        return telling.words("step-harmed", name=telling.called)
    return telling.did_when("trust", max(against, key=lambda line: float(line["s"])))
