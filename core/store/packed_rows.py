"""Translations as they lie in the store, for what takes them in or out by the thousand."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from core.store.table import Table
from core.translation.stored_translation import PackedTranslation

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

_PARAMETERS = 500
"""How many values one query asks for; older SQLite allows 999."""


class PackedRows(Table):
    """The store's room for translations that nobody looks into."""

    def save(self, key: str, rows: Iterable[PackedTranslation], *, replacing: bool = True) -> int:
        """Keep translations, all or none; without `replacing`, only where there are none yet.

        Gives how many were new or replaced.
        """
        values = [(digest(r.sentence), r.text, r.links, r.score, int(r.cut)) for r in rows]
        saved = 0

        def save(connection: sqlite3.Connection) -> None:
            nonlocal saved
            saved = save_rows(connection, key, values, replacing=replacing)

        if values:
            self._write(save)
        return saved

    def of(self, sentences: Iterable[str], key: str) -> list[PackedTranslation]:
        """Give those of the sentences that were saved under the key."""
        by_digest = {digest(sentence): sentence for sentence in sentences}
        asked = list(by_digest)
        found: list[PackedTranslation] = []
        for at in range(0, len(asked), _PARAMETERS):
            chunk = asked[at : at + _PARAMETERS]
            rows = self._read(
                "SELECT sentence, text, links, score, cut FROM translations "
                f"WHERE sentence IN ({','.join('?' * len(chunk))}) "
                "AND key_id = (SELECT id FROM translation_keys WHERE key = ?)",
                [*chunk, key],
            )
            found += [
                PackedTranslation(by_digest[hashed], text, links, score, bool(cut))
                for hashed, text, links, score, cut in rows
            ]
        return found


def save_rows(
    connection: sqlite3.Connection,
    key: str,
    values: Sequence[tuple[bytes, str, bytes, float, int]],
    *,
    replacing: bool = True,
) -> int:
    """Keep rows of digest, text, packed links, score and cut, in an open transaction."""
    connection.execute("INSERT OR IGNORE INTO translation_keys (key) VALUES (?)", (key,))
    (number,) = connection.execute(
        "SELECT id FROM translation_keys WHERE key = ?", (key,)
    ).fetchone()
    cursor = connection.executemany(
        f"INSERT OR {'REPLACE' if replacing else 'IGNORE'} INTO translations "
        f"(key_id, sentence, text, links, score, cut) VALUES ({number}, ?, ?, ?, ?, ?)",
        values,
    )
    return cursor.rowcount


def digest(sentence: str) -> bytes:
    """Give what a sentence is found by."""
    return hashlib.sha256(sentence.encode("utf-8", "surrogatepass")).digest()
