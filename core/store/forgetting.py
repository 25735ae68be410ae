"""Remove what is kept of one folder from the store, and nothing that another one has.

A folder's contents are those of its files and what these files were before; the folders in it that
were opened by themselves go with it. A content that a file elsewhere has stays with all it has.
"""

from __future__ import annotations

import os
import zlib
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from core.files.outside_json import parse_json
from core.knowledge.comparable_sentences import plain
from core.languages import without_region
from core.store.article_codec import article_of
from core.store.bundled import forget_words
from core.store.entity_indexes import OF_INDEXES
from core.store.prepared import unpack_article, unpack_texts
from core.store.translations import digest
from core.store.word_index import index_words
from core.text.search_words import spaced

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from core.article import Article

_BY_CONTENT = ("articles", "names", "summaries", "outcomes", "texts")
"""What can be made again: nothing of it stays for a content that no file has."""
_WRITTEN = ("marks", "article_notes", "article_tags", "quotes")
"""What a person set or wrote on an article: it goes with the folder's own contents only."""
_BY_FOLDER = (
    *("files", "former_contents", "entity_ids", "entity_edits", "entity_indexes", "terms"),
    *("quote_pages", "visits", "visited", "folder_lists"),
    *("bundle_folders", "bundle_outcomes", "bundle_refusals"),
)
_OF_BUNDLES = ("bundle_articles", "bundle_translations")

_STEPS = 2
"""A route has no more packages: each translates what the one before it made."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How much there is of a folder; `shared` articles are in another one too and stay.

    `folders` counts it and those in it that anything is known of.
    """

    folders: int
    articles: int
    shared: int
    notes: int
    tags: int
    corrections: int
    edits: int
    terms: int = 0
    quotes: int = 0

    @property
    def is_nothing(self) -> bool:
        """Tell whether there is nothing to forget."""
        return not self.folders


def count_kept(connection: sqlite3.Connection, folder: bytes) -> Kept:
    """Count what forgetting a folder would remove."""
    _select(connection, folder)
    try:
        shared = _count(connection, "SELECT count(*) FROM here WHERE content IN elsewhere")
        return Kept(
            _count(connection, "SELECT count(*) FROM folders"),
            _count(connection, "SELECT count(*) FROM gone"),
            shared,
            _count(connection, "SELECT count(*) FROM article_notes WHERE content IN gone"),
            _count(connection, "SELECT count(*) FROM article_tags WHERE content IN gone"),
            len(_corrections(connection)),
            _count(
                connection,
                "SELECT count(*) FROM entity_edits WHERE folder IN (SELECT folder FROM folders)",
            ),
            _count(
                connection,
                "SELECT count(*) FROM terms WHERE folder IN (SELECT folder FROM folders)",
            ),
            _count(connection, "SELECT count(*) FROM quotes WHERE content IN gone"),
        )
    finally:
        _drop(connection)


def forget_folder(connection: sqlite3.Connection, folder: bytes) -> None:
    """Remove it, in an open transaction."""
    _select(connection, folder)
    try:
        _forget_corrections(connection)
        for table in _WRITTEN:
            connection.execute(f"DELETE FROM {table} WHERE content IN gone")
        for (name,) in connection.execute("SELECT folder FROM folders").fetchall():
            forget_words(connection, name)
        for table in _BY_FOLDER:
            connection.execute(f"DELETE FROM {table} WHERE folder IN (SELECT folder FROM folders)")
        for table in OF_INDEXES:
            connection.execute(
                f"DELETE FROM {table} WHERE entity_index NOT IN (SELECT number FROM entity_indexes)"
            )
        for table in _OF_BUNDLES:
            connection.execute(
                f"DELETE FROM {table} WHERE bundle NOT IN (SELECT bundle FROM bundle_folders)"
            )
        connection.execute(
            "DELETE FROM bundles WHERE number NOT IN (SELECT bundle FROM bundle_folders)"
        )
        for table in _BY_CONTENT:
            connection.execute(f"DELETE FROM {table} WHERE content NOT IN elsewhere")
        connection.execute("DELETE FROM meanings WHERE text NOT IN (SELECT id FROM texts)")
        _forget_translations(connection)
        _index_anew(connection)
    finally:
        _drop(connection)


def _count(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])


