from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event, Thread

from amana.notebook.errors import StaleVersion
from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact

Invent = Callable[..., Contact]


def test_eight_threads_write_while_others_read_and_nothing_is_lost(
    folder: Path, now: Callable[[], datetime], person: Invent
) -> None:
    done = Event()
    half: list[str] = []

    def write(thread: int) -> list[Contact]:
        kept = []
        for n in range(100):
            with notebook.transaction():
                added = notebook.add(person(f"Person {thread} {n}", f"person-{thread}-{n}"))
                notebook.shelf("seen_requests").put(added.id, {"n": n})
            kept.append(added)
        return kept

    def read() -> int:
        rounds = 0
        while not done.is_set():
            half.extend(
                contact.id
                for contact in notebook.search("person", limit=5).contacts
                if notebook.find(contact.profiles) != contact or not notebook.shelf("seen_requests").get(contact.id)
            )
            rounds += 1
        return rounds

    with Notebook.open(folder, now) as notebook, ThreadPoolExecutor(10) as pool:
        readers = [pool.submit(read) for _ in range(2)]
        kept = [contact for written in pool.map(write, range(8)) for contact in written]
        done.set()
        assert all(reader.result() for reader in readers)
        assert half == []
        assert notebook.search("").total == 800
    with Notebook.open(folder, now) as notebook:
        assert [notebook.get(contact.id) for contact in kept] == kept
        assert set(notebook.shelf("seen_requests").all()) == {contact.id for contact in kept}


def test_sixteen_threads_changing_one_contact_never_overwrite_each_other(notebook: Notebook, person: Invent) -> None:
    contact = notebook.add(person("Odile", note=""))

    def change(thread: int) -> None:
        for n in range(5):
            while True:
                seen = notebook.get(contact.id)
                try:
                    notebook.replace(replace(seen, note=f"{seen.note}{thread}.{n} "), seen.version)
                    break
                except StaleVersion:
                    continue

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(change, range(16)))
    final = notebook.get(contact.id)
    assert final.version == 81
    assert sorted(final.note.split()) == sorted(f"{thread}.{n}" for thread in range(16) for n in range(5))


def test_a_slow_transaction_keeps_no_reader_waiting(notebook: Notebook, person: Invent) -> None:
    contact = notebook.add(person("Odile"))
    read: list[Contact] = []
    with notebook.transaction():
        notebook.replace(replace(contact, name="Changed"), 1)
        reader = Thread(target=lambda: read.append(notebook.get(contact.id)))
        reader.start()
        reader.join(5)
        assert not reader.is_alive()
    assert read == [contact]
