"""What of a folder is not in the store yet, file by file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.cluster.batch import Item
from core.errors import FileForbidden, ReadError
from core.folder import LEADS_OUT, content_hash
from core.preparation.version import PIPELINE_VERSION
from core.reading import read_bytes
from core.translation.routes import Route, find_route
from core.translation.translator import route_key

if TYPE_CHECKING:
    from pathlib import Path

    from core.article import Article
    from core.folder import FileEntry
    from core.packages.installed import Package
    from core.store import Store
    from core.translation.engine_setup import Setups
    from core.translation.stored_translation import StoredTranslation


@dataclass(frozen=True, slots=True)
class Looked:
    """What is known of a file; `item` is what is left to do, None where that is nothing.

    `code` is the language that it is in, "" where it was not read yet or where that is unknown.
    """

    content: str
    code: str
    item: Item | None


@dataclass(slots=True)
class MissingWork:
    """Asks the store what is left to do.

    `place` is where the workers see the folder; without it each article's bytes are sent.
    `filled_later`: memories and corrections will be laid over what the packages make, so that no
    outcome tells before how far an article is.
    """

    folder: Path
    store: Store
    to: str
    packages: tuple[Package, ...]
    setups: Setups
    filled_later: bool = False
    place: str = ""
    _routes: dict[str, Route | None] = field(default_factory=dict)

    def look(self, file: FileEntry) -> Looked:
        """Look what is left to do of a file; raises a ReadError."""
        if file.leads_out:
            raise FileForbidden(LEADS_OUT)
        known = self.store.files.known(str(self.folder), file.path)
        data: bytes | None = None
        if known is not None and (known.size, known.mtime_ns) == (file.size, file.mtime_ns):
            content = known.content
        else:
            data = read_bytes(self.folder / file.path)
            content = content_hash(data)
            self.store.files.save(str(self.folder), file.path, file.size, file.mtime_ns, content)
        language = self.store.marks.language(content)
        state = self.store.summaries.one(content, PIPELINE_VERSION, language, self.to)
        if state is None:
            return Looked(content, "", self._unread(file, content, language, data))
        summary, outcome = state
        route = self.route(summary.language)
        if route is None or not summary.sentences:
            return Looked(content, summary.language, None)
        engine = outcome.key.partition("|")[0] if outcome is not None else ""
        whole = outcome is not None and outcome.done == summary.sentences
        if whole and engine == self.key(route):
            return Looked(content, summary.language, None)
        article = self.store.articles.get(content, PIPELINE_VERSION, language, path=file.path)
        if article is None:
            return Looked(content, "", self._unread(file, content, language, data))
        rows, whole = self._known(article, route)
        if whole and self.filled_later:
            return Looked(content, summary.language, None)
        item = Item(content, file.path, language, article=article, known=rows)
        return Looked(content, summary.language, item)

    def route(self, code: str) -> Route | None:
        """Find the packages that lead from a language to the reader's."""
        if code in ("", self.to):
            return None
        if code not in self._routes:
            self._routes[code] = find_route(self.packages, code, self.to)
        return self._routes[code]

    def key(self, route: Route) -> str:
        """Name a route for the outcomes of what was translated on it."""
        return route_key(route, self.setups)

    def _known(
        self, article: Article, route: Route
    ) -> tuple[tuple[tuple[str, dict[str, StoredTranslation]], ...], bool]:
        """Give what is translated of an article, by package key, and whether that is all."""
        known = []
        whole = True
        texts = {article.quote(sentence) for sentence in article.sentences}
        for package in route.packages:
            key = self.setups.text_key(package)
            rows = self.store.translations.of(list(texts), key)
            known.append((key, rows))
            whole = whole and len(rows) == len(texts)
            texts = {row.text for row in rows.values()}
        return tuple(known), whole

    def _unread(
        self, file: FileEntry, content: str, language: str | None, data: bytes | None
    ) -> Item:
        if self.place:
            return Item(content, file.path, language, place=f"{self.place}/{file.path}")
        if data is None:
            data = read_bytes(self.folder / file.path)
            if content_hash(data) != content:
                raise ReadError("This file changed while it was read.")
        return Item(content, file.path, language, data)
