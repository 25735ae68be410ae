"""The store: one SQLite file with all that was read, translated and marked."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from threading import Lock, local
from typing import TYPE_CHECKING, TypeVar

from core.errors import StoreError, StoreUnwritable
from core.private_files import private_folder
from core.store.articles import Articles
from core.store.bundled import Bundled
from core.store.corrections import Corrections
from core.store.database import Damaged, in_words, is_damage, open_database, rewriting
from core.store.entities import Entities
from core.store.entity_indexes import EntityIndexes
from core.store.files import Files
from core.store.folder_lists import FolderLists
from core.store.forgetting import Kept, count_kept, forget_folder
from core.store.kept_routes import KeptRoutes
from core.store.marks import ArticleMarks
from core.store.meanings import Meanings
from core.store.notes import Notes
from core.store.patience import Patience, in_turn
from core.store.quotes import Quotes
from core.store.rescue import alone, begin_anew, rescue
from core.store.summaries import Summaries
from core.store.table import encoded
from core.store.terms import TermLists
from core.store.translations import Translations
from core.store.visits import Visits
from core.store.word_index import WordIndex
from core.store.written import WrittenRoom
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from core.store.table import Row

_T = TypeVar("_T")
_Identity = tuple[int, int]

_ONE_TRY = 1.0
"""Seconds that one call waits for another program with the lock held; then it lets go of it."""


class Store:
    """Everything finished, kept: usable from any thread, and by several processes at once.

    Every change is committed before its method returns and survives a killed process. `content`
    is the SHA-256 of a file's bytes in hexadecimal, so that a moved file keeps what it has.
    Methods raise StoreError or StoreUnwritable, with words for the reader.

    `notice` is None, or tells the reader that a damaged store was set aside: at the opening or
    whenever the damage was met.
    """

    def __init__(self, path: Path, *, patience: Patience | None = None) -> None:
        """Open the store, made if missing; raise StoreTooNew or StoreUnwritable.

        With `patience`, another program that holds it is waited for; see `patient`.
        """
        self.path = path
        self.notice: str | None = None
        self.lost = False
        """Whether what was kept is gone, or only a part of it could be kept."""
        # A reader never waits for a writer in write-ahead logging, so each has its connection.
        self._read_lock = Lock()
        self._write_lock = Lock()
        self._gathered = local()
        self._patience = local()
        self._closed = False
        self._version: int | None = None
        self._reader, self._writer, self._identity = in_turn(self._open, path, patience)
        self.articles = Articles(self._read, self._write)
        self.summaries = Summaries(self._read, self._write)
        self.words = WordIndex(self._read, self._write)
        self.meanings = Meanings(self._read, self._write)
        self.files = Files(self._read, self._write)
        self.lists = FolderLists(self._read, self._write)
        self.marks = ArticleMarks(self._read, self._write)
        self.translations = Translations(self._read, self._write)
        self.corrections = Corrections(self._read, self._write)
        self.terms = TermLists(self._read, self._write)
        self.entities = Entities(self._read, self._write)
        self.indexes = EntityIndexes(self._read, self._write)
        self.notes = Notes(self._read, self._write)
        self.quotes = Quotes(self._read, self._write)
        self.visits = Visits(self._read, self._write)
        self.kept_routes = KeptRoutes(self._read, self._write)
        self.bundled = Bundled(self._read, self._write)
        self.written = WrittenRoom(self._read, self._write)

    # Forgetting

    def kept_of(self, folder: str) -> Kept:
        """Count what `forget` would remove."""

        def count() -> Kept:
            with self._read_lock:
                return count_kept(self._reader, encoded(folder))

        return self._mending(count)

    def forget(self, folder: str) -> Kept:
        """Remove all that is kept of a folder and those in it, and of no other; give what it was.

        Nothing of it is left in the file. Other calls wait. Raises StoreInUse.
        """
        with self._write_lock, self._read_lock:
            self._reader.close()
            self._writer.close()
            try:
                with alone(self.path), rewriting(self.path) as connection:
                    kept = count_kept(connection, encoded(folder))
                    forget_folder(connection, encoded(folder))
            except Damaged as error:
                raise StoreError(
                    worded(
                        "The store {path} was damaged and is made anew. Try again.",
                        path=self.path,
                    )
                ) from error
            except sqlite3.Error as error:
                raise in_words(error, self.path) from error
            finally:
                self._reopen()
            return kept

    def let_go(self, remove: Callable[[], _T]) -> _T:
        """Let `remove` take the file away; the store is closed then, unless that raises."""
        with self._write_lock, self._read_lock:
            self._reader.close()
            self._writer.close()
            try:
                removed = remove()
            except BaseException:
                self._reopen()
                raise
            self._closed = True
            return removed

    # Several changes

    @contextmanager
    def together(self) -> Iterator[None]:
        """Commit what this thread changes in the block as one change, at the block's end.

        None of it is kept where the block raises, and nothing in it reads what it changed.
        """
        changes: list[tuple[Callable[[sqlite3.Connection], object], bool]] = []
        self._gathered.changes = changes
        try:
            yield
        finally:
            self._gathered.changes = None

        def change(connection: sqlite3.Connection) -> None:
            for one, _ in changes:
                one(connection)

        if changes:
            self._write(change, durable=any(durable for _, durable in changes))

    # Other windows

    def changed_elsewhere(self) -> bool:
        """Tell whether another window wrote to the store since this was last asked."""

        def ask() -> int:
            with self._write_lock:
                self._follow_file()
                return int(self._writer.execute("PRAGMA data_version").fetchone()[0])

        before, self._version = self._version, self._mending(ask)
        return self._version != before

    def close(self) -> None:
        """Let go of the file; a call that another thread has under way is finished first."""
        with self._write_lock, self._read_lock:
            self._closed = True
            self._reader.close()
            self._writer.close()

    # Connections

    def _open(
        self, *, damaged: _Identity | None = None
    ) -> tuple[sqlite3.Connection, sqlite3.Connection, _Identity | None]:
        """Open both connections, with a new file in place of a damaged one.

        `damaged` proved damaged; where another file is in its place, it was replaced already.
        """
        try:
            private_folder(self.path.parent)
            with alone(self.path, seconds=_ONE_TRY):
                if gone := begin_anew(self.path):
                    self.notice, self.lost = gone, True
                if damaged is not None and damaged == self._identify():
                    self.notice, self.lost = rescue(self.path), True
                try:
                    writer = open_database(self.path, seconds=_ONE_TRY)
                except Damaged:
                    self.notice, self.lost = rescue(self.path), True
                    writer = open_database(self.path, seconds=_ONE_TRY)
                reader = open_database(self.path, seconds=_ONE_TRY)
                return reader, writer, self._identify()
        except sqlite3.Error as error:
            raise in_words(error, self.path) from error
        except Damaged as error:
            raise StoreError(
                worded("The store {path} cannot be opened ({error}).", path=self.path, error=error)
            ) from error
        except OSError as error:
            raise StoreUnwritable(
                worded(
                    "Diptych cannot make its store {path} ({reason}).",
                    path=self.path,
                    reason=error.strerror,
                )
            ) from error

    def _identify(self) -> _Identity | None:
        try:
            status = self.path.stat()
        except FileNotFoundError:
            return None
        return status.st_dev, status.st_ino

    def _reopen(self, *, damaged: _Identity | None = None) -> None:
        """Replace the connections; both locks must be held."""
        self._reader.close()
        self._writer.close()
        if not self._closed:
            self._reader, self._writer, self._identity = self._open(damaged=damaged)

    def _read(self, query: str, parameters: Sequence[object] = ()) -> list[Row]:
        def fetch() -> list[Row]:
            with self._read_lock:
                return self._reader.execute(query, parameters).fetchall()

        return self._mending(fetch)

    def _write(
        self, change: Callable[[sqlite3.Connection], object], *, durable: bool = False
    ) -> None:
        """Commit a change; `durable` for what cannot be made again: not even a power failure.

        Without it, the last changes before a power failure may be lost, but no killed process's.
        """
        gathered = getattr(self._gathered, "changes", None)
        if gathered is not None:
            gathered.append((change, durable))
            return

        def commit() -> None:
            with self._write_lock:
                self._follow_file()
                connection = self._writer
                connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
                connection.execute("BEGIN IMMEDIATE")
                try:
                    change(connection)
                    connection.execute("COMMIT")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise

        self._mending(commit)

    def _follow_file(self) -> None:
        """Open the file again where another window set the damaged one aside under our hands."""
        if self._identify() != self._identity:
            with self._read_lock:
                self._reopen()

    @contextmanager
    def patient(self, patience: Patience | None) -> Iterator[None]:
        """Let what this thread asks in the block wait for another program that holds the file.

        Then its methods raise Cancelled where the patience is cancelled, and StoreBusy never. With
        None they wait for half a minute, as they do by themselves.
        """
        before = getattr(self._patience, "now", None)
        self._patience.now = patience
        try:
            yield
        finally:
            self._patience.now = before

    def _mending(self, act: Callable[[], _T]) -> _T:
        patience: Patience | None = getattr(self._patience, "now", None)
        return in_turn(lambda: self._mend(act), self.path, patience)

    def _mend(self, act: Callable[[], _T]) -> _T:
        """Act; where the file proves damaged, replace it and act once more."""
        identity = self._identity
        try:
            try:
                return act()
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                if isinstance(error, sqlite3.Error) and not is_damage(error):
                    raise
                with self._write_lock, self._read_lock:
                    self._reopen(damaged=identity)
                return act()
        except sqlite3.Error as error:
            raise in_words(error, self.path) from error
