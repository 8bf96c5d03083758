"""Every view of the extension's own pages, by name: the page, the worker's answers, and the clicks that open it."""

from __future__ import annotations

from dataclasses import dataclass, field

from extension.panel.advised import RECEIVED, TEXT_RECEIVED, held_in, hint_in
from extension.panel.open_ends import FOUND, OPEN
from extension.panel.people import BARE, DRAFT, EVENTS, HELD, MANY_WAITING, NOA, STRANGER, TODAY, WAITING, Json, state
from extension.panel.stages import MIXED, STAGES

SENT: Json = {
    "id": "s1",
    "on": TODAY,
    "kinds": ["vouching", "time"],
    "sure": True,
    "words": True,
    "to": [{"name": NOA["contact"]["name"], "profile": NOA["profile"]}],
    "others": 0,
}
INVITED: Json = {
    **SENT,
    "kinds": ["invitation"],
    "words": False,
    "to": [{"name": None, "profile": STRANGER["profile"]}],
}
REFUSED: Json = {"name": "Sami Haddad", "company": "Northern Port Authority", "emails": ["no address"]}
BOTH: list[Json] = [
    {"field": "company", "mine": "Harbour Clinics Haifa", "theirs": "Harbour Group"},
    {"field": "stake", "mine": "large", "theirs": "normal"},
    {"field": "needs", "mine": ["A second reader"], "theirs": ["ترجمة تقنية", "A desk"]},
]
KEPT_HERE: Json = {**NOA, "waits": "person", "events": [], "events_total": 0}
TWO = [DRAFT, {**DRAFT, "name": {"value": "ליאת שגב", "where": "h2", "sure": "low"}, "known": "c9"}]

SITE: Json = {"url": "https://harbour.example/team", "title": "Our team · Harbour Clinics"}
PLACE: Json = {"page": {**SITE, "selection": ""}, "circles": ["event"]}
READ_THERE: Json = {
    **DRAFT,
    "emails": [{"value": "noa@harbour.example", "where": "mail_link", "sure": "high"}],
    "phones": [{"value": "+972 4 555 01 23", "where": "structure", "sure": "medium"}],
    "words": [],
    "changes": [],
    "maybe": [],
}
MAYBE: Json = {
    "id": "c1",
    "name": "נועה בן־עמי",
    "headline": "Platform engineer",
    "company": "Harbour Clinics",
    "why": ["name_sounds", "email"],
}
TEAM = [
    {**READ_THERE, "name": {"value": f"{name} {number}", "where": "structure", "sure": "medium"}, "profiles": []}
    for number, name in enumerate(["Tomás Vidal", "ליאת שגב", "سامي حداد"] * 4)
]


def there(*drafts: Json, kept: Json | None = None) -> Json:
    """The answer about a page of another site with these people on it."""
    return {"contact/read": {"ok": True, "drafts": list(drafts), "kept": kept, **PLACE}}


KEPT: Json = {"contact": {**NOA["contact"], "emails": [], "phones": []}, "stage": NOA["stage"]}


@dataclass(frozen=True)
class View:
    """One thing to look at."""

    page: str = "panel/panel.html"
    answers: Json = field(default_factory=dict)
    clicks: tuple[str, ...] = ()


