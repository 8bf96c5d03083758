"""Runs the examples of a rule: the same check for the packs that are shipped and for a user's own."""

from dataclasses import replace

from amana.advice.presets import PRESETS
from amana.advice.reading import listen, read
from amana.advice.rulebook import Example, Rule, RuleBook
from amana.advice.verdict import judge


def failure(rule: Rule, example: Example, book: RuleBook) -> str | None:
    """Return what is wrong with one example of a rule, or None if it does what it says."""
    reading = read(example.text)
    heard = listen(reading, book)
    outcome = judge(rule, heard, replace(PRESETS[example.facts], channel=example.channel))
    level = outcome.level if outcome else "clear"
    if level != example.expect:
        said, meant = _said(level), _said(example.expect)
        return f'the example "{example.text}" with facts "{example.facts}" should give {meant} and gives {said}'
    spans = tuple((span.start, span.end) for span in map(reading.span, heard.get(rule.signal, ())))
    if outcome and example.spans and spans != example.spans:
        found = ", ".join(f'"{example.text[start:end]}"' for start, end in spans)
        return f'the example "{example.text}" should find the words in [[ ]] and finds {found}'
    return None


def first_failure(rule: Rule, book: RuleBook) -> str | None:
    """Return what is wrong with the first example that fails, or that there are none to show the rule works."""
    if not any(example.expect != "clear" for example in rule.examples):
        return 'add at least one [[rule.example]] that the rule must find, and one it must not (expect = "none")'
    if not any(example.expect == "clear" for example in rule.examples):
        return 'add at least one [[rule.example]] that the rule must not find (expect = "none")'
    failures = (failure(rule, example, book) for example in rule.examples)
    return next((told for told in failures if told), None)


def _said(level: str) -> str:
    return "nothing" if level == "clear" else level
