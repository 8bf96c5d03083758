"""Two contacts joined and parted: as they were again, no event lost or doubled, and trust is that of both together."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.contact import CIRCLES, LISTS, Contact
from amana.relationship.entering import ending
from amana.relationship.event import Event
from amana.relationship.joining import forget_event, join, part
from amana.relationship.merging import TooMuch
from amana.relationship.profile import ProfileKey
from amana.relationship.trust import assess
from relationship.timelines import TODAY, timelines

A, B, C = "a", "b", "c"
WORDS = st.sampled_from(["", "maps", "Maps", "tax law", "خرائط", "מפות", "sings in a choir"])
LINES = st.lists(st.sampled_from(["maps", "tax law", "خرائط", "מפות", "choirs"]), max_size=3, unique=True).map(tuple)
PEOPLE = st.lists(st.sampled_from([A, B, C, "gone"]), max_size=3, unique=True).map(tuple)


def of(contact_id: str, events: Sequence[Event]) -> tuple[Event, ...]:
    """The invented timeline as one of this contact's."""

    def own(event_id: str) -> str:
        return f"{contact_id}-{ending(event_id)}" if event_id else ""

    return tuple(replace(event, id=own(event.id), answers=own(event.answers)) for event in events)


@st.composite
def contacts(draw: st.DrawFn, contact_id: str) -> Contact:
    lists: dict[str, Any] = {name: draw(PEOPLE if name == "knows" else LINES) for name in LISTS}
    events = [replace(event, companions=draw(PEOPLE)) for event in draw(timelines)]
    return Contact(
        contact_id,
        draw(st.sampled_from(["Dana Peri", "דנה פרי", "Dana"])),
        headline=draw(WORDS),
        company=draw(WORDS),
        note=draw(WORDS),
        how_we_met=draw(WORDS),
        circles=draw(st.lists(st.sampled_from(CIRCLES), max_size=2, unique=True).map(tuple)),
        profiles=draw(st.sampled_from([(), (ProfileKey("web", f"https://{contact_id}.example/"),)])),
        introduced_by=draw(st.sampled_from(["", A, B, C])),
        events=of(contact_id, events),
        **lists,
    )


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Contact, Contact]:
    """Two contacts, some of whose events were entered on both timelines, and some of those changed on one since."""
    one, other = draw(contacts(A)), draw(contacts(B))
    copies = {ending(event.id): event for event in of(B, one.events) if draw(st.integers(0, 2))}
    changed = {key: replace(event, text="changed") for key, event in copies.items() if not draw(st.integers(0, 4))}
    own = {ending(event.id): event for event in other.events}
    return one, replace(other, events=tuple({**own, **copies, **changed}.values()))


BOTH = pairs()
NAMES = frozenset({A, B})


@given(BOTH)
def test_joined_and_parted_the_two_are_as_they_were(both: tuple[Contact, Contact]) -> None:
    assert part(join(*both, NAMES), *both, NAMES) == both


@given(BOTH)
def test_no_event_is_lost_or_doubled(both: tuple[Contact, Contact]) -> None:
    joined = join(*both, NAMES)
    ids = [event.id for event in joined.events]
    assert len(ids) == len(set(ids))

    def said(events: Sequence[Event]) -> Counter[tuple[str, ...]]:
        return Counter((ending(event.id), event.kind, event.who, event.on, event.stake, event.due) for event in events)

    here, there = (said(contact.events) for contact in both)
    # What was entered once on both timelines stands there once, or as often as its answers differ.
    assert set(said(joined.events)) == set(here) | set(there)
    assert not (here | there) - said(joined.events)
    assert not said(joined.events) - (here + there)


@given(BOTH)
def test_trust_in_the_joined_is_trust_by_all_they_did(both: tuple[Contact, Contact]) -> None:
    joined = join(*both, NAMES)
    twice = {event.id for event in both[1].events} - {event.id for event in joined.events}
    union = [event for contact in both for event in contact.events if event.id not in twice]

    def trust(events: Sequence[Event]) -> object:
        return assess(((event.kind, event.on, event.stake) for event in events if event.who != "me"), TODAY).low

    assert trust(joined.events) == trust(union)


@given(BOTH)
def test_nobody_names_themselves(both: tuple[Contact, Contact]) -> None:
    joined = join(*both, NAMES)
    assert joined.introduced_by not in NAMES
    assert not NAMES & set(joined.knows)
    assert all(not NAMES & set(event.companions) for event in joined.events)


@given(BOTH, contacts(A))
def test_what_was_done_since_is_on_one_of_the_two(both: tuple[Contact, Contact], later: Contact) -> None:
    joined = join(*both, NAMES)
    new = [replace(event, id=f"{A}-9{event.id[-7:]}", answers="") for event in later.events]
    kept_events = joined.events[::2]
    now = replace(joined, note=later.note, offers=later.offers, events=(*kept_events, *new))
    first, second = part(now, *both, NAMES)
    assert Counter(event.id for event in first.events if event in new) == Counter(event.id for event in new)
    left = {event.id for event in kept_events}
    assert {event.id for event in joined.events if event.id not in left}.isdisjoint(
        event.id for event in (*first.events, *second.events)
    )
    assert set(later.offers) <= set(first.offers) | set(second.offers)
    assert first.note in {later.note, both[0].note}


@given(BOTH)
def test_every_answer_keeps_its_question(both: tuple[Contact, Contact]) -> None:
    joined = join(*both, NAMES)
    ids = {event.id for event in joined.events}
    for contact in both:
        own = {event.id for event in contact.events}
        for event in contact.events:
            if event.answers in own and event.id in ids:
                (here,) = [one for one in joined.events if one.id == event.id]
                assert here.answers in ids


def test_what_gave_way_on_the_card_stands_below_the_note() -> None:
    kept = Contact(A, "Dana Peri", company="Orchid", note="sings")
    gone = Contact(B, "דנה פרי", company="Kestrel", headline="Planner", note="paints")
    joined = join(kept, gone, NAMES)
    assert joined.note == "sings\npaints\nדנה פרי · Kestrel"
    assert (joined.company, joined.headline) == ("Orchid", "Planner")


def test_what_was_taken_out_since_stays_out_of_both() -> None:
    kept, gone = Contact(A, "Dana", offers=("maps",)), Contact(B, "Dana", offers=("maps", "tax law"))
    now = replace(join(kept, gone, NAMES), offers=("choirs",))
    first, second = part(now, kept, gone, NAMES)
    assert (first.offers, second.offers) == (("choirs",), ())


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("offers", tuple(f"a{n}" for n in range(15)), tuple(f"b{n}" for n in range(15))),
        ("how_we_met", "x" * 900, "y" * 900),
        ("events", (Event("a-0", "note", "me", "2024"),) * 3_000, (Event("b-1", "note", "me", "2024"),) * 3_000),
    ],
)
def test_nothing_is_cut(field: str, one: Any, other: Any) -> None:
    kept, gone = (replace(Contact(name, "Dana"), **{field: value}) for name, value in ((A, one), (B, other)))
    with pytest.raises(TooMuch) as refused:
        join(kept, gone, NAMES)
    assert refused.value.field == field


TEXTS = ("other", "secret")


def test_a_deleted_event_is_forgotten_with_its_copy() -> None:
    event = Event("a-00000001", "call", "both", "2024", text="secret")
    contact = Contact(
        B, "Dana", events=(replace(event, id="b-00000001"), replace(event, id="b-00000002", text="other"))
    )
    assert [one.text for one in forget_event(contact, event).events] == ["other"]
