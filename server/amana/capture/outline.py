"""A page as it is seen: its elements without menus and footers, and its words in lines, each with where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from amana.capture.strangers import is_strangers_heading, is_strangers_part

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MOST_NODES = 100_000
"""Elements and texts; what comes after them on a page is not looked at."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "dfn",
        "em",
        "font",
        "i",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "data",
        "del",
        "ins",
        "img",
        "picture",
        "source",
        "svg",
        "wbr",
        "slot",
    ]
)
_LEFT_OUT = frozenset(
    [
        "head",
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "nav",
        "footer",
        "select",
        "option",
        "textarea",
        "iframe",
        "object",
        "canvas",
        "video",
        "audio",
    ]
)
_MENU = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|main-menu|submenu|breadcrumbs?|footer|site-footer|cookies?|"
    r"cookie-banner|pagination|"
    r"skip-link|share|sharing|social-share|search-form|newsletter|sr-only|visually-hidden|screen-reader-text|"
    r"screen-only|"
    r"toc|mw-jump|tagcloud)(?=$|[\s_])|elementor-screen-only",
    re.IGNORECASE,
)
_MENU_ROLES = frozenset({"navigation", "search", "menu", "contentinfo"})
_GOES_ON = re.compile(
    r"(?:^|\s)(?:at|@|of|in|for|with|from|the|and|&|bei|der|des|für|am|im|und|chez|de|du|à|au|et|en|del|di|da|presso|"
    r"van|bij|voor|av|på|hos|w|في|من|لدى|ב|של|עם)$",
    re.IGNORECASE,
)
"""Words that a sentence does not end with: "Luthier at" goes on with the link after it."""
_LONGEST_NAMES = 500
_LONGEST_LINE = 2_000
_MOST_PIECES = 60


@dataclass(eq=False, slots=True)
class Box:
    """One element: its tag, class and id, and what a reader of people looks at among its attributes."""

    tag: str
    names: str
    parent: Box | None
    order: int
    attributes: dict[str, str | None] = field(default_factory=dict)
    first_line: int = 0
    end_line: int = 0
    end_order: int = 0
    place: int = 0
    """Which child of its parent it is, among those of the same tag."""

    def holds(self, other: Box) -> bool:
        """Whether the other element stands within this one, or is it."""
        return self.order <= other.order < self.end_order

    @property
    def ways_up(self) -> list[Box]:
        """This element and those around it, innermost first."""
        found: list[Box] = []
        box: Box | None = self
        while box is not None and len(found) < 200:  # noqa: PLR2004  # deeper pages are bombs
            found.append(box)
            box = box.parent
        return found

    @property
    def heading(self) -> str:
        """The heading this stands in, as h1 to h6; empty where it stands in none."""
        return next((box.tag for box in self.ways_up[:6] if box.tag in HEADINGS), "")


@dataclass(slots=True)
class Line:
    """Words that stand in one line, in the pieces that the page's elements make of them."""

    pieces: list[tuple[str, Box]]
    text: str = ""

    @property
    def told(self) -> str:
        """The words without those of links beside them: "Luthier" of a line "Luthier, e-mail"."""
        said: list[str] = []
        for text, box in self.pieces:
            linked = any(up.tag == "a" for up in box.ways_up[:4])
            if not linked or (said and _GOES_ON.search(said[-1])):
                said.append(text)
        return " ".join(said) if 0 < len(said) < len(self.pieces) else self.text


@dataclass(slots=True)
class Outline:
    """The page's lines in order, its links and its pictures."""

    lines: list[Line] = field(default_factory=list)
    links: list[tuple[str, Box]] = field(default_factory=list)
    pictures: list[tuple[str, Box]] = field(default_factory=list)
    hidden_mails: list[tuple[str, Box]] = field(default_factory=list)


def within(box: Box | None, marked: list[tuple[str, Box]]) -> list[tuple[str, Box]]:
    """Of an outline's links, pictures or addresses, which are in the order of the page, those within an element."""
    if box is None:
        return marked
    start = bisect_left(marked, box.order, key=lambda one: one[1].order)
    return marked[start : bisect_left(marked, box.end_order, key=lambda one: one[1].order)]


