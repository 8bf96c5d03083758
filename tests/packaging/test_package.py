"""The zips for the stores: complete, always the same, and never half written."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from amana.extension_folder import extension_folder
from amana.packaging.manifests import BROWSERS
from amana.packaging.package import AnotherPackage, NoExtension, NotWritten, package
from amana.texts import LANGUAGES

IMPORTED = re.compile(r"""(?:from|import)\s*\(?\s*["'](\.[^"']+)["']""")
LINKED = re.compile(r"""<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)\"""")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return dict(zip(BROWSERS, package(extension_folder(), tmp_path_factory.mktemp("zips")), strict=True))


def named(manifest: Any) -> set[str]:
    """Every file that a manifest names."""
    if isinstance(manifest, dict):
        return set().union(*map(named, manifest.values()))
    if isinstance(manifest, list):
        return set().union(*map(named, manifest))
    is_file = isinstance(manifest, str) and re.fullmatch(r"[\w/-]+\.(?:js|html|png)(?:\?\w+)?", manifest)
    return {manifest.partition("?")[0]} if is_file else set()


@pytest.mark.parametrize("browser", BROWSERS)
def test_every_file_that_is_named_anywhere_is_in_the_zip(made: dict[str, Path], browser: str) -> None:
    with ZipFile(made[browser]) as packed:
        there = set(packed.namelist())
        manifest = json.loads(packed.read("manifest.json"))
        pages = {name: packed.read(name).decode() for name in there if name.endswith((".js", ".html"))}
    assert len(named(manifest)) > 20
    assert named(manifest) <= there
    assert {f"_locales/{language}/messages.json" for language in LANGUAGES} <= there
    for name, text in pages.items():
        for wanted in IMPORTED.findall(text) if name.endswith(".js") else LINKED.findall(text):
            assert os.path.normpath(f"{Path(name).parent}/{wanted}").replace(os.sep, "/") in there, (name, wanted)


def test_the_two_zips_hold_the_same_files_and_nothing_of_a_system(made: dict[str, Path]) -> None:
    chrome, firefox = (set(ZipFile(made[browser]).namelist()) for browser in BROWSERS)
    assert chrome == firefox
    assert not [name for name in chrome if name.startswith((".", "_", "/")) and not name.startswith("_locales/")]
    for name in chrome - {"manifest.json"}:
        assert ZipFile(made["firefox"]).read(name) == (extension_folder() / name).read_bytes()


def test_the_same_extension_gives_the_same_bytes(made: dict[str, Path], tmp_path: Path) -> None:
    for old, new in zip(made.values(), package(extension_folder(), tmp_path / "again"), strict=True):
        assert old.name == new.name
        assert old.read_bytes() == new.read_bytes()
    assert len(package(extension_folder(), tmp_path / "again")) == len(BROWSERS)


def test_another_zip_of_the_same_name_is_left_alone_unless_it_may_be_replaced(tmp_path: Path) -> None:
    first, second = package(extension_folder(), tmp_path)
    second.write_bytes(b"mine")
    first.unlink()
    with pytest.raises(AnotherPackage):
        package(extension_folder(), tmp_path)
    assert (second.read_bytes(), first.exists()) == (b"mine", False)
    package(extension_folder(), tmp_path, replace=True)
    assert ZipFile(second).testzip() is None


@pytest.mark.parametrize("manifest", [None, "", "{}", "[]"])
def test_a_folder_without_an_extension_is_told_apart(tmp_path: Path, manifest: str | None) -> None:
    if manifest is not None:
        (tmp_path / "manifest.json").write_text(manifest, encoding="utf-8")
    with pytest.raises(NoExtension):
        package(tmp_path, tmp_path)


def test_where_nothing_can_be_written_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(NotWritten) as refused:
        package(extension_folder(), tmp_path / "file")
    assert not refused.value.full


def run(folder: Path, *words: str, language: str = "en", before: Callable[[], None] | None = None) -> tuple[int, str]:
    command = [sys.executable, "-m", "amana", "package", str(folder), *words]
    environment = {**os.environ, "AMANA_LANGUAGE": language}
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        env=environment,
        check=False,
        preexec_fn=before,
    )
    return done.returncode, done.stdout + done.stderr


def nearly_full() -> None:
    import resource  # noqa: PLC0415 - POSIX alone has it

    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
@pytest.mark.parametrize(
    ("language", "full", "another"),
    [
        ("en", "no room on the disk", "already there"),
        ("ar", "لا مساحة على القرص", "موجود من قبل"),
        ("he", "אין בדיסק מקום", "כבר קיים"),
    ],
)
def test_the_command_says_what_is_wrong_and_leaves_what_was_there(
    tmp_path: Path, language: str, full: str, another: str
) -> None:
    old = tmp_path / "amana-0.1.0-chrome.zip"
    old.write_bytes(b"mine")
    status, said = run(tmp_path, language=language)
    assert (status, another in said) == (1, True), said
    status, said = run(tmp_path, "--replace", language=language, before=nearly_full)
    assert (status, full in said) == (1, True), said
    assert [path.name for path in tmp_path.iterdir()] == [old.name]
    assert old.read_bytes() == b"mine"


def test_the_command_tells_where_both_zips_are(tmp_path: Path) -> None:
    status, said = run(tmp_path / "new")
    assert status == 0
    assert [f"amana-0.1.0-{browser}.zip" in said for browser in BROWSERS] == [True, True]
