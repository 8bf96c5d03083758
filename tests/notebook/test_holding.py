import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from amana.notebook.errors import NotebookBusy
from amana.notebook.holding import HOLDER
from amana.notebook.notebook import Notebook

Clock = Callable[[], datetime]


def test_a_second_process_is_told_who_holds_the_notebook(folder: Path, now: Clock) -> None:
    child = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("writing_child.py"), folder, "hold"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout
    assert child.stdout.readline() == "holding\n"
    with pytest.raises(NotebookBusy, match=r"127\.0\.0\.1:26262") as busy:
        Notebook.open(folder, now)
    assert (busy.value.pid, busy.value.address) == (child.pid, "http://127.0.0.1:26262")
    child.communicate("")
    with Notebook.open(folder, now):
        pass


def test_the_same_process_cannot_open_it_twice_either(folder: Path, now: Clock) -> None:
    with Notebook.open(folder, now), pytest.raises(NotebookBusy) as busy:
        Notebook.open(folder, now)
    assert busy.value.pid == os.getpid()


def test_a_holder_who_has_not_said_who_he_is_still_holds(folder: Path, now: Clock) -> None:
    with Notebook.open(folder, now):
        for told in ("", "{", '{"pid": null}', "[]"):
            (folder / HOLDER).write_text(told)
            with pytest.raises(NotebookBusy, match="another program") as busy:
                Notebook.open(folder, now)
            assert busy.value.pid is None


def test_closing_twice_is_closing_once_and_leaves_nobody_named(folder: Path, now: Clock) -> None:
    notebook = Notebook.open(folder, now)
    notebook.close()
    notebook.close()
    assert sorted(path.name for path in folder.iterdir()) == ["notebook.lock", "notebook.sqlite"]
