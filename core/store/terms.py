"""The store's room for terms: those of a folder, and those for all folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.knowledge.terms import Term
from core.store.table import Table, encoded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


class TermLists(Table):
    """A list of terms by folder and language; the folder `""` stands for all."""

    def into(self, to_code: str, folder: str = "") -> tuple[Term, ...]:
        """Give the terms of a folder's list into a language, in their order."""
        rows = self._read(
            "SELECT source, target, to_code, from_code FROM terms "
            "WHERE folder = ? AND to_code = ? ORDER BY id",
            (encoded(folder), to_code),
        )
        return tuple(Term(*row) for row in rows)

    def save(self, terms: Iterable[Term], to_code: str, folder: str = "") -> None:
        """Make these the terms of a folder's list into a language."""
        place = encoded(folder)
        rows = [(place, t.source, t.from_code, to_code, t.target) for t in terms]

        def save(connection: sqlite3.Connection) -> None:
            connection.execute(
                "DELETE FROM terms WHERE folder = ? AND to_code = ?", (place, to_code)
            )
            connection.executemany(
                "INSERT OR REPLACE INTO terms (folder, source, from_code, to_code, target) "
                "VALUES (?, ?, ?, ?, ?)",
                rows,
            )

        self._write(save, durable=True)
