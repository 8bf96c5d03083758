"""The sample site's own words, the ones around what people wrote."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, Literal

Language = Literal["en", "ar", "he"]


@cache
def words(lang: Language) -> dict[str, Any]:
    """The site's own words in a language."""
    return tomllib.loads((files("amana.demo") / "pages" / "words" / f"{lang}.toml").read_text("utf-8"))


def word(lang: Language, name: str) -> str:
    """One of the site's own words."""
    return str(words(lang)[name])
