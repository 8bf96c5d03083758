"""How often the shipped rules are right on messages that people write; `-s` prints the numbers."""

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

import pytest

from advice.shipped import GRID, Message, grid
from amana.advice.draft import LANGUAGES, Channel, Draft, Language
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.presets import PRESETS
from amana.advice.review import Review

HELD = {"caution", "stop"}


@dataclass(frozen=True)
class Floor:
    """The least share of messages to hold that is held, and the most of the others that may be."""

    recall: float
    fine: float
    ordinary: float
    any_finding: float


# Messages of the grid were seen while the patterns were written: their floors guard against falling back, and are no
# estimate for messages nobody has seen. The unseen ones, half of them worded to avoid the usual words, and the
# received ones, of the kinds that people quote as received, were only ever counted; their floors lie a little below
# what was counted.
FLOORS: dict[tuple[str, Language], Floor] = {
    ("grid", "en"): Floor(0.95, 0.0, 0.0, 0.0),
    ("grid", "ar"): Floor(0.95, 0.0, 0.0, 0.0),
    ("grid", "he"): Floor(0.95, 0.0, 0.0, 0.0),
    ("unseen", "en"): Floor(0.72, 0.04, 0.03, 0.04),
    ("unseen", "ar"): Floor(0.64, 0.06, 0.03, 0.03),
    ("unseen", "he"): Floor(0.61, 0.05, 0.02, 0.02),
    ("received", "en"): Floor(0.90, 0.06, 0.02, 0.02),
    ("received", "ar"): Floor(0.88, 0.05, 0.02, 0.02),
    ("received", "he"): Floor(0.88, 0.06, 0.02, 0.02),
}


def messages(name: str, language: Language) -> list[Message]:
    """The messages of one set in one language."""
    if name == "grid":
        return [message for message in grid() if message.language == language]
    rows = map(json.loads, (_file(name, language)).read_text(encoding="utf-8").splitlines())
    return [
        Message(language, row["expect"], row["shape"], row["facts"], cast("Channel", row["channel"]), row["text"])
        for row in rows
    ]


def _file(name: str, language: Language) -> Path:
    return GRID / f"{name}_{language}.jsonl"


SETS = [(name, language) for name, language in FLOORS if _file(name, language).exists()]


@cache
def reviews(name: str, language: Language) -> list[tuple[Message, Review]]:
    """Each message of a set with what is said about it."""
    return [
        (message, review(Draft(message.channel, message.text, language), PRESETS[message.facts]))
        for message in messages(name, language)
    ]


@pytest.mark.parametrize(("name", "language"), SETS)
def test_bad_messages_are_held_and_good_ones_are_not(name: str, language: Language) -> None:
    counts: Counter[tuple[str, bool]] = Counter()
    missed: Counter[str] = Counter()
    remarks = 0
    for message, found in reviews(name, language):
        held = found.verdict in HELD
        counts[message.expect, held] += 1
        missed[message.shape] += message.expect == "hold" and not held
        remarks += message.expect == "ordinary" and bool(found.findings)
    share = {
        kind: counts[kind, True] / max(1, counts[kind, True] + counts[kind, False])
        for kind in ("hold", "fine", "ordinary")
    }
    ordinary = max(1, counts["ordinary", True] + counts["ordinary", False])
    told = ", ".join(f"{kind} held {part:.1%}" for kind, part in share.items())
    print(f"\n{name} {language}: {told}, any remark on {remarks} ordinary ones, missed {dict(+missed)}")  # noqa: T201 - asked for with -s
    floor = FLOORS[name, language]
    assert share["hold"] >= floor.recall
    assert share["fine"] <= floor.fine
    assert share["ordinary"] <= floor.ordinary
    assert remarks / ordinary <= floor.any_finding


@pytest.mark.parametrize(("name", "language"), SETS)
def test_a_rule_that_holds_messages_is_mostly_right(name: str, language: Language) -> None:
    """A rule's precision: of the messages it held, how many a careful reader would hold."""
    held: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for message, found in reviews(name, language):
        for rule in {finding.rule for finding in found.findings if finding.level in HELD}:
            held[rule][message.expect == "hold"] += 1
    for rule, right in sorted(held.items()):
        print(f"\n{name} {language} {rule}: right {right[True]} of {right.total()}", end="")  # noqa: T201 - asked for with -s
    assert len(held) >= len(LANGUAGES)
    often_wrong = [rule for rule, right in held.items() if right[False] > max(1, right[True])]
    assert not often_wrong


def test_ordinary_work_messages_are_not_held_even_for_somebody_not_on_record() -> None:
    held = [
        message.text
        for message in grid()
        if message.expect == "ordinary" and review(Draft(message.channel, message.text), Facts()).verdict in HELD
    ]
    assert not held


def test_asks_of_an_old_partner_are_never_held() -> None:
    held = [
        (message.text, found.findings[0].rule)
        for message in grid()
        if message.shape not in {"guilt", "press"}
        and (found := review(Draft(message.channel, message.text), PRESETS["ally"])).verdict in HELD
    ]
    assert not held
