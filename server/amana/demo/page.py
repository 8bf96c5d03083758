"""The kinds of sample page there are; `amana.demo.site` draws them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import quote

from amana.demo.cast import DANIEL, STRANGERS, VIEWER
from amana.demo.words import Language, word

if TYPE_CHECKING:
    from amana.demo.person import Person

Generation = Literal["sdui", "classic"]
Gate = Literal["", "email", "relation", "limit", "premium"]
Row = Literal["", "connect", "message", "connect+message", "follow", "pending", "incoming", "self"]


@dataclass(frozen=True, kw_only=True)
class Talk:
    """A conversation: whom it is with (several make a group), and lines as ("me" | "them", text).

    `replies` are the answers offered for one click. The header of a group links to its people only where
    `linked` says so. `inmail` adds a subject's line, `minimised` leaves a bubble's header alone to be seen.
    """

    people: tuple[Person, ...]
    lines: tuple[tuple[str, str], ...] = ()
    replies: tuple[str, ...] = ()
    linked: bool = False
    inmail: bool = False
    minimised: bool = False


@dataclass(frozen=True, kw_only=True)
class Page:
    """What every sample page has: who is looking, in which page generation and language.

    `html_lang` and `rtl_marked` allow LinkedIn's odd marking (`iw`, no `dir`). `late` and `title_late` are
    the milliseconds by which content and title lag behind the address after a soft navigation. `deploy`
    salts the hashed class names. `enter_sends` is LinkedIn's "Press Enter to send", `premium` its Send as an
    icon, `formless` a composer that is no form. `gate` is what stands before an invitation: the question for an
    email address or how they know each other, the week's limit, or Premium instead of a note. `known` are the
    people whom links may lead to.
    """

    template: ClassVar[str] = ""
    viewer: Person = VIEWER
    generation: Generation = "sdui"
    lang: Language = "en"
    html_lang: str = ""
    rtl_marked: bool = True
    late: int = 700
    title_late: int = 1400
    deploy: str = "a"
    enter_sends: bool = False
    premium: bool = False
    formless: bool = False
    gate: Gate = ""
    bubbles: tuple[Talk, ...] = ()
    known: tuple[Person, ...] = STRANGERS

    @property
    def subject(self) -> Person | None:
        """The person the page is about."""
        return None

    @property
    def path(self) -> str:
        """The page's path on the site."""
        return "/feed/"

    @property
    def url(self) -> str:
        """The page's address."""
        return f"https://www.linkedin.com{self.path}"

    @property
    def heading(self) -> str:
        """What the title says before the site's name."""
        return word(self.lang, "home")

    @property
    def title(self) -> str:
        """The document's title."""
        return f"{self.heading} | LinkedIn"


@dataclass(frozen=True, kw_only=True)
class Profile(Page):
    """Somebody's profile as a logged-in member sees it.

    `row` is the action row, by default what the degree gives. `hidden_degree` adds a second degree line
    that a style sheet hides, as React leaves it there. `rail` says how the suggested strangers are invited:
    through the dialog ("links") or at once ("buttons"). `connect_as` is Connect on the newer pages: a link, or a
    button that is told by its drawing or only by its state.
    """

    template: ClassVar[str] = "profile_sdui.html"
    person: Person
    row: Row = ""
    degree: int | None = None
    hidden_degree: int = 1
    rail: Literal["links", "buttons"] = "links"
    connect_as: Literal["link", "icon", "state"] = "link"
    strangers: tuple[Person, ...] = STRANGERS
    path_tail: str = ""

    @property
    def subject(self) -> Person | None:
        """The person shown."""
        return self.person

    @property
    def own(self) -> bool:
        """Whether this is the viewer's own profile."""
        return self.person.urn == self.viewer.urn

    @property
    def shown_degree(self) -> int:
        """The degree the top card shows; 0 for none."""
        if self.own:
            return 0
        return self.person.degree if self.degree is None else self.degree

    @property
    def shown_row(self) -> str:
        """The action row, chosen by the degree unless the page names one."""
        if self.row or self.own:
            return self.row or "self"
        return {1: "message", 2: "connect", 3: "connect+message"}.get(self.shown_degree, "follow")

    @property
    def path(self) -> str:
        """The page's path on the site."""
        return self.person.path + self.path_tail

    @property
    def heading(self) -> str:
        """What the title says before the site's name."""
        return self.person.name


