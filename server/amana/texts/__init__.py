"""The server's own sentences in English, Arabic and Hebrew, kept in Fluent files beside this one."""

from functools import cache
from importlib.resources import files
from typing import get_args

from fluent.runtime import FluentBundle, FluentResource

from amana.texts.language import Language

LANGUAGES: tuple[Language, ...] = get_args(Language)


class Texts:
    """All sentences of one language, by name."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._bundle = FluentBundle([language])
        for file in files(__package__).joinpath(language).iterdir():
            self._bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))

    @property
    def direction(self) -> str:
        """The way the language runs: `ltr` or `rtl`."""
        return "ltr" if self.language == "en" else "rtl"

    def __contains__(self, name: str) -> bool:
        return self._bundle.has_message(name)

    def __call__(self, name: str, /, **values: str | float) -> str:
        """The sentence of that name with its values filled in.

        Values stand inside direction isolates, so that a Latin name does not upset an Arabic line.
        Raises KeyError for a name without a sentence or a value that the sentence wants and did not get.
        """
        pattern = self._bundle.get_message(name).value if name in self else None
        if pattern is None:
            raise KeyError(name)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{name}: {errors[0]}")
        return str(text)


@cache
def texts(language: Language) -> Texts:
    """The sentences of a language, read once."""
    return Texts(language)
