"""What could be wrong on this machine, asked one by one."""

import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from amana import __version__
from amana.access.command_key import CommandKey
from amana.capture.hook_table import NotATable
from amana.client import who_answers
from amana.config import Config
from amana.extension_folder import extension_folder
from amana.notebook.backup import people_in
from amana.notebook.errors import NotebookError
from amana.own_rules import OwnRules
from amana.page_check import extension_table
from amana.texts import Texts
from amana.texts.rule_problems import sentence_of_problem
from amana.texts.troubles import sentence_of

_OLDEST_PYTHON = (3, 11)
_FULL_BELOW = 100 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Symptom:
    """One thing looked at: whether it is well, and the name and values of the sentence that says so."""

    sentence: str
    values: dict[str, str | int]
    well: bool = True


def examine(config: Config, words: Texts) -> Iterator[Symptom]:
    """Look at Python, the data, the disk, the server, the extension and the user's own rules; nothing is changed."""
    version = ".".join(map(str, sys.version_info[:3]))
    yield Symptom("doctor-python", {"version": version}, well=sys.version_info >= _OLDEST_PYTHON)
    yield _data(config, words)
    yield _disk(config)
    yield _server(config)
    yield from _extension(extension_folder())
    yield from _own_rules(config, words)


def _data(config: Config, words: Texts) -> Symptom:
    folder = str(config.data)
    if not config.data.is_dir():
        return Symptom("doctor-no-data", {"folder": folder})
    try:
        return Symptom("doctor-data", {"folder": folder, "people": str(people_in(config.data))})
    except NotebookError as error:
        return Symptom("doctor-data-broken", {"folder": folder, "reason": sentence_of(error, words)}, well=False)


def _disk(config: Config) -> Symptom:
    place = next(folder for folder in (config.data, *config.data.parents) if folder.is_dir())
    free = shutil.disk_usage(place).free
    enough = free >= _FULL_BELOW
    name = "doctor-disk" if enough else "doctor-disk-full"
    return Symptom(name, {"free": f"{free // 1024**2:,} MB"}, well=enough)


def _extension(folder: Path) -> Iterator[Symptom]:
    """Whether the extension is there, of this version, and knows LinkedIn's pages.

    What the browser did not recognise stays in the browser: Amana is told nothing there that the user did not press.
    """
    try:
        version = str(json.loads((folder / "manifest.json").read_bytes())["version"])
    except (OSError, ValueError, LookupError, TypeError):
        yield Symptom("doctor-no-extension", {"folder": str(folder)}, well=False)
        return
    yield Symptom("doctor-extension", {"folder": str(folder)})
    if version != __version__:
        yield Symptom("doctor-extension-version", {"extension": version, "amana": __version__}, well=False)
    try:
        yield Symptom("doctor-hook-table", {"hooks": str(len(extension_table(folder).hooks))})
    except (NotATable, OSError):
        yield Symptom("doctor-no-hook-table", {}, well=False)


def _own_rules(config: Config, words: Texts) -> Iterator[Symptom]:
    """How many of the user's own rules are in use, and each that is not; nothing where there are none."""
    own = OwnRules(config.data)
    book = own.book()
    if used := sum(rule.own for rule in book.rules):
        yield Symptom("doctor-rules", {"count": used, "folder": str(own.folder)})
    for problem in book.problems:
        yield Symptom("doctor-rule-wrong", {"reason": sentence_of_problem(problem, words)}, well=False)


def _server(config: Config) -> Symptom:
    running = CommandKey(config.data).read()
    port = running.port if running else config.port
    return {
        "amana": Symptom("doctor-server", {"port": str(port)}),
        "another": Symptom("doctor-foreign-server", {"port": str(port)}, well=False),
        "nobody": Symptom("doctor-no-server", {"port": str(port)}),
    }[who_answers(port)]