@dataclass(frozen=True, kw_only=True)
class PublicProfile(Page):
    """A profile as somebody who is not logged in sees it."""

    template: ClassVar[str] = "profile_public.html"
    person: Person
    country: str = "www"
    masked: bool = True

    @property
    def subject(self) -> Person | None:
        """The person shown."""
        return self.person

    @property
    def url(self) -> str:
        """The page's address, without the last slash and on the country's own host."""
        return f"https://{self.country}.linkedin.com{self.person.path.rstrip('/')}"

    @property
    def path(self) -> str:
        """The page's path on the site."""
        return self.person.path

    @property
    def title(self) -> str:
        """Name, role and company, as public pages put it."""
        parts = (self.person.name, self.person.headline, self.person.company)
        return " - ".join(part for part in parts if part) + " | LinkedIn"


@dataclass(frozen=True, kw_only=True)
class Messaging(Page):
    """The full messaging page, always of the older page generation.

    `new` shows recipients as pills instead of a thread's header, with `body` as what a link wrote beforehand.
    """

    template: ClassVar[str] = "messaging.html"
    talk: Talk
    talks: tuple[Talk, ...] = ()
    new: bool = False
    body: str = ""
    generation: Generation = "classic"

    @property
    def path(self) -> str:
        """The page's path on the site."""
        if self.new and self.body:
            return f"/messaging/compose/?recipient={self.talk.people[0].urn}&body={quote(self.body)}"
        return "/messaging/thread/new/" if self.new else f"/messaging/thread/2-{self.talk.people[0].urn[-12:]}==/"

    @property
    def heading(self) -> str:
        """What the title says before the site's name."""
        return word(self.lang, "messaging")


@dataclass(frozen=True, kw_only=True)
class Feed(Page):
    """The home page with posts and comment boxes; about nobody."""

    template: ClassVar[str] = "feed.html"


@dataclass(frozen=True, kw_only=True)
class Search(Page):
    """People search; about nobody, though every row has a Connect link. `at_once`: a link sends without a dialog."""

    template: ClassVar[str] = "search.html"
    at_once: bool = False
    mutual: Person = DANIEL
    terms: str = "designer"

    @property
    def path(self) -> str:
        """The page's path on the site."""
        return f"/search/results/people/?keywords={quote(self.terms)}"

    @property
    def heading(self) -> str:
        """What the title says before the site's name."""
        return f"{self.terms} | {word(self.lang, 'search')}"


@dataclass(frozen=True, kw_only=True)
class Network(Page):
    """My Network: people one may know, each with a button that invites at once; about nobody."""

    template: ClassVar[str] = "network.html"
    mutual: Person = DANIEL

    @property
    def path(self) -> str:
        """The page's path on the site."""
        return "/mynetwork/grow/"

    @property
    def heading(self) -> str:
        """What the title says before the site's name."""
        return word(self.lang, "network")


@dataclass(frozen=True, kw_only=True)
class CustomInvite(Page):
    """The address that an invitation's link leads to, opened as a page of its own: only the dialog."""

    template: ClassVar[str] = "custom_invite.html"
    person: Person
    generation: Generation = "classic"

    @property
    def subject(self) -> Person | None:
        """The person who would be invited."""
        return self.person

    @property
    def path(self) -> str:
        """The page's path on the site."""
        return f"/preload/custom-invite/?vanityName={quote(self.person.vanity)}"


@dataclass(frozen=True, kw_only=True)
class NotFound(Page):
    """The page for an address that leads nowhere."""

    template: ClassVar[str] = "not_found.html"

    @property
    def heading(self) -> str:
        """What the title says before the site's name."""
        return word(self.lang, "not_found")

    @property
    def path(self) -> str:
        """The page's path on the site."""
        return "/404/"
