"""The user's own rules: files in the data folder, read when they change, each told about that cannot be used."""

import errno
import stat
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import Final, TypeAlias

from amana.advice.examples import examples_of
from amana.advice.pack import load
from amana.advice.rulebook import Example, Problem, ProblemCode, Rule, RuleBook

FOLDER: Final = "rules"
MOST_FILES: Final = 50
MOST_BYTES: Final = 256 * 1024

_Seen: TypeAlias = tuple[tuple[str, int, int, int], ...]
"""The name, kind, size and time of change of every file, in order."""

_MESSAGES: Final[dict[ProblemCode, str]] = {
    "not_utf8": "this is not text in UTF-8; save it as UTF-8",
    "too_large": f"the file is larger than {MOST_BYTES // 1024} kB; a rule needs little of that",
    "not_a_file": "this is no file that can be read; the link or the folder of this name is left alone",
    "unreadable": "the file cannot be opened; see who may read it",
    "too_many": f"only the first {MOST_FILES} files of the folder are read",
}


class OwnRules:
    """The rules in force: those that come with Amana, and the user's own of one folder, which need not be there."""

    def __init__(self, data: Path) -> None:
        self.folder = data / FOLDER
        self._reading = Lock()
        self._read: tuple[_Seen | None, RuleBook] = (None, load({}))
        self._tried: tuple[RuleBook, dict[str, tuple[Example, ...]]] = (self._read[1], {})

    def book(self) -> RuleBook:
        """Every rule as the files are now; they are read again only if one was added, changed or taken away."""
        seen = self._look()
        known, book = self._read
        if seen == known:
            return book
        with self._reading:
            if self._read[0] != seen:
                self._read = (seen, self._load([name for name, *_ in seen]))
            return self._read[1]

    def examples(self, rule: Rule) -> tuple[Example, ...]:
        """Texts that show what a rule watches for, tried once for as long as the files stay as they are."""
        book = self.book()
        if self._tried[0] is not book:
            self._tried = (book, {})
        tried = self._tried[1]
        if rule.id not in tried:
            tried[rule.id] = examples_of(rule, book)
        return tried[rule.id]

    def _look(self) -> _Seen:
        try:
            names = sorted(path.name for path in self.folder.iterdir() if path.suffix == ".toml")
        except OSError:
            return ()
        return tuple(_seen(self.folder / name) for name in names)

    def _load(self, names: list[str]) -> RuleBook:
        texts: dict[str, str] = {}
        problems = [_problem(names[MOST_FILES], "too_many")] if len(names) > MOST_FILES else []
        for name in names[:MOST_FILES]:
            try:
                texts[printable(name)] = _content(self.folder / name)
            except _Unusable as unusable:
                problems.append(_problem(name, unusable.code))
        book = load(texts)
        return replace(book, problems=(*problems, *book.problems))


class _Unusable(Exception):
    def __init__(self, code: ProblemCode) -> None:
        super().__init__(code)
        self.code = code


def _content(path: Path) -> str:
    """The text of a file; what is no plain file is not even opened, since a pipe would keep the reader waiting."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _Unusable("not_a_file")
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        gone = error.errno in {errno.ENOENT, errno.ELOOP}
        raise _Unusable("not_a_file" if gone else "unreadable") from error
    if len(content) > MOST_BYTES:
        raise _Unusable("too_large")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Unusable("not_utf8") from error


def _problem(name: str, code: ProblemCode) -> Problem:
    return Problem(printable(name), "", f"{printable(name)}: {_MESSAGES[code]}", code)


def printable(text: str) -> str:
    """What stands in somebody's file, or is its name, so that it can be written anywhere: nothing steers a terminal."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)


def _seen(path: Path) -> tuple[str, int, int, int]:
    try:
        found = path.stat()
    except OSError:
        return path.name, 0, 0, 0
    return path.name, stat.S_IFMT(found.st_mode), found.st_size, found.st_mtime_ns
