"""What kind of page this is, as far as its address, title and headings tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from amana.capture.clean import clean
from amana.capture.meta import meta
from amana.capture.phone_number import region_of
from amana.relationship.folding import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_PEOPLE = re.compile(
    r"\b(?:team|our team|people|staff|who we are|meet (?:the|our)|leadership|management|board|committee|faculty|"
    r"speakers?|keynotes?|"
    r"presenters?|panell?ists?|members|crew|our lawyers|attorneys|partners|advisors|trustees|directors|scientists|"
    r"researchers|fellows|phd students|postdocs|alumni|lab members|group members|directory|founders|experts|mentors|"
    r"jury|"
    r"equipe|mitarbeiter|mitarbeitende|vorstand|ansprechpartner|personal|equipo|squadra|medewerkers|organi[sz]ers|"
    r"instructors|"
    r"coaches|volunteers|contacts?)\b|about us|\babout\b|"
    r"فريق|فريقنا|الموظفون|الهيئة|المتحدثون|المتحدثين|اعضاء|من نحن|مجلس|צוות|אנשי|הנהלה|דוברים|מרצים|סגל|אודות|"
    r"מי אנחנו|חברי",
    re.IGNORECASE,
)
_SEARCH = re.compile(r"[?&](?:q|query|s|search|search_query|keywords?)=|/search(?:[/?]|$)", re.IGNORECASE)
_DOCS = re.compile(
    r"docutils|sphinx|mkdocs|docusaurus|gitbook|vuepress|vitepress|rustdoc|javadoc|doxygen|antora|hugo book|docsy|"
    r"readthedocs|mdbook|typedoc|jsdoc|starlight",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+[|·•—–-]\s+|\s*[|»›·•]\s*|\s*::\s*")
_PERSON_FOLDER = re.compile(
    r"/(?:people|person|staff|team|faculty|speakers?|presenters?|profiles?|users?|members?|author|authors|"
    r"who-we-are|about|bio|our-team|"
    r"our-people|employees?|directory|persons?|contributors?|lawyers|attorneys|doctors?|providers?|agents?|realtors?|advisors?|~[\w.-]+|"
    r"mitarbeiter|personen)(?:/|$)",
    re.IGNORECASE,
)
_LONGEST_TITLE = 500
_FIRST_AND_LAST = 2
_LONG_ENOUGH = 4
_WIKI = re.compile(r"/wiki/|^/w/index\.php")


@dataclass(frozen=True, slots=True)
class Context:
    """What the page says of itself in its head and address."""

    url: str
    host: str
    path: str
    title: str
    site: str
    said: dict[str, str]
    lang: str

    @property
    def region(self) -> str:
        """The country whose numbers the page likely gives."""
        return region_of(self.host, self.lang)

    @property
    def title_parts(self) -> list[str]:
        """The title and what its bars and dashes part it into."""
        return [part for part in (self.title, *_PARTS.split(self.title)) if part]

    @property
    def of_people(self) -> bool:
        """Whether address or title promise a list of people."""
        return says_people(self.title) or says_people(re.sub(r"[/_.-]+", " ", self.path))

    @property
    def in_person_folder(self) -> bool:
        """Whether the address is one under which sites keep pages about persons."""
        found = _PERSON_FOLDER.search(self.path)
        return found is not None and ("~" in found[0] or len(self.path.rstrip("/")) > found.end())

    @property
    def is_search(self) -> bool:
        """Whether the page answers a search."""
        return bool(_SEARCH.search(self.url))

    @property
    def is_docs(self) -> bool:
        """Whether a tool for documentation made the page."""
        return bool(_DOCS.search(self.said.get("generator", "")))

    @property
    def is_wiki(self) -> bool:
        """Whether the page is of an encyclopedia that many write."""
        return bool(_WIKI.search(self.path)) or "mediawiki" in self.said.get("generator", "").lower()

    @property
    def is_product(self) -> bool:
        """Whether the page calls itself something to buy."""
        return "product" in self.said.get("og:type", "").lower() or "product:price:amount" in self.said

    @property
    def is_article(self) -> bool:
        """Whether the page calls itself an article."""
        kind = self.said.get("og:type", "").lower()
        return "article" in kind or any(
            name.startswith(("citation_", "dc.creator", "dcterms.creator")) for name in self.said
        )

    def host_says(self, words: list[str]) -> bool:
        """Whether all of these folded words stand in the site's own name."""
        host = re.sub(r"[^a-z0-9]", "", fold(self.host.removeprefix("www.").rsplit(".", 1)[0]))
        user = re.match(r"/~([\w.-]+)", self.path)
        host += re.sub(r"[^a-z0-9]", "", fold(user[1])) if user else ""
        plain = [word for written in words if (word := re.sub(r"[^a-z0-9]", "", written))]
        if len(plain) < _FIRST_AND_LAST:
            return False
        first, last = plain[0], plain[-1]
        by_initial = len(last) >= _LONG_ENOUGH and (f"{first[0]}{last}" in host or f"{last}{first[0]}" == host)
        return by_initial or all(word in host for word in plain if len(word) > 1)


def says_people(text: str) -> bool:
    """Whether words promise a list of people."""
    return bool(_PEOPLE.search(fold(text))) or bool(_PEOPLE.search(text))


def context(tree: LexborHTMLParser, url: str) -> Context:
    """What the page's head and address say."""
    title = tree.css_first("title")
    root = tree.root
    said = meta(tree)
    try:
        parts = urlsplit(url)
        host, path = (parts.hostname or "").lower(), unquote(parts.path)
    except ValueError:
        host, path = "", ""
    whole = clean(title.text() if title else "", _LONGEST_TITLE) or clean(said.get("og:title", ""), _LONGEST_TITLE)
    lang = (root.attributes.get("lang") or "") if root else ""
    return Context(url, host, path, whole, clean(said.get("og:site_name", ""), 200), said, lang)
