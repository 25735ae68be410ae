"""The store's room for what came from bundles, kept apart from all that is one's own.

Nothing here is under a package's key or a person's name: whoever asks for a bundle's words asks
for that bundle. What is worked out of them for a folder (how far an article is, words to search)
is here too, so that removing a bundle leaves nothing of it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.store.entity_indexes import forget_index
from core.store.prepared import Outcome, pack_texts, unpack_texts
from core.store.table import Table, decoded, encoded
from core.store.translations import digest
from core.store.word_index import forget_texts, save_texts
from core.text.search_words import spaced
from core.translation.stored_translation import StoredTranslation, unpack_links

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from core.translation.stored_translation import PackedTranslation


@dataclass(frozen=True, slots=True)
class KeptBundle:
    """A bundle that a folder uses: `data` is what holds for all of it, as whoever keeps it packed.

    `number` is the store's own, `id` the hash of the bundle's content. `unpacked`: the folder's
    files came from it. `taken_over`: its notes and corrections are the reader's own by now.
    """

    number: int
    id: str
    name: str
    data: bytes
    unpacked: bool = False
    taken_over: bool = False


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """What a bundle says of one article; `text` is the hash of its text.

    `content` is the hash of the file that it was made of, or so the bundle says. `place` is where
    it is unpacked to, and `unpacked` the hash of what is written there in its file's stead, `""`
    where the bundle has the file.
    """

    content: str
    place: str
    unpacked: str
    text: str


class Bundled(Table):
    """Bundles, what each says of articles, and its translations."""

    # Taking in and removing

    def save(self, id: str, name: str, data: bytes) -> int:
        """Make room for a bundle and give its number; what was kept of it before stays."""
        self._write(
            lambda connection: connection.execute(
                "INSERT INTO bundles (id, name, data) VALUES (?, ?, ?) ON CONFLICT (id) "
                "DO UPDATE SET name = excluded.name, data = excluded.data",
                (id, name, data),
            )
        )
        return int(self._read("SELECT number FROM bundles WHERE id = ?", (id,))[0][0])

    def save_article(
        self,
        number: int,
        article: KeptArticle,
        data: bytes,
        rows: Mapping[str, Iterable[PackedTranslation]],
    ) -> None:
        """Keep what a bundle says of an article, and translations by their key in the bundle."""
        values = [
            (number, key, digest(r.sentence), r.text, r.links, r.score, int(r.cut))
            for key, some in rows.items()
            for r in some
        ]

        def save(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT OR REPLACE INTO bundle_articles "
                "(bundle, place, content, unpacked, text, data) VALUES (?, ?, ?, ?, ?, ?)",
                (number, article.place, article.content, article.unpacked, article.text, data),
            )
            _save_rows(connection, values)

        self._write(save)

    def save_translations(self, number: int, key: str, rows: Mapping[str, str]) -> None:
        """Keep texts that no package made, by their sentences."""
        values = [(number, key, digest(s), text, b"", 0.0, 0) for s, text in rows.items()]
        self._write(lambda connection: _save_rows(connection, values))

    def use(self, folder: str, number: int, *, unpacked: bool) -> None:
        """Have a folder use a bundle, all of which is kept by now."""
        name = encoded(folder)

        def use(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO bundle_folders (folder, bundle, unpacked) VALUES (?, ?, ?) "
                "ON CONFLICT (folder, bundle) DO UPDATE SET unpacked = max(unpacked, ?)",
                (name, number, int(unpacked), int(unpacked)),
            )
            connection.execute(
                "DELETE FROM bundle_refusals WHERE folder = ? "
                "AND id = (SELECT id FROM bundles WHERE number = ?)",
                (name, number),
            )

        self._write(use, durable=True)

    def note_taken_over(self, folder: str, number: int) -> None:
        """Note that a bundle's notes and corrections are the reader's own now."""
        self._write(
            lambda connection: connection.execute(
                "UPDATE bundle_folders SET taken_over = 1 WHERE folder = ? AND bundle = ?",
                (encoded(folder), number),
            )
        )

    def remove(self, number: int) -> list[str]:
        """Forget all that came from a bundle, in every folder; gives those that used it."""
        folders: list[str] = []

        def remove(connection: sqlite3.Connection) -> None:
            named = connection.execute(
                "SELECT folder FROM bundle_folders WHERE bundle = ?", (number,)
            ).fetchall()
            folders[:] = [decoded(name) for (name,) in named]
            for folder in folders:
                connection.execute(
                    "DELETE FROM bundle_outcomes WHERE folder = ?",
                    (encoded(folder),),
                )
                connection.execute("DELETE FROM folder_lists WHERE folder = ?", (encoded(folder),))
                forget_words(connection, encoded(folder))
                forget_index(connection, encoded(folder))
                connection.execute(
                    "DELETE FROM entity_ids WHERE folder = ? AND key LIKE 'translated|%'",
                    (encoded(folder),),
                )
            for (id,) in connection.execute("SELECT id FROM bundles WHERE number = ?", (number,)):
                _free_contents(connection, f"%{apart('', id)}")
            for table in ("bundle_translations", "bundle_articles", "bundle_folders"):
                connection.execute(f"DELETE FROM {table} WHERE bundle = ?", (number,))
            connection.execute("DELETE FROM bundles WHERE number = ?", (number,))

        self._write(remove, durable=True)
        return folders

    # Asking

    def is_used(self, number: int) -> bool:
        """Tell whether any folder uses a bundle."""
        return bool(self._read("SELECT 1 FROM bundle_folders WHERE bundle = ? LIMIT 1", (number,)))

    def of_folder(self, folder: str) -> list[KeptBundle]:
        """Give the bundles that a folder uses, in the order in which they came."""
        rows = self._read(
            "SELECT b.number, b.id, b.name, b.data, f.unpacked, f.taken_over "
            "FROM bundle_folders f JOIN bundles b ON b.number = f.bundle WHERE f.folder = ? "
            "ORDER BY b.number",
            (encoded(folder),),
        )
        return [
            KeptBundle(number, id, name, data, bool(unpacked), bool(taken_over))
            for number, id, name, data, unpacked, taken_over in rows
        ]

    def articles(self, number: int) -> list[KeptArticle]:
        """Give what a bundle says of each of its articles."""
        rows = self._read(
            "SELECT content, place, unpacked, text FROM bundle_articles "
            "WHERE bundle = ? ORDER BY place",
            (number,),
        )
        return [KeptArticle(*row) for row in rows]

    def article_data(self, number: int, place: str) -> bytes:
        """Give an article as it was kept, empty where the bundle was removed meanwhile."""
        rows = self._read(
            "SELECT data FROM bundle_articles WHERE bundle = ? AND place = ?", (number, place)
        )
        return bytes(rows[0][0]) if rows else b""

    def translations(
        self, number: int, sentences: Sequence[str], key: str
    ) -> dict[str, StoredTranslation]:
        """Give those of the sentences that a bundle has under one of its keys."""
        by_digest = {digest(sentence): sentence for sentence in sentences}
        rows = self._read_of(
            "SELECT sentence, text, links, score, cut FROM bundle_translations "
            "WHERE sentence IN ({places}) AND bundle = ? AND key = ?",
            by_digest,
            number,
            key,
        )
        return {
            by_digest[hashed]: StoredTranslation(text, unpack_links(links), score, bool(cut))
            for hashed, text, links, score, cut in rows
        }

    def scores(self, number: int, key: str, most: int) -> list[float]:
        """Give scores of a bundle's translations under one of its keys."""
        rows = self._read(
            "SELECT score FROM bundle_translations "
            "WHERE bundle = ? AND key = ? AND score < 0 LIMIT ?",
            (number, key, most),
        )
        return [row[0] for row in rows]

    # Refused bundles

    def refuse(self, folder: str, id: str) -> None:
        """Note that the reader does not want a bundle in a folder."""
        self._write(
            lambda connection: connection.execute(
                "INSERT OR IGNORE INTO bundle_refusals (folder, id) VALUES (?, ?)",
                (encoded(folder), id),
            ),
            durable=True,
        )

    def refused(self, folder: str) -> frozenset[str]:
        """Give the ids of the bundles that the reader does not want in a folder."""
        rows = self._read("SELECT id FROM bundle_refusals WHERE folder = ?", (encoded(folder),))
        return frozenset(row[0] for row in rows)

    # What is worked out of bundles' words

    def outcomes(self, folder: str, to: str) -> dict[tuple[str, str], Outcome]:
        """Give how far articles are with a bundle's help, by content and language set by hand."""
        rows = self._read(
            "SELECT content, language, key, done, doubts, title, bundle FROM bundle_outcomes "
            "WHERE folder = ? AND to_code = ?",
            (encoded(folder), to),
        )
        return {(row[0], row[1]): Outcome(*row[2:]) for row in rows}

    def save_outcomes(
        self, folder: str, to: str, outcomes: Mapping[tuple[str, str | None], Outcome]
    ) -> None:
        """Keep how far articles are with a bundle's help."""
        rows = [
            (
                encoded(folder),
                content,
                language or "",
                to,
                o.key,
                o.done,
                o.doubts,
                o.title,
                o.bundle,
            )
            for (content, language), o in outcomes.items()
        ]
        self._write(
            lambda connection: connection.executemany(
                "INSERT OR REPLACE INTO bundle_outcomes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
            )
        )

    def save_words(
        self, folder: str, to: str, content: str, language: str | None, texts: Sequence[str]
    ) -> None:
        """Keep the texts of an article's sentences for search in this folder alone."""
        place = (to + words_suffix(folder), content, language or "")

        def save(connection: sqlite3.Connection) -> None:
            _forget_texts(connection, "to_code = ? AND content = ? AND language = ?", place)
            words = [spaced(text) for text in texts]
            save_texts(connection, content, place[2], place[0], pack_texts(texts), words)

        self._write(save)

    def forget_outcomes(
        self, folder: str, to: str, articles: Iterable[tuple[str, str | None]]
    ) -> None:
        """Forget what was kept of articles that need no bundle any more."""
        code = to + words_suffix(folder)
        rows = [(content, language or "") for content, language in articles]

        def forget(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "DELETE FROM bundle_outcomes "
                "WHERE folder = ? AND to_code = ? AND content = ? AND language = ?",
                [(encoded(folder), to, *row) for row in rows],
            )
            for row in rows:
                _forget_texts(
                    connection, "to_code = ? AND content = ? AND language = ?", (code, *row)
                )

        self._write(forget)


