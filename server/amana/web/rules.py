"""The page of the rules: what each watches for, what came of its warnings, and how far it may go."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from amana.acts import outcomes
from amana.advice.draft import LANGUAGES, Language
from amana.advice.rulebook import LEVELS, RuleBook
from amana.api.rules import Telling, change, named, state_of, waved_away
from amana.api.silences import SHELF, hear_again
from amana.house import house, words
from amana.refusal import WrongFields
from amana.relationship.profile import ProfileKey
from amana.settings import RuleSetting
from amana.texts.rule_problems import sentence_of_problem

Told = dict[str, Any]

rules = Blueprint("rules", __name__, url_prefix="/rules")


@rules.get("")
def show() -> str:
    """Every rule, by the principle it stands for; the user's own, and what is wrong with them, at the end."""
    home, texts = house(), words()
    book, telling, silences = home.rules, Telling(home, texts), _silences()
    told = [_shown(telling.of(rule), silences.pop(rule.id, []), texts.language) for rule in book.rules]
    own = [rule for rule in told if rule["own"]]
    return render_template(
        "rules.html",
        groups=[(name, found) for name, found in _by_principle(told, book) if found],
        own=own,
        problems=[sentence_of_problem(problem, texts) for problem in book.problems],
        folder=str(home.own_rules.folder),
        example=files("amana.web").joinpath("own_rules", f"{texts.language}.toml").read_text(encoding="utf-8"),
        others=[silence for found in silences.values() for silence in found],
        said=_said(),
    )


@rules.post("/<rule_id>")
def keep(rule_id: str) -> AnyResponse:
    """Let a rule speak as far as the form says."""
    rule = named(house().rules, rule_id)
    level = next((level for level in LEVELS[1:] if level == request.form.get("level")), None)
    try:
        change(rule, RuleSetting("on" in request.form, level))
    except WrongFields:
        return _back("too-far", rule_id)
    return _back("kept", rule_id)


@rules.post("/<rule_id>/restore")
def restore(rule_id: str) -> AnyResponse:
    """Undo the lowering of a rule."""
    outcomes.restore(house().notebook, named(house().rules, rule_id).id)
    return _back("restored", rule_id)


@rules.post("/silences/<silence_id>")
def lift(silence_id: str) -> AnyResponse:
    """Let a rule be heard again about whom it was silenced for."""
    return _back("heard-again", hear_again(house().notebook, silence_id))


def _back(said: str, rule_id: str) -> AnyResponse:
    # The sentence stands in the card of the rule, and takes the keyboard there.
    return redirect(url_for(".show", said=said, rule=rule_id, _anchor="said"), code=303)


def _said() -> tuple[str, str] | None:
    """The name of the sentence about what was just done, and the rule it was done to."""
    said, rule = request.args.get("said", ""), request.args.get("rule", "")
    return (said, rule) if said in {"kept", "restored", "heard-again", "too-far"} else None


def _by_principle(told: Iterable[Told], book: RuleBook) -> Iterator[tuple[str, list[Told]]]:
    """Shipped rules under what they stand for, in the order of the principles."""
    shipped = [rule for rule in told if not rule["own"]]
    language = words().language
    for name in sorted({rule["principle"] for rule in shipped}):
        wording = book.words.get(f"principle.{name}")
        yield wording[language] if wording else name, [rule for rule in shipped if rule["principle"] == name]


def _shown(rule: Told, silences: list[Told], language: Language) -> Told:
    """A rule as the page shows it: its examples by language, the reader's own first, in pieces to be marked."""
    order = sorted(LANGUAGES, key=lambda code: code != language)
    by_language = [
        (code, [_pieces(example) for example in rule["examples"] if example["language"] == code]) for code in order
    ]
    levels = LEVELS[1 : LEVELS.index(rule["level"])]
    return {
        **rule,
        "examples": [(code, found) for code, found in by_language if found],
        "silences": silences,
        "levels": levels,
        "warned": sum(rule["counts"].values()),
        "state": state_of(rule),
        "waved_away": waved_away(rule),
    }


def _pieces(example: Told) -> Told:
    """The text of an example in pieces, each with whether it is marked."""
    text, at, pieces = example["text"], 0, []
    for start, end in example["spans"]:
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    return {**example, "pieces": [piece for piece in (*pieces, (text[at:], False)) if piece[0]]}


def _silences() -> dict[str, list[Told]]:
    """The silences of each rule, each with the name of whom it is about; empty for everybody."""
    notebook = house().notebook
    found: dict[str, list[Told]] = {}
    for silence in notebook.shelf(SHELF).all().values():
        about = silence["profile"]
        contact = notebook.find([ProfileKey(about["kind"], about["value"])]) if about else None
        name = contact.name if contact else (about["url"] or about["value"]) if about else ""
        found.setdefault(silence["rule"], []).append({**silence, "about": name})
    return found
