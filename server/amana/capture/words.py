"""The words of one element, as a person sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

UNSEEN = ".visually-hidden, .a11y-text, .sr-only"
"""What only screen readers are told; where a text is doubled for them, this is the second copy."""

_UNSEEN_CLASSES = frozenset({"visually-hidden", "a11y-text", "sr-only"})
_BREAKING = frozenset("br div p li ul ol dl dt dd tr td th table section h1 h2 h3 h4 h5 h6".split())  # noqa: SIM905  # a word list
_TOLD_APART = f'{UNSEEN}, [hidden], [style*="none"], br, svg, style, code, [aria-hidden="true"] + span'
_TEXT = "-text"
_SILENT = frozenset({"script", "style", "template", "noscript", "svg", "code", "_comment", "-comment"})


def words(node: LexborNode | None) -> str:
    """The element's text in one line, without what is written for screen readers alone; that, where it is all."""
    if node is None:
        return ""
    if node.css_first(_TOLD_APART):
        seen = " ".join("".join(_pieces(node)).split())
        if seen:
            return seen
    return " ".join(node.text(deep=True).split())


def own_words(node: LexborNode) -> str:
    """The text that stands in the element itself, without that of elements within it."""
    return " ".join(node.text(deep=False).split())


def first(scope: LexborNode, *selectors: str) -> str:
    """The words of the first element that has any, trying the selectors in turn."""
    for selector in selectors:
        for node in scope.css(selector):
            if text := words(node):
                return text
    return ""


def is_unseen(node: LexborNode) -> bool:
    """Whether the element is for screen readers alone, hidden outright, or holds no text for people."""
    marks = node.attributes
    if node.tag in _SILENT or "hidden" in marks:
        return True
    if "display:none" in (marks.get("style") or "").replace(" ", ""):
        return True
    return bool(_UNSEEN_CLASSES & set((marks.get("class") or "").split())) or (node.tag == "span" and _is_twin(node))


def _is_twin(node: LexborNode) -> bool:
    """Whether it says again what the element before it says to the eye alone, under whatever class name."""
    before = node.prev
    while before is not None and (
        before.tag in _SILENT or (before.tag == _TEXT and not (before.text_content or "").strip())
    ):
        before = before.prev
    if before is None or before.tag == _TEXT or before.attributes.get("aria-hidden") != "true":
        return False
    text = before.text(deep=True).split()
    return bool(text) and text == node.text(deep=True).split()


def _pieces(top: LexborNode) -> Iterator[str]:
    node = top.first_child
    while node is not None:
        if node.tag == _TEXT:
            yield node.text_content or ""
        elif node.tag in _BREAKING:
            yield " "
        into = node.first_child if node.tag != _TEXT and not is_unseen(node) else None
        while into is None and node is not None and node.next is None:
            node = node.parent
            if node is None or node == top:
                return
            if node.tag in _BREAKING:
                yield " "
        node = into or (node.next if node is not None else None)
