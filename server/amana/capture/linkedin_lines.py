"""The lines of a LinkedIn card, and what a line is by its form alone: a degree, pronouns, a count, a mask.

Form is all there is to go by: the words differ in each of LinkedIn's languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from amana.capture.words import is_unseen, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DOT = "·"

_MASK = re.compile(r"[\s*•.\-–—_,|·]*")
_COUNT = re.compile(r"\D{0,3}\d[\d.,\u00a0\u202f٬٫]*(?:\s?[KMkm]|\s?\+)?(?:\s.*|[^\W\d_]*\s.*)?|\D*\d{3,}\+?\D*")
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th|er|e|ème|eme|o|a)\s", re.IGNORECASE)
_PRONOUNS = re.compile(r"\(?[^\W\d_]{1,12}(?:\s?/\s?[^\W\d_]{1,12}){1,3}\)?")
_DEGREE = re.compile(rf"{DOT}\s*\S.*|\(?[1-3١-٣](?:\s?[^\W\d]{{1,4}}|[.º°ª]){{0,2}}\+?\)?")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DURATION = re.compile(r"\d{1,2}(?:\s|\u00a0)\D|\d{1,2}[^\x00-\u02ff]|.*\d\s?(?:[^\W\d_]{1,8}\.?)\s\d{1,2}\s")
_PARTS = re.compile(rf"\s+{DOT}\s+")
_MOST_LINES = 60
_MOST_INNER = 20
_BLOCKS = frozenset("p div li h1 h2 h3 h4 h5 h6 dd dt td th section ul ol button".split())  # noqa: SIM905  # a word list


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, and the element they stand in."""

    text: str
    node: LexborNode


def told(text: str) -> str:
    """The words, or nothing where they are a mask (`***`) or the dash that stands for an empty headline."""
    return "" if _MASK.fullmatch(text) or text.count("*") * 2 > len(text) else text


def is_count(text: str) -> bool:
    """Whether it tells a number of followers or contacts, as no name of a place does."""
    return bool(_COUNT.fullmatch(text)) and ", " not in text and not _ORDINAL.match(text)


def is_pronouns(text: str) -> bool:
    """Whether it has the form of pronouns, with or without brackets: a few short words with strokes between."""
    return bool(_PRONOUNS.fullmatch(text))


def bare_of_pronouns(heading: LexborNode | None) -> str:
    """The words of a heading without pronouns that stand in it after the name, in an element of their own."""
    text = told(words(heading))
    for inner in heading.css("span, small, p, div")[:_MOST_INNER] if heading is not None else []:
        said = words(inner)
        if is_pronouns(said) and text != said:
            text = text.removesuffix(said).rstrip()
    return text


def is_degree(text: str) -> bool:
    """Whether it tells how near somebody is: a dot and a word, or one of three numbers."""
    return text != DOT and bool(_DEGREE.fullmatch(text))


def is_past(text: str) -> bool:
    """Whether a range of dates has an end: two years are in it."""
    return len(_YEAR.findall(text)) > 1


def has_year(text: str) -> bool:
    """Whether a year is in it."""
    return bool(_YEAR.search(text))


def is_duration(text: str) -> bool:
    """Whether it tells how long something lasted, in years and months."""
    return bool(_DURATION.match(text)) and not has_year(text)


def parted(text: str) -> list[str]:
    """The parts of a line between its dots."""
    return [part for part in _PARTS.split(text.strip(f"{DOT} ")) if part]


def card_lines(card: LexborNode, after: LexborNode | None = None) -> list[Line]:
    """The lines of a card in the order of the page, those after an element alone if one is named.

    A line is an element with text of its own, and everything in it; what only screen readers are told is left out.
    """
    found: list[Line] = []
    begun = after is None
    node: LexborNode | None = card.first_child
    while node is not None and len(found) < _MOST_LINES:
        into = None
        if after is not None and node == after:
            begun = True
        elif node.child is not None and not is_unseen(node):
            if _is_line(node):
                if begun and (text := words(node)):
                    found.append(Line(text, node))
            else:
                into = node.first_child
        while into is None and node is not None and node.next is None:
            node = node.parent
            if node is None or node == card:
                return found
        node = into or (node.next if node is not None else None)
    return found


def _is_line(node: LexborNode) -> bool:
    if any(child.tag in _BLOCKS for child in node.iter()):
        return False
    # A paragraph is one line, also where all its words stand in elements within it.
    return bool(node.text(deep=False).strip()) or (node.tag == "p" and bool(node.text(deep=True).strip()))


def within(node: LexborNode, top: LexborNode, *tags: str) -> bool:
    """Whether an element stands in a link or a button (or in what acts as one) of a card."""
    parent: LexborNode | None = node
    while parent is not None and parent != top:
        if parent.tag in tags or parent.attributes.get("role") == "button":
            return True
        parent = parent.parent
    return False


def section_of(node: LexborNode | None) -> LexborNode | None:
    """The nearest section around an element."""
    while node is not None and node.tag != "section":
        node = node.parent
    return node
