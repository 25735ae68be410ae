"""The threads that have files read, in the order in which they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article_list import ArticleState
from core.errors import Cancelled, DiptychError, ReadError
from core.preparation.packed import TOO_MUCH, load_all, prepare_in_parts
from core.preparation.version import PIPELINE_VERSION
from core.processes.worker_process import (
    CALL_SECONDS,
    SILENT_SECONDS,
    WorkerDied,
    WorkerNotStarted,
    WorkerProcess,
    WorkerSilent,
    WorkerTimedOut,
)
from core.session.article_priority import in_order_of_need, next_to_fetch, next_to_name
from core.session.events import ArticleRead, EntryChanged, Problem
from core.session.names_again import find_names
from core.session.steps import Step, log, reason
from core.session.threads.folder_thread import FolderThread
from core.session.worker_parts import gather
from core.store import pack
from core.translatable import worded

if TYPE_CHECKING:
    from core.session.article_cache import ArticleCache
    from core.session.article_record import ArticleRecord
    from core.session.file_identity import FileIdentity
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread
    from core.store import Prepared

HELP_FROM = 12
"""So many waiting articles are worth another process, which takes a second to start."""

DEATHS_ALLOWED = 2
"""The worker may die once on an article by accident; the second time the article is to blame."""

TOO_LONG = worded(
    "Reading it took more than {seconds:.0f} seconds of work, twice, and was stopped.",
    seconds=CALL_SECONDS,
)
NO_ANSWER = worded(
    "It did not answer for {minutes:.0f} minutes, twice: the disk or network that it is on may "
    "hang.",
    minutes=SILENT_SECONDS / 60,
)
AGAIN_AT_THE_END = worded(
    "It takes too long or too much memory; it is tried once more after all others."
)
NOT_STARTED = worded(
    "The process that reads files could not be started. There may be too little free memory."
)


class ReadingThread(FolderThread):
    """Have one article after another read, split and recognised by a worker process of its own."""

    def __init__(
        self,
        state: FolderState,
        cache: ArticleCache,
        linking: LinkingThread,
        identity: FileIdentity,
        *,
        least: int = 1,
    ) -> None:
        """`least` is how many articles must wait before this one helps."""
        super().__init__(state, "reading")
        self._least = least
        self._cache, self._linking = cache, linking
        self._identity = identity
        self._worker = WorkerProcess(load_all)

    def close(self) -> None:
        """Make the thread end; `state.closing` is already set."""
        self._worker.close()

    def step(self) -> bool:
        state = self._state
        with state.changed:
            state.changed.wait_for(self._has_work)
            if state.closing:
                return False
            record = next(in_order_of_need(state, ArticleState.WAITING), None)
            if record is not None and self._is_needed():
                state.records.set_state(record, ArticleState.READING)
                wanted = None
            else:
                record = None
                wanted = next_to_fetch(state)
            nameless = next_to_name(state) if record is wanted is None else None
            if nameless is not None:
                nameless.naming = True
        if record is not None:
            self._read(record)
        elif wanted is not None:
            self._fetch(wanted)
        elif nameless is not None:
            find_names(state, self._linking, self._worker, nameless)
        return True

    def give_up(self, reason: str) -> None:
        """List all that waits as failed."""
        state = self._state
        with state.changed:
            state.records.stale.clear()
            state.records.nameless.clear()
            state.focus = ()
            waiting = list(in_order_of_need(state, ArticleState.WAITING))
        for record in waiting:
            self._fail(record, reason)

    def _has_work(self) -> bool:
        state = self._state
        fetching, naming = next_to_fetch(state), next_to_name(state)
        return state.closing or self._is_needed() or fetching is not None or naming is not None

    def _is_needed(self) -> bool:
        return self._state.records.count(ArticleState.WAITING) >= self._least

    def _fetch(self, record: ArticleRecord) -> None:
        state = self._state
        edits = self._linking.entities.edits
        with state.changed:
            there = record.article is not None
        if there:
            self._cache.doubt_anew(record)
        fetched = there or self._cache.fetch(record)
        with state.changed:
            if not fetched:
                state.records.stale.pop(record.path, None)
                state.focus = tuple(path for path in state.focus if path != record.path)
            elif there and self._linking.entities.edits is edits:
                state.records.stale.pop(record.path, None)
            state.changed.notify_all()
        state.tell_progress()

    def _read(self, record: ArticleRecord) -> None:
        """Read an article; whatever fails, it does not stay in the middle of being read."""
        state = self._state
        path = record.path
        try:
            state.emit(EntryChanged(path))
            prepared, stored = self._prepared(record)
            self._take(record, prepared, stored=stored)
        except Cancelled:
            self._wait_again(record, "")
        except WorkerTimedOut as error:
            if record.postponed:
                self._fail(record, NO_ANSWER if isinstance(error, WorkerSilent) else TOO_LONG)
            else:
                record.postponed = True
                self._wait_again(record, AGAIN_AT_THE_END)
        except WorkerDied as error:
            if state.closing:
                return
            record.deaths += 1
            if isinstance(error, WorkerNotStarted):
                self._fail(record, NOT_STARTED)
            elif record.deaths < DEATHS_ALLOWED:
                self._wait_again(
                    record, worded("The reader stopped at this file; it was started anew.")
                )
            else:
                words = worded("Reading it stopped the reader twice. The file may be damaged.")
                self._fail(record, words)
        except MemoryError:
            if record.postponed:
                self._fail(record, TOO_MUCH)
            else:
                record.postponed = True
                self._wait_again(record, AGAIN_AT_THE_END)
        except ReadError as error:
            self._fail(record, str(error))
        except DiptychError as error:
            self._fail(record, str(error))
            state.emit(Problem(str(error), path))
        except Exception as error:
            log(Step.READ, error)
            self._fail(record, reason(Step.READ, error))

    def _take(self, record: ArticleRecord, prepared: Prepared, *, stored: bool) -> None:
        """Make what was read of a file the folder's article."""
        state, path = self._state, record.path
        with state.changed:
            shown = record.previewed
            tried = stored or record.postponed or record.deaths > 0
            self._cache.drop(record)
            record.deaths, record.postponed = 0, False
            if Step.TRANSLATE in record.faults:
                state.routes.untranslatable.clear()
            record.faults.clear()
            record.summary, record.outcome = prepared.summary, None
            if not state.records.has(record):
                return
            if not (tried or prepared.summary.named):
                state.records.nameless[path] = record
            state.duplicates.add(record)
            state.states.settle(record)
            sources = state.sources
            known_better = bool(sources.memories or sources.corrections or sources.bundles)
        self._linking.add([record], prepared.names)
        if known_better:
            self._cache.fetch(record)
        with state.changed:
            state.changed.notify_all()
        state.emit(EntryChanged(path))
        if not shown:
            state.emit(ArticleRead(path))
        state.tell_progress()

    def _prepared(self, record: ArticleRecord) -> tuple[Prepared, bool]:
        """Read the file, or take what the store has of its content; tell whether it was there."""
        state, file = self._state, record.file
        store = state.store
        language, neighbours = self._identity.find(record)
        article = store.articles.get(record.content, PIPELINE_VERSION, language)
        if article is None and state.sources.bundles is not None and language is None:
            article = state.sources.bundles.article(record.content)
        if article is not None:
            prepared = pack(article)
        else:
            place, tried = state.folder / file.path, record.postponed or record.deaths > 0
            parts = self._worker.parts(
                prepare_in_parts, place, file.path, language, neighbours, tried
            )
            prepared = gather(self._worker, parts)
        store.articles.save(record.content, PIPELINE_VERSION, language, prepared)
        return prepared, article is not None

    def _wait_again(self, record: ArticleRecord, reason: str) -> None:
        with self._state.changed:
            record.reason = reason
            self._state.records.set_state(record, ArticleState.WAITING)
            self._state.changed.notify_all()
        self._state.emit(EntryChanged(record.path))

    def _fail(self, record: ArticleRecord, reason: str) -> None:
        with self._state.changed:
            self._cache.drop(record)
            record.summary = record.outcome = None
            record.faults.clear()
            record.reason = reason
            record.deaths, record.postponed = 0, False
            self._state.records.set_state(record, ArticleState.FAILED)
            self._state.changed.notify_all()
        self._linking.remove(record.path)
        self._state.emit(EntryChanged(record.path))
        self._state.tell_progress()
