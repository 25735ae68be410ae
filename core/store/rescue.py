"""Set a damaged store aside and carry over what a person had set."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from core.errors import StoreUnwritable
from core.files.atomic_write import set_aside_name
from core.private_files import make_private_file
from core.store.database import WAIT_SECONDS, open_database
from core.store.quotes import add_quotes
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PROBES = 20_000
"""How many unreadable rows are tried one by one."""

_Row = tuple[Any, ...]


@contextmanager
def alone(path: Path, *, seconds: float = WAIT_SECONDS) -> Iterator[None]:
    """Let one process at a time open or replace the store.

    Without it, one window could open the damaged file's log as the new file's. The lock is
    a database's, so that it ends with its process. Raises sqlite3.Error or OSError.
    """
    file = path.with_name(f"{path.stem}.lock")
    make_private_file(file)
    with closing(sqlite3.connect(file, timeout=seconds, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield
        lock.execute("ROLLBACK")


def begin_anew(path: Path) -> str | None:
    """Set aside what is left of a store that is gone or cut to nothing; hold `alone`.

    Gives the words for the reader; None where the store is there, or there never was one.
    """
    try:
        if path.stat().st_size:
            return None
        was_there = True
    except FileNotFoundError:
        was_there = False
    log = path.with_name(f"{path.name}-wal")
    aside = set_aside_name(path)
    left = was_there or (log.exists() and log.stat().st_size > 0)
    if left:
        # SQLite would remove the log, in which the last changes may still be.
        _move(path, aside)
    elif not any((path.parent / "copies").glob("*.json")):
        return None
    if was_there:
        return worded(
            "The file with your translations, notes and marks was empty. It was set aside as"
            " {name}, and a new one was begun.",
            name=aside.name,
        )
    return worded(
        "The file with your translations, notes and marks is gone: {path}. A new one was begun.",
        path=path,
    )


def rescue(path: Path) -> str:
    """Replace a damaged store by a new one with what a person set, row by row; hold `alone`.

    Gives the words for the reader. Translations and prepared articles are not carried over: they
    can be made again, and nothing would show that a damaged one is wrong.
    """
    aside = set_aside_name(path)
    try:
        _move(path, aside)
    except OSError as error:
        raise StoreUnwritable(
            worded(
                "The store {path} is damaged and cannot be set aside ({reason}). Close other"
                " windows of Diptych and start it again.",
                path=path,
                reason=error.strerror,
            )
        ) from error
    with closing(sqlite3.connect(aside, timeout=WAIT_SECONDS, isolation_level=None)) as damaged:
        marks = list(_read_marks(damaged))
        corrections = list(_read_corrections(damaged))
        notes = list(_read_notes(damaged))
        tags = list(_read_tags(damaged))
        quotes = list(_read_quotes(damaged))
        pages = list(_read_quote_pages(damaged))
        terms = list(_read_terms(damaged))
        edits = list(_read_entity_edits(damaged))
        ids = list(_read_entity_ids(damaged)) if edits else []
    with closing(open_database(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT OR IGNORE INTO marks (content, read, starred, language) VALUES (?, ?, ?, ?)",
            marks,
        )
        connection.executemany(
            "INSERT OR IGNORE INTO corrections (sentence, from_code, to_code, text) "
            "VALUES (?, ?, ?, ?)",
            corrections,
        )
        connection.executemany(
            "INSERT OR IGNORE INTO article_notes (content, start, end, sentence, text, changed) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            notes,
        )
        connection.executemany(
            "INSERT OR IGNORE INTO article_tags (content, tag) VALUES (?, ?)", tags
        )
        add_quotes(connection, quotes)
        connection.executemany(
            "INSERT OR IGNORE INTO quote_pages (folder, position, item, text) VALUES (?, ?, ?, ?)",
            pages,
        )
        connection.executemany(
            "INSERT OR IGNORE INTO terms (folder, source, from_code, to_code, target) "
            "VALUES (?, ?, ?, ?, ?)",
            terms,
        )
        connection.executemany("INSERT INTO entity_edits (folder, data) VALUES (?, ?)", edits)
        connection.executemany(
            "INSERT OR IGNORE INTO entity_ids (folder, key, id) VALUES (?, ?, ?)", ids
        )
        connection.execute("COMMIT")
    recovered = [
        worded("marks (read, star, language): {number}", number=len(marks)),
        worded("corrections: {number}", number=len(corrections)),
        worded("notes: {number}", number=len(notes)),
        worded("tags: {number}", number=len(tags)),
        worded("quotes: {number}", number=len(quotes)),
        worded("terms: {number}", number=len(terms)),
    ]
    return worded(
        "The file with your translations and marks was damaged. It was set aside as {name}."
        " Recovered: {recovered}. Articles are read and translated again.",
        name=aside.name,
        recovered=one_after_another(recovered),
    )


def _move(path: Path, aside: Path) -> None:
    """Rename the file together with its log, without which its last changes are lost."""
    for ending in ("-shm", "-wal", ""):
        old = path.with_name(path.name + ending)
        if old.exists():
            old.rename(aside.with_name(aside.name + ending))


def _read_marks(damaged: sqlite3.Connection) -> Iterator[_Row]:
    """Read the marks of a damaged file, leaving out rows that cannot be what was written."""
    columns = "SELECT id, content, read, starred, language FROM marks"
    for _, content, read, starred, language in _readable_rows(damaged, columns):
        if (
            isinstance(content, str)
            and read in (0, 1)
            and starred in (0, 1)
            and isinstance(language, str | None)
        ):
            yield content, read, starred, language


def _read_corrections(damaged: sqlite3.Connection) -> Iterator[_Row]:
    """Read the corrections of a damaged file; one of an older version has none."""
    columns = "SELECT id, sentence, from_code, to_code, text FROM corrections"
    for _, *row in _readable_rows(damaged, columns):
        if all(isinstance(value, str) for value in row) and row[0] and row[3]:
            yield tuple(row)


def _read_notes(damaged: sqlite3.Connection) -> Iterator[_Row]:
    """Read the notes of a damaged file; one of an older version has none."""
    columns = "SELECT id, content, start, end, sentence, text, changed FROM article_notes"
    for _, *row in _readable_rows(damaged, columns):
        content, start, end, sentence, text, changed = row
        strings = (content, sentence, text, changed)
        if (
            all(isinstance(value, str) for value in strings)
            and all(isinstance(value, int) for value in (start, end))
            and content
            and text
        ):
            yield tuple(row)


def _read_tags(damaged: sqlite3.Connection) -> Iterator[_Row]:
    """Read the tags of a damaged file; one of an older version has none."""
    for _, *row in _readable_rows(damaged, "SELECT id, content, tag FROM article_tags"):
        if all(isinstance(value, str) and value for value in row):
            yield tuple(row)


def _read_quotes(damaged: sqlite3.Connection) -> Iterator[_Row]:
    """Read the quotes of a damaged file; one of an older version has none."""
    columns = (
        "SELECT number, content, id, text, start, end, colour, translated, note, codes, changed "
        "FROM quotes"
    )
    for _, *row in _readable_rows(damaged, columns):
        content, id_, text, start, end, *others = row
        strings = (content, id_, text, *others)
        if (
            all(isinstance(value, str) for value in strings)
            and all(isinstance(value, int) for value in (start, end))
            and all((content, id_, text))
        ):
            yield tuple(row)


def _read_quote_pages(damaged: sqlite3.Connection) -> Iterator[_Row]:
    """Read the order of quotes, and what is written between them, up to the first fault."""
    rows, _ = _until_fault(damaged, "SELECT folder, position, item, text FROM quote_pages")
    for folder, position, item, text in rows:
        if (
            isinstance(folder, bytes)
            and isinstance(position, int)
            and isinstance(item, str)
            and isinstance(text, str | None)
        ):
            yield folder, position, item, text


def _read_terms(damaged: sqlite3.Connection) -> Iterator[_Row]:
    """Read the terms of a damaged file; one of an older version has none."""
    columns = "SELECT id, folder, source, from_code, to_code, target FROM terms"
    for _, folder, *row in _readable_rows(damaged, columns):
        if isinstance(folder, bytes) and all(isinstance(value, str) for value in row):
            yield folder, *row


def _read_entity_edits(damaged: sqlite3.Connection) -> Iterator[_Row]:
    """Read the changes of entities in their order, up to the first fault.

    A change builds on those before it: what follows an unreadable one is not carried over.
    """
    rows, _ = _until_fault(damaged, "SELECT folder, data FROM entity_edits ORDER BY id")
    for folder, data in rows:
        if not isinstance(folder, bytes) or not isinstance(data, str):
            return
        yield folder, data


def _read_entity_ids(damaged: sqlite3.Connection) -> Iterator[_Row]:
    """Read the ids that changes of entities speak of."""
    rows, _ = _until_fault(damaged, "SELECT folder, key, id FROM entity_ids")
    for folder, key, id_ in rows:
        if isinstance(folder, bytes) and isinstance(key, str) and isinstance(id_, str):
            yield folder, key, id_


def _readable_rows(connection: sqlite3.Connection, columns: str) -> Iterator[_Row]:
    """Read up to the first fault, back to the last, then one by one between.

    The first of the columns is the number of the row.
    """
    _, is_table = _until_fault(connection, f"{columns} LIMIT 0")
    if not is_table:
        return
    front, whole = _until_fault(connection, f"{columns} ORDER BY rowid")
    yield from front
    if whole:
        return
    back, _ = _until_fault(connection, f"{columns} ORDER BY rowid DESC")
    # A damaged id may be any number: neither its order nor its size can be trusted.
    seen = {row[0] for row in front}
    yield from (row for row in back if row[0] not in seen)
    seen.update(row[0] for row in back)
    for number in range(1, len(seen) + _PROBES):
        if number not in seen:
            rows, _ = _until_fault(connection, f"{columns} WHERE rowid = {number}")
            yield from rows


def _until_fault(connection: sqlite3.Connection, query: str) -> tuple[list[_Row], bool]:
    """Fetch rows until one cannot be read; tell whether all could."""
    rows: list[_Row] = []
    try:
        # One by one: a list comprehension would lose the rows before the fault.
        for row in connection.execute(query):
            rows.append(row)  # noqa: PERF402
    except (sqlite3.Error, UnicodeDecodeError):
        return rows, False
    return rows, True
