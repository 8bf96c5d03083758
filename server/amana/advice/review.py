"""The engine's answer to a draft."""

from dataclasses import dataclass
from typing import Any

from amana.advice.draft import Language
from amana.advice.explain import FactUsed
from amana.advice.reading import Span
from amana.advice.rulebook import Level


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing a draft asks for: information, time, introduction, vouching, job, names, on_behalf or money."""

    kind: str
    words: tuple[Span, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the ask as the HTTP answer has it."""
        return {"kind": self.kind, "words": [span.to_json() for span in self.words]}


@dataclass(frozen=True, slots=True)
class Good:
    """A good sign in a draft, named in the reader's language."""

    signal: str
    text: str
    words: tuple[Span, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the good sign as the HTTP answer has it."""
        return {"signal": self.signal, "text": self.text, "words": [span.to_json() for span in self.words]}


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason to think twice: its words, its facts, a better way, and what would silence it."""

    rule: str
    principle: str
    level: Level
    words: tuple[Span, ...]
    facts: tuple[FactUsed, ...]
    why: str
    instead: str
    source: str
    silent_if: tuple[str, ...]
    bare: bool
    lowered: bool = False
    hints: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the finding as the HTTP answer has it."""
        return {
            "rule": self.rule,
            "principle": self.principle,
            "level": self.level,
            "words": [span.to_json() for span in self.words],
            "facts": [fact.to_json() for fact in self.facts],
            "why": self.why,
            "instead": self.instead,
            "source": self.source,
            "silent_if": list(self.silent_if),
            "bare": self.bare,
            "lowered": self.lowered,
            "hints": list(self.hints),
        }


@dataclass(frozen=True, slots=True)
class Review:
    """The verdict on a draft with its reasons; `language` is the message's own, None for an empty one.

    `forward` is a text that whoever is asked for an introduction can pass on, empty where none is asked for.
    """

    verdict: Level
    asks: tuple[Ask, ...]
    findings: tuple[Finding, ...]
    good: tuple[Good, ...]
    language: Language | None
    forward: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return exactly the body of `POST reviews`."""
        return {
            "verdict": self.verdict,
            "asks": [ask.to_json() for ask in self.asks],
            "findings": [finding.to_json() for finding in self.findings],
            "good": [good.to_json() for good in self.good],
            "language": self.language,
            "forward": self.forward,
        }
