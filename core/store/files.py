"""The store's room for the files of folders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.store.notes import carry_notes
from core.store.quotes import carry_quotes
from core.store.table import Table, encoded

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file as it was when its content was last hashed."""

    size: int
    mtime_ns: int
    content: str


class Files(Table):
    """Files by folder and path, each as it was when its content was hashed."""

    def known(self, folder: str, path: str) -> KnownFile | None:
        """Give what the file was when last saved."""
        rows = self._read(
            "SELECT size, mtime_ns, content FROM files WHERE folder = ? AND path = ?",
            (encoded(folder), encoded(path)),
        )
        return KnownFile(*rows[0]) if rows else None

    def save(self, folder: str, path: str, size: int, mtime_ns: int, content: str) -> bool:
        """Keep a file's state, so that it need not be hashed again while it is unchanged.

        Where the file had another content before, its notes, tags and quotes are carried over;
        tells whether there were any.
        """
        place = (encoded(folder), encoded(path))
        carried = 0

        def change(connection: sqlite3.Connection) -> None:
            nonlocal carried
            for (old,) in connection.execute(
                "SELECT content FROM files WHERE folder = ? AND path = ?", place
            ).fetchall():
                if old == content:
                    continue
                carried += carry_notes(connection, old, content)
                carried += carry_quotes(connection, old, content)
                connection.execute(
                    "INSERT OR IGNORE INTO former_contents VALUES (?, ?)", (place[0], old)
                )
            connection.execute(
                "INSERT OR REPLACE INTO files (folder, path, size, mtime_ns, content) "
                "VALUES (?, ?, ?, ?, ?)",
                (*place, size, mtime_ns, content),
            )

        self._write(change)
        return carried > 0
