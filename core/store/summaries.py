"""What the store knows of a whole folder without opening an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.store.prepared import Outcome, Summary
from core.store.table import Row, Table, decoded, encoded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

_FOLDER = """
    SELECT f.path, f.size, f.mtime_ns, f.content, m.read, m.starred, m.language,
        s.title, s.date, s.code, s.confidence, s.sentences, s.sketch, s.named,
        s.source, o.key, o.done, o.doubts, o.title
    FROM files f
    LEFT JOIN marks m ON m.content = f.content
    LEFT JOIN summaries s
        ON s.content = f.content AND s.language = coalesce(m.language, '') AND s.version = ?
    LEFT JOIN outcomes o
        ON o.content = s.content AND o.language = s.language AND o.to_code = ?
    WHERE f.folder = ?
"""

_ONE = """
    SELECT s.title, s.date, s.code, s.confidence, s.sentences, s.sketch, s.named,
        s.source, o.key, o.done, o.doubts, o.title
    FROM summaries s
    LEFT JOIN outcomes o
        ON o.content = s.content AND o.language = s.language AND o.to_code = ?
    WHERE s.content = ? AND s.language = ? AND s.version = ?
"""


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """A file as it was last read; `summary` is None where it was not, or by another version."""

    path: str
    size: int
    mtime_ns: int
    content: str
    read: bool
    starred: bool
    language_set: str | None
    summary: Summary | None
    outcome: Outcome | None


class Summaries(Table):
    """The store's room for summaries, outcomes and names."""

    def folder(self, folder: str, version: str, to: str) -> dict[str, KnownArticle]:
        """Give everything known of a folder's files by their path."""
        rows = self._read(_FOLDER, (version, to, encoded(folder)))
        known = (_known_article(row) for row in rows)
        return {article.path: article for article in known}

    def one(
        self, content: str, version: str, language: str | None, to: str
    ) -> tuple[Summary, Outcome | None] | None:
        """Give what is known of one article, or None where it is not prepared."""
        rows = self._read(_ONE, (to, content, language or "", version))
        if not rows:
            return None
        row = rows[0]
        return _summary(row[:8]), Outcome(*row[8:12]) if row[8] is not None else None

    def save_outcomes(self, to: str, outcomes: Mapping[tuple[str, str | None], Outcome]) -> None:
        """Keep how far translations got, by content and the language set by hand."""
        rows = [
            (content, language or "", to, o.key, o.done, o.doubts, o.title)
            for (content, language), o in outcomes.items()
        ]
        self._write(
            lambda connection: connection.executemany(
                "INSERT OR REPLACE INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?)", rows
            )
        )

    def names(self, articles: Iterable[tuple[str, str | None]]) -> dict[tuple[str, str], bytes]:
        """Give the packed mentions of articles, by content and language set by hand or ""."""
        found = {}
        for content, language in articles:
            rows = self._read(
                "SELECT data FROM names WHERE content = ? AND language = ?",
                (content, language or ""),
            )
            if rows:
                found[content, language or ""] = rows[0][0]
        return found


def save_summary(
    connection: sqlite3.Connection, content: str, language: str, version: str, summary: Summary
) -> None:
    """Keep a summary, in an open transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO summaries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(content, language, version, summary.title),
            summary.date.isoformat() if summary.date else None,
            *(summary.language, summary.confidence, summary.sentences, summary.sketch),
            summary.named,
            summary.source,
        ),
    )


def _known_article(row: Row) -> KnownArticle:
    path, size, mtime_ns, content, read, starred, language_set = row[:7]
    summary = _summary(row[7:15]) if row[7] is not None else None
    return KnownArticle(
        decoded(path),
        size,
        mtime_ns,
        content,
        bool(read),
        bool(starred),
        language_set,
        summary,
        Outcome(*row[15:19]) if row[15] is not None else None,
    )


def _summary(row: Row) -> Summary:
    title, day, code, confidence, sentences, sketch, named, source = row
    told = date.fromisoformat(day) if day else None
    return Summary(title, told, code, confidence, sentences, sketch, bool(named), source)
