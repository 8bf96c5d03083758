"""A process of its own that writes to a notebook until it is told to stop, or is killed."""

import resource
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from threading import Thread

from amana.notebook.errors import DiskFull
from amana.notebook.merges import Merge
from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact
from amana.relationship.joining import join, part

HARD = resource.getrlimit(resource.RLIMIT_FSIZE)[1]


def now() -> datetime:
    return datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def someone() -> Contact:
    contact_id = token_hex(8)
    return Contact(id=contact_id, name=f"Person {contact_id}", note="wrote a long letter " * 40)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def write_for_ever(notebook: Notebook) -> None:
    """Add, note on a shelf and change, each acknowledged in one line once it is on disk."""
    while True:
        with notebook.transaction():
            kept = notebook.add(someone())
            notebook.shelf("seen_requests").put(kept.id, {"of": kept.id})
        say("kept", kept.id)
        notebook.replace(replace(kept, company="Kestrel"), 1)
        say("changed", kept.id)


def merge_for_ever(notebook: Notebook) -> None:
    """Join two people and part them again, over and over; killed at any moment, they are one or two."""
    while True:
        kept, gone = notebook.add(someone()), notebook.add(someone())
        made = Merge(token_hex(8), "2026", kept, gone, frozenset())
        joined = notebook.join(made, join(kept, gone, frozenset()))
        say("joined", f"{kept.id}/{gone.id}")
        notebook.part(made, *part(joined, kept, gone, frozenset()))
        say("parted", f"{kept.id}/{gone.id}")


def write_on_full_disks(notebook: Notebook) -> None:
    """Let the disk end at one place after another; whatever fails must leave all the rest readable."""
    kept = [notebook.add(someone()) for _ in range(5)]
    files = [notebook.folder / f"notebook.sqlite{end}" for end in ("", "-wal")]
    for room in range(0, 60_000, 3_100):
        resource.setrlimit(resource.RLIMIT_FSIZE, (max(f.stat().st_size for f in files) + room, HARD))
        full = 0
        while not full:
            try:
                kept.append(notebook.add(someone()))
            except DiskFull:
                full += 1
        assert all(notebook.get(one.id) == one for one in kept)
        assert notebook.search("person", limit=1).total == len(kept)
        gone = kept.pop()
        try:
            notebook.delete(gone.id, 1)
        except DiskFull:
            kept.append(gone)
        resource.setrlimit(resource.RLIMIT_FSIZE, (HARD, HARD))
        kept.append(notebook.add(someone()))
    for one in kept:
        say("kept", one.id)
    say("total", len(kept))


def hold(notebook: Notebook) -> None:
    notebook.note_address("http://127.0.0.1:26262")
    say("holding")
    sys.stdin.read()


def main() -> None:
    folder, what = Path(sys.argv[1]), sys.argv[2]
    with Notebook.open(folder, now) as notebook:
        if what == "for-ever":
            for _ in range(3):
                Thread(target=write_for_ever, args=(notebook,), daemon=True).start()
            sys.stdin.read()
        else:
            {"full": write_on_full_disks, "merging": merge_for_ever, "hold": hold}[what](notebook)


if __name__ == "__main__":
    main()
