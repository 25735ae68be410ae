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

from core.article_list import ArticleState
from core.bundle import BundleWish
from core.errors import Cancelled, StoreError, WorkEnded
from core.knowledge.terms import Terms
from core.languages import without_region
from core.paths import cache_dir
from core.session.alternatives import FolderAlternatives
from core.session.article_cache import ArticleCache
from core.session.briefing import FolderBriefing
from core.session.bundles_beside import BundlesBeside
from core.session.comparing import FolderComparing
from core.session.corrections import FolderCorrections
from core.session.entities import FolderEntities
from core.session.events import (
    ArticleRead,
    EntitiesChanged,
    EntryChanged,
    ListChanged,
    Progress,
)
from core.session.fetched_articles import FetchedArticles
from core.session.file_identity import FileIdentity
from core.session.finished_articles import FinishedArticles
from core.session.folder_analysis import FolderAnalysis
from core.session.folder_meaning import FolderMeaning
from core.session.folder_state import FolderState, not_read
from core.session.marks import FolderMarks
from core.session.names_again import seek_names
from core.session.notes import FolderNotes
from core.session.originals import FolderOriginals
from core.session.packages import FolderPackages
from core.session.quotes import FolderQuotes
from core.session.search import FolderSearch
from core.session.similar_sentences import SimilarSentences
from core.session.terms import FolderTerms
from core.session.threads.folder_watch import FolderWatchThread
from core.session.threads.linking import LinkingThread
from core.session.threads.marking import MarkingThread
from core.session.threads.meaning import MeaningThread
from core.session.threads.preview import PreviewThread
from core.session.threads.reading import HELP_FROM, ReadingThread
from core.session.threads.scanning import ScanningThread
from core.session.threads.store_watch import StoreWatchThread
from core.session.threads.translating import TranslatingThread
from core.session.threads.watchlist_count import WatchlistCountThread
from core.session.watchlist import FolderWatchlist
from core.session.words import FolderWords
from core.store.patience import Patience
from core.translatable import worded
from core.translation.engine_setup import Setups, Wishes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.article import Article, Translation
    from core.article_list import ArticleEntry
    from core.bundle.taken import TakenBundle
    from core.finished_article import FinishedArticle
    from core.session.events import Event
    from core.store import Store

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
    and returns at once, but for `close`, `join` and `wait`. What a person asks of the folder as a
    whole, and what she writes, are its parts: `entities`, `notes`, `quotes`, `corrections`,
    `terms`, `similar`, `alternatives`, `words`, `marks`, `watchlist`, `search`, `analysis`,
    `briefing`, `comparing`, `originals`, `packages`.
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
        meaning: bool = True,
        put_names_right: bool = True,
    ) -> None:
        """`watch` the folder for files that are added, changed or removed.

        `wishes` are what a person set for the engine in place of what is measured. Links that lead
        out of the folder are read only with `follow_links`. `bundles` says what to do with those
        that lie in the folder, where asking is telling of them. Without `meaning` nothing is found
        or compared by what it means, whatever is installed. Names that an engine mangled are shown
        as they should be with `put_names_right`.
        """
        self._on_event = on_event
        setups = Setups(cache_dir() / "engine.json", wishes)
        state = self._state = FolderState(
            folder, to, store, self._tell, setups=setups, follow_links=follow_links
        )
        state.sources.corrections = store.corrections.into(without_region(to))
        state.routes.kept = store.kept_routes.all()
        own = store.terms.into(without_region(to), str(folder))
        state.sources.terms = Terms([*store.terms.into(without_region(to)), *own], to)
        self._linking = LinkingThread(state)
        cache = self._cache = ArticleCache(state, self._linking)
        self._fetched = FetchedArticles(
            state, cache, self._linking, put_names_right=put_names_right
        )
        self.packages = FolderPackages(state, self._linking)
        self.notes = FolderNotes(state, self._fetched)
        self.quotes = FolderQuotes(state, self._fetched)
        self.originals = FolderOriginals(state)
        self.entities = FolderEntities(state, self._linking, self._fetched)
        self._meaning_thread = MeaningThread(state, wanted=meaning)
        self.meaning = FolderMeaning(state, self._meaning_thread)
        self.search = FolderSearch(state, self._linking, self.meaning)
        self.corrections = FolderCorrections(state, cache, self.search)
        self.terms = FolderTerms(state, cache, self._fetched)
        self.similar = SimilarSentences(state)
        self.alternatives = FolderAlternatives(state)
        self.words = FolderWords(state, self.search, self._fetched)
        self.marks = FolderMarks(state)
        self.watchlist = FolderWatchlist(to)
        self.analysis = FolderAnalysis(state, self._linking, self.meaning)
        self._finished_articles = FinishedArticles(
            state, self._fetched, self.packages, self.notes, self.quotes
        )
        self.briefing = FolderBriefing(
            state, self.entities, self.analysis, self.watchlist, self.finished
        )
        self.comparing = FolderComparing(state, self._finished_articles, self.meaning)
        self._scanning = ScanningThread(state, cache, self._linking, BundlesBeside(state, bundles))
        identity = FileIdentity(state)
        self._preview = PreviewThread(state, cache, identity)
        self._readers = [
            ReadingThread(state, cache, self._linking, identity, least=least) for least in READERS
        ]
        self._translating = TranslatingThread(state, cache, self._linking, self.alternatives)
        self._folder_watch = (
            FolderWatchThread(folder, self._scanning.rescan, on_event, follow_links=follow_links)
            if watch
            else None
        )
        self._marking = MarkingThread(state, identity)
        self._store_watch = StoreWatchThread(
            state, self.corrections, self.terms, self._linking, self._marking
        )
        self._watchlist_count = WatchlistCountThread(state, self._linking, self.watchlist)
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
        self.packages.find()
        self._starting.start()

    def _start_threads(self) -> None:
        for thread in self._threads():
            thread.start()

    def _threads(self) -> list[Thread]:
        watching = [self._folder_watch] if self._folder_watch else []
        own = [
            self._preview,
            self._watchlist_count,
            self._marking,
            self._store_watch,
            self._meaning_thread,
        ]
        return [*self._workers(), *own, *watching]

    def _workers(self) -> list[Thread]:
        """List the threads without which the work would never be finished."""
        return [self._scanning, *self._readers, self._linking, self._translating]

    def _tell(self, event: Event) -> None:
        if isinstance(event, EntitiesChanged):
            self._watchlist_count.wake()
        if isinstance(event, ArticleRead | Progress | ListChanged):
            self._meaning_thread.wake()
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
        self.originals.close()
        if self._folder_watch:
            self._folder_watch.close()
        self._linking.close()
        self._watchlist_count.close()
        self._meaning_thread.close()
        self._store_watch.close()
        if self._marking.is_alive():
            self._marking.join(JOIN_SECONDS)
        try:
            end = time.monotonic() + LEAVE_SECONDS
            late = Patience(lambda: time.monotonic() > end, lambda words: None)
            with state.store.patient(late):
                self.entities.keep_ids()
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
            self.entities.keep_ids()

    def is_finished(self) -> bool:
        """Tell whether nothing is left to do: all is read, translated and linked."""
        with self._state.changed:
            return self._state.is_finished() and self._linking.is_done()

    @property
    def given_up(self) -> tuple[str, ...]:
        """Why work was left undone that belongs to no one article."""
        return (*self._state.given_up, *dict.fromkeys(self._state.routes.failed.values()))

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
        linked, _ = self._fetched.fetch(path)
        return linked.article if linked else None

    def translations(self, path: str) -> tuple[Translation | None, ...]:
        """Give the translation of each sentence of an article, as far as there is one."""
        return self._fetched.fetch(path)[1]

    def finished(self, path: str) -> FinishedArticle | None:
        """Give everything known of an article, or None while it is not read.

        None, too, where it cannot be put together, which lists it as failed.
        """
        return self._finished_articles.finished(path)

    def bundles(self) -> list[TakenBundle]:
        """Give the bundles that the folder uses."""
        bundles = self._state.sources.bundles
        return bundles.all if bundles is not None else []

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
                state.records.set_state(record, ArticleState.WAITING)
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

    def rescan(self) -> None:
        """Look for files and memories that were added, changed or removed."""
        self._scanning.rescan()

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
