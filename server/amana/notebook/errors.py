"""What can go wrong with the notebook: one class a failure, each with a stable code and a sentence."""

from pathlib import Path


class NotebookError(Exception):
    """The notebook could not do this."""

    code = "notebook_error"

    def __init__(self, sentence: str = "") -> None:
        super().__init__(sentence or self.__doc__)


class NoSuchContact(NotebookError):
    """Nobody with this id is kept in the notebook."""

    code = "no_such_contact"

    def __init__(self, contact_id: str) -> None:
        super().__init__()
        self.contact_id = contact_id


class StaleVersion(NotebookError):
    """This contact has changed since you read it: read it again, then change it."""

    code = "stale_version"

    def __init__(self, current: int) -> None:
        super().__init__()
        self.current = current


class ProfileTaken(NotebookError):
    """This profile already belongs to another contact: one profile is one person."""

    code = "profile_taken"

    def __init__(self, owner: str) -> None:
        super().__init__()
        self.owner = owner


class BadText(NotebookError):
    """This text holds half a character or a number that is none, which no file can keep: type it again."""

    code = "bad_text"


class BadCursor(NotebookError):
    """This mark of a page is not one that a search gave: start the search again."""

    code = "bad_cursor"


class NotebookBusy(NotebookError):
    """Another Amana holds this notebook."""

    code = "notebook_busy"

    def __init__(self, pid: int | None = None, address: str = "") -> None:
        holder = "another program" if pid is None else f"another Amana (process {pid})"
        at = f" at {address}" if address else ""
        super().__init__(f"This notebook is in use by {holder}{at}: use that one, or stop it first.")
        self.pid = pid
        self.address = address


class NotebookTooNew(NotebookError):
    """A newer Amana wrote this notebook."""

    code = "notebook_too_new"

    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            f"A newer Amana wrote this notebook (format {found}, this one reads up to {known}): "
            "update Amana. Nothing was changed."
        )
        self.found = found
        self.known = known


class NoPlace(NotebookError):
    """The folder cannot be made or written: name another one."""

    code = "no_place"

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} cannot be made or written: name another folder.")
        self.folder = folder


class NotANotebook(NotebookError):
    """This file is no notebook of Amana, or a damaged one: it was left as it is."""

    code = "not_a_notebook"

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is no notebook of Amana, or a damaged one. It was left as it is.")
        self.path = path


class NotebookDamaged(NotebookError):
    """The notebook's file is damaged."""

    code = "notebook_damaged"

    def __init__(self, aside: Path | None = None, backup: Path | None = None) -> None:
        lies = f" It was set aside, unchanged, as {aside}." if aside else ""
        way_out = f" The newest backup is {backup}: restore it." if backup else " No backup was found beside it."
        super().__init__(f"The notebook's file is damaged.{lies}{way_out if aside else ''}")
        self.aside = aside
        self.backup = backup


class DiskFull(NotebookError):
    """The disk is full or refuses to be written: nothing of this write was kept, all before it is safe."""

    code = "disk_full"


class BackupStopped(NotebookError):
    """The backup was stopped; its unfinished file is gone."""

    code = "backup_stopped"
