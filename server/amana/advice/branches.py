r"""Long lists of words in a pattern, written as a tree, so that a letter that begins none of them ends the search.

`\b(?:seek|send|see|ask)` becomes `\b(?:s(?:e(?:e(?:k|)|nd))|ask)`: it matches the same words, and where several
would do, the same one.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

_SPECIAL: Final = frozenset("\\[](){}|.^$*+?")
_QUANTIFIERS: Final = frozenset("*+?{")


def as_tree(pattern: str) -> str:
    """Return a pattern that matches what `pattern` does, with the branches of each choice told apart by letter."""
    choices, at = _choices(pattern, 0)
    return _joined(choices) if at == len(pattern) else pattern  # brackets that do not pair are for `regex` to tell


def _choices(pattern: str, at: int) -> tuple[list[str], int]:
    """Read the branches from `at` to the bracket that closes them, each with its own choices already a tree."""
    choices = [""]
    while at < len(pattern) and pattern[at] != ")":
        character = pattern[at]
        if character == "|":
            choices.append("")
            at += 1
        elif character == "(":
            opening = _opening(pattern, at)
            inner, closing = _choices(pattern, opening)
            choices[-1] += pattern[at:opening] + _joined(inner) + ")"
            at = closing + 1
        else:
            end = _atom_end(pattern, at)
            choices[-1] += pattern[at:end]
            at = end
    return choices, at


def _opening(pattern: str, at: int) -> int:
    """Return where the first branch of the group at `at` begins."""
    if not pattern.startswith("(?", at):
        return at + 1
    return min(place for mark in (":", "=", "!") if (place := pattern.find(mark, at)) >= 0) + 1


def _atom_end(pattern: str, at: int) -> int:
    if pattern[at] == "\\":
        return at + 2
    if pattern[at] != "[":
        return at + 1
    end = at + 1 + pattern.startswith("^", at + 1)
    end += pattern.startswith("]", end)
    while pattern[end] != "]":
        end += 2 if pattern[end] == "\\" else 1
    return end + 1


def _joined(choices: Sequence[str]) -> str:
    """Join branches; those that begin with a plain letter are put together by it, up to the next that does not."""
    joined: list[str] = []
    for plain, run in groupby(choices, key=_begins_plainly):
        together = list(run)
        joined += _by_letter(together) if plain else together
    return "|".join(joined)


def _begins_plainly(choice: str) -> bool:
    """Whether a branch begins with one letter that must be there."""
    return bool(choice) and choice[0] not in _SPECIAL and choice[1:2] not in _QUANTIFIERS


def _by_letter(choices: list[str]) -> list[str]:
    by_letter: dict[str, list[str]] = {}
    for choice in choices:
        by_letter.setdefault(choice[0], []).append(choice[1:])
    return [
        f"{letter}{rests[0]}" if len(rests) == 1 else f"{letter}(?:{_joined(rests)})"
        for letter, rests in by_letter.items()
    ]
