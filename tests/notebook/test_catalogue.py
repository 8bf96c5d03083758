from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from amana.notebook import entry as entries
from amana.notebook import notebook as notebook_module
from amana.notebook.entry import Entry, entry
from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact
from amana.relationship.event import Event, Kind
from amana.relationship.profile import ProfileKey

Invent = Callable[..., Contact]

TODAY = date(2026, 11, 21)


def names(notebook: Notebook, text: str, **options: str) -> list[str]:
    return [contact.name for contact in notebook.search(text, **options).contacts]  # type: ignore[arg-type]


def event(on: str, kind: str = "meeting", text: str = "") -> Event:
    return Event(id="x", kind=kind, who="both", on=on, text=text)  # type: ignore[arg-type]


def test_every_word_is_looked_for_in_everything_written_about_a_person(notebook: Notebook, person: Invent) -> None:
    notebook.add(person("Odile Thorne", company="Kestrel Freight", note="Paints boats", location="Porto"))
    notebook.add(person("Runa Vasile", headline="Tax adviser", how_we_met="Night train to Graz", needs=("a cello",)))
    introduced = replace(event("2023", "introduced"), whom="Orchid Labs")
    notebook.add(person("Caspar Okpara", events=(event("2024", text="Asked about boats"), introduced)))
    assert names(notebook, "KESTREL boats") == ["Odile Thorne"]
    assert names(notebook, "boat") == ["Caspar Okpara", "Odile Thorne"]
    assert names(notebook, "graz") == names(notebook, "cello") == ["Runa Vasile"]
    assert names(notebook, "orchid") == ["Caspar Okpara"]
    assert names(notebook, "kestrel graz") == []
    assert names(notebook, "  ") == ["Caspar Okpara", "Odile Thorne", "Runa Vasile"]


def test_arabic_and_hebrew_are_found_however_they_are_spelled(notebook: Notebook, person: Invent) -> None:
    notebook.add(person("أروى الحمصاني", note="التقينا في مكتبةِ الميناء"))
    notebook.add(person("יערה בן־דרור", note="נפגשנו בכנס שֶׁבַּנמל"))
    assert names(notebook, "اروي") == ["أروى الحمصاني"]
    assert names(notebook, "مكتبه ميناء") == ["أروى الحمصاني"]
    assert names(notebook, "בן-דרור") == ["יערה בן־דרור"]
    assert names(notebook, "נמל") == ["יערה בן־דרור"]


def test_people_named_so_come_before_people_who_are_only_mentioned(notebook: Notebook, person: Invent) -> None:
    notebook.add(person("Anselm Novák", note="Knows Tobin well"))
    notebook.add(person("Tobin Marlowe"))
    assert names(notebook, "tobin") == ["Tobin Marlowe", "Anselm Novák"]


def test_a_circle_narrows_the_search(notebook: Notebook, person: Invent) -> None:
    notebook.add(person("Ferran Thorne", circles=("work",)))
    notebook.add(person("Maude Thorne", circles=("family", "hobby")))
    assert names(notebook, "thorne", circle="hobby") == ["Maude Thorne"]


def test_the_last_contact_is_what_happened_not_what_was_noted(notebook: Notebook, person: Invent) -> None:
    events = (event("2019"), event("2021-05"), event("2024", "note"), event("2020-12-31"))
    known = notebook.add(person("Odile", events=events))
    stranger = notebook.add(person("Nobody"))
    assert notebook.last_contact(known.id) == "2021-05"
    assert notebook.last_contact(stranger.id) is None


def opened(kind: str, on: str, **said: str) -> Event:
    return Event(id=f"{kind} {on}", kind=kind, who="both", on=on, **said)  # type: ignore[arg-type]


def test_who_waits_longest_for_an_answer_comes_first(notebook: Notebook, person: Invent) -> None:
    notebook.add(person("Odile", events=(opened("introduced", "2026-03-03"), opened("note", "2001"))))
    notebook.add(person("Runa", events=(opened("promised", "2024", due="2025-11"),)))
    notebook.add(person("Due this month", events=(opened("promised", "2024", due="2026-11"),)))
    notebook.add(person("Due today", events=(opened("promised", "2024", due="2026-11-21"),)))
    yesterday = notebook.add(person("Due yesterday", events=(opened("promised", "2024", due="2026-11-20"),)))
    asked = opened("asked", "2020")
    answered = replace(opened("honest_no", "2020"), answers=asked.id)
    notebook.add(person("Answered", events=(asked, answered)))
    astray = replace(opened("promise_kept", "2020"), answers=asked.id)
    notebook.add(person("Answered by something else", events=(asked, astray)))
    found = ["Answered by something else", "Runa", "Odile", "Due yesterday"]
    assert [contact.name for contact in notebook.with_open_ends(TODAY).contacts] == found
    first = notebook.with_open_ends(TODAY, limit=2)
    rest = notebook.with_open_ends(TODAY, limit=2, after=first.next)
    assert ([one.name for one in first.contacts + rest.contacts], first.total, rest.next) == (found, 4, None)
    notebook.replace(replace(yesterday, events=(*yesterday.events, replace(astray, answers=yesterday.events[0].id))), 1)
    assert [contact.name for contact in notebook.with_open_ends(TODAY).contacts] == found[:-1]


