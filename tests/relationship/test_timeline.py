"""What came later, as far as the dates that people remember can tell."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.event import day_of
from amana.relationship.timeline import is_before

PARTIAL = st.dates(date(1900, 1, 1), date(2026, 11, 21)).flatmap(
    lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])
)


@given(PARTIAL, PARTIAL)
def test_a_date_lies_before_another_only_where_all_of_it_does(one: str, other: str) -> None:
    assert not (is_before(one, other) and is_before(other, one))
    if is_before(one, other):
        assert day_of(one) < day_of(other)
    assert not is_before(one, one[:4])
