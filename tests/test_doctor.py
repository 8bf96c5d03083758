"""What the doctor says of the extension that is installed here."""

import json
import shutil
from pathlib import Path

import pytest

from amana.config import Config
from amana.doctor import examine
from amana.extension_folder import extension_folder
from amana.texts import texts

SCRIPTS = ("hook_table.js", "expected_parts.js")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what the doctor looks at, to be damaged."""
    copy, real = tmp_path / "extension", extension_folder()
    (copy / "linkedin").mkdir(parents=True)
    shutil.copy(real / "manifest.json", copy)
    for name in SCRIPTS:
        shutil.copy(real / "linkedin" / name, copy / "linkedin")
    monkeypatch.setattr("amana.doctor.extension_folder", lambda: copy)
    return copy


def wrong(tmp_path: Path) -> set[str]:
    """The sentences about what is not well."""
    return {one.sentence for one in examine(Config(tmp_path / "data", 1024), texts("en")) if not one.well}


def test_an_extension_as_it_ships_is_well(folder: Path, tmp_path: Path) -> None:
    assert (folder / "manifest.json").is_file()
    assert wrong(tmp_path) == set()


def test_an_extension_of_another_version_is_told(folder: Path, tmp_path: Path) -> None:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    (folder / "manifest.json").write_text(json.dumps({**manifest, "version": "0.0.9"}), encoding="utf-8")
    assert wrong(tmp_path) == {"doctor-extension-version"}


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("content", [b"", b"\xff\xfe", None])
def test_a_damaged_table_is_told(folder: Path, tmp_path: Path, name: str, content: bytes | None) -> None:
    if content is None:
        (folder / "linkedin" / name).unlink()
    else:
        (folder / "linkedin" / name).write_bytes(content)
    assert wrong(tmp_path) == {"doctor-no-hook-table"}


@pytest.mark.parametrize("content", [b"", b"[]", b"{}"])
def test_a_manifest_that_cannot_be_read_is_told(folder: Path, tmp_path: Path, content: bytes) -> None:
    (folder / "manifest.json").write_bytes(content)
    assert wrong(tmp_path) == {"doctor-no-extension"}
