"""The rules over HTTP: what each watches for and what came of it, and how far the user lets it speak."""

from collections.abc import Iterable, Mapping
from typing import Any, get_args

from flask import Response, jsonify
from flask_smorest import Blueprint
from marshmallow import RAISE, fields

from amana.acts import outcomes
from amana.acts.outcomes import Outcomes
from amana.acts.tuning import tune, tunings
from amana.advice.explain import source, why_in_general
from amana.advice.rulebook import LEVELS, UNTUNED, Example, Rule, RuleBook, Tuning
from amana.api.fields import Choice, Strict
from amana.api.idempotency import once
from amana.api.silences import silenced, silenced_for_good
from amana.house import House, house, words
from amana.refusal import NotFound, WrongFields
from amana.relationship.asks import Ask
from amana.relationship.profile import ProfileKey
from amana.settings import AS_IT_CAME, RuleSetting
from amana.texts import Texts
from amana.texts.rule_problems import sentence_of_problem

rules = Blueprint("rules", __name__, description="What Amana watches for, and how far the user lets it speak.")


class RuleChange(Strict):
    """Whether a rule may speak, and the level it may come to; null for its own."""

    on = fields.Boolean(
        load_default=True,
        truthy={True},
        falsy={False},
        error_messages={"invalid": "field-not-yes-or-no", "null": "field-required"},
    )
    level = Choice(LEVELS[1:], load_default=None, allow_none=True)


class RulesQuery(Strict):
    """Whether examples are wanted: each is a text that is read anew, and all of them together take their time."""

    examples = Choice(("yes", "no"), load_default="yes")


@rules.get("/rules")
@rules.arguments(RulesQuery(), location="query", unknown=RAISE)
def read(query: dict[str, Any]) -> Response:
    """Every rule with its reason, its examples and what came of its warnings; and what is wrong with the user's own."""
    home, texts = house(), words()
    book, telling = home.rules, Telling(home, texts, examples=query["examples"] == "yes")
    problems = [
        {"origin": problem.origin, "rule": problem.rule, "message": sentence_of_problem(problem, texts)}
        for problem in book.problems
    ]
    return jsonify({"rules": [telling.of(rule) for rule in book.rules], "problems": problems})


@rules.put("/rules/<rule_id>")
@once
@rules.arguments(RuleChange())
def keep(given: dict[str, Any], rule_id: str) -> Response:
    """Let a rule speak as far as this, in place of what was set for it before."""
    rule = named(house().rules, rule_id)
    change(rule, RuleSetting(given["on"], given["level"]))
    return jsonify(Telling(house(), words()).of(rule))


@rules.post("/rules/<rule_id>/restore")
@once
def restore(rule_id: str) -> Response:
    """Undo the lowering of a rule, and begin to watch its outcomes anew; one that is not lowered stays as it is."""
    rule = named(house().rules, rule_id)
    outcomes.restore(house().notebook, rule.id)
    return jsonify(Telling(house(), words()).of(rule))


def named(book: RuleBook, rule_id: str) -> Rule:
    """The rule of this name. Raises NotFound."""
    for rule in book.rules:
        if rule.id == rule_id:
            return rule
    raise NotFound


def change(rule: Rule, setting: RuleSetting) -> None:
    """Keep what is set for a rule; raises WrongFields for a level above its own."""
    if setting.level and LEVELS.index(setting.level) > LEVELS.index(rule.level):
        raise WrongFields(errors={"level": [f"field-not-one-of {', '.join(_up_to(rule))}"]})
    tune(house(), rule.id, RuleSetting(setting.on, None if setting.level == rule.level else setting.level))


def _up_to(rule: Rule) -> tuple[str, ...]:
    return LEVELS[1 : LEVELS.index(rule.level) + 1]


def quieter_asks(home: House, profiles: Iterable[ProfileKey]) -> list[str]:
    """The asks of a sheet about which the user let Amana say less to somebody with these profiles, or to everybody.

    What the tie carries stays what it is; a review may stay below it for these asks, and for no others.
    """
    quieter = {rule for rule, tuning in tunings(home).items() if tuning != UNTUNED}
    quieter |= silenced(home.notebook, profiles)
    book, asks = home.rules, set[str]()
    for rule in book.rules:
        if rule.id in quieter and (signal := book.signals.get(rule.signal)):
            asks |= {one.ask for one in (signal, *map(book.signals.__getitem__, signal.any_of)) if one.ask}
    return [ask for ask in get_args(Ask) if ask in asks]


class Telling:
    """What there is to say of each rule at one moment, in one language."""

    def __init__(self, home: House, texts: Texts, *, examples: bool = True) -> None:
        self._texts = texts
        self._book = home.rules
        self._examples = home.own_rules.examples if examples else _none
        self._settings = home.settings.rules()
        self._tunings: Mapping[str, Tuning] = tunings(home)
        self._outcomes: Mapping[str, Outcomes] = outcomes.of(home.notebook)
        self._silenced = silenced_for_good(home.notebook)

    def of(self, rule: Rule) -> dict[str, Any]:
        """One rule as the HTTP answer has it."""
        texts, language = self._texts, self._texts.language
        tuned = rule.tuned(self._tunings.get(rule.id, UNTUNED))
        found = self._outcomes.get(rule.id, outcomes.NONE)
        setting = self._settings.get(rule.id, AS_IT_CAME)
        return {
            "id": rule.id,
            "principle": rule.principle,
            "title": title_of(rule, texts),
            "level": rule.level,
            "now": tuned.reach if tuned and rule.id not in self._silenced else "clear",
            "on": setting.on,
            "silenced": rule.id in self._silenced,
            "set": setting.level,
            "lowered": found.lowered,
            "lowered_by": list(found.lowered_by),
            "last": list(found.last),
            "counts": dict(found.counts),
            "why": why_in_general(rule, self._book, language),
            "instead": rule.instead[language],
            "source": source(rule, self._book, language),
            "examples": [_example(example) for example in self._examples(rule)],
            "origin": rule.origin,
            "own": rule.own,
        }


def title_of(rule: Rule, texts: Texts) -> str:
    """What a rule is about, in a few words; a user's own goes by the name it was given."""
    name = f"rule-{rule.id}"
    return rule.id if rule.own or name not in texts else texts(name)


def state_of(rule: Mapping[str, Any]) -> str:
    """How far a rule goes now, by the end of the name of the sentence for it."""
    if not rule["on"]:
        return "off"
    if rule["now"] == "clear":
        return "silenced" if rule["silenced"] else "lowered-silent"
    return str(rule["now"])


def waved_away(rule: Mapping[str, Any]) -> int:
    """How many of the outcomes that lowered a rule spoke for that."""
    return sum(one in outcomes.WAVED_AWAY for one in rule["lowered_by"])


def _none(_: Rule) -> tuple[Example, ...]:
    return ()


def _example(example: Example) -> dict[str, Any]:
    return {
        "language": example.language,
        "text": example.text,
        "expect": "none" if example.expect == "clear" else example.expect,
        "spans": [list(span) for span in example.spans],
    }