def forget_words(connection: sqlite3.Connection, folder: bytes) -> None:
    """Forget what is searched of bundles in a folder, in an open transaction."""
    _forget_texts(connection, "to_code LIKE ?", (f"%{_mark(folder)}",))


def apart(content: str, id: str) -> str:
    """Name an article that a bundle tells of without its file: no file has this content."""
    return f"{content}@{id}"


def is_apart(content: str) -> bool:
    """Tell whether an article is only told of by a bundle."""
    return "@" in content


def words_suffix(folder: str) -> str:
    """Give what is put behind a language where the words of a folder's bundles are indexed."""
    return _mark(encoded(folder))


def _mark(folder: bytes) -> str:
    return f"+{hashlib.sha256(folder).hexdigest()[:32]}"


def _save_rows(connection: sqlite3.Connection, values: Sequence[tuple[object, ...]]) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO bundle_translations "
        "(bundle, key, sentence, text, links, score, cut) VALUES (?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def _forget_texts(
    connection: sqlite3.Connection, condition: str, parameters: Sequence[object]
) -> None:
    rows = connection.execute(
        f"SELECT id, data FROM texts WHERE {condition}", tuple(parameters)
    ).fetchall()
    for number, data in rows:
        forget_texts(connection, number, [spaced(text) for text in unpack_texts(data)])


def _free_contents(connection: sqlite3.Connection, pattern: str) -> None:
    """Forget articles that only a bundle told of; what a person set on them goes to their files."""
    _forget_texts(connection, "content LIKE ?", (pattern,))
    for table in ("articles", "names", "summaries", "outcomes", "files"):
        connection.execute(f"DELETE FROM {table} WHERE content LIKE ?", (pattern,))
    for table in ("marks", "article_notes", "article_tags"):
        connection.execute(
            f"UPDATE OR IGNORE {table} SET content = substr(content, 1, instr(content, '@') - 1) "
            "WHERE content LIKE ?",
            (pattern,),
        )
        connection.execute(f"DELETE FROM {table} WHERE content LIKE ?", (pattern,))
