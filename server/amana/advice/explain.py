"""The reason in words: dated facts, and the exact change that would silence it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from amana.advice.draft import Language
from amana.advice.facts import Facts, FactValue
from amana.advice.reading import Heard, Hit
from amana.advice.rulebook import Rule, RuleBook
from amana.advice.verdict import Outcome, judge

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

    One change at a time; only where no single change of the text is enough, two of the text together.
    """
    rule = outcome.rule
    found: dict[str, None] = {}
    for test in outcome.grounds:
        changed = facts.with_value(test.fact, test.undone())
        if judge(rule, heard, changed) is None:
            wording = book.facts[test.fact].silent[language]
            found[_fill(wording, facts, book, language, value=_number(test.undone()))] = None
    edits = list(_edits(rule, heard, book, language))
    alone = [said for said, edited in edits if judge(rule, _edited(heard, (edited,)), facts) is None]
    if not alone:
        joint = book.words["and"][language]
        alone = [
            first + joint + second
            for (first, one), (second, other) in combinations(edits, 2)
            if judge(rule, _edited(heard, (one, other)), facts) is None
        ]
    found |= dict.fromkeys(alone)
    return tuple(found)[:_MOST_CHANGES]


def _edits(rule: Rule, heard: Heard, book: RuleBook, language: Language) -> Iterator[tuple[str, tuple[str, bool]]]:
    """Yield each change of the text that could lower a rule: what it says, the signal, and whether it is heard then."""
    for change in rule.mitigate:
        if change.signal and change.signal not in heard:
            yield book.words[f"add.{change.signal}"][language], (change.signal, True)
    for change in rule.aggravate:
        if change.signal and change.signal in heard:
            yield book.words[f"drop.{change.signal}"][language], (change.signal, False)


def _edited(heard: Heard, edits: tuple[tuple[str, bool], ...]) -> Heard:
    changed = dict(heard)
    for signal, there in edits:
        if there:
            changed[signal] = _NOWHERE
        else:
            changed.pop(signal, None)
    return changed


def _said(name: str, facts: Facts, book: RuleBook, language: Language) -> str:
    wording = book.facts[name]
    value = facts.value(name)
    unproven = (name == "standing_low" and not facts.standing_evidence) or (
        name == "trust_low" and not facts.trust_evidence
    )
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
        "days": _duration(facts.days_since_contact, book, language),
        "asked": _duration(facts.same_ask_days, book, language),
        "last_contact": ground.on if ground else "",
        "joint_work": str(facts.joint_work),
        "asks": str(facts.asks_90d),
        "unanswered": str(facts.unanswered_in_row),
    }
    for place, text in places.items():
        wording = wording.replace("{" + place + "}", text)
    return wording


PLACES = frozenset(("name", "Name", "value", "days", "asked", "last_contact", "joint_work", "asks", "unanswered", "n"))


def _number(value: FactValue) -> str:
    if isinstance(value, float):
        return f"{value:.0%}"
    return str(value)


def _duration(days: int | None, book: RuleBook, language: Language) -> str:
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
