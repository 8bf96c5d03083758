"""What the extension knows of LinkedIn's pages, read from its own two files: hooks, and expected parts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

Means = Literal["person", "yourself", "connect", "writing", "sending", "reader", "dialog"]

_LITERAL = re.compile(r"^const \w+ = .*\($\n(.*?)^\);$", re.MULTILINE | re.DOTALL)


class NotATable(ValueError):
    """The file is not what the extension's files are; it may be damaged, or of another version."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to find a part. Ways with the same `pages` are fallbacks of each other, best first."""

    css: str
    pages: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedPart:
    """A part that pages of these kinds should have; `expected_parts.js` says what each field means."""

    part: str
    kinds: tuple[str, ...]
    means: Means
    sign: str = ""
    sign_hook: str = ""
    own: bool = False
    people: int = 0
    surrounds: bool = False
    inside: str = ""
    instead: tuple[str, ...] = ()
    optional: bool = False
    outlet: bool = False


@dataclass(frozen=True, slots=True)
class HookTable:
    """Every hook with its ways, the kinds of page by their paths, and the parts each kind should have."""

    hooks: Mapping[str, tuple[Way, ...]]
    kinds: Mapping[str, re.Pattern[str]]
    parts: tuple[ExpectedPart, ...]


def hook_table(hooks: str, expected: str) -> HookTable:
    """The table in the texts of `hook_table.js` and `expected_parts.js`. Raises NotATable where that is not it."""
    try:
        found = {name: tuple(Way(**way) for way in ways) for name, ways in _literal(hooks).items()}
        pages = _literal(expected)
        kinds = {kind: re.compile(path) for kind, path in pages["kinds"].items()}
        table = HookTable(found, kinds, tuple(_part(**part) for part in pages["parts"]))
    except (AttributeError, KeyError, TypeError, ValueError, re.error) as error:
        raise NotATable(str(error)) from error
    for part in table.parts:
        named = {part.part, part.sign_hook or part.part, part.inside or part.part, *part.instead}
        if unknown := named - set(found):
            raise NotATable(f"no hook is called {sorted(unknown)}")
        if part.means not in get_args(Means) or not set(part.kinds) <= set(kinds):
            raise NotATable(part.part)
    return table


def _literal(script: str) -> dict[str, Any]:
    found = _LITERAL.search(script)
    if found is None:
        raise NotATable("no literal")
    literal = json.loads(found[1])
    if not isinstance(literal, dict):
        raise NotATable("no table")
    return literal


def _part(*, kinds: Sequence[str], signHook: str = "", **fields: Any) -> ExpectedPart:  # noqa: N803 - a name of the file
    instead = tuple(fields.pop("or", ()))
    return ExpectedPart(kinds=tuple(kinds), sign_hook=signHook, instead=instead, **fields)
