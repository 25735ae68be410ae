"""An opened folder: its articles are read, translated and linked in the background.

Threads work for it: one scans the folder, one watches it, some hand files to worker processes,
one of them only what is looked at, one links mentions to entities, one owns the engine. What the
reader looks at comes first in all. They share one `FolderState`. Articles are in the store; the
`ArticleCache` has those that are looked at or worked on.
"""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from core.analysis.stories import Report, group_stories
from core.analysis.timeline import entity_timeline, folder_timeline
from core.article import Origin
from core.article_list import ArticleEntry, ArticleState
from core.bundle import BundleWish
from core.errors import Cancelled, StoreError, WorkEnded
from core.finished_article import FinishedArticle
from core.knowledge.translation_memory import fold_region
from core.packages.installed import installed_packages
from core.paths import cache_dir
from core.session.article_cache import ArticleCache
from core.session.bundles_beside import BundlesBeside
from core.session.confining import confined
from core.session.corrections import FolderCorrections
from core.session.events import EntitiesChanged, EntryChanged, ListChanged, Problem
from core.session.file_identity import FileIdentity
from core.session.mention_contexts import MentionInContext, mentions_in_context
from core.session.names_again import seek_names
from core.session.notes import FolderNotes, not_read
from core.session.search import FolderSearch
from core.session.state import FolderState
from core.session.steps import Step
from core.session.threads.folder_watch import FolderWatchThread
from core.session.threads.linking import LinkingThread
from core.session.threads.marking import MarkingThread
from core.session.threads.preview import PreviewThread
from core.session.threads.reading import HELP_FROM, ReadingThread
from core.session.threads.scanning import ScanningThread
from core.session.threads.store_watch import StoreWatchThread
from core.session.threads.translating import TranslatingThread
from core.session.threads.watchlist_count import Watched, WatchlistCountThread
from core.session.translation_mentions import ProjectionCache
from core.store.patience import Patience
from core.translatable import worded
from core.translation.engine_setup import Setups, Wishes
from core.translation.routes import find_route

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from core.analysis.stories import Story
    from core.analysis.timeline import Moment
    from core.article import Article, Entity, Translation, TranslationMention
    from core.bundle.taken import TakenBundle
    from core.knowledge.bundle_claim import BundleClaim
    from core.knowledge.notes import Note, NoteInContext
    from core.names.linking.edits import EntityEdit
    from core.search import Hit
    from core.session.events import Event
    from core.session.threads.linking import LinkedArticle
    from core.store import Store
    from core.translation.engine_setup import EngineSetup
    from core.translation.routes import Route

_log = logging.getLogger(__name__)

READERS = (1, HELP_FROM)
"""The worker processes that read, each from so many waiting articles on.

More than two leave the window and the engine too little.
"""

LEAVE_SECONDS = 5.0
"""How long closing waits at most for another program that holds the store."""

JOIN_SECONDS = 20.0
"""How long `join` waits for a thread; far more than the engine's batch takes."""


