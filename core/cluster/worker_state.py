"""A worker's own things, and what it makes of a batch with them."""

from __future__ import annotations

import tempfile
import threading
from collections import defaultdict, deque
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from core.cluster.batch import VERSIONS, Batch, BatchResult, Done, Translated
from core.cluster.package_files import find_package, located
from core.cluster.reading_watch import ReadingWatch
from core.errors import DiptychError, FileMissing
from core.files.atomic_write import write_file
from core.folder import content_hash
from core.languages import sentence_gap
from core.names.projection.name_doubts import doubt_names
from core.packages.installed import Package
from core.preparation.packed import TOO_MUCH
from core.preparation.prepare import prepare
from core.reading import read_bytes
from core.store import Outcome, pack
from core.store.prepared import pack_texts, translated_texts
from core.text.search_words import spaced
from core.translation.engine_setup import EngineSetup, Setups, Wishes, processors
from core.translation.routes import Route, find_route
from core.translation.stored_translation import PackedTranslation, StoredTranslation
from core.translation.translator import Translator, route_key
from core.translation.usual_scores import MOST_SCORES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from core.article import Article, Translation
    from core.cluster.batch import Item, PackageOffer

_KEPT_SENTENCES = 20_000
_KEPT_ARTICLES = 128


class LatelyTranslated:
    """The translations that this process made last, in place of a store."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], StoredTranslation] = {}
        self._scores: defaultdict[str, deque[float]] = defaultdict(
            lambda: deque(maxlen=MOST_SCORES)
        )

    def of(self, sentences: Sequence[str], key: str) -> dict[str, StoredTranslation]:
        """Give those of the sentences that were translated lately."""
        return {s: self._rows[key, s] for s in sentences if (key, s) in self._rows}

    def save(self, key: str, rows: Mapping[str, StoredTranslation]) -> None:
        """Remember translations."""
        for sentence, row in rows.items():
            self._rows[key, sentence] = row
            if row.score < 0:
                self._scores[key].append(row.score)

    def scores(self, key: str, most: int) -> list[float]:
        """Give the scores of the last translations."""
        return list(islice(reversed(self._scores[key]), most))

    def forget_oldest(self) -> None:
        """Forget what is over the number of sentences that are kept."""
        for row in list(islice(self._rows, max(0, len(self._rows) - _KEPT_SENTENCES))):
            del self._rows[row]


class WorkerState:
    """Prepares batches: any thread may, but only one at a time translates."""

    def __init__(
        self, worker: str, threads: int, compute: str, end_process: Callable[[], None]
    ) -> None:
        """`compute` is how a person wants packages to be computed.

        `end_process` is called where reading a file takes longer than an article may: nothing else
        ends it, and the batch is then known to have ended its worker.
        """
        self._worker, self._end_process = worker, end_process
        self._cores = max(1, min(threads, processors()))
        self._lock = threading.Lock()
        self._setups = Setups(wishes=Wishes(compute=compute))
        self._lately = LatelyTranslated()
        self._translator = Translator(self._lately, setups=self._setups)
        self._found: dict[str, Package] = {}
        self._hashes: dict[Path, str] = {}
        self._read_before: dict[str, Article] = {}
        """Articles of batches that wait for a package."""

    def close(self) -> None:
        """Let go of the packages."""
        with self._lock:
            self._translator.release()

    def prepare(self, batch: Batch) -> BatchResult:
        """Read, recognise and translate; ask for packages first where some are not here."""
        if batch.versions != VERSIONS:
            return BatchResult(self._worker, refusal=f"it makes {VERSIONS}, not {batch.versions}")
        read = [self._read(item, batch) for item in batch.items]
        with self._lock:
            routes, wanting = self._routes({a.language for _, a, _ in read if a}, batch)
            if wanting:
                self._read_before.update({i.content: a for i, a, _ in read if a is not None})
                for content in list(self._read_before)[:-_KEPT_ARTICLES]:
                    del self._read_before[content]
                return BatchResult(self._worker, wanting=wanting)
            return BatchResult(self._worker, tuple(self._translate(read, routes, batch)))

    # Reading

    def _read(self, item: Item, batch: Batch) -> tuple[Item, Article | None, str]:
        """Give an item's article, or why there is none."""
        article = item.article or self._read_before.pop(item.content, None)
        if article is not None:
            return item, article, ""
        watch = ReadingWatch(self._end_process)
        watch.start()
        try:
            return item, _read(item, batch.neighbours), ""
        except MemoryError:
            return item, None, TOO_MUCH
        except DiptychError as error:
            return item, None, str(error)
        except Exception as error:
            return item, None, f"It could not be read ({type(error).__name__}: {error})."
        finally:
            watch.close()

    # Translating

    def _routes(
        self, languages: Iterable[str], batch: Batch
    ) -> tuple[dict[str, Route], tuple[str, ...]]:
        """Find the route from each language, and the packages for it that are not here."""
        offers = {_as_package(offer): offer for offer in batch.packages}
        routes: dict[str, Route] = {}
        wanting: set[str] = set()
        for language in languages:
            if language in ("", batch.to):
                continue
            route = find_route(offers, language, batch.to)
            if route is not None:
                found = {offers[p].hash: self._package(offers[p]) for p in route.packages}
                wanting |= {hash for hash, package in found.items() if package is None}
                routes[language] = Route(tuple(p for p in found.values() if p is not None))
        return routes, tuple(sorted(wanting))

    def _package(self, offer: PackageOffer) -> Package | None:
        package = self._found.get(offer.hash)
        if package is None:
            there = find_package(offer.hash, self._hashes)
            if there is None:
                return None
            package = self._found[offer.hash] = located(there, offer.code, offer.version)
            self._setups.keep(package, EngineSetup.usual(offer.beam, self._cores))
        return package

    def _translate(
        self,
        read: Sequence[tuple[Item, Article | None, str]],
        routes: Mapping[str, Route],
        batch: Batch,
    ) -> Iterable[Done]:
        for item, _, _ in read:
            for key, rows in item.known:
                self._lately.save(key, rows)
        troubles = {
            language: self._translate_all(
                [a for _, a, _ in read if a is not None and a.language == language], route
            )
            for language, route in routes.items()
        }
        for item, article, failure in read:
            if article is None:
                yield Done(item.content, item.path, item.language, failure=failure)
            else:
                route = routes.get(article.language)
                trouble = troubles.get(article.language, "")
                yield self._done(item, article, route, trouble, batch)
        self._lately.forget_oldest()

    def _translate_all(self, articles: Sequence[Article], route: Route) -> str:
        """Translate articles together; give in words what went wrong."""
        sentences = [a.quote(sentence) for a in articles for sentence in a.sentences]
        try:
            self._translator.translate(sentences, route, on_done=lambda _done: None, urgent=0)
        except DiptychError as error:
            return str(error)
        return ""

    def _done(
        self, item: Item, article: Article, route: Route | None, trouble: str, batch: Batch
    ) -> Done:
        prepared = pack(article) if item.article is None else None
        if route is None:
            return Done(item.content, item.path, item.language, article.language, prepared)
        sentences = [article.quote(sentence) for sentence in article.sentences]
        known = self._translator.recall(sentences, route)
        translations = [
            doubt_names(article, index, known[sentence], batch.to) if sentence in known else None
            for index, sentence in enumerate(sentences)
        ]
        return Done(
            item.content,
            item.path,
            item.language,
            article.language,
            prepared,
            tuple(self._rows(sentences, route, dict(item.known))),
            self._translated(article, translations, route, batch),
            trouble,
        )

    def _rows(
        self,
        sentences: Sequence[str],
        route: Route,
        known: Mapping[str, Mapping[str, StoredTranslation]],
    ) -> Iterable[tuple[str, tuple[PackedTranslation, ...]]]:
        """Give what each package of the route made, but for what was known before."""
        texts = list(dict.fromkeys(sentences))
        for package in route.packages:
            key = self._setups.text_key(package)
            rows = self._lately.of(texts, key)
            old = known.get(key, {})
            yield key, tuple(PackedTranslation.of(s, r) for s, r in rows.items() if s not in old)
            texts = list(dict.fromkeys(row.text for row in rows.values()))

    def _translated(
        self,
        article: Article,
        translations: Sequence[Translation | None],
        route: Route,
        batch: Batch,
    ) -> Translated:
        texts = translated_texts(article, translations)
        outcome = Outcome(
            f"{route_key(route, self._setups)}|",
            sum(t is not None for t in translations),
            sum(bool(t.doubts) for t in translations if t is not None),
            article.title_translation(translations, sentence_gap(batch.to)),
        )
        return Translated(outcome, pack_texts(texts), tuple(spaced(text) for text in texts))


def _read(item: Item, neighbours: Sequence[str]) -> Article:
    """Read an item's bytes as the file that they were; raises a ReadError."""
    if item.data is None:
        place = Path(item.place)
        if content_hash(read_bytes(place)) != item.content:
            raise FileMissing("The worker sees another file at its place.")
        return prepare(place, item.path, language=item.language, neighbours=neighbours)
    with tempfile.TemporaryDirectory(prefix="diptych-") as folder:
        place = Path(folder) / f"article{PurePosixPath(item.path).suffix}"
        write_file(place, item.data)
        return prepare(place, item.path, language=item.language, neighbours=neighbours)


def _as_package(offer: PackageOffer) -> Package:
    """Give the package for finding routes; its place is only its hash."""
    return Package(
        offer.code,
        offer.version,
        offer.from_code,
        offer.to_code,
        Path(offer.hash),
        offer.target_prefix,
    )
