"""The plain words of which one must stand in a text before a pattern can match it.

Most patterns have none of their words in most messages. Looking for words is many times cheaper than running
the pattern, and a pattern whose words never come is never even compiled.
"""

from typing import Final

_ZERO_WIDTH: Final = "bBAZzG"
_SHORTEST = 2
_MOST = 120


class _Parser:
    """Walks over a pattern once. Where it is not sure it claims nothing, so no match can ever be lost."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def alternatives(self) -> frozenset[str] | None:
        """Return the needles of `a|b|c` up to the closing bracket: every branch must have some, or there are none."""
        needles: frozenset[str] | None = frozenset()
        while True:
            branch = self._sequence()
            needles = None if needles is None or branch is None else needles | branch
            if self.at < len(self.pattern) and self.pattern[self.at] == "|":
                self.at += 1
                continue
            return needles

    def _sequence(self) -> frozenset[str] | None:
        found: list[frozenset[str]] = []
        run = ""
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            literal, group = self._atom()
            optional, repeated = self._quantifier()
            if literal == "" and group is None and not optional and not repeated:
                continue  # a word boundary: letters before and after it still stand side by side
            if literal and len(literal) == 1 and not optional:
                run += literal
                if not repeated:
                    continue
            if len(run) >= _SHORTEST:
                found.append(frozenset({run}))
            run = ""
            if group is not None and not optional:
                found.append(group)
        if len(run) >= _SHORTEST:
            found.append(frozenset({run}))
        found = [needles for needles in found if 0 < len(needles) <= _MOST]
        return max(found, key=_worth, default=None)

    def _atom(self) -> tuple[str, frozenset[str] | None]:
        """Take one atom: a letter, "class" for any of many, and "" for what has no width or is a group."""
        character = self.pattern[self.at]
        self.at += 1
        if character == "(":
            return self._group()
        if character == "[":
            self._skip_class()
        if character == "\\":
            return self._escaped(), None
        if character in "^$":
            return "", None
        return "class" if character in ".[" else character, None

    def _escaped(self) -> str:
        escaped = self.pattern[self.at]
        self.at += 1
        if escaped in _ZERO_WIDTH:
            return ""
        return "class" if escaped.isalnum() else escaped

    def _group(self) -> tuple[str, frozenset[str] | None]:
        looks_around = self.pattern.startswith(("?=", "?!", "?<=", "?<!"), self.at)
        if self.pattern.startswith("?", self.at):
            opening = min(place for mark in (":", "=", "!") if (place := self.pattern.find(mark, self.at)) >= 0)
            self.at = opening + 1
        needles = self.alternatives()
        self.at += 1  # the closing bracket
        return ("class", None) if looks_around or needles is None else ("", needles)

    def _skip_class(self) -> None:
        self.at += self.pattern.startswith("^", self.at)
        self.at += self.pattern.startswith("]", self.at)  # a "]" that comes first is a letter of the class
        while self.pattern[self.at] != "]":
            self.at += 2 if self.pattern[self.at] == "\\" else 1
        self.at += 1

    def _quantifier(self) -> tuple[bool, bool]:
        """Take what follows an atom: whether it may be missing, and whether it may come more than once."""
        following = self.pattern[self.at : self.at + 1]
        if following in ("?", "*", "+"):
            self.at += 1
            optional, repeated = following != "+", following != "?"
        elif following == "{" and (end := self.pattern.find("}", self.at)) > 0:
            optional, repeated = self.pattern[self.at + 1 : end].split(",")[0] in ("", "0"), True
            self.at = end + 1
        else:
            return False, False
        if self.pattern.startswith(("?", "+"), self.at):
            self.at += 1  # lazy or possessive
        return optional, repeated


def needles(pattern: str) -> tuple[str, ...]:
    """Return words of which at least one stands in every text a folded pattern matches; empty where none is sure."""
    return tuple(sorted(_Parser(pattern).alternatives() or ()))


def _worth(needles: frozenset[str]) -> tuple[int, int]:
    """Longer words are rarer, and fewer are quicker to look for."""
    return min(map(len, needles)), -len(needles)
