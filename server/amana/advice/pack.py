"""Makes one rule book of the shipped packs and a user's own."""

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from amana.advice.draft import LANGUAGES
from amana.advice.enduring import check_patterns
from amana.advice.facts import FACT_NAMES
from amana.advice.form import SOUNDS, read_fact, read_rule, read_signal, read_words
from amana.advice.packs import shipped, spoken
from amana.advice.reading import EMPTY
from amana.advice.rulebook import FactWording, Problem, Rule, RuleBook, Signals, Wording
from amana.advice.table import PackError
from amana.advice.trial import first_failure

__all__ = ["PackError", "load"]

MOST_OWN_RULES = 100
"""In one file of a user's own."""

_Sounds: TypeAlias = dict[tuple[str, str], dict[str, dict[str, list[str]]]]
"""Pack and signal -> patterns, not, heard, near or unheard -> language -> lines."""


@dataclass
class _Shelf:
    """What has been read so far."""

    shapes: dict[str, str] = field(default_factory=dict)
    signals: Signals = field(default_factory=Signals)
    rules: dict[str, Rule] = field(default_factory=dict)
    facts: dict[str, FactWording] = field(default_factory=dict)
    words: dict[str, Wording] = field(default_factory=dict)
    phrases: dict[str, Wording] = field(default_factory=dict)

    def copy(self) -> "_Shelf":
        """Return a shelf to which more can be added without this one changing."""
        return _Shelf(
            *(dict(self.shapes), Signals(self.signals.items()), dict(self.rules)),
            *(dict(self.facts), dict(self.words), dict(self.phrases)),
        )

    def book(self, problems: tuple[Problem, ...] = ()) -> RuleBook:
        return RuleBook(self.signals, tuple(self.rules.values()), self.facts, self.words, problems, self.phrases)


def load(texts: Mapping[str, str]) -> RuleBook:
    """Return the shipped rules together with a user's own (file name -> TOML text).

    A user's rule that cannot be read, or that fails its own examples, is switched off and stands in `problems`.
    Raises PackError only for a shipped pack.
    """
    shelf, ours = _shipped_shelf().copy(), shipped()
    problems: list[Problem] = []
    for origin, text in texts.items():
        if ours.get(origin) != text:  # a shipped pack handed in again adds nothing
            problems += _shelve_own(shelf, origin, text)
    return shelf.book(tuple(problems))


@functools.cache
def _shipped_shelf() -> _Shelf:
    """Read the shipped packs, once: what their patterns are compiled to is kept whatever a user writes."""
    shelf = _Shelf()
    sounds = _sounds(shelf)
    for origin, text in shipped().items():
        _shelve_shipped(shelf, origin, tomllib.loads(text), sounds)
    for origin, name in sounds:
        raise PackError(origin, name, "", f"{origin} has no [[signal]] called so; say there what it is")
    for rule in shelf.rules.values():
        _check_names(rule, shelf)
    return shelf


def _sounds(shelf: _Shelf) -> _Sounds:
    """Return how each signal of each pack sounds in every language, and shelve the shapes its patterns share."""
    sounds: _Sounds = {}
    for language in LANGUAGES:
        for origin, text in spoken(language).items():
            content = tomllib.loads(text)
            shelf.shapes |= content.pop("shape", {})
            for name, sound in content.items():
                if unknown := set(sound) - SOUNDS:
                    raise PackError(
                        f"{language}/{origin}", name, min(unknown), f"known are {', '.join(sorted(SOUNDS))}"
                    )
                told = sounds.setdefault((origin, name), {})
                for field_name, lines in sound.items():
                    told.setdefault(field_name, {})[language] = lines
    return sounds


