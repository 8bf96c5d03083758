"""What every request can reach: the notebook, the rules, the people at the door, and the clock."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

from flask import current_app, g, request

from amana.access.browsers import Browsers
from amana.access.caller import Caller
from amana.access.gate import Gate
from amana.access.pairing import Pairings
from amana.access.sessions import Sessions
from amana.access.threshold import Threshold
from amana.advice.rulebook import RuleBook
from amana.notebook.errors import NoSuchContact
from amana.notebook.notebook import Notebook
from amana.own_rules import OwnRules
from amana.relationship.contact import Contact
from amana.relationship.me import Me
from amana.relationship.model import Model
from amana.relationship.path import path
from amana.relationship.sheet import Sheet, sheet
from amana.relationship.trust import assess
from amana.settings import Settings
from amana.texts import Texts, texts
from amana.texts.language import preferred

LANGUAGE_COOKIE = "amana_language"
"""The dashboard's language, where somebody chose one there."""


@dataclass(frozen=True, slots=True)
class House:
    """One running Amana, wired by `create_app`; `now` gives an aware time."""

    notebook: Notebook
    browsers: Browsers
    pairings: Pairings
    sessions: Sessions
    threshold: Threshold
    gate: Gate
    own_rules: OwnRules
    settings: Settings
    memory_key: bytes
    now: Callable[[], datetime]

    @property
    def address(self) -> str:
        """Where the server listens."""
        return f"http://127.0.0.1:{self.gate.port}"

    @property
    def rules(self) -> RuleBook:
        """Every rule as it came, with the user's own as their files are now."""
        return self.own_rules.book()

    def today(self) -> date:
        """The user's own day, by the machine's time zone."""
        return self.now().astimezone().date()

    def stamp(self, ago: timedelta = timedelta()) -> str:
        """This moment, or one that long `ago`, as it is stored: ISO, UTC, whole seconds."""
        return (self.now() - ago).astimezone(UTC).isoformat(timespec="seconds")

    def model(self) -> Model:
        """The model of trust with the user's own numbers in it."""
        return self.settings.model()

    def me(self) -> Me:
        """What the user has to give, and needs."""
        return self.settings.me()

    def shown(self, contact: Contact) -> Contact:
        """The contact as people and pages are to see it, without what names themselves or somebody deleted since.

        Whoever was merged is named by the id that means them now.
        """

        def others(ids: Iterable[str]) -> tuple[str, ...]:
            meant = dict.fromkeys(map(self.notebook.meant, ids))
            return tuple(one for one in meant if one and one != contact.id)

        return replace(
            contact,
            introduced_by="".join(others([contact.introduced_by])),
            knows=others(contact.knows),
            events=tuple(
                replace(event, companions=others(event.companions)) if event.companions else event
                for event in contact.events
            ),
        )

    def sheet(self, contact: Contact | None) -> Sheet:
        """All that is to be known about one tie today, by the user's own model; None gives the stranger's sheet."""
        seen, today, model = self.shown(contact) if contact else None, self.today(), self.model()
        introducer = self._introducer(seen)
        return sheet(
            seen,
            seen.events if seen else (),
            today,
            me=self.me(),
            model=model,
            introducer_low=_trust_in(introducer, today, model),
            introducer_name=introducer.name if introducer else "",
        )

    def path(self, contact: Contact) -> dict[str, Any]:
        """How the tie came to be what its sheet says, by the user's own model."""
        seen, today, model = self.shown(contact), self.today(), self.model()
        lent = model.introducer * (_trust_in(self._introducer(seen), today, model) or 0.0)
        return path(seen.events, today, model, prior_r=lent)

    def _introducer(self, contact: Contact | None) -> Contact | None:
        """Whoever introduced the two, if they are still kept."""
        try:
            return self.notebook.get(contact.introduced_by) if contact and contact.introduced_by else None
        except NoSuchContact:
            return None

    def disconnect(self, browser_id: str) -> bool:
        """Make a browser's token worthless at once, and end the dashboard sessions it opened; False if it had none."""
        known = self.browsers.revoke(browser_id)
        self.sessions.end(browser_id)
        return known


def _trust_in(introducer: Contact | None, today: date, model: Model) -> float | None:
    """What the user can count on from whoever introduced two people, by that one's own deeds alone."""
    if introducer is None:
        return None
    theirs = ((event.kind, event.on, event.stake) for event in introducer.events if event.who != "me")
    return assess(theirs, today, model=model).low


def house() -> House:
    """The house this request came to."""
    return cast("House", current_app.extensions["amana"])


def caller() -> Caller | None:
    """Who is asking, as the gate found; None for calls open to all."""
    return cast("Caller | None", g.caller)


def words() -> Texts:
    """The sentences of the caller's language."""
    chosen = request.cookies.get(LANGUAGE_COOKIE) if request.accept_mimetypes.accept_html else None
    return texts(preferred(chosen or request.headers.get("Accept-Language")))
