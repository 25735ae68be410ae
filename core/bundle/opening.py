"""Open a bundle: its files are unpacked, and what it says of them is kept apart under its id."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from core.bundle.checks import Malformed, check_rows
from core.bundle.content import BundledArticle, BundledFolder, text_content
from core.bundle.parts import Bundle, opened
from core.bundle.taken import pack_article, pack_whole, taken_bundles, text_hash, words_key
from core.bundle.unpacking import Placed, check_places, check_room, place_file
from core.errors import BundleInvalid, BundleUnwritable, Cancelled, MemoryUnreadable
from core.files.atomic_write import make_folder, write_file
from core.folder import content_hash
from core.knowledge.comparable_sentences import one_line, plain
from core.knowledge.corrections import correction_key
from core.knowledge.tmx_files import read_memory
from core.languages import without_region
from core.paths import data_dir
from core.store.bundled import KeptArticle
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.bundle.content import BundledRoute
    from core.bundle.taken import TakenBundle
    from core.knowledge.translation_memory import Memory
    from core.store import Store

_NO_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """The folder that uses a bundle, how many articles are in that, and what is to be told.

    `unchecked` articles have no file to check their text against.
    """

    folder: Path
    to: str
    bundle: TakenBundle
    articles: int
    unchecked: int
    told: tuple[str, ...] = ()


def open_bundle(
    path: Path,
    store: Store,
    *,
    into: Path | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OpenedBundle:
    """Unpack a bundle's articles into a folder that uses the bundle from now on.

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
    id: str = "",
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OpenedBundle:
    """Have a folder use a bundle for the articles that are in it already.

    With an `id`, only the one that a person was asked about. Raises what `open_bundle` does.
    """
    with opened(path) as bundle:
        if id and bundle.id != id:
            raise BundleInvalid(
                worded("{file} has changed since you were asked about it.", file=path.name)
            )
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
    told: list[str] = field(default_factory=list)

    def run(
        self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> OpenedBundle:
        try:
            whole = BundledFolder.from_json(self.bundle.json("folder.json"))
        except Malformed as error:
            raise self.bundle.damaged(str(error)) from error
        routes, total = self._check(whole.routes, cancelled)
        memories = [self._memory(name, self.bundle.data(part)) for name, part in whole.memories]
        kept = self.store.bundled
        number = kept.save(self.bundle.id, self.path.stem, pack_whole(whole, routes))
        used = False
        try:
            if self.unpacking:
                self._make_folder()
            self._keep_corrections(number, whole)
            unchecked = done = 0
            for article in self._articles():
                if cancelled():
                    raise Cancelled
                if self.unpacking:
                    self._unpack(article)
                self._keep(number, article, memories, whole.to)
                unchecked += not article.source
                done += 1
                progress(done, total)
            kept.use(str(self.folder), number, unpacked=self.unpacking)
            used = True
        finally:
            if not used:
                self._forget(number)
        taken = next(b for b in taken_bundles(self.store, self.folder) if b.kept.number == number)
        return OpenedBundle(self.folder, whole.to, taken, done, unchecked, tuple(self.told))

    def _forget(self, number: int) -> None:
        """Forget a bundle that could not be taken in whole, unless some folder uses it."""
        if not self.store.bundled.is_used(number):
            self.store.bundled.remove(number)

    def _check(
        self, routes: tuple[BundledRoute, ...], cancelled: Callable[[], bool]
    ) -> tuple[list[tuple[str, BundledRoute]], int]:
        """Look at all of it before any of it is taken in.

        Gives what each language was translated with, and counts the articles.
        """
        seen: dict[str, str] = {}
        folders: set[str] = set()
        total = 0
        found: dict[tuple[str, BundledRoute], None] = {}
        for bundled in self._articles():
            if cancelled():
                raise Cancelled
            if bundled.route is not None:
                if not 0 <= bundled.route < len(routes):
                    raise self.bundle.damaged(worded("a route"))
                route = routes[bundled.route]
                self._check_rows(bundled, route)
                found[bundled.article.language, route] = None
            elif bundled.rows:
                raise self.bundle.damaged(worded("a route"))
            if bundled.source and content_hash(self.bundle.data(bundled.source)) != bundled.content:
                raise self.bundle.damaged(bundled.path)
            relative = _relative(bundled)
            folded = relative.casefold()
            if folded in seen:
                raise self.bundle.damaged(bundled.path)
            seen[folded] = relative
            folders.update(accumulate(folded.split("/")[:-1], "{}/{}".format))
            part = self.bundle.parts.get(bundled.source)
            total += part.size if part else len(text_content(bundled.article)[1])
        for folded in folders & seen.keys():
            raise self.bundle.damaged(seen[folded])
        if self.unpacking:
            check_room(self.folder, len(seen), total)
            check_places(self.folder, seen.values())
        return list(found), len(seen)

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

    def _memory(self, name: str, data: bytes) -> Memory:
        """Read what a memory knew of the articles."""
        try:
            with tempfile.TemporaryDirectory(prefix="diptych-") as folder:
                place = Path(folder) / name
                write_file(place, data)
                return read_memory(place)
        except OSError as error:
            raise _unwritable(name, self.folder, error) from error
        except MemoryUnreadable as error:
            raise self.bundle.damaged(name) from error

    def _make_folder(self) -> None:
        try:
            make_folder(self.folder)
        except OSError as error:
            raise _unwritable(self.folder.name, self.folder, error) from error

    def _unpack(self, bundled: BundledArticle) -> None:
        """Write an article's file into the folder, or its text where the file was left out."""
        data = self.bundle.data(bundled.source) if bundled.source else None
        data = text_content(bundled.article)[1] if data is None else data
        relative = _relative(bundled)
        try:
            placed, _ = place_file(self.folder, relative, data)
        except (OSError, ValueError) as error:
            raise _unwritable(relative, self.folder, error) from error
        if placed is Placed.OTHER:
            self.told.append(
                worded(
                    "{path} is another file in {folder}; it stays as it is.",
                    path=relative,
                    folder=self.folder.name,
                )
            )

    def _keep(self, number: int, bundled: BundledArticle, memories: list[Memory], to: str) -> None:
        """Keep what the bundle says of an article."""
        kept, article = self.store.bundled, bundled.article
        text = "" if bundled.source else text_content(article)[0]
        told = KeptArticle(bundled.content, _relative(bundled), text, text_hash(article.text))
        kept.save_article(number, told, pack_article(bundled), dict(bundled.rows))
        remembered: dict[str, str] = {}
        for sentence in article.sentences if memories else ():
            quote = article.quote(sentence)
            known = (memory.lookup(quote, article.language, to) for memory in memories)
            found = next((words for words in known if words is not None), None)
            if found is not None:
                remembered[correction_key(quote, article.language)[1]] = found
        if remembered:
            kept.save_translations(number, words_key(article.language), remembered)

    def _keep_corrections(self, number: int, whole: BundledFolder) -> None:
        """Keep what people wrote, before what memories knew: the first stays."""
        by_language: dict[str, dict[str, str]] = {}
        for code, sentence, text in whole.corrections:
            if one_line(text):
                by_language.setdefault(without_region(code), {})[plain(sentence)] = one_line(text)
        for code, rows in by_language.items():
            self.store.bundled.save_translations(number, words_key(code), rows)

    def _check_rows(self, bundled: BundledArticle, route: BundledRoute) -> None:
        """See that the translations are of this article, and under its route's keys."""
        try:
            check_rows(bundled.article, bundled.rows, [package[4] for package in route.packages])
        except Malformed as error:
            raise self.bundle.damaged(str(error)) from error


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
