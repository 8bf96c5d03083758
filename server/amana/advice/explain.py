"""The reason in words: dated facts, and the exact change that would silence it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from amana.advice.conditions import Comparison
from amana.advice.draft import Language
from amana.advice.facts import Facts, FactValue
from amana.advice.presets import PRESETS
from amana.advice.reading import Heard, Hit
from amana.advice.rulebook import Rule, RuleBook
from amana.advice.verdict import Outcome, judge
from amana.advice.wording import filled

_NOWHERE = (Hit(0, 0),)
_MOST_CHANGES = 4
_DAYS_A_MONTH = 30
_DAYS_A_YEAR = 365


@dataclass(frozen=True, slots=True)
class FactUsed:
    """A fact that decided, said in the reader's language, with the event it rests on where there is one."""

    name: str
    value: FactValue
    text: str
    on: str | None = None
    event: str | None = None

    def to_json(self) -> dict[str, FactValue]:
        """Return the fact as the HTTP answer has it; what is not known is left out."""
        whole: dict[str, FactValue] = {"name": self.name, "value": self.value, "text": self.text}
        whole |= {"on": self.on} if self.on else {}
        whole |= {"event": self.event} if self.event else {}
        return whole


def why(outcome: Outcome, facts: Facts, book: RuleBook, language: Language) -> str:
    """Return the reason, naming the facts; for somebody not on record it says so."""
    rule = outcome.rule
    wording = rule.why_unknown if facts.unknown_contact and rule.why_unknown else rule.why
    return _fill(wording[language], facts, book, language)


def why_in_general(rule: Rule, book: RuleBook, language: Language) -> str:
    """Return the reason as it reads of nobody in particular, with the numbers that the rule is tried with."""
    return _fill(rule.why[language], replace(PRESETS[rule.tie], name=""), book, language)


def source(rule: Rule, book: RuleBook, language: Language) -> str:
    """Return where a rule comes from: its principle in words, and what was published on it."""
    principle = book.words.get(f"principle.{rule.principle}")
    return "; ".join(part for part in (principle[language] if principle else "", rule.source) if part)


def facts_used(outcome: Outcome, facts: Facts, book: RuleBook, language: Language) -> tuple[FactUsed, ...]:
    """Return each fact that decided, once, with date and event."""
    used: dict[str, FactUsed] = {}
    for test in outcome.grounds:
        value = facts.value(test.fact)
        ground = facts.grounds.get(test.fact)
        used[test.fact] = FactUsed(
            name=test.fact,
            value=value,
            text=_said(test.fact, facts, book, language),
            on=ground.on if ground else None,
            event=ground.event if ground else None,
        )
    return tuple(used.values())


def silent_if(outcome: Outcome, heard: Heard, facts: Facts, book: RuleBook, language: Language) -> tuple[str, ...]:
    """Return the changes that would silence the finding, each tried by judging again.

    One change at a time; where no single change of the text is enough, two of the text together; where nothing yet
    is, the fewest of all that are, up to four.
    """
    rule = outcome.rule
    on_record = [_fact_change(test, facts, book, language) for test in outcome.grounds]
    in_text = list(_edits(rule, heard, book, language))

    def enough(changes: Sequence[_Change], count: int) -> list[str]:
        joint = book.words["and"][language]
        return [
            joint.join(change.said for change in together)
            for together in combinations(changes, count)
            if _silenced(rule, heard, facts, together)
        ]

    found = enough(on_record, 1) + (enough(in_text, 1) or enough(in_text, 2))
    for count in range(2, _MOST_CHANGES + 1):
        found = found or enough([*on_record, *in_text], count)
    return tuple(dict.fromkeys(found))[:_MOST_CHANGES]


@dataclass(frozen=True, slots=True)
class _Change:
    """One change, in words: a fact with another value, or a signal that is heard, or no longer."""

    said: str
    fact: tuple[str, FactValue] | None = None
    signal: tuple[str, bool] | None = None


