"""The store's room for what packages translated, by sentence and key."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from core.store.table import Table
from core.translation.stored_translation import (
    PackedTranslation,
    StoredTranslation,
    pack_links,
    unpack_links,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence


class Translations(Table):
    """Translations of sentences; a key names the package and all that its texts depend on."""

    def of(self, sentences: Sequence[str], key: str) -> dict[str, StoredTranslation]:
        """Give those of the sentences that were saved under the key."""
        found = self._found(sentences, key)
        return {
            sentence: StoredTranslation(text, unpack_links(links), score, bool(cut))
            for sentence, text, links, score, cut in found
        }

    def save(self, key: str, rows: Mapping[str, StoredTranslation]) -> None:
        """Keep translations, all or none; they replace those saved before."""
        values = [
            (digest(sentence), row.text, pack_links(row.links), row.score, int(row.cut))
            for sentence, row in rows.items()
        ]
        self._write(lambda connection: save_rows(connection, key, values))

    def scores(self, key: str, most: int) -> list[float]:
        """Give scores saved lately under the key, the newest first, `most` at most.

        Sentences that no engine was needed for have none.
        """
        rows = self._read(
            "SELECT score FROM (SELECT key_id, score FROM translations ORDER BY id DESC LIMIT ?) "
            "WHERE key_id = (SELECT id FROM translation_keys WHERE key = ?) AND score < 0 LIMIT ?",
            (10 * most, key, most),
        )
        return [row[0] for row in rows]

    def packed(self, sentences: Iterable[str], key: str) -> list[PackedTranslation]:
        """Give those of the sentences that were saved under the key, as they lie here."""
        found = self._found(sentences, key)
        return [PackedTranslation(*row[:-1], bool(row[-1])) for row in found]

    def save_packed(self, key: str, rows: Iterable[PackedTranslation]) -> None:
        """Keep translations that nobody looks into, all or none."""
        values = [(digest(r.sentence), r.text, r.links, r.score, int(r.cut)) for r in rows]
        if values:
            self._write(lambda connection: save_rows(connection, key, values))

    def _found(
        self, sentences: Iterable[str], key: str
    ) -> Iterator[tuple[str, str, bytes, float, int]]:
        by_digest = {digest(sentence): sentence for sentence in sentences}
        rows = self._read_of(
            "SELECT sentence, text, links, score, cut FROM translations "
            "WHERE sentence IN ({places}) "
            "AND key_id = (SELECT id FROM translation_keys WHERE key = ?)",
            by_digest,
            key,
        )
        for hashed, *rest in rows:
            yield (by_digest[hashed], *rest)


def save_rows(
    connection: sqlite3.Connection,
    key: str,
    values: Sequence[tuple[bytes, str, bytes, float, int]],
) -> None:
    """Keep rows of digest, text, packed links, score and cut, in an open transaction."""
    connection.execute("INSERT OR IGNORE INTO translation_keys (key) VALUES (?)", (key,))
    (number,) = connection.execute(
        "SELECT id FROM translation_keys WHERE key = ?", (key,)
    ).fetchone()
    connection.executemany(
        "INSERT OR REPLACE INTO translations "
        f"(key_id, sentence, text, links, score, cut) VALUES ({number}, ?, ?, ?, ?, ?)",
        values,
    )


def digest(sentence: str) -> bytes:
    """Give what a sentence is found by."""
    return hashlib.sha256(sentence.encode("utf-8", "surrogatepass")).digest()
