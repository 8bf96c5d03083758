"""`python -m amana.demo.hooks` prints `docs/linkedin-hooks.md`: one table per hook with its fallbacks."""

import sys
from collections.abc import Iterator
from typing import Final

from amana.capture.hook_table import ExpectedPart, HookTable, Way
from amana.page_check import extension_table

FILE: Final = "docs/linkedin-hooks.md"
_KINDS: Final = {
    "own": "one’s own profile",
    "profile": "a profile",
    "messaging": "messaging",
    "search": "search",
    "network": "My Network",
}
_HEAD: Final = """\
# What Amana knows of LinkedIn's pages

One table per hook. The ways to find a part are tried from the top; those with the same pages are fallbacks of each
other, the others are for other pages. None looks at words, because people use LinkedIn in any language. The hooks stand
in `extension/linkedin/hook_table.js`, and the parts that a page should have in `extension/linkedin/expected_parts.js`:
a part is *expected* only where there is a sign of it, and where it is then not found, the panel says so and
`amana doctor page.html` shows it. This page is printed by `python -m amana.demo.hooks`, and a test keeps it true.
"""


def page(table: HookTable) -> str:
    """The whole page, in Markdown."""
    return "\n".join([_HEAD, *(line for name in table.hooks for line in _of_hook(name, table))])


def _of_hook(name: str, table: HookTable) -> Iterator[str]:
    """One hook: where it is expected and by what sign, and its ways."""
    yield f"## `{name}`"
    yield ""
    expected = [part for part in table.parts if part.part == name and not part.optional]
    for part in expected:
        yield f"Expected on {_listed(part)}."
    if expected:
        yield ""
    yield "| | found by | on | note |"
    yield "|---|---|---|---|"
    yield from (_of_way(number, way) for number, way in enumerate(table.hooks[name], 1))
    yield ""


def _of_way(number: int, way: Way) -> str:
    return f"| {number} | {_code(way.css)} | {way.pages} | {way.note} |"


def _listed(part: ExpectedPart) -> str:
    kinds = ", ".join(_KINDS[kind] for kind in part.kinds)
    inside = f" inside `{part.inside}`" if part.inside else ""
    sign = _code(part.sign) if part.sign else f"`{part.sign_hook}`" if part.sign_hook else ""
    seen = f" where there is {sign}" if sign else ""
    own = " of the address’s own person" if part.own else ""
    many = f" of at least {part.people} people" if part.people else ""
    instead = f", unless {' or '.join(f'`{hook}`' for hook in part.instead)} is there" if part.instead else ""
    return f"{kinds}{inside}{seen}{own}{many}{instead}"


def _code(css: str) -> str:
    return f"`{css.replace('|', chr(92) + '|')}`"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # standard output is a text file here
    sys.stdout.write(page(extension_table()))
