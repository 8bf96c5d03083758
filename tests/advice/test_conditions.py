"""The tiny language rules ask facts in."""

from dataclasses import replace

import pytest

from amana.advice.conditions import BadCondition, Comparison, parse
from amana.advice.facts import Facts
from amana.relationship.model import DEFAULT


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ("standing_low < 0.50", True),
        ("standing_low >= 0.50", False),
        ("joint_work == 0", True),
        ("joint_work != 0", False),
        ("first_message", True),
        ("not first_message", False),
        ("stage == stranger", True),
        ("balance <= -0.4", False),
        ("days_since_contact >= 180", False),
        ("days_since_contact < 180", False),
        (["first_message", "joint_work > 0"], False),
        ({"any": ["joint_work > 0", "unknown_contact"]}, True),
        ({"none": ["joint_work > 0", "tie_on_record"]}, True),
        ({"all": [{"any": ["first_message", "joint_work > 0"]}, "not tie_on_record"]}, True),
    ],
)
def test_conditions_hold_for_a_stranger_as_written(source: object, holds: bool) -> None:  # noqa: FBT001 - a table
    assert parse(source).holds(Facts()) is holds


@pytest.mark.parametrize(
    "source",
    [
        "standing",
        "standing_low <",
        "standing_low < often",
        "__class__ == 1",
        "silenced",
        "joint_work() > 1",
        7,
        {"all": "x"},
        {"some": []},
        "not joint_work == 0",
    ],
)
def test_a_condition_that_cannot_be_read_says_what_to_write(source: object) -> None:
    with pytest.raises(BadCondition, match=r"write|called|number|turn"):
        parse(source)


@pytest.mark.parametrize(
    "source",
    [
        "standing_low < 0.50",
        "joint_work == 0",
        "first_message",
        "not tie_on_record",
        "balance <= -0.4",
        "unanswered_in_row >= 2",
        "standing_low > 0.05",
        "channel == message",
    ],
)
def test_undoing_a_test_makes_it_fail(source: str) -> None:
    test = parse(source)
    assert isinstance(test, Comparison)
    assert not test.holds(Facts().with_value(test.fact, test.undone()))


def test_a_limit_named_in_a_rule_follows_the_users_model() -> None:
    condition = parse({"any": ["standing_low < standing_for_vouching", "first_message"]})
    facts = replace(Facts(), standing_low=0.4, first_message=False)
    assert condition.holds(facts)
    assert not condition.under(replace(DEFAULT, standing_for_vouching=0.3)).holds(facts)
    with pytest.raises(BadCondition):
        parse("standing_low < standing_for_dinner")
