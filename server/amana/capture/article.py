"""Who wrote an article: its meta elements, its links marked as the author's, and its byline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture.byline import names_of
from amana.capture.draft import DraftContact, ReadProfile, Sure, Where, reading
from amana.capture.looks_like_name import looks_like_name, name_key
from amana.capture.profile_link import web_page
from amana.capture.strangers import among_strangers
from amana.capture.words import words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from amana.capture.page_context import Context

MOST_AUTHORS = 20
_MOST_BYLINES = 300
_SCHOLARLY = (
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor.author",
    "bepress_citation_author",
    "eprints.creators_name",
)
_TAGS = (
    "author",
    "article:author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "byl",
    "twitter:creator:name",
)
_BYLINE = (
    '[rel~="author"], [itemprop~="author"], [data-testid="authorName"], [class*="byline" i], [class*="author" i], '
    '[class*="writer" i], .p-author'
)
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:byline|by-line|author|authors|author-?name|post-author|entry-author|article-author|"
    r"author__name|author-link|p-author|"
    r"writer|writer-name|byline-name)(?=$|[\s_-])|byline|author[_-]{0,2}name",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 150
_MOST_TEXT = 3_000_000


def read(tree: LexborHTMLParser, page: Context, *, article: bool = False) -> list[DraftContact]:
    """The authors; empty for a page that is no article, as a front page with a byline for each of many is none."""
    if page.is_search or page.is_docs or page.is_product:
        return []
    article = article or page.is_article or len(tree.css("article")) == 1
    scholarly = _scholarly(tree)
    if scholarly:
        return _drafts(scholarly, "meta_author", "medium")
    bylines = _bylines(tree, page)
    front = len(tree.css("article, .hentry")[:50]) > 2 and len({key for _, _, key in bylines}) > 1  # noqa: PLR2004  # an article and another to read on
    if front:
        return []
    said = [(name, None) for name in _said(page)]
    if said and (article or _in_sight(tree, said[0][0])):
        linked = {name_key(name): link for name, link, _ in bylines}
        return _drafts([(name, linked.get(name_key(name))) for name, _ in said], "meta_author", "low")
    if article and 0 < len({key for _, _, key in bylines}) <= 4:  # noqa: PLR2004  # more are no byline but a list
        return _drafts([(name, link) for name, link, _ in bylines], "meta_author", "low")
    return []


def _drafts(people: list[tuple[str, ReadProfile | None]], where: Where, sure: Sure) -> list[DraftContact]:
    found: dict[str, DraftContact] = {}
    for text, link in people[:MOST_AUTHORS]:
        name = reading("name", text, where, sure)
        if name:
            found.setdefault(name_key(name.value), DraftContact(name, profiles=(link,) if link else ()))
    return list(found.values())


def _scholarly(tree: LexborHTMLParser) -> list[tuple[str, ReadProfile | None]]:
    """The authors as libraries are told them, each in an element of their own, family name first or last."""
    found: list[tuple[str, ReadProfile | None]] = []
    for tag in tree.css("meta[name][content]")[:2_000]:
        if (tag.attributes.get("name") or "").lower() in _SCHOLARLY:
            written = " ".join((tag.attributes.get("content") or "")[:300].split())
            for part in written.split(";"):
                family, comma, given = part.partition(",")
                name = f"{given.strip()} {family.strip()}" if comma else part.strip()
                if looks_like_name(name):
                    found.append((name, None))
    return found


def _said(page: Context) -> list[str]:
    """The names in the page's meta elements; the site's own name is none."""
    said = [page.said.get(tag, "") for tag in _TAGS]
    if page.said.get("twitter:label1", "").lower() in {
        "written by",
        "verfasst von",
        "écrit par",
        "escrito por",
        "author",
    }:
        said.append(page.said.get("twitter:data1", ""))
    for text in said:
        if names := [name for name in names_of(text) if name_key(name) != name_key(page.site)]:
            return names
    return []


def _in_sight(tree: LexborHTMLParser, name: str) -> bool:
    if tree.body is None:
        return False
    seen = tree.body.text(deep=True, separator=" ")[:_MOST_TEXT]
    title = tree.css_first("title")
    return name in " ".join(seen.split()) or (title is not None and name in (title.text() or ""))


def _bylines(tree: LexborHTMLParser, page: Context) -> list[tuple[str, ReadProfile | None, str]]:
    found: dict[str, tuple[str, ReadProfile | None]] = {}
    for node in tree.css(_BYLINE)[:_MOST_BYLINES]:
        if not _is_byline(node) or among_strangers(node):
            continue
        text = words(node)
        if not text or len(text) > _LONGEST_BYLINE:
            continue
        for name in names_of(text):
            if name_key(name) == name_key(page.site):
                continue
            link = node if node.tag == "a" else node.css_first("a[href]")
            key = web_page(link.attributes.get("href") or "", page.url) if link else None
            same = found.get(name_key(name))
            if same is None or same[1] is None:
                found[name_key(name)] = (name, ReadProfile(key, "link") if key else None)
    return [(name, link, key) for key, (name, link) in found.items()]


def _is_byline(node: LexborNode) -> bool:
    attributes = node.attributes
    named = {*(attributes.get("rel") or "").split(), *(attributes.get("itemprop") or "").split()}
    return "author" in named or "data-testid" in attributes or bool(_CLASS.search(attributes.get("class") or ""))
