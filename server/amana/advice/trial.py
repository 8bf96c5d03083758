"""Runs the examples of a rule: the same check for the packs that are shipped and for a user's own."""

from dataclasses import replace

from amana.advice.presets import PRESETS
from amana.advice.reading import listen, read
from amana.advice.rulebook import Example, Rule, RuleBook, Sample, Signal
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
        meant, found = _quoted(example.text, example.spans), _quoted(example.text, spans)
        return f'the example "{example.text}" should find {meant} and finds {found}'
    return None


def sample_failure(signal: Signal, sample: Sample, book: RuleBook) -> str | None:
    """Return what is wrong with one sample of a signal, or None if it is heard exactly where it is marked."""
    reading = read(sample.text)
    spans = tuple((span.start, span.end) for span in map(reading.span, listen(reading, book).get(signal.id, ())))
    if spans == sample.spans:
        return None
    meant, found = _quoted(sample.text, sample.spans), _quoted(sample.text, spans)
    return f'in "{sample.text}" the words {meant} should be heard, and {found} are'


def first_failure(rule: Rule, book: RuleBook) -> str | None:
    """Return what is wrong with a rule's own examples: one that fails, or too few to show that the rule works."""
    signal = book.signals.get(rule.signal)
    heard, unheard = (signal.heard, (*signal.near, *signal.unheard)) if signal else ((), ())
    if not heard and all(example.expect == "clear" for example in rule.examples):
        return "add at least one text that the rule must find, under [rule.heard] or as an [[rule.example]]"
    if not unheard and all(example.expect != "clear" for example in rule.examples):
        return 'add at least one text that it must not find, under [rule.unheard] or with expect = "none"'
    failures = [failure(rule, example, book) for example in rule.examples]
    if signal:
        failures += [sample_failure(signal, sample, book) for sample in (*heard, *unheard)]
    return next((told for told in failures if told), None)


def _quoted(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    return ", ".join(f'"{text[start:end]}"' for start, end in spans) or "none"


def _said(level: str) -> str:
    return "nothing" if level == "clear" else level
