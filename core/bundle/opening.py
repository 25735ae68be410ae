"""Open a bundle: its articles, translations and entities come into the store."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.bundle.checks import Malformed, check_rows
from core.bundle.content import BundledArticle, BundledFolder, text_content
from core.bundle.merging import Merged, Merger
from core.bundle.parts import Bundle, opened
from core.bundle.unpacking import Placed, check_room, place_file
from core.errors import BundleUnwritable, Cancelled, MemoryUnreadable, ReadError
from core.files import write_file
from core.folder import content_hash, find_memories, scan
from core.imported_memories import import_memory
from core.languages import sentence_gap
from core.paths import data_dir
from core.pipeline_version import PIPELINE_VERSION
from core.reading import read_bytes
from core.session.naming import doubt_names
from core.store import Outcome, pack
from core.store.prepared import pack_texts, translated_texts
from core.translation.packages import Package
from core.translation.routes import Route
from core.translation.setup import Setups
from core.translation.translator import Translator, route_key
from core.wording import worded
from core.words import spaced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.folder import FileEntry
    from core.store import Store

_NO_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """The folder of a bundle's articles, how many there are, and what came with them."""

    folder: Path
    to: str
    articles: int
    merged: Merged


def open_bundle(
    path: Path,
    store: Store,
    *,
    into: Path | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OpenedBundle:
    """Unpack a bundle's articles into a folder and take in all that is known of them.

    Without `into`, the folder is one of the program's own; opening the same bundle again gives the
    same. Raises BundleInvalid, BundleTooNew, BundleUnwritable, StoreError or Cancelled.
    """
    with opened(path) as bundle:
        folder = (into or _own_folder(path, bundle)).resolve()
        return _Opening(path, bundle, store, folder, unpacking=True).run(progress, cancelled)


def take_in(
    path: Path,
    store: Store,
    folder: Path,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OpenedBundle:
    """Take in what a bundle knows of articles that are in a folder already.

    Raises what `open_bundle` does.
    """
    with opened(path) as bundle:
        opening = _Opening(path, bundle, store, folder.resolve(), unpacking=False)
        return opening.run(progress, cancelled)


def _own_folder(path: Path, bundle: Bundle) -> Path:
    """Give the folder in the program's data that belongs to this very content."""
    parts = repr(sorted(bundle.parts.items())).encode()
    name = _NO_NAME.sub("-", path.stem).strip(".-")[:60] or "bundle"
    return data_dir() / "bundles" / f"{name}-{content_hash(parts)[:12]}"


@dataclass(slots=True)
class _Opening:
    path: Path
    bundle: Bundle
    store: Store
    folder: Path
    unpacking: bool

    def run(
        self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> OpenedBundle:
        try:
            whole = BundledFolder.from_json(self.bundle.json("folder.json"))
        except Malformed as error:
            raise self.bundle.damaged(str(error)) from error
        routes = [
            Route(tuple(Package(*fields[:4], Path(), kept=fields[4]) for fields in r.packages))
            for r in whole.routes
        ]
        total = self._check(routes, cancelled)
        for _, part in whole.memories:
            self.bundle.data(part)
        merger = Merger(self.store, self.folder, whole, self.path.stem, cancelled)
        there = {} if self.unpacking else {file.path: file for file in scan(self.folder)}
        articles = 0
        for article in self._articles():
            if cancelled():
                raise Cancelled
            content = article.content
            if self.unpacking:
                content = self._unpack(article, merger.merged)
            else:
                self._recognise(article, there.get(article.path))
            merger.set_language(content, article.language)
            route = routes[article.route] if article.route is not None else None
            self._keep(article, content, whole.to, route)
            merger.note(content, article)
            articles += 1
            progress(articles, total)
        merger.finish()
        for name, part in whole.memories:
            self._keep_memory(name, self.bundle.data(part))
        return OpenedBundle(self.folder, whole.to, articles, merger.merged)

    def _check(self, routes: list[Route], cancelled: Callable[[], bool]) -> int:
        """Look at all of it before any of it is taken in; count the articles."""
        seen: set[str] = set()
        total = 0
        for bundled in self._articles():
            if cancelled():
                raise Cancelled
            if bundled.route is not None:
                if not 0 <= bundled.route < len(routes):
                    raise self.bundle.damaged("a route")
                self._check_rows(bundled, routes[bundled.route])
            if bundled.source and content_hash(self.bundle.data(bundled.source)) != bundled.content:
                raise self.bundle.damaged(bundled.path)
            relative = _relative(bundled).casefold()
            if relative in seen:
                raise self.bundle.damaged(bundled.path)
            seen.add(relative)
            part = self.bundle.parts.get(bundled.source)
            total += part.size if part else len(text_content(bundled.article)[1])
        if self.unpacking:
            check_room(self.folder, len(seen), total)
        return len(seen)

    def _articles(self) -> Iterator[BundledArticle]:
        for name in sorted(self.bundle.parts):
            if not name.startswith("articles/"):
                continue
            rows = self.bundle.json(name)
            if not isinstance(rows, list):
                raise self.bundle.damaged(name)
            for row in rows:
                try:
                    yield BundledArticle.from_json(row)
                except Malformed as error:
                    raise self.bundle.damaged(str(error)) from error

    def _keep_memory(self, name: str, data: bytes) -> None:
        """Put a memory beside the articles; into a folder of one's own nothing is written."""
        try:
            if self.unpacking:
                place_file(self.folder, name, data)
            elif name not in {path.name for path in find_memories(self.folder)}:
                with tempfile.TemporaryDirectory(prefix="diptych-") as folder:
                    place = Path(folder) / name
                    write_file(place, data)
                    import_memory(place)
        except OSError as error:
            raise _unwritable(name, self.folder, error) from error
        except MemoryUnreadable as error:
            raise self.bundle.damaged(name) from error

    def _recognise(self, bundled: BundledArticle, file: FileEntry | None) -> None:
        """Note that a file of the folder is the one that an article was made of."""
        if file is None or file.leads_out:
            return
        try:
            same = content_hash(read_bytes(self.folder / file.path)) == bundled.content
        except ReadError:
            return  # It is shown with the reason when it is read.
        if same:
            self.store.save_file(
                str(self.folder), file.path, file.size, file.mtime_ns, bundled.content
            )

    def _unpack(self, bundled: BundledArticle, merged: Merged) -> str:
        """Write an article's file into the folder and give its content."""
        if bundled.source:
            content, data = bundled.content, self.bundle.data(bundled.source)
        else:
            content, data = text_content(bundled.article)
        relative = _relative(bundled)
        try:
            placed, status = place_file(self.folder, relative, data)
        except (OSError, ValueError) as error:
            raise _unwritable(relative, self.folder, error) from error
        if placed is Placed.OTHER:
            merged.say(
                worded(
                    "{path} is another file in {folder}; it stays as it is.",
                    path=relative,
                    folder=self.folder.name,
                )
            )
            return content
        self.store.save_file(
            str(self.folder), relative, status.st_size, status.st_mtime_ns, content
        )
        return content

    def _keep(self, bundled: BundledArticle, content: str, to: str, route: Route | None) -> None:
        """Take an article and its translations into the store, where it has none of its own."""
        store, language = self.store, self.store.language_set(content)
        if language != bundled.language:
            return  # Read anew in the language that the reader set here.
        known = store.summaries.one(content, PIPELINE_VERSION, language, to)
        if known is None:
            store.save_prepared(content, PIPELINE_VERSION, language, pack(bundled.article))
            known = store.summaries.one(content, PIPELINE_VERSION, language, to)
        if route is None or known is None:
            return
        for key, rows in bundled.rows:
            store.rows.save(key, rows, replacing=False)
        store.kept_routes.save(route)
        summary, outcome = known
        if outcome is None or outcome.done < summary.sentences:
            self._keep_outcome(content, language, to, route)

    def _check_rows(self, bundled: BundledArticle, route: Route) -> None:
        """See that the translations are of this article, and under its route's keys."""
        try:
            check_rows(bundled.article, bundled.rows, [p.kept for p in route.packages])
        except Malformed as error:
            raise self.bundle.damaged(str(error)) from error

    def _keep_outcome(self, content: str, language: str | None, to: str, route: Route) -> None:
        """Work out how far the store's article is, by what the store has now."""
        store, setups = self.store, Setups()
        article = store.article(content, PIPELINE_VERSION, language)
        if article is None:
            return
        sentences = [article.quote(sentence) for sentence in article.sentences]
        known = Translator(store, setups=setups).recall(sentences, route)
        translations = [
            doubt_names(article, index, known[sentence], to) if sentence in known else None
            for index, sentence in enumerate(sentences)
        ]
        done = sum(t is not None for t in translations)
        outcome = Outcome(
            f"{route_key(route, setups)}|",
            done,
            sum(bool(t.doubts) for t in translations if t is not None),
            article.title_translation(translations, sentence_gap(to)),
        )
        store.summaries.save_outcomes(to, {(content, language): outcome})
        if done == len(sentences):
            texts = translated_texts(article, translations)
            store.words.save(
                content, language, to, pack_texts(texts), [spaced(text) for text in texts]
            )


def _unwritable(path: str, folder: Path, error: Exception) -> BundleUnwritable:
    return BundleUnwritable(
        worded(
            "{path} of the bundle cannot be written to {folder} ({reason}).",
            path=path,
            folder=folder,
            reason=getattr(error, "strerror", None) or str(error),
        )
    )


def _relative(bundled: BundledArticle) -> str:
    """Give an article's place in the folder; one without its file becomes a text."""
    plain = bool(bundled.source) or bundled.path.lower().endswith(".txt")
    return bundled.path if plain else f"{bundled.path}.txt"
