"""What was acknowledged is there, whatever happened to the process, the disk or the file's tail."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from time import monotonic

import pytest

from amana.notebook.errors import DiskFull
from amana.notebook.notebook import Notebook
from amana.notebook.rows import Rows
from amana.notebook.shelf import Shelf
from amana.notebook.sqlite_file import is_sound
from amana.relationship.contact import Contact

CHILD = Path(__file__).with_name("writing_child.py")
Clock = Callable[[], datetime]

pytestmark = [pytest.mark.crash, pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")]


def child(folder: Path, what: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, CHILD, folder, what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_killed_process_loses_nothing_it_acknowledged(folder: Path, now: Clock) -> None:
    told: dict[str, str] = {}
    start = monotonic()
    rounds = 0
    while rounds < 3 or (rounds < 8 and monotonic() - start < 6):
        rounds += 1
        process = child(folder, "for-ever")
        assert process.stdout
        for _ in range(7 * rounds):
            what, contact_id = process.stdout.readline().split()
            told[contact_id] = what
        process.send_signal(signal.SIGKILL)
        rest = process.communicate()[0].splitlines()
        told.update(reversed(line.split()) for line in rest if len(line.split()) == 2)  # type: ignore[misc]
        with Notebook.open(folder, now) as notebook:
            assert is_sound(folder / "notebook.sqlite")
            kept = {contact.id: contact for contact in notebook.search("", limit=100_000).contacts}
            assert set(notebook.shelf("seen_requests").all()) == set(kept), "half a transaction"
            lost = [told for told in told if told not in kept]
            assert lost == []
            unchanged = [i for i, what in told.items() if what == "changed" and kept[i].version != 2]
            assert unchanged == []
    assert len(told) > 10


def test_a_process_killed_while_it_merges_leaves_two_people_or_one(folder: Path, now: Clock) -> None:
    for lines in (2, 5, 8):
        process = child(folder, "merging")
        assert process.stdout
        for _ in range(lines):
            what, pair = process.stdout.readline().split()
        process.send_signal(signal.SIGKILL)
        rest = [line.split() for line in process.communicate()[0].splitlines()]
        what, pair = [[what, pair], *(line for line in rest if len(line) == 2)][-1]
        with Notebook.open(folder, now) as notebook:
            people = {contact.id: contact.note for contact in notebook.search("", limit=100_000).contacts}
            joined = {merge.gone.id: merge.kept.id for merge in notebook.merges.all()}
            assert notebook.merges.aliases() == joined
            assert not joined.keys() & people.keys(), "joined and still there"
            assert set(joined.values()) <= people.keys(), "both are gone"
            kept, gone = pair.split("/")
            assert kept in people
            assert notebook.meant(gone) in ({gone} if what == "parted" else {kept, gone})


def test_a_full_disk_costs_only_the_write_that_met_it(folder: Path, now: Clock) -> None:
    out, errors = child(folder, "full").communicate(timeout=60)
    assert errors == ""
    *lines, total = out.splitlines()
    assert total == f"total {len(lines)}"
    with Notebook.open(folder, now) as notebook:
        assert {f"kept {c.id}" for c in notebook.search("", limit=100_000).contacts} == set(lines)
        assert is_sound(folder / "notebook.sqlite")


def test_a_disk_that_is_full_at_the_start_says_so(folder: Path, now: Clock, person: Callable[..., Contact]) -> None:
    import resource  # noqa: PLC0415  # POSIX only

    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    with Notebook.open(folder, now) as notebook:
        notebook.add(person("Odile"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
        try:
            with pytest.raises(DiskFull):
                notebook.add(person("Runa"))
            assert [contact.name for contact in notebook.search("").contacts] == ["Odile"]
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        assert notebook.add(person("Runa")).version == 1


def test_a_torn_tail_costs_only_what_was_not_acknowledged(tmp_path: Path) -> None:
    whole, torn = tmp_path / "whole.sqlite", tmp_path / "torn.sqlite"
    rows = Rows(whole)
    shelf = Shelf(rows, "left")
    log, acknowledged = Path(f"{whole}-wal"), []
    for n in range(12):
        shelf.put(f"{n}", {"text": "x" * (700 * n)})
        acknowledged.append(log.stat().st_size)
    pages, tail = whole.read_bytes(), log.read_bytes()
    rows.close()
    cuts = [*range(0, len(tail), 1999), *acknowledged, *(end - 1 for end in acknowledged)]
    for cut in cuts:
        for spoilt in (tail[:cut], tail[:cut] + b"\x99" * 5000):
            torn.write_bytes(pages)
            Path(f"{torn}-wal").write_bytes(spoilt)
            Path(f"{torn}-shm").unlink(missing_ok=True)
            with closing(Rows(torn)) as found:
                kept = list(Shelf(found, "left").all())
            assert kept[: sum(end <= cut for end in acknowledged)] == kept
            assert len(kept) >= sum(end <= cut for end in acknowledged)


def test_a_copy_taken_in_the_middle_of_a_transaction_holds_none_of_it(
    folder: Path, now: Clock, person: Callable[..., Contact], tmp_path: Path
) -> None:
    with Notebook.open(folder, now) as notebook:
        notebook.add(person("Odile"))
        with notebook.transaction():
            for n in range(3000):
                notebook.shelf("seen_requests").put(f"{n}", {"text": "x" * 15_000})
            notebook.add(person("Runa"))
            shutil.copytree(folder, tmp_path / "crashed")
    with Notebook.open(tmp_path / "crashed", now) as notebook:
        assert [contact.name for contact in notebook.search("").contacts] == ["Odile"]
        assert notebook.shelf("seen_requests").all() == {}
