"""What is said on a terminal of a page that was looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from amana.page_check import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from amana.capture.recognition import Part
    from amana.page_check import CheckedPage
    from amana.terminal import Terminal

_SIGNS: Final = {"found": "✓", "later": "✓", "missing": "✗", "absent": "–", "unseen": "?"}


def page_lines(checked: CheckedPage, terminal: Terminal, *, values: bool) -> Iterator[str]:
    """Which parts were recognised, what saving would read, and what to do where something is missing."""
    say = terminal.say
    yield from terminal.line(say(f"page-kind-{checked.recognition.kind or 'other'}"))
    for part in checked.recognition.parts:
        yield from terminal.line(_of_part(part, terminal), f"{_SIGNS[part.state]} ", "  ")
    missing = [part for part in checked.recognition.parts if part.state == "missing"]
    for means in dict.fromkeys(part.means for part in missing):
        yield from terminal.line(say(f"page-means-{means}"))
    if checked.recognition.kind in {"profile", "own"} or checked.person:
        yield ""
        yield from _reading(checked, terminal, values=values)
    yield ""
    yield from terminal.line(say("page-well" if checked.well else "page-changed"))


def _of_part(part: Part, terminal: Terminal) -> str:
    """One part in words; its hook's name, by which the table is searched, stands behind it."""
    name = terminal.say("page-part", part=terminal.say(f"part-{part.hook}"), hook=part.hook)
    return terminal.say(f"page-part-{part.state}", part=name, way=part.way, ways=part.ways)


def _reading(checked: CheckedPage, terminal: Terminal, *, values: bool) -> Iterator[str]:
    """What Save contact would read and from where; the values themselves only where they are asked for."""
    say = terminal.say
    if checked.person is None:
        yield from terminal.line(say("page-reads-nothing"), "✗ ", "  ")
        return
    yield from terminal.line(say("page-reads"))
    for field in FIELDS:
        found = getattr(checked.person, field)
        told = {"field": say(f"card-{field}"), "where": say(f"page-where-{found.where}") if found else ""}
        if not found:
            yield from terminal.line(say("page-reads-not", **told), "– ", "  ")
            continue
        yield from terminal.line(say("page-reads-from", **told), "✓ ", "  ")
        if values:
            yield from terminal.line(found.value, "    ")
