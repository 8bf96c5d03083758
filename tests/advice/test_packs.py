"""Tests that come out of the packs: whoever adds a rule adds its tests by writing its samples."""

from collections import Counter
from dataclasses import replace

import pytest
import regex

from advice.shipped import BOOK, HEARD, RULES, SAMPLES, grid, rules_heard
from amana.advice.draft import LANGUAGES, Draft, Language
from amana.advice.engine import review
from amana.advice.needles import mark
from amana.advice.presets import PRESETS
from amana.advice.reading import listen, read
from amana.advice.rulebook import Example, Rule, Sample, Signal
from amana.advice.trial import failure, sample_failure
from amana.advice.verdict import judge

# These rules need a history, or speak of no record in every case.
ALWAYS_ON_RECORD = {
    *("silence-broken-to-ask", "default-invitation-text", "thanks-before-asking"),
    *("silence-broken-to-sell", "same-text-to-many", "heavier-than-agreed", "only-in-need"),
}


@pytest.mark.parametrize(("signal", "sample", "kind"), SAMPLES, ids=lambda value: getattr(value, "id", None))
def test_each_sample_is_heard_exactly_where_it_is_marked(signal: Signal, sample: Sample, kind: str) -> None:
    assert bool(sample.spans) == (kind == "heard"), sample.text
    assert sample_failure(signal, sample, BOOK) is None


@pytest.mark.parametrize(
    ("rule", "example"),
    [(rule, example) for rule in BOOK.rules for example in rule.examples],
    ids=lambda value: getattr(value, "id", None),
)
def test_each_example_gives_the_level_it_names(rule: Rule, example: Example) -> None:
    assert failure(rule, example, BOOK) is None


