"""The invented pairs of people, read from their file."""

import re
from pathlib import Path
from typing import Any, NamedTuple

from amana.relationship.sameness import Told

_MARKS = {"@": "company", "#": "location", "*": "headline", "<": "email", ">": "phone"}


class Pair(NamedTuple):
    line: str
    same: bool
    one: Told
    other: Told


def pairs() -> list[Pair]:
    text = (Path(__file__).parent / "data" / "pairs_of_people.txt").read_text(encoding="utf-8")
    found = []
    for line in text.splitlines():
        if line[:1] in {"=", "!"}:
            one, other = line[1:].split(" | ")
            found.append(Pair(line, line[0] == "=", told(one), told(other)))
    return found


def told(text: str) -> Told:
    name, *rest = re.split(r"\s([@#*<>])\s", f" {text.strip()} ")
    said = {_MARKS[mark]: value.strip() for mark, value in zip(rest[::2], rest[1::2], strict=True)}
    lists: dict[str, Any] = {field: tuple(filter(None, (said.pop(field[:-1], ""),))) for field in ("emails", "phones")}
    return Told(name.strip(), **{**said, **lists})
