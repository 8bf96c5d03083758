"""How often the shipped rules are right on messages that people write; `-s` prints the numbers."""

from collections import Counter

import pytest

from advice.shipped import grid
from amana.advice.draft import LANGUAGES, Draft, Language
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.presets import PRESETS

HELD = {"caution", "stop"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_bad_messages_are_held_and_good_ones_are_not(language: Language) -> None:
    counts: Counter[tuple[str, bool]] = Counter()
    missed: Counter[str] = Counter()
    for message in grid():
        if message.language != language:
            continue
        found = review(Draft(message.channel, message.text, language), PRESETS[message.facts])
        held = found.verdict in HELD
        counts[message.expect, held] += 1
        missed[message.shape] += message.expect == "hold" and not held
    caught, lost = counts["hold", True], counts["hold", False]
    wrong = counts["fine", True] + counts["ordinary", True]
    recall, precision = caught / (caught + lost), caught / (caught + wrong)
    print(f"\n{language}: recall {recall:.1%} of {caught + lost}, precision {precision:.1%}, missed {dict(+missed)}")  # noqa: T201 - asked for with -s
    # These messages were seen while the patterns were written: the floors guard against falling back, and are no
    # estimate for messages nobody has seen. Before the patterns were widened to them, the second batch of the grid
    # was held to 83 % (en), 60 % (ar), 50 % (he), the third, worded to avoid the usual words, to 25, 17 and 8 %.
    assert recall >= 0.95
    assert counts["fine", True] == 0
    assert counts["ordinary", True] == 0


def test_ordinary_work_messages_get_no_finding_at_all() -> None:
    for message in grid():
        if message.expect == "ordinary":
            found = review(Draft(message.channel, message.text), PRESETS[message.facts])
            assert not found.findings, message.text


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