def _fact_change(test: Comparison, facts: Facts, book: RuleBook, language: Language) -> _Change:
    value = test.undone()
    said = _fill(book.facts[test.fact].silent[language], facts, book, language, value=_number(value))
    return _Change(said, fact=(test.fact, value))


def _edits(rule: Rule, heard: Heard, book: RuleBook, language: Language) -> Iterator[_Change]:
    """Yield each change of the text that could lower a rule."""
    for change in rule.mitigate:
        if change.signal and change.signal not in heard:
            yield _Change(book.words[f"add.{change.signal}"][language], signal=(change.signal, True))
    for change in rule.aggravate:
        if change.signal and change.signal in heard:
            yield _Change(book.words[f"drop.{change.signal}"][language], signal=(change.signal, False))


def _silenced(rule: Rule, heard: Heard, facts: Facts, changes: Sequence[_Change]) -> bool:
    """Judge again with the changes made."""
    changed = dict(heard)
    for change in changes:
        if change.fact:
            facts = facts.with_value(*change.fact)
        if change.signal and change.signal[1]:
            changed[change.signal[0]] = _NOWHERE
        elif change.signal:
            changed.pop(change.signal[0], None)
    return judge(rule, changed, facts) is None


def _said(name: str, facts: Facts, book: RuleBook, language: Language) -> str:
    wording = book.facts[name]
    value = facts.value(name)
    unproven = (name == "standing_low" and not facts.standing_evidence) or (
        name == "trust_low" and not facts.trust_evidence
    )
    today = book.phrases.get(f"today.{name}")
    if today and value == 0:
        return today[language]
    nothing = value in (0, False, None) or unproven
    return _fill((wording.zero if nothing else wording.text)[language], facts, book, language, value=_number(value))


def _fill(wording: str, facts: Facts, book: RuleBook, language: Language, value: str = "") -> str:
    """Fill a text's places with what is on record; a person without a name is called "this person"."""
    person = facts.name.strip() or book.words["person"][language]
    ground = facts.grounds.get("days_since_contact")
    places = {
        "name": person,
        "Name": person[:1].upper() + person[1:],
        "value": value,
        "days": duration(facts.days_since_contact, book, language),
        "asked": duration(facts.same_ask_days, book, language),
        "last_contact": ground.on if ground else "",
        "joint_work": str(facts.joint_work),
        "asks": str(facts.asks_90d),
        "unanswered": str(facts.unanswered_in_row),
    }
    return filled(wording, places)


PLACES = frozenset(
    {
        *("name", "Name", "value", "days", "asked", "last_contact", "joint_work", "asks", "unanswered", "n"),
        *("what", "year", "goods", "goals", "reason"),
    }
)


def _number(value: FactValue) -> str:
    if isinstance(value, float):
        return f"{value:.0%}"
    return str(value)


def duration(days: int | None, book: RuleBook, language: Language) -> str:
    """Return a length of time in the largest whole unit: days below two months, then months, from two years years."""
    if days is None:
        return ""
    if days < 2 * _DAYS_A_MONTH:
        count, unit = days, "day"
    elif days < 2 * _DAYS_A_YEAR:
        count, unit = days // _DAYS_A_MONTH, "month"
    else:
        count, unit = days // _DAYS_A_YEAR, "year"
    return book.words[f"{unit}.{_plural(count, language)}"][language].replace("{n}", str(count))


def _plural(count: int, language: Language) -> str:
    """Return the plural form of CLDR for a whole number; Arabic has six, Hebrew three, English two."""
    if count in (1, 2) and (language != "en" or count == 1):
        return "one" if count == 1 else "two"
    if language != "ar":
        return "other"
    rest = count % 100
    if count == 0:
        return "other"
    if 3 <= rest <= 10:  # noqa: PLR2004 - the bounds are CLDR's own
        return "few"
    return "many" if rest >= 11 else "other"  # noqa: PLR2004 - the same