@pytest.mark.parametrize(("rule", "signal", "sample"), rules_heard(), ids=lambda value: getattr(value, "id", None))
def test_each_rule_speaks_once_and_falls_silent_for_a_friend(rule: Rule, signal: Signal, sample: Sample) -> None:
    heard = listen(read(sample.text), BOOK)
    outcome = judge(rule, heard, replace(PRESETS[rule.tie], channel=rule.channel))
    assert outcome is not None, sample.text
    if not outcome.softer and rule.start == rule.level:
        expected = "caution" if rule.level == "stop" and PRESETS[rule.tie].unknown_contact else rule.level
        assert outcome.level == expected, sample.text
    found = review(Draft(rule.channel, sample.text), replace(PRESETS[rule.tie], channel=rule.channel))
    assert max(Counter(finding.rule for finding in found.findings).values(), default=0) <= 1
    friendly = judge(rule, heard, replace(PRESETS["ally"], channel=rule.channel))
    assert friendly is None or friendly.level == "hint", (signal.id, sample.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_rule_has_texts_to_find_texts_to_leave_and_a_near_miss_in_each_language(language: Language) -> None:
    for rule in BOOK.rules:
        if rule.signal not in BOOK.signals or not BOOK.signals[rule.signal].patterns:
            assert any(example.expect != "clear" for example in rule.examples), rule.id
            continue
        signal = BOOK.signals[rule.signal]
        counts = [
            sum(sample.language == language for sample in samples)
            for samples in (signal.heard, signal.unheard, signal.near)
        ]
        assert counts[0] >= 3, (rule.id, language)
        assert counts[1] >= 3, (rule.id, language)
        assert counts[2] >= 1, (rule.id, language)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_better_way_to_say_it_is_itself_let_through(rule: Rule, language: Language) -> None:
    for tie in {rule.tie, "stranger", "dormant"}:
        found = review(Draft(rule.channel, rule.instead[language], language), PRESETS[tie])
        assert not found.findings, (rule.id, tie, [finding.rule for finding in found.findings])


def test_every_pattern_and_every_excuse_is_hit_by_a_sample() -> None:
    texts = [(sample.language, read(sample.text).own.text, signal.id) for signal, sample, _ in SAMPLES]
    everything = [*texts, *((message.language, read(message.text).own.text, "") for message in grid())]
    for signal in BOOK.signals.values():
        for language, patterns in signal.patterns.items():
            own = [text for code, text, owner in texts if code == language and owner == signal.id]
            for pattern in patterns:
                assert any(list(pattern.spans(text)) for text in own), (signal.id, language, pattern.source)
        for language, excuses in signal.excuses.items():
            for pattern in excuses:
                hit = any(code == language and list(pattern.spans(text)) for code, text, _ in everything)
                assert hit, (signal.id, language, pattern.source)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_match_is_lost_by_looking_for_a_patterns_words_first(language: Language) -> None:
    texts = [read(text).own.text for text in (*(s.text for _, s, _ in SAMPLES), *(m.text for m in grid()))]
    worth = [BOOK.signals.vocabulary(language).worth_trying(mark(text)) for text in texts]
    patterns = {
        pattern
        for signal in BOOK.signals.values()
        for pattern in (*signal.patterns.get(language, ()), *signal.excuses.get(language, ()))
    }
    assert patterns
    for pattern in patterns:
        for text, tried in zip(texts, worth, strict=True):
            assert pattern in tried or not list(pattern.spans(text)), (pattern.source, text)


def test_every_text_shown_is_there_in_three_languages_and_none_is_left_unused() -> None:
    used = (
        {"and", "person"}
        | {f"principle.{rule.principle}" for rule in BOOK.rules}
        | {f"{unit}.{form}" for unit in ("day", "month", "year") for form in ("one", "two", "few", "many", "other")}
    )
    for rule in BOOK.rules:
        assert f"principle.{rule.principle}" in BOOK.words, rule.id
        assert regex.match(r"[A-D]\d$", rule.principle), rule.id
        assert rule.why_unknown or rule.id in ALWAYS_ON_RECORD, rule.id
        used |= {
            f"{'drop' if change.points > 0 else 'add'}.{change.signal}" for change in rule.aggravate if change.signal
        }
        used |= {f"add.{change.signal}" for change in rule.mitigate if change.signal}
    assert set(BOOK.words) == used


@pytest.mark.parametrize(("signal", "sample"), HEARD, ids=[f"{signal.id}-{at}" for at, (signal, _) in enumerate(HEARD)])
def test_spelling_does_not_hide_what_a_text_asks(signal: Signal, sample: Sample) -> None:
    words = [_bare(sample.text[start:end]) for start, end in sample.spans]
    for name, changed in _spellings(sample.text).items():
        reading = read(changed)
        hits = listen(reading, BOOK).get(signal.id, ())
        assert [_bare(reading.span(hit).text) for hit in hits] == words, (name, changed)


def _spellings(text: str) -> dict[str, str]:
    """The same message as other hands and keyboards write it."""
    hamza = str.maketrans({"أ": "ا", "إ": "ا", "ة": "ه", "ى": "ي", "ئ": "ي", "ؤ": "و"})
    persian = str.maketrans({"ك": "ک", "ي": "ی"})
    return {
        "harakat": regex.sub(r"([\u0628-\u064a])", "\\1\u064e", text),
        "tatweel": regex.sub(r"([\u0628-\u064a])(?=[\u0628-\u064a])", "\\1\u0640", text),
        "hamza and ta marbuta": text.translate(hamza),
        "Persian keyboard": text.translate(persian),
        "niqqud": regex.sub(r"([\u05d0-\u05ea])", "\\1\u05b7", text),
        "geresh": text.replace("'", "׳").replace('"', "״"),
        "curly quotes": text.replace("'", "’").replace('"', "”"),
        "zero width": regex.sub(r"(\w)(?=\w)", "\\1\u200d", text),
        "direction marks": "\u200f" + text + "\u200f",
        "emoji before": "🙏🏽 " + text,
        "upper case": text.upper(),
        "two spaces": text.replace(" ", "  "),
        "no-break spaces": text.replace(" ", "\u00a0"),
    }


def _bare(text: str) -> str:
    return read(text).own.text.strip()
