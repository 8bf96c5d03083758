"""Whoever asks in Arabic or Hebrew is answered so, however the wish is written."""

import pytest

from amana.texts.language import preferred


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("ar", "ar"),
        ("ar_JO.UTF-8", "ar"),
        ("he_IL.UTF-8", "he"),
        ("iw-IL", "he"),
        ("he_IL@euro", "he"),
        ("en-GB,en;q=0.9", "en"),
        ("fr-FR,ar;q=0.7,he;q=0.8", "he"),
        ("de, ar-EG;q=0.1", "ar"),
        ("C.UTF-8", "en"),
        ("", "en"),
        (None, "en"),
        ("ar;q=nonsense", "en"),
        ("x" * 100_000, "en"),
    ],
)
def test_the_readers_language_is_found(wish: str | None, language: str) -> None:
    assert preferred(wish) == language
