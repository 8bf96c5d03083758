"""Sample pages shaped like LinkedIn's: each is a pure function of its fields."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from amana.demo.page import CustomInvite, Messaging, Page, Profile, Search, Talk
from amana.demo.words import words


@dataclass(frozen=True)
class Classes:
    """The hashed class names of one deploy: unreadable, and different with each."""

    deploy: str

    def __call__(self, *names: str) -> str:
        """Class names for the given parts of the page."""
        return " ".join("_" + sha256(f"{self.deploy}/{name}".encode()).hexdigest()[:8] for name in names)


@cache
def environment() -> Environment:
    """Where the page templates are found; everything put into a page is escaped."""
    return Environment(
        loader=PackageLoader("amana.demo", "pages"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def of_talk(talk: Talk) -> dict[str, Any]:
    """A conversation as the page's script takes it."""
    return {**asdict(talk), "people": [person.urn for person in talk.people]}


def behaviour(page: Page) -> dict[str, Any]:
    """What the page's own script needs to know."""
    people = {p.urn: p for p in (page.viewer, *page.known)}
    thread = page.talk if isinstance(page, Messaging) else Talk(people=())
    for talk in (thread, *page.bubbles):
        people |= {p.urn: p for p in talk.people}
    if page.subject:
        people |= {page.subject.urn: page.subject}
    return {
        "viewer": f"urn:li:fsd_profile:{page.viewer.urn}",
        "subject": page.subject.urn if page.subject else None,
        "people": {
            urn: {"urn": urn, "name": p.name, "vanity": p.vanity, "path": p.path, "hue": p.hue}
            for urn, p in people.items()
        },
        "bubbles": [of_talk(talk) for talk in page.bubbles],
        "thread": of_talk(thread),
        "fresh": isinstance(page, Messaging) and page.new,
        "body": page.body if isinstance(page, Messaging) else "",
        "enterSends": page.enter_sends,
        "premium": page.premium,
        "formless": page.formless,
        "gate": page.gate,
        "connectAs": page.connect_as if isinstance(page, Profile) else "link",
        "searchAtOnce": isinstance(page, Search) and page.at_once,
        "invites": isinstance(page, CustomInvite),
        "late": page.late,
        "titleLate": page.title_late,
        "words": words(page.lang),
    }


def render(page: Page, templates: Environment | None = None) -> str:
    """The page's whole HTML; `templates` where it is drawn by others than the demo's own."""
    name = page.template
    if page.generation == "classic":
        name = name.replace("_sdui", "_classic")
    template = (templates or environment()).get_template(name)
    return template.render(
        page=page,
        w=words(page.lang),
        h=Classes(deploy=page.deploy),
        data=behaviour(page),
        quote=lambda text: quote(text, safe=""),
    )