def outline(tree: LexborHTMLParser) -> Outline:
    """The page without what is no content: menus, footers, forms' choices, and what strangers say."""
    drawn = _Drawing()
    if tree.body is not None:
        drawn.draw(tree.body)
    return drawn.outline


class _Drawing:
    def __init__(self) -> None:
        self.outline = Outline()
        self._line: list[tuple[str, Box]] = []
        self._order = 0
        self._places: dict[tuple[int, str], int] = {}
        self._skipped_from = 0

    def draw(self, body: LexborNode) -> None:
        """Walk the page once, in its order."""
        root = Box("body", "", None, 0)
        stack: list[tuple[LexborNode | None, Box]] = [(body, root)]
        for _ in range(MOST_NODES * 2):
            if not stack:
                break
            node, around = stack.pop()
            if node is None:
                self._close(around)
                continue
            tag = node.tag
            if tag == "-text":
                self._say(node.text_content or "", around)
                continue
            if tag is None or tag.startswith(("-", "!")) or tag in _LEFT_OUT:
                continue
            box = self._open(node, tag, around)
            if box is None:
                continue
            stack.append((None, box))
            children = []
            child = node.first_child
            while child is not None:
                children.append((child, box))
                child = child.next
            stack += children[::-1]
        while stack:
            node, box = stack.pop()
            if node is None:
                self._close(box)

    def _open(self, node: LexborNode, tag: str, around: Box) -> Box | None:
        attributes = node.attributes
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".strip()
        if tag == "br":
            if not around.heading:
                self._flush()
            else:
                self._say(" ", around)
            return None
        if _is_aside(node, tag, names):
            self._flush()
            return None
        self._order += 1
        box = Box(tag, names, around, self._order, attributes)
        key = (around.order, tag)
        box.place = self._places[key] = self._places.get(key, -1) + 1
        if tag not in _INLINE:
            self._flush()
        box.first_line = len(self.outline.lines)
        if tag == "a" and (href := attributes.get("href")):
            self.outline.links.append((href, box))
        if tag == "img" and (alt := (attributes.get("alt") or "").strip()):
            self.outline.pictures.append((alt, box))
        if code := attributes.get("data-cfemail"):
            self.outline.hidden_mails.append((code, box))
        return box

    def _close(self, box: Box) -> None:
        if box.tag not in _INLINE:
            self._flush()
        box.end_line = len(self.outline.lines) + (1 if self._line else 0)
        box.end_order = self._order + 1

    def _say(self, text: str, box: Box) -> None:
        if len(self._line) < _MOST_PIECES:
            self._line.append((text[:_LONGEST_LINE], box))

    def _flush(self) -> None:
        line, self._line = self._line, []
        text = " ".join("".join(text for text, _ in line).split())
        if not text:
            return
        pieces = [(" ".join(text.split()), box) for text, box in line if text.strip()]
        self.outline.lines.append(Line(pieces, text[:_LONGEST_LINE]))


def _is_aside(node: LexborNode, tag: str, names: str) -> bool:
    """Whether an element is a menu, or holds what others say; one around the page's heading is neither."""
    if tag in {"body", "html", "main", "h1"}:
        return False
    if tag == "blockquote" or "hidden" in node.attributes or node.attributes.get("role") in _MENU_ROLES:
        return True
    if not names or len(names) > _LONGEST_NAMES or not (_MENU.search(names) or is_strangers_part(tag, names)):
        return False
    return node.css_first("h1, main") is None


def within_praise(lines: list[Line], number: int) -> bool:
    """Whether the last heading before a line, of a rank that governs it, begins a part where strangers speak."""
    own = lines[number].pieces[0][1].heading or "h7"
    for before in range(number - 1, max(-1, number - 200), -1):
        heading = lines[before].pieces[0][1].heading
        if heading and heading < own:
            return is_strangers_heading(lines[before].text)
    return False
