"""The store's room for what a person writes beside articles: notes and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.knowledge.notes import Note
from core.store.table import Table

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class Notes(Table):
    """Notes and tags by the content of their article; a note's place in it tells it from others."""

    def all_notes(self) -> dict[str, tuple[Note, ...]]:
        """Give the notes of every article that has any."""
        rows = self._read(
            "SELECT content, text, sentence, start, end, changed FROM article_notes "
            "ORDER BY start, id",
            (),
        )
        notes: dict[str, tuple[Note, ...]] = {}
        for content, *note in rows:
            notes[content] = (*notes.get(content, ()), Note(*note))
        return notes

    def save_note(self, content: str, note: Note) -> None:
        """Keep a note, in place of the one before on the same sentence or article."""
        self._write(
            lambda connection: connection.execute(
                "INSERT INTO article_notes (content, start, end, sentence, text, changed) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (content, start, sentence) "
                "DO UPDATE SET end = excluded.end, text = excluded.text, "
                "changed = excluded.changed",
                (content, note.start, note.end, note.sentence, note.text, note.changed),
            ),
            durable=True,
        )

    def remove_note(self, content: str, note: Note) -> None:
        """Forget the note in the place of this one."""
        self._write(
            lambda connection: connection.execute(
                "DELETE FROM article_notes WHERE content = ? AND start = ? AND sentence = ?",
                (content, note.start, note.sentence),
            ),
            durable=True,
        )

    def all_tags(self) -> dict[str, tuple[str, ...]]:
        """Give the tags of every article that has any."""
        tags: dict[str, tuple[str, ...]] = {}
        for content, tag in self._read("SELECT content, tag FROM article_tags ORDER BY id", ()):
            tags[content] = (*tags.get(content, ()), tag)
        return tags

    def save_tags(self, content: str, tags: Sequence[str]) -> None:
        """Make these the tags of an article."""

        def save(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM article_tags WHERE content = ?", (content,))
            connection.executemany(
                "INSERT INTO article_tags (content, tag) VALUES (?, ?)",
                [(content, tag) for tag in tags],
            )

        self._write(save, durable=True)


def carry_notes(connection: sqlite3.Connection, old: str, new: str) -> int:
    """Give what is noted of a file's old content also to its new one, in an open transaction.

    The old content keeps its own: a copy of it may be elsewhere. Gives how many rows were added.
    """
    before = connection.total_changes
    connection.execute(
        "INSERT OR IGNORE INTO article_notes (content, start, end, sentence, text, changed) "
        "SELECT ?, start, end, sentence, text, changed FROM article_notes WHERE content = ? "
        "ORDER BY id",
        (new, old),
    )
    connection.execute(
        "INSERT OR IGNORE INTO article_tags (content, tag) "
        "SELECT ?, tag FROM article_tags WHERE content = ? ORDER BY id",
        (new, old),
    )
    return connection.total_changes - before
