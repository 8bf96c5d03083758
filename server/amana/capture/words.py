"""The words of one element, as a person sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


def words(node: LexborNode | None) -> str:
    """The element's text in one line; where it is doubled for screen readers, only the seen copy."""
    if node is None:
        return ""
    seen = node.css('[aria-hidden="true"]') if node.css_first(".visually-hidden") else []
    parts = [part.text(deep=True) for part in seen if part.tag != "svg"] or [node.text(deep=True)]
    return " ".join(" ".join(parts).split())


def first(scope: LexborNode, *selectors: str) -> str:
    """The words of the first element that has any, trying the selectors in turn."""
    for selector in selectors:
        for node in scope.css(selector):
            if text := words(node):
                return text
    return ""
