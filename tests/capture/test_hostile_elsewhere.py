"""Pages of any site made to break the reader: it never raises, values stay short plain text, and time stays bounded."""

from __future__ import annotations

import json
import time
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amana.capture.draft import LONGEST, LONGEST_LISTED, LONGEST_WORD, MOST_LISTED, DraftContact
from amana.capture.page import read
from pages.elsewhere.articles import ARTICLES
from pages.elsewhere.lists import LISTS
from pages.elsewhere.people import PEOPLE

URL = "https://verne.example/team"
HOSTILE = "<img src=x onerror=alert(1)>{{7*7}}\x00\x07\u202e\ud83d" + "x" * 20_000
PAGES = st.sampled_from([page.html for page in (*LISTS, *PEOPLE, *ARTICLES)])
TAGS = st.sampled_from((Path(__file__).parent / "pieces_elsewhere.txt").read_text("utf-8").splitlines())
ODD = st.sampled_from(["\x00", "\u202e", "\ud83d", "\n"])


def unkeepable(draft: DraftContact) -> list[str]:
    """What of a draft could not be kept as it is."""
    said = draft.to_json()
    values = [(said[field], longest) for field, longest in LONGEST.items()]
    values += [(one, longest) for field, longest in LONGEST_LISTED.items() for one in said[field]]
    values += [(one, LONGEST_WORD) for one in said["words"]]
    texts = [(value["value"], longest) for value, longest in values if value]
    wrong = [text for text, longest in texts if not text.strip() or text != text.strip() or len(text) > longest]
    wrong += [text for text, _ in texts if any(unicodedata.category(char) in {"Cc", "Cs"} for char in text)]
    return wrong + [field for field in ("emails", "phones", "profiles") if len(said[field]) > MOST_LISTED]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(TAGS | ODD | st.text(max_size=15), max_size=40).map("".join),
    st.sampled_from([URL, "https://github.com/ada", "https://orcid.org/0000-0001-2345-6789", "", "https://[bad"]),
    st.sampled_from(["", "Ada Verne", "Ada Verne\nDirector\nada@verne.example", "\ud83d\x00", "a at " * 300]),
)
def test_no_torn_page_raises_or_yields_what_cannot_be_kept(html: str, url: str, selection: str) -> None:
    drafts = read(html, url, selection)
    assert len(drafts) <= 100
    for draft in drafts:
        assert unkeepable(draft) == []
        json.dumps(draft.to_json()).encode()


@settings(max_examples=30, deadline=None)
@given(st.data(), PAGES)
def test_a_real_page_cut_anywhere_yields_nothing_that_cannot_be_kept(data: st.DataObject, html: str) -> None:
    start, end = sorted((data.draw(st.integers(0, len(html))), data.draw(st.integers(0, len(html)))))
    for torn in (html[:start] + html[end:], html[start:end]):
        assert [wrong for draft in read(torn, URL) for wrong in unkeepable(draft)] == []


def test_hostile_values_stay_short_plain_text() -> None:
    card = json.dumps(
        {"@type": "Person", "name": "Ada Verne", "jobTitle": HOSTILE, "email": HOSTILE, "skills": [HOSTILE]}
    )
    (draft,) = read(f'<script type="application/ld+json">{card}</script>', URL)
    assert draft.headline is not None
    assert draft.headline.value.startswith("<img src=x onerror=alert(1)>{{7*7}}xxx")
    assert unkeepable(draft) == []
    assert (draft.emails, draft.words) == ((), ())


PERSON = '<div itemscope itemtype="https://schema.org/Person"><b itemprop=name>Ada Verne</b>'
BOMBS = {
    "cards": '<div class=team><h3>Ada Verne</h3><p>Director<p><a href="mailto:a@b.example">m</a></div>' * 50_000,
    "items in items": PERSON * 2_000,
    "properties": PERSON + "<b itemprop=email>x</b>" * 150_000,
    "addresses": "a@b.c " * 800_000,
    "words for addresses": "a.b.c [at] " * 300_000,
    "i am": "I am " * 900_000,
    "title": "<title>" + " - " * 1_500_000,
    "commas": "<script type=ld+json>[" + ",   " * 1_000_000,
    "texts of json": '<script type=ld+json>{"a":1,}</script>' * 100_000,
    "persons of json": "<script type=ld+json>[" + '{"@type":"Person","name":"Ada Verne"},' * 100_000 + "{}]",
    "cards that never end": "<pre>" + "BEGIN:VCARD\n" * 300_000,
    "bylines": "<span class=byline>By Ada Verne</span>" * 100_000,
}  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_of_people_costs_no_more_than_a_few_plain_pages(bomb: str) -> None:
    assert _seconds(bomb) < 30 * _plain()


@cache
def _plain() -> float:
    return _seconds("<p>plain words of a page</p>" * 190_000)


def _seconds(html: str) -> float:
    begun = time.process_time()
    read(html, URL)
    return time.process_time() - begun
