"""The store's room for a person's own translations."""

from __future__ import annotations

from core.store.table import Table


class Corrections(Table):
    """Sentences with what a person wrote for them, by both languages."""

    def into(self, to_code: str) -> dict[tuple[str, str], str]:
        """Give a person's translations into a language by (language, sentence)."""
        rows = self._read(
            "SELECT from_code, sentence, text FROM corrections WHERE to_code = ?", (to_code,)
        )
        return {(from_code, sentence): text for from_code, sentence, text in rows}

    def save(self, sentence: str, from_code: str, to_code: str, text: str) -> None:
        """Keep a person's translation of a sentence, in place of the one before."""
        self._write(
            lambda connection: connection.execute(
                "INSERT INTO corrections (sentence, from_code, to_code, text) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (sentence, from_code, to_code) DO UPDATE SET text = excluded.text",
                (sentence, from_code, to_code, text),
            ),
            durable=True,
        )

    def remove(self, sentence: str, from_code: str, to_code: str) -> None:
        """Forget a person's translation of a sentence."""
        self._write(
            lambda connection: connection.execute(
                "DELETE FROM corrections WHERE sentence = ? AND from_code = ? AND to_code = ?",
                (sentence, from_code, to_code),
            ),
            durable=True,
        )
