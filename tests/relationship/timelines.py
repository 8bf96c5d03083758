"""Invented timelines: years and days mixed, answers that fit, dangle, name themselves or go in circles."""

from datetime import date, timedelta

from hypothesis import strategies as st

from amana.relationship.event import ANSWERS, KINDS, STAKES, WHO, Event

TODAY = date(2026, 11, 21)
_MOST = 14


def ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


def _id(number: int) -> str:
    return f"c-{number:08x}"


@st.composite
def _event(draw: st.DrawFn, number: int) -> Event:
    kind = draw(st.sampled_from(KINDS) | st.sampled_from(tuple(ANSWERS)))
    length = draw(st.sampled_from([10, 10, 7, 4]))
    return Event(
        id=_id(number),
        kind=kind,
        who=draw(st.sampled_from(WHO)),
        on=ago(draw(st.integers(0, 4000)))[:length],
        stake=draw(st.sampled_from(STAKES)),
        created_at=f"{number:04}",
        due=ago(draw(st.integers(-400, 400)))[:length] if kind == "promised" else "",
        answers=draw(st.just("") | st.integers(0, _MOST + 2).map(_id)),
    )


timelines = st.integers(0, _MOST).flatmap(lambda size: st.tuples(*map(_event, range(size)))).map(list)
