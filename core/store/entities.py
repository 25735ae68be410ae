"""The store's room for the entities of folders: their ids, and what a person changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.store.entity_indexes import outdate_index
from core.store.table import Table, encoded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping


class Entities(Table):
    """Ids and changes by folder."""

    def ids(self, folder: str) -> dict[str, str]:
        """Give a folder's entity ids by key."""
        return dict(
            self._read("SELECT key, id FROM entity_ids WHERE folder = ?", (encoded(folder),))
        )

    def save_ids(self, folder: str, ids: Mapping[str, str]) -> None:
        """Make these the folder's entity ids.

        The whole map is replaced: of two windows on one folder, each numbers for itself, and a
        mixture could give two entities one id. The index that was made with others is forgotten.
        """
        name = encoded(folder)

        def save(connection: sqlite3.Connection) -> None:
            outdate_index(connection, name)
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

    def edits(self, folder: str) -> list[str]:
        """Give what a person changed in a folder's entities, in the order of the changes."""
        rows = self._read(
            "SELECT data FROM entity_edits WHERE folder = ? ORDER BY id", (encoded(folder),)
        )
        return [row[0] for row in rows]

    def add_edit(self, folder: str, data: str) -> None:
        """Keep a change of a folder's entities."""
        self._write(
            lambda connection: connection.execute(
                "INSERT INTO entity_edits (folder, data) VALUES (?, ?)", (encoded(folder), data)
            ),
            durable=True,
        )

    def remove_edit(self, folder: str, data: str) -> None:
        """Forget a change of a folder's entities, the last of those alike.

        In another window there may have been a change since.
        """
        self._write(
            lambda connection: connection.execute(
                "DELETE FROM entity_edits WHERE id = "
                "(SELECT max(id) FROM entity_edits WHERE folder = ? AND data = ?)",
                (encoded(folder), data),
            ),
            durable=True,
        )
