"""What a person's page tells of the tie: the whole sheet in words, in the order in which it is read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

from amana.relationship.contact import Contact
from amana.texts import Texts
from amana.web.open_ends import QuestionTold, questions_told
from amana.web.sentences.counted import LedgerTold, counted
from amana.web.sentences.steps import step_words
from amana.web.sentences.telling import Side, Telling

_SIDES: tuple[Side, ...] = ("trust", "standing")
_MUCH, _SOME = 0.4, 0.15
_WARM, _MILD = 0.5, 0.15
LEVELS = ("clear", "hint", "caution", "stop")

CarryGroup = tuple[tuple[str, ...], tuple[str, ...]]
"""Asks, and the reasons they share."""


@dataclass(frozen=True, slots=True)
class TieTold:
    """One sheet in words."""

    step: str
    questions: list[QuestionTold]
    ledgers: dict[str, LedgerTold]
    both_ways: str
    explained: bool
    carry: list[tuple[str, list[CarryGroup]]]
    balance: str
    warmth: str
    gifts: dict[str, list[Mapping[str, Any]]]


def tie_told(contact: Contact, sheet: Mapping[str, Any], words: Texts) -> TieTold:
    """The sheet of a kept person, told; the contact is as pages are to see it."""
    telling = Telling(words, contact.name, sheet["today"])
    gifts = sheet["balance"]["gifts"]
    return TieTold(
        step=step_words(telling, sheet),
        questions=questions_told(contact, sheet["questions"], telling),
        ledgers={side: counted(telling, side, sheet[side]) for side in _SIDES},
        both_ways=_both_ways(words, sheet["trust"], sheet["standing"]),
        explained=sheet["trust"]["evidence"] or sheet["standing"]["evidence"],
        carry=[(level, groups) for level in LEVELS if (groups := _by_reasons(sheet["can_carry"], level))],
        balance=_balance_word(sheet["balance"]),
        warmth="warm" if sheet["warmth"] >= _WARM else "mild" if sheet["warmth"] >= _MILD else "quiet",
        gifts={side: [gift for gift in gifts if gift["who"] in {side, "both"}] for side in ("me", "them")},
    )


def _both_ways(words: Texts, trust: Mapping[str, Any], standing: Mapping[str, Any]) -> str:
    """Both numbers as one, never without its band."""
    if not (trust["evidence"] and standing["evidence"]):
        return words("two-ways-none")
    low, high = (sqrt(trust[end] * standing[end]) for end in ("low", "high"))
    return words("two-ways", low=low, high=high)


def _by_reasons(entries: Sequence[Mapping[str, Any]], level: str) -> list[CarryGroup]:
    """Asks of one level that have the same reasons stand together; one that has others stands by itself."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for entry in entries:
        if entry["level"] == level:
            # Where nothing is on record, every other reason only says the same again.
            reasons = ("no_record",) if "no_record" in entry["reasons"] else tuple(entry["reasons"])
            groups.setdefault(() if level == "clear" else reasons, []).append(entry["ask"])
    return [(tuple(asks), reasons) for reasons, asks in groups.items()]


def _balance_word(balance: Mapping[str, Any]) -> str:
    if not (balance["given"] or balance["received"]):
        return "none"
    value = balance["value"]
    if value < -_MUCH:
        return "mostly_received"
    if value < -_SOME:
        return "received"
    return "given" if value > _SOME else "even"
