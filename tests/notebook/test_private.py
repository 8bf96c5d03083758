import os
import stat
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from amana.notebook.backup import back_up, restore
from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps a user's folders from others itself")


@pytest.fixture(params=[0o000, 0o022, 0o077])
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def loose(folder: Path) -> list[str]:
    paths = [folder, *folder.rglob("*")]
    return [
        f"{path} {stat.filemode(path.stat().st_mode)}"
        for path in paths
        if stat.S_IMODE(path.stat().st_mode) != (0o700 if path.is_dir() else 0o600)
    ]


@pytest.mark.usefixtures("_umask")
def test_nobody_else_can_read_a_file_of_the_notebook(
    tmp_path: Path, now: Callable[[], datetime], person: Callable[..., Contact]
) -> None:
    home = tmp_path / "above" / "data"
    seen: list[str] = []
    with Notebook.open(home, now) as notebook:
        notebook.note_address("http://127.0.0.1:1")
        notebook.add(person())
        names = {path.name for path in home.iterdir()}
        assert {"notebook.sqlite-wal", "notebook.sqlite-shm", "notebook.holder", "notebook.lock"} <= names
        made = back_up(
            notebook.folder,
            notebook.now(),
            home / "backups",
            progress=lambda *_: seen.extend(loose(tmp_path / "above")),
        )
        seen.extend(loose(tmp_path / "above"))
    restore(home, made, now())
    with Notebook.open(home, now):
        assert [*seen, *loose(tmp_path / "above")] == []


def test_a_file_that_was_copied_in_too_open_is_closed(folder: Path, now: Callable[[], datetime]) -> None:
    with Notebook.open(folder, now):
        pass
    (folder / "notebook.sqlite").chmod(0o644)
    with Notebook.open(folder, now):
        assert loose(folder) == []


def test_a_folder_of_the_users_own_keeps_its_mode(tmp_path: Path, now: Callable[[], datetime]) -> None:
    (tmp_path / "mine").mkdir(mode=0o755)
    (tmp_path / "mine").chmod(0o755)
    with Notebook.open(tmp_path / "mine", now):
        assert stat.S_IMODE((tmp_path / "mine").stat().st_mode) == 0o755


def test_nothing_is_made_before_the_notebook_is_opened(folder: Path) -> None:
    assert not folder.exists()
