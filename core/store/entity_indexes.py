"""The store's room for indexes of entities: what linking knows of a folder, as it left it.

An index is changed in steps, each whole. Two programs at work on one folder would mix what they
number: each step says which one it follows, and who finds another's begins again from that.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from core.names.keys import KNOWN
from core.names.linking.kept_rows import Section
from core.store.table import Table, decoded, encoded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from core.names.linking.kept_rows import Changes, Places
    from core.store.table import Read, Write

OF_INDEXES = (
    *("indexed_articles", "indexed_entities", "indexed_values", "indexed_places"),
    "indexed_words",
)
"""The tables of what belongs to an index, by its number in `entity_index`."""

_MOST_WORDS = 50
"""SQLite intersects no more than 500 queries; who asks sees to the rest of a longer name."""

_AFTER = "\U0010ffff"
"""Sorts after all that a word can go on with."""


class IndexChanged(Exception):
    """Another program changed the index since, or it is gone."""


class EntityIndexes(Table):
    """Indexes by folder."""

    def open(self, folder: str, version: str) -> KeptIndex | None:
        """Give a folder's index; None where there is none, or one of another version."""
        rows = self._read(
            "SELECT number, changes FROM entity_indexes WHERE folder = ? AND version = ?",
            (encoded(folder), version),
        )
        return KeptIndex(self._read, self._write, folder, *rows[0]) if rows else None

    def begin(self, folder: str, version: str) -> KeptIndex:
        """Begin an index in place of what there was."""

        def begin(connection: sqlite3.Connection) -> None:
            forget_index(connection, encoded(folder))
            connection.execute(
                "INSERT INTO entity_indexes (folder, version, changes) VALUES (?, ?, 0)",
                (encoded(folder), version),
            )

        self._write(begin)
        begun = self.open(folder, version)
        if begun is None:
            raise IndexChanged
        return begun

    def version(self, folder: str) -> str:
        """Give the version of a folder's index, "" where there is none."""
        rows = self._read("SELECT version FROM entity_indexes WHERE folder = ?", (encoded(folder),))
        return rows[0][0] if rows else ""