class FolderSession:
    """The articles of one folder and the background work on them.

    `on_event` is called from any thread. Every other method may be called from any thread too
    and returns at once, but for `close`, `join` and `wait`.
    """

    def __init__(
        self,
        folder: Path,
        store: Store,
        *,
        to: str,
        on_event: Callable[[Event], None],
        watch: bool = False,
        wishes: Wishes | None = None,
        follow_links: bool = False,
        bundles: BundleWish = BundleWish.ASK,
    ) -> None:
        """`watch` the folder for files that are added, changed or removed.

        `wishes` are what a person set for the engine in place of what is measured. Links that lead
        out of the folder are read only with `follow_links`. `bundles` says what to do with those
        that lie in the folder, where asking is telling of them.
        """
        self._on_event = on_event
        setups = Setups(cache_dir() / "engine.json", wishes)
        state = self._state = FolderState(
            folder, to, store, self._tell, setups=setups, follow_links=follow_links
        )
        state.corrections = store.corrections.into(fold_region(to))
        state.kept = store.kept_routes.all()
        self._linking = LinkingThread(state)
        self._cache = ArticleCache(state, self._linking)
        self._folder_notes = FolderNotes(state)
        beside = BundlesBeside(state, bundles)
        self._scanning = ScanningThread(state, self._cache, self._linking, beside)
        identity = FileIdentity(state)
        self._preview = PreviewThread(state, self._cache, identity)
        self._readers = [
            ReadingThread(state, self._cache, self._linking, identity, least=least)
            for least in READERS
        ]
        self._translating = TranslatingThread(state, self._cache, self._linking)
        self._folder_watch = (
            FolderWatchThread(folder, self._scanning.rescan, on_event, follow_links=follow_links)
            if watch
            else None
        )
        self._folder_search = FolderSearch(state, self._linking)
        self._folder_corrections = FolderCorrections(state, self._cache, self._folder_search)
        self._marking = MarkingThread(state, identity)
        self._store_watch = StoreWatchThread(
            state, self._folder_corrections, self._linking, self._marking
        )
        self._watchlist_count = WatchlistCountThread(state, self._linking)
        self._projection_cache = ProjectionCache()
        # Each thread's start waits for its first step, which is too long for the window's thread.
        self._starting = Thread(target=self._start_threads, name="starting", daemon=True)

    @property
    def folder(self) -> Path:
        """The folder itself."""
        return self._state.folder

    @property
    def to(self) -> str:
        """The reader's language."""
        return self._state.to

    @property
    def follow_links(self) -> bool:
        """Whether links that lead out of the folder are read."""
        return self._state.follow_links

    def start(self) -> None:
        """Begin to scan, read and translate."""
        self._find_packages()
        self._starting.start()

    def _start_threads(self) -> None:
        for thread in self._threads():
            thread.start()

    def _threads(self) -> list[Thread]:
        watching = [self._folder_watch] if self._folder_watch else []
        own = [self._preview, self._watchlist_count, self._marking, self._store_watch]
        return [*self._workers(), *own, *watching]

    def _workers(self) -> list[Thread]:
        """List the threads without which the work would never be finished."""
        return [self._scanning, *self._readers, self._linking, self._translating]

    def _tell(self, event: Event) -> None:
        if isinstance(event, EntitiesChanged):
            self._watchlist_count.wake()
        try:
            self._on_event(event)
        except Exception:
            # Whoever listens must not end the work.
            _log.exception("telling an event failed")

    def close(self) -> None:
        """Stop the background work at once; what is finished is in the store already.

        It waits for marks that are being kept, a matter of milliseconds.
        """
        state = self._state
        with state.changed:
            state.closing = True
            state.changed.notify_all()
        if self._starting.is_alive():
            self._starting.join()
        for reader in self._readers:
            reader.close()
        self._preview.close()
        if self._folder_watch:
            self._folder_watch.close()
        self._linking.close()
        self._watchlist_count.close()
        self._store_watch.close()
        if self._marking.is_alive():
            self._marking.join(JOIN_SECONDS)
        try:
            end = time.monotonic() + LEAVE_SECONDS
            late = Patience(lambda: time.monotonic() > end, lambda words: None)
            with state.store.patient(late):
                self.keep_entity_ids()
        except (StoreError, Cancelled):
            # Nobody waits at the end for a store that cannot be written now.
            _log.exception("the entities' ids were not kept")

    def join(self) -> None:
        """After `close`, wait for the engine to leave its running batch."""
        for thread in self._threads():
            if thread.is_alive():
                thread.join(JOIN_SECONDS)

    def is_at_work(self) -> bool:
        """Tell, after `join`, whether a thread has not ended in time."""
        return any(thread.is_alive() for thread in self._threads())

    def wait(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Return when every article is finished or failed, or when `cancelled` says so."""
        state = self._state
        with state.changed:
            while not (state.closing or self.is_finished() or cancelled()):
                state.changed.wait(0.2)
                if self._starting.is_alive():
                    continue
                dead = [thread.name for thread in self._workers() if not thread.is_alive()]
                if dead and not state.closing:
                    raise WorkEnded(
                        worded(
                            "A part of Diptych ended before its work was done. Start it"
                            " again: what was finished is kept.",
                        )
                    )
        with (
            suppress(Cancelled),
            state.store.patient(state.patience(lambda: state.closing or cancelled())),
        ):
            self.keep_entity_ids()

    def is_finished(self) -> bool:
        """Tell whether nothing is left to do: all is read, translated and linked."""
        with self._state.changed:
            return self._state.is_finished() and self._linking.is_done()

    @property
    def given_up(self) -> tuple[str, ...]:
        """Why work was left undone that belongs to no one article."""
        return (*self._state.given_up, *dict.fromkeys(self._state.failed_routes.values()))

    # What there is to show

    def entries(self) -> list[ArticleEntry]:
        """List the articles in the folder's natural order."""
        state = self._state
        with state.changed:
            return [state.entry(record) for record in state.records.values()]

    def entry(self, path: str) -> ArticleEntry | None:
        """Give one article's line, or None if the folder no longer has it."""
        with self._state.changed:
            record = self._state.records.get(path)
            return self._state.entry(record) if record else None

    def article(self, path: str) -> Article | None:
        """Give an article, or None while it is not read."""
        linked, _ = self._fetch(path)
        return linked.article if linked else None

    def translations(self, path: str) -> tuple[Translation | None, ...]:
        """Give the translation of each sentence of an article, as far as there is one."""
        return self._fetch(path)[1]

    def _fetch(self, path: str) -> tuple[LinkedArticle | None, tuple[Translation | None, ...]]:
        """Give an article with its entities and its translations, which fit together."""
        with self._state.changed:
            record = self._state.records.get(path)
        if record is None or not self._cache.fetch(record):
            return None, ()
        with self._state.changed:
            article, translations = record.article, tuple(record.translations)
        return (None, ()) if article is None else (self._linking.linked(article), translations)

    def route(self, path: str) -> Route | None:
        """Give the packages that translate an article, or None where they are missing."""
        with self._state.changed:
            record = self._state.records.get(path)
            return record.route if record else None

    def engine_setups(self, path: str) -> tuple[EngineSetup, ...]:
        """Give how each package that translates an article is run."""
        route = self.route(path)
        return tuple(self._state.setups.setup(p) for p in route.packages) if route else ()

    def directions(self) -> dict[tuple[str, str], list[str]]:
        """List the articles' titles by the direction that they are to be translated in."""
        titles: dict[tuple[str, str], list[str]] = {}
        with self._state.changed:
            for record in self._state.records.values():
                summary = record.summary
                if summary and summary.language and summary.language != self.to:
                    direction = (summary.language, self.to)
                    titles.setdefault(direction, []).append(summary.title or record.path)
        return titles

    def missing_directions(self) -> dict[tuple[str, str], int]:
        """Count the articles for each direction that no package serves."""
        counts: dict[tuple[str, str], int] = {}
        with self._state.changed:
            for record in self._state.records.values():
                if record.state is ArticleState.UNTRANSLATED and record.summary:
                    direction = (record.summary.language, self.to)
                    if record.summary.language and record.route is None:
                        counts[direction] = counts.get(direction, 0) + 1
        return counts

    def entity_ids(self, path: str) -> tuple[str, ...]:
        """Give the entity of each mention of an article; nothing until it is linked."""
        return self._linking.ids(path)

    def entity(self, entity_id: str) -> Entity:
        """Give an entity; KeyError if no article mentions it."""
        return self._linking.entity(entity_id)

    def entities(self) -> list[Entity]:
        """List the entities of the whole folder; of a large one, not for the window's thread."""
        return self._linking.entities()

    def article_counts(self, path: str) -> dict[str, int]:
        """Count the mentions of each entity in one article."""
        return self._linking.counts(path)

    def translation_mentions(self, path: str) -> tuple[tuple[TranslationMention, ...], ...]:
        """Find the mentions of an article in the translation of each of its sentences."""
        linked, translations = self._fetch(path)
        return self._projection_cache.find(linked, translations) if linked else ()

    def finished(self, path: str) -> FinishedArticle | None:
        """Give everything known of an article, or None while it is not read.

        None, too, where it cannot be put together, which lists it as failed.
        """
        with confined(self._state, Step.SHOW, path):
            return self._finished(path)
        return None

    def _finished(self, path: str) -> FinishedArticle | None:
        linked, translations = self._fetch(path)
        if linked is None:
            return None
        route = self.route(path)
        return FinishedArticle(
            article=linked.article,
            to=self.to,
            route=route.labels if route else self._bundled_labels(linked.article, translations),
            translations=translations,
            entity_ids=linked.ids,
            translation_mentions=self._projection_cache.find(linked, translations),
            entities=linked.entities,
            notes=(
                *self._folder_notes.placed(path, linked.article),
                *self._folder_notes.bundled(path, linked.article, translations),
            ),
            tags=self._folder_notes.tags(path),
            claim=self._claim(linked.article),
        )

    def _bundled_labels(
        self, article: Article, translations: Sequence[Translation | None]
    ) -> tuple[str, ...]:
        """Name the packages that a bundle says it was translated with, where that is shown."""
        bundles = self._state.bundles
        if bundles is None or all(t is None or t.origin is not Origin.BUNDLE for t in translations):
            return ()
        return bundles.labels(article.path, self._content(article.path), article.language)

    def _claim(self, article: Article) -> BundleClaim | None:
        bundles = self._state.bundles
        if bundles is None:
            return None
        return bundles.claim(self._content(article.path), article.text)

    def _content(self, path: str) -> str:
        with self._state.changed:
            record = self._state.records.get(path)
            return record.content if record else ""

    def bundles(self) -> list[TakenBundle]:
        """Give the bundles that the folder uses."""
        bundles = self._state.bundles
        return bundles.all if bundles is not None else []

    def contexts(
        self,
        entity_id: str,
        *,
        most: int,
        in_each: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[MentionInContext]:
        """Give sentences that mention an entity, in the folder's order.

        At most so many, and so many `in_each` article, rather of its body than of its headline;
        of many, not for the window's thread.
        """
        try:
            wanted = set(self.entity(entity_id).paths)
        except KeyError:
            return []
        with self._state.changed:
            paths = [path for path in self._state.records if path in wanted]
        found: list[MentionInContext] = []
        for path in paths:
            if len(found) >= most or cancelled():
                break
            with confined(self._state, Step.SHOW, path):
                here = self._contexts_in(path, entity_id, headline_last=in_each is not None)
                found += here[:in_each]
        return found[:most]

    def _contexts_in(
        self, path: str, entity_id: str, *, headline_last: bool
    ) -> list[MentionInContext]:
        """Give an article's sentences that mention an entity."""
        linked, translations = self._fetch(path)
        if linked is None:
            return []
        article, rows = linked.article, self._projection_cache.find(linked, translations)
        here = list(mentions_in_context(article, translations, linked.ids, rows, entity_id))
        title = article.title_sentences if headline_last else ()
        return sorted(here, key=lambda one: one.sentence in title)

    def search(
        self, query: str, *, most: int, cancelled: Callable[[], bool] = lambda: False
    ) -> list[Hit]:
        """Find the sentences of a query, in the folder's order; not for the window's thread."""
        return self._folder_search.search(query, most=most, cancelled=cancelled)

    def timeline(self, entity_id: str = "") -> list[Moment]:
        """Put articles and the dates they mention in order, or the articles with an entity.

        Of a large folder, not for the window's thread.
        """
        articles = self._dated()
        return entity_timeline(articles, entity_id) if entity_id else folder_timeline(articles)

    def _dated(self) -> list[tuple[str, date | None, dict[str, int]]]:
        """Give the articles that are read: path, date, and how often each entity is mentioned."""
        with self._state.changed:
            read = [(r.path, r.summary.date) for r in self._state.records.values() if r.summary]
        return [(path, day, self._linking.counts(path)) for path, day in read]

    def stories(self, cancelled: Callable[[], bool] = lambda: False) -> list[Story]:
        """Group the articles that tell of one event, newest first; not for the window's thread."""
        with self._state.changed:
            entries = [self._state.entry(r) for r in self._state.records.values() if r.summary]
        reports = [
            Report(
                entry.path,
                entry.group or entry.path,
                entry.date,
                self._linking.counts(entry.path),
                entry.title_translation or "",
            )
            for entry in entries
        ]
        return group_stories(reports, cancelled)

    # What the reader wants

    def look_at(self, path: str, ahead: Sequence[str] = ()) -> None:
        """Put an article first in all work, and after it those she may look at next."""
        state = self._state
        with state.changed:
            left = [state.records[p] for p in state.focus[:1] if p != path and p in state.records]
            gone = [record for record in left if record.gone]
            for record in gone:
                state.leave(record)
            state.focus = (path, *ahead)
            state.changed.notify_all()
        for record in gone:
            self._linking.remove(record.path)
            state.emit(ListChanged())

    def set_read(self, path: str, read: bool) -> None:
        """Mark an article read or unread, wherever in whatever folder its content is."""
        self._marking.mark(path, "read", read)

    def set_starred(self, path: str, starred: bool) -> None:
        """Give an article a star or take it away."""
        self._marking.mark(path, "starred", starred)

    def set_language(self, path: str, language: str | None) -> None:
        """Set an article's language by hand, remembered for the file; None detects it again."""
        state = self._state
        with state.changed:
            record = state.records.get(path)
            content = record.content if record else ""
        if content:
            state.store.marks.set_language(content, language)
        elif language is not None:
            raise not_read()
        with state.changed:
            if record is not None:
                if record.state is ArticleState.FAILED:
                    record.content = ""  # The file may be another by now.
                state.set_state(record, ArticleState.WAITING)
                state.changed.notify_all()
        state.emit(EntryChanged(path))

    def find_names(self, path: str) -> bool:
        """Look once more for the names of an article that are not all found; tell whether so."""
        with self._state.changed:
            record = self._state.records.get(path)
        if record is None or record.summary is None or record.summary.named:
            return False
        seek_names(self._state, record)
        return True

    def correct(self, sentence: str, language: str, text: str) -> str:
        """Put a person's translation in place of any other, in every article with the sentence.

        `language` is the sentence's. An empty text takes the person's own back. Gives what she had
        written before, `""` for nothing; raises StoreError.
        """
        return self._folder_corrections.correct(sentence, language, text)

    def note(self, path: str, sentence: int | None, text: str) -> str:
        """Note something on a sentence of an article, or with None on the whole of it.

        An empty text takes the note back. Gives what it said before, `""` for nothing; raises
        StoreError.
        """
        return self._folder_notes.note(path, self.article(path), sentence, text)

    def put_note(self, path: str, note: Note) -> None:
        """Keep a note as it is, in its place in an article; raises StoreError."""
        self._folder_notes.put(path, note)

    def remove_note(self, path: str, note: Note) -> None:
        """Forget a note, whether its sentence is still there or not; raises StoreError."""
        self._folder_notes.remove(path, note)

    def notes(self, *, cancelled: Callable[[], bool] = lambda: False) -> list[NoteInContext]:
        """List the folder's notes in its order; of many, not for the window's thread."""
        return list(self._folder_notes.in_context(self._article_and_translations, cancelled))

    def _article_and_translations(
        self, path: str
    ) -> tuple[Article | None, tuple[Translation | None, ...]]:
        linked, translations = self._fetch(path)
        return (linked.article if linked else None), translations

    def set_tags(self, path: str, tags: Sequence[str]) -> tuple[str, ...]:
        """Make these the tags of an article, tidied; gives those before. Raises StoreError."""
        return self._folder_notes.set_tags(path, tags)

    def all_tags(self) -> dict[str, int]:
        """Count the folder's articles by tag, most used first; tags of other folders count 0."""
        return self._folder_notes.all_tags()

    def edit_entity(self, edit: EntityEdit) -> EntityEdit:
        """Change an entity of this folder, now and whenever it is opened; raises StoreError.

        Gives the edit as it is kept, with the id of the entity that a spelling became.
        """
        kept = self._linking.edit(edit)
        self._state.emit(EntitiesChanged())
        return kept

    def undo_entity_edit(self) -> EntityEdit | None:
        """Take back the last change of an entity and give it; None where there is none."""
        undone = self._linking.undo()
        self._state.emit(EntitiesChanged())
        return undone

    def watch_for(self, names: Sequence[str]) -> None:
        """Count how often each article has one of these names, from now on."""
        self._watchlist_count.watch(names)

    def watched(self, finished: FinishedArticle) -> Watched:
        """Find the names that are watched for in an article and in its translations."""
        return self._watchlist_count.in_article(finished)

    def routes_to(self, code: str) -> tuple[int, int]:
        """Count the articles' languages from which packages lead to a language, and all others."""
        with self._state.changed:
            packages = self._state.packages
            summaries = [r.summary for r in self._state.records.values() if r.summary]
        languages = {s.language for s in summaries if s.language} - {code}
        served = sum(find_route(packages, language, code) is not None for language in languages)
        return served, len(languages)

    def rescan(self) -> None:
        """Look for files and memories that were added, changed or removed."""
        self._scanning.rescan()

    def packages_changed(self) -> None:
        """Find routes anew after a package was installed or removed."""
        state = self._state
        self._find_packages()
        with state.changed:
            lost = state.settle_anew()
            paths = list(state.records)
            state.changed.notify_all()
        self._linking.look_again()
        state.emit_filled(lost)
        for path in paths:
            state.emit(EntryChanged(path))
        state.tell_progress()

    def stop(self) -> None:
        """Stop translating until `go_on`."""
        self._set_stopped(True)

    def go_on(self) -> None:
        """Continue translating."""
        self._set_stopped(False)

    def _set_stopped(self, stopped: bool) -> None:
        with self._state.changed:
            self._state.stopped = stopped
            self._state.changed.notify_all()
        self._state.tell_progress()

    def _find_packages(self) -> None:
        packages, strays = installed_packages()
        with self._state.changed:
            self._state.use_packages(packages)
        for stray in strays:
            self._state.emit(
                Problem(
                    worded(
                        "{name} is no usable package: {reason}",
                        name=stray.path.name,
                        reason=stray.reason,
                    )
                )
            )

    def keep_entity_ids(self) -> None:
        """Keep what the next opening begins with; `wait` and `close` do so too."""
        self._linking.keep_ids()
