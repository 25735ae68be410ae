"""What articles' sentences mean, as vectors, by the number of their text in the word index.

A row is of one text and one model: 8-bit vectors of one length after another - the article's, the
mean of its sentences, then a sentence each. A text that was replaced has another number, and what
is left of the old one's is cleared when a folder is forgotten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.store.table import Table
from core.store.word_index import ORIGINAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_AT_ONCE = 200
"""Rows that are in memory together: of twenty sentences each, a megabyte and a half."""


class Meanings(Table):
    """The store's room for search by meaning."""

    def save(self, text: int, model: str, data: bytes) -> None:
        """Keep a text's vectors, unless the text was replaced meanwhile."""
        self._write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO meanings (text, model, data) "
                "SELECT id, ?, ? FROM texts WHERE id = ?",
                (model, data, text),
            )
        )

    def numbers(self, contents: Iterable[str]) -> dict[tuple[str, str], int]:
        """Give the numbers of articles' own texts, by content and language set by hand."""
        return {
            (content, language): number
            for number, content, language in self._read_of(
                "SELECT id, content, language FROM texts "
                "WHERE content IN ({places}) AND to_code = ?",
                contents,
                ORIGINAL,
            )
        }

    def known(self, texts: Iterable[int], model: str) -> set[int]:
        """Tell which texts have a model's vectors."""
        return {
            row[0]
            for row in self._read_of(
                "SELECT text FROM meanings WHERE text IN ({places}) AND model = ?", texts, model
            )
        }

    def beginnings(
        self, texts: Iterable[int], model: str, size: int
    ) -> Iterator[tuple[int, bytes]]:
        """Give the first bytes of texts' vectors."""
        query = f"SELECT text, substr(data, 1, {size:d}) FROM meanings "
        query += "WHERE text IN ({places}) AND model = ?"
        yield from self._read_of(query, texts, model)

    def all(self, texts: Iterable[int], model: str) -> Iterator[list[tuple[int, bytes]]]:
        """Give texts' vectors, some texts at a time."""
        wanted = sorted(texts)
        for at in range(0, len(wanted), _AT_ONCE):
            yield list(
                self._read_of(
                    "SELECT text, data FROM meanings WHERE text IN ({places}) AND model = ?",
                    wanted[at : at + _AT_ONCE],
                    model,
                )
            )
