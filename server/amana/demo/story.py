"""The demo's story in each of the three languages, read from `stories/`: who appears and what has happened."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from amana.demo.cast import PEOPLE
from amana.demo.person import Person, invented
from amana.relationship.event import AskKind, Kind, Who
from amana.relationship.stage import Stage
from amana.texts.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """Something that happened, so many days ago, or so many years ago where only the year is remembered.

    `due_in` is in days from today, below 0 for what is overdue. `key` names an act that a later one `answers`;
    `companions` are the vanities of others whose timelines hold the same act.
    """

    kind: Kind
    who: Who
    days: int = 0
    years_ago: int | None = None
    text: str = ""
    due_in: int | None = None
    whom: str = ""
    ask: AskKind | None = None
    key: str = ""
    answers: str = ""
    companions: tuple[str, ...] = ()

    def on(self, today: date) -> str:
        """When it happened, as a timeline writes dates."""
        if self.years_ago is not None:
            return f"{today.year - self.years_ago}"
        return (today - timedelta(days=self.days)).isoformat()

    def due(self, today: date) -> str:
        """By when it was promised; empty where nothing was."""
        return "" if self.due_in is None else (today + timedelta(days=self.due_in)).isoformat()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Somebody who is on record when the demo begins; `stage` for the one who shows what that stage is like."""

    person: Person
    past: tuple[Past, ...]
    stage: Stage | None = None
    circles: tuple[str, ...] = ()
    how_we_met: str = ""
    offers: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    introduced_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What is walked through in one language.

    An old tie, a stranger to invite, somebody who worked well and never paid, somebody who was asked and has not
    answered, what is then logged in one sentence, and a helper to write to.
    """

    kept: tuple[Kept, ...]
    offers: tuple[str, ...]
    needs: tuple[str, ...]
    known: Person
    stranger: Person
    mixed: Person
    asked: Person
    helper: Person
    invitation: str
    message: str
    logged: str

    @property
    def stages(self) -> dict[Stage, Person]:
        """Who shows what each stage is like."""
        return {"stranger": self.stranger, **{each.stage: each.person for each in self.kept if each.stage}}


@cache
def story(language: Language) -> Story:
    """The story in a language."""
    told = tomllib.loads((files("amana.demo") / "stories" / f"{language}.toml").read_text("utf-8"))
    kept = tuple(_kept(one) for one in told["people"])
    people = {person.vanity: person for person in (*PEOPLE, *(each.person for each in kept))}
    roles: dict[str, Any] = {role: people[told[role]] for role in ("known", "stranger", "mixed", "asked", "helper")}
    words = {name: told[name] for name in ("invitation", "message", "logged")}
    return Story(kept=kept, offers=tuple(told["me"]["offers"]), needs=tuple(told["me"]["needs"]), **roles, **words)


def _kept(told: Mapping[str, Any]) -> Kept:
    person = next((each for each in PEOPLE if each.vanity == told["vanity"]), None)
    if person is None:
        card = ("vanity", "name", "headline", "company", "location", "long_hair")
        person = invented(**{name: told[name] for name in card if name in told})
    rest = {name: told[name] for name in ("stage", "how_we_met", "introduced_by") if name in told}
    lists: dict[str, Any] = {name: tuple(told[name]) for name in ("circles", "offers", "needs") if name in told}
    return Kept(person=person, past=tuple(_past(act) for act in told["past"]), **rest, **lists)


def _past(told: Mapping[str, Any]) -> Past:
    rest = {name: value for name, value in told.items() if name != "with"}
    return Past(**rest, companions=tuple(told.get("with", ())))
