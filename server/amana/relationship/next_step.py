"""The next small step with somebody: what is owed comes first, then what mends, then what gives, then what tests."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, get_args

from amana.relationship.event import ANSWERS, Event, Kind, Who
from amana.relationship.followed import Latest
from amana.relationship.matching import first_match
from amana.relationship.me import Me
from amana.relationship.model import DEFAULT, Model

Step = Literal[
    "keep_promise",
    "thank",
    "report_back",
    "repair",
    "let_rest",
    "greet_again",
    "offer",
    "ask_small",
    "begin",
    "small_task",
    "work_together",
    "keep_up",
]

STEPS: tuple[Step, ...] = get_args(Step)

COLD = 0.15
"""Below this warmth a tie has gone quiet."""

_MINE: tuple[Who, ...] = ("me", "both")
_OUTCOMES = frozenset((*ANSWERS["introduced"], *ANSWERS["recommended"]))
_AFTER_HARM: Mapping[str, Step] = {"strained": "repair", "broken": "let_rest"}
_BY_STAGE: Mapping[str, Step] = {
    "stranger": "begin",
    "acquaintance": "small_task",
    "tried": "work_together",
    "known": "keep_up",
    "ally": "keep_up",
}


def next_step(
    found: Mapping[str, Any], newest: Sequence[Event], me: Me, model: Model = DEFAULT
) -> dict[str, Any] | None:
    """The first step that fits the tie as the rest of its sheet, `found`, tells it; `newest` is its timeline.

    `event`, `kind` and `text` are of the event the step answers, `theirs` and `mine` the two lines that match;
    empty where the step has none.
    """
    return next(_steps(found, newest, me, model), None)


def _steps(found: Mapping[str, Any], newest: Sequence[Event], me: Me, model: Model) -> Iterator[dict[str, Any]]:
    stage: str = found["stage"]["name"]
    if promise := _promise_due(found):
        yield _step("keep_promise", (promise["event"], "promised", promise["text"]))
    for debt in found["thanks_owed"][:1]:
        yield _step("thank", (debt["event"], debt["kind"], debt["text"]))
    if outcome := _untold(newest):
        yield _step("report_back", (outcome.id, outcome.kind, outcome.text))
    if stage in _AFTER_HARM:
        yield _step(_AFTER_HARM[stage])
    if found["trust"]["low"] >= model.known_low and found["warmth"] < COLD:
        yield _step("greet_again")
    yield from _matches(found, me)
    if stage in _BY_STAGE:
        yield _step(_BY_STAGE[stage])


def _step(step: Step, event: tuple[str, str, str] = ("", "", ""), theirs: str = "", mine: str = "") -> dict[str, Any]:
    of, kind, text = event
    return {"step": step, "event": of, "kind": kind, "text": text, "theirs": theirs, "mine": mine}


def _promise_due(found: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """My promise whose day, month or year has come, the soonest due first."""
    today: str = found["today"]
    for promise in found["promises"]:
        due = promise["due"]
        if promise["who"] in _MINE and due and due <= today[: len(due)]:
            return dict(promise)
    return None


def _untold(newest: Iterable[Event]) -> Event | None:
    """The newest outcome of what they introduced or recommended, if no word of mine may have reached them since."""
    outcomes: list[Event] = []
    told: list[Event] = []
    for event in newest:
        if event.kind in _OUTCOMES and event.who == _whose(event.kind):
            outcomes.append(event)
        elif event.kind in {"reported_back", "gratitude"} and event.who in _MINE:
            told.append(event)
    latest = Latest(told) if outcomes else None
    return next((outcome for outcome in outcomes if latest and not latest.may_follow(outcome.on)), None)


def _whose(outcome: Kind) -> Who:
    """Whose act an outcome is where they had introduced or recommended: being let down, they suffered mine."""
    return "me" if outcome == "recommendation_bad" else "them"


def _matches(found: Mapping[str, Any], me: Me) -> Iterator[dict[str, Any]]:
    """Giving first; asking only where a small question is welcome and none of mine still waits for an answer."""
    theirs = found["contact"] or {"offers": (), "needs": ()}
    if given := first_match(me.offers, theirs["needs"]):
        yield _step("offer", mine=given[0], theirs=given[1])
    small = any(answer["ask"] == "information" and answer["level"] == "clear" for answer in found["can_carry"])
    waiting = any(question["kind"] == "asked" and question["who"] in _MINE for question in found["questions"])
    if small and not waiting and (wanted := first_match(theirs["offers"], me.needs)):
        yield _step("ask_small", theirs=wanted[0], mine=wanted[1])
