"""The store's room for quotes, and for the order in which a folder's page has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.knowledge.quotes import Colour, Passage, Quote
from core.store.table import Table, encoded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

_COLOURS = frozenset(Colour)


class Quotes(Table):
    """Quotes by the content of their article; pages by folder."""

    def all(self) -> dict[str, tuple[Quote, ...]]:
        """Give the quotes of every article that has any."""
        rows = self._read(
            "SELECT content, id, text, start, end, colour, translated, note, codes, changed "
            "FROM quotes ORDER BY start, number"
        )
        quotes: dict[str, list[Quote]] = {}
        for content, id_, text, start, end, colour, translated, note, codes, changed in rows:
            known = Colour(colour) if colour in _COLOURS else Colour.YELLOW
            words = tuple(codes.split())
            quote = Quote(id_, text, start, end, known, translated, note, words, changed)
            quotes.setdefault(content, []).append(quote)
        return {content: tuple(found) for content, found in quotes.items()}

    def save(self, content: str, quote: Quote) -> None:
        """Keep a quote, in place of what it was before."""
        self._write(
            lambda connection: connection.execute(
                "INSERT INTO quotes (content, id, text, start, end, colour, translated, note, "
                "codes, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (content, id) "
                "DO UPDATE SET text = excluded.text, start = excluded.start, end = excluded.end, "
                "colour = excluded.colour, translated = excluded.translated, "
                "note = excluded.note, codes = excluded.codes, changed = excluded.changed",
                (
                    content,
                    quote.id,
                    quote.text,
                    quote.start,
                    quote.end,
                    quote.colour.value,
                    quote.translated,
                    quote.note,
                    " ".join(quote.codes),
                    quote.changed,
                ),
            ),
            durable=True,
        )

    def remove(self, content: str, quote: Quote) -> None:
        """Forget a quote."""
        self._write(
            lambda connection: connection.execute(
                "DELETE FROM quotes WHERE content = ? AND id = ?", (content, quote.id)
            ),
            durable=True,
        )

    def page(self, folder: str) -> tuple[str | Passage, ...]:
        """Give a folder's page in its order: ids of quotes, and what is written between them."""
        rows = self._read(
            "SELECT item, text FROM quote_pages WHERE folder = ? ORDER BY position",
            (encoded(folder),),
        )
        return tuple(item if text is None else Passage(item, text) for item, text in rows)

    def save_page(self, folder: str, items: Sequence[str | Passage]) -> None:
        """Make this a folder's page."""
        place = encoded(folder)
        rows = [
            (place, number, *((item.id, item.text) if isinstance(item, Passage) else (item, None)))
            for number, item in enumerate(items)
        ]

        def save(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM quote_pages WHERE folder = ?", (place,))
            connection.executemany(
                "INSERT OR REPLACE INTO quote_pages (folder, position, item, text) "
                "VALUES (?, ?, ?, ?)",
                rows,
            )

        self._write(save, durable=True)


def carry_quotes(connection: sqlite3.Connection, old: str, new: str) -> int:
    """Give the quotes of a file's old content also to its new one, in an open transaction.

    Gives how many.
    """
    before = connection.total_changes
    connection.execute(
        "INSERT OR IGNORE INTO quotes (content, id, text, start, end, colour, translated, note, "
        "codes, changed) SELECT ?, id, text, start, end, colour, translated, note, codes, changed "
        "FROM quotes WHERE content = ? ORDER BY number",
        (new, old),
    )
    return connection.total_changes - before


def add_quotes(connection: sqlite3.Connection, rows: Iterable[Sequence[object]]) -> None:
    """Join quotes to those there, in an open transaction; of two with one id the newer stays."""
    connection.executemany(
        "INSERT INTO quotes (content, id, text, start, end, colour, translated, note, codes, "
        "changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (content, id) DO UPDATE SET "
        "text = excluded.text, start = excluded.start, end = excluded.end, "
        "colour = excluded.colour, translated = excluded.translated, note = excluded.note, "
        "codes = excluded.codes, changed = excluded.changed "
        "WHERE excluded.changed > quotes.changed",
        rows,
    )


def add_pages(connection: sqlite3.Connection, rows: Iterable[tuple[str, int, str, object]]) -> None:
    """Join the pages of folders that have none yet, in an open transaction."""
    pages: dict[str, list[tuple[int, str, object]]] = {}
    for folder, position, item, text in rows:
        pages.setdefault(folder, []).append((position, item, text))
    for folder, items in pages.items():
        place = encoded(folder)
        there = {
            row[0]
            for row in connection.execute(
                "SELECT item FROM quote_pages WHERE folder = ?", (place,)
            ).fetchall()
        }
        after = (
            len(there)
            and 1
            + connection.execute(
                "SELECT max(position) FROM quote_pages WHERE folder = ?", (place,)
            ).fetchone()[0]
        )
        connection.executemany(
            "INSERT INTO quote_pages (folder, position, item, text) VALUES (?, ?, ?, ?)",
            [
                (place, after + position, item, text)
                for position, item, text in items
                if item not in there
            ],
        )
