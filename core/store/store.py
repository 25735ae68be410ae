"""The store: one SQLite file with all that was read, translated and marked."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import Lock, local
from typing import TYPE_CHECKING, TypeVar

from core.errors import StoreError, StoreUnwritable
from core.private_files import private_folder
from core.store.bundled import Bundled
from core.store.database import Damaged, in_words, is_damage, open_database, rewriting
from core.store.forgetting import Kept, count_kept, forget_folder
from core.store.kept_routes import KeptRoutes
from core.store.notes import Notes, carry_notes
from core.store.packed_rows import PackedRows, digest, save_rows
from core.store.patience import Patience, in_turn
from core.store.prepared import pack_article, unpack_article
from core.store.rescue import alone, begin_anew, rescue
from core.store.summaries import Summaries, save_summary
from core.store.word_index import WordIndex, save_originals
from core.store.written import WrittenRoom
from core.translatable import worded
from core.translation.stored_translation import StoredTranslation, pack_links, unpack_links

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from core.article import Article
    from core.store.prepared import Prepared
    from core.store.table import Row

_T = TypeVar("_T")
_Identity = tuple[int, int]

_ONE_TRY = 1.0
"""Seconds that one call waits for another program with the lock held; then it lets go of it."""

_PARAMETERS = 500
"""How many values one query asks for; older SQLite allows 999."""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file as it was when its content was last hashed."""

    size: int
    mtime_ns: int
    content: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What a person set on an article."""

    read: bool = False
    starred: bool = False
    language: str | None = None


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
        self.summaries = Summaries(self._read, self._write)
        self.words = WordIndex(self._read, self._write)
        self.notes = Notes(self._read, self._write)
        self.rows = PackedRows(self._read, self._write)
        self.kept_routes = KeptRoutes(self._read, self._write)
        self.bundled = Bundled(self._read, self._write)
        self.written = WrittenRoom(self._read, self._write)

    # Articles

    def article(
        self, content: str, version: str, language: str | None, *, path: str | None = None
    ) -> Article | None:
        """Give what was saved under exactly these, with `path` in place of the saved one."""
        rows = self._read(
            "SELECT data FROM articles WHERE content = ? AND language = ? AND version = ?",
            (content, language or "", version),
        )
        if not rows:
            return None
        try:
            article = unpack_article(rows[0][0])
        except ValueError:
            # As good as not saved: whoever asks prepares the article again.
            return None
        return article if path is None else replace(article, path=path)

    def save_article(
        self, content: str, version: str, language: str | None, article: Article
    ) -> None:
        """Keep an article, in place of what another version made of this content."""
        data = pack_article(article)
        self._write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO articles (content, language, version, data) "
                "VALUES (?, ?, ?, ?)",
                (content, language or "", version, data),
            )
        )

    def save_prepared(
        self, content: str, version: str, language: str | None, prepared: Prepared
    ) -> None:
        """Keep a prepared article with all that is derived from it, at once."""
        code = language or ""

        def save(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT OR REPLACE INTO articles (content, language, version, data) "
                "VALUES (?, ?, ?, ?)",
                (content, code, version, prepared.article),
            )
            connection.execute(
                "INSERT OR REPLACE INTO names VALUES (?, ?, ?)", (content, code, prepared.names)
            )
            save_summary(connection, content, code, version, prepared.summary)
            save_originals(connection, content, code, prepared)

        self._write(save)

    # Files

    def known_file(self, folder: str, path: str) -> KnownFile | None:
        """Give what the file was when last saved."""
        rows = self._read(
            "SELECT size, mtime_ns, content FROM files WHERE folder = ? AND path = ?",
            (_name(folder), _name(path)),
        )
        return KnownFile(*rows[0]) if rows else None

    def known_files(self, folder: str) -> dict[str, KnownFile]:
        """Give all known files of a folder by their path."""
        rows = self._read(
            "SELECT path, size, mtime_ns, content FROM files WHERE folder = ?", (_name(folder),)
        )
        return {row[0].decode("utf-8", "surrogatepass"): KnownFile(*row[1:]) for row in rows}

    def save_file(self, folder: str, path: str, size: int, mtime_ns: int, content: str) -> bool:
        """Keep a file's state, so that it need not be hashed again while it is unchanged.

        Where the file had another content before, its notes and tags are carried over; tells
        whether there were any.
        """
        place = (_name(folder), _name(path))
        carried = 0

        def save(connection: sqlite3.Connection) -> None:
            nonlocal carried
            for (old,) in connection.execute(
                "SELECT content FROM files WHERE folder = ? AND path = ?", place
            ).fetchall():
                if old == content:
                    continue
                carried = carry_notes(connection, old, content)
                connection.execute(
                    "INSERT OR IGNORE INTO former_contents VALUES (?, ?)", (place[0], old)
                )
            connection.execute(
                "INSERT OR REPLACE INTO files (folder, path, size, mtime_ns, content) "
                "VALUES (?, ?, ?, ?, ?)",
                (*place, size, mtime_ns, content),
            )

        self._write(save)
        return carried > 0

    # Marks

    def marks(self, contents: Iterable[str]) -> dict[str, Marks]:
        """Give the marks of those contents that have any."""
        marks = {}
        for chunk in _chunks(list(contents)):
            rows = self._read(
                "SELECT content, read, starred, language FROM marks "
                f"WHERE content IN ({_places(chunk)})",
                chunk,
            )
            marks.update({row[0]: Marks(bool(row[1]), bool(row[2]), row[3]) for row in rows})
        return marks

    def all_marks(self) -> dict[str, Marks]:
        """Give the marks of every content that has any."""
        rows = self._read("SELECT content, read, starred, language FROM marks")
        return {row[0]: Marks(bool(row[1]), bool(row[2]), row[3]) for row in rows}

    def is_read(self, content: str) -> bool:
        return self._marks_of(content).read

    def set_read(self, content: str, value: bool) -> None:
        self._set_mark(content, "read", int(value))

    def is_starred(self, content: str) -> bool:
        return self._marks_of(content).starred

    def set_starred(self, content: str, value: bool) -> None:
        self._set_mark(content, "starred", int(value))

    def language_set(self, content: str) -> str | None:
        """Give the language that a person chose for this content."""
        return self._marks_of(content).language

    def set_language(self, content: str, code: str | None) -> None:
        self._set_mark(content, "language", code)

    def _marks_of(self, content: str) -> Marks:
        return self.marks([content]).get(content, Marks())

    def _set_mark(self, content: str, column: str, value: int | str | None) -> None:
        self._write(
            lambda connection: connection.execute(
                f"INSERT INTO marks (content, {column}) VALUES (?, ?) "
                f"ON CONFLICT (content) DO UPDATE SET {column} = excluded.{column}",
                (content, value),
            )
        )

    # Translations

    def translations(self, sentences: Sequence[str], key: str) -> dict[str, StoredTranslation]:
        """Give those of the sentences that were saved under the key."""
        found = {}
        by_digest = {digest(sentence): sentence for sentence in sentences}
        for chunk in _chunks(list(by_digest)):
            rows = self._read(
                "SELECT sentence, text, links, score, cut FROM translations "
                f"WHERE sentence IN ({_places(chunk)}) "
                "AND key_id = (SELECT id FROM translation_keys WHERE key = ?)",
                [*chunk, key],
            )
            for hashed, text, links, score, cut in rows:
                found[by_digest[hashed]] = StoredTranslation(
                    text, unpack_links(links), score, bool(cut)
                )
        return found

    def save_translations(self, key: str, rows: Mapping[str, StoredTranslation]) -> None:
        """Keep translations, all or none; they replace those saved before."""
        values = [
            (digest(sentence), row.text, pack_links(row.links), row.score, int(row.cut))
            for sentence, row in rows.items()
        ]
        self._write(lambda connection: save_rows(connection, key, values))

    def scores(self, key: str, most: int) -> list[float]:
        """Give scores saved lately under the key, the newest first, `most` at most.

        Sentences that no engine was needed for have none.
        """
        rows = self._read(
            "SELECT score FROM (SELECT key_id, score FROM translations ORDER BY id DESC LIMIT ?) "
            "WHERE key_id = (SELECT id FROM translation_keys WHERE key = ?) AND score < 0 LIMIT ?",
            (10 * most, key, most),
        )
        return [row[0] for row in rows]

    def count_translations(self) -> int:
        return int(self._read("SELECT count(*) FROM translations")[0][0])

    # Corrections

    def corrections(self, to_code: str) -> dict[tuple[str, str], str]:
        """Give a person's translations into a language by (language, sentence)."""
        rows = self._read(
            "SELECT from_code, sentence, text FROM corrections WHERE to_code = ?", (to_code,)
        )
        return {(from_code, sentence): text for from_code, sentence, text in rows}

    def save_correction(self, sentence: str, from_code: str, to_code: str, text: str) -> None:
        """Keep a person's translation of a sentence, in place of the one before."""
        self._write(
            lambda connection: connection.execute(
                "INSERT INTO corrections (sentence, from_code, to_code, text) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (sentence, from_code, to_code) DO UPDATE SET text = excluded.text",
                (sentence, from_code, to_code, text),
            ),
            durable=True,
        )

    def remove_correction(self, sentence: str, from_code: str, to_code: str) -> None:
        """Forget a person's translation of a sentence."""
        self._write(
            lambda connection: connection.execute(
                "DELETE FROM corrections WHERE sentence = ? AND from_code = ? AND to_code = ?",
                (sentence, from_code, to_code),
            ),
            durable=True,
        )

    # Entities

    def entity_ids(self, folder: str) -> dict[str, str]:
        """Give a folder's entity ids by key."""
        return dict(self._read("SELECT key, id FROM entity_ids WHERE folder = ?", (_name(folder),)))

    def save_entity_ids(self, folder: str, ids: Mapping[str, str]) -> None:
        """Make these the folder's entity ids.

        The whole map is replaced: of two windows on one folder, each numbers for itself, and a
        mixture could give two entities one id.
        """
        name = _name(folder)

        def save(connection: sqlite3.Connection) -> None:
            saved = dict(
                connection.execute("SELECT key, id FROM entity_ids WHERE folder = ?", (name,))
            )
            connection.executemany(
                "DELETE FROM entity_ids WHERE folder = ? AND key = ?",
                [(name, key) for key in saved.keys() - ids.keys()],
            )
            connection.executemany(
                "INSERT OR REPLACE INTO entity_ids (folder, key, id) VALUES (?, ?, ?)",
                [(name, key, id_) for key, id_ in ids.items() if saved.get(key) != id_],
            )

        self._write(save)

    def entity_edits(self, folder: str) -> list[str]:
        """Give what a person changed in a folder's entities, in the order of the changes."""
        rows = self._read(
            "SELECT data FROM entity_edits WHERE folder = ? ORDER BY id", (_name(folder),)
        )
        return [row[0] for row in rows]

    def add_entity_edit(self, folder: str, data: str) -> None:
        """Keep a change of a folder's entities."""
        self._write(
            lambda connection: connection.execute(
                "INSERT INTO entity_edits (folder, data) VALUES (?, ?)", (_name(folder), data)
            ),
            durable=True,
        )

    def remove_entity_edit(self, folder: str, data: str) -> None:
        """Forget a change of a folder's entities, the last of those alike.

        In another window there may have been a change since.
        """
        self._write(
            lambda connection: connection.execute(
                "DELETE FROM entity_edits WHERE id = "
                "(SELECT max(id) FROM entity_edits WHERE folder = ? AND data = ?)",
                (_name(folder), data),
            ),
            durable=True,
        )

    # Forgetting

    def kept_of(self, folder: str) -> Kept:
        """Count what `forget` would remove."""

        def count() -> Kept:
            with self._read_lock:
                return count_kept(self._reader, _name(folder))

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
                    kept = count_kept(connection, _name(folder))
                    forget_folder(connection, _name(folder))
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


def _name(path: str) -> bytes:
    """Encode a path for a column: one that is no valid Unicode cannot be stored as text."""
    return path.encode("utf-8", "surrogatepass")


def _chunks(values: list[_T]) -> Iterator[list[_T]]:
    for at in range(0, len(values), _PARAMETERS):
        yield values[at : at + _PARAMETERS]


def _places(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