def test_ambassadors_are_those_whose_own_recommendation_worked(notebook: Notebook, person: Invent) -> None:
    mine = opened("recommendation_worked", "2020")
    notebook.add(person("Both", events=(mine,)))
    notebook.add(person("Mine", events=(replace(mine, who="me"),)))
    theirs = notebook.add(person("Theirs", events=(replace(mine, who="them"),)))
    assert [contact.name for contact in notebook.ambassadors()] == ["Both", "Theirs"]
    notebook.delete(theirs.id, 1)
    assert [contact.name for contact in notebook.ambassadors()] == ["Both"]


def test_people_are_found_by_what_happened_with_them_or_with_their_introducer(
    notebook: Notebook, person: Invent
) -> None:
    odile = notebook.add(person("Odile", events=(opened("call", "2020"), opened("note", "2020"))))
    notebook.add(person("Runa", events=(opened("paid_late", "2020"),)))
    notebook.add(replace(person("Met through Odile"), introduced_by=odile.id))

    def moved_by(*kinds: Kind) -> list[str]:
        return [contact.name for contact in notebook.moved_by(kinds).contacts]

    assert moved_by("note") == ["Met through Odile", "Odile"]
    assert moved_by("note", "paid_late", "deception") == ["Met through Odile", "Odile", "Runa"]
    assert moved_by() == moved_by("deception") == []
    first = notebook.moved_by(["note", "paid_late"], limit=2)
    rest = notebook.moved_by(["note", "paid_late"], limit=2, after=first.next)
    assert (first.total, [contact.name for contact in rest.contacts], rest.next) == (3, ["Runa"], None)


def test_the_catalogue_read_at_opening_is_the_one_that_was_written(
    folder: Path, now: Callable[[], datetime], person: Invent
) -> None:
    with Notebook.open(folder, now) as notebook:
        kept = notebook.add(person("Zoë Ångström", "zoe", events=(event("2020"),), circles=("work",)))
        gone = notebook.add(person("Zoë Gone", "gone"))
        notebook.delete(gone.id, 1)
    with Notebook.open(folder, now) as notebook:
        assert names(notebook, "zoe", circle="work") == ["Zoë Ångström"]
        assert notebook.find(kept.profiles) == kept
        assert notebook.find(gone.profiles) is None
        assert notebook.last_contact(kept.id) == "2020"


def test_a_newer_way_of_reading_is_applied_to_everybody_at_opening(
    folder: Path, now: Callable[[], datetime], person: Invent, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Notebook.open(folder, now) as notebook:
        notebook.add(person("Odile"))
    monkeypatch.setattr(notebook_module, "READING", entries.READING + 1)
    monkeypatch.setattr(entries, "fold", lambda text: text.lower()[::-1])
    with Notebook.open(folder, now) as notebook:
        monkeypatch.undo()
        assert notebook.search("elido").total == 1
        assert notebook.search("odile").total == 0


def test_a_changed_way_of_reading_raises_its_number() -> None:
    """Whoever changes what entries hold changes this expectation, and raises READING with it."""
    contact = Contact(
        id="00ff",
        name="Zoë أروى",
        note="נמל",
        circles=("work",),
        offers=("law",),
        needs=("maps",),
        interests=("choirs",),
        languages=("עברית",),
        emails=("Zoe@Example.org",),
        phones=("٠٥٠-123",),
        profiles=(ProfileKey("urn", "ACoAAx"),),
        events=(event("2020"), event("2021", "asked"), replace(event("2019", "recommendation_worked"), whom="Orchid")),
    )
    made = entry(contact)
    assert entries.READING == 6
    assert made.to_document() == {
        "name": "zoe اروي",
        "text": "zoe اروي\n\n\n\n\nנמל\nlaw\nmaps\nchoirs\nעברית\nzoe@example.org\n050-123\n050123\n\n\n\norchid",
        "pairs": f"{made.pairs:x}",
        "keys": ("urn ACoAAx",),
        "circles": ("work",),
        "last_contact": "2021",
        "kinds": "asked meeting recommendation_worked",
        "ambassador": True,
        "waits_since": "2021-07-01",
        "introduced_by": "",
        "finds": "@zoe@example.org\nR S\nz.اروي\nا.zoe",
    }
    assert made.pairs % 997 == 475
    assert Entry.from_document("00ff", made.to_document()) == made
