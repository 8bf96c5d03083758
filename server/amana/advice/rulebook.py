"""What rule packs say, read and ready: signals, rules, and the wording of facts."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeAlias

from amana.advice.conditions import Condition
from amana.advice.draft import Channel, Language
from amana.advice.pattern import Pattern
from amana.advice.vocabulary import Vocabulary
from amana.relationship.model import DEFAULT, Model

Level: TypeAlias = Literal["clear", "hint", "caution", "stop"]
LEVELS: Final[tuple[Level, ...]] = ("clear", "hint", "caution", "stop")
ProblemCode: TypeAlias = Literal[
    "rule", "not_toml", "only_rules", "not_utf8", "too_large", "not_a_file", "unreadable", "too_many"
]
Wording: TypeAlias = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Sample:
    """A text in which a signal is heard at exactly these places (offsets of `text`); nowhere, if there are none."""

    language: Language
    text: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Signal:
    """Something a text may do, with the patterns that show it and those that excuse a hit."""

    id: str
    ask: str | None
    patterns: Mapping[Language, tuple[Pattern, ...]]
    excuses: Mapping[Language, tuple[Pattern, ...]]
    any_of: tuple[str, ...] = ()
    text: Wording = field(default_factory=dict)
    heard: tuple[Sample, ...] = ()
    near: tuple[Sample, ...] = ()
    unheard: tuple[Sample, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the signal is a good sign, named to the writer."""
        return bool(self.text) and self.ask is None


class Signals(dict[str, Signal]):
    """Signals by their names, in the order they were written; some of a `whole` share its words."""

    def __init__(self, signals: Iterable[tuple[str, Signal]] = (), whole: "Signals | None" = None) -> None:
        super().__init__(signals)
        self.vocabularies: dict[Language, Vocabulary] = whole.vocabularies if whole else {}
        self._whole = whole or self

    def some(self, names: Container[str]) -> "Signals":
        """Return those with these names."""
        return Signals(((name, signal) for name, signal in self.items() if name in names), self._whole)

    def vocabulary(self, code: Language) -> Vocabulary:
        """The words that the patterns of one language need, gathered when that language is first read."""
        known = self.vocabularies.get(code)
        if known is None:
            patterns = [
                pattern
                for signal in self._whole.values()
                for patterns in (signal.patterns, signal.excuses)
                for pattern in patterns.get(code, ())
            ]
            known = self.vocabularies[code] = Vocabulary(patterns)
        return known


@dataclass(frozen=True, slots=True)
class Change:
    """Points that a signal or a fact adds to a rule or takes from it."""

    points: int
    signal: str | None = None
    fact: Condition | None = None

    def under(self, model: Model) -> "Change":
        """Return the same change with the limits that this model sets."""
        return replace(self, fact=self.fact.under(model)) if self.fact else self


@dataclass(frozen=True)
class Example:
    """A text that a rule must, or must not, find; `spans` are the marked words, as offsets of `text`."""

    language: Language
    facts: str
    channel: Channel
    expect: Level
    text: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Tuning:
    """What became of one rule here: whether it may speak at all, how far at most, and whether it was lowered."""

    on: bool = True
    level: Level | None = None
    lowered: bool = False


UNTUNED: Final = Tuning()


@dataclass(frozen=True)
class Rule:
    """What the engine may say, when, and how far it may go; its samples are tried with `tie` and `channel`.

    A rule that is `lowered` goes one level less far than it would, whatever it says. One that is a `last_resort`
    speaks only where no other rule goes as far.
    """

    id: str
    principle: str
    level: Level
    start: Level
    group: str
    signal: str
    when: Condition | None
    aggravate: tuple[Change, ...]
    mitigate: tuple[Change, ...]
    why: Wording
    why_unknown: Wording
    instead: Wording
    source: str
    bare: bool
    tie: str
    channel: Channel
    examples: tuple[Example, ...]
    origin: str
    own: bool = False
    lowered: bool = False
    last_resort: bool = False

    @property
    def reach(self) -> Level:
        """The highest level it can come to now."""
        return LEVELS[max(0, LEVELS.index(self.level) - self.lowered)]

    def tuned(self, tuning: Tuning) -> "Rule | None":
        """Return the same rule as far as it may go; None for one that may not speak.

        A level above the rule's own changes nothing.
        """
        if not tuning.on:
            return None
        level = min(self.level, tuning.level or self.level, key=LEVELS.index)
        return (
            self
            if (level, tuning.lowered) == (self.level, self.lowered)
            else replace(self, level=level, lowered=tuning.lowered)
        )

    def under(self, model: Model) -> "Rule":
        """Return the same rule with the limits that this model sets."""
        return replace(
            self,
            when=self.when.under(model) if self.when else None,
            aggravate=tuple(change.under(model) for change in self.aggravate),
            mitigate=tuple(change.under(model) for change in self.mitigate),
        )


@dataclass(frozen=True)
class FactWording:
    """How one fact is said: with its value, when it is nothing, and what would have to be so for silence."""

    text: Wording
    zero: Wording
    silent: Wording


@dataclass(frozen=True, slots=True)
class Problem:
    """A user's rule that is switched off: the file, the rule (empty for the whole file) and what to do about it.

    `code` says what kind of problem it is, for a sentence in the reader's language; `message` is in English.
    """

    origin: str
    rule: str
    message: str
    code: ProblemCode = "rule"


@dataclass(frozen=True)
class RuleBook:
    """Every rule in force, in the order they were written; `problems` are the user's rules that are not.

    `phrases` are what is said beside the findings: hints, the text to be passed on, answers to what was received.
    """

    signals: Signals
    rules: tuple[Rule, ...]
    facts: Mapping[str, FactWording]
    words: Mapping[str, Wording]
    problems: tuple[Problem, ...] = ()
    phrases: Mapping[str, Wording] = field(default_factory=dict)
    hushed: tuple[Rule, ...] = ()

    def under(self, model: Model) -> "RuleBook":
        """Return the same rules with the limits of the user's own model, so that sheet and review never part."""
        if model is DEFAULT:
            return self
        rules, hushed = (tuple(rule.under(model) for rule in some) for some in (self.rules, self.hushed))
        return replace(self, rules=rules, hushed=hushed)

    def tuned(self, tunings: Mapping[str, Tuning]) -> "RuleBook":
        """Return the same rules, each as far as its tuning lets it speak; a rule without one is as it was.

        Those that say less than they would stand in `hushed` as they were: no last resort speaks in their place.
        """
        if all(tuning == UNTUNED for tuning in tunings.values()):
            return self
        tuned = [(rule, rule.tuned(tunings.get(rule.id, UNTUNED))) for rule in self.rules]
        return replace(
            self,
            rules=tuple(now for _, now in tuned if now),
            hushed=tuple(before for before, now in tuned if now is not before),
        )
