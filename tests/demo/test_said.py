"""The page of what Amana says is what Amana says."""

from collections import Counter
from pathlib import Path

from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.presets import PRESETS
from amana.demo.said import FILE, messages, page

ROOT = Path(__file__).parents[2]
GOOD = ("thanks", "thanks, and how it went", "a congratulation", "an offer", "a small question with its reason")


def test_the_page_is_what_the_command_prints() -> None:
    written = (ROOT / FILE).read_text(encoding="utf-8")
    assert written == page(), f"print it anew: python -m amana.demo.said > {FILE}"
    assert FILE in (ROOT / "README.md").read_text(encoding="utf-8")


def test_twenty_messages_of_every_language_and_of_different_shapes() -> None:
    assert Counter(message["language"] for message in messages()) == {"en": 8, "ar": 6, "he": 6}
    assert len({message["text"] for message in messages()}) == 20


def test_nothing_is_said_of_what_gives_and_an_ally_is_never_stopped_for_it() -> None:
    good = [message for message in messages() if message["shape"] in GOOD]
    assert len(good) == len(GOOD)
    for message in messages():
        verdicts = {
            tie: review(Draft(message["channel"], message["text"]), PRESETS[tie]).verdict
            for tie in ("stranger", "acquaintance", "ally")
        }
        if message in good:
            assert set(verdicts.values()) <= {"clear", "hint"}, (message["text"], verdicts)
