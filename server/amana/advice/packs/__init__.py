"""The rule packs that come with Amana: data in TOML.

A pack of this folder says what the rules do, when and why; the file of the same name in `en`, `ar` and `he` says how
each of its signals sounds in that language, with the samples that are tried. Whoever adds a wording opens one file of
one language.
"""

from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable


def shipped() -> dict[str, str]:
    """Return the text of each shipped pack by its file name, in the order of the names."""
    return dict(_packs(resources.files(__package__)))


def spoken(language: str) -> dict[str, str]:
    """Return the text of each file on how signals sound in one language, by the pack's file name."""
    return dict(_packs(resources.files(__package__) / language))


def _packs(folder: Traversable) -> Iterator[tuple[str, str]]:
    files = (file for file in folder.iterdir() if file.name.endswith(".toml"))
    for file in sorted(files, key=lambda file: file.name):
        yield file.name, file.read_text(encoding="utf-8")
