"""What a person wrote and set, taken out of the store as a whole, and joined to it again."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from core.files.outside_json import parse_json
from core.store.entity_indexes import outdate_index
from core.store.quotes import add_pages, add_quotes
from core.store.table import Table, decoded, encoded
from core.translatable import worded

if TYPE_CHECKING:
    import sqlite3

    from core.translatable import Worded

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """Rows by kind, each in one order; folders and files are named as paths."""

    marks: tuple[Row, ...] = ()
    """content, read, starred, language"""
    corrections: tuple[Row, ...] = ()
    """sentence, from, to, text"""
    notes: tuple[Row, ...] = ()
    """content, start, end, sentence, text, changed"""
    tags: tuple[Row, ...] = ()
    """content, tag"""
    quotes: tuple[Row, ...] = ()
    """content, id, text, start, end, colour, translated, note, codes, changed"""
    pages: tuple[Row, ...] = ()
    """folder, position, item, text: in which order quotes are collected, and what is between"""
    terms: tuple[Row, ...] = ()
    """folder, `""` for all; source, from, to, target"""
    edits: tuple[Row, ...] = ()
    """folder, the change as JSON; in the order of the changes"""
    ids: tuple[Row, ...] = ()
    """folder, key, id: the entities that changes speak of"""
    watchlist: tuple[str, ...] = ()
    files: tuple[Row, ...] = ()
    """content, path: for people, who know no digests"""

    @property
    def size(self) -> int:
        """Count what a person wrote or set."""
        own = tuple(row for row in self.pages if row[3] is not None)
        lists = (self.quotes, own, self.terms, self.edits, self.watchlist)
        kinds = (self.marks, self.corrections, self.notes, self.tags, *lists)
        return sum(len(kind) for kind in kinds)

    def counts(self) -> list[Worded]:
        """Say how much there is of each kind of which there is any."""
        watchlist = self.watchlist
        kinds = [
            (worded("notes: {number}", number=len(self.notes)), self.notes),
            (worded("corrections: {number}", number=len(self.corrections)), self.corrections),
            (worded("tags: {number}", number=len(self.tags)), self.tags),
            (worded("quotes: {number}", number=len(self.quotes)), self.quotes),
            (worded("terms: {number}", number=len(self.terms)), self.terms),
            (worded("changes of entities: {number}", number=len(self.edits)), self.edits),
            (worded("marks (read, star, language): {number}", number=len(self.marks)), self.marks),
            (worded("names on the watchlist: {number}", number=len(watchlist)), watchlist),
        ]
        return [words for words, rows in kinds if rows]

    def without(self, other: Written) -> Written:
        """Leave out what the other has too; what serves only to understand the rest stays."""
        rest = {}
        for one in fields(self):
            if one.name not in ("ids", "files", "pages"):
                there = frozenset(getattr(other, one.name))
                rest[one.name] = tuple(r for r in getattr(self, one.name) if r not in there)
        pages = {(row[0], row[2]) for row in other.pages}
        left = tuple(row for row in self.pages if (row[0], row[2]) not in pages)
        return Written(**rest, ids=self.ids, files=self.files, pages=left)


class WrittenRoom(Table):
    """All that a person wrote, in one look and one change."""

    def all(self) -> Written:
        """Give everything but the watchlist, which is a file of its own."""
        edits = self._read("SELECT folder, data FROM entity_edits ORDER BY id")
        ids = self._read(
            "SELECT folder, key, id FROM entity_ids "
            "WHERE folder IN (SELECT folder FROM entity_edits) ORDER BY folder, key"
        )
        terms = self._read(
            "SELECT folder, source, from_code, to_code, target FROM terms ORDER BY id"
        )
        pages = self._read(
            "SELECT folder, position, item, text FROM quote_pages ORDER BY folder, position"
        )
        files = self._read(
            "SELECT content, folder, path FROM files WHERE content IN (SELECT content FROM marks "
            "UNION SELECT content FROM article_notes UNION SELECT content FROM article_tags "
            "UNION SELECT content FROM quotes) "
            "ORDER BY content, folder, path"
        )
        return Written(
            marks=self._rows("SELECT content, read, starred, language FROM marks ORDER BY id"),
            corrections=self._rows(
                "SELECT sentence, from_code, to_code, text FROM corrections ORDER BY id"
            ),
            notes=self._rows(
                "SELECT content, start, end, sentence, text, changed FROM article_notes ORDER BY id"
            ),
            tags=self._rows("SELECT content, tag FROM article_tags ORDER BY id"),
            quotes=self._rows(
                "SELECT content, id, text, start, end, colour, translated, note, codes, changed "
                "FROM quotes ORDER BY number"
            ),
            pages=tuple((decoded(folder), *row) for folder, *row in pages),
            terms=tuple((decoded(folder), *row) for folder, *row in terms),
            edits=tuple((decoded(folder), data) for folder, data in edits),
            ids=tuple((decoded(folder), key, id_) for folder, key, id_ in ids),
            files=tuple((content, f"{decoded(f)}/{decoded(p)}") for content, f, p in files),
        )

    def _rows(self, query: str) -> tuple[Row, ...]:
        return tuple(self._read(query))

    def add(self, written: Written) -> int:
        """Join what is missing to what there is; give how many changes of entities could not be.

        Nothing there is taken away, and a newer note stays. A folder's changes of entities are
        joined where the folder has none, or its entities have the same ids.
        """
        left_out = 0

        def add(connection: sqlite3.Connection) -> None:
            nonlocal left_out
            connection.executemany(
                "INSERT INTO marks (content, read, starred, language) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (content) DO UPDATE SET read = max(read, excluded.read), "
                "starred = max(starred, excluded.starred), "
                "language = coalesce(language, excluded.language)",
                written.marks,
            )
            connection.executemany(
                "INSERT OR IGNORE INTO corrections (sentence, from_code, to_code, text) "
                "VALUES (?, ?, ?, ?)",
                written.corrections,
            )
            connection.executemany(
                "INSERT INTO article_notes (content, start, end, sentence, text, changed) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (content, start, sentence) DO UPDATE SET "
                "end = excluded.end, text = excluded.text, changed = excluded.changed "
                "WHERE excluded.changed > article_notes.changed",
                written.notes,
            )
            connection.executemany(
                "INSERT OR IGNORE INTO article_tags (content, tag) VALUES (?, ?)", written.tags
            )
            add_quotes(connection, written.quotes)
            add_pages(connection, written.pages)
            connection.executemany(
                "INSERT OR IGNORE INTO terms (folder, source, from_code, to_code, target) "
                "VALUES (?, ?, ?, ?, ?)",
                [(encoded(folder), *row) for folder, *row in written.terms],
            )
            for folder in dict.fromkeys(folder for folder, _ in written.edits):
                left_out += _add_edits(connection, folder, written)

        self._write(add, durable=True)
        return left_out


def _add_edits(connection: sqlite3.Connection, folder: str, written: Written) -> int:
    name = encoded(folder)
    ids = {key: id_ for place, key, id_ in written.ids if place == folder}
    edits = [data for place, data in written.edits if place == folder]
    there = [
        row[0]
        for row in connection.execute(
            "SELECT data FROM entity_edits WHERE folder = ? ORDER BY id", (name,)
        )
    ]
    missing = [data for data in edits if data not in there]
    if there and missing:
        ours = dict(connection.execute("SELECT key, id FROM entity_ids WHERE folder = ?", (name,)))
        if any(ours.get(key, id_) != id_ for key, id_ in ids.items()):
            return len(missing)
    if not there:
        outdate_index(connection, name)
        connection.execute("DELETE FROM entity_ids WHERE folder = ?", (name,))
        connection.executemany(
            "INSERT INTO entity_ids (folder, key, id) VALUES (?, ?, ?)",
            [(name, key, id_) for key, id_ in ids.items()],
        )
    connection.executemany(
        "INSERT INTO entity_edits (folder, data) VALUES (?, ?)", [(name, data) for data in missing]
    )
    return 0


_NAMES = {
    "marks": ("content", "read", "starred", "language"),
    "corrections": ("sentence", "from", "to", "text"),
    "notes": ("content", "start", "end", "sentence", "text", "changed"),
    "tags": ("content", "tag"),
    "quotes": (
        *("content", "id", "text", "start", "end", "colour", "translated", "note", "codes"),
        "changed",
    ),
    "pages": ("folder", "position", "item", "words"),
    "terms": ("folder", "source", "from", "to", "target"),
    "edits": ("folder", "change"),
    "ids": ("folder", "key", "id"),
    "files": ("content", "path"),
}
_LATER = frozenset({"terms", "quotes", "pages"})
"""What copies of older versions lack."""
_KINDS: dict[str, type | tuple[type, ...]] = {
    **{name: str for names in _NAMES.values() for name in names},
    "read": int,
    "starred": int,
    "start": int,
    "end": int,
    "position": int,
    "words": (str, type(None)),
    "language": (str, type(None)),
}


def to_json(written: Written) -> dict[str, Any]:
    """Give lists of objects, so that people can read them without the program."""
    rows = {
        kind: [dict(zip(names, row, strict=True)) for row in getattr(written, kind)]
        for kind, names in _NAMES.items()
    }
    return {**rows, "watchlist": list(written.watchlist)}


def from_json(data: object) -> Written:
    """Read what `to_json` gave; raises ValueError where it is something else."""
    if not isinstance(data, dict):
        raise ValueError("no object")
    kinds: dict[str, Any] = {}
    for kind, names in _NAMES.items():
        rows = data.get(kind, [] if kind in _LATER else None)
        if not isinstance(rows, list):
            raise ValueError(kind)
        kinds[kind] = tuple(_row(row, names) for row in rows)
    for _folder, change in kinds["edits"]:
        parse_json(change)
    watchlist = data.get("watchlist")
    if not isinstance(watchlist, list) or not all(isinstance(name, str) for name in watchlist):
        raise ValueError("watchlist")
    return Written(**kinds, watchlist=tuple(watchlist))


def _row(row: object, names: tuple[str, ...]) -> Row:
    if not isinstance(row, dict) or set(row) != set(names):
        raise ValueError("row")
    for name in names:
        value = row[name]
        if not isinstance(value, _KINDS[name]) or isinstance(value, bool):
            raise ValueError(name)
        if isinstance(value, int) and not 0 <= value < 2**53:
            raise ValueError(name)
        if isinstance(value, str) and name not in ("folder", "path"):
            value.encode("utf-8")
    return tuple(row[name] for name in names)
