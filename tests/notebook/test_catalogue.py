from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from amana.notebook import catalogue
from amana.notebook import notebook as notebook_module
from amana.notebook.catalogue import Entry, entry
from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact
from amana.relationship.event import Event
from amana.relationship.profile import ProfileKey

Invent = Callable[..., Contact]


def names(notebook: Notebook, text: str, **options: str) -> list[str]:
    return [contact.name for contact in notebook.search(text, **options).contacts]  # type: ignore[arg-type]


def event(on: str, kind: str = "meeting", text: str = "") -> Event:
    return Event(id="x", kind=kind, who="both", on=on, text=text)  # type: ignore[arg-type]


def test_every_word_is_looked_for_in_everything_written_about_a_person(notebook: Notebook, person: Invent) -> None:
    notebook.add(person("Odile Thorne", company="Kestrel Freight", note="Paints boats", location="Porto"))
    notebook.add(person("Runa Vasile", headline="Tax adviser", how_we_met="Night train to Graz"))
    notebook.add(person("Caspar Okpara", events=(event("2024", text="Asked about boats"),)))
    assert names(notebook, "KESTREL boats") == ["Odile Thorne"]
    assert names(notebook, "boat") == ["Caspar Okpara", "Odile Thorne"]
    assert names(notebook, "graz") == ["Runa Vasile"]
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
    monkeypatch.setattr(notebook_module, "READING", catalogue.READING + 1)
    monkeypatch.setattr(catalogue, "fold", lambda text: text.lower()[::-1])
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
        profiles=(ProfileKey("urn", "ACoAAx"),),
        events=(event("2020"),),
    )
    made = entry(contact.to_document())
    assert catalogue.READING == 1
    assert made.to_document() == {
        "name": "zoe اروي",
        "text": "zoe اروي\n\n\n\n\nנמל\n",
        "pairs": f"{made.pairs:x}",
        "keys": ("urn ACoAAx",),
        "circles": ("work",),
        "last_contact": "2020",
    }
    assert made.pairs % 997 == 774
    assert Entry.from_document("00ff", made.to_document()) == made
