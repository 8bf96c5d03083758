"""What may have followed: the same answer as for two events, found in one look at many."""

from hypothesis import given

from amana.relationship.event import Event
from amana.relationship.followed import Latest
from amana.relationship.timeline import may_follow
from relationship.timelines import timelines


@given(timelines, timelines)
def test_no_thanks_among_many_is_overlooked(said: list[Event], done: list[Event]) -> None:
    latest = Latest(said)
    for event in done:
        assert latest.may_follow(event.on) is any(may_follow(later, event) for later in said)
