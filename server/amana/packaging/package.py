"""The zips themselves: the same bytes each time, written whole or not at all."""

import errno
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from amana.packaging.manifests import BROWSERS, Browser, manifest_for

MANIFEST: Final = "manifest.json"
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
_READABLE_BY_ALL: Final = 0o644 << 16
_UNIX: Final = 3
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})


class NoExtension(Exception):
    """There is no extension in the folder that was named, or its manifest cannot be read."""


@dataclass
class AnotherPackage(Exception):
    """A zip of this name is there already, and is another one."""

    file: Path


@dataclass
class NotWritten(Exception):
    """A zip could not be written; `full` where the disk has no room for it. What was there before still is."""

    file: Path
    full: bool


def package(extension: Path, folder: Path, *, replace: bool = False) -> list[Path]:
    """Write `amana-VERSION-BROWSER.zip` for each browser into a folder, and return where they are.

    Raises NoExtension, NotWritten, and AnotherPackage unless it may replace what is there; then nothing is written.
    """
    try:
        manifest = json.loads((extension / MANIFEST).read_text(encoding="utf-8"))
        made = {
            folder / f"amana-{manifest['version']}-{one}.zip": _zipped(extension, manifest, one) for one in BROWSERS
        }
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise NoExtension from error
    for file, content in made.items():
        if not replace and file.exists() and not _holds(file, content):
            raise AnotherPackage(file)
    for file, content in made.items():
        _write(file, content)
    return list(made)


def _zipped(extension: Path, manifest: dict[str, Any], browser: Browser) -> bytes:
    """One zip: every file of the extension by its name, the manifest as this browser is given it."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=9) as made:
        for file in _files(extension):
            name = file.relative_to(extension).as_posix()
            entry = ZipInfo(name, _NO_TIME)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _READABLE_BY_ALL
            made.writestr(entry, _text(manifest_for(browser, manifest)) if name == MANIFEST else file.read_bytes())
    return out.getvalue()


def _files(extension: Path) -> Iterator[Path]:
    """Everything that ships, in the order of its names; what begins with a dot is a system's own."""
    for file in sorted(extension.rglob("*"), key=lambda path: path.relative_to(extension).as_posix()):
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(extension).parts):
            yield file


def _text(manifest: dict[str, Any]) -> str:
    return json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except OSError:
        return False


def _write(file: Path, content: bytes) -> None:
    unfinished = file.with_name(file.name + ".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(content)
        unfinished.replace(file)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise NotWritten(file, full=error.errno in _FULL) from error
