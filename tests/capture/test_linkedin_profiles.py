"""Every generation of LinkedIn's profile pages, in three languages, read for name, headline, company and place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, get_args

import pytest

from amana.capture.page import read
from amana.demo.cast import DANIEL, MAYA, NOA, SAMI, STRANGERS, VIEWER
from amana.demo.page import Generation, Profile, PublicProfile, Row
from amana.demo.person import Person
from amana.demo.words import Language
from amana.relationship.profile import ProfileKey
from pages.older import Profile2018, Profile2020, Public2014, drawn

if TYPE_CHECKING:
    from amana.capture.draft import DraftContact
    from amana.demo.page import Page

LANGUAGES: tuple[Language, ...] = get_args(Language)
PEOPLE = (MAYA, DANIEL, SAMI, NOA, STRANGERS[2], STRANGERS[3])
MIXED = Person(
    name="נור El-Amin 🌱 نور",
    vanity="נור-el-amin-🌱-5a3b71f06",
    urn="ACoAAQz7Lm2NyWc4VbXe9RtKu0pHsJ6fDg3aQiO",
    member="240817735",
    headline="עורכת וידאו / Video editor / مونتاج",
    company="Studio שקד",
    location="Acre",
    pronouns="She/They",
)


Draw = Callable[[Person, Language], "Page"]


def sdui(person: Person, lang: Language) -> Page:
    return Profile(person=person, lang=lang)


def classic(person: Person, lang: Language) -> Page:
    return Profile(person=person, lang=lang, generation="classic")


def old_2018(person: Person, lang: Language) -> Page:
    return Profile2018(person=person, lang=lang)


def old_2020(person: Person, lang: Language) -> Page:
    return Profile2020(person=person, lang=lang)


def public(person: Person, lang: Language) -> Page:
    return PublicProfile(person=person, lang=lang, country="il")


def public_2014(person: Person, lang: Language) -> Page:
    return Public2014(person=person, lang=lang)


def only(page: Page, url: str | None = None) -> DraftContact:
    (draft,) = read(drawn(page), url or page.url)
    return draft


def said(draft: DraftContact) -> tuple[str | None, ...]:
    values = (draft.name, draft.headline, draft.company, draft.location)
    return tuple(value.value if value else None for value in values)


def facts(person: Person) -> tuple[str | None, ...]:
    return (person.name, person.headline or None, person.company or None, person.location or None)


def keys(draft: DraftContact) -> set[tuple[str, str]]:
    return {(key.kind, key.value) for key in draft.keys}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("person", [*PEOPLE, MIXED], ids=lambda p: p.vanity)
@pytest.mark.parametrize("draw", [sdui, classic, old_2018, old_2020, public, public_2014])
def test_a_profile_is_read_whole_in_every_generation_language_and_script(
    draw: Draw, person: Person, lang: Language
) -> None:
    draft = only(draw(person, lang))
    assert said(draft) == facts(person)
    assert ("vanity", person.vanity) in keys(draft)
    assert ("urn", VIEWER.urn) not in keys(draft)
    assert not draft.own


@pytest.mark.parametrize("draw", [sdui, classic, old_2018, old_2020])
def test_the_urn_is_the_persons_and_never_the_viewers_or_a_strangers(draw: Draw) -> None:
    assert [k.value for k in only(draw(MAYA, "en")).keys if k.kind == "urn"] == [MAYA.urn]


@pytest.mark.parametrize(("draw", "numbered"), [(sdui, True), (classic, True), (public, True), (old_2020, False)])
def test_the_numeric_id_is_read_where_the_page_has_it(draw: Draw, numbered: bool) -> None:  # noqa: FBT001  # parametrised
    assert (("member", MAYA.member) in keys(only(draw(MAYA, "he")))) is numbered


@pytest.mark.parametrize("row", [row for row in get_args(Row) if row not in ("", "self")])
@pytest.mark.parametrize("generation", ["sdui", "classic"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_action_row_changes_what_is_read(row: Row, generation: Generation, lang: Language) -> None:
    page = Profile(person=MAYA, row=row, generation=generation, lang=lang, rail="buttons", deploy=row)
    assert said(only(page)) == facts(MAYA)


@pytest.mark.parametrize("degree", [0, 1, 2, 3])
@pytest.mark.parametrize("hidden", [0, 1, 2])
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("person", [MAYA, SAMI])
def test_hidden_and_missing_degrees_and_pronouns_are_never_taken_for_a_headline(
    degree: int, hidden: int, lang: Language, person: Person
) -> None:
    page = Profile(person=person, degree=degree, hidden_degree=hidden, lang=lang)
    assert said(only(page)) == facts(person)


@pytest.mark.parametrize("generation", ["sdui", "classic"])
@pytest.mark.parametrize("missing", ["headline", "company", "school", "location", "about", "jobs"])
def test_what_a_profile_lacks_stays_empty_and_is_not_made_up_from_its_neighbours(
    generation: Generation, missing: str
) -> None:
    bare = Person(**{**MAYA.__dict__, "jobs": (), missing: () if missing == "jobs" else ""})
    assert said(only(Profile(person=bare, generation=generation))) == facts(bare)


@pytest.mark.parametrize("generation", ["sdui", "classic"])
def test_own_profile_is_told_from_somebody_elses(generation: Generation) -> None:
    draft = only(Profile(person=VIEWER, generation=generation))
    assert draft.own
    assert draft.name.value == VIEWER.name


def test_a_profile_opened_by_urn_is_found_by_vanity_too() -> None:
    draft = only(Profile(person=NOA), f"https://www.linkedin.com/in/{NOA.urn}/")
    assert keys(draft) >= {("urn", NOA.urn), ("vanity", NOA.vanity)}


def test_raw_and_percent_encoded_addresses_of_one_person_give_the_same_key() -> None:
    html = drawn(Profile(person=SAMI))
    raw = read(html, f"https://www.linkedin.com/in/{SAMI.vanity}/")
    encoded = read(html, SAMI.url + "?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAAother&lipi=x")
    assert raw[0].keys == encoded[0].keys
    assert ProfileKey("vanity", SAMI.vanity) in raw[0].keys


def test_masked_values_of_a_public_page_are_not_kept() -> None:
    bare = Person(**{**MAYA.__dict__, "company": "", "jobs": ()})
    draft = only(PublicProfile(person=bare, masked=True))
    assert draft.company is None


def test_bidi_marks_around_a_name_are_not_saved() -> None:
    html = drawn(Profile(person=NOA)).replace(NOA.name, f"\u202b\u200f{NOA.name}\u200e\u202c")
    assert read(html, NOA.url)[0].name.value == NOA.name
