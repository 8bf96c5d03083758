"""Files and folders that only their owner can read, whatever the umask."""

import os
from contextlib import suppress
from pathlib import Path

FILE = 0o600
FOLDER = 0o700


def make_folder(path: Path) -> None:
    """Make a folder and the missing ones above it, 0700 each; one that exists is left as it is."""
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(mode=FOLDER, exist_ok=True)
        folder.chmod(FOLDER)


def make_file(path: Path) -> None:
    """Make an empty file if there is none, and leave it 0600 in either case."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, FILE))
    tighten(path)


def tighten(path: Path) -> None:
    """Take from everybody else what they may do with this file."""
    if path.stat().st_mode & 0o777 != FILE:
        # A memory stick without owners refuses, and its files are nobody's secret anyway.
        with suppress(PermissionError):
            path.chmod(FILE)


def write_text(path: Path, text: str) -> None:
    """Replace a small file at once: readers see the old text or the new, never half."""
    unfinished = path.with_name(path.name + ".part")
    make_file(unfinished)
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(path)


def settle(path: Path) -> None:
    """Return when the file's bytes and its name in the folder are on disk."""
    places = [path, path.parent] if os.name == "posix" else [path]
    for place in places:
        # Windows flushes only what is open for writing; other systems open folders only for reading.
        opened = os.open(place, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
