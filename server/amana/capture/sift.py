"""What of a page is worth parsing: scripts and drawings left out, bombs refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

LONGEST_PAGE = 5_000_000
"""Characters; the rest of a longer page is not read."""

MOST_WORK = 40_000_000
"""Steps along the stack of open elements, about half a second; real pages need under five million."""

_TAG = re.compile(
    r"<(?:!--|(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>?)",
)
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_BETWEEN_ATTRIBUTES = re.compile(r"[\s=/]+")
_LONG_TAG = 1_000
_EACH_TAG = 300
_ONCE = ("html", "body")  # a parser adds the attributes of every further one to the first
_ATTRIBUTE_STEPS = 2

# fmt: off
_EMPTY = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
))
_CLOSED_BY_THE_NEXT = frozenset((
    "html", "head", "body", "li", "p", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "dt", "dd",
))
_DRAWING = frozenset((
    "path", "circle", "ellipse", "rect", "line", "polygon", "polyline", "g", "defs", "stop", "use", "lineargradient",
    "radialgradient", "mask", "clippath", "filter", "fegaussianblur", "fecolormatrix", "feoffset", "feblend",
    "feflood", "pattern", "tspan", "animate",
))
# fmt: on


@dataclass(frozen=True, slots=True)
class Sifted:
    """A page without scripts, styles, comments and drawings, and the JSON-LD texts found in its scripts."""

    html: str
    json_ld: tuple[str, ...]


def sift(html: str) -> Sifted | None:
    """What of the page is worth parsing; None for a page that is a bomb.

    HTML parsing is quadratic where elements nest by the thousand or a tag has thousands of attributes, so
    the work is estimated first, in one linear pass; and as the parser sees only what this pass has seen,
    nothing can be hidden from the estimate.
    """
    html = html[:LONGEST_PAGE]
    kept: list[str] = []
    json_ld: list[str] = []
    seen: set[str] = set()
    start = place = depth = work = 0
    while found := _TAG.search(html, place):
        place = found.end()
        closing, name, attributes = found.groups()
        if name is None:
            kept.append(html[start : found.start()])
            start = place = _after(html, "-->", place)
            continue
        name = name.lower()
        if name in _DRAWING or (name in _ONCE and name in seen):
            kept.append(html[start : found.start()])
            start = place
            continue
        if name in ("script", "style") and not closing:
            end = _end_of(name).search(html, place)
            if "ld+json" in attributes.lower():
                json_ld.append(html[place : end.start() if end else len(html)])
            kept.append(html[start : found.start()])
            start = place = end.end() if end else len(html)
            continue
        seen.add(name)
        work += depth + _EACH_TAG
        if len(attributes) > _LONG_TAG:
            number = len(_BETWEEN_ATTRIBUTES.findall(_QUOTED.sub("", attributes)))
            work += _ATTRIBUTE_STEPS * number * number
        if work > MOST_WORK:
            return None
        if name in _EMPTY or name in _CLOSED_BY_THE_NEXT:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
    kept.append(html[start:])
    return Sifted("".join(kept), tuple(json_ld))


@cache
def _end_of(name: str) -> re.Pattern[str]:
    return re.compile(f"</{name}[^>]*>?", re.IGNORECASE)


def _after(html: str, mark: str, place: int) -> int:
    """Where the text after the next `mark` begins; the end of the page if there is none."""
    found = html.find(mark, place)
    return len(html) if found < 0 else found + len(mark)
