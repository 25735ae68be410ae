"""The store's room for what a person set on articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.store.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Marks:
    """What a person set on an article."""

    read: bool = False
    starred: bool = False
    language: str | None = None


class ArticleMarks(Table):
    """Marks by the content of their article."""

    def of(self, contents: Iterable[str]) -> dict[str, Marks]:
        """Give the marks of those contents that have any."""
        rows = self._read_of(
            "SELECT content, read, starred, language FROM marks WHERE content IN ({places})",
            contents,
        )
        return {row[0]: Marks(bool(row[1]), bool(row[2]), row[3]) for row in rows}

    def all(self) -> dict[str, Marks]:
        """Give the marks of every content that has any."""
        rows = self._read("SELECT content, read, starred, language FROM marks")
        return {row[0]: Marks(bool(row[1]), bool(row[2]), row[3]) for row in rows}

    def set_read(self, content: str, value: bool) -> None:
        self._set_mark(content, "read", int(value))

    def set_starred(self, content: str, value: bool) -> None:
        self._set_mark(content, "starred", int(value))

    def language(self, content: str) -> str | None:
        """Give the language that a person chose for this content."""
        return self.of([content]).get(content, Marks()).language

    def set_language(self, content: str, code: str | None) -> None:
        self._set_mark(content, "language", code)

    def _set_mark(self, content: str, column: str, value: int | str | None) -> None:
        self._write(
            lambda connection: connection.execute(
                f"INSERT INTO marks (content, {column}) VALUES (?, ?) "
                f"ON CONFLICT (content) DO UPDATE SET {column} = excluded.{column}",
                (content, value),
            )
        )
