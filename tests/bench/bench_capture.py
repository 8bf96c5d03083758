"""Reading a person off a profile page of 1.5 MB, of every year; processor time, as reading waits for nothing."""

from __future__ import annotations

from statistics import median
from time import process_time

import pytest
from selectolax.lexbor import LexborHTMLParser

from amana.capture.page import read
from amana.demo.cast import MAYA
from amana.demo.page import Profile
from pages.older import drawn
from pages.years import YEARS, OfYear

SIZE = 1_500_000
RUNS = 15
BAR_MS = 100


PAGES: dict[str, Profile] = {
    "sdui": Profile(person=MAYA),
    "classic": Profile(person=MAYA, generation="classic"),
    **{year: OfYear(year=year, person=MAYA) for year in YEARS},
    "sdui, by structure": OfYear(year="sdui_2026", person=MAYA, parts=frozenset({"no keys", "no workspace"})),
    "classic, renamed": OfYear(year="member_2023", person=MAYA, parts=frozenset({"hashed", "renamed"})),
}


def large(page: Profile) -> str:
    """A profile with what makes real ones large: scripts with data, and hundreds of cards of nested boxes."""
    html = drawn(page)
    classes = " ".join(f"_{place * 2654435761 % 2**32:08x}" for place in range(8))
    drawing = f'<svg id="x" class="{classes}"><path d="{"M12.5 2.75L3.25 4 " * 8}"/></svg>'
    lines = f'<a href="/in/x-1/?miniProfileUrn=urn%3Ali&lipi=y"><p class="{classes}">A name</p><p>A line</p></a>'
    card = f'<div class="{classes}"><div class="{classes}">{drawing}{lines}</div></div>'
    cards = card * ((SIZE // 2) // len(card))
    data = "<script>" + 'window.x=["<div>",a<b,{"k":"v"}];' * ((SIZE // 2 - len(html)) // 34) + "</script>"
    return html.replace("</body>", f"{cards}{data}</body>", 1)


@pytest.mark.bench
@pytest.mark.parametrize("kind", PAGES)
def test_a_large_profile_is_read_in_a_tenth_of_a_second(kind: str) -> None:
    html = large(PAGES[kind])
    ours, bare = [], []
    for _ in range(RUNS):
        begun = process_time()
        (draft,) = read(html, PAGES[kind].url)
        ours.append(process_time() - begun)
        begun = process_time()
        LexborHTMLParser(html)
        bare.append(process_time() - begun)
    assert draft.name.value == MAYA.name
    milliseconds = median(ours) * 1_000
    ratio = median(ours) / median(bare)
    print(f"\n{kind}: {len(html) / 1e6:.2f} MB read in {milliseconds:.1f} ms, {ratio:.2f} x bare parsing")
    assert milliseconds < BAR_MS