def _select(connection: sqlite3.Connection, folder: bytes) -> None:
    """Put into temporary tables which folders and contents are meant, and which are others'."""
    _drop(connection)
    inside = folder.rstrip(os.sep.encode()) + os.sep.encode()
    for statement in (
        "CREATE TEMP TABLE folders (folder BLOB PRIMARY KEY) WITHOUT ROWID",
        "CREATE TEMP TABLE here (content TEXT PRIMARY KEY) WITHOUT ROWID",
        "CREATE TEMP TABLE elsewhere (content TEXT PRIMARY KEY) WITHOUT ROWID",
        "CREATE TEMP TABLE gone (content TEXT PRIMARY KEY) WITHOUT ROWID",
    ):
        connection.execute(statement)
    for table in _BY_FOLDER:
        connection.execute(
            f"INSERT OR IGNORE INTO folders SELECT DISTINCT folder FROM main.{table} "
            "WHERE folder = ? OR substr(folder, 1, ?) = ?",
            (folder, len(inside), inside),
        )
    for table in ("files", "former_contents"):
        for name, where in (("here", "IN"), ("elsewhere", "NOT IN")):
            connection.execute(
                f"INSERT OR IGNORE INTO {name} SELECT content FROM main.{table} "
                f"WHERE content != '' AND folder {where} (SELECT folder FROM folders)"
            )
    connection.execute("INSERT INTO gone SELECT content FROM here WHERE content NOT IN elsewhere")


def _drop(connection: sqlite3.Connection) -> None:
    for name in ("folders", "here", "elsewhere", "gone", "needed"):
        connection.execute(f"DROP TABLE IF EXISTS temp.{name}")


def _articles(connection: sqlite3.Connection, contents: str) -> Iterator[Article]:
    """Give the articles of a temporary table's contents; what cannot be read has no sentences."""
    rows = connection.execute(f"SELECT data FROM articles WHERE content IN {contents}")
    for (data,) in rows:
        try:
            yield unpack_article(data)
        except ValueError:
            continue


def _bundled_articles(connection: sqlite3.Connection) -> Iterator[Article]:
    """Give the articles of the bundles that only this folder uses, read here or not."""
    rows = connection.execute(
        "SELECT data FROM bundle_articles WHERE bundle IN "
        "(SELECT bundle FROM bundle_folders WHERE folder IN (SELECT folder FROM folders)) "
        "AND bundle NOT IN "
        "(SELECT bundle FROM bundle_folders WHERE folder NOT IN (SELECT folder FROM folders))"
    )
    for (data,) in rows:
        try:
            yield article_of(parse_json(zlib.decompress(data))["article"])
        except (ValueError, TypeError, KeyError, AttributeError, zlib.error):
            continue


def _corrections(connection: sqlite3.Connection) -> list[int]:
    """List the corrections whose sentences are in the folder's own articles and no others.

    Those of a bundle that only it uses count, too: what was taken over from it goes with it.
    """
    ids: dict[tuple[str, str], list[int]] = {}
    for number, code, sentence in connection.execute(
        "SELECT id, from_code, sentence FROM corrections"
    ):
        ids.setdefault((code, sentence), []).append(number)
    if not ids:
        return []

    def corrected(articles: Iterable[Article]) -> set[tuple[str, str]]:
        found = set()
        for article in articles:
            code = without_region(article.language)
            texts = {plain(article.quote(sentence)) for sentence in article.sentences}
            found |= {(code, text) for text in texts if (code, text) in ids}
        return found

    own = corrected(chain(_articles(connection, "gone"), _bundled_articles(connection)))
    if own:
        own -= corrected(_articles(connection, "elsewhere"))
    return [number for key in own for number in ids[key]]


def _forget_corrections(connection: sqlite3.Connection) -> None:
    connection.executemany(
        "DELETE FROM corrections WHERE id = ?", [(number,) for number in _corrections(connection)]
    )


def _forget_translations(connection: sqlite3.Connection) -> None:
    """Leave the translations of sentences and names that are in articles that stay."""
    connection.execute("CREATE TEMP TABLE needed (sentence BLOB PRIMARY KEY) WITHOUT ROWID")
    for article in _articles(connection, "elsewhere"):
        texts = {article.quote(sentence) for sentence in article.sentences}
        texts |= {article.quote(mention) for mention in article.mentions}
        connection.executemany(
            "INSERT OR IGNORE INTO needed VALUES (?)", [(digest(text),) for text in texts]
        )
    connection.create_function("digest", 1, digest, deterministic=True)
    for _ in range(_STEPS - 1):
        connection.execute(
            "INSERT OR IGNORE INTO needed "
            "SELECT digest(text) FROM translations WHERE sentence IN (SELECT sentence FROM needed)"
        )
    connection.execute(
        "DELETE FROM translations WHERE sentence NOT IN (SELECT sentence FROM needed)"
    )


def _index_anew(connection: sqlite3.Connection) -> None:
    """Make the words index again of the texts that stay: it keeps what is only deleted."""
    connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
    for number, data in connection.execute("SELECT id, data FROM texts ORDER BY id"):
        try:
            texts = unpack_texts(data)
        except ValueError:
            continue
        index_words(connection, number, [spaced(text) for text in texts])
