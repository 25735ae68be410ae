"""Open the store's file: write-ahead log, schema version, and what may be wrong with it."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from core.errors import StoreBusy, StoreError, StoreInUse, StoreTooNew, StoreUnwritable
from core.private_files import make_private_file
from core.store.schema import MIGRATIONS, TABLES
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

WAIT_SECONDS = 30.0
"""How long to wait for another window that is writing."""
_SHORT_WAIT_MS = 500
"""For another window that is only just closing."""

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_DAMAGE_WITHOUT_CODE = ("Could not decode to UTF-8", "unsupported file format")
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_FORBIDDEN = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}


class Damaged(Exception):
    """The file is no database, or not all of it can be read."""


def open_database(
    path: Path, migrations: Sequence[str] = MIGRATIONS, *, seconds: float = WAIT_SECONDS
) -> sqlite3.Connection:
    """Open the store's file, making or migrating it where needed.

    `seconds` is how long each call waits for another program, now and later.
    Transactions are begun by hand; the connection may be used from any thread, one at a time.
    Raises StoreTooNew, Damaged, or sqlite3.Error or OSError where the file cannot be opened.
    """
    # SQLite gives its log and its index the permissions of the file.
    make_private_file(path)
    connection = sqlite3.connect(
        path, timeout=seconds, isolation_level=None, check_same_thread=False
    )
    try:
        _use_write_ahead_log(connection, seconds)
        connection.execute("PRAGMA synchronous = NORMAL")
        _migrate(connection, path, migrations)
        _check_tables(connection)
    except UnicodeDecodeError as error:
        # SQLite quotes the damaged bytes in its words for the error.
        connection.close()
        raise Damaged(str(error)) from error
    except sqlite3.DatabaseError as error:
        connection.close()
        if is_damage(error):
            raise Damaged(str(error)) from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def rewriting(path: Path) -> Iterator[sqlite3.Connection]:
    """Change the store on the only connection there is, leaving nothing of what is deleted.

    All of it is kept, or nothing where the block raises. Hold `alone`. Raises StoreInUse where
    another window or command has the store open, and what `open_database` does.
    """
    with closing(open_database(path)) as connection:
        _take_alone(connection)
        try:
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("BEGIN EXCLUSIVE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("VACUUM")
        finally:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()


def check_unused(path: Path) -> None:
    """See that nobody has the store open; hold `alone`. Raises StoreInUse, or sqlite3.Error."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        _take_alone(connection)


def _take_alone(connection: sqlite3.Connection) -> None:
    """Leave the write-ahead log, which only the one user of a file may."""
    connection.execute(f"PRAGMA busy_timeout = {_SHORT_WAIT_MS}")
    try:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError as error:
        if _code(error) in _BUSY:
            raise StoreInUse(
                worded(
                    "Another window of Diptych or one of its commands is at work with what is"
                    " kept. Close it and try again; nothing was removed."
                )
            ) from error
        raise


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether an error means that the file's content is broken."""
    # Python's own module has no code for a text that is no UTF-8, and only valid ones are written;
    # SQLite has none of its own for a format that no version of it has written.
    return _code(error) in _DAMAGE or str(error).startswith(_DAMAGE_WITHOUT_CODE)


def in_words(error: sqlite3.Error, path: Path) -> StoreError:
    """Turn an error of SQLite into one for the reader."""
    code = _code(error)
    if code == sqlite3.SQLITE_FULL:
        return StoreUnwritable(
            worded(
                "The disk is full, so translations and marks cannot be saved in {path}. Free"
                " some space; nothing that was saved before is lost.",
                path=path,
            )
        )
    if code in _FORBIDDEN:
        return StoreUnwritable(
            worded(
                "Diptych may not write its store {path}. Check the permissions of the file and"
                " of its folder.",
                path=path,
            )
        )
    if code in _BUSY:
        return StoreBusy(
            worded(
                "Another program has held the store {path} for over {wait_seconds:.0f} seconds."
                " Close other windows of Diptych and try again.",
                path=path,
                wait_seconds=WAIT_SECONDS,
            )
        )
    if isinstance(error, sqlite3.ProgrammingError):
        return StoreError(worded("The store {path} is closed.", path=path))
    return StoreError(
        worded("The store {path} could not be read or written ({error}).", path=path, error=error)
    )


def _code(error: sqlite3.Error) -> int:
    """Give SQLite's primary result code; errors of Python's own module have none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _use_write_ahead_log(connection: sqlite3.Connection, seconds: float) -> None:
    """Switch to the write-ahead log.

    SQLite does not wait for another process that switches the same new file at the same moment,
    but fails at once: waiting is ours to do.
    """
    deadline = time.monotonic() + seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            return
        except sqlite3.OperationalError as error:
            if _code(error) not in _BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.02)


def _migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    if _version(connection) == len(migrations):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)
        if version > len(migrations):
            raise StoreTooNew(
                worded(
                    "The store {path} was written by a newer version of Diptych. Update"
                    " Diptych, or start it with DIPTYCH_HOME set to another folder.",
                    path=path,
                )
            )
        for step in migrations[version:]:
            for statement in step.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _check_tables(connection: sqlite3.Connection) -> None:
    """Touch each table: cheap, and finds a file that was overwritten or cut short."""
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    missing = set(TABLES) - {name for (name,) in rows}
    if missing:
        raise Damaged(f"tables are missing: {', '.join(sorted(missing))}")
    for table in TABLES:
        connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchall()
