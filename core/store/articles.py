"""The store's room for articles as they were prepared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.store.prepared import unpack_article
from core.store.summaries import save_summary
from core.store.table import Table
from core.store.word_index import save_originals

if TYPE_CHECKING:
    import sqlite3

    from core.article import Article
    from core.store.prepared import Prepared


class Articles(Table):
    """Articles by their content, the version that prepared them and the language set by hand."""

    def get(
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

    def save(self, content: str, version: str, language: str | None, prepared: Prepared) -> None:
        """Keep a prepared article with all that is derived from it, at once."""
        code = language or ""

        def change(connection: sqlite3.Connection) -> None:
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

        self._write(change)
