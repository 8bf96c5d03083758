"""The user's settings on their way out and in: numbers of the model, what the user can give and needs, and rules."""

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from marshmallow import ValidationError

from amana.api.me import MeIn, me_of
from amana.api.rules import RuleChange
from amana.carry.export_file import NotAnExport
from amana.client import CallFailed, Client
from amana.relationship.changing import Changes, WrongNumbers, changed, changes_of
from amana.relationship.contact import MOST_GOODS
from amana.relationship.me import Me
from amana.relationship.model import DEFAULT

Kept = tuple[Changes, Me, Mapping[str, dict[str, Any]]]
_RULES = "rules?examples=no"
_LONGEST_RULE = 80
_MOST_RULES = 5_000


def settings_out(call: Client) -> dict[str, Any]:
    """The settings as an export holds them."""
    return {"model": call("GET", "model")["changes"], "me": call("GET", "me"), "rules": _rules_out(call)}


def settings_in(text: str) -> Kept:
    """The settings of an export, none for one without; raises NotAnExport for what the API would refuse."""
    try:
        content = json.loads(text)
        model = changed(DEFAULT, dict(content.get("model", {})))
        return changes_of(model), me_of(MeIn().load(content.get("me", {}))), _rules_in(content.get("rules", {}))
    except (ValueError, TypeError, AttributeError, RecursionError, WrongNumbers, ValidationError) as error:
        raise NotAnExport from error


def bring_settings(call: Client, settings: Kept) -> tuple[str, ...]:
    """Add what is not set here yet: a number that was changed here stays, and so does every line.

    Returns the lines for which there was no room.
    """
    changes, me, rules = settings
    here = call("GET", "model")["changes"]
    # A stake of the file may not fit those set here; then those set here stand alone.
    with suppress(WrongNumbers):
        both = changes_of(changed(changed(DEFAULT, changes), here))
        if both != here:
            call("PUT", "model", {"changes": both})
    kept = call("GET", "me")
    both_lists = {name: list(dict.fromkeys([*kept[name], *getattr(me, name)])) for name in ("offers", "needs")}
    goods = {name: lines[:MOST_GOODS] for name, lines in both_lists.items()}
    if goods != kept:
        call("PUT", "me", goods)
    _bring_rules(call, rules)
    return tuple(line for lines in both_lists.values() for line in lines[MOST_GOODS:])


def _rules_out(call: Client) -> dict[str, dict[str, Any]]:
    """What is set for rules, by their ids; one that stands as it came is not there."""
    return {
        rule["id"]: {"on": rule["on"], "level": rule["set"]}
        for rule in call("GET", _RULES)["rules"]
        if not rule["on"] or rule["set"]
    }


def _rules_in(content: Any) -> dict[str, dict[str, Any]]:
    if len(content) > _MOST_RULES or any(len(rule) > _LONGEST_RULE for rule in content):
        raise ValueError
    return {rule: RuleChange().load(setting) for rule, setting in content.items()}


def _bring_rules(call: Client, rules: Mapping[str, dict[str, Any]]) -> None:
    """Set the rules that stand here as they came; of rules that are not here, nothing can be set."""
    here = {rule["id"]: rule for rule in call("GET", _RULES)["rules"]} if rules else {}
    for name, setting in rules.items():
        known = here.get(name)
        if known is None or not known["on"] or known["set"]:
            continue
        # A rule of one's own may go less far here than where the file was written; then it stays as it is.
        with suppress(CallFailed):
            call("PUT", f"rules/{name}", setting)
