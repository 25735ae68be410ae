"""What the bundles that a folder uses say of its articles: asked last, and always by name.

An article is read from its file. A bundle's translations hold for sentences that are really
there; its text is used only where no file came with it, and is then said to be unchecked.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.article import Origin, Translation
from core.bundle.checks import Malformed
from core.bundle.content import BundledArticle, BundledFolder, BundledRoute
from core.knowledge.bundle_claim import BundleClaim, Standing
from core.knowledge.comparable_sentences import one_line, plain
from core.knowledge.corrections import correction_key
from core.languages import without_region
from core.names.projection.name_doubts import doubt_names
from core.packages.installed import Package
from core.store.bundled import apart
from core.translation.routes import Route
from core.translation.translator import Translator

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.article import Article, Mention
    from core.knowledge.notes import Note
    from core.store import Store
    from core.store.bundled import KeptArticle, KeptBundle
    from core.translation.stored_translation import StoredTranslation

_NUMBERED = re.compile(r"(?:PER|ORG|LOC|EVT|PRO)\|.{1,300}", re.DOTALL)
_OWN_ID = re.compile(r"e[1-9]\d{0,8}")
_CALLED = "called|"


@dataclass(frozen=True, slots=True)
class TakenBundle:
    """A bundle in use: `routes` are what it translated each language with, under its own keys."""

    kept: KeptBundle
    whole: BundledFolder
    routes: tuple[tuple[str, Route], ...]

    @property
    def name(self) -> str:
        """Give the name that the reader knows it by."""
        return self.kept.name

    @property
    def id(self) -> str:
        """Give the hash of its content."""
        return self.kept.id

    def content(self, article: KeptArticle) -> str:
        """Give the content that an article has in the folder."""
        if self.kept.unpacked and article.unpacked:
            return apart(article.unpacked, self.id)
        return article.content


def pack_whole(whole: BundledFolder, routes: Sequence[tuple[str, BundledRoute]]) -> bytes:
    """Pack what holds for a whole bundle, to be kept with it."""
    data = [whole.to_json(), [[language, route.to_json()] for language, route in routes]]
    return zlib.compress(json.dumps(data).encode("ascii"), 1)


def pack_article(article: BundledArticle) -> bytes:
    """Pack an article without its translations, to be kept with its bundle."""
    return zlib.compress(json.dumps(replace(article, rows=()).to_json()).encode("ascii"), 1)


def unpack_article(data: bytes) -> BundledArticle:
    """Read what `pack_article` wrote; raises Malformed for anything else."""
    try:
        return BundledArticle.from_json(json.loads(zlib.decompress(data)))
    except (ValueError, RecursionError, zlib.error) as error:
        raise Malformed(str(error)) from error


def text_hash(text: str) -> str:
    """Give what two texts are compared by."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def words_key(language: str) -> str:
    """Give the key of what no package translated: corrections, and what memories knew."""
    return f"words|{without_region(language)}"


def taken_bundles(store: Store, folder: Path) -> list[TakenBundle]:
    """Give the bundles that a folder uses; raises StoreError."""
    found = []
    for kept in store.bundled.of_folder(str(folder)):
        try:
            whole, routes = json.loads(zlib.decompress(kept.data))
            found.append(
                TakenBundle(
                    kept,
                    BundledFolder.from_json(whole),
                    tuple((language, _route(BundledRoute.from_json(r))) for language, r in routes),
                )
            )
        except (ValueError, TypeError, zlib.error):
            continue  # Only a damaged store has such; it gives nothing.
    return found


def _route(route: BundledRoute) -> Route:
    return Route(tuple(Package(*fields[:4], Path(), kept=fields[4]) for fields in route.packages))


@dataclass(frozen=True, slots=True)
class _Source:
    """A bundle as the translator asks it."""

    store: Store
    number: int

    def of(self, sentences: Sequence[str], key: str) -> dict[str, StoredTranslation]:
        """Give those of the sentences that the bundle has under the key."""
        return self.store.bundled.translations(self.number, sentences, key)

    def save(self, key: str, rows: Mapping[str, StoredTranslation]) -> None:
        """Refuse: what a bundle says is never added to."""
        raise NotImplementedError

    def scores(self, key: str, most: int) -> list[float]:
        """Give the scores of the bundle's translations under the key."""
        return self.store.bundled.scores(self.number, key, most)


