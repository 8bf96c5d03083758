"""What the user set: numbers of the model that differ from the default, the user's own goods, and how far rules go."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from amana.advice.rulebook import Level
from amana.notebook.shelf import Shelf
from amana.relationship.changing import Changes, as_far_as_possible, changed, changes_of
from amana.relationship.me import NOTHING_SAID, Me
from amana.relationship.model import DEFAULT, Model

SHELF: Final = "settings"
_MODEL = "model"
_ME = "me"
_RULES = "rules"


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What the user set for one rule: whether it may speak, and the level it may come to, None for its own."""

    on: bool = True
    level: Level | None = None


AS_IT_CAME: Final = RuleSetting()


class Settings:
    """The settings of one notebook; what is read is always what was last written."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        # The row itself says whether the model made of it is still the right one, also after a transaction is undone.
        self._made: tuple[Changes | None, Model] = (None, DEFAULT)

    def model(self) -> Model:
        """The table with the user's numbers in it."""
        changes = self._shelf.get(_MODEL)
        known, model = self._made
        if changes != known:
            model = as_far_as_possible(changes or {})
            self._made = (changes, model)
        return model

    def keep_model(self, changes: Mapping[str, Any]) -> Model:
        """Keep these changes of the default, in place of all earlier ones. Raises WrongNumbers."""
        model = changed(DEFAULT, changes)
        self._keep(_MODEL, changes_of(model))
        return model

    def me(self) -> Me:
        """What the user has to give, and needs."""
        document = self._shelf.get(_ME)
        return Me(tuple(document["offers"]), tuple(document["needs"])) if document else NOTHING_SAID

    def keep_me(self, me: Me) -> None:
        """Keep the user's goods, in place of the earlier ones."""
        given = {"offers": list(me.offers), "needs": list(me.needs)}
        self._keep(_ME, given if me != NOTHING_SAID else {})

    def rules(self) -> Mapping[str, RuleSetting]:
        """What is set for rules, by their ids; one that stands as it came is not there."""
        kept = self._shelf.get(_RULES) or {}
        return {rule: RuleSetting(**setting) for rule, setting in kept.items()}

    def keep_rule(self, rule: str, setting: RuleSetting) -> None:
        """Keep what is set for one rule, in place of what was; other rules stay as they are set.

        Only inside a transaction of the notebook are two such changes sure to keep both.
        """
        kept = self._shelf.get(_RULES) or {}
        kept.pop(rule, None)
        if setting != AS_IT_CAME:
            kept[rule] = {"on": setting.on, "level": setting.level}
        self._keep(_RULES, kept)

    def _keep(self, name: str, document: Mapping[str, Any]) -> None:
        if document:
            self._shelf.put(name, document)
        else:
            self._shelf.remove(name)
