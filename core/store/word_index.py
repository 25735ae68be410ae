"""The words of all sentences, originals and translations, in SQLite's full-text index.

The index keeps no text. A row's number is that of its text, shifted, and the sentence's; a text
that was replaced has no row in `texts` any more, and what the index still says of it is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.store.prepared import unpack_texts
from core.store.table import Table

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from core.store.prepared import Prepared

_SHIFT = 20
_MOST_SENTENCES = 1 << _SHIFT

ORIGINAL = ""
"""In place of a language: the text is no translation."""


class WordIndex(Table):
    """The store's room for search."""

    def save(
        self, content: str, language: str | None, to: str, data: bytes, words: Iterable[str]
    ) -> None:
        """Keep the texts of an article's sentences and make their words known."""
        self._write(
            lambda connection: save_texts(connection, content, language or "", to, data, words)
        )

    def texts_after(self, number: int) -> list[tuple[int, str, str, str]]:
        """List the texts with higher numbers: number, content, language set by hand, to.

        A higher number replaces a lower one of the same article and side.
        """
        return self._read(
            "SELECT id, content, language, to_code FROM texts WHERE id > ? ORDER BY id", (number,)
        )

    def find(self, expression: str, limit: int, *, ranked: bool = False) -> list[tuple[int, int]]:
        """Give text numbers and sentences that an FTS5 expression matches.

        `ranked`: those first that have most of its rarest words (BM25).
        """
        order = "ORDER BY bm25(words) " if ranked else ""
        rows = self._read(
            f"SELECT rowid FROM words WHERE words MATCH ? {order}LIMIT ?", (expression, limit)
        )
        return [(row[0] >> _SHIFT, row[0] & (_MOST_SENTENCES - 1)) for row in rows]

    def texts_having(self, expression: str) -> list[int]:
        """Give the numbers of the texts in which some sentence matches an FTS5 expression."""
        rows = self._read(
            "SELECT DISTINCT rowid >> ? FROM words WHERE words MATCH ?", (_SHIFT, expression)
        )
        return [row[0] for row in rows]

    def originals(self, content: str, language: str | None) -> list[str]:
        """Give an article's own sentences; nothing where they are not kept."""
        rows = self._read(
            "SELECT data FROM texts WHERE content = ? AND language = ? AND to_code = ?",
            (content, language or "", ORIGINAL),
        )
        return unpack_texts(rows[0][0]) if rows else []

    def texts(self, number: int) -> list[str]:
        """Give the sentences of a text; nothing where it was replaced meanwhile."""
        rows = self._read("SELECT data FROM texts WHERE id = ?", (number,))
        return unpack_texts(rows[0][0]) if rows else []


def save_texts(
    connection: sqlite3.Connection,
    content: str,
    language: str,
    to: str,
    data: bytes,
    words: Iterable[str],
) -> None:
    """Keep texts and index their words, in an open transaction."""
    cursor = connection.execute(
        "INSERT OR REPLACE INTO texts (content, language, to_code, data) VALUES (?, ?, ?, ?)",
        (content, language, to, data),
    )
    index_words(connection, cursor.lastrowid or 0, words)


def index_words(connection: sqlite3.Connection, number: int, words: Iterable[str]) -> None:
    """Index the words of a text's sentences, in an open transaction."""
    first = number << _SHIFT
    connection.executemany(
        "INSERT INTO words (rowid, text) VALUES (?, ?)",
        [
            (first + sentence, text)
            for sentence, text in enumerate(words)
            if text and sentence < _MOST_SENTENCES
        ],
    )


def forget_texts(connection: sqlite3.Connection, number: int, words: Iterable[str]) -> None:
    """Forget a text and take its words, as they were indexed, out of the index."""
    first = number << _SHIFT
    connection.executemany(
        "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)",
        [(first + n, text) for n, text in enumerate(words) if text and n < _MOST_SENTENCES],
    )
    connection.execute("DELETE FROM texts WHERE id = ?", (number,))


def save_originals(
    connection: sqlite3.Connection, content: str, language: str, prepared: Prepared
) -> None:
    """Index an article's own sentences, in an open transaction, unless they are."""
    rows = connection.execute(
        "SELECT data FROM texts WHERE content = ? AND language = ? AND to_code = ?",
        (content, language, ORIGINAL),
    ).fetchall()
    if not rows or rows[0][0] != prepared.texts:
        save_texts(connection, content, language, ORIGINAL, prepared.texts, prepared.words)
