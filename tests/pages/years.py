"""LinkedIn's profile pages year by year as real ones vary: parts missing, moved, renamed, in other languages, archived.

They are drawn unlike the demo's pages, from what is known of each year, so that a reader cannot lean on either.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import Literal, get_args
from zlib import crc32

from amana.demo.page import Profile
from pages.older import drawn

Year = Literal[
    "public_2012",
    "member_2014",
    "public_2016",
    "member_2019",
    "member_2020",
    "member_2023",
    "public_2024",
    "sdui_2026",
    "phone_2020",
    "sales_2019",
    "sales_2024",
]
YEARS: tuple[Year, ...] = get_args(Year)

SAID: dict[str, dict[str, str]] = {
    tongue: dict(zip(("contact", "connections", "over", "second", "also", "location"), words, strict=True))
    for tongue, words in {
        "en": ("Contact info", "connections", "500+ connections", "2nd", "People also viewed", "Location"),
        "de": ("Kontaktinfo", "Kontakte", "Mehr als 500 Kontakte", "2.", "Andere sahen auch", "Ort"),
        "fr": ("Coordonnées", "relations", "Plus de 500 relations", "2e", "Autres profils", "Lieu"),
        "es": ("Información de contacto", "contactos", "Más de 500 contactos", "2º", "Otros perfiles", "Ubicación"),
        "pl": ("Informacje kontaktowe", "kontakty", "Ponad 500 kontaktów", "2.", "Podobne profile", "Lokalizacja"),
        "ar": ("معلومات الاتصال", "زملاء", "أكثر من 500 زميل", "الدرجة الثانية", "شاهد الأشخاص أيضًا", "الموقع"),
        "he": ("פרטי קשר", "קשרים", "יותר מ-500 קשרים", "שנייה", "אנשים צפו גם ב", "מיקום"),
        "ja": ("連絡先情報", "つながり", "つながり: 500人以上", "2次", "他の人はこちらも閲覧", "場所"),
    }.items()
}


@dataclass(frozen=True, kw_only=True)
class OfYear(Profile):
    """Somebody's profile in one year of LinkedIn's; `parts` says what is odd about the page, `tongue` its language."""

    year: Year
    parts: frozenset[str] = frozenset()
    tongue: str = "en"

    @property
    def template(self) -> str:  # type: ignore[override]  # one class for all of them
        """The year's own."""
        return f"years/{self.year}.html"

    def has(self, part: str) -> bool:
        """Whether this is odd about the page."""
        return part in self.parts

    @property
    def said(self) -> dict[str, str]:
        """The page's words in its language."""
        return SAID[self.tongue]

    @property
    def canonical(self) -> str:
        """The address a public page gives itself."""
        return self.person.url.replace("www.", "il.").rstrip("/")

    @property
    def path(self) -> str:
        """The page's path on the site."""
        if self.year == "member_2014":
            return f"/profile/view?id={self.person.member}&authType=name"
        if self.year.startswith("sales"):
            return f"/sales/lead/{self.person.urn},NAME_SEARCH,x1y2"
        return f"/mwlite{self.person.path}" if self.year == "phone_2020" else self.person.path

    def at(self, path: str) -> str:
        """A link as the page has it: whole where it was saved by a browser, rewritten where an archive has it."""
        if self.has("archived"):
            return f"/web/20230418101112/https://www.linkedin.com{path}"
        return f"https://www.linkedin.com{path}" if self.has("saved") else path

    @property
    def public_title(self) -> str:
        """Name, role and company, as public pages put it."""
        parts = (self.person.name, self.person.headline, self.person.company)
        return " - ".join(part for part in parts if part) + " | LinkedIn"

    @property
    def description(self) -> str:
        """What search engines show, in labelled parts."""
        place = f"{self.said['location']}: {self.person.location} · " if self.person.location else ""
        return f"{self.person.about[:80]} · Experience: {self.person.company or '-'} · {place}{self.said['over']}"

    @property
    def json_ld(self) -> str:
        """The person among the page's other things."""
        masked = "*********"
        person = {
            "@type": "Person",
            "name": self.person.name,
            "jobTitle": [masked, masked],
            "sameAs": self.canonical,
            "url": self.canonical,
            "worksFor": [{"@type": "Organization", "name": self.person.company or masked}],
            "address": {
                "@type": "PostalAddress",
                "addressCountry": "IL",
                "addressLocality": self.person.location or None,
            },
        }
        article = {
            "@type": "Article",
            "name": "On rivers",
            "author": {"@type": "Person", "name": self.strangers[0].name, "url": self.strangers[0].url},
        }
        graph = [article, {k: v for k, v in person.items() if v}, {"@type": "WebPage", "url": self.canonical}]
        return json.dumps({"@graph": graph}, ensure_ascii=False).replace("<", "\\u003c")

    def html(self) -> str:
        """The page drawn, and then stripped or archived as its parts say."""
        page = drawn(replace(self, generation="sdui"))
        if self.has("no classes"):
            page = re.sub(r'\sclass="[^"]*"', "", page)
        if self.has("strange names"):
            page = re.sub(r'class="[^"]*"', strange, page)
            page = re.sub(r'\s(?:data-[\w-]+|id)="[^"]*"', "", page)
        if self.has("minified"):
            page = re.sub(r">\s+<", "><", page)
        return page


def strange(classes: re.Match[str]) -> str:
    """The same classes under names nobody knows, but for the one that hides."""
    names = classes[0].removeprefix('class="').removesuffix('"').split()
    kept = (name if name == "visually-hidden" else f"_{crc32(name.encode()):08x}" for name in names)
    return f'class="{" ".join(kept)}"'
