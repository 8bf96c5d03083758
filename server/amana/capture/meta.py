"""What the tags in a page's head say: its meta elements by name, and its own address."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser


def meta(tree: LexborHTMLParser) -> dict[str, str]:
    """Contents by lower-case name or property; of several the first."""
    found: dict[str, str] = {}
    for tag in tree.css("meta[content]"):
        name = (tag.attributes.get("property") or tag.attributes.get("name") or "").lower().strip()
        content = (tag.attributes.get("content") or "").strip()
        if name and content:
            found.setdefault(name, content)
    return found


def canonical(tree: LexborHTMLParser) -> str:
    """The address the page gives itself; empty if it gives none."""
    link = tree.css_first('link[rel~="canonical"][href]')
    return (link.attributes.get("href") or "").strip() if link else meta(tree).get("og:url", "")
