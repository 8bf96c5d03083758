"""A page that the user saved, looked at as the extension would: what is recognised, and what saving it would read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

from amana.capture.draft import Field
from amana.capture.hook_table import HookTable, hook_table
from amana.capture.page import read
from amana.capture.recognition import Recognition, recognise
from amana.capture.saved_page import LONGEST_ARCHIVE, Unreadable, opened
from amana.extension_folder import extension_folder

if TYPE_CHECKING:
    from amana.capture.draft import DraftContact

FIELDS: Final[tuple[Field, ...]] = get_args(Field)


class NoPage(Exception):
    """There is nothing that could be looked at; `page-trouble-<trouble>` is the sentence that says why."""

    def __init__(self, trouble: str) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class CheckedPage:
    """What was found on a page; `person` is whom saving it would keep, None for a page about nobody."""

    recognition: Recognition
    person: DraftContact | None

    @property
    def well(self) -> bool:
        """Whether everything that should be there was recognised, and somebody's page tells who they are."""
        nameless = self.person is None and "topcard" in self.recognition.hooks("found")
        return not (self.recognition.hooks("missing") or nameless)

    def to_json(self, *, values: bool) -> dict[str, Any]:
        """For scripts; what stands on the page is in it only where `values` are asked for."""
        fields = {field: getattr(self.person, field) for field in FIELDS} if self.person else {}
        return {
            "page": self.recognition.kind,
            "well": self.well,
            "parts": [
                {"part": part.hook, "state": part.state, "way": part.way, "ways": part.ways, "means": part.means}
                for part in self.recognition.parts
            ],
            "reads": {
                field: {"where": found.where, "sure": found.sure} | ({"value": found.value} if values else {})
                for field, found in fields.items()
                if found
            },
        }


def extension_table(folder: Path | None = None) -> HookTable:
    """The table of the extension that is installed here. Raises NotATable or OSError."""
    scripts = (folder or extension_folder()) / "linkedin"
    files = ("hook_table.js", "expected_parts.js")
    return hook_table(*((scripts / name).read_bytes().decode("utf-8", "replace") for name in files))


def check(file: Path, table: HookTable, address: str = "") -> CheckedPage:
    """Look at a saved page. Raises NoPage where there is none that could be looked at."""
    try:
        page = opened(_content(file), address)
    except Unreadable as unreadable:
        raise NoPage(unreadable.trouble) from unreadable
    recognition = recognise(page.html, page.url, table)
    if recognition is None:
        raise NoPage("choking")
    people = read(page.html, page.url)
    if recognition.kind and not people and {part.state for part in recognition.parts} <= {"absent", "unseen"}:
        raise NoPage("nothing-there")
    return CheckedPage(recognition, people[0] if people else None)


def _content(file: Path) -> bytes:
    if file.is_dir():
        raise NoPage("folder")
    try:
        with file.open("rb") as opened_file:
            return opened_file.read(LONGEST_ARCHIVE + 1)
    except FileNotFoundError as error:
        raise NoPage("no-file") from error
    except (OSError, ValueError) as error:
        raise NoPage("unreadable") from error