class KeptIndex(Table):
    """The index of one folder, as it was when it was opened or last changed here."""

    def __init__(self, read: Read, write: Write, folder: str, number: int, changes: int) -> None:
        super().__init__(read, write)
        self._folder, self._number, self._changes = encoded(folder), number, changes

    def is_there(self) -> bool:
        """Tell whether the index is still kept: another program may have begun another one."""
        return bool(self._read("SELECT 1 FROM entity_indexes WHERE number = ?", (self._number,)))

    def value(self, section: Section, key: str) -> str | None:
        if section is Section.ARTICLE:
            rows = self._read(
                "SELECT data FROM indexed_articles WHERE entity_index = ? AND path = ?",
                (self._number, encoded(key)),
            )
            return zlib.decompress(rows[0][0]).decode("ascii") if rows else None
        if section is Section.ENTITY:
            rows = self._read(
                "SELECT data FROM indexed_entities WHERE entity_index = ? AND id = ?",
                (self._number, key),
            )
        else:
            rows = self._read(
                "SELECT data FROM indexed_values "
                "WHERE entity_index = ? AND section = ? AND key = ?",
                (self._number, section.value, encoded(key)),
            )
        return rows[0][0] if rows else None

    def values(self, section: Section) -> list[tuple[str, str]]:
        rows = self._read(
            "SELECT key, data FROM indexed_values WHERE entity_index = ? AND section = ?",
            (self._number, section.value),
        )
        return [(decoded(key), data) for key, data in rows]

    def places(self, place: Places, key: str) -> list[str]:
        rows = self._read(
            "SELECT a.path FROM indexed_places p JOIN indexed_articles a ON a.number = p.article "
            "WHERE p.entity_index = ? AND p.place = ? AND p.key = ?",
            (self._number, place.value, encoded(key)),
        )
        return [decoded(path) for (path,) in rows]

    def entities(self) -> list[str]:
        rows = self._read(
            "SELECT id FROM indexed_entities "
            "WHERE entity_index = ? AND articles > 0 AND id != '' ORDER BY mentions DESC, id",
            (self._number,),
        )
        return [id for (id,) in rows]

    def due(self, *, named: bool) -> list[str]:
        column = "named" if named else "asked"
        rows = self._read(
            f"SELECT id FROM indexed_entities WHERE entity_index = ? AND {column} = 0",
            (self._number,),
        )
        return [id for (id,) in rows]

    def called(self, beginnings: Sequence[str]) -> list[str]:
        beginnings = tuple(dict.fromkeys(beginnings))[:_MOST_WORDS]
        one = "SELECT id FROM indexed_words WHERE entity_index = ? AND word >= ? AND word < ?"
        parameters = [p for word in beginnings for p in (self._number, word, word + _AFTER)]
        rows = self._read(
            f"SELECT e.id FROM ({' INTERSECT '.join([one] * len(beginnings))}) w "
            "JOIN indexed_entities e ON e.entity_index = ? AND e.id = w.id "
            "WHERE e.articles > 0 GROUP BY e.id ORDER BY e.mentions DESC, e.id",
            (*parameters, self._number),
        )
        return [id for (id,) in rows]

    def known(self) -> list[str]:
        found: list[str] = []
        for beginning in KNOWN:
            rows = self._read(
                "SELECT id FROM indexed_entities "
                "WHERE entity_index = ? AND id >= ? AND id < ? AND articles > 0",
                (self._number, beginning, beginning + _AFTER),
            )
            found += [id for (id,) in rows]
        return found

    def stamps(self) -> list[tuple[str, str]]:
        rows = self._read(
            "SELECT path, stamp FROM indexed_articles WHERE entity_index = ?", (self._number,)
        )
        return [(decoded(path), stamp) for path, stamp in rows]

    def save(self, changes: Changes) -> None:
        """Keep changes, all or none; raises IndexChanged where another program was here."""

        def save(connection: sqlite3.Connection) -> None:
            follows = connection.execute(
                "UPDATE entity_indexes SET changes = changes + 1 WHERE number = ? AND changes = ?",
                (self._number, self._changes),
            )
            if not follows.rowcount:
                raise IndexChanged
            self._save_articles(connection, changes)
            self._save_values(connection, changes)
            self._save_ids(connection, changes)

        self._write(save)
        self._changes += 1

    def _save_articles(self, connection: sqlite3.Connection, changes: Changes) -> None:
        number = self._number
        connection.executemany(
            "INSERT INTO indexed_articles (entity_index, path, stamp, data) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (entity_index, path) "
            "DO UPDATE SET stamp = excluded.stamp, data = excluded.data",
            [
                (number, encoded(path), stamp, zlib.compress(data.encode("ascii"), 1))
                for path, stamp, data in changes.articles
                if data is not None
            ],
        )
        numbers: dict[str, int] = {}
        for path in {path for _, _, path, _ in changes.places}:
            found = connection.execute(
                "SELECT number FROM indexed_articles WHERE entity_index = ? AND path = ?",
                (number, encoded(path)),
            ).fetchone()
            if found is not None:
                numbers[path] = found[0]
        rows = [
            ((number, place.value, encoded(key), numbers[path]), there)
            for place, key, path, there in changes.places
            if path in numbers
        ]
        connection.executemany(
            "INSERT OR IGNORE INTO indexed_places VALUES (?, ?, ?, ?)",
            [row for row, there in rows if there],
        )
        connection.executemany(
            "DELETE FROM indexed_places "
            "WHERE entity_index = ? AND place = ? AND key = ? AND article = ?",
            [row for row, there in rows if not there],
        )
        connection.executemany(
            "DELETE FROM indexed_articles WHERE entity_index = ? AND path = ?",
            [(number, encoded(path)) for path, _, data in changes.articles if data is None],
        )

    def _save_values(self, connection: sqlite3.Connection, changes: Changes) -> None:
        number = self._number
        named = [(key, data or "") for at, key, data in changes.values if at is Section.NAMES]
        for id, names in named:
            before = connection.execute(
                "SELECT data FROM indexed_values "
                "WHERE entity_index = ? AND section = ? AND key = ?",
                (number, Section.NAMES.value, encoded(id)),
            ).fetchone()
            had, has = set(before[0].split() if before else ()), set(names.split())
            connection.executemany(
                "DELETE FROM indexed_words WHERE entity_index = ? AND word = ? AND id = ?",
                [(number, word, id) for word in had - has],
            )
            connection.executemany(
                "INSERT OR IGNORE INTO indexed_words VALUES (?, ?, ?)",
                [(number, word, id) for word in has - had],
            )
        connection.executemany(
            "INSERT OR REPLACE INTO indexed_values VALUES (?, ?, ?, ?)",
            [
                (number, at.value, encoded(key), data)
                for at, key, data in changes.values
                if data is not None
            ],
        )
        connection.executemany(
            "DELETE FROM indexed_values WHERE entity_index = ? AND section = ? AND key = ?",
            [(number, at.value, encoded(key)) for at, key, data in changes.values if data is None],
        )
        connection.executemany(
            "INSERT OR REPLACE INTO indexed_entities VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (number, row.id, row.mentions, row.articles, row.named, row.asked, row.data)
                for row in changes.entities
            ],
        )

    def _save_ids(self, connection: sqlite3.Connection, changes: Changes) -> None:
        """Keep what another index of the folder begins with."""
        connection.executemany(
            "UPDATE entity_ids SET id = ? WHERE folder = ? AND id = ?",
            [(kept, self._folder, lost) for lost, kept in changes.merged],
        )
        connection.executemany(
            "INSERT OR REPLACE INTO entity_ids (folder, key, id) VALUES (?, ?, ?)",
            [(self._folder, key, id) for key, id in changes.ids.items()],
        )


def outdate_index(connection: sqlite3.Connection, folder: bytes) -> None:
    """Have the next opening begin another index with the ids that there are, in a transaction.

    Who has it open goes on reading it.
    """
    connection.execute(
        "UPDATE entity_indexes SET version = '', changes = changes + 1 WHERE folder = ?", (folder,)
    )


def forget_index(connection: sqlite3.Connection, folder: bytes) -> None:
    """Forget a folder's index of entities, in an open transaction."""
    rows = connection.execute("SELECT number FROM entity_indexes WHERE folder = ?", (folder,))
    for number in rows.fetchall():
        for table in OF_INDEXES:
            connection.execute(f"DELETE FROM {table} WHERE entity_index = ?", number)
        connection.execute("DELETE FROM entity_indexes WHERE number = ?", number)
