"""The notebook: every contact and the few small tables beside them, on disk when a call returns."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, Self

from amana.notebook import backup, formats, private
from amana.notebook.catalogue import Catalogue, Changes, entry, key_text
from amana.notebook.errors import (
    BadCursor,
    NoSuchContact,
    NotebookDamaged,
    NotebookError,
    ProfileTaken,
    StaleVersion,
)
from amana.notebook.holding import Holding
from amana.notebook.lazy_rows import Json
from amana.notebook.rows import Rows
from amana.notebook.shelf import Shelf
from amana.notebook.sqlite_file import is_sound
from amana.relationship.contact import Contact
from amana.relationship.profile import ProfileKey

ShelfName = Literal["browsers", "settings", "silences", "seen_requests"]

_SHELVES: tuple[ShelfName, ...] = ("browsers", "settings", "silences", "seen_requests")
_CURSOR_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the contacts that a search found, how many there are, and the mark to go on from."""

    contacts: tuple[Contact, ...]
    total: int
    next: str | None


class Notebook:
    """The store of one user, open in one process at a time and safe under its threads.

    Every write is on disk when its call, or the transaction around it, returns; DiskFull otherwise,
    and then nothing of it was kept. What is handed out is the caller's own.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime], holding: Holding) -> None:
        self.folder = folder
        self.now = now
        self._holding = holding
        self._changes: Changes | None = None
        path = folder / backup.FILE
        formats.bring_up(path, self._before_format)
        if not is_sound(path):
            raise NotebookDamaged
        self._rows = Rows(path)
        try:
            with self._rows.transaction():
                self._people = Shelf(self._rows, "people")
                self._chores = Shelf(self._rows, "chores")
                self._shelves = {name: Shelf(self._rows, name) for name in _SHELVES}
            self._catalogue = Catalogue(self._people)
        except BaseException:
            self._rows.close()
            raise
        self._sweep()

    @classmethod
    def open(cls, folder: Path, now: Callable[[], datetime]) -> Self:
        """Open the notebook in this folder; folder and notebook are made if there are none.

        `now` tells the time with its zone. Raises NotebookBusy, NotebookTooNew, NotANotebook, or
        NotebookDamaged after setting the damaged file aside.
        """
        private.make_folder(folder)
        holding = Holding(folder)
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
        """Let go of the folder; twice is once."""
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
            before = self._changes
            self._changes = dict(before or {})
            try:
                with self._rows.transaction():
                    yield
            except BaseException:
                self._changes = before
                raise
            if before is None:
                changes, self._changes = self._changes, None
                self._catalogue.apply(changes)
                if None in changes.values():
                    self._sweep()

    def add(self, contact: Contact) -> Contact:
        """Keep somebody new, as version 1 of now; ProfileTaken if a profile is somebody else's."""
        at = self._at()
        added = replace(contact, version=1, created_at=at, changed_at=at)
        with self.transaction():
            if self._people.get(contact.id) is not None:
                raise ValueError(f"the id {contact.id} is already in use")
            self._keep(added)
        return added

    def get(self, contact_id: str) -> Contact:
        """The contact with this id; NoSuchContact."""
        return Contact.from_document(self._document(contact_id))

    def find(self, keys: Iterable[ProfileKey]) -> Contact | None:
        """The contact to whom the first known of these profiles belongs."""
        changes = self._changes if self._rows.storage.file.in_transaction else None
        for key in keys:
            if owner := self._catalogue.owner(key_text(key), changes or {}):
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
            changed = replace(
                contact, version=seen + 1, created_at=current["created_at"], changed_at=self._at()
            )
            self._keep(changed)
        return changed

    def delete(self, contact_id: str, seen: int) -> None:
        """Forget a contact for good: no byte of it is left in the notebook's files.

        Backups made before still hold it. Raises NoSuchContact, StaleVersion.
        """
        with self.transaction():
            self._seen(contact_id, seen)
            self._people.remove(contact_id)
            self._shelves["seen_requests"].remove_mentioning(contact_id)
            self._chores.put("sweep", {})
            self._pending()[contact_id] = None

    def search(
        self, text: str, *, circle: str | None = None, limit: int = 50, after: str | None = None
    ) -> Page:
        """Find contacts by words in any script, all of them for none; those named so come first.

        `after` is the `next` of the page before; BadCursor for anything else.
        """
        found = self._catalogue.search(text, circle)
        start = _start(found, after)
        ids = found[start : start + max(limit, 1)]
        contacts = []
        for contact_id in ids:
            with suppress(NoSuchContact):
                contacts.append(self.get(contact_id))
        end = start + len(ids)
        return Page(tuple(contacts), len(found), f"{end}.{ids[-1]}" if ids and end < len(found) else None)

    def last_contact(self, contact_id: str) -> str | None:
        """When something last happened with this person, as a day, a month or a year."""
        known = self._catalogue.get(contact_id)
        return known.last_contact if known else None

    def shelf(self, name: ShelfName) -> Shelf:
        """One of the small tables."""
        return self._shelves[name]

    def _document(self, contact_id: str) -> Json:
        document = self._people.get(contact_id)
        if document is None:
            raise NoSuchContact(contact_id)
        return document

    def _seen(self, contact_id: str, seen: int) -> Json:
        document = self._document(contact_id)
        if document["version"] != seen:
            raise StaleVersion(document["version"])
        return document

    def _keep(self, contact: Contact) -> None:
        document = contact.to_document()
        new = entry(document)
        for key in new.keys:
            owner = self._catalogue.owner(key, self._pending())
            if owner not in {None, contact.id}:
                raise ProfileTaken(str(owner))
        self._people.put(contact.id, document)
        self._pending()[contact.id] = new

    def _pending(self) -> Changes:
        assert self._changes is not None  # noqa: S101  # only called inside a transaction
        return self._changes

    def _sweep(self) -> None:
        """Wipe what was deleted, now or, where the disk refuses, at the next chance."""
        if len(self._chores):
            with suppress(NotebookError):
                if self._rows.storage.file.sweep():
                    self._chores.remove("sweep")

    def _at(self) -> str:
        return self.now().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def _before_format(self, found: int) -> None:
        name = f"notebook-before-format-{formats.FORMAT}-{backup.stamp(self.now())}"
        backup.copy(self.folder / backup.FILE, self.folder / backup.FOLDER, name)
        del found


def _start(found: list[str], after: str | None) -> int:
    if after is None:
        return 0
    position, _, contact_id = after[:_CURSOR_LENGTH].partition(".")
    if not position.isdecimal() or not contact_id:
        raise BadCursor
    try:
        return found.index(contact_id) + 1
    except ValueError:
        # Whoever stood there is gone, and those behind moved up by one.
        return int(position) - 1
