"""Which parts of a LinkedIn page are recognised, and by which way: what the extension would find on a saved page.

It answers as `Recognised.look` of the extension does, and a test holds the two together. No content of the page is in
the answer, only names of hooks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from amana.capture.sift import sift
from amana.relationship.profile import NotAProfile, ProfileKey, profile_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from selectolax.lexbor import LexborNode

    from amana.capture.hook_table import ExpectedPart, HookTable, Means, Way

State = Literal["found", "later", "missing", "absent", "unseen"]
"""`later`: by a fallback of a better way. `absent`: not there, and nothing says it should be. `unseen`: in what saving
the page has lost."""

_DRAWINGS = frozenset({"use"})
_SITE = "https://www.linkedin.com/"


@dataclass(frozen=True, slots=True)
class Part:
    """One part a page of this kind should have: whether it was found, and by which of its hook's ways."""

    hook: str
    state: State
    means: Means
    way: int
    ways: int


@dataclass(frozen=True, slots=True)
class Recognition:
    """What was recognised of a page; no parts where nothing is expected of its kind."""

    kind: str | None
    parts: tuple[Part, ...] = ()

    def hooks(self, state: State) -> list[str]:
        """The hooks in one state, in the order of the table."""
        return [part.hook for part in self.parts if part.state == state]


def recognise(html: str, url: str, table: HookTable) -> Recognition | None:
    """What is recognised of a page; None for one that is made to choke parsers."""
    path = urlsplit(url).path
    kind = next((kind for kind, known in table.kinds.items() if known.search(path)), None)
    sifted = sift(html, keep=_DRAWINGS)
    if sifted is None:
        return None
    page = _Page(LexborHTMLParser(sifted.html), table, _key(url))
    return Recognition(kind, tuple(page.part(expected) for expected in table.parts if kind in expected.kinds))


@dataclass(frozen=True, slots=True)
class _Page:
    tree: LexborHTMLParser
    table: HookTable
    person: ProfileKey | None

    def part(self, expected: ExpectedPart) -> Part:
        """One expected part, looked for as the extension does."""
        ways = self.table.hooks[expected.part]
        scope = self._scope(expected)
        signs = self._signs(expected, scope) if scope else []
        found = self._way(expected, ways, scope, signs) if scope else 0
        state: State
        if found:
            state = "later" if _is_later(ways, found) else "found"
        elif not expected.optional and scope and self._is_expected(expected, signs):
            state = "missing"
        else:
            state = "unseen" if expected.outlet and self._outlet_lost() else "absent"
        return Part(expected.part, state, expected.means, found, len(ways))

    def _scope(self, expected: ExpectedPart) -> _Scope | None:
        """Where the part is looked for; None where what it belongs into is not there."""
        whole = _Scope(self.tree.css)
        if not expected.inside:
            return whole
        around = self._every(expected.inside, whole)
        return _inside(around[0]) if around else None

    def _every(self, hook: str, scope: _Scope) -> list[LexborNode]:
        """All elements by the best way that finds any."""
        for way in self.table.hooks[hook]:
            if found := scope.every(way.css):
                return found
        return []

    def _signs(self, expected: ExpectedPart, scope: _Scope) -> list[LexborNode]:
        if expected.sign_hook:
            return self._every(expected.sign_hook, scope)
        signs = scope.every(expected.sign) if expected.sign else []
        if not expected.own:
            return signs
        return [link for link in signs if self.person and _leads_to(link) == self.person]

    def _is_expected(self, expected: ExpectedPart, signs: list[LexborNode]) -> bool:
        if expected.people:
            return len({_leads_to(link) for link in signs}) >= expected.people
        return bool(signs) or not (expected.sign or expected.sign_hook)

    def _way(self, expected: ExpectedPart, ways: Iterable[Way], scope: _Scope, signs: list[LexborNode]) -> int:
        for number, way in enumerate(ways, 1):
            if expected.surrounds and signs:
                around = {node.mem_id for node in _Scope(self.tree.css).every(way.css)}
                if any(_stands_in(sign, around) for sign in signs):
                    return number
            elif scope.every(way.css):
                return number
        return 1 if any(self._every(hook, scope) for hook in expected.instead) else 0

    def _outlet_lost(self) -> bool:
        """Whether the page keeps dialogs in a shadow root that was not saved with it."""
        return any(node.child is None for node in self._every("outlet", _Scope(self.tree.css)))


@dataclass(frozen=True, slots=True)
class _Scope:
    look: Callable[[str], list[LexborNode]]

    def every(self, css: str) -> list[LexborNode]:
        """All elements a selector finds, of its alternatives those that are understood here."""
        try:
            return self.look(css)
        except SelectolaxError:
            # Names in another namespace are not understood; where they matter, a plain one stands beside them.
            return [node for one in css.split(", ") for node in self._one(one)] if ", " in css else []

    def _one(self, css: str) -> list[LexborNode]:
        try:
            return self.look(css)
        except SelectolaxError:
            return []


def _inside(around: LexborNode) -> _Scope:
    return _Scope(lambda css: [node for node in around.css(css) if node.mem_id != around.mem_id])


def _stands_in(node: LexborNode | None, around: set[int]) -> bool:
    while node is not None:
        if node.mem_id in around:
            return True
        node = node.parent
    return False


def _is_later(ways: tuple[Way, ...], number: int) -> bool:
    found = ways[number - 1]
    return any(way.pages == found.pages for way in ways[: number - 1])


def _leads_to(link: LexborNode) -> ProfileKey | None:
    return _key(urljoin(_SITE, link.attributes.get("href") or ""))


def _key(url: str) -> ProfileKey | None:
    try:
        return profile_key(url)
    except (NotAProfile, ValueError):
        return None
