"""JSON with the mistakes that pages make."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.capture.loose_json import loose_json


@pytest.mark.parametrize(
    "text",
    [
        '<!-- {"a": ["x"]} -->',
        '//<![CDATA[\n{"a": ["x"]}\n//]]>',
        '{"a": ["x",],}',
        '{"a": ["x"], /* a plugin */}',
        '{"a": ["x"] // no more\n}',
        "{&quot;a&quot;: [&quot;x&quot;]}",
        '{"a": ["x"]};',
        '\ufeff{"a":\t[\n"x"]}',
    ],
)
def test_common_mistakes_are_mended(text: str) -> None:
    assert loose_json(text) == {"a": ["x"]}


def test_what_looks_like_a_mistake_within_a_text_is_left_alone() -> None:
    assert loose_json('{"a": "https://x.example/*y*/ ,]", }') == {"a": "https://x.example/*y*/ ,]"}
    assert loose_json('{"a": "two\nlines"}') == {"a": "two\nlines"}


@given(st.text(alphabet='{}[],:"\\/* \nax1<!->;&', max_size=60))
def test_any_text_gets_an_answer(text: str) -> None:
    loose_json(text)
