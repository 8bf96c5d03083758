"""What a tie can carry, beside what a review says of it (tests/advice/test_carrying.py)."""

from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.asks import Strength, can_carry
from amana.relationship.stage import Stage

shares = st.floats(0, 1)
strengths = st.builds(
    Strength,
    on_record=st.booleans(),
    stage=st.sampled_from(["acquaintance", "tried", "known", "ally", "strained", "broken"]),
    trust_low=shares,
    standing_low=shares,
    balance=st.floats(-1, 1),
    joint_work=st.booleans(),
)


def level(strength: Strength, ask: str) -> str:
    return next(answer.level for answer in can_carry(strength) if answer.ask == ask)


@given(strengths)
def test_where_a_lighter_ask_is_too_much_a_heavier_one_is_never_fine(strength: Strength) -> None:
    if level(strength, "time") != "clear":
        assert [level(strength, ask) for ask in ("vouching", "job", "names")] == ["caution"] * 3


def test_joint_work_opens_no_door_that_a_broken_tie_has_shut() -> None:
    harmed: tuple[Stage, ...] = ("strained", "broken")
    for stage in harmed:
        tie = Strength(on_record=True, stage=stage, trust_low=0.2, standing_low=0.7, balance=0.0, joint_work=True)
        assert level(tie, "vouching") == "caution"
