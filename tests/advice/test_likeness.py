"""Whether two messages are the same text, told from keyed sketches."""

from hypothesis import given
from hypothesis import strategies as st

from amana.advice.likeness import ALIKE, Sketch, fingerprint, from_text, likeness, mark_of, sketch, to_text
from amana.advice.reading import read

KEY = b"k" * 32
MASS = "Dear {}, I am looking for a new role in logistics and thought of you, could you pass my name on to your team?"
LONG = " ".join(f"word{number}" for number in range(900))


def of(text: str, key: bytes = KEY) -> Sketch:
    return sketch(read(text), key)


def test_the_same_text_with_another_name_is_the_same_text() -> None:
    assert likeness(of(MASS.format("Dana")), of(MASS.format("Sami"))) >= ALIKE
    assert likeness(of(LONG + " Dana"), of("Sami " + LONG)) >= ALIKE


def test_case_marks_blanks_and_a_signature_make_no_difference() -> None:
    shouted = MASS.format("Dana").upper().replace(" ", "  ") + "\n\nBest regards,\nNoor"
    assert likeness(of(MASS.format("Dana")), of(shouted)) == 1
    assert fingerprint(read(MASS), KEY) == fingerprint(read("  " + MASS.upper()), KEY)


def test_other_texts_are_other_texts() -> None:
    other = "Dear Dana, the photos of the harbour run came out well and I put yours into the shared folder today."
    assert likeness(of(MASS.format("Dana")), of(other)) < 0.1
    half = " ".join(LONG.split()[:450] + [f"other{number}" for number in range(450)])
    assert likeness(of(LONG), of(half)) < ALIKE


def test_a_text_too_short_to_be_told_from_others_is_like_none() -> None:
    assert of("Happy birthday, and all the best!") == frozenset()
    assert likeness(frozenset(), frozenset()) == 0


def test_a_long_text_has_a_small_sketch_and_another_key_gives_another_one() -> None:
    assert len(of(LONG)) == 64
    assert not of(LONG) & of(LONG, b"other" * 6)
    assert mark_of("vanity dana-peri", KEY) != mark_of("vanity dana-peri", b"other")


@given(st.frozensets(st.integers(0, 2**32 - 1), max_size=64))
def test_a_sketch_comes_back_as_it_was_stored(marks: Sketch) -> None:
    assert from_text(to_text(marks)) == marks


@given(st.lists(st.sampled_from("abcdefgh"), min_size=8, max_size=60), st.integers(0, 59))
def test_likeness_is_between_nothing_and_all_and_the_same_both_ways(words: list[str], cut: int) -> None:
    one, other = of(" ".join(words)), of(" ".join(words[cut:] + words[:cut]))
    assert 0 <= likeness(one, other) == likeness(other, one) <= 1
    assert likeness(one, one) == 1
