"""The notebook's format: its number stands in the file, and older files are lifted to the newest."""
# ruff: noqa: S608  # the names of tables are our own constants

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from amana.notebook import private
from amana.notebook.answers import ANSWERS, TOLD_OF, places
from amana.notebook.errors import NotANotebook, NotebookTooNew
from amana.notebook.sqlite_file import connect, our_errors

APPLICATION = 0x416D6E61
"""The letters "Amna": SQLite's own place for saying whose file this is."""

FORMAT = 4
"""The format that this Amana writes.

Since 2, events may name what they answer and people what they offer; since 3, kept answers are found by what they tell
of, and of those about something deleted only the moment stays; since 4, cards have addresses and numbers, interests,
languages and whom somebody knows, and two contacts may be merged.
"""


def _nothing(_: sqlite3.Connection) -> None:
    """What the newer format adds may be missing from a document."""


def _find_answers(connection: sqlite3.Connection) -> None:
    """Note what each kept answer tells of; one that tells of the user's settings is not needed and not kept."""
    for table in (ANSWERS, TOLD_OF):
        connection.execute(f"CREATE TABLE IF NOT EXISTS {table} (id TEXT PRIMARY KEY NOT NULL, document TEXT NOT NULL)")
    for name, text in connection.execute(f"SELECT id, document FROM {ANSWERS}").fetchall():
        answer = json.loads(text)
        found = [(place + name,) for place in places(answer)]
        connection.executemany(f"INSERT INTO {TOLD_OF} VALUES (?, '{{}}')", found)
        if not found and answer["body"].startswith("{"):
            left = json.dumps({part: answer[part] for part in ("fingerprint", "at")})
            connection.execute(f"UPDATE {ANSWERS} SET document = ? WHERE id = ?", (left, name))


MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _nothing, 2: _find_answers, 3: _nothing}
"""By format: what lifts a file from it to the next one."""


def bring_up(path: Path, back_up: Callable[[], object]) -> None:
    """Make the file a notebook of today's format, lifting an older one after `back_up()`.

    Raises NotANotebook or NotebookTooNew, and leaves such a file as it is.
    """
    private.make_file(path)
    with our_errors(), closing(connect(path)) as connection:
        found = format_of(connection, path)
        if found == FORMAT:
            return
        if found:
            back_up()
        connection.execute("BEGIN IMMEDIATE")
        for step in range(found, FORMAT) if found else ():
            MIGRATIONS[step](connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        # An error before this line closes the connection, which undoes all of it.
        connection.execute("COMMIT")


def format_of(connection: sqlite3.Connection, path: Path) -> int:
    """The format of a notebook, 0 for a file that is still empty; NotANotebook, NotebookTooNew."""
    whose, found, tables = (
        connection.execute(query).fetchone()[0]
        for query in ("PRAGMA application_id", "PRAGMA user_version", "SELECT COUNT(*) FROM sqlite_schema")
    )
    if whose != APPLICATION and (whose or found or tables):
        raise NotANotebook(path)
    if found > FORMAT:
        raise NotebookTooNew(found, FORMAT)
    return int(found)
