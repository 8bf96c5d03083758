"""How far each rule may speak here: switched on or off, held to a level, lowered for what came of its warnings."""

from collections.abc import Mapping

from amana.acts import outcomes
from amana.advice.rulebook import Tuning
from amana.house import House
from amana.settings import AS_IT_CAME, RuleSetting


def tunings(home: House) -> Mapping[str, Tuning]:
    """What became of each rule that is not as it came."""
    settings, lowered = home.settings.rules(), _lowered(home)
    return {
        rule: Tuning(setting.on, setting.level, lowered=rule in lowered)
        for rule in {*settings, *lowered}
        for setting in [settings.get(rule, AS_IT_CAME)]
    }


def tune(home: House, rule: str, setting: RuleSetting) -> None:
    """Keep what the user set for a rule."""
    with home.notebook.transaction():
        home.settings.keep_rule(rule, setting)


def _lowered(home: House) -> frozenset[str]:
    return frozenset(rule for rule, found in outcomes.of(home.notebook).items() if found.lowered)