def _shelve_shipped(shelf: _Shelf, origin: str, content: Mapping[str, Any], sounds: _Sounds) -> None:
    """Shelve a pack; of `sounds` its own signals are taken out."""
    for source in content.get("signal", ()):
        signal = read_signal(origin, source | sounds.pop((origin, source["id"]), {}), shelf.shapes)
        if signal.id in shelf.signals:
            raise PackError(origin, signal.id, "id", "another signal has this name; choose one of its own")
        shelf.signals[signal.id] = signal
    for source in content.get("rule", ()):
        rule, signal_of_rule = read_rule(origin, source, shelf.shapes)
        if rule.id in shelf.rules or (signal_of_rule and signal_of_rule.id in shelf.signals):
            raise PackError(origin, rule.id, "id", "another rule has this name; choose one of its own")
        shelf.rules[rule.id] = rule
        if signal_of_rule:
            shelf.signals[signal_of_rule.id] = signal_of_rule
    for name, source in content.get("fact", {}).items():
        if name not in FACT_NAMES:
            raise PackError(origin, name, "", "no fact is called so")
        shelf.facts[name] = read_fact(origin, name, source)
    shelf.words |= read_words(origin, content.get("word", {}))
    shelf.phrases |= read_words(origin, content.get("phrase", {}))


def _shelve_own(shelf: _Shelf, origin: str, text: str) -> list[Problem]:
    """Add a user's rules that work; return the problems of those that do not."""
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        return [Problem(origin, "", f"{origin}: this is not TOML that can be read: {problem}", "not_toml")]
    rules = content.pop("rule", [])
    if content or not isinstance(rules, list):
        found = ", ".join(sorted(content)) or "[rule]"
        return [Problem(origin, "", f"{origin}: only [[rule]] tables may stand here, not {found}", "only_rules")]
    if len(rules) > MOST_OWN_RULES:
        return [Problem(origin, "", f"{origin}: at most {MOST_OWN_RULES} rules may stand in a file", "too_many")]
    problems = []
    for source in rules:
        try:
            _add_own(shelf, origin, source)
        except PackError as problem:
            problems.append(Problem(origin, problem.rule, str(problem)))
        except (TypeError, ValueError, LookupError, AttributeError, OverflowError, RecursionError):
            name = str(source.get("id", ""))[:80] if isinstance(source, dict) else ""
            told = PackError(origin, name, "", "a value is of the wrong kind; compare the rule with the example")
            problems.append(Problem(origin, name, str(told)))
    return problems


def _add_own(shelf: _Shelf, origin: str, source: object) -> None:
    rule, signal = read_rule(origin, source, shelf.shapes, own=True)
    if rule.id in shelf.rules:
        raise PackError(origin, rule.id, "id", "another rule has this name; choose one of its own")
    signals = Signals(shelf.signals.items())
    if signal:
        # A user's patterns stay the rule's own: they must not make the shipped rules hear more.
        signal = replace(signal, id=f"{origin}/{rule.id}")
        rule = replace(rule, signal=signal.id)
        signals[signal.id] = signal
        check_patterns(origin, rule, signal)
    tried = replace(shelf, signals=signals, rules={**shelf.rules, rule.id: rule})
    _check_names(rule, tried)
    failed = first_failure(rule, tried.book())
    if failed:
        raise PackError(origin, rule.id, "example", failed)
    shelf.signals, shelf.rules = tried.signals, tried.rules


def _check_names(rule: Rule, shelf: _Shelf) -> None:
    """Raise PackError where a rule names a signal or needs a wording that is not there."""
    if rule.signal not in shelf.signals and rule.signal != EMPTY:
        raise PackError(rule.origin, rule.id, "signal", f'no signal is called "{rule.signal}"; add [rule.patterns]')
    for change in (*rule.aggravate, *rule.mitigate):
        if change.signal is None:
            continue
        verb = "drop" if change.points > 0 else "add"
        if change.signal not in shelf.signals or f"{verb}.{change.signal}" not in shelf.words:
            field_name = "aggravate" if change.points > 0 else "mitigate"
            raise PackError(rule.origin, rule.id, field_name, f'no signal called "{change.signal}" can stand here')
    conditions = [rule.when, *(change.fact for change in rule.aggravate)]
    for condition in conditions:
        for test in condition.leaves() if condition else ():
            if test.fact not in shelf.facts:
                raise PackError(rule.origin, rule.id, "when", f'the fact "{test.fact}" has no wording yet')
