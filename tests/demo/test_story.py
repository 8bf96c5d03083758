"""The demo shows every stage in every language, as the server computes it, and each story leaves the same open ends."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, get_args

import pytest

from amana.client import Client, client
from amana.config import Config
from amana.demo.cast import PEOPLE, VIEWER
from amana.demo.people import keep_everybody
from amana.demo.person import Person
from amana.demo.story import story
from amana.relationship.stage import Stage
from amana.texts import LANGUAGES
from amana.texts.language import Language

TODAYS = (date(2026, 11, 21), date(2028, 2, 29), date(2027, 1, 1))
"""A story is told on any day, also on the first of a year and in a leap year."""


@pytest.fixture(scope="module", params=TODAYS, ids=str)
def call(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """A real server with everybody of the three stories, on that day."""
    noon = datetime.combine(request.param, datetime.min.time(), UTC).replace(hour=12)
    with client(Config(tmp_path_factory.mktemp("story"), 26_271, now=lambda: noon), "en") as within:
        keep_everybody(within, request.param)
        yield within


def sheet(call: Client, person: Person) -> dict[str, Any]:
    return dict(call("GET", f"sheet?profile={person.url}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_stands_at_each_stage(call: Client, language: Language) -> None:
    shown = {stage: sheet(call, person)["stage"]["name"] for stage, person in story(language).stages.items()}
    assert shown == {stage: stage for stage in get_args(Stage)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_something_to_answer_and_something_to_keep(call: Client, language: Language) -> None:
    open_ends = [end for kept in story(language).kept for end in sheet(call, kept.person)["questions"]]
    told = {(end["kind"], end["who"], end["overdue"]) for end in open_ends}
    assert told == {
        ("promised", "me", False),
        ("promised", "them", True),
        ("introduced", "me", False),
        ("introduced", "them", False),
        ("asked", "me", False),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mixed_case_is_one_project_and_one_invoice_never_paid(call: Client, language: Language) -> None:
    trust = sheet(call, story(language).mixed)["trust"]
    assert [(line["kind"], line["half_life"]) for line in trust["lines"]] == [
        ("never_paid", None),
        ("joint_project", 1095),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recommendation_worked_out_and_nobody_told_the_one_who_gave_it(call: Client, language: Language) -> None:
    names = {kept.person.name for kept in story(language).kept}
    (told,) = [each for each in call("GET", "ambassadors")["ambassadors"] if each["contact"]["name"] in names]
    assert (told["last_told"], bool(told["last_thanked"]), bool(told["recommendations"][0]["whom"])) == (
        None,
        True,
        True,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_trusted_persons_name_is_lent_and_what_the_user_has_meets_a_need(call: Client, language: Language) -> None:
    told = story(language)
    shown = sheet(call, told.stages["acquaintance"])
    assert shown["trust"]["introducer"]["name"] == told.stages["ally"].name
    assert shown["next_step"]["step"] == "offer"
    assert shown["next_step"]["mine"] in told.offers


def test_nobody_has_the_name_or_an_identity_of_somebody_else() -> None:
    told = {kept.person for language in LANGUAGES for kept in story(language).kept}
    everybody = [VIEWER, *{*PEOPLE, *told}]
    for identity in ("name", "vanity", "urn", "member"):
        assert len({getattr(person, identity) for person in everybody}) == len(everybody), identity
    assert {len(person.urn) for person in everybody} == {39}
