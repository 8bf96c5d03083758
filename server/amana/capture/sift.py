"""What of a page is worth parsing: scripts and drawings left out, bombs refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

LONGEST_PAGE = 5_000_000
"""Characters; the rest of a longer page is not read."""

MOST_WORK = 40_000_000
"""Steps along the stack of open elements, about half a second; real pages need under ten million."""

_TAG = re.compile(
    r"<(?:!--|(/?)([a-zA-Z][^\s/>]*+)(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+>?)",
)
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_BETWEEN_ATTRIBUTES = re.compile(r"[\s=/]+")
_LONG_TAG = 1_000
_EACH_TAG = 300
_ATTRIBUTE_STEPS = 2

_ROLES = {
    # Elements that are empty, or closed by the next of their kind, do not nest.
    "flat": "area base br col embed hr img input link meta param source track wbr head li p td th tr tbody thead tfoot "
    "option dt dd",
    # What only draws says nothing about anybody.
    "drop": "path circle ellipse rect line polygon polyline g defs stop use lineargradient radialgradient mask "
    "clippath filter fegaussianblur fecolormatrix feoffset feblend feflood pattern tspan animate",
    "skip": "script style",
    # A parser adds the attributes of every further one to the first.
    "once": "html body",
}
_ROLE_OF = {name: role for role, names in _ROLES.items() for name in names.split()}


class _Roles(dict[str, str]):
    """What is done with a tag, by its name as the page spells it."""

    def __missing__(self, name: str) -> str:
        lower = name.lower()
        role = self.get(lower) or _ROLE_OF.get(lower, "nest")
        self[name] = role
        if role == "once":
            self[name] = self[lower] = "drop"
        return role


@dataclass(frozen=True, slots=True)
class Sifted:
    """A page without scripts, styles, comments and drawings, and the JSON-LD texts found in its scripts."""

    html: str
    json_ld: tuple[str, ...]


def sift(html: str, keep: frozenset[str] = frozenset()) -> Sifted | None:
    """What of the page is worth parsing; None for a page that is a bomb. Drawings named in `keep` are left in.

    HTML parsing is quadratic where elements nest by the thousand or a tag has thousands of attributes, so
    the work is estimated first, in one linear pass; and as the parser sees only what this pass has seen,
    nothing can be hidden from the estimate.
    """
    html = html[:LONGEST_PAGE]
    kept: list[str] = []
    json_ld: list[str] = []
    roles = _Roles(dict.fromkeys(keep, "nest"))
    start = depth = work = 0
    place: int | None = 0
    while place is not None:
        tags = _TAG.finditer(html, place)
        place = None
        for tag in tags:
            closing, name = tag.group(1, 2)
            role = roles[name] if name else "comment"
            if role == "nest":
                depth = max(0, depth - 1) if closing else depth + 1
            elif role == "drop":
                kept.append(html[start : tag.start()])
                start = tag.end()
                continue
            elif role == "comment" or (role == "skip" and not closing):
                kept.append(html[start : tag.start()])
                inner, start = _body(html, name, tag.end())
                if "ld+json" in tag.group().lower():
                    json_ld.append(inner)
                place = start
                break
            work += depth + _EACH_TAG
            if tag.end() - tag.start() > _LONG_TAG:
                work += _attribute_work(tag.group())
            if work > MOST_WORK:
                return None
    kept.append(html[start:])
    return Sifted("".join(kept), tuple(json_ld))


def _body(html: str, name: str | None, start: int) -> tuple[str, int]:
    """The inside of a script, style or (without a name) comment, and where the page goes on after it."""
    end = _end_of(name).search(html, start)
    return (html[start : end.start()], end.end()) if end else (html[start:], len(html))


@cache
def _end_of(name: str | None) -> re.Pattern[str]:
    return re.compile(f"</{name}[^>]*>?" if name else "-->", re.IGNORECASE)


def _attribute_work(tag: str) -> int:
    number = len(_BETWEEN_ATTRIBUTES.findall(_QUOTED.sub("", tag)))
    return _ATTRIBUTE_STEPS * number * number
