"""Profile keys: every form of an address that people copy leads to the same person."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.relationship.profile import NotAProfile, ProfileKey, profile_key

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "addresses.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: ascii(vector["address"]))
def test_the_shared_vectors_are_read_alike_in_python(vector: dict[str, Any]) -> None:
    try:
        key = profile_key(vector["address"])
    except NotAProfile:
        assert vector["kind"] is None
    else:
        assert (key.kind, key.value) == (vector["kind"], vector["value"])


@given(st.text(max_size=300))
def test_any_text_is_a_profile_or_refused(text: str) -> None:
    try:
        key = profile_key(text)
    except NotAProfile:
        return
    assert key.value


@given(st.text(alphabet=st.characters(categories=("Ll", "Lo", "Nd")), min_size=1, max_size=40))
def test_a_vanitys_own_address_leads_back_to_it(vanity: str) -> None:
    try:
        key = profile_key(f"https://www.linkedin.com/in/{vanity}/")
    except NotAProfile:
        return
    assert key.url is not None
    assert profile_key(key.url) == key


def test_a_web_page_keeps_its_query_but_not_its_campaign() -> None:
    key = profile_key("https://scholar.example/citations?user=A1&utm_source=mail#top")
    assert key == ProfileKey("web", "https://scholar.example/citations?user=A1")
