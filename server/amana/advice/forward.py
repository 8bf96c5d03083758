"""A text that whoever is asked for an introduction can pass on as it is."""

from typing import Final

from amana.advice.reading import Heard, Reading
from amana.advice.script import sentence
from amana.advice.situation import Situation
from amana.advice.wording import filled, shortened

_ASK: Final = "ask_intro"
_REASON: Final = "reason"
_LONGEST_REASON: Final = 300
_LONGEST_LIST: Final = 200


def forward(now: Situation) -> str:
    """Return who asks, why the two, what is asked and an easy way out; "" where no introduction is asked for.

    The reason stands as the draft has it. What is not on record is a blank in square brackets, named in the language.
    """
    if _ASK not in now.heard:
        return ""
    spoken, me = now.spoken(now.heard[_ASK]), now.facts.me
    say = {name: now.book.phrases[f"forward.{name}"][spoken] for name in ("text", "goods", "goals", "reason", "and")}
    places = {
        "goods": _listed(me.offers, say["and"]) or say["goods"],
        "goals": _listed(me.needs, say["and"]) or say["goals"],
        "reason": _reason(now.reading, now.heard) or say["reason"],
    }
    return filled(say["text"], places)


def _listed(lines: tuple[str, ...], joint: str) -> str:
    return shortened(joint.join(lines), _LONGEST_LIST)


def _reason(reading: Reading, heard: Heard) -> str:
    """Return the draft's own sentence that says why, without the ask where both stand in one."""
    hits = heard.get(_REASON)
    if not hits:
        return ""
    begin, end = sentence(reading.own.text, hits[0].start, hits[0].end)
    asked = [hit for hit in heard[_ASK] if begin <= hit.start < end]
    if any(hit.start < hits[0].start for hit in asked):
        begin = hits[0].start
    elif asked:
        end = asked[0].start
    if not reading.own.text[begin:end].strip():
        return ""
    start, stop = reading.own.original(begin, end)
    return shortened(reading.written[start:stop].strip(" ,;:-\n"), _LONGEST_REASON)
