from hypothesis import given
from hypothesis import strategies as st

from amana.notebook.letter_pairs import pairs


@given(st.text(alphabet="abcdאבגدذر ", min_size=1, max_size=60), st.data())
def test_no_text_that_holds_a_word_is_ever_ruled_out(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    word = (text[start:].split() or [""])[0]
    assert pairs(word) & ~pairs(text) == 0


def test_most_texts_without_a_word_are_ruled_out() -> None:
    text = pairs("shelving robots at the harbour conference")
    out = [pairs(word) & ~text != 0 for word in ("warehouse", "quillfeather", "المستودعات", "למדפים", "zz")]
    assert all(out)
