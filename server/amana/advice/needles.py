"""The plain words without which a pattern cannot match.

Most patterns have none of their words in most messages. Looking for words is many times cheaper than running
the pattern, and a pattern whose words never come is never even compiled.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Final, TypeAlias

import regex

EDGE: Final = "\x1f"
"""Stands in a marked text wherever a word begins or ends."""

_SHORTEST: Final = 2
_WORD = regex.compile(r"(\w+)")
_DIGIT = regex.compile(r"\d")
_ANY_DIGIT: Final = "0"
_SPECIAL = regex.compile(r"^\^|[\\\-\[\]&~|]")


def mark(text: str) -> str:
    """Return a text with the edges of its words marked, so that a whole word can be told from a part of one.

    All digits are one: a pattern seldom names a number.
    """
    return EDGE.join(_WORD.split(_DIGIT.sub(_ANY_DIGIT, text)))


@dataclass(frozen=True, slots=True, eq=False)
class Need:
    """One of some words must stand in a marked text, or all that one of some branches needs."""

    words: frozenset[str]
    branches: tuple["Needs", ...] = ()

    def every_word(self) -> frozenset[str]:
        """Return the words that are named anywhere in it."""
        return self.words.union(*(need.every_word() for some in self.branches for need in some))

    def sure_words(self) -> frozenset[str]:
        """Return words of which at least one stands in every text that has it."""
        return self.words.union(*map(surest, self.branches))


Needs: TypeAlias = tuple[Need, ...]
"""All that a pattern needs; nothing where no word is sure."""


def needs(pattern: str) -> Needs:
    """Return what a folded pattern needs. Where that is not sure nothing is claimed, so no match can ever be lost."""
    return _of_choice(_Parser(pattern).choice(), before=False, after=False)


def all_met(needs: Needs, there: AbstractSet[str]) -> bool:
    """Whether a text has all that is needed; `there` are the needed words that stand in the text."""
    for need in needs:
        if need.words.isdisjoint(there) and not any(all_met(branch, there) for branch in need.branches):
            return False
    return True


def surest(needs: Needs) -> frozenset[str]:
    """Return the words that are quickest to rule a pattern out by: long words are rarer, and few are quickly seen."""
    return max((need.sure_words() for need in needs), key=lambda words: (min(map(len, words)), -len(words)))


@dataclass(slots=True)
class _Item:
    """One atom: a letter (or an edge), a group, or anything else that takes room."""

    letter: str = ""
    choice: list[list["_Item"]] = field(default_factory=list)
    optional: bool = False
    repeated: bool = False


class _Parser:
    """Walks over a pattern once. What has no width, but for the edge of a word, is left out."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def choice(self) -> list[list[_Item]]:
        """Return the branches of `a|b|c` up to the closing bracket."""
        branches: list[list[_Item]] = [[]]
        while self.at < len(self.pattern) and self.pattern[self.at] != ")":
            if self.pattern[self.at] == "|":
                self.at += 1
                branches.append([])
                continue
            item = self._atom()
            optional, repeated = self._quantifier()
            if item is None:
                continue
            if len(item.choice) == 1 and not optional and not repeated:
                branches[-1] += item.choice[0]
                continue
            item.optional, item.repeated = optional, repeated
            branches[-1].append(item)
        return branches

    def _atom(self) -> _Item | None:
        character = self.pattern[self.at]
        self.at += 1
        if character == "(":
            return self._group()
        if character == "\\":
            return self._escaped()
        if character in "^$":
            return None
        if character == "[":
            return self._class()
        return _Item() if character == "." else _Item(character)

    def _escaped(self) -> _Item | None:
        escaped = self.pattern[self.at]
        self.at += 1
        if escaped == "b":
            return _Item(EDGE)
        if escaped in "BAZzG":
            return None
        if escaped == "d":
            return _Item(_ANY_DIGIT)
        return _Item() if escaped.isalnum() else _Item(escaped)

    def _group(self) -> _Item | None:
        looks_around = self.pattern.startswith(("?=", "?!", "?<=", "?<!"), self.at)
        if self.pattern.startswith("?", self.at):
            self.at = min(place for mark in ":=!>" if (place := self.pattern.find(mark, self.at)) >= 0) + 1
        choice = self.choice()
        self.at += 1  # the closing bracket
        return None if looks_around else _Item(choice=choice)

    def _class(self) -> _Item:
        """Take a class: each of its letters is a branch, where they are all plain."""
        begin = self.at
        self._skip_class()
        letters = self.pattern[begin : self.at - 1]
        return _Item() if _SPECIAL.search(letters) else _Item(choice=[[_Item(letter)] for letter in letters])

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


def _of_choice(choice: Sequence[Sequence[_Item]], *, before: bool, after: bool) -> Needs:
    """Return what one of some branches needs, where a word's edge may be known to stand `before` and `after` them."""
    branches = [_of_branch(items, before=before, after=after) for items in choice]
    if len(branches) == 1:
        return branches[0]
    if not all(branches):
        return ()
    single = [needs[0] for needs in branches if len(needs) == 1]
    words = frozenset[str]().union(*(need.words for need in single))
    nested = [branch for need in single for branch in need.branches]
    return (Need(words, (*nested, *(needs for needs in branches if len(needs) > 1))),)


def _of_branch(items: Sequence[_Item], *, before: bool, after: bool) -> Needs:
    found: list[Need] = []
    run = EDGE if before else ""
    for at, item in enumerate(items):
        if item.letter and not item.optional:
            run += item.letter
            if not item.repeated:
                continue
        found += _of_run(run)
        if item.choice and not item.optional:
            follows = items[at + 1].letter == EDGE if at + 1 < len(items) else after
            once = not item.repeated
            found += _of_choice(item.choice, before=once and run.endswith(EDGE), after=once and follows)
        run = ""
    found += _of_run(run + EDGE if after and run else run)
    return tuple(sorted(found, key=lambda need: len(need.branches)))


def _of_run(run: str) -> Needs:
    """Return what letters side by side need."""
    letters = run.replace(EDGE, "")
    if not letters:
        return ()
    begins, ends = EDGE * run.startswith(EDGE), EDGE * run.endswith(EDGE)
    word = f"{begins}{mark(letters).strip(EDGE)}{ends}"
    return () if len(word) < _SHORTEST and (letters.isalpha() or letters.isspace()) else (Need(frozenset({word})),)
