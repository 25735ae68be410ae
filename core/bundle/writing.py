"""Write a prepared folder as a bundle."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.bundle.checks import Malformed, check_article
from core.bundle.content import (
    BundledArticle,
    BundledFolder,
    BundledRoute,
    Noted,
    is_sound_edit,
)
from core.bundle.file_names import made_fit
from core.bundle.parts import FORMAT, MANIFEST, MOST_PARTS, MOST_RATIO
from core.errors import BundleUnwritable, Cancelled, MemoryUnreadable, ReadError
from core.files.atomic_write import replacing
from core.folder import content_hash, find_memories, scan
from core.knowledge.corrections import correction_key
from core.knowledge.imported_memories import imported_memories
from core.knowledge.tmx_files import Pair, read_memory, write_tmx
from core.languages import without_region
from core.packages.installed import installed_packages
from core.paths import cache_dir
from core.preparation.version import PIPELINE_VERSION
from core.reading import read_bytes
from core.source_text import UNPRINTABLE
from core.store.bundled import is_apart
from core.translatable import worded
from core.translation.engine_setup import Setups, Wishes
from core.translation.routes import Route, find_route
from core.translation.translator import route_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.article import Article
    from core.bundle.content import Rows
    from core.folder import FileEntry
    from core.knowledge.translation_memory import Memory
    from core.store import KnownArticle, Store

_CHUNK_BYTES = 4 * 1024 * 1024
_TICK = 50
_OTHER_PARTS = 10_000
"""Room for all parts but the files themselves."""


@dataclass(frozen=True, slots=True)
class BundleOptions:
    """What goes into a bundle besides articles, translations and entities.

    Without `sources`, only the articles' texts go in, not their files. `notes` takes along what
    the reader wrote: notes, tags, marks and corrections.
    """

    sources: bool = True
    notes: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """How many articles a bundle has, and how many of the folder were left out."""

    articles: int
    left_out: int


def write_bundle(
    folder: Path,
    store: Store,
    out: Path,
    *,
    to: str,
    options: BundleOptions | None = None,
    wishes: Wishes | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    follow_links: bool = False,
) -> Written:
    """Write what is finished of a folder; raises BundleUnwritable, StoreError or Cancelled."""
    files = scan(folder, follow_links=follow_links)
    memories = _memories(folder, follow_links)
    gathering = _Gathering(folder, store, to, options or BundleOptions(), wishes, memories)
    try:
        with replacing(out) as file, zipfile.ZipFile(file, "w") as archive:
            written = _write(archive, gathering, files, progress, cancelled)
    except OSError as error:
        raise BundleUnwritable(
            worded(
                "The bundle {file} cannot be written ({reason}).",
                file=out.name,
                reason=error.strerror or str(error),
            )
        ) from error
    return Written(written, len(files) - written)


def _write(
    archive: zipfile.ZipFile,
    gathering: _Gathering,
    files: list[FileEntry],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> int:
    parts = _Parts(archive)
    chunk: list[str] = []
    size = articles = 0
    for number, file in enumerate(files):
        if cancelled():
            raise Cancelled
        if number % _TICK == 0:
            progress(number, len(files))
        found = gathering.article(file, f"sources/{number}")
        if found is None:
            continue
        if len(parts.listed) >= MOST_PARTS - _OTHER_PARTS:
            raise BundleUnwritable(
                worded(
                    "This folder has more files than a bundle may have: {most}.", most=MOST_PARTS
                )
            )
        article, source = found
        if source is not None:
            parts.add(article.source, source)
        chunk.append(json.dumps(article.to_json()))
        size += len(chunk[-1])
        articles += 1
        if size >= _CHUNK_BYTES:
            parts.add(f"articles/{len(parts.listed)}.json", _listed(chunk))
            chunk, size = [], 0
    if chunk:
        parts.add(f"articles/{len(parts.listed)}.json", _listed(chunk))
    memories: list[tuple[str, str]] = []
    for name, data in gathering.memories():
        memories.append((name, f"memories/{len(memories)}"))
        parts.add(memories[-1][1], data)
    parts.add("folder.json", json.dumps(gathering.folder_part(tuple(memories)).to_json()).encode())
    parts.finish(
        {
            "format": FORMAT,
            "pipeline": PIPELINE_VERSION,
            "name": UNPRINTABLE.sub("?", gathering.folder.name),
            "to": gathering.to,
            "articles": articles,
        }
    )
    progress(len(files), len(files))
    return articles


def _memories(folder: Path, follow_links: bool) -> list[Memory]:
    """Read the memories that are in use; one that cannot be read was told of when it was met."""
    found = []
    for path in (*find_memories(folder, follow_links=follow_links), *imported_memories()):
        with suppress(MemoryUnreadable):
            found.append(read_memory(path))
    return found


def _listed(chunk: list[str]) -> bytes:
    return f"[{','.join(chunk)}]".encode()


@dataclass(slots=True)
class _Parts:
    """Writes parts and remembers what the list of them must say."""

    archive: zipfile.ZipFile
    listed: dict[str, tuple[int, str]] = field(default_factory=dict)

    def add(self, name: str, data: bytes) -> None:
        self.listed[name] = len(data), hashlib.sha256(data).hexdigest()
        self._write(name, data)

    def finish(self, manifest: dict[str, object]) -> None:
        self._write(MANIFEST, json.dumps({**manifest, "parts": self.listed}).encode())

    def _write(self, name: str, data: bytes) -> None:
        # What shrinks too well would be refused as a bomb.
        shrunk = len(zlib.compress(data, 1))
        large = len(data) * 2 > MOST_RATIO * shrunk
        method = zipfile.ZIP_STORED if large else zipfile.ZIP_DEFLATED
        # An archive of the same folder is the same to the last byte: no dates.
        self.archive.writestr(zipfile.ZipInfo(name), data, method)


class _Gathering:
    """Collects what the store has of each file."""

    def __init__(
        self,
        folder: Path,
        store: Store,
        to: str,
        options: BundleOptions,
        wishes: Wishes | None,
        memories: list[Memory],
    ) -> None:
        self.folder, self.to = folder, to
        self._store, self._options = store, options
        self._known = store.summaries.folder(str(folder), PIPELINE_VERSION, to)
        self._setups = Setups(cache_dir() / "engine.json", wishes)
        self._packages = installed_packages()[0]
        self._kept = store.kept_routes.all()
        self._paths: set[str] = set()
        self._routes: dict[BundledRoute, int] = {}
        self._all_corrections = store.corrections.into(without_region(to)) if options.notes else {}
        self._corrections: dict[tuple[str, str], str] = {}
        self._memories = memories
        self._by_memory: dict[str, dict[tuple[str, str], str]] = {}
        self._notes = store.notes.all_notes() if options.notes else {}
        self._tags = store.notes.all_tags() if options.notes else {}

    def article(self, file: FileEntry, source: str) -> tuple[BundledArticle, bytes | None] | None:
        """Give a file's article and bytes; None where it is not prepared as the file is now.

        And where it is no article of one's own, but only what another bundle told.
        """
        known = self._known.get(file.path)
        if known is None or (known.size, known.mtime_ns) != (file.size, file.mtime_ns):
            return None
        if is_apart(known.content):
            return None
        article = self._store.articles.get(
            known.content, PIPELINE_VERSION, known.language_set, path=file.path
        )
        if article is None or known.summary is None:
            return None
        # Other systems do not take all names that this one does.
        article = replace(article, path=made_fit(file.path, self._paths))
        try:
            check_article(article)
        except Malformed:
            return None  # Whoever is given the bundle could not open it.
        data = None
        if self._options.sources:
            try:
                data = read_bytes(self.folder / file.path)
            except ReadError:
                return None
            if content_hash(data) != known.content:
                return None
        route, rows = self._translations(article, known)
        self._note_corrections(article)
        self._note_memories(article)
        return (
            BundledArticle(
                known.content,
                known.language_set,
                article,
                source if data is not None else "",
                route,
                rows,
                self._noted(known) if self._options.notes else None,
            ),
            data,
        )

    def memories(self) -> Iterator[tuple[str, bytes]]:
        """Give a TMX file of what each memory knew of the articles, once all were asked for."""
        for name, pairs in self._by_memory.items():
            file = io.BytesIO()
            write_tmx(
                file,
                (Pair(code, source, self.to, text) for (code, source), text in pairs.items()),
            )
            yield name, file.getvalue()

    def _note_memories(self, article: Article) -> None:
        for sentence in article.sentences if self._memories else ():
            quote = article.quote(sentence)
            for memory in self._memories:
                text = memory.lookup(quote, article.language, self.to)
                if text is not None:
                    pairs = self._by_memory.setdefault(memory.name, {})
                    pairs[article.language, quote] = text
                    break

    def folder_part(self, memories: tuple[tuple[str, str], ...]) -> BundledFolder:
        """Give what holds for the whole folder, once all articles were asked for."""
        name = str(self.folder)
        return BundledFolder(
            self.to,
            self._store.entities.ids(name),
            tuple(filter(is_sound_edit, self._store.entities.edits(name))),
            tuple((code, sentence, text) for (code, sentence), text in self._corrections.items()),
            tuple(self._routes),
            memories,
        )

    def _noted(self, known: KnownArticle) -> Noted:
        content = known.content
        return Noted(
            known.read, known.starred, self._notes.get(content, ()), self._tags.get(content, ())
        )

    def _note_corrections(self, article: Article) -> None:
        if self._all_corrections:
            for sentence in article.sentences:
                key = correction_key(article.quote(sentence), article.language)
                if key in self._all_corrections:
                    self._corrections[key] = self._all_corrections[key]

    def _translations(self, article: Article, known: KnownArticle) -> tuple[int | None, Rows]:
        """Give the route that an article was translated on, by number, and its translations."""
        engine = known.outcome.key.partition("|")[0] if known.outcome is not None else ""
        route = self._kept.get(engine) or find_route(self._packages, article.language, self.to)
        if not engine or route is None or route_key(route, self._setups) != engine:
            return None, ()
        texts = {article.quote(sentence) for sentence in article.sentences}
        rows = []
        for key in self._keys(route):
            found = tuple(self._store.translations.packed(sorted(texts), key))
            rows.append((key, found))
            texts = {row.text for row in found}
        bundled = BundledRoute(
            tuple(
                (p.code, p.version, p.from_code, p.to_code, key)
                for p, key in zip(route.packages, self._keys(route), strict=True)
            )
        )
        return self._routes.setdefault(bundled, len(self._routes)), tuple(rows)

    def _keys(self, route: Route) -> Iterator[str]:
        return (self._setups.text_key(package) for package in route.packages)