class FolderBundles:
    """All bundles that a folder uses; any thread may ask."""

    def __init__(self, store: Store, folder: Path, to: str) -> None:
        """Look up which there are; raises StoreError, as every method does."""
        self._store, self._to = store, to
        self.all = taken_bundles(store, folder)
        self._serving = [b for b in self.all if without_region(b.whole.to) == without_region(to)]
        self._translators = {b.id: Translator(_Source(store, b.kept.number)) for b in self._serving}
        self._articles: dict[str, list[tuple[TakenBundle, KeptArticle]]] = {}
        self._apart: dict[tuple[str, str], str] = {}
        self._telling: dict[str, dict[str, TakenBundle]] = {}
        for bundle in self.all:
            for article in store.bundled.articles(bundle.kept.number):
                content = bundle.content(article)
                self._articles.setdefault(content, []).append((bundle, article))
                for known_by in (content, article.place, article.place.removesuffix(".txt")):
                    self._telling.setdefault(known_by, {})[bundle.id] = bundle
                if content != article.content:
                    self._apart.setdefault((article.place, article.unpacked), content)
        self.called = self._names()

    def __bool__(self) -> bool:
        return bool(self.all)

    def _telling_of(self, path: str, content: str) -> list[TakenBundle]:
        """Give the bundles that tell of an article, by its content or its place."""
        report = {**self._telling.get(content, {}), **self._telling.get(path, {})}
        return [bundle for bundle in self._serving if bundle.id in report]

    def key(self, path: str, content: str) -> str:
        """Name what an article's translations depend on that come from here, "" for nothing."""
        ids = " ".join(bundle.id for bundle in self._telling_of(path, content))
        return hashlib.sha256(ids.encode()).hexdigest()[:16] if ids else ""

    # Translations

    def recall(
        self, article: Article, content: str, dropped: frozenset[Mention] = frozenset()
    ) -> dict[int, Translation]:
        """Give the translations of an article's sentences, as far as a bundle tells of it."""
        found: dict[int, Translation] = {}
        quotes = [article.quote(sentence) for sentence in article.sentences]
        for bundle in self._telling_of(article.path, content):
            words = self._words(bundle, quotes, article.language)
            made: dict[str, Translation] = {}
            for language, route in bundle.routes:
                if language == article.language:
                    made |= self._translators[bundle.id].recall(quotes, route)
            for index, quote in enumerate(quotes):
                if index in found:
                    continue
                if quote in words:
                    found[index] = Translation(words[quote], Origin.BUNDLE, bundle.name)
                elif quote in made:
                    one = doubt_names(article, index, made[quote], self._to, dropped)
                    found[index] = replace(one, origin=Origin.BUNDLE, source=bundle.name)
        return found

    def _words(self, bundle: TakenBundle, quotes: Sequence[str], language: str) -> dict[str, str]:
        keys = {quote: correction_key(quote, language)[1] for quote in quotes}
        number = bundle.kept.number
        known = self._store.bundled.translations(number, list(keys.values()), words_key(language))
        return {quote: known[key].text for quote, key in keys.items() if key in known}

    def labels(self, path: str, content: str, language: str) -> tuple[str, ...]:
        """Name the packages that an article was translated with, by a bundle's word."""
        for bundle in self._telling_of(path, content):
            for code, route in bundle.routes:
                if code == language:
                    return route.labels
        return ()

    # Articles

    def content(self, path: str, content: str) -> str:
        """Give what a file is known by: one written for want of the real one, by its bundle."""
        return self._apart.get((path, content), content)

    def owner(self, content: str) -> str:
        """Name the bundle that told of an article without its file, "" where a file is there."""
        for bundle, kept in self._articles.get(content, ()):
            if content != kept.content:
                return bundle.name
        return ""

    def article(self, content: str) -> Article | None:
        """Give the article that a bundle told of without its file."""
        for bundle, kept in self._articles.get(content, ()):
            if content != kept.content:
                article = self._unpacked(bundle, kept)
                if article is not None:
                    return article.article
        return None

    def claim(self, content: str, text: str) -> BundleClaim | None:
        """Tell what is to be said of a text beside what a bundle says; None if nothing is."""
        for bundle, kept in self._articles.get(content, ()):
            if content != kept.content:
                return BundleClaim(bundle.name, Standing.UNCHECKED)
            if kept.text != text_hash(text):
                return BundleClaim(bundle.name, Standing.DIFFERS)
        return None

    def corrections(self, article: Article, content: str) -> dict[int, tuple[str, str]]:
        """Give what people wrote for an article's sentences: the words and their bundle's name."""
        found: dict[int, tuple[str, str]] = {}
        for bundle in self._telling_of(article.path, content):
            if bundle.kept.taken_over or not bundle.whole.corrections:
                continue
            written = {
                (without_region(code), plain(sentence)): one_line(text)
                for code, sentence, text in bundle.whole.corrections
            }
            for index, sentence in enumerate(article.sentences):
                text = written.get(correction_key(article.quote(sentence), article.language))
                if text:
                    found.setdefault(index, (text, bundle.name))
        return found

    def notes(self, content: str) -> tuple[Note, ...]:
        """Give what bundles note on an article, each note with its bundle's name."""
        found: list[Note] = []
        for bundle, kept in self._articles.get(content, ()):
            article = None if bundle.kept.taken_over else self._unpacked(bundle, kept)
            if article is not None and article.noted is not None:
                found += [replace(note, bundle=bundle.name) for note in article.noted.notes]
        return tuple(found)

    def _unpacked(self, bundle: TakenBundle, kept: KeptArticle) -> BundledArticle | None:
        data = self._store.bundled.article_data(bundle.kept.number, kept.place)
        try:
            return unpack_article(data)
        except Malformed:
            return None  # It was removed meanwhile.

    # Entities

    def numbers(self) -> dict[str, str]:
        """Give numbers for the entities of a folder that came from a bundle and has none yet.

        Numbers only: no two keys get the same one, so that nothing is joined, and no names.
        """
        numbers: dict[str, str] = {}
        for bundle in self.all:
            if bundle.kept.unpacked and not numbers:
                taken: set[str] = set()
                for key, id in _numbered(bundle.whole.entity_ids.items()):
                    if id not in taken:
                        taken.add(id)
                        numbers[key] = id
        return numbers

    def _names(self) -> dict[str, str]:
        """Give how bundles' translations call entities, by type and key."""
        names: dict[str, str] = {}
        for bundle in self._serving:
            ids = bundle.whole.entity_ids
            for key, id in _numbered(ids.items()):
                called = ids.get(_CALLED + id)
                if called:
                    names.setdefault(key, called)
        return names


def _numbered(ids: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    return sorted(
        (key, id) for key, id in ids if _NUMBERED.fullmatch(key) and _OWN_ID.fullmatch(id)
    )
