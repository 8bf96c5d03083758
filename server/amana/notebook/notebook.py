"""The notebook: every contact and the few small tables beside them, on disk when a call returns."""

import errno
import gc
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import starmap
from pathlib import Path
from typing import Literal, Self, get_args

from amana.notebook import backup, formats, private
from amana.notebook.answers import Answers
from amana.notebook.catalogue import Catalogue, Pending
from amana.notebook.entry import READING, Entry, entry, key_text
from amana.notebook.errors import (
    DiskFull,
    NoPlace,
    NoSuchContact,
    NotebookDamaged,
    ProfileTaken,
    StaleVersion,
)
from amana.notebook.holding import Holding
from amana.notebook.lazy_rows import Json
from amana.notebook.merges import Merge, Merges
from amana.notebook.paging import Page, mark_after, start_after
from amana.notebook.rows import Rows
from amana.notebook.sent_rows import SentRows
from amana.notebook.shelf import Shelf
from amana.notebook.sqlite_file import is_sound
from amana.notebook.sweeping import Sweeping
from amana.relationship.contact import Contact
from amana.relationship.event import Kind
from amana.relationship.profile import ProfileKey
from amana.relationship.sameness import Card, sought_of

__all__ = ["Notebook", "Page", "Shelf", "ShelfName"]

ShelfName = Literal["browsers", "silences", "seen_requests", "settings", "outcomes", "apart"]

Keep = Callable[[str, Json], None]
"""How a shelf takes a document: as a new one, or in place of an older one."""

_SHELVES: tuple[ShelfName, ...] = get_args(ShelfName)


