"""The sheet and a review speak of one tie: what the sheet says it carries is what a plain ask is held to."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from advice.shipped import BOOK, HEARD
from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.presets import PRESETS
from amana.advice.reading import listen, read
from amana.advice.rulebook import LEVELS, Rule, RuleBook, Tuning
from amana.advice.verdict import judge
from amana.relationship.asks import Strength, can_carry
from amana.relationship.contact import Contact
from amana.relationship.event import Event, Kind, Stake, Who
from amana.relationship.model import DEFAULT, Model
from amana.relationship.sheet import sheet

TODAY = date(2026, 11, 21)
(LAST,) = (rule for rule in BOOK.rules if rule.last_resort)
# Heavier than their kind: work looked over, and what only insiders know, are held to what a recommendation is.
HEAVIER = ("ask_feedback", "ask_inside")
HEAVY = ("time", "introduction", "vouching", "job", "names", "money")

# Ties as they really come about: who did what, when, and at what stake.
TIES: dict[str, list[tuple[Kind, Who, str, Stake]]] = {
    "kept": [],
    "noted": [("note", "me", "2026-01", "normal")],
    "written to": [("message_one_way", "me", "2026-11-01", "normal")],
    "met": [("meeting", "both", "2026-11-01", "normal")],
    "met long ago": [("meeting", "both", "2023-11-01", "normal")],
    "worked together": [("joint_project", "both", "2026-03", "normal")],
    "worked together long ago": [("joint_project", "both", "1996", "small")],
    "helped them": [("favour_big", "me", "2026-10", "normal"), ("favour_small", "me", "2026-11", "normal")],
    "was helped": [("favour_big", "them", "2026-10", "normal")],
    "was helped a lot": [("favour_big", "them", "2026-10", "large"), ("call", "both", "2026-10", "normal")],
    "worked together, then was helped a lot": [
        ("joint_project", "both", "2026-03", "normal"),
        ("favour_big", "them", "2026-10", "large"),
    ],
    "was deceived": [("joint_project", "both", "2026-03", "normal"), ("deception", "them", "2026-06", "normal")],
    "was paid late": [("call", "both", "2026-03", "normal"), ("paid_late", "them", "2026-06", "large")],
    "let them down": [("call", "both", "2026-10", "normal"), ("promise_broken", "me", "2026-11", "normal")],
    "both have shown it": [
        ("joint_project", "both", "2025-03", "large"),
        ("paid_on_time", "both", "2026-03", "large"),
    ],
}
GUESSED = "Hello, your cousin is an MP, right? I need to meet him. Kindly arrange."  # no pattern knows it


def rules_of(kind: str) -> list[Rule]:
    """The rules about this ask alone; a signal heavier than its kind is a kind of its own."""
    signals = {
        name for name, signal in BOOK.signals.items() if name == kind or (signal.ask == kind and name not in HEAVIER)
    }
    return [rule for rule in BOOK.rules if rule.signal in signals]


@cache
def plain(kind: str) -> list[str]:
    """Texts that ask for just this, with nothing in them that makes it smaller."""
    rules = rules_of(kind)
    softer = {change.signal for rule in rules for change in rule.mitigate}
    return [
        sample.text
        for signal, sample in HEARD
        if kind == (signal.id if signal.id in HEAVIER else signal.ask)
        and not softer & listen(read(sample.text), BOOK).keys()
    ]


def of_review(kind: str, text: str, facts: Facts, model: Model = DEFAULT, book: RuleBook = BOOK) -> str:
    """How far a review goes for this ask alone, whatever else it has to say about the message."""
    others = frozenset(rule.id for rule in BOOK.rules) - {rule.id for rule in rules_of(kind)}
    return review(Draft("message", text), replace(facts, silenced=others), book.under(model)).verdict


def told(facts: Facts) -> dict[str, str]:
    """What the sheet says of a preset."""
    strength = Strength(
        on_record=not facts.unknown_contact,
        stage=facts.stage,  # type: ignore[arg-type]  # the presets name stages
        trust_low=facts.trust_low,
        standing_low=facts.standing_low,
        balance=facts.balance,
        joint_work=facts.joint_work > 0,
    )
    return {answer.ask: answer.level for answer in can_carry(strength)}


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("kind", HEAVY)
def test_a_preset_is_held_to_what_the_sheet_says(kind: str, preset: str) -> None:
    texts = plain(kind)
    assert len(texts) >= 3
    facts = PRESETS[preset]
    wrong = [text for text in texts if of_review(kind, text, facts) != told(facts)[kind]]
    assert not wrong, told(facts)[kind]


def found_in(text: str, facts: Facts) -> list[str]:
    return [finding.rule for finding in review(Draft("message", text), facts).findings]


def sounding(facts: Facts) -> dict[str, set[str]]:
    """The plain texts that the rule of last resort would hold by their sound alone, each with all it asks."""
    texts = [text for kind in HEAVY for text in plain(kind) if judge(LAST, listen(read(text), BOOK), facts)]
    return {text: {ask.kind for ask in review(Draft("message", text), facts).asks} for text in texts}


def test_how_an_ask_sounds_is_not_held_against_a_tie_that_carries_it() -> None:
    facts = PRESETS["acquaintance"]
    carried = {kind for kind, level in told(facts).items() if level == "clear"}
    texts = [text for text, asks in sounding(facts).items() if asks and asks <= carried]
    assert len(texts) >= 10
    assert [text for text in texts if LAST.id in found_in(text, facts)] == []


def test_how_a_message_sounds_still_counts_before_any_exchange_and_where_nothing_is_heard_to_be_asked() -> None:
    kept = PRESETS["kept"]
    verdicts = [review(Draft("message", text), kept).verdict for text in sounding(kept)]
    assert len(verdicts) >= 10
    assert set(verdicts) <= {"caution", "stop"}
    assert found_in(GUESSED, PRESETS["acquaintance"]) == [LAST.id]
    assert review(Draft("message", GUESSED), PRESETS["acquaintance"]).asks == ()


@pytest.mark.parametrize("tie", TIES)
@pytest.mark.parametrize("kind", HEAVY)
def test_a_tie_that_came_about_is_held_to_what_its_sheet_says(kind: str, tie: str) -> None:
    events = tuple(Event(f"c-{at}", *what) for at, what in enumerate(TIES[tie]))
    found = sheet(Contact("c", "Noor", events=events), events, TODAY)
    level = next(answer["level"] for answer in found["can_carry"] if answer["ask"] == kind)
    facts = Facts.from_sheet(found, events, "message")
    wrong = [text for text in plain(kind) if of_review(kind, text, facts) != level]
    assert not wrong, level


OWN_NUMBERS = {
    "stricter": replace(DEFAULT, standing_for_time=0.3, standing_for_vouching=0.6, trust_for_money=0.8),
    "milder": replace(DEFAULT, standing_for_vouching=0.3, balance_for_vouching=-0.9, balance_for_time=-0.9),
}


@pytest.mark.parametrize("tie", TIES)
@pytest.mark.parametrize("kind", HEAVY)
@pytest.mark.parametrize("numbers", OWN_NUMBERS)
def test_the_users_own_numbers_hold_for_sheet_and_review_alike(numbers: str, kind: str, tie: str) -> None:
    model = OWN_NUMBERS[numbers]
    events = tuple(Event(f"c-{at}", *what) for at, what in enumerate(TIES[tie]))
    found = sheet(Contact("c", "Noor", events=events), events, TODAY, model=model)
    level = next(answer["level"] for answer in found["can_carry"] if answer["ask"] == kind)
    facts = Facts.from_sheet(found, events, "message")
    assert {of_review(kind, text, facts, model) for text in plain(kind)} == {level}


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("kind", HEAVIER)
def test_what_is_heavier_than_its_kind_is_held_to_what_the_sheet_says_of_vouching(kind: str, preset: str) -> None:
    texts = plain(kind)
    assert len(texts) >= 3
    facts = PRESETS[preset]
    wrong = [text for text in texts if of_review(kind, text, facts) != told(facts)["vouching"]]
    assert not wrong, told(facts)["vouching"]


@pytest.mark.parametrize("preset", PRESETS)
def test_a_small_question_is_never_held_to_more_than_the_sheet_says(preset: str) -> None:
    facts = PRESETS[preset]
    for text in plain("information"):
        assert LEVELS.index(of_review("information", text, facts)) <= LEVELS.index(told(facts)["information"]), text


LESS = {
    "off": Tuning(on=False),
    "a hint": Tuning(level="hint"),
    "lowered": Tuning(lowered=True),
}


@pytest.mark.parametrize("kind", HEAVY)
@pytest.mark.parametrize("less", LESS)
def test_a_rule_that_says_less_moves_its_own_ask_alone_and_nothing_else_speaks_in_its_place(
    kind: str, less: str
) -> None:
    tuned = BOOK.tuned({rule.id: LESS[less] for rule in rules_of(kind)})
    assert tuned.hushed == tuple(rules_of(kind)) or less == "a hint"
    for preset in ("stranger", "taker", "ally"):
        facts = PRESETS[preset]
        for other in HEAVY:
            for text in plain(other)[:3]:
                before, now = of_review(other, text, facts), of_review(other, text, facts, book=tuned)
                if other != kind:
                    assert now == before, (preset, text)
                elif less == "off":
                    assert now == "clear", (preset, text)
                else:
                    assert LEVELS.index(now) <= LEVELS.index(before), (preset, text)


def test_what_is_switched_off_or_silenced_is_not_said_by_the_rule_of_last_resort() -> None:
    facts = PRESETS["stranger"]
    for kind in HEAVY:
        ids = frozenset(rule.id for rule in rules_of(kind))
        off = BOOK.tuned({rule: Tuning(on=False) for rule in ids})
        for text in plain(kind)[:3]:
            for found in (
                review(Draft("message", text), facts, off),
                review(Draft("message", text), replace(facts, silenced=ids), BOOK),
            ):
                said = {finding.rule for finding in found.findings}
                assert not said & {rule.id for rule in BOOK.rules if rule.last_resort}, text
                assert not said & ids, text
