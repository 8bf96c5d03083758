"""What the tests of this room share: the shipped rules, and the messages of the grid."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from amana.advice.draft import LANGUAGES, Channel, Language
from amana.advice.engine import shipped_book
from amana.advice.rulebook import Rule, Sample, Signal

BOOK = shipped_book()
SAMPLES = [
    (signal, sample, kind)
    for signal in BOOK.signals.values()
    for kind, samples in (("heard", signal.heard), ("near", signal.near), ("unheard", signal.unheard))
    for sample in samples
]
HEARD = [(signal, sample) for signal, sample, kind in SAMPLES if kind == "heard"]
RULES = {rule.id: rule for rule in BOOK.rules}
GRID = Path(__file__).parent / "data"


def rules_heard() -> list[tuple[Rule, Signal, Sample]]:
    """Every rule with each text in which its own signal is heard."""
    return [(rule, signal, sample) for signal, sample in HEARD for rule in BOOK.rules if rule.signal == signal.id]


@dataclass(frozen=True)
class Message:
    """A message of the grid, the tie it is sent over, and what a careful reader expects."""

    language: Language
    expect: str
    shape: str
    facts: str
    channel: Channel
    text: str


def grid() -> list[Message]:
    """Every message of the grid, in the order of the languages."""
    messages = []
    for language in LANGUAGES:
        for line in (GRID / f"grid_{language}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            channel = cast("Channel", row["channel"])
            messages.append(Message(language, row["expect"], row["shape"], row["facts"], channel, row["text"]))
    return messages