def views(language: str) -> dict[str, View]:
    """All views in one language."""

    def panel(*clicks: str, more: Json | None = None, sheet: Json | None = NOA, **changes: object) -> View:
        answers = {
            "panel/state": state(sheet, language, **changes),
            "contact/read": {"ok": True, "drafts": [DRAFT]},
            "event/list": {"ok": True, "events": EVENTS, "version": 7},
            "contact/find": FOUND,
            "contact/named": {"ok": True, "contacts": [{"id": "c9", "name": "נועה ברק"}]},
            "waiting/list": {"ok": True, "waiting": MANY_WAITING[:50]},
            "waiting/open": {"ok": True, "write": {**WAITING[1], "contact": None, "body": REFUSED}},
            "waiting/theirs": {"ok": True, "version": 8, "gone": False, "rows": BOTH},
        }
        return View(answers={**answers, **(more or {})}, clicks=clicks)

    def link(name: str) -> View:
        return panel(sheet=None, link=name, waiting=WAITING if name == "away" else [])

    def welcome(found: str, pairing: str = "none", link: str = "unpaired") -> View:
        code = "493 127" if pairing == "waiting" else None
        answers = {
            "panel/state": state(None, language, link=link),
            "server/find": {"ok": True, "found": found, "port": 26262},
            "pair/state": {"ok": True, "state": pairing, "code": code},
        }
        return View("welcome/welcome.html", answers)

    return {
        "sheet": panel(),
        "sheet-counts": panel("#counts summary"),
        "sheet-remembered": panel(link="away", sheet_age=400, waiting=WAITING),
        "sheet-mixed": panel("#counts > summary", sheet=MIXED),
        "sheet-overdue": panel(sheet=STAGES["known"]),
        "sheet-given": panel("#given > summary"),
        "sheet-asked": panel("#asked > summary"),
        "sheet-kept-here": panel(link="away", sheet=KEPT_HERE, waiting=WAITING[:1]),
        "waiting-many": panel("#waiting-more", link="away", waiting=MANY_WAITING[:5], waiting_total=200),
        "waiting-both": panel("#compare-w3", waiting=WAITING),
        "mend": panel("#mend-w2", waiting=WAITING),
        "edit": panel("#edit-card"),
        "save-goods": panel("#save-contact", "#card-more > summary", sheet=STRANGER),
        "stranger": panel(sheet=STRANGER),
        "nobody": panel(sheet=None),
        "save": panel("#save-contact", sheet=STRANGER),
        "save-pick": panel("#save-contact", sheet=STRANGER, more={"contact/read": {"ok": True, "drafts": TWO}}),
        "found": panel(sheet=None, elsewhere=SITE, more=there(READ_THERE)),
        "found-none": panel(sheet=None, elsewhere=SITE, more=there()),
        "found-team": panel(sheet=None, elsewhere=SITE, more=there(*TEAM, {**READ_THERE, "known": "c1"})),
        "found-kept": panel(sheet=None, elsewhere=SITE, more=there({**READ_THERE, "known": "c1"}, kept=KEPT)),
        "found-maybe": panel(sheet=None, elsewhere=SITE, more=there({**READ_THERE, "maybe": [MAYBE]})),
        "found-away": panel(
            sheet=None,
            link="away",
            elsewhere=SITE,
            more={"contact/read": {"ok": False, "code": "away", "message": "", **PLACE}},
        ),
        "found-save": panel("#save-contact", sheet=None, elsewhere=SITE, more=there(READ_THERE)),
        "questions": panel("#more-questions summary", sheet=OPEN),
        "event": panel("#act-met"),
        "event-promise": panel("#act-promise"),
        "event-introduced": panel("#act-introduced"),
        "event-more": panel("#act-more"),
        "history": panel("#open-history"),
        "history-edit": panel("#open-history", "#edit-c1-00000004"),
        "held": panel(sheet=STRANGER, held=HELD),
        "held-more": panel("details summary", sheet=STRANGER, held=HELD),
        "held-bare": panel(sheet=STRANGER, held=BARE),
        "held-advised": panel("details summary", sheet=NOA, held=held_in(language)),
        "held-silenced": panel(sheet=NOA, held=held_in(language, "introduction-too-early")),
        "held-at-ease": panel(sheet=NOA, held=held_in(language, "introduction-too-early", "thanks-owed")),
        "sheet-naming": panel(naming={"text": hint_in(language), "language": language, "recorded": True}),
        "sent": panel(offer=SENT),
        "sent-more": panel("#offer-more summary", offer={**SENT, "others": 2}),
        "sent-stranger": panel(sheet=STRANGER, offer=INVITED),
        "sent-perhaps": panel(sheet=None, offer={**INVITED, "sure": False}),
        "sent-noted": panel(noted=SENT),
        "received": panel("#open-received"),
        "received-answered": panel(
            "#open-received",
            "#take-selection",
            "#read-received",
            more={
                "received/take": {"ok": True, "text": TEXT_RECEIVED[language], "cut": False},
                "received/read": {"ok": True, **RECEIVED[language]},
            },
        ),
        "passed": panel(sheet=STRANGER, passing=True),
        "unpaired": link("unpaired"),
        "away": link("away"),
        "old": link("old"),
        "foreign": link("foreign"),
        "welcome-nothing": welcome("nothing"),
        "welcome-foreign": welcome("foreign"),
        "welcome-blocked": welcome("blocked"),
        "welcome-old": welcome("old"),
        "welcome-found": welcome("amana"),
        "welcome-code": welcome("amana", "waiting"),
        "welcome-expired": welcome("amana", "expired"),
        "welcome-done": welcome("amana", "agreed", "ok"),
        "options": View("options/options.html", {"panel/state": state(None, language, waiting=WAITING)}),
    }