class Notebook:
    """The store of one user, open in one process at a time and safe under its threads.

    Every write is on disk when its call, or the transaction around it, returns; DiskFull otherwise,
    and then nothing of it was kept. What is handed out is the caller's own.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime], holding: Holding) -> None:
        self.folder = folder
        self.now = now
        self._holding = holding
        self._pending: Pending | None = None
        path = folder / backup.FILE
        formats.bring_up(path, self._back_up_before_lifting)
        if not is_sound(path):
            raise NotebookDamaged
        self._rows = Rows(path)
        try:
            with self._rows.transaction():
                self._people = Shelf(self._rows, "people")
                self._chores = Shelf(self._rows, "chores")
                self._entries = Shelf(self._rows, "catalogue")
                self._shelves = {name: Shelf(self._rows, name) for name in _SHELVES}
                self.answers = Answers(self._rows)
                self.sent = SentRows(self._rows)
                self.merges = Merges(self._rows)
                if self._chores.get("reading") != {"of": READING}:
                    self._read_everybody_anew()
            with _collecting_later():
                self._catalogue = Catalogue(starmap(Entry.from_document, self._entries.items()))
        except BaseException:
            self._rows.close()
            raise
        self._sweeping = Sweeping(self._rows, self._chores)
        self._sweeping.now()

    @classmethod
    def open(cls, folder: Path, now: Callable[[], datetime]) -> Self:
        """Open the notebook in this folder; folder and notebook are made if there are none.

        `now` tells the time with its zone. Raises NoPlace, NotebookBusy, NotebookTooNew, NotANotebook, or
        NotebookDamaged after setting the damaged file aside.
        """
        holding = _hold(folder)
        try:
            return cls(folder, now, holding)
        except NotebookDamaged as damage:
            aside = backup.set_aside(folder / backup.FILE, "damaged", now())
            holding.release()
            raise NotebookDamaged(aside, backup.newest(folder / backup.FOLDER)) from damage
        except BaseException:
            holding.release()
            raise

    def close(self) -> None:
        """Let go of the folder, with what was deleted wiped out; twice is once."""
        self._sweeping.stop()
        self._rows.close()
        self._holding.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def note_address(self, address: str) -> None:
        """Leave word of where this notebook is served, for a second process to tell its user."""
        self._holding.note(address)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Join every write inside into one that is kept or undone as a whole; other writers wait.

        `get`, `find` and the shelves see what was written so far; `search` sees what is on disk.
        """
        with self._rows.storage.file.writing:
            outermost = self._pending is None
            pending = self._pending = self._pending or Pending()
            mark = pending.mark()
            try:
                with self._rows.transaction():
                    yield
            except BaseException:
                pending.undo(mark)
                self._pending = None if outermost else pending
                raise
            if outermost:
                self._pending = None
                self._catalogue.apply(pending.changes)
                self._sweeping.put_off()

    def add(self, contact: Contact) -> Contact:
        """Keep somebody new, as version 1 of now.

        Raises ProfileTaken if a profile is somebody else's, ValueError if the id is.
        """
        at = self._at()
        added = replace(contact, version=1, created_at=at, changed_at=at)
        with self.transaction():
            self._keep(added, self._people.add, self._entries.add)
        return added

    def get(self, contact_id: str) -> Contact:
        """The contact with this id, or the one that somebody with this id was merged into; NoSuchContact."""
        return Contact.from_document(self._document(contact_id))

    def find(self, keys: Iterable[ProfileKey]) -> Contact | None:
        """The contact to whom the first known of these profiles belongs."""
        pending = self._pending if self._rows.storage.file.in_transaction else None
        for key in keys:
            if owner := self._catalogue.owner(key_text(key), pending):
                # Another thread may be deleting this person at the moment.
                with suppress(NoSuchContact):
                    return self.get(owner)
        return None

    def replace(self, contact: Contact, seen: int) -> Contact:
        """Keep a changed contact as the next version, if `seen` is still the current one.

        Raises NoSuchContact, StaleVersion, ProfileTaken.
        """
        with self.transaction():
            current = self._seen(contact.id, seen)
            changed = replace(contact, version=seen + 1, created_at=current["created_at"], changed_at=self._at())
            self._keep(changed, self._people.put, self._entries.put)
        return changed

    def delete(self, contact_id: str, seen: int) -> None:
        """Forget a contact for good: once the notebook is idle or closed, no byte of it is left in its files.

        Whoever was merged into them goes with them. Backups made before still hold it. Where others did something with
        them, or know the user through them, their id still stands: eight random bytes that say nothing about anybody,
        and `House.shown` leaves them out.
        Raises NoSuchContact, StaleVersion.
        """
        with self.transaction():
            contact_id = self._seen(contact_id, seen)["id"]
            names = self.merges.names_of(contact_id)
            for name in names:
                self.answers.forget(name)
            for merge in self.merges.about(names):
                self.merges.remove(merge)
            self._take_out(contact_id)
            self.owe_sweep()

    def join(self, merge: Merge, joined: Contact) -> Contact:
        """Keep two contacts as one, under a version that nobody has seen of either, and remember what they were.

        Raises NoSuchContact, StaleVersion where one of them is not as the merge has it.
        """
        with self.transaction():
            for one in (merge.kept, merge.gone):
                self._seen(one.id, one.version)
            self._take_out(merge.gone.id)
            self.merges.put(merge)
            version = max(merge.kept.version, merge.gone.version) + 1
            changed = replace(joined, version=version, changed_at=self._at())
            self._keep(changed, self._people.put, self._entries.put)
        return changed

    def part(self, merge: Merge, kept: Contact, gone: Contact) -> tuple[Contact, Contact]:
        """Keep the two of a merge as two again, each as a new version, and forget the merge. Raises NoSuchContact."""
        with self.transaction():
            version = self.get(merge.kept.id).version + 1
            self.merges.remove(merge)
            first, second = (replace(one, version=version, changed_at=self._at()) for one in (kept, gone))
            for one in (first, second):
                self._keep(one, self._people.put, self._entries.put)
            self.owe_sweep()
        return first, second

    def owe_sweep(self) -> None:
        """Have the file written anew, without what was taken out of it, at the next chance to sweep."""
        self._sweeping.owe()

    def search(self, text: str, *, circle: str | None = None, limit: int = 50, after: str | None = None) -> Page:
        """Find contacts by words in any script, all of them for none; those named so come first.

        `after` is the `next` of the page before; BadCursor for anything else.
        """
        return self._page(self._catalogue.search(text, circle), limit, after)

    def with_open_ends(self, today: date, *, limit: int = 50, after: str | None = None) -> Page:
        """The people with a promise that is overdue, or something else still open; whoever waits longest comes first.

        `after` is as for `search`.
        """
        return self._page(self._catalogue.waiting(today.isoformat()), limit, after)

    def ambassadors(self) -> tuple[Contact, ...]:
        """The people whose recommendation of the user worked out, in the order of names."""
        return tuple(self._read(self._catalogue.ambassadors()))

    def moved_by(self, kinds: Collection[Kind], *, limit: int = 50, after: str | None = None) -> Page:
        """The people whose numbers move with what these kinds of event weigh: those with one, and whom they introduced.

        In the order of names; `after` is as for `search`.
        """
        return self._page(self._catalogue.moved_by(kinds, self.merges.aliases()), limit, after)

    def meant(self, contact_id: str) -> str:
        """The id under which whoever has or had this id is kept, as far as is on disk; empty for nobody kept.

        No document is read.
        """
        if not contact_id or self._catalogue.get(contact_id):
            return contact_id
        kept = self.merges.kept_for(contact_id)
        return kept if self._catalogue.get(kept) else ""

    def near(self, person: Card) -> tuple[Contact, ...]:
        """Whoever may be this person, by an address, a number or a name alike, as far as is on disk; to be checked."""
        return tuple(self._read(self._catalogue.near(person.name, sought_of(person))))

    def twins(self, start: int, most: int) -> list[tuple[Contact, Contact]]:
        """Some of the pairs who may be one person, from the `start`th on, to be checked."""
        pairs = (tuple(self._read(pair)) for pair in self._catalogue.twins(start, most))
        return [(pair[0], pair[-1]) for pair in pairs if pair]

    def addresses(self) -> list[str]:
        """The addresses of kept pages of the web, as far as they are on disk; no document is read."""
        return self._catalogue.addresses()

    def last_contact(self, contact_id: str) -> str | None:
        """When something last happened with this person, as a day, a month or a year."""
        known = self._catalogue.get(contact_id)
        return known.last_contact if known else None

    def shelf(self, name: ShelfName) -> Shelf:
        """One of the small tables."""
        return self._shelves[name]

    def _page(self, found: list[str], limit: int, after: str | None) -> Page:
        start = start_after(found, after)
        end = start + max(limit, 1)
        return Page(tuple(self._read(found[start:end])), len(found), mark_after(found, end))

    def _read(self, ids: Iterable[str]) -> Iterator[Contact]:
        for contact_id in ids:
            # Another thread may have deleted this person since.
            with suppress(NoSuchContact):
                yield self.get(contact_id)

    def _take_out(self, contact_id: str) -> None:
        self._people.remove(contact_id)
        self._entries.remove(contact_id)
        self._note(contact_id, None)

    def _document(self, contact_id: str) -> Json:
        document = self._people.get(contact_id) or self._people.get(self.merges.kept_for(contact_id))
        if document is None:
            raise NoSuchContact(contact_id)
        return document

    def _seen(self, contact_id: str, seen: int) -> Json:
        document = self._document(contact_id)
        if document["version"] != seen:
            raise StaleVersion(document["version"])
        return document

    def _keep(self, contact: Contact, keep_document: Keep, keep_entry: Keep) -> None:
        new = entry(contact)
        for key in new.keys:
            owner = self._catalogue.owner(key, self._pending)
            if owner not in {None, contact.id}:
                raise ProfileTaken(str(owner))
        keep_document(contact.id, contact.to_document())
        keep_entry(contact.id, new.to_document())
        self._note(contact.id, new)

    def _note(self, contact_id: str, new: Entry | None) -> None:
        assert self._pending is not None  # noqa: S101  # only called inside a transaction
        self._pending.set(contact_id, new)

    def _read_everybody_anew(self) -> None:
        for contact_id, document in self._people.items():
            self._entries.put(contact_id, entry(Contact.from_document(document)).to_document())
        self._chores.put("reading", {"of": READING})

    def _at(self) -> str:
        return self.now().astimezone(UTC).isoformat(timespec="seconds")

    def _back_up_before_lifting(self) -> None:
        name = f"notebook-before-format-{formats.FORMAT}-{backup.stamp(self.now())}"
        backup.copy(self.folder / backup.FILE, self.folder / backup.FOLDER, name)


def _hold(folder: Path) -> Holding:
    """Hold a folder, which is made if there is none. Raises NoPlace, DiskFull, NotebookBusy."""
    try:
        private.make_folder(folder)
        return Holding(folder)
    except OSError as error:
        raise (DiskFull() if error.errno == errno.ENOSPC else NoPlace(folder)) from error


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Make many objects that all stay: Python would look through them for garbage over and over, for a third more."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()
