"""Who may be one person: invented pairs in three scripts, and laws that no pair may break."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.names import words_of
from amana.relationship.profile import ProfileKey
from amana.relationship.sameness import Told, keys_of, sought_of, why_same
from amana.relationship.sounds import sound_alike
from relationship.pairs import Pair, pairs, told

PAIRS = pairs()
LEAST_PRECISION, LEAST_RECALL = 0.96, 0.95

NAMES = sorted({person.name for pair in PAIRS for person in (pair.one, pair.other)})
LETTERS = st.text(st.sampled_from("abdehlmnorsy אבדהולמנ ابدهوليمن-'."), max_size=24)
PEOPLE = st.builds(
    Told,
    name=st.one_of(st.sampled_from(NAMES), LETTERS),
    company=st.sampled_from(["", "Orchid", "Orchid Ltd", "دار السنديان", "דפוס גאות"]),
    headline=st.sampled_from(["", "Planner at Orchid", "מתכננת"]),
    location=st.sampled_from(["", "Haifa", "Leeds, England"]),
    emails=st.lists(st.sampled_from(["a@b.example", "info@b.example", "A@B.example"]), max_size=2).map(tuple),
    phones=st.lists(st.sampled_from(["+972 50 123 4567", "0501234567", "٠٥٠١٢٣٤٥٦٧"]), max_size=2).map(tuple),
)


def test_the_hints_are_mostly_right_and_few_are_missed(record_property: Callable[[str, object], None]) -> None:
    hinted = [pair for pair in PAIRS if why_same(pair.one, pair.other)]
    right = sum(pair.same for pair in hinted)
    precision, recall = right / len(hinted), right / sum(pair.same for pair in PAIRS)
    record_property("precision", precision)
    record_property("recall", recall)
    assert len(PAIRS) > 150
    assert precision >= LEAST_PRECISION, [pair.line for pair in hinted if not pair.same]
    assert recall >= LEAST_RECALL, [pair.line for pair in PAIRS if pair.same and pair not in hinted]


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if why_same(pair.one, pair.other)], ids=lambda pair: pair.line)
def test_whoever_may_be_the_same_is_found_under_a_shared_key(pair: Pair) -> None:
    assert set(sought_of(pair.one)) & set(keys_of(pair.other))
    assert set(sought_of(pair.other)) & set(keys_of(pair.one))


@given(PEOPLE, PEOPLE)
def test_what_speaks_for_it_speaks_for_it_either_way(one: Told, other: Told) -> None:
    found = why_same(one, other)
    assert found == why_same(other, one)
    assert not found or set(sought_of(one)) & set(keys_of(other))


@given(PEOPLE)
def test_everybody_with_a_whole_name_may_be_themselves(person: Told) -> None:
    words = words_of(person.name)
    whole = len(words) > 1 and sum(len(word) > 1 for word in words) > 1
    assert why_same(person, person) or not whole


@given(PEOPLE, PEOPLE)
def test_case_accents_and_points_make_no_difference(one: Told, other: Told) -> None:
    loud = replace(one, name=unicodedata.normalize("NFD", one.name.upper()), company=one.company.upper())
    assert why_same(loud, other) == why_same(one, other)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Dana Peri < d@peri.example", "D. P. < D@Peri.example", ("email",)),
        ("Dana Peri @ Orchid > +972501234567", "Dana Peri @ Orchid > 0501234567", ("phone", "name_company")),
        ("Dana Peri", "Dana Peri", ("name",)),
        ("Sami Haddad", "سامي حداد", ("name_sounds",)),
    ],
)
def test_the_reasons_are_told_the_strongest_first(one: str, other: str, why: tuple[str, ...]) -> None:
    assert why_same(told(one), told(other)) == why


def test_two_linkedin_profiles_are_two_people_where_only_the_name_is_the_same() -> None:
    one, other = (
        Told("Dana Peri", "Orchid", profiles=(ProfileKey("vanity", name),)) for name in ("dana-peri", "dana-peri-2")
    )
    assert why_same(one, other) == ()
    assert why_same(replace(one, emails=("d@peri.example",)), replace(other, emails=("d@peri.example",))) == ("email",)


@pytest.mark.parametrize(
    ("one", "other"), [("محمد", "محمود"), ("כהן", "כוהן"), ("dan", "dana"), ("sami", "سيما"), ("", "a")]
)
def test_words_that_only_look_alike_do_not_sound_alike(one: str, other: str) -> None:
    assert not sound_alike(one, other)
