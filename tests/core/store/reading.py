"""What tests ask of a store that the program never does."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from core.store import KnownFile, Marks, pack

if TYPE_CHECKING:
    from core.article import Article
    from core.store import Store


def save_article(
    store: Store, content: str, version: str, language: str | None, article: Article
) -> None:
    """Keep an article as if it had just been prepared."""
    store.articles.save(content, version, language, pack(article))


def marks(store: Store, content: str) -> Marks:
    return store.marks.of([content]).get(content, Marks())


def is_read(store: Store, content: str) -> bool:
    return marks(store, content).read


def is_translated_once(store: Store) -> bool:
    """Tell whether no translation was ever written again: one that is gets a new number."""
    [(count, last)] = _rows(store, "SELECT count(*), max(id) FROM translations")
    return count == last


def is_starred(store: Store, content: str) -> bool:
    return marks(store, content).starred


def known_files(store: Store, folder: str) -> dict[str, KnownFile]:
    """Give all known files of a folder by their path."""
    names = _rows(store, "SELECT folder, path FROM files")
    paths = [path.decode("utf-8", "surrogatepass") for at, path in names if at == _name(folder)]
    found = {path: store.files.known(folder, path) for path in paths}
    return {path: file for path, file in found.items() if file is not None}


def count_translations(store: Store) -> int:
    return len(_rows(store, "SELECT id FROM translations"))


def _rows(store: Store, query: str) -> list[tuple[bytes, ...]]:
    with closing(sqlite3.connect(store.path)) as connection:
        return connection.execute(query).fetchall()


def _name(folder: str) -> bytes:
    return folder.encode("utf-8", "surrogatepass")
